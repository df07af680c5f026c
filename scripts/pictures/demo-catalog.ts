import type { BinaryInput, CatalogInput, SpecInput, VersionInput } from '@pakages/catalog'
import type { VersionState } from '@pakages/model'
import {
  approval,
  binaryOf,
  hashFor,
  packageOf,
  smallCatalog,
  versionOf,
} from '@pakages/testing/catalog/small-catalog'

/** A package of the pictures: what `examples/` holds, and a few versions more. */
interface Shown {
  readonly name: string
  readonly description: string
  readonly license: string
  /** Newest first, with the day of the build. */
  readonly versions: readonly (readonly [string, VersionState, string])[]
  readonly needs: readonly string[]
}

const SHOWN: readonly Shown[] = [
  {
    name: 'datagauge',
    description: 'Mean, standard deviation and histogram of the numbers in a file.',
    license: 'MIT',
    versions: [
      ['1.1.0', 'approved', '2026-11-14'],
      ['1.0.0', 'approved', '2026-10-02'],
      ['0.9.2', 'rejected', '2026-08-21'],
    ],
    needs: ['libsparkbar', 'gauge-samples'],
  },
  {
    name: 'libsparkbar',
    description: 'Histograms as lines of text.',
    license: 'MIT AND Unicode-3.0',
    versions: [
      ['1.2.0', 'approved', '2026-11-12'],
      ['1.1.3', 'approved', '2026-09-30'],
    ],
    needs: ['libbins'],
  },
  {
    name: 'libbins',
    description: 'Histograms in plain C, with mean and variance of what went in.',
    license: 'BSD-3-Clause',
    versions: [['0.4.0', 'approved', '2026-10-01']],
    needs: ['libwelford'],
  },
  {
    name: 'libwelford',
    description: 'Mean and variance of a stream of numbers, in one pass.',
    license: 'MIT',
    versions: [
      ['1.1.0', 'approved', '2026-11-03'],
      ['1.0.0', 'approved', '2026-07-19'],
    ],
    needs: [],
  },
  {
    name: 'gauge-samples',
    description: 'Sample data for datagauge: nothing to compile.',
    license: 'CC0-1.0',
    versions: [['2026.1', 'approved', '2026-10-01']],
    needs: [],
  },
  {
    name: 'embed-text',
    description: 'Turns a text into C source, so that a program can carry it inside.',
    license: '0BSD',
    versions: [
      ['0.3.0', 'pending', '2026-11-18'],
      ['0.2.0', 'approved', '2026-10-01'],
    ],
    needs: [],
  },
]

const TARGETS = ['x86_64_v3', 'aarch64']
const newest = (name: string): string => SHOWN.find((one) => one.name === name)!.versions[0]![0]
const hashOf = (name: string, version: string, target: string): BinaryInput['hash'] =>
  hashFor(`${name} ${version} ${target}`)

const specsOf = ({ name, versions, needs }: Shown): SpecInput[] =>
  versions.flatMap(([version]) =>
    TARGETS.map((target) => ({
      hash: hashOf(name, version, target),
      name,
      version,
      external: false,
      dependencies: needs.map((need) => ({
        hash: hashOf(need, newest(need), target),
        kinds: ['build', 'link'],
      })),
    })),
  )

function builtOn(day: string, binary: BinaryInput): BinaryInput {
  const built = { ...binary.built!, time: `${day}T08:00:00Z` }
  return { ...binary, built, variants: ['build_system=makefile'], covered: true }
}

const WORDS: Readonly<Partial<Record<VersionState, Partial<VersionInput>>>> = {
  rejected: {
    reasons: ['ada rejected it: Its tests fail on aarch64.'],
    missing: ['1 more auditor must approve it.'],
  },
  pending: { reasons: [], missing: ['1 more auditor must approve it.'], reviews: [] },
}

function shownVersion(
  { name, license }: Shown,
  [version, state, day]: Shown['versions'][number],
): VersionInput {
  const time = `${day}T14:00:00Z`
  const said =
    state === 'rejected'
      ? {
          ...approval,
          verdict: 'rejected' as const,
          criteria: [],
          note: 'Its tests fail on aarch64.',
        }
      : approval
  return versionOf(name, version, {
    state,
    license,
    reviews: [{ ...said, time }],
    binaries: TARGETS.map((target) => builtOn(day, binaryOf(name, version, target))),
    ...WORDS[state],
  })
}

/** With another repository than that of the tests' small catalog. */
const atAcme = <Value extends object>(value: Value): Value =>
  JSON.parse(JSON.stringify(value).replaceAll('example/packages', 'acme/packages')) as Value

/**
 * An index to look at: the packages of `examples/`, at a repository that nobody has.
 * @param url Where it is served, with a slash at its end.
 */
export function demoCatalog(url = 'https://acme.github.io/packages/'): CatalogInput {
  const { site } = smallCatalog()
  return {
    site: {
      ...site,
      title: 'Acme packages',
      description: 'What the instruments of Acme need, built, tested and reviewed.',
      anchor: 'acme/packages@refs/heads/main',
      signer: 'acme/packages/.github/workflows/index.yml@refs/heads/main',
      registry: 'oci://ghcr.io/acme/packages-cache',
      repository: 'https://github.com/acme/packages',
      url,
      mirror: 'acme',
    },
    packages: SHOWN.map((one) => {
      const more = { tags: ['statistics'], homepage: 'https://acme.example/' }
      const versions = one.versions.map((version) => shownVersion(one, version))
      return atAcme(packageOf(one.name, versions, { description: one.description, ...more }))
    }),
    specs: new Map(SHOWN.flatMap(specsOf).map((spec) => [spec.hash, spec])),
    issued: '2026-11-20T12:00:00Z',
    queue: [
      {
        ...{
          name: 'embed-text',
          version: '0.3.0',
          state: 'pending',
          since: '2026-11-18T08:00:00Z',
        },
        ...{ dependents: 1, uncovered: 0, missing: [], knownTo: ['ada'], waitsFor: ['ada'] },
      },
    ],
  }
}
