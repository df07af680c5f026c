import type { InstallOutcome } from '@pakages/core'
import {
  isExternal,
  label,
  reachable,
  RUNTIME,
  type ConcreteDag,
  type DecidedSpec,
  type SpecHash,
  type TrustPolicy,
} from '@pakages/model'

/** What was made sure of, and what was not; a few words each. */
export interface Assurance {
  readonly verified: readonly string[]
  readonly notVerified: readonly string[]
}

/** What was done, for {@link assuranceOf}. */
export interface DoneWork {
  readonly dag: ConcreteDag
  /** What was taken from the registry, whether now or by an earlier run. */
  readonly pulled: ReadonlySet<SpecHash>
  /** Empty when nothing was installed. */
  readonly outcomes: readonly InstallOutcome[]
  /** What the policy said; undefined where there was none. */
  readonly judged: JudgedWork | undefined
}

/** A policy and what was decided by it. */
export interface JudgedWork {
  readonly policy: Pick<TrustPolicy, 'evidence'>
  /** The states that were allowed, by the policy and by flags. */
  readonly allow: readonly string[]
  readonly specs: readonly DecidedSpec[]
}

/**
 * Says what holds for what was installed or downloaded. Only what is true of all of it is called
 * verified.
 */
export function assuranceOf({ dag, pulled, outcomes, judged }: DoneWork): Assurance {
  const external = reachable(dag, RUNTIME)
    .filter(isExternal)
    .map(({ name, version }) => `${name}@${version}`)
  const named = (kind: InstallOutcome['outcome']): string[] =>
    outcomes.filter(({ outcome }) => outcome === kind).map(({ hash }) => nameOf(dag, hash))
  return {
    verified:
      pulled.size === 0
        ? []
        : [
            'digests',
            'sizes',
            'contents of tarballs',
            'descriptions of packages',
            ...(judged ? verifiedBy(judged) : []),
          ],
    notVerified: [
      ...(judged ? leftOpenBy(judged, pulled) : ['signatures', 'reviews']),
      ...some('what was built from source', named('built')),
      ...some('what was installed before', named('present')),
      ...(judged ? some('what the system provides', external) : []),
    ],
  }
}

const verifiedBy = ({ policy, allow }: JudgedWork): string[] => [
  ...policy.evidence.map((kind) => (kind === 'provenance' ? 'signed provenance' : 'signed SBOMs')),
  `states of versions (${allow.join(', ')})`,
]

function leftOpenBy({ policy, specs }: JudgedWork, pulled: ReadonlySet<string>): string[] {
  const open = specs
    .filter(({ hash, state }) => pulled.has(hash) && state !== 'approved')
    .map(({ name, version, state }) => `${name}@${version} is ${state}`)
  return [...(policy.evidence.length === 0 ? ['signatures'] : []), ...some('reviews', open)]
}

/** How many names one line of an assurance holds. */
const MOST_NAMES = 5

/** A thing with the first few names that it is about; nothing when there are none. */
function some(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const shown = names.slice(0, MOST_NAMES)
  const rest = names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : []
  return [`${what} (${[...shown, ...rest].join(', ')})`]
}

function nameOf(dag: ConcreteDag, hash: SpecHash): string {
  const spec = dag.specs.get(hash)
  return spec ? label(spec) : hash
}
