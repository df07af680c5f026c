import { bySureness, identityKey, type Identity } from '../identity/identity.ts'
import { compareIn, isAmongReleases, type VersionOrder } from '../order/order.ts'
import { orderOf } from '../record/ecosystems.ts'
import { comparedVersion, type Component } from './component.ts'
import { findingsOf, type AdvisorySource, type VulnerabilityFinding } from './finding.ts'

/** A component that nothing can be said of. */
export interface NotCovered {
  readonly component: Component
  /** A clause: "no database knows it by any name that is known of it". */
  readonly why: string
}

/** What a scan found. */
export interface ScanOutcome {
  /** Every component, each once. */
  readonly components: readonly Component[]
  readonly findings: readonly VulnerabilityFinding[]
  /** Never the same as "nothing was found". */
  readonly notCovered: readonly NotCovered[]
}

/**
 * Looks every component up. Those of one name, version, hash and resource are one; without a hash,
 * only where databases know them by the same names.
 * @param asked Keys of identities that their publisher was asked about: of these, silence counts.
 */
export function scanComponents(
  given: readonly Component[],
  source: AdvisorySource,
  asked: ReadonlySet<string> = new Set(),
): ScanOutcome {
  const components = [...Map.groupBy(given, keyOf).values()].map((same) => same.reduce(joined))
  const notCovered: NotCovered[] = []
  const findings: VulnerabilityFinding[] = []
  for (const component of components) {
    const why = whyNotCovered(component, source, asked)
    if (why !== undefined) notCovered.push({ component, why })
    findings.push(...findingsOf(component, source))
  }
  return { components, findings, notCovered }
}

/** Only a hash tells that two are one build: `core@1.0` of two owners are two packages. */
const keyOf = ({ name, version, part, hash, identities, external, tag }: Component): string =>
  JSON.stringify([
    [name, version, hash, part?.name, part?.version],
    hash === undefined && [external, tag, identities.map(identityKey).sort()],
  ])

/** Whoever tells of a build adds names; what mends it, or makes it doubtful, all must say. */
const joined = (one: Component, other: Component): Component => ({
  ...one,
  tag: one.tag ?? other.tag,
  at: one.at ?? other.at,
  identities: surest([...one.identities, ...other.identities]),
  patched: inBoth(one.patched, other.patched),
  changes: inBoth(one.changes ?? NONE, other.changes ?? NONE),
  external: one.external && other.external,
})

const NONE: ReadonlyMap<string, string> = new Map()

const surest = (identities: readonly Identity[]): Identity[] =>
  [...Map.groupBy(identities, identityKey).values()].map((same) => same.toSorted(bySureness)[0]!)

const inBoth = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): Map<string, string> => new Map([...one].filter(([key]) => other.has(key)))

const isOrdered = (version: string, order: VersionOrder): boolean =>
  compareIn(order, version, version) !== undefined

/** Why silence about a component says nothing; undefined where it does. */
function whyNotCovered(
  component: Component,
  { kinds }: AdvisorySource,
  asked: ReadonlySet<string>,
): string | undefined {
  const { identities, obstacle } = component
  if (obstacle !== undefined) return obstacle
  const { version } = comparedVersion(component)
  // Records that list its tag are found all the same; what all others say cannot be compared.
  if (!isAmongReleases(version)) return `its version "${version}" has no place among releases`
  // What only shares its name with a distribution's package may be another thing.
  const named = identities.filter(({ certainty }) => certainty !== 'possible')
  if (named.length === 0) return 'nothing tells under which name databases know it'
  const read = named.filter((one) => (kinds.get(one.kind) ?? 0) > 0 || asked.has(identityKey(one)))
  if (read.length === 0)
    return `no database that was read has records of its kind (${[...new Set(named.map(({ kind }) => kind))].join(', ')})`
  if (read.every(({ kind }) => !isOrdered(version, orderOf(kind))))
    return `its version "${version}" has no place in the order of any database that knows it`
  return undefined
}
