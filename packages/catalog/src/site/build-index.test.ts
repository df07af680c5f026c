import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { assets } from '../assets.generated.ts'
import { unpackedDocument } from '@pakages/core'
import { packageDocument, packagesDocument, type VersionDocument } from '../documents.ts'
import { versionIn } from '../../browser/version-in.ts'
import type { CatalogInput } from '../input.ts'
import {
  approval,
  binaryOf,
  digestFor,
  hashFor,
  packageOf,
  smallCatalog,
  versionOf,
} from '@pakages/testing/catalog/small-catalog'
import { installLine } from '../entries/install-lines.ts'
import { buildIndex } from './build-index.ts'
import { sha256 } from './site-file.ts'

/** The text of every file by path. */
function built(input: CatalogInput): Map<string, string> {
  return new Map(
    [...buildIndex(input)].map((file) => [
      file.path,
      file.kind === 'bytes'
        ? Buffer.from(unpackedDocument(file.bytes, file.path)).toString()
        : file.kind,
    ]),
  )
}

const json = (files: Map<string, string>, path: string): unknown => JSON.parse(files.get(path)!)
const packageIn = (files: Map<string, string>, name: string) =>
  packageDocument.parse(json(files, `v2/packages/${name}.json.gz`), name)
const versionOfPackage = (
  files: Map<string, string>,
  name: string,
  version: string,
): VersionDocument => versionIn(packageIn(files, name).details, version)!

interface Listing {
  readonly files?: Record<string, string>
  readonly packages?: Record<string, { readonly files: Record<string, string> }>
}
const listedIn = ({ files = {}, packages = {} }: Listing): [path: string, sha256: string][] =>
  [files, ...Object.values(packages).map((one) => one.files)].flatMap((one) => Object.entries(one))

describe('buildIndex', () => {
  test('gives the same bytes for the same input, in whatever order it comes', () => {
    const input = smallCatalog()
    const shuffled = {
      ...input,
      packages: input.packages
        .toReversed()
        .map((owner) => ({ ...owner, versions: owner.versions.toReversed() })),
      specs: new Map([...input.specs].reverse()),
    }
    expect(built(shuffled)).toEqual(built(input))
  })

  test('lists every file but the root in the checksums, with its digest', () => {
    const files = built(smallCatalog())
    const listed = [...files.keys()]
      .filter((path) => path.startsWith('v2/checksums'))
      .flatMap((path) => listedIn(json(files, path) as Listing))
    expect(new Set(listed.map(([path]) => path))).toEqual(
      new Set([...files.keys()].filter((path) => path !== 'v2/checksums.json')),
    )
    for (const file of buildIndex(smallCatalog()))
      if (file.kind === 'bytes' && file.path !== 'v2/checksums.json')
        expect([file.path, sha256(file.bytes)]).toEqual(listed.find(([path]) => path === file.path))
  })

  test('prefers the newest version of the best state', () => {
    const versions = [
      versionOf('zlib', '1.3', { state: 'unreviewed' }),
      versionOf('zlib', '1.10'),
      versionOf('zlib', '1.9'),
      versionOf('zlib', 'develop', { state: 'pending' }),
    ]
    const files = built(smallCatalog({ packages: [packageOf('zlib', versions)] }))
    const list = packagesDocument.parse(json(files, 'v2/packages.json'), 'list').packages[0]!
    expect(list.preferred).toBe('1.10')
    expect(list.versions.map((version) => version.version)).toEqual([
      'develop',
      '1.10',
      '1.9',
      '1.3',
    ])
  })

  test('says who uses a package, and what a version needs down to the bottom', () => {
    const files = built(smallCatalog())
    expect(packageIn(files, 'libfoo').usedBy).toEqual(['libbar'])
    const { nodes, edges } = versionOfPackage(files, 'bar-tools', '3.0').binaries[0]!.dependencies
    expect(nodes.map((node) => node.name)).toEqual(['bar-tools', 'libbar', 'libfoo'])
    expect(edges).toEqual([
      [0, 1, 'bl'],
      [1, 2, 'bl'],
    ])
  })

  test('marks dependencies that the index has no package for, and does not link to them', () => {
    const input = smallCatalog()
    const files = built({
      ...input,
      packages: input.packages.filter((owner) => owner.name !== 'libfoo'),
    })
    const { nodes } = versionOfPackage(files, 'libbar', '2.0').binaries[0]!.dependencies
    expect(nodes.map((node) => node.unlisted ?? false)).toEqual([false, true])
    expect(files.get('packages/libbar/index.html')).not.toContain('libfoo/')
  })

  test('keeps a tombstone of a version that was removed, without a way to install it', () => {
    const files = built(smallCatalog())
    const version = versionOfPackage(files, 'libfoo', '1.0')
    expect(version.tombstone?.reason).toBe('It deletes the home folder.')
    expect(files.get('packages/libfoo/index.html')).toContain('It deletes the home folder.')
    expect(files.get('packages/libfoo/index.html')).not.toContain('libfoo@1.0')
  })

  test('gives removed versions no install lines even where a binary is still named', () => {
    const version = versionOf('left', '1', {
      state: 'removed',
      tombstone: { auditor: 'ada', reason: 'x', time: '2026-01-01T00:00:00Z' },
    })
    const files = built(smallCatalog({ packages: [packageOf('left', [version])] }))
    expect(versionOfPackage(files, 'left', '1').binaries[0]!.install).toEqual({
      spack: [],
      pakages: [],
      docker: [],
    })
  })

  test('allows in the line of an approved version what it needs to run', () => {
    const input = smallCatalog()
    const withState = (state: 'pending' | 'rejected' | 'removed' | 'approved'): CatalogInput => ({
      ...input,
      packages: [
        packageOf('bar-tools', [versionOf('bar-tools', '3.0')]),
        packageOf('libbar', [versionOf('libbar', '2.0')]),
        packageOf('libfoo', [versionOf('libfoo', '1.1', { state })]),
      ],
    })
    const linesFor = (state: Parameters<typeof withState>[0]) =>
      versionOfPackage(built(withState(state)), 'bar-tools', '3.0').binaries[0]!.install.pakages
    expect(linesFor('approved')[0]).not.toContain('--allow')
    expect(linesFor('pending')[0]).toMatch(/ --allow pending$/)
    expect(linesFor('rejected')[0]).toMatch(/ --allow rejected$/)
    expect(linesFor('removed')).toEqual([])
  })

  test('allows in the line of an approved version what it needs in a build that no approval holds for', () => {
    const lineWith = (covered: boolean): string => {
      const binaries = [{ ...binaryOf('libfoo', '1.1'), covered }]
      const packages = [
        packageOf('bar-tools', [versionOf('bar-tools', '3.0')]),
        packageOf('libbar', [versionOf('libbar', '2.0')]),
        packageOf('libfoo', [versionOf('libfoo', '1.1', { binaries })]),
      ]
      const files = built(smallCatalog({ packages }))
      return versionOfPackage(files, 'bar-tools', '3.0').binaries[0]!.install.pakages[0]!
    }
    expect(lineWith(true)).not.toContain('--allow')
    expect(lineWith(false)).toMatch(/ --allow pending$/)
  })

  test('allows in the line of a binary that the approval does not hold for what installing asks for', () => {
    const [seen, later] = ['x86_64_v3', 'aarch64'].map((target) => binaryOf('two', '1', target))
    const binaries = [
      { ...seen!, covered: true },
      { ...later!, covered: false, unmatched: ['ada'] },
    ]
    const files = built(
      smallCatalog({ packages: [packageOf('two', [versionOf('two', '1', { binaries })])] }),
    )
    const version = versionOfPackage(files, 'two', '1')
    const lineFor = (hash: string): string =>
      version.binaries.find((one) => one.hash === hash)!.install.pakages[0]!
    expect(lineFor(seen!.hash)).not.toContain('--allow')
    expect(lineFor(later!.hash)).toMatch(/ --allow pending$/)
    expect(version.allow).toBeUndefined()
  })

  test('says with which flag a version that nobody approved is installed', () => {
    const { install } = versionOfPackage(built(smallCatalog()), 'libbar', '2.0').binaries[0]!
    expect(install).toEqual({
      spack: [
        'spack repo add --scope user --path spack_repo/example https://github.com/example/packages.git',
        'spack mirror add --scope user --unsigned example oci://ghcr.io/example/packages',
        `spack install --cache-only /${hashFor('libbar 2.0 x86_64_v3')}`,
      ],
      pakages: [
        'npx @syspack/pakages@1 install libbar@2.0 --registry oci://ghcr.io/example/packages --allow pending',
      ],
      docker: [`COPY --from=ghcr.io/example/packages@${binaryOf('libbar', '2.0').manifest} / /`],
    })
  })

  test('names one of several binaries by its hash, and copies from no image that lacks what it needs', () => {
    const binaries = ['x86_64_v3', 'aarch64'].map((target) => binaryOf('two', '1', target))
    const lacking = binaries.map((one) => ({ ...one, complete: false }))
    const files = built(
      smallCatalog({
        packages: [packageOf('two', [versionOf('two', '1', { binaries: lacking })])],
      }),
    )
    const version = versionOfPackage(files, 'two', '1')
    for (const { hash, install } of version.binaries) {
      expect(install.pakages[0]).toContain(` install two@1/${hash} `)
      expect(install.docker).toEqual([])
    }
    expect(version.binaries).toHaveLength(2)
  })

  test('copies into no image what is for another system than Linux', () => {
    const apple = { ...binaryOf('apple', '1', 'm1'), platform: 'darwin', os: 'sequoia' }
    const files = built(
      smallCatalog({
        packages: [packageOf('apple', [versionOf('apple', '1', { binaries: [apple] })])],
      }),
    )
    const [binary] = versionOfPackage(files, 'apple', '1').binaries
    expect(binary!.install.pakages[0]).toContain(' install apple@1 ')
    expect(binary!.install.docker).toEqual([])
    expect(files.get('packages/apple/index.html')).not.toContain('COPY --from')
  })

  test('prints no line for a registry that is a folder of one machine', () => {
    const { site } = smallCatalog()
    const files = built(smallCatalog({ site: { ...site, registry: 'oci-layout:/home/me/cache' } }))
    const version = versionOfPackage(files, 'libfoo', '1.1')
    expect(version.binaries[0]!.install).toEqual({ spack: [], pakages: [], docker: [] })
    for (const page of ['use/index.html', 'packages/libfoo/index.html'])
      expect(files.get(page)).not.toContain('install libfoo')
    expect(files.get('use/index.html')).toContain('nothing to install from elsewhere')
  })

  test('prints the line that needs nothing but who signs, where index and signer are known', () => {
    const { site } = smallCatalog()
    const url = 'https://example.org/p/'
    const anchor = 'acme/packages@refs/heads/main'
    expect(installLine({ ...site, url, anchor }, 'libfoo@1.1')).toBe(
      `npx @syspack/pakages@1 install libfoo@1.1 --index ${url} --trust ${anchor}`,
    )
    expect(installLine({ ...site, url: '', anchor: undefined! }, 'libfoo@1.1')).toContain(
      '--registry',
    )
  })

  test('says on every page that its line checks signatures only where it does', () => {
    const { site } = smallCatalog()
    const url = 'https://example.org/p/'
    const anchor = 'acme/packages@refs/heads/main'
    const said = (more: object): string[] => {
      const files = built(smallCatalog({ site: { ...site, url: undefined!, ...more } }))
      const pages = [...files].filter(([path]) => /^(use|packages.libfoo).index/.test(path))
      return pages.map(([, text]) => />(Checks [^<]*)</.exec(text)?.[1] ?? '')
    }
    const all = 'Checks the signature, the reviews and the digests before it installs.'
    expect(said({ url, anchor })).toEqual([all, all])
    for (const words of said({ url })) expect(words).toContain('This index is not signed')
    for (const words of said({ anchor })) expect(words).toContain(`--trust ${anchor}`)
    expect([said({ url }), said({ anchor })].flat()).toHaveLength(4)
  })

  test('refuses two packages of one name and two versions of one number', () => {
    const twice = packageOf('libfoo', [versionOf('libfoo', '1')])
    expect(() => built(smallCatalog({ packages: [twice, twice] }))).toThrow(
      'The package libfoo is there twice.',
    )
    expect(() =>
      built(
        smallCatalog({
          packages: [packageOf('libfoo', [versionOf('libfoo', '1'), versionOf('libfoo', '1')])],
        }),
      ),
    ).toThrow('libfoo has the version 1 twice.')
  })

  test('has a page of each licence: with the text of the SPDX list, of the repository, or where it stands', () => {
    const custom = 'LicenseRef-Acme-1a2b3c4d'
    const expression = `(MIT OR MPL-2.0) AND ${custom}`
    const files = built(
      smallCatalog({
        packages: [
          packageOf('libfoo', [
            versionOf('libfoo', '2', { license: expression }),
            versionOf('libfoo', '1', { license: 'GPL-2.0+ WITH Classpath-exception-2.0' }),
          ]),
        ],
        licences: new Map([[custom, { stated: 'Acme terms', text: 'Do as you <like>.' }]]),
      }),
    )
    const pageOf = (id: string): string => files.get(`licenses/${id}/index.html`)!
    const ids = [...files.keys()].flatMap((path) => /^licenses\/(.+)\/index/.exec(path)?.[1] ?? [])
    expect(ids).toEqual(['Classpath-exception-2.0', 'GPL-2.0', custom, 'MIT', 'MPL-2.0'])
    expect(pageOf('MIT')).toContain('Permission is hereby granted, free of charge')
    expect(pageOf('MIT')).toContain(`href="../../?license=${encodeURIComponent(expression)}"`)
    expect(pageOf('GPL-2.0')).toContain('GNU GENERAL PUBLIC LICENSE')
    expect(pageOf('GPL-2.0')).not.toContain('?license=')
    expect(pageOf('MPL-2.0')).toContain('LICENSES/MPL-2.0.txt')
    expect(pageOf('MPL-2.0')).toContain('https://spdx.org/licenses/MPL-2.0.html')
    expect(pageOf(custom)).toContain('Acme terms')
    expect(pageOf(custom)).toContain('Do as you &lt;like&gt;.')
    expect(files.get('packages/libfoo/index.html')).toContain(
      `(<a href="../../licenses/MIT/">MIT</a> OR <a href="../../licenses/MPL-2.0/">MPL-2.0</a>) AND`,
    )
  })

  test('works without a single package', () => {
    expect(built(smallCatalog({ packages: [] })).get('index.html')).toContain('No packages yet')
  })
})

describe('a page made of hostile text', () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'`
  const version = versionOf('safe-name', evil, {
    reasons: [evil],
    missing: [evil],
    license: evil,
    licenseAccepted: false,
    recipeSha256: evil,
    sources: [{ url: 'javascript:alert(1)', git: evil }],
    reviews: [
      {
        ...approval,
        auditor: evil,
        note: evil,
        time: evil,
        url: 'javascript:alert(1)',
        remarks: [evil],
        signer: evil,
        criteria: [evil],
      },
    ],
    binaries: [
      {
        ...binaryOf('safe-name', '1'),
        target: evil,
        os: evil,
        compiler: evil,
        attestations: [{ predicateType: evil, manifest: digestFor('x'), signer: evil }],
      },
    ],
    advisories: [
      {
        id: evil,
        severity: 'high',
        title: evil,
        url: 'javascript:alert(1)',
        component: evil,
        status: 'affected',
      },
    ],
    files: [
      {
        path: `../../${evil}`,
        digest: digestFor('f'),
        size: 1,
        async *open() {
          yield Buffer.from('x')
        },
      },
    ],
  })
  const input = smallCatalog({
    packages: [
      packageOf(evil, [version], {
        description: evil,
        homepage: 'javascript:alert(1)',
        maintainers: [evil],
        tags: [evil],
        recipe: 'javascript:alert(1)',
      }),
    ],
  })
  const pages = [
    ...built({
      ...input,
      licences: new Map([['alert', { stated: evil, text: evil }]]),
      site: { ...input.site, title: evil, description: evil, signer: evil, registry: evil },
    }),
  ].filter(([path]) => path.endsWith('.html'))

  /** A page without those of our files that stand in it, each named by its digest in the policy. */
  const withoutOwn = (page: string): string => {
    const [, allowed = ''] = /Content-Security-Policy content="([^"]*)"/.exec(page) ?? []
    return page.replace(
      /<(style|script)(?: type=module)?>([^]*?)<\/\1>/g,
      (whole, _tag, text: string) =>
        Object.values(assets).includes(text) &&
        allowed.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
          ? ''
          : whole,
    )
  }

  test.each(pages)(
    '%s holds no tag, script address or inline style that the text brought',
    (_, page) => {
      expect(
        withoutOwn(page).match(
          /<script(?! type="application\/ld\+json">\{[^<]*\}<\/script>| id=names type=application\/json>\{[^<]*\}<\/script>| (type=module )?src="[./a-z]*assets\/(theme|home|page|package)\.js\?v=[0-9a-f]+"><\/script>)/g,
        ),
      ).toBeNull()
      expect(withoutOwn(page)).not.toMatch(
        /<img(?! src="(version|state|builds)\.svg" )|="javascript:|\son[a-z]+="|\sstyle="/i,
      )
    },
  )

  test.each(pages)('%s closes the door to inline code and other hosts', (_, page) => {
    expect(page.replace(/ 'sha256-[\w+/]{43}='/g, '')).toContain(
      `content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"`,
    )
    expect(page.match(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\/[^"]*"/g)).toBeNull()
  })
})
