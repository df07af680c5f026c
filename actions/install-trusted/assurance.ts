import type { InstallOutcome } from '@pakages/core'
import { isExternal, label, reachable, RUNTIME, type ConcreteDag } from '@pakages/model'
import type { Judge } from './judge.ts'
import type { Restored } from './restore.ts'

/** What was made sure of, and what was not; a few words each. */
export interface Assurance {
  readonly verified: readonly string[]
  readonly notVerified: readonly string[]
}

/** What was done, for {@link assuranceOf}. */
export interface DoneWork {
  readonly dag: ConcreteDag
  readonly restored: readonly Restored[]
  /** Empty when nothing was installed. */
  readonly outcomes: readonly InstallOutcome[]
  /** Undefined where there was no policy. */
  readonly judge: Judge | undefined
}

/**
 * Says what holds for what was installed or downloaded. Only what is true of all of it is called
 * verified.
 */
export function assuranceOf({ dag, restored, outcomes, judge }: DoneWork): Assurance {
  const pulled = new Set(restored.flatMap((one) => one.pulled).map(({ hash }) => hash))
  const external = reachable(dag, RUNTIME)
    .filter(isExternal)
    .map(({ name, version }) => `${name}@${version}`)
  const named = (kind: InstallOutcome['outcome']): string[] =>
    outcomes.filter(({ outcome }) => outcome === kind).map(({ hash }) => nameOf(dag, hash))
  return {
    verified:
      pulled.size === 0
        ? []
        : ['digests', 'sizes', 'contents of tarballs', ...(judge ? verifiedBy(judge) : [])],
    notVerified: [
      ...(judge ? leftOpenBy(judge, pulled) : ['signatures', 'reviews']),
      ...some('what was built from source', named('built')),
      ...some('what was installed before', named('present')),
      ...(judge ? some('what the system provides', external) : []),
    ],
  }
}

function verifiedBy({ trust: { policy, allow } }: Judge): string[] {
  const states = [...new Set([...policy.allow, ...allow])]
  return [
    'descriptions of packages',
    ...policy.evidence.map((kind) =>
      kind === 'provenance' ? 'signed provenance' : 'signed SBOMs',
    ),
    `states of versions (${states.join(', ')})`,
  ]
}

function leftOpenBy({ trust: { policy }, specs }: Judge, pulled: ReadonlySet<string>): string[] {
  const open = specs
    .filter(({ hash, state }) => pulled.has(hash) && state !== 'approved')
    .map(({ name, version, state }) => `${name}@${version} is ${state}`)
  return [...(policy.evidence.length === 0 ? ['signatures'] : []), ...some('reviews', open)]
}

/** What a thing is about, with a few names. */
const some = (what: string, names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [
        `${what} (${[...names.slice(0, 5), ...(names.length > 5 ? [`and ${names.length - 5} more`] : [])].join(', ')})`,
      ]

function nameOf(dag: ConcreteDag, hash: InstallOutcome['hash']): string {
  const spec = dag.specs.get(hash)
  return spec ? label(spec) : hash
}
