import type {
  BinaryInput,
  CatalogInput,
  PackageInput,
  ReviewInput,
  SpecInput,
  VersionInput,
} from '@pakages/catalog'
import { digestOf } from '@pakages/image'
import { type SpecHash, type VersionState } from '@pakages/model'
import { hashFor } from '@pakages/testing/catalog/small-catalog'

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

const WORDS = [
  'sparse',
  'dense',
  'parallel',
  'adaptive',
  'portable',
  'fast',
  'distributed',
  'structured',
  'symbolic',
  'geometric',
  'spectral',
  'stochastic',
]
const THINGS = [
  'solver',
  'mesh',
  'matrix',
  'compression',
  'parser',
  'image',
  'graph',
  'transport',
  'statistics',
  'plasma',
  'genome',
  'climate',
  'message',
  'profiling',
  'tensor',
  'geometry',
]
const LICENSES = [
  'MIT',
  'MIT',
  'MIT',
  'Apache-2.0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-2-Clause',
  'ISC',
  'BSD-3-Clause',
  'GPL-3.0-or-later',
  'LGPL-2.1-or-later',
  'ISC',
  'MPL-2.0',
  'Apache-2.0 WITH LLVM-exception',
]
const TAGS = [
  'e4s',
  'hep',
  'radiuss',
  'build-tools',
  'ecp',
  'windows',
  'core-packages',
  'detectable',
  'runtime',
  'bioinformatics',
]
const TARGETS = ['x86_64_v3', 'aarch64', 'x86_64_v4']
const AUDITORS = ['adalovelace', 'gracehopper', 'barbaraliskov', 'donaldknuth', 'margarethamilton']
const SITE: CatalogInput['site'] = {
  title: 'Aurora packages',
  description: 'Scientific software for the Aurora cluster, built with Spack, reviewed and signed.',
  mirror: 'aurora',
  repository: 'https://github.com/aurora-hpc/packages',
  registry: 'oci://ghcr.io/aurora-hpc/packages',
  url: 'https://aurora-hpc.github.io/packages/',
  generator: '1.0.0',
  policy: {
    quorum: 1,
    criteria: ['functional', 'safe', 'license'],
    licenses: ['Apache-2.0', 'BSD-2-Clause', 'ISC', 'MIT', 'Unlicense'],
  },
  signer: 'the workflow aurora-hpc/packages/.github/workflows/index.yml',
}

/**
 * A small random number generator with a seed (mulberry32), so that every run measures the same.
 */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

class Maker {
  readonly specs = new Map<SpecHash, SpecInput>()
  readonly #random = randomOf(20261120)
  readonly #settings: SyntheticSettings
  /** The newest spec of each package and target so far: what later packages depend on. */
  readonly #newest: SpecInput[][] = []

  constructor(settings: SyntheticSettings) {
    this.#settings = settings
  }

  package(place: number): PackageInput {
    const name =
      this.#settings.names?.[place] ?? `${this.#pick(WORDS)}-${this.#pick(THINGS)}-${place}`
    const license = this.#random() < 0.95 ? this.#pick(LICENSES) : undefined
    const dependencies = this.#dependencies(place)
    const versions = Array.from({ length: this.#settings.versions }, (_, age) =>
      this.#version(name, place, age, license, dependencies),
    )
    return {
      name,
      versions,
      description: `${name} is a ${this.#pick(WORDS)} ${this.#pick(THINGS)} library for ${this.#pick(WORDS)} ${this.#pick(THINGS)} problems. It scales from a laptop to the whole machine.`,
      homepage: `https://${name}.example.org/`,
      maintainers: [this.#pick(AUDITORS)],
      tags: this.#random() < 0.3 ? [...new Set([this.#pick(TAGS), this.#pick(TAGS)])] : [],
      recipe: `${SITE.repository}/blob/main/packages/${name.replaceAll('-', '_')}/package.py`,
    }
  }

  #pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.#random() * all.length)]!
  }

  /**
   * Up to five earlier packages, early ones far more often: everybody needs what zlib and cmake
   * are.
   */
  #dependencies(place: number): number[] {
    const wanted = Math.min(place, Math.floor(this.#random() * 6))
    return [
      ...new Set(Array.from({ length: wanted }, () => Math.floor(place * this.#random() ** 3))),
    ]
  }

  #version(
    name: string,
    place: number,
    age: number,
    license: string | undefined,
    dependencies: readonly number[],
  ): VersionInput {
    const version = `${1 + (place % 4)}.${20 - age}.${Math.floor(this.#random() * 10)}`
    const accepted = license !== undefined && SITE.policy.licenses.includes(license)
    const state = this.#state(age, accepted)
    const targets =
      state === 'removed' ? [] : TARGETS.slice(0, 1 + Math.floor(this.#random() * 1.6))
    const binaries = targets.map((target, at) =>
      this.#binary(
        name,
        version,
        target,
        this.#spec(name, version, target, at, place, dependencies),
      ),
    )
    return {
      version,
      state,
      binaries,
      ...this.#verdict(name, version, state),
      ...(license !== undefined && { license, licenseAccepted: accepted }),
      recipeSha256: digestOf(`recipe ${name} ${version}`).slice(7),
      sources: [
        {
          url: `https://${name}.example.org/${name}-${version}.tar.gz`,
          sha256: digestOf(`source ${name} ${version}`).slice(7),
        },
      ],
      advisories:
        age > 1 && this.#random() < 0.1
          ? [
              {
                id: `CVE-2025-${1000 + place}`,
                severity: this.#pick(['high', 'medium', 'low'] as const),
                title: 'Out-of-bounds read in the parser',
                url: `https://nvd.nist.gov/vuln/detail/CVE-2025-${1000 + place}`,
                component: `${name}@${version}`,
                status: 'affected',
              },
            ]
          : [],
      files: [],
    }
  }

  #state(age: number, accepted: boolean): VersionState {
    const at = this.#random()
    if (!accepted) return at < 0.5 ? 'pending' : 'unreviewed'
    if (age === 0) return at < 0.6 ? 'approved' : at < 0.8 ? 'pending' : 'unreviewed'
    return at < 0.8 ? 'approved' : at < 0.9 ? 'unreviewed' : at < 0.96 ? 'rejected' : 'removed'
  }

  #verdict(
    name: string,
    version: string,
    state: VersionState,
  ): Pick<VersionInput, 'reasons' | 'missing' | 'reviews' | 'tombstone'> {
    const auditor = this.#pick(AUDITORS)
    const time = `2026-0${1 + Math.floor(this.#random() * 9)}-1${Math.floor(this.#random() * 10)}T09:30:00Z`
    switch (state) {
      case 'approved':
        return {
          reasons: [`${auditor} approved it, which is a quorum.`],
          missing: [],
          reviews: [
            this.#review(
              name,
              version,
              auditor,
              time,
              'approved',
              'Built on two systems and ran the test suite. Read the diff to the last version: nothing unusual.',
            ),
          ],
        }
      case 'rejected':
        return {
          reasons: [`${auditor} rejected it.`],
          missing: [],
          reviews: [
            this.#review(
              name,
              version,
              auditor,
              time,
              'rejected',
              'The test suite hangs with more than 64 ranks.',
            ),
          ],
        }
      case 'removed':
        return {
          reasons: [`${auditor} found it unsafe.`],
          missing: [],
          tombstone: { auditor, time, reason: 'The release archive was replaced upstream.' },
          reviews: [
            this.#review(
              name,
              version,
              auditor,
              time,
              'unsafe',
              'The release archive was replaced upstream.',
            ),
          ],
        }
      case 'pending':
        return {
          reasons: ['A review was asked for.'],
          missing: ['1 approval as functional, safe and acceptably licensed.'],
          reviews: [this.#review(name, version, auditor, time, 'requested', '')],
        }
      case 'unreviewed':
        return {
          reasons: ['Nobody asked for a review.'],
          missing: ['A request for a review.'],
          reviews: [],
        }
      default:
        return state satisfies never
    }
  }

  #review(
    name: string,
    version: string,
    auditor: string,
    time: string,
    verdict: ReviewInput['verdict'],
    note: string,
  ): ReviewInput {
    const criteria = verdict === 'approved' ? (['functional', 'safe', 'license'] as const) : []
    const url = `${SITE.repository}/issues/${1 + Math.floor(this.#random() * 900)}`
    const recipe = {
      digest: digestOf(`recipe ${name} ${version}`),
      files: { 'package.py': digestOf(`recipe file ${name} ${version}`) },
    }
    return {
      auditor,
      verdict,
      criteria,
      note,
      time,
      url,
      counts: true,
      remarks: [],
      signer: `${SITE.repository!.slice('https://github.com/'.length)}/.github/workflows/review.yml`,
      file: {
        name,
        version,
        auditor,
        verdict,
        criteria: [...criteria],
        note,
        recipe,
        binaries: [],
        time,
        source: url,
      },
    }
  }

  #spec(
    name: string,
    version: string,
    target: string,
    at: number,
    place: number,
    dependencies: readonly number[],
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

  #binary(name: string, version: string, target: string, spec: SpecInput): BinaryInput {
    const manifest = digestOf(`manifest ${spec.hash}`)
    return {
      hash: spec.hash,
      manifest,
      layer: digestOf(`layer ${spec.hash}`),
      size: 20_000 + Math.floor(this.#random() ** 4 * 90_000_000),
      tag: `linux-debian12-${target}-gcc-12.2.0-${name}-${version}-${spec.hash}.spack`,
      platform: 'linux',
      os: 'debian12',
      target,
      compiler: 'gcc@12.2.0',
      sboms: [
        {
          format: 'cyclonedx',
          mediaType: 'application/vnd.cyclonedx+json',
          manifest: digestOf(`cdx ${spec.hash}`),
          components: 12,
        },
        {
          format: 'spdx',
          mediaType: 'application/spdx+json',
          manifest: digestOf(`spdx ${spec.hash}`),
          components: 12,
        },
      ],
      attestations: [
        {
          predicateType: 'https://slsa.dev/provenance/v1',
          manifest: digestOf(`slsa ${spec.hash}`),
          signer: 'aurora-hpc/packages/.github/workflows/build.yml',
        },
      ],
    }
  }
}

/**
 * Makes up a catalog that looks like a real one: dependencies with few hubs and a long tail,
 * states, reviews, advisories.
 */
export function syntheticCatalog(settings: SyntheticSettings): CatalogInput {
  const maker = new Maker(settings)
  const packages = Array.from({ length: settings.packages }, (_, place) => maker.package(place))
  return { site: SITE, packages, specs: maker.specs, issued: '2026-11-20T12:00:00Z' }
}
