import type { ScanOutcome } from '@pakages/advisories'
import { NotChecked } from '@pakages/core'
import type { DatabaseSummary } from './databases.ts'

/** Formats of databases that tell what is exploited. */
const TELLING_EXPLOITED = new Set(['KEV', 'CVE'])

/**
 * Where nothing tells what is exploited, nothing ever is.
 * @throws NotChecked when none of the databases does.
 */
export function requireListOfExploited(sources: readonly DatabaseSummary[]): void {
  if (sources.some(({ formats }) => formats.some((one) => TELLING_EXPLOITED.has(one)))) return
  throw new NotChecked(
    '"fail-on" asks for what is exploited, and no database that was read tells.',
    {
      id: 'exploited-unknown',
      fix: 'Name "cisa:kev" among "databases", or the file of CISA\'s list.',
    },
  )
}

/**
 * Silence about packages that nothing is known of must not pass for good news.
 * @throws NotChecked when nothing can be said of any.
 */
export function requireCoverage({ components, notCovered, findings }: ScanOutcome): void {
  if (findings.length > 0 || notCovered.length < components.length) return
  throw new NotChecked(
    `Nothing can be said of any package: ${notCovered[0]?.why ?? 'there is none'}.`,
    {
      id: 'packages-not-covered',
      fix: 'Name the recipes with "recipes", further databases with "databases", or names with "known-as".',
    },
  )
}
