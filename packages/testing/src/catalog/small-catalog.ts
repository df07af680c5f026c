import { digestOf } from '@pakages/image'
import {
  specHashType,
  type Digest,
  type SpecHash,
  type VulnerabilitiesRecord,
} from '@pakages/model'
import { createHash } from 'node:crypto'
import type {
  BinaryInput,
  CatalogInput,
  PackageInput,
  ReleaseChanges,
  ReviewInput,
  SpecInput,
  VersionInput,
  WaitingVersion,
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

/** What is known to be vulnerable in the packages of {@link smallCatalog}, for tests. */
export const knownVulnerabilities: VulnerabilitiesRecord = {
  time: '2026-11-20T06:00:00Z',
  sources: [{ name: 'osv', formats: ['OSV'], records: 120_000, newest: '2026-11-19T21:00:00Z' }],
  packages: [
    {
      name: 'libbar',
      version: '2.0',
      hashes: [hashFor('libbar 2.0 x86_64_v3')],
      covered: true,
      checked: '2026-11-20T06:00:00Z',
    },
    {
      name: 'bar-tools',
      version: '3.0',
      hashes: [hashFor('bar-tools 3.0 x86_64_v3')],
      covered: false,
      why: 'nothing tells under which name databases know it',
      checked: '2026-11-20T06:00:00Z',
    },
    {
      name: 'libfoo',
      version: '1.1',
      hashes: [hashFor('libfoo 1.1 x86_64_v3')],
      covered: true,
      checked: '2026-11-20T06:00:00Z',
    },
  ],
  records: [
    {
      package: 'libfoo',
      id: 'CVE-2026-1111',
      aliases: ['CVE-2026-1111', 'OSV-2026-11'],
      summary: 'A heap is read behind its end',
      severity: 'critical',
      score: 9.8,
      exploited: '2026-11-18',
      probability: 0.42,
      first: '2026-11-12T06:00:00Z',
      range: [{ introduced: '1.0' }, { fixed: '1.2' }],
      fixed: ['1.2'],
      found: [
        {
          version: '1.1',
          hashes: [hashFor('libfoo 1.1 x86_64_v3')],
          grade: 'certain',
          status: 'open',
          why: 'it is in from 1.0, before 1.2',
          sources: ['osv'],
          since: '2026-11-12T06:00:00Z',
        },
      ],
      events: [
        {
          time: '2026-11-12T06:00:00Z',
          kind: 'opened',
          versions: ['1.1'],
          why: 'it is in from 1.0, before 1.2',
        },
      ],
    },
  ],
}

/** What waits in {@link smallCatalog}. */
export const smallQueue: readonly WaitingVersion[] = [
  {
    name: 'libbar',
    version: '2.0',
    state: 'pending',
    since: '2026-11-02T08:00:00Z',
    dependents: 1,
    uncovered: 0,
    missing: ['1 more auditor must approve it.'],
    knownTo: ['ada'],
    waitsFor: ['ada', 'example/auditors'],
  },
  {
    name: 'bar-tools',
    version: '3.0',
    state: 'unreviewed',
    dependents: 0,
    uncovered: 0,
    missing: [],
    knownTo: [],
    waitsFor: [],
  },
]

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
    variants: ['+shared', 'build_system=cmake'],
    built: {
      time: '2026-09-30T08:00:00Z',
      run: 'https://github.com/example/packages/actions/runs/7/attempts/1',
      source: 'https://github.com/example/packages',
      commit: '0123456789abcdef0123456789abcdef01234567',
      signer: 'example/packages/.github/workflows/build.yml',
    },
    complete: true,
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

/** A release of it that brought a package, and another version of one. */
const smallRelease: ReleaseChanges = {
  ...{ name: 'v1.1', generation: 2, manifest: digestFor('release'), packages: 2, since: 'v1.0' },
  recorded: '2026-01-02T03:04:05Z',
  added: [{ name: 'libfoo', versions: ['1.1'] }],
  removed: [],
  changed: [{ name: 'zlib', before: ['1.2'], now: ['1.3'] }],
  rebuilt: [],
  vulnerabilities: { new: [], gone: [] },
}

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
      recipes: [{ namespace: 'example', path: 'spack_repo/example' }],
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
    vulnerabilities: knownVulnerabilities,
    releases: [smallRelease],
    queue: smallQueue,
    ...more,
  }
}
