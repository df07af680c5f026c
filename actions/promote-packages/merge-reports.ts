import type { Ports } from '@pakages/core'
import type { BuildEntry, BuildReport, SpecHash } from '@pakages/model'
import type { LockFile } from '@pakages/open/lock-file'
import { agreedExternals } from '@pakages/open/sboms'

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

const isThere = ({ outcome }: BuildEntry): boolean => outcome === 'built' || outcome === 'reused'

/** What all jobs of a run did. */
export interface MergedReports {
  readonly report: BuildReport
  /** The job that says what became of a package: its id in the plan, and how often it was started. */
  readonly jobs: ReadonlyMap<SpecHash, { readonly id: string; readonly attempt: number }>
  /** Externals that are not the same packages on all machines. */
  readonly differing: readonly SpecHash[]
}

/**
 * One report of what all jobs of a run did: of each package what the job says that built it, or that
 * tried to.
 * @param reports By the id of the job, which is where it lay: what a report says of itself may lie.
 * @returns Undefined where no job said anything.
 */
export function mergeReports(reports: ReadonlyMap<string, BuildReport>): MergedReports | undefined {
  const all = [...reports.values()]
  // A job that ended before it began knows of no Spack.
  const first = all.find(({ specs }) => specs.some(isThere)) ?? all[0]
  if (!first) return undefined
  const entries = new Map<SpecHash, BuildEntry>()
  const jobs = new Map<SpecHash, { id: string; attempt: number }>()
  for (const [id, { specs, job }] of reports)
    for (const entry of specs) {
      const known = entries.get(entry.hash)
      if (known && ORDER.indexOf(entry.outcome) <= ORDER.indexOf(known.outcome)) continue
      entries.set(entry.hash, entry)
      jobs.set(entry.hash, { id, attempt: job?.attempt ?? 1 })
    }
  const { job: _, externals: __, ...common } = first
  const { agreed, differing } = agreedExternals(all)
  const report = {
    ...common,
    finished: all
      .map(({ finished }) => finished)
      .sort()
      .at(-1)!,
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
    specs: [...entries.values()],
    ...(agreed && { externals: agreed }),
  }
  return { report, jobs, differing }
}

/** What is not the same on all machines is called by no name of the system in SBOMs. */
export function tellDiffering(
  build: MergedReports | undefined,
  { dag }: LockFile,
  host: Ports['host'],
): void {
  const names = build?.differing.flatMap((hash) => dag.specs.get(hash)?.name ?? []) ?? []
  if (names.length > 0)
    host.warning(
      `The SBOMs do not say which packages of the system these are, since the machines that built have different ones: ${names.join(', ')}. Build all jobs of a plan in the same image.`,
    )
}
