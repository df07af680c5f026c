import {
  bySureness,
  identityKey,
  weaker,
  type Certainty,
  type Identity,
} from '../identity/identity.ts'
import { idsOf, type AdvisoryEntry, type Enrichment, type RangeEvent } from '../record/entry.ts'
import { SEVERITY_LEVELS, type Severity } from '../record/severity.ts'
import { isAmongReleases } from '../order/order.ts'
import { comparedVersion, type Component } from './component.ts'
import { mendedBy } from './mended.ts'
import { versionPlacement } from './place.ts'
import { ofItsStream } from './own-stream.ts'
import { standingId } from './standing-id.ts'
import { first, isCve, toldApart } from './told-apart.ts'

/** What a scan finds in the databases; it reads one key after the other. */
export interface AdvisorySource {
  /** The entries of a key, in no order that means anything. */
  entries(key: string): readonly AdvisoryEntry[]
  enrichment(cve: string): Enrichment | undefined
  /** How many entries there are of a kind of identity: with none, that kind answers nothing. */
  readonly kinds: ReadonlyMap<string, number>
}

/** What makes one record concern one component. */
export interface Evidence {
  readonly record: string
  /** What the record itself calls it besides. */
  readonly aliases: readonly string[]
  readonly source: string
  readonly identity: Identity
  /** Completes "affected, since …". */
  readonly why: string
  readonly certainty: Certainty
  /** From where to where the record says so, where it says that in upstream's versions. */
  readonly range?: readonly RangeEvent[] | undefined
}

/** One vulnerability of one component, whatever number of records tell of it. */
export interface VulnerabilityFinding {
  readonly component: Component
  /** Its CVE where it has one, else the id of the record. */
  readonly id: string
  /** All ids that it goes by, sorted. */
  readonly aliases: readonly string[]
  readonly summary: string
  readonly severity: Severity
  /** How sure it is that this version is affected: as sure as the best evidence. */
  readonly grade: Certainty
  readonly evidence: readonly Evidence[]
  /** Versions that are named as fixed. */
  readonly fixed: readonly string[]
  /** The date on which CISA listed it as exploited. */
  readonly exploited?: string | undefined
  readonly probability?: number | undefined
  /** `fixed`: a patch of the recipe mends it. Statements change it later. */
  readonly status: 'open' | 'fixed' | 'not_affected' | 'under_investigation'
  /** Why it is not open. */
  readonly reason?: string | undefined
}

interface Match extends Evidence {
  readonly entry: AdvisoryEntry
  readonly fixed: readonly string[]
}

/** The vulnerabilities of a component, worst first. Aliases are one finding. */
export function findingsOf(component: Component, source: AdvisorySource): VulnerabilityFinding[] {
  const { version } = comparedVersion(component)
  const read = component.identities.flatMap((identity) =>
    ofItsStream(source.entries(identityKey(identity)), version).map((entry) => ({
      identity,
      entry,
    })),
  )
  // What only shares its name with the package says nothing of it.
  const dismissals = read.filter(
    ({ identity, entry }) => entry.dismissed !== undefined && identity.certainty !== 'possible',
  )
  const matches = read.flatMap(({ identity, entry }): Match[] => {
    if (entry.dismissed !== undefined) return []
    const placed = versionPlacement(comparedVersion(component), entry.affected)
    // What has no place among releases at all is not covered, rather than in doubt for each record.
    if (placed.kind === 'not-affected' || (placed.kind === 'unknown' && !isAmongReleases(version)))
      return []
    const { id: record, aliases, source: from } = entry
    const told = { record, aliases, source: from, identity }
    const match = { ...told, entry, why: placed.why, fixed: placed.fixed }
    if (placed.kind === 'unknown') return [{ ...match, certainty: 'possible' }]
    const sure = weaker(identity.certainty, placed.certainty)
    const certainty = component.external ? 'possible' : sure
    return [{ ...match, range: placed.range, certainty }]
  })
  const affirmed = new Set(matches.map(({ entry }) => wordOf(entry)))
  const denied = denials(
    component,
    read.filter(({ entry }) => !affirmed.has(wordOf(entry))),
    dismissals,
  )
  return families(matches)
    .map((family) => findingOf(component, family, source, denied))
    .sort(byWeight)
}

/** A record may name a package several times: what it says in one place it denies in none. */
const wordOf = ({ source, id }: AdvisoryEntry): string => `${source}\n${id}`

/**
 * Ids that another record of a surer kind says are none of this version: a record of the package's
 * own ecosystem wins over what a distribution's version lets one guess.
 */
function denials(
  component: Component,
  read: readonly { readonly identity: Identity; readonly entry: AdvisoryEntry }[],
  dismissals: readonly { readonly entry: AdvisoryEntry }[],
): ReadonlyMap<string, string> {
  const denied = new Map<string, string>()
  for (const { identity, entry } of read) {
    if (entry.dismissed !== undefined || identity.kind === 'distribution') continue
    if (identity.certainty === 'possible' || entry.affected.ranges.length === 0) continue
    if (entry.affected.silent === true) continue
    const { kind } = versionPlacement(comparedVersion(component), entry.affected)
    if (kind !== 'not-affected') continue
    for (const id of idsOf(entry)) denied.set(id, `${entry.id} names other versions`)
  }
  for (const { entry } of dismissals)
    for (const id of idsOf(entry)) denied.set(id, `${entry.source}: ${entry.dismissed ?? ''}`)
  return denied
}

/** Matches that share an id, directly or over others, are one vulnerability. */
function families(matches: readonly Match[]): Match[][] {
  const family = new Map<string, Set<Match>>()
  for (const match of matches) {
    const joined = new Set([match])
    for (const id of idsOf(match.entry)) for (const one of family.get(id) ?? []) joined.add(one)
    for (const one of joined) for (const id of idsOf(one.entry)) family.set(id, joined)
  }
  return [...new Set(family.values())].map((set) => [...set])
}

function findingOf(
  component: Component,
  family: readonly Match[],
  source: AdvisorySource,
  denied: ReadonlyMap<string, string>,
): VulnerabilityFinding {
  const ids = [...new Set(family.flatMap(({ entry }) => idsOf(entry)))].sort()
  const best = family.toSorted(bySureness)[0]!
  const id = standingId(best.entry.id, ids)
  const told = [id, ...ids.filter(isCve)].flatMap((one) => source.enrichment(one) ?? [])
  const probabilities = told.flatMap(({ probability }) => probability ?? [])
  const mended = mendedBy(
    component,
    ids,
    family.map(({ entry }) => entry),
  )
  const [denial, ...more] = toldApart(ids).map((own) => first(own, denied))
  const isDenied = denial !== undefined && more.every((one) => one !== undefined)
  const guessed = family.every(
    ({ identity }) => identity.kind === 'distribution' || identity.kind === 'cpe',
  )
  return {
    component,
    id,
    aliases: ids,
    summary: summaryOf(family),
    severity: severityOf(family),
    grade: isDenied && guessed ? 'possible' : best.certainty,
    evidence: family
      .toSorted(bySureness)
      .map(({ record, aliases, source: from, identity, why, certainty, range }) => ({
        record,
        aliases,
        source: from,
        identity,
        why,
        certainty,
        range,
      })),
    fixed: [...new Set(family.flatMap(({ fixed }) => fixed))],
    exploited: told.find(({ exploited }) => exploited !== undefined)?.exploited,
    probability: probabilities.length === 0 ? undefined : Math.max(...probabilities),
    status: mended === undefined ? 'open' : 'fixed',
    reason: mended ?? (isDenied ? denial : undefined),
  }
}

/** A distribution only knows names: any other record tells more. */
const summaryOf = (family: readonly Match[]): string =>
  (
    family.find(
      ({ identity, entry }) => identity.kind !== 'distribution' && entry.summary !== '',
    ) ?? family[0]!
  ).entry.summary

function severityOf(family: readonly Match[]): Severity {
  const known = family.map(({ entry }) => entry.severity)
  return known.toSorted((a, b) => rank(a) - rank(b) || (b.score ?? 0) - (a.score ?? 0))[0]!
}

const rank = ({ level }: Severity): number => SEVERITY_LEVELS.indexOf(level)

function byWeight(a: VulnerabilityFinding, b: VulnerabilityFinding): number {
  const exploited = Number(b.exploited !== undefined) - Number(a.exploited !== undefined)
  return (
    exploited ||
    rank(a.severity) - rank(b.severity) ||
    (b.severity.score ?? 0) - (a.severity.score ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}
