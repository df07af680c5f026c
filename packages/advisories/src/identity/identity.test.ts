import { describe, expect, test } from '@jest/globals'
import { identitiesOf, parseIdentity, type IdentityEvidence } from './evidence.ts'
import { identityKey, nameOf } from './identity.ts'
import { knownProduct } from './known-products.ts'
import { PRODUCT_TABLE } from './product-table.ts'
import { REPOSITORY_TABLE } from './repository-table.ts'
import { distributionNames } from './distribution-names.ts'
import { DISTRIBUTION_TABLE } from './distribution-table.ts'
import { cpeParts } from './purl.ts'
import { repositoryBehind } from './release-hosts.ts'

const evidence = (given: Partial<IdentityEvidence>): IdentityEvidence => ({
  name: 'libfoo',
  builtin: true,
  claims: [],
  repositories: [],
  ...given,
})
const keys = (given: Partial<IdentityEvidence>): string[] =>
  identitiesOf(evidence(given)).map((one) => `${identityKey(one)} ${one.certainty}`)

describe('The address of a repository', () => {
  test.each([
    ['with .git', 'https://github.com/madler/zlib.git', 'github.com/madler/zlib'],
    ['without', 'https://github.com/madler/zlib', 'github.com/madler/zlib'],
    ['in other letters', 'https://GitHub.com/Madler/ZLIB/', 'github.com/madler/zlib'],
    ['by ssh', 'git@github.com:madler/zlib.git', 'github.com/madler/zlib'],
    ['as SPDX writes it', 'git+https://github.com/madler/zlib.git', 'github.com/madler/zlib'],
    ['with the commit that SPDX adds', 'git+https://github.com/o/a.git@v1.5', 'github.com/o/a'],
    ['of a nested group', 'https://gitlab.x.org/a/b/c.git', 'gitlab.x.org/a/b/c'],
    ['without a scheme', 'sourceware.org/git/glibc.git', 'sourceware.org/glibc'],
    ['of the browser', 'https://sourceware.org/git/glibc.git', 'sourceware.org/glibc'],
    [
      'of a mirror',
      'https://kernel.googlesource.com/pub/scm/git/git',
      'git.kernel.org/pub/scm/git/git',
    ],
    [
      'of the other Savannah',
      'https://git.savannah.nongnu.org/git/acl.git',
      'git.savannah.gnu.org/acl',
    ],
    [
      'at Apache itself',
      'https://gitbox.apache.org/repos/asf/commons-io.git',
      'github.com/apache/commons-io',
    ],
    ['of GNOME at GitHub', 'https://github.com/GNOME/glib', 'gitlab.gnome.org/gnome/glib'],
    ['of GNOME long ago', 'git://git.gnome.org/glib', 'gitlab.gnome.org/gnome/glib'],
  ])('%s is one name', (_, address, name) => {
    expect(nameOf('git', address)).toBe(name)
  })

  test.each(['', 'https://', 'file:///home/me/x', 'a b', 'https://github.com'])(
    '"%s" is none',
    (address) => expect(nameOf('git', address)).toBeUndefined(),
  )
})

describe('The folder of an archive tells the repository', () => {
  test.each([
    ['GNU', 'https://ftp.gnu.org/gnu/patch/patch-2.7.6.tar.xz', 'git.savannah.gnu.org/git/patch'],
    [
      'a mirror of GNU',
      'https://ftpmirror.gnu.org/gnu/sed/sed-4.9.tar.xz',
      'git.savannah.gnu.org/git/sed',
    ],
    [
      'Savannah',
      'https://download.savannah.nongnu.org/releases/attr/attr-2.5.2.tar.gz',
      'git.savannah.gnu.org/git/attr',
    ],
    [
      'X.Org',
      'https://www.x.org/archive/individual/lib/libXpm-3.5.17.tar.gz',
      'gitlab.freedesktop.org/xorg/lib/libXpm',
    ],
    [
      'X.Org with a number in the name',
      'https://www.x.org/archive/individual/app/x11perf-1.6.1.tar.gz',
      'gitlab.freedesktop.org/xorg/app/x11perf',
    ],
    [
      'GNOME',
      'https://download.gnome.org/sources/pango/1.50/pango-1.50.13.tar.xz',
      'gitlab.gnome.org/GNOME/pango',
    ],
    [
      'GnuPG',
      'https://www.gnupg.org/ftp/gcrypt/libksba/libksba-1.6.7.tar.bz2',
      'git.gnupg.org/libksba',
    ],
    [
      'Apache',
      'https://archive.apache.org/dist/thrift/0.18.1/thrift-0.18.1.tar.gz',
      'github.com/apache/thrift',
    ],
    [
      'Xiph',
      'https://downloads.xiph.org/releases/opus/opus-1.5.2.tar.gz',
      'gitlab.xiph.org/xiph/opus',
    ],
    [
      'Qt',
      'https://download.qt.io/archive/qt/6.7/6.7.3/submodules/qtsvg-everywhere-src-6.7.3.tar.xz',
      'code.qt.io/qt/qtsvg',
    ],
  ])('at %s', (_, archive, repository) => {
    expect(repositoryBehind(archive)).toBe(`https://${repository}`)
  })

  test.each([
    'https://example.org/gnu/patch/patch-2.7.6.tar.xz',
    'https://ftp.gnu.org/patch-2.7.6.tar.xz',
    'file:///ftp.gnu.org/gnu/patch/patch-2.7.6.tar.xz',
    'patch-2.7.6.tar.xz',
  ])('but not that of %s', (archive) => expect(repositoryBehind(archive)).toBeUndefined())
})

describe('A package is known', () => {
  test('by the index that its sources come from, in the spelling of that index', () => {
    expect(keys({ name: 'py-pyyaml', claims: [{ datasource: 'pypi', key: 'Py_YAML' }] })).toEqual([
      'pypi:py-yaml certain',
      'distribution:py3-py-yaml likely',
      'pypi:pyyaml likely',
    ])
  })

  test('by its repository, and less surely by its homepage', () => {
    expect(
      keys({
        repositories: ['https://github.com/o/libfoo.git'],
        homepage: 'https://github.com/other/libfoo/wiki',
      }),
    ).toEqual([
      'git:github.com/o/libfoo certain',
      'git:github.com/other/libfoo likely',
      'cpe:o:libfoo likely',
      'cpe:libfoo_project:libfoo possible',
      'cpe:other:libfoo likely',
      'distribution:libfoo possible',
    ])
  })

  test('by the owner and name of its repository, as CVE records write vendor and product', () => {
    const of = (address: string): string[] =>
      keys({ repositories: [address] }).filter((key) => key.startsWith('cpe:'))
    expect(of('https://github.com/libfoo/libfoo')).toEqual([
      'cpe:libfoo:libfoo likely',
      'cpe:libfoo_project:libfoo likely',
    ])
    expect(of('https://git.savannah.gnu.org/git/libfoo.git')).toEqual([])
  })

  test.each([
    ['npm', 'https://registry.npmjs.org/env-paths/-/env-paths-2.2.0.tgz', 'npm:env-paths'],
    ['npm, of a scope', 'https://registry.npmjs.org/@Acme%2fx/-/x-1.tgz', undefined],
    ['npm, of a scope, plain', 'https://registry.npmjs.org/@acme/x/-/x-1.tgz', 'npm:@acme/x'],
    ['crates', 'https://static.crates.io/crates/fd-find/fd-find-8.4.0.crate', 'cargo:fd-find'],
    ['its API', 'https://crates.io/api/v1/crates/bat/0.22.1/download', 'cargo:bat'],
    [
      'Go',
      'https://proxy.golang.org/github.com/!burnt!sushi/toml/@v/v1.0.0.zip',
      'go:github.com/BurntSushi/toml',
    ],
    ['another host', 'https://example.org/crates/bat/1', undefined],
  ])('by the index that its archive lies in: %s', (_, archive, expected) => {
    const found = keys({ archives: [archive], builtin: false }).filter((one) =>
      /^(npm|cargo|go):/.test(one),
    )
    expect(found).toEqual(expected === undefined ? [] : [`${expected} certain`])
  })

  test('by its build system: a module of Go as its repository, a crate perhaps by its name', () => {
    const repositories = ['https://github.com/Schollz/croc.git']
    const go = (version: string, bases = ['GoPackage']) =>
      keys({ name: 'croc', repositories, version, bases }).filter((one) => one.startsWith('go:'))
    expect(go('1.9')).toEqual(['go:github.com/Schollz/croc likely'])
    expect(go('10.2.5')).toEqual([
      'go:github.com/Schollz/croc/v10 likely',
      'go:github.com/Schollz/croc possible',
    ])
    expect(go('10.2.5', ['MakefilePackage'])).toEqual([])
    expect(keys({ name: 'bat', bases: ['CargoPackage'] })).toContain('cargo:bat possible')
  })

  test('by the repository behind its archives, and by what distributions make of that', () => {
    expect(
      keys({ archives: ['https://ftp.gnu.org/gnu/patch/patch-2.7.6.tar.xz'], builtin: false }),
    ).toEqual([
      'git:git.savannah.gnu.org/patch likely',
      'distribution:patch likely',
      'distribution:libfoo possible',
    ])
  })

  test('by what distributions call what they make of its repository, whatever it is called', () => {
    expect(
      keys({ repositories: ['https://github.com/nodejs/node.git'], builtin: false }),
    ).toContain('distribution:nodejs likely')
  })

  test('only possibly by a name that distributions give to something else', () => {
    expect(
      keys({ name: 'samurai', repositories: ['https://github.com/hpc-maths/samurai.git'] }),
    ).toContain('distribution:samurai possible')
  })

  test('by the pages of its project', () => {
    expect(keys({ homepage: 'https://o.github.io/libfoo/' })[0]).toBe(
      'git:github.com/o/libfoo likely',
    )
  })

  test('by vendor and product of GNU and X.Org, which have one vendor each', () => {
    expect(
      keys({
        claims: [
          { datasource: 'gnu', key: 'make' },
          { datasource: 'xorg', key: 'libXdmcp' },
        ],
      }),
    ).toEqual(['cpe:gnu:make likely', 'cpe:x.org:libxdmcp likely', 'distribution:libfoo possible'])
  })

  test('by what an SBOM says, whose package URLs are of other kinds than Spack', () => {
    expect(
      keys({
        name: '@scope/thing',
        purls: ['pkg:npm/%40scope/thing@1.0'],
        cpes: ['cpe:2.3:a:acme:thing:1.0:*:*:*:*:*:*:*'],
      }),
    ).toEqual(['npm:@scope/thing certain', 'cpe:acme:thing certain'])
  })

  test('by what somebody wrote down', () => {
    expect(keys({ stated: ['cpe:acme:foo', 'nonsense', 'kind:foo'] })[0]).toBe(
      'cpe:acme:foo certain',
    )
  })

  test('only possibly, where nothing but its name is known', () => {
    expect(keys({ builtin: false, name: 'py-mine' })).toEqual(['pypi:mine possible'])
    expect(keys({ name: 'zlib', builtin: false })).toEqual(['distribution:zlib possible'])
  })
})

describe('The table of repositories', () => {
  const rows = [...REPOSITORY_TABLE.matchAll(/^(\S+) (\S+)$/gm)].map(([, name, list]) => [
    name!,
    list!,
  ])

  test('is sorted and names each package once', () => {
    const names = rows.map(([name]) => name)
    expect(names).toEqual([...new Set(names)].sort())
    expect(rows).toHaveLength(REPOSITORY_TABLE.trim().split('\n').length)
  })

  test.each(rows)('knows %s by %s', (name, list) => {
    const repositories = list.split(',').map((one) => `git:${nameOf('git', one)!} certain`)
    expect(keys({ name })).toEqual(expect.arrayContaining(repositories))
  })
})

describe('The table of distributions', () => {
  const rows = DISTRIBUTION_TABLE.trim()
    .split(/\s+/)
    .map((entry) => entry.split('='))
  const keyed = rows.map(([key]) => key!)

  test('is sorted, names each repository once, and repeats nothing', () => {
    expect(keyed).toEqual([...new Set(keyed)].sort())
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(2)
    // What the last part of the address says need not be said again.
    expect(rows.filter(([key, names]) => key!.split('/').at(-1) === names)).toEqual([])
  })

  test.each(keyed)('has names for %s, as databases write them', (key) => {
    const names = distributionNames(key)
    for (const name of names) expect(nameOf('distribution', name)).toBe(name)
    if (key.includes('/')) expect(nameOf('git', key)).toBe(key)
    expect(keys(key.includes('/') ? { repositories: [key] } : { name: key })).toEqual(
      expect.arrayContaining(names.map((name) => `distribution:${name} likely`)),
    )
  })
})

describe('The table of products', () => {
  const names = [...PRODUCT_TABLE.matchAll(/^(\S+) /gm)].map(([, name]) => name!)

  test('is sorted, names each package once and repeats nothing', () => {
    expect(names).toEqual([...new Set(names)].sort())
    expect(names.length).toBeGreaterThan(200)
  })

  test.each(names)('knows %s by names that are none of another package', (name) => {
    const { products, distribution } = knownProduct(name)!
    for (const product of products) expect(nameOf('cpe', product)).toBe(product)
    const found = keys({ name })
    expect(found).toEqual(expect.arrayContaining(products.map((one) => `cpe:${one} certain`)))
    expect(found).toContain(`distribution:${distribution!.toLowerCase()} likely`)
    const elsewhere = names.filter(
      (other) => other !== name && SHARED[other] !== name && SHARED[name] !== other,
    )
    expect(
      elsewhere.filter((other) =>
        knownProduct(other)!.products.some((one) => products.includes(one)),
      ),
    ).toEqual([])
  })

  // pmix is a part of the project of the other.
  const SHARED: Readonly<Record<string, string>> = { prrte: 'pmix', pcre: 'pcre2' }
})

test.each([
  [
    'cpe:2.3:a:zlib:zlib:1.2:rc1:*:*:*:node.js:*:*',
    { vendor: 'zlib', version: '1.2', update: 'rc1', targetSoftware: 'node.js' },
  ],
  ['cpe:2.3:a:xerces:xerces-c\\+\\+:*:*:*:*:*:*:*:*', { product: 'xerces-c++', version: '*' }],
  ['cpe:/a:gnu:glibc:2.3', { part: 'a', vendor: 'gnu', product: 'glibc', version: '2.3' }],
])('%s is read', (text, parts) => {
  expect(cpeParts(text)).toMatchObject(parts)
})

test.each(['cpe:2.3:a:*:zlib:1', 'cpe:2.3:x:a:b:1', 'zlib', 'cpe:2.3:a::b:1'])(
  '%s is no CPE',
  (text) => {
    expect(cpeParts(text)).toBeUndefined()
  },
)

test.each(['git:', 'foo:bar', 'cpe:onlyvendor', 'pypi', ''])('"%s" is no identity', (text) => {
  expect(parseIdentity(text)).toBeUndefined()
})
