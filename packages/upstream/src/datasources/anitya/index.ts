import { eachKey } from '../../listings/each-key.ts'
import type { Access, Datasource, Lookup } from '../datasource.ts'
import { projectsType } from './schema.ts'

/**
 * Fedora's release-monitoring.org: somebody else's view of a project's versions, found by the name
 * of the project.
 */
export const anitya: Datasource = {
  name: 'anitya',
  title: 'Anitya',
  standing: 'opinion',
  names: 'version',
  claim: (facts) => opinionName(facts.name),
  lookUp: (keys, access) => eachKey(keys, (key) => project(key, access)),
}

/** The name that other distributions know a package by: without Spack's prefix of the language. */
const opinionName = (name: string): string =>
  name.replace(/^(py|perl|ruby|lua)-(?=.)/, '').toLowerCase()

async function project(key: string, { web }: Access): Promise<Lookup> {
  const answer = await web.json(
    `https://release-monitoring.org/api/v2/projects/?name=${encodeURIComponent(key)}`,
    projectsType,
  )
  if (answer.kind !== 'read') return { kind: answer.kind, reason: answer.reason }
  const same = answer.value.items.filter(({ name }) => name.toLowerCase() === key)
  // Two projects of one name: which one it is would be a guess.
  if (same.length !== 1)
    return { kind: 'missing', reason: `Anitya knows ${same.length} projects named "${key}"` }
  const { stable_versions: stable, versions } = same[0]!
  const steady = new Set(stable)
  return {
    kind: 'found',
    listed: versions.map((name) => ({ name, ...(!steady.has(name) && { prerelease: true }) })),
    page: `https://release-monitoring.org/projects/search/?pattern=${encodeURIComponent(key)}`,
  }
}
