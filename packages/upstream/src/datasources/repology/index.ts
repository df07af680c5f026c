import { eachKey } from '../../listings/each-key.ts'
import type { Access, Datasource, Lookup } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'
import { packagesType } from './schema.ts'

// Words for versions that Repology does not take as real releases: https://repology.org/docs/about.
const DOUBTFUL = new Set(['rolling', 'noscheme', 'incorrect', 'untrusted', 'ignored'])

/** repology.org: which versions distributions carry. */
export const repology: Datasource = {
  name: 'repology',
  title: 'Repology',
  standing: 'opinion',
  names: 'version',
  claim: projectName,
  lookUp: (keys, access) => eachKey(keys, (key) => project(key, access)),
}

/** Repology writes `python:numpy` for `py-numpy`. */
function projectName({ name }: UpstreamFacts): string {
  const languages: Readonly<Record<string, string>> = {
    py: 'python',
    r: 'r',
    perl: 'perl',
    ruby: 'ruby',
    lua: 'lua',
  }
  const [, prefix = '', rest = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? []
  const language = languages[prefix]
  return language === undefined ? name : `${language}:${rest}`
}

async function project(key: string, { web }: Access): Promise<Lookup> {
  const answer = await web.json(
    `https://repology.org/api/v1/project/${encodeURIComponent(key)}`,
    packagesType,
  )
  if (answer.kind !== 'read') return { kind: answer.kind, reason: answer.reason }
  const versions = new Map(
    answer.value
      .filter(({ status }) => !DOUBTFUL.has(status))
      .map(({ version, status }) => [version, status]),
  )
  if (versions.size === 0) return { kind: 'missing', reason: `Repology knows no project "${key}"` }
  const listed = [...versions].map(([name, status]) => ({
    name,
    ...(status === 'devel' && { prerelease: true }),
  }))
  return {
    kind: 'found',
    listed,
    page: `https://repology.org/project/${encodeURIComponent(key)}/versions`,
  }
}
