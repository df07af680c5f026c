import type { Claim } from '../datasources/datasource.ts'
import type { Release } from '../judgement/interpret.ts'

/**
 * The page that shows what changed between two versions; undefined where the datasource has none or
 * the older tag is not listed.
 */
export function comparePage(
  { datasource, key }: Claim,
  releases: readonly Release[],
  from: string | undefined,
  to: Release,
): string | undefined {
  const before = releases.find(({ version }) => version === from)
  if (!before) return undefined
  const [old, now] = [before.name, to.name].map(encodeURIComponent)
  if (datasource === 'github') return `https://github.com/${key}/compare/${old}...${now}`
  if (datasource === 'gitlab') return `${key}/-/compare/${old}...${now}`
  if (datasource === 'bitbucket')
    return `https://bitbucket.org/${key}/branches/compare/${now}..${old}`
  return undefined
}
