import type { BuildEntry, BuildReport, SpecHash } from '@pakages/model'

/** What says most of what became of a package comes last. */
const ORDER: readonly BuildEntry['outcome'][] = [
  'unneeded',
  'external',
  'skipped',
  'left',
  'reused',
  'failed',
  'built',
]

/**
 * One report of what all jobs of a run did: of each package what the job says that built it, or that
 * tried to.
 * @returns Undefined where no job said anything.
 */
export function mergeReports(reports: Iterable<BuildReport>): BuildReport | undefined {
  const all = [...reports]
  const [first] = all
  if (!first) return undefined
  const entries = new Map<SpecHash, BuildEntry>()
  for (const { specs } of all)
    for (const entry of specs) {
      const known = entries.get(entry.hash)
      if (!known || ORDER.indexOf(entry.outcome) > ORDER.indexOf(known.outcome))
        entries.set(entry.hash, entry)
    }
  const { job: _, ...common } = first
  return {
    ...common,
    finished: all
      .map(({ finished }) => finished)
      .sort()
      .at(-1)!,
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
    specs: first.specs.map(({ hash }) => entries.get(hash)!),
  }
}
