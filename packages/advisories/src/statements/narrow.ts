import { isCve, recordsMeant, toldApart } from '../match/told-apart.ts'
import type { ClaimedProduct, VexClaim } from './claim.ts'

/** A finding as far as claims are matched with it. */
export interface Claimable {
  readonly id: string
  readonly aliases: readonly string[]
  readonly package: {
    readonly name: string
    readonly version: string
    readonly hash?: string | undefined
    /** The vendored resource that it is of, with its version: `blopex 1.1`. */
    readonly part?: string | undefined
  }
  /** Under which names it was found: `pypi:numpy`. */
  readonly identities: readonly string[]
  /** What each of the records that tell of it calls it, its own id first. Default: not known. */
  readonly records?: readonly (readonly string[])[]
}

/** Claims by the vulnerabilities that they are about, so that each finding asks for few. */
export class Claims {
  /** Many products of a document have the same ids: they are kept once. */
  readonly #byId = new Map<string, (readonly VexClaim[])[]>()
  readonly #used = new Set<VexClaim>()
  readonly #all: readonly VexClaim[]

  constructor(all: readonly VexClaim[]) {
    this.#all = all
    for (const [ids, claims] of Map.groupBy(all, ({ vulnerabilities }) => vulnerabilities))
      for (const id of new Set(ids.map((one) => one.toUpperCase()))) {
        const known = this.#byId.get(id)
        if (known === undefined) this.#byId.set(id, [claims])
        else known.push(claims)
      }
  }

  /**
   * What holds for a finding: of each author the last word; where they disagree, who warns. What
   * is accepted for a time is so whatever others say, unless it is none. Where a finding is of
   * several CVEs, or of records that nothing but a third joins, something has to be said of each of
   * them before it is settled.
   */
  holdingFor(finding: Claimable): VexClaim | undefined {
    const ids = [...new Set([finding.id, ...finding.aliases].map((id) => id.toUpperCase()))]
    const about = ids
      .flatMap((id) => this.#byId.get(id) ?? [])
      .flat()
      .filter(({ product }) => concerns(product, finding))
    for (const claim of about) this.#used.add(claim)
    if (about.length === 0) return undefined
    const cves = ids.filter(isCve)
    const held = toldApart(ids).map(([id]) =>
      strongest(lastWords(cves.length < 2 ? about : about.filter((one) => isOf(one, id!, cves)))),
    )
    held.push(...wordsOnRecords(finding, about))
    const weighty = held
      .filter((one) => one !== undefined)
      .sort((a, b) => settling(a) - settling(b) || WEIGHT[b.status] - WEIGHT[a.status])[0]
    return weighty && settling(weighty) > 0 && held.includes(undefined) ? undefined : weighty
  }

  /** Claims that no finding was asked about. */
  unused(): VexClaim[] {
    return this.#all.filter((claim) => !this.#used.has(claim))
  }
}

/** The strongest word on each record; undefined for one that nobody speaks of. */
function wordsOnRecords(
  { records: given = [] }: Claimable,
  about: readonly VexClaim[],
): (VexClaim | undefined)[] {
  const records = given.map((ids) => ids.map((id) => id.toUpperCase()))
  const meant = new Map(
    [...Map.groupBy(about, ({ vulnerabilities }) => vulnerabilities)].map(([ids, claims]) => [
      recordsMeant(
        ids.map((id) => id.toUpperCase()),
        records,
      ),
      claims,
    ]),
  )
  return records.map((record) =>
    strongest(lastWords([...meant].flatMap(([some, claims]) => (some.has(record) ? claims : [])))),
  )
}

/** Whether a claim is about a CVE: it names it, or none of those that the finding is of. */
function isOf({ vulnerabilities }: VexClaim, cve: string, cves: readonly string[]): boolean {
  const named = vulnerabilities.map((id) => id.toUpperCase())
  return named.includes(cve) || !cves.some((one) => named.includes(one))
}

/** Whether a claim leaves nothing to do, for now (1) or for good (2). */
function settling({ status }: VexClaim): number {
  if (status === 'accepted') return 1
  return status === 'fixed' || status === 'not_affected' ? 2 : 0
}

function concerns(product: ClaimedProduct, { package: own, identities }: Claimable): boolean {
  const isVersion = (version: string): boolean =>
    product.version === undefined || plain(product.version) === plain(version)
  if (product.kind === 'known-as') {
    // What a resource is known as is the resource, and not the package that carries it.
    const version = own.part === undefined ? own.version : own.part.replace(/^.* /s, '')
    return isVersion(version) && identities.includes(product.identity)
  }
  if (product.name !== own.name || !isVersion(own.version)) return false
  return product.hash === undefined || product.hash === own.hash
}

/** Upstream's tags and Spack's versions differ in a `v`. */
const plain = (version: string): string => version.replace(/^v(?=\d)/, '')

function lastWords(claims: readonly VexClaim[]): VexClaim[] {
  // A document of others that bears an auditor's name is no word of theirs.
  const authors = Map.groupBy(
    new Set(claims),
    ({ by, status, own }) => `${own === true} ${status === 'accepted'} ${by}`,
  )
  return [...authors.values()].map((own) => own.reduce(later))
}

function later(one: VexClaim, other: VexClaim): VexClaim {
  const difference = Date.parse(one.time) - Date.parse(other.time)
  if (difference !== 0) return difference > 0 ? one : other
  return WEIGHT[one.status] >= WEIGHT[other.status] ? one : other
}

const WEIGHT: Readonly<Record<VexClaim['status'], number>> = {
  affected: 3,
  under_investigation: 2,
  fixed: 1,
  not_affected: 0,
  accepted: -1,
}

function strongest(claims: readonly VexClaim[]): VexClaim | undefined {
  const accepted = claims.find(({ status }) => status === 'accepted')
  const said = claims
    .filter(({ status }) => status !== 'accepted')
    .sort((a, b) => WEIGHT[b.status] - WEIGHT[a.status])[0]
  return said !== undefined && settling(said) > 0 ? said : (accepted ?? said)
}
