import type { CatalogInput, PackageInput, SpecInput, VersionInput } from '@pakages/catalog'
import { digestOf } from '@pakages/image'
import type { SpecHash, VersionState } from '@pakages/model'
import { hashFor } from '@pakages/testing/catalog/small-catalog'
import { madeUpBinary, madeUpReadings } from './synthetic/binary.ts'
import { Chance } from './synthetic/chance.ts'
import { madeUpVerdict } from './synthetic/verdict.ts'
import { AUDITORS, LICENSES, SITE, TAGS, TARGETS, THINGS, WORDS } from './synthetic/words.ts'

/** How large a made-up catalog is. The same settings give the same catalog. */
export interface SyntheticSettings {
  readonly packages: number
  /** Versions of each package. */
  readonly versions: number
  /**
   * Names to take, real ones for pages that look real; names are made up beyond the end of the
   * list.
   */
  readonly names?: readonly string[]
}

/** The size that the index must be good for. */
export const SIZE: SyntheticSettings = { packages: 10_000, versions: 5 }

/** What all versions of a package share. */
interface Shared {
  readonly name: string
  /** The place of the package in the list. */
  readonly place: number
  readonly license: string | undefined
  /** The places of the packages that it needs. */
  readonly dependencies: readonly number[]
}

class Maker {
  readonly specs = new Map<SpecHash, SpecInput>()
  readonly #chance = new Chance(20261120)
  readonly #settings: SyntheticSettings
  /** The newest spec of each package and target so far: what later packages depend on. */
  readonly #newest: SpecInput[][] = []

  constructor(settings: SyntheticSettings) {
    this.#settings = settings
  }

  package(place: number): PackageInput {
    const chance = this.#chance
    const name =
      this.#settings.names?.[place] ?? `${chance.pick(WORDS)}-${chance.pick(THINGS)}-${place}`
    const license = chance.next() < 0.95 ? chance.pick(LICENSES) : undefined
    const shared = { name, place, license, dependencies: this.#dependencies(place) }
    const versions = Array.from({ length: this.#settings.versions }, (_, age) =>
      this.#version(shared, age),
    )
    return {
      name,
      versions,
      description: `${name} is a ${chance.pick(WORDS)} ${chance.pick(THINGS)} library for ${chance.pick(WORDS)} ${chance.pick(THINGS)} problems. It scales from a laptop to the whole machine.`,
      homepage: `https://${name}.example.org/`,
      maintainers: [chance.pick(AUDITORS)],
      tags: chance.next() < 0.3 ? [...new Set([chance.pick(TAGS), chance.pick(TAGS)])] : [],
      recipe: `${SITE.repository}/blob/main/packages/${name.replaceAll('-', '_')}/package.py`,
    }
  }

  /**
   * Up to five earlier packages, early ones far more often: everybody needs what zlib and cmake
   * are.
   */
  #dependencies(place: number): number[] {
    const wanted = Math.min(place, this.#chance.below(6))
    return [
      ...new Set(
        Array.from({ length: wanted }, () => Math.floor(place * this.#chance.next() ** 3)),
      ),
    ]
  }

  #version(shared: Shared, age: number): VersionInput {
    const { name, place, license } = shared
    const version = `${1 + (place % 4)}.${20 - age}.${this.#chance.below(10)}`
    const accepted = license !== undefined && SITE.policy.licenses.includes(license)
    const state = this.#state(age, accepted)
    const targets =
      state === 'removed' ? [] : TARGETS.slice(0, 1 + Math.floor(this.#chance.next() * 1.6))
    const binaries = targets.map((target, at) =>
      madeUpBinary(this.#spec(shared, version, target, at), target, this.#chance),
    )
    return {
      version,
      state,
      binaries,
      ...madeUpVerdict(name, version, state, this.#chance),
      ...(license !== undefined && { license, licenseAccepted: accepted }),
      recipeSha256: digestOf(`recipe ${name} ${version}`).slice(7),
      sources: [
        {
          url: `https://${name}.example.org/${name}-${version}.tar.gz`,
          sha256: digestOf(`source ${name} ${version}`).slice(7),
        },
      ],
      advisories: age > 1 && this.#chance.next() < 0.1 ? [this.#advisory(shared, version)] : [],
      files: [],
    }
  }

  #advisory({ name, place }: Shared, version: string): VersionInput['advisories'][number] {
    return {
      id: `CVE-2025-${1000 + place}`,
      severity: this.#chance.pick(['high', 'medium', 'low'] as const),
      title: 'Out-of-bounds read in the parser',
      url: `https://nvd.nist.gov/vuln/detail/CVE-2025-${1000 + place}`,
      component: `${name}@${version}`,
      status: 'affected',
    }
  }

  #state(age: number, accepted: boolean): VersionState {
    const at = this.#chance.next()
    if (!accepted) return at < 0.5 ? 'pending' : 'unreviewed'
    if (age === 0) return at < 0.6 ? 'approved' : at < 0.8 ? 'pending' : 'unreviewed'
    return at < 0.8 ? 'approved' : at < 0.9 ? 'unreviewed' : at < 0.96 ? 'rejected' : 'removed'
  }

  #spec(
    { name, place, dependencies }: Shared,
    version: string,
    target: string,
    at: number,
  ): SpecInput {
    const needs = dependencies.flatMap(
      (to) => this.#newest[to]?.[at] ?? this.#newest[to]?.[0] ?? [],
    )
    const hash = hashFor([name, version, target, ...needs.map((need) => need.hash)].join(' '))
    const spec: SpecInput = {
      hash,
      name,
      version,
      external: false,
      dependencies: needs.map((need, order) => ({
        hash: need.hash,
        kinds: order % 3 === 2 ? ['build'] : ['build', 'link'],
      })),
    }
    this.specs.set(hash, spec)
    const known = (this.#newest[place] ??= [])
    known[at] ??= spec
    return spec
  }
}

/**
 * Makes up a catalog that looks like a real one: dependencies with few hubs and a long tail,
 * states, reviews, advisories.
 */
export function syntheticCatalog(settings: SyntheticSettings): CatalogInput {
  const maker = new Maker(settings)
  const packages = Array.from({ length: settings.packages }, (_, place) => maker.package(place))
  const readings = { under: digestOf('signers').slice(7), readings: madeUpReadings(packages) }
  return { site: SITE, packages, specs: maker.specs, issued: '2026-11-20T12:00:00Z', readings }
}
