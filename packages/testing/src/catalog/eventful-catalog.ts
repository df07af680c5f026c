import type {
  CatalogInput,
  PackageInput,
  ReleaseChanges,
  SpecInput,
  VersionInput,
  WaitingVersion,
} from '@pakages/catalog'
import { LONG_NAME, LONG_WORDS, RECIPE_PATCH, README, RIGHT_TO_LEFT } from './eventful-words.ts'
import {
  approval,
  binaryOf,
  digestFor,
  hashFor,
  packageOf,
  smallCatalog,
  versionOf,
} from './small-catalog.ts'

const advisory = (
  id: string,
  severity: VersionInput['advisories'][number]['severity'],
  more: Partial<VersionInput['advisories'][number]> = {},
): VersionInput['advisories'][number] => ({
  ...{ id, severity, component: 'zlib@1.2.11', status: 'affected' },
  title: 'Memory corruption when deflating, if the input has many distant matches',
  url: `https://nvd.nist.gov/vuln/detail/${id}`,
  since: '2026-10-02T06:00:00Z',
  ...more,
})

/** One of each way in which a vulnerability is known. */
const ADVISORIES: VersionInput['advisories'] = [
  advisory('CVE-2018-25032', 'high', { exploited: '2026-10-05', fixed: ['1.2.12', '1.2.13'] }),
  advisory('CVE-2026-2222', 'critical', { grade: 'likely', why: 'it is in before 1.3' }),
  advisory('CVE-2026-3333', 'medium', { status: 'under_investigation' }),
  advisory('CVE-2026-4444', 'low', { status: 'not_affected', why: 'minizip is not built' }),
  advisory('GHSA-xxxx-yyyy-zzzz', 'unknown', { status: 'fixed', why: 'a patch of the recipe' }),
  advisory('CVE-2026-5555', 'medium', { grade: 'possible', why: 'the name alone fits' }),
]

const spec = (
  name: string,
  version: string,
  needs: readonly (readonly [string, SpecInput['dependencies'][number]['kinds'][number]])[],
  target = 'x86_64_v3',
): SpecInput => ({
  ...{ hash: hashFor(`${name} ${version} ${target}`), name, version, external: false },
  dependencies: needs.map(([need, kind]) => ({
    ...{ hash: hashFor(`${need} x86_64_v3`), kinds: [kind] },
  })),
})

/** Everything at once: reviews of many kinds, binaries for several machines, files, a diff. */
function eventful(): PackageInput {
  const x86 = binaryOf('hdf5', '1.14.6')
  const binaries = [
    { ...x86, sboms: [...x86.sboms, { ...x86.sboms[0]!, format: 'spdx' as const }] },
    { ...binaryOf('hdf5', '1.14.6', 'aarch64'), unmatched: ['ada'], covered: true },
    { ...binaryOf('hdf5', '1.14.6', 'm1'), platform: 'darwin', os: 'sequoia', complete: false },
    { ...binaryOf('hdf5', '1.14.6', 'zen4'), unmatched: ['ada', 'grace'], covered: false },
  ]
  const newest = versionOf('hdf5', '1.14.6', {
    license: 'BSD-3-Clause AND (MIT OR Apache-2.0 WITH LLVM-exception)',
    reasons: ['ada and grace approved it.'],
    reviews: [
      approval,
      { ...approval, auditor: 'grace', note: RIGHT_TO_LEFT, time: '2026-10-02T08:00:00Z' },
      { ...approval, from: 'https://other.example.org/index/', auditor: 'linus', note: '' },
      {
        ...{ ...approval, auditor: 'example/auditors', verdict: 'rejected', counts: false },
        ...{ criteria: [], note: LONG_WORDS, remarks: ['The team was dropped from the policy.'] },
      },
    ],
    binaries,
    recipeSha256: digestFor('recipe').slice(7),
    recipeChange: { since: '1.14.5', added: 3, removed: 2, patch: RECIPE_PATCH, cut: true },
    sources: [
      { url: 'https://hdf5.example.org/hdf5-1.14.6.tar.gz', sha256: digestFor('source').slice(7) },
      { git: 'https://github.com/example/hdf5.git', commit: '0'.repeat(40) },
    ],
    files: [
      {
        ...{ path: 'share/a-data-file.json', digest: digestFor('{}'), size: 2 },
        async *open() {
          yield Buffer.from('{}')
        },
      },
    ],
    checked: { covered: true, time: '2026-11-20T06:00:00Z' },
  })
  const before = versionOf('hdf5', '1.14.5', {
    ...{ license: 'BSD-3-Clause', advisories: ADVISORIES.slice(0, 2) },
    ...{ state: 'rejected', reasons: ['grace rejected it: it calls home.'], reviews: [] },
  })
  return packageOf('hdf5', [newest, before, ...olderVersions()], {
    ...{ maintainers: ['ada', 'grace', 'A. Person Without Account'], tags: ['e4s', 'io', 'hpc'] },
    recipe: 'https://github.com/example/packages/blob/main/packages/hdf5/package.py',
  })
}

/** More than one page of them, some with vulnerabilities or gone. */
const olderVersions = (): VersionInput[] =>
  Array.from({ length: 130 }, (_, at) => {
    const version = `1.${12 - Math.floor(at / 12)}.${11 - (at % 12)}`
    if (at % 11 === 3)
      return versionOf('hdf5', version, {
        ...{ state: 'removed', binaries: [], reviews: [], reasons: [] },
        tombstone: { auditor: 'ada', reason: 'It deletes files.', time: '2026-09-01T08:00:00Z' },
      })
    if (at % 11 === 5) return versionOf('hdf5', version, { advisories: ADVISORIES })
    return versionOf('hdf5', version, at % 11 === 7 ? { state: 'pending', reviews: [] } : {})
  })

/** A package that needs so many others that its graph is a list. */
function broad(): { packages: PackageInput[]; specs: SpecInput[] } {
  const names = Array.from({ length: 44 }, (_, at) => `py-part-${at}`)
  const needs = names.map((name) => [`${name} 1.0`, 'run'] as const)
  return {
    packages: ['py-broad', ...names].map((name) =>
      packageOf(name, [versionOf(name, name === 'py-broad' ? '2.0' : '1.0')]),
    ),
    specs: [spec('py-broad', '2.0', needs), ...names.map((name) => spec(name, '1.0', []))],
  }
}

/** Packages whose one version is what the name says. */
const simple = (): PackageInput[] => [
  packageOf('zlib', [versionOf('zlib', '1.2.11', { advisories: ADVISORIES })]),
  packageOf('on-what-is-gone', [versionOf('on-what-is-gone', '1')]),
  packageOf('all-rejected', [
    versionOf('all-rejected', '1', {
      ...{ state: 'rejected', reasons: ['grace rejected it: it calls home.'] },
      reviews: [{ ...approval, verdict: 'rejected', criteria: [], note: 'It calls home.' }],
    }),
  ]),
  packageOf('all-removed', [
    versionOf('all-removed', '1', {
      ...{ state: 'removed', binaries: [], reviews: [], reasons: [] },
      tombstone: { auditor: 'ada', reason: RIGHT_TO_LEFT, time: '2026-09-01T08:00:00Z' },
    }),
  ]),
  packageOf('not-looked-up', [
    versionOf('not-looked-up', '1', {
      ...{ licenseAccepted: false, license: 'LicenseRef-strange' },
      ...{ state: 'unreviewed', reviews: [], reasons: ['The policy does not accept its licence.'] },
      checked: { covered: false, why: 'nothing tells under which name databases know it' },
    }),
  ]),
  { name: 'without-versions', maintainers: [], tags: [], versions: [] },
  {
    ...{ name: 'without-anything', maintainers: [], tags: [] },
    versions: [
      {
        ...{ version: 'main', state: 'unreviewed', reasons: [], missing: [], sources: [] },
        ...{ reviews: [], binaries: [], advisories: [], files: [] },
      },
    ],
  },
  packageOf(LONG_NAME, [versionOf(LONG_NAME, `2026.11.22-${'with-a-long-version'.repeat(4)}`)], {
    description: LONG_WORDS,
    maintainers: Array.from({ length: 20 }, (_, at) => `maintainer-with-a-name-${at}`),
    tags: Array.from({ length: 20 }, (_, at) => `tag-${at}`),
  }),
  packageOf('right-to-left', [versionOf('right-to-left', '1')], { description: RIGHT_TO_LEFT }),
]

const release = (name: string, since: string, generation: number): ReleaseChanges => ({
  ...{ name, generation, since, packages: 40, recorded: '2026-11-02T03:04:05Z' },
  ...{ manifest: digestFor(name), commit: '0123456789abcdef0123456789abcdef01234567' },
  added: Array.from({ length: 30 }, (_, at) => ({ name: `py-part-${at}`, versions: ['1.0'] })),
  removed: [{ name: 'all-removed', versions: ['1'] }],
  changed: [
    {
      ...{ name: 'hdf5', before: ['1.14.5'], now: ['1.14.6'] },
      licenses: { before: ['BSD-3-Clause'], now: ['MIT'] },
    },
  ],
  rebuilt: ['zlib', LONG_NAME],
  vulnerabilities: {
    new: [{ id: 'CVE-2026-2222', severity: 'critical', package: 'zlib', version: '1.2.11' }],
    gone: [{ id: 'CVE-2018-25032', severity: 'high', package: 'hdf5', version: '1.14.5' }],
  },
})

const waiting = (at: number): WaitingVersion => ({
  ...{ name: at === 0 ? LONG_NAME : `py-part-${at}`, version: '1.0', state: 'unreviewed' },
  ...{ since: '2026-11-02T08:00:00Z', dependents: at % 7, uncovered: at % 5 },
  ...{ missing: ['2 more auditors must approve it.'], knownTo: at % 3 === 0 ? ['ada'] : [] },
  waitsFor: ['ada', 'grace', 'example/auditors'],
})

/**
 * A repository to which everything has happened that pages tell of: every state, vulnerabilities of every kind, also in
 * what others need, several machines, more versions than one page has, releases, a long queue, imports, long
 * names, licences of every kind, text from right to left, and packages without anything.
 */
export function eventfulCatalog(): CatalogInput {
  const small = smallCatalog()
  const wide = broad()
  const own = [
    spec('zlib', '1.2.11', []),
    spec('all-removed', '1', []),
    spec('hdf5', '1.14.6', [
      ['zlib 1.2.11', 'link'],
      ['py-part-1 1.0', 'build'],
    ]),
    spec('hdf5', '1.14.5', [['zlib 1.2.11', 'link']]),
    spec('on-what-is-gone', '1', [
      ['all-removed 1', 'run'],
      ['hdf5 1.14.6', 'link'],
    ]),
  ]
  const specs = [...own, ...wide.specs]
  return {
    ...small,
    site: {
      ...small.site,
      description: 'Libraries for science, built for the machines of a made-up centre.',
      ...{ homepage: 'https://packages.example.org/', maintainers: ['ada', 'grace'] },
      anchor: 'example/packages@refs/heads/main',
      policy: {
        ...{ quorum: 2, criteria: ['functional', 'safe', 'license', 'fast'] },
        licenses: ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0'],
        definitions: [{ name: 'fast', description: LONG_WORDS, implies: ['functional'] }],
        publishers: [{ who: 'example/other', packages: ['py-*'], until: '2027-01-01' }],
        imports: ['https://other.example.org/index/'],
      },
    },
    packages: [...small.packages, eventful(), ...simple(), ...wide.packages],
    specs: new Map([...small.specs, ...specs.map((one) => [one.hash, one] as const)]),
    readme: README,
    licences: new Map([
      ['LicenseRef-strange', { stated: LONG_WORDS, text: `${RIGHT_TO_LEFT}\n\n${LONG_NAME}` }],
    ]),
    releases: [release('v1.2', 'v1.1', 3), ...small.releases!],
    queue: [...small.queue!, ...Array.from({ length: 600 }, (_, at) => waiting(at))],
  }
}
