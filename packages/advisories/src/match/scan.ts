import { identityKey } from '../identity/identity.ts'
import { isAmongReleases } from '../order/order.ts'
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
 * Looks every component up. Those of one name, version, hash and resource are one.
 * @param asked Keys of identities that their publisher was asked about: of these, silence counts.
 */
export function scanComponents(
  given: readonly Component[],
  source: AdvisorySource,
  asked: ReadonlySet<string> = new Set(),
): ScanOutcome {
  const components = [...new Map(given.map((one) => [keyOf(one), one])).values()]
  const notCovered: NotCovered[] = []
  const findings: VulnerabilityFinding[] = []
  for (const component of components) {
    const why = whyNotCovered(component, source, asked)
    if (why !== undefined) notCovered.push({ component, why })
    findings.push(...findingsOf(component, source))
  }
  return { components, findings, notCovered }
}

const keyOf = ({ name, version, part, hash }: Component): string =>
  [name, version, hash, part?.name, part?.version].join(' ')

/** Why silence about a component says nothing; undefined where it does. */
function whyNotCovered(
  component: Component,
  { kinds }: AdvisorySource,
  asked: ReadonlySet<string>,
): string | undefined {
  const { identities, obstacle } = component
  if (obstacle !== undefined) return obstacle
  const { version, tag } = comparedVersion(component)
  if (!isAmongReleases(version) && tag === undefined)
    return `its version "${version}" has no place among releases`
  // What only shares its name with a distribution's package may be another thing.
  const known = identities.filter(({ certainty }) => certainty !== 'possible')
  if (known.length === 0) return 'nothing tells under which name databases know it'
  if (known.every((one) => (kinds.get(one.kind) ?? 0) === 0 && !asked.has(identityKey(one))))
    return `no database that was read has records of its kind (${[...new Set(known.map(({ kind }) => kind))].join(', ')})`
  return undefined
}
