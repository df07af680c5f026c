import type {
  ConcernedVersion,
  LastingVulnerability,
  VulnerabilitiesRecord,
} from '../documents/vulnerabilities.ts'

/** A package as somebody asks about it. */
export interface AskedPackage {
  readonly name: string
  readonly version: string
  /** Spack's hash; without one, every build of the version counts. */
  readonly hash?: string | undefined
}

/** A vulnerability with what it means for the version that was asked about. */
export interface KnownVulnerability {
  readonly record: LastingVulnerability
  readonly concerned: ConcernedVersion
}

/** What a record of vulnerabilities says of a package: `clean` and "nobody knows" are never one. */
export type VulnerabilityAnswer =
  /** It was looked up, and nothing at all is known against it. */
  | { readonly kind: 'clean'; readonly checked: string | undefined }
  /** Open ones, and those that were mended or do not concern it. */
  | {
      readonly kind: 'found'
      readonly found: readonly KnownVulnerability[]
      readonly checked: string | undefined
    }
  /** Nothing can be said: `why` is a clause. */
  | {
      readonly kind: 'not-covered'
      readonly why: string
      readonly found: readonly KnownVulnerability[]
    }
  /** The record is silent: it was published later, or elsewhere. */
  | { readonly kind: 'not-listed' }

/** Answers for packages out of one record; makes its tables once. */
export class KnownVulnerabilities {
  readonly #packages = new Map<string, VulnerabilitiesRecord['packages'][number][]>()
  readonly #found = new Map<string, KnownVulnerability[]>()

  constructor({ packages, records }: Pick<VulnerabilitiesRecord, 'packages' | 'records'>) {
    for (const one of packages) add(this.#packages, keyOf(one), one)
    for (const record of records)
      for (const concerned of record.found)
        add(this.#found, keyOf({ name: record.package, version: concerned.version }), {
          record,
          concerned,
        })
  }

  /** What is known of a package, in the order of the record. */
  of(asked: AskedPackage): VulnerabilityAnswer {
    const own = (this.#packages.get(keyOf(asked)) ?? []).filter(({ hashes }) =>
      concerns(hashes, asked),
    )
    const first = own[0]
    if (first === undefined) return { kind: 'not-listed' }
    const found = (this.#found.get(keyOf(asked)) ?? []).filter(({ concerned }) =>
      concerns(concerned.hashes, asked),
    )
    const uncovered = own.find(({ covered }) => !covered)
    if (uncovered !== undefined)
      return { kind: 'not-covered', why: uncovered.why ?? 'nobody has looked at it', found }
    return found.length > 0
      ? { kind: 'found', found, checked: first.checked }
      : { kind: 'clean', checked: first.checked }
  }
}

/** Whether it still has to be dealt with. */
export const isOpenVulnerability = ({ status }: Pick<ConcernedVersion, 'status'>): boolean =>
  status === 'open' || status === 'under_investigation'

/**
 * Whether it counts for whoever did not publish the package: it is open, or those who publish live
 * with it, which binds nobody else.
 */
export const isUnsettledVulnerability = (one: Pick<ConcernedVersion, 'status'>): boolean =>
  isOpenVulnerability(one) || one.status === 'accepted'

const keyOf = ({ name, version }: AskedPackage): string => `${name}@${version}`

const concerns = (hashes: readonly string[], { hash }: AskedPackage): boolean =>
  hash === undefined || hashes.includes(hash)

function add<T>(to: Map<string, T[]>, key: string, value: T): void {
  const known = to.get(key)
  if (known === undefined) to.set(key, [value])
  else known.push(value)
}
