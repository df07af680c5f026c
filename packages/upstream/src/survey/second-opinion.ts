import { compareTexts } from '../judgement/change.ts'
import type { Access } from '../datasources/datasource.ts'
import { datasources } from '../datasources/registry.ts'
import type { Finding } from '../evidence/evidence.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'

/** What others say about a version. */
export interface Opinions {
  /** Sentences of those who know it. */
  readonly agreeing: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * Asks others whether they know a version. Their silence is no doubt, since they may be late or
 * know another project of the name; a pre-release in their eyes is.
 */
export async function secondOpinions(
  facts: UpstreamFacts,
  version: string,
  names: readonly string[],
  access: Access,
): Promise<Opinions> {
  const agreeing: string[] = []
  const findings: Finding[] = []
  for (const source of datasources.filter(
    ({ standing, name }) => standing === 'opinion' && names.includes(name),
  )) {
    const { title } = source
    const key = source.claim(facts)
    const lookup = key === undefined ? undefined : (await source.lookUp([key], access)).get(key)
    if (lookup?.kind !== 'found') continue
    const same = lookup.listed.find(
      (listed) => /^[\w.-]+$/.test(listed.name) && compareTexts(listed.name, version) === 0,
    )
    if (same && !same.prerelease) agreeing.push(`${title} knows this version too.`)
    else if (same)
      findings.push({ kind: 'opinion', message: `${title} takes this version for a pre-release.` })
    else
      findings.push({
        kind: 'opinion',
        message: `${title} does not know this version (yet): ${lookup.page}`,
      })
  }
  return { agreeing, findings }
}
