import { describe, expect, test } from '@jest/globals'
import {
  acmeInventory,
  bareInventory,
  debian,
  debianOwners,
  lockOf,
  provenance,
} from '../../fixtures/inventories.ts'
import { cyclonedxJson } from '../cyclonedx/document.ts'
import type { Inventory } from '../inventory.ts'
import { spdxJson } from '../spdx/document.ts'
import { compareSboms } from './compare-sboms.ts'
import { packagesOfLock, type ListedPackage } from './listed-package.ts'
import { readListedPackages } from './read-sbom.ts'

const cyclonedx = (inventory: Inventory): ListedPackage[] =>
  readListedPackages(JSON.parse(cyclonedxJson(inventory, provenance)), 'a.cdx.json')
const spdx = (inventory: Inventory): ListedPackage[] =>
  readListedPackages(JSON.parse(spdxJson(inventory, provenance)), 'a.spdx.json')
const one = (change: Partial<ListedPackage> = {}): ListedPackage => ({
  ...{ kind: 'spack', name: 'zlib', version: '1.3', hash: 'a'.repeat(32) },
  ...{ licence: 'Zlib', sources: ['https://example.org/z sha256:1'] },
  ...change,
})

test('an SPDX document whose package has 100,000 sources is read at once', () => {
  const made = {
    ...{ spdxElementId: 'a', relationshipType: 'GENERATED_FROM', relatedSpdxElement: 'b' },
  }
  const before = process.cpuUsage()
  const listed = readListedPackages(
    {
      spdxVersion: 'SPDX-2.3',
      packages: ['a', 'b'].map((name) => ({ SPDXID: name, name, versionInfo: '1' })),
      relationships: Array.from({ length: 100_000 }, () => made),
    },
    'a.spdx.json',
  )
  expect(listed.map(({ name }) => name)).toEqual(['a'])
  // With their square it took 6 s of this alone.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3)
})

describe('two SBOMs', () => {
  test.each([
    ['a lock with facts', acmeInventory()],
    [
      'a lock whose externals the system knows',
      acmeInventory({ owners: debianOwners(lockOf('acme')) }),
    ],
    ['an image with its base', acmeInventory({ base: debian })],
    ['a spec of which only the lock is known', bareInventory('examples', 'datagauge')],
  ])('are the same in both formats, for %s', (_, inventory) => {
    const [first, second] = [cyclonedx(inventory), spdx(inventory)]
    const { changes, same } = compareSboms(first, second)
    expect(changes).toEqual([])
    expect(same).toBeGreaterThanOrEqual(inventory.items.length)
    expect(compareSboms(second, first).changes).toEqual([])
  })

  test.each<[string, Partial<ListedPackage>, readonly string[]]>([
    ['another version', { version: '1.3.1', hash: 'b'.repeat(32) }, ['version']],
    ['another licence', { licence: 'MIT' }, ['licence']],
    ['a licence that is no longer known', { licence: undefined }, ['licence']],
    ['another checksum of its source', { sources: ['https://example.org/z sha256:2'] }, ['source']],
    ['a patch', { sources: ['https://example.org/z sha256:1', 'patch sha256:3'] }, ['source']],
    ['another build', { hash: 'b'.repeat(32) }, ['build']],
  ])('differ in %s', (_, change, differs) => {
    const other = one({ name: 'other' })
    expect(compareSboms([one(), other], [one(change), other])).toMatchObject({
      changes: [{ name: 'zlib', kind: 'spack', differs }],
      same: 1,
    })
  })

  test('tell what was added and removed, and keep kinds apart', () => {
    const python = one({ kind: 'pypi' })
    expect(compareSboms([one()], [python]).changes).toMatchObject([
      { kind: 'pypi', differs: ['added'], before: undefined },
      { kind: 'spack', differs: ['removed'], after: undefined },
    ])
  })

  test('show several versions of one name side by side', () => {
    const { changes } = compareSboms([one()], [one(), one({ version: '1.2' })])
    expect(changes).toMatchObject([
      { before: { versions: ['1.3'] }, after: { versions: ['1.2', '1.3'] } },
    ])
  })

  test('differ in nothing that a lock does not say', () => {
    const lock = packagesOfLock(lockOf('acme'))
    expect(
      compareSboms(lock, cyclonedx(acmeInventory())).changes.map(({ differs }) => differs),
    ).toEqual([])
  })
})

test.each([
  ['no object', 3, /is no SBOM/],
  ['another document', { a: 1 }, /is no SBOM/],
  ['another SPDX', { spdxVersion: 'SPDX-3.0' }, /not SPDX 2/],
  ['components that are none', { bomFormat: 'CycloneDX', components: [{}] }, /components/],
])('refuses %s', (_, json, message) => {
  expect(() => readListedPackages(json, 'x.json')).toThrow(
    expect.objectContaining({ name: 'NotChecked', message: expect.stringMatching(message) }),
  )
})

test('takes components within components, however deep they lie', () => {
  let inner: object = { name: 'inmost', version: '1' }
  for (let depth = 0; depth < 500; depth++) inner = { name: 'x', version: '1', components: [inner] }
  const found = readListedPackages({ bomFormat: 'CycloneDX', components: [inner] }, 'x.json')
  expect(found).toHaveLength(501)
})
