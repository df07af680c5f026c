import { pathParts, projectAddresses } from '../../claims/addresses.ts'
import { eachKey } from '../../listings/each-key.ts'
import type { Access, Datasource, Lookup } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'
import { tagsType } from './schema.ts'

/** Tags of a repository on bitbucket.org, the newest hundred. */
export const bitbucket: Datasource = {
  name: 'bitbucket',
  title: 'Bitbucket',
  standing: 'project',
  names: 'tag',
  claim: repositoryOf,
  lookUp: (keys, access) => eachKey(keys, (key) => tags(key, access)),
}

function repositoryOf(facts: UpstreamFacts): string | undefined {
  const url = projectAddresses(facts).find(
    ({ hostname }) => hostname === 'bitbucket.org' || hostname === 'www.bitbucket.org',
  )
  const [owner, name] = url ? pathParts(url) : []
  return owner && name ? `${owner}/${name.replace(/\.git$/, '')}` : undefined
}

async function tags(key: string, { web }: Access): Promise<Lookup> {
  const answer = await web.json(
    `https://api.bitbucket.org/2.0/repositories/${key}/refs/tags?sort=-target.date&pagelen=100`,
    tagsType,
  )
  if (answer.kind === 'missing')
    return { kind: 'missing', reason: `Bitbucket has no public repository ${key}` }
  if (answer.kind === 'failed') return answer
  const listed = answer.value.values.map(({ name, target, date }) => ({
    name,
    commit: target.hash,
    ...((date ?? target.date) && { date: (date ?? target.date)! }),
  }))
  return { kind: 'found', listed, page: `https://bitbucket.org/${key}/downloads/?tab=tags` }
}
