import type { InstallOutcome } from '@pakages/core'
import {
  ALL_KINDS,
  isExternal,
  reachable,
  targetOf,
  dependenciesOf,
  label,
  type BuildEntry,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'
import type { FailedPackage } from '@pakages/open/building'

/** The build cache folder, relative to the report. */
export const CACHE_FOLDER = 'buildcache'

/** What the entries of a report are made of. */
export interface EntrySources {
  readonly dag: ConcreteDag
  readonly needed: ReadonlySet<SpecHash>
  readonly outcomes: ReadonlyMap<SpecHash, InstallOutcome>
  /** The cache that each reused binary came from. */
  readonly sources: ReadonlyMap<SpecHash, string>
  /** What lay in the build cache folder before anything was built or fetched. Default: nothing. */
  readonly heldBefore?: ReadonlySet<SpecHash>
  /** Whose signature a binary carried that came from a public cache; default: nobody's. */
  readonly signerOf?: (hash: SpecHash) => string | undefined
  readonly failures: readonly FailedPackage[]
  readonly installRoot: string
  /** What the time was over for. */
  readonly left: ReadonlySet<SpecHash>
  /** The check run of this job, where the runner tells it. */
  readonly checkRun?: number | undefined
  /** Why packages were not built, where that is known better than by what they need. */
  readonly reasons?: ReadonlyMap<SpecHash, string>
  /** Why what is not needed here is not; default: all that would use it was reused. */
  readonly elsewhere?: (hash: SpecHash) => string
}

/** One entry for each spec of the lock, dependencies before what needs them. */
export function reportEntries(from: EntrySources): BuildEntry[] {
  const roots = new Set(from.dag.roots)
  return reachable(from.dag, ALL_KINDS).map((spec) => ({
    name: spec.name,
    version: spec.version,
    hash: spec.hash,
    target: targetOf(spec),
    root: roots.has(spec.hash),
    ...judged(spec, from),
  }))
}

type Judged = Pick<
  BuildEntry,
  'outcome' | 'seconds' | 'phase' | 'log' | 'source' | 'signedBy' | 'reason' | 'checkRun' | 'fix'
>

function judged(spec: ConcreteSpec, from: EntrySources): Judged {
  if (isExternal(spec)) return { outcome: 'external' }
  if (!from.needed.has(spec.hash)) return { outcome: 'unneeded', reason: unneeded(spec, from) }
  const outcome = from.outcomes.get(spec.hash)
  if (from.left.has(spec.hash))
    return { outcome: 'left', reason: reasonOf(spec, from) ?? 'the time was over' }
  if (outcome === undefined) return { outcome: 'skipped', reason: whySkipped(spec, from) }
  const timed = outcome.seconds === undefined ? {} : { seconds: outcome.seconds }
  switch (outcome.outcome) {
    case 'built':
      return { outcome: 'built', ...timed }
    case 'reused':
      return {
        outcome: 'reused',
        ...timed,
        source: from.sources.get(spec.hash) ?? leftOrMirror(spec, from),
        ...signedBy(spec, from),
      }
    case 'present':
      return {
        outcome: 'reused',
        source: from.sources.get(spec.hash) ?? from.installRoot,
        ...signedBy(spec, from),
      }
    case 'failed':
      return { outcome: 'failed', ...timed, ...failed(spec.hash, from), ...foundBy(from) }
    case 'skipped':
      return { outcome: 'skipped', reason: whySkipped(spec, from) }
    default:
      return outcome.outcome satisfies never
  }
}

/** What an earlier run left in the folder is named as the report names the folder. */
const leftOrMirror = ({ hash }: ConcreteSpec, { heldBefore }: EntrySources): string =>
  heldBefore?.has(hash) ? CACHE_FOLDER : 'a mirror of Spack'

const foundBy = ({ checkRun }: EntrySources): Partial<Judged> =>
  checkRun === undefined ? {} : { checkRun }

const unneeded = ({ hash }: ConcreteSpec, { elsewhere }: EntrySources): string =>
  elsewhere?.(hash) ?? 'all that would use it to build was reused'

function signedBy({ hash }: ConcreteSpec, { signerOf }: EntrySources): Pick<Judged, 'signedBy'> {
  const key = signerOf?.(hash)
  return key === undefined ? {} : { signedBy: key }
}

const reasonOf = ({ hash }: ConcreteSpec, { reasons }: EntrySources): string | undefined =>
  reasons?.get(hash)

function failed(hash: SpecHash, { failures, outcomes }: EntrySources): Partial<Judged> {
  const found = failures.find(({ spec }) => spec.hash === hash)
  const message = outcomes.get(hash)?.failure?.message
  return found === undefined
    ? { ...(message !== undefined && { reason: message }) }
    : {
        ...(found.failure.phase !== undefined && { phase: found.failure.phase }),
        log: found.log,
        reason: found.failure.message,
        ...(found.failure.advice && { fix: found.failure.advice.fix }),
      }
}

/** The failed package that it waited for, near or far. */
function whySkipped(spec: ConcreteSpec, from: EntrySources): string {
  const { dag, outcomes } = from
  const known = reasonOf(spec, from)
  if (known !== undefined) return known
  const seen = new Set<SpecHash>()
  const open = dependenciesOf(spec, ALL_KINDS)
  for (let hash = open.shift(); hash !== undefined; hash = open.shift()) {
    if (seen.has(hash)) continue
    seen.add(hash)
    const needed = dag.specs.get(hash)!
    if (outcomes.get(hash)?.outcome === 'failed') return `it needs ${label(needed)}, which failed`
    open.push(...dependenciesOf(needed, ALL_KINDS))
  }
  return 'the build was stopped before its turn'
}
