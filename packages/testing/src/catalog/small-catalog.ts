import { digestOf } from '@pakages/image'
import { specHashType, type Digest, type SpecHash } from '@pakages/model'
import { createHash } from 'node:crypto'
import type {
  BinaryInput,
  CatalogInput,
  PackageInput,
  ReviewInput,
  SpecInput,
  VersionInput,
} from '@pakages/catalog'

/** A digest that is made of a word. */
export const digestFor = (word: string): Digest => digestOf(word)

/** A spec hash that is made of a word. */
export const hashFor = (word: string): SpecHash =>
  specHashType().parse(
    [...createHash('sha256').update(word).digest()]
      .map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31])
      .join(''),
  )

/** A review that approves, for tests. */
export const approval: ReviewInput = {
  auditor: 'ada',
  verdict: 'approved',
  criteria: ['functional', 'safe', 'license'],
  note: 'Built it and ran the tests.',
  time: '2026-10-01T08:00:00Z',
  counts: true,
  remarks: [],
  signer: 'example/packages/.github/workflows/review.yml',
  url: 'https://github.com/example/packages/issues/7',
}

/** A binary of one version, for tests. */
export function binaryOf(name: string, version: string, target = 'x86_64_v3'): BinaryInput {
  const hash = hashFor(`${name} ${version} ${target}`)
  return {
    hash,
    target,
    tag: `${name}-${version}-${hash}.spack`,
    manifest: digestFor(`manifest ${hash}`),
    layer: digestFor(`layer ${hash}`),
    size: 123_456,
    platform: 'linux',
    os: 'debian12',
    compiler: 'gcc@12.2.0',
    sboms: [
      {
        format: 'cyclonedx',
        mediaType: 'application/vnd.cyclonedx+json',
        manifest: digestFor(`cdx ${hash}`),
        components: 3,
      },
    ],
    attestations: [
      {
        predicateType: 'https://slsa.dev/provenance/v1',
        manifest: digestFor(`slsa ${hash}`),
        signer: 'example/packages/.github/workflows/build.yml',
      },
    ],
  }
}

/** A version with one binary, for tests. */
export function versionOf(
  name: string,
  version: string,
  more: Partial<VersionInput> = {},
): VersionInput {
  return {
    version,
    state: 'approved',
    reasons: ['ada approved it.'],
    missing: [],
    license: 'MIT',
    licenseAccepted: true,
    sources: [],
    reviews: [approval],
    binaries: [binaryOf(name, version)],
    advisories: [],
    files: [],
    ...more,
  }
}

/** A package, for tests. */
export function packageOf(
  name: string,
  versions: readonly VersionInput[],
  more: Partial<PackageInput> = {},
): PackageInput {
  return {
    name,
    description: `${name} does what it does. It does it well.`,
    homepage: `https://${name}.example.org/`,
    maintainers: ['grace'],
    tags: ['e4s'],
    versions,
    ...more,
  }
}

const spec = (name: string, version: string, needs: readonly string[] = []): SpecInput => ({
  hash: hashFor(`${name} ${version} x86_64_v3`),
  name,
  version,
  external: false,
  dependencies: needs.map((need) => ({
    hash: hashFor(`${need} x86_64_v3`),
    kinds: ['build', 'link'],
  })),
})

/**
 * Three packages, one on top of the other: `bar-tools` needs `libbar`, which needs `libfoo`;
 * `libfoo` 1.0 was removed.
 */
export function smallCatalog(more: Partial<CatalogInput> = {}): CatalogInput {
  const specs = [
    spec('libfoo', '1.1'),
    spec('libbar', '2.0', ['libfoo 1.1']),
    spec('bar-tools', '3.0', ['libbar 2.0']),
  ]
  const tombstone = {
    auditor: 'ada',
    reason: 'It deletes the home folder.',
    time: '2026-09-01T08:00:00Z',
  }
  const removed = versionOf('libfoo', '1.0', {
    state: 'removed',
    reasons: ['ada called it unsafe: It deletes the home folder.'],
    tombstone,
    binaries: [],
    reviews: [{ ...approval, verdict: 'unsafe', criteria: [], note: tombstone.reason }],
  })
  return {
    site: {
      title: 'Example packages',
      mirror: 'example',
      repository: 'https://github.com/example/packages',
      registry: 'oci://ghcr.io/example/packages',
      url: 'https://example.github.io/packages/',
      policy: { quorum: 1, criteria: ['functional', 'safe', 'license'], licenses: ['MIT', 'ISC'] },
      signer: 'the key 0123456789abcdef',
      generator: '1.0.0',
    },
    packages: [
      packageOf('libfoo', [versionOf('libfoo', '1.1'), removed]),
      packageOf('libbar', [
        versionOf('libbar', '2.0', {
          state: 'pending',
          missing: ['1 more auditor must approve it.'],
          reviews: [],
        }),
      ]),
      packageOf('bar-tools', [versionOf('bar-tools', '3.0', { state: 'unreviewed', reviews: [] })]),
    ],
    specs: new Map(specs.map((one) => [one.hash, one])),
    issued: '2026-11-20T12:00:00Z',
    ...more,
  }
}
