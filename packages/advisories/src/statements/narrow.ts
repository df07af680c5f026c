import type { ClaimedProduct, VexClaim } from './claim.ts'

/** A finding as far as claims are matched with it. */
export interface Claimable {
  readonly id: string
  readonly aliases: readonly string[]
  readonly package: {
    readonly name: string
    readonly version: string
    readonly hash?: string | undefined
  }
  /** Under which names it was found: `pypi:numpy`. */
  readonly identities: readonly string[]
}

/** Claims by the vulnerabilities that they are about, so that each finding asks for few. */
export class Claims {
  readonly #byId = new Map<string, VexClaim[]>()
  readonly #used = new Set<VexClaim>()
  readonly #all: readonly VexClaim[]

  constructor(all: readonly VexClaim[]) {
    this.#all = all
    for (const claim of all)
      for (const id of claim.vulnerabilities) {
        const known = this.#byId.get(id.toUpperCase())
        if (known === undefined) this.#byId.set(id.toUpperCase(), [claim])
        else known.push(claim)
      }
  }

  /**
   * What holds for a finding: of each author the last word; where they disagree, who warns. What
   * is accepted for a time is so whatever others say, unless it is none.
   */
  holdingFor(finding: Claimable): VexClaim | undefined {
    const ids = new Set([finding.id, ...finding.aliases].map((id) => id.toUpperCase()))
    const about = [...ids]
      .flatMap((id) => this.#byId.get(id) ?? [])
      .filter(({ product }) => concerns(product, finding))
    for (const claim of about) this.#used.add(claim)
    return strongest(lastWords(about))
  }

  /** Claims that no finding was asked about. */
  unused(): VexClaim[] {
    return this.#all.filter((claim) => !this.#used.has(claim))
  }
}

function concerns(product: ClaimedProduct, { package: own, identities }: Claimable): boolean {
  if (product.version !== undefined && plain(product.version) !== plain(own.version)) return false
  if (product.kind === 'known-as') return identities.includes(product.identity)
  if (product.name !== own.name) return false
  return product.hash === undefined || product.hash === own.hash
}

/** Upstream's tags and Spack's versions differ in a `v`. */
const plain = (version: string): string => version.replace(/^v(?=\d)/, '')

function lastWords(claims: readonly VexClaim[]): VexClaim[] {
  const authors = Map.groupBy(new Set(claims), ({ by, status }) => `${by} ${status === 'accepted'}`)
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
  const settled = said?.status === 'fixed' || said?.status === 'not_affected'
  return settled ? said : (accepted ?? said)
}
