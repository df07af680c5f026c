import { describe, expect, test } from '@jest/globals'
import { identitiesOf, parseIdentity, type IdentityEvidence } from './evidence.ts'
import { identityKey, nameOf } from './identity.ts'
import { knownProduct } from './known-products.ts'
import { PRODUCT_TABLE } from './product-table.ts'
import { REPOSITORY_TABLE } from './repository-table.ts'
import { cpeParts } from './purl.ts'

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
  ])('%s is one name', (_, address, name) => {
    expect(nameOf('git', address)).toBe(name)
  })

  test.each(['', 'https://', 'file:///home/me/x', 'a b', 'https://github.com'])(
    '"%s" is none',
    (address) => expect(nameOf('git', address)).toBeUndefined(),
  )
})

describe('A package is known', () => {
  test('by the index that its sources come from, in the spelling of that index', () => {
    expect(keys({ name: 'py-pyyaml', claims: [{ datasource: 'pypi', key: 'Py_YAML' }] })).toEqual([
      'pypi:py-yaml certain',
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
      'distribution:libfoo possible',
    ])
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
