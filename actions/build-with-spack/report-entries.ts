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
import type { FailedPackage } from './tell-failures.ts'

/** What the entries of a report are made of. */
export interface EntrySources {
  readonly dag: ConcreteDag
  readonly needed: ReadonlySet<SpecHash>
  readonly outcomes: ReadonlyMap<SpecHash, InstallOutcome>
  /** The cache that each reused binary came from. */
  readonly sources: ReadonlyMap<SpecHash, string>
  readonly failures: readonly FailedPackage[]
  readonly installRoot: string
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

type Judged = Pick<BuildEntry, 'outcome' | 'seconds' | 'phase' | 'log' | 'source' | 'reason'>

function judged(spec: ConcreteSpec, from: EntrySources): Judged {
  if (isExternal(spec)) return { outcome: 'external' }
  if (!from.needed.has(spec.hash))
    return { outcome: 'unneeded', reason: 'all that would use it to build was reused' }
  const outcome = from.outcomes.get(spec.hash)
  if (outcome === undefined) return { outcome: 'skipped', reason: whySkipped(spec, from) }
  const timed = outcome.seconds === undefined ? {} : { seconds: outcome.seconds }
  switch (outcome.outcome) {
    case 'built':
      return { outcome: 'built', ...timed }
    case 'reused':
      return {
        outcome: 'reused',
        ...timed,
        source: from.sources.get(spec.hash) ?? 'a mirror of Spack',
      }
    case 'present':
      return { outcome: 'reused', source: from.sources.get(spec.hash) ?? from.installRoot }
    case 'failed':
      return { outcome: 'failed', ...timed, ...failed(spec.hash, from) }
    case 'skipped':
      return { outcome: 'skipped', reason: whySkipped(spec, from) }
    default:
      return outcome.outcome satisfies never
  }
}

function failed(hash: SpecHash, { failures }: EntrySources): Partial<Judged> {
  const found = failures.find(({ spec }) => spec.hash === hash)
  return found === undefined
    ? {}
    : {
        ...(found.failure.phase !== undefined && { phase: found.failure.phase }),
        log: found.log,
        reason: found.failure.message,
      }
}

/** The failed package that it waited for, near or far. */
function whySkipped(spec: ConcreteSpec, { dag, outcomes }: EntrySources): string {
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
