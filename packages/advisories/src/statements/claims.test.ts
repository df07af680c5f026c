import { describe, expect, test } from '@jest/globals'
import type { VexClaim } from './claim.ts'
import { Claims } from './narrow.ts'
import { readCycloneDxVex } from './read-cyclonedx-vex.ts'
import { readOpenVex } from './read-openvex.ts'

const claim = (status: VexClaim['status'], more: Partial<VexClaim> = {}): VexClaim => ({
  vulnerabilities: ['CVE-1'],
  product: { kind: 'spack', name: 'zlib' },
  status,
  by: 'alice',
  time: '2026-01-01T00:00:00Z',
  ...more,
})
const finding = {
  id: 'CVE-1',
  aliases: ['CVE-1', 'GHSA-1'],
  package: { name: 'zlib', version: '1.3' },
  identities: ['cpe:zlib:zlib'],
}
const held = (...claims: VexClaim[]): string | undefined =>
  new Claims(claims).holdingFor(finding)?.status

describe('of records that only a third joins', () => {
  const joined = {
    ...finding,
    id: 'X-1',
    aliases: ['GHSA-A', 'GHSA-B', 'X-1'],
    records: [['GHSA-A'], ['GHSA-B'], ['X-1', 'GHSA-A', 'GHSA-B']],
  }
  const on = (...ids: string[]): VexClaim => claim('not_affected', { vulnerabilities: ids })
  const holding = (...claims: VexClaim[]): string | undefined =>
    new Claims(claims).holdingFor(joined)?.status

  test('a word on one settles nothing, words on each do', () => {
    expect(holding(on('GHSA-A'))).toBeUndefined()
    expect(holding(on('GHSA-A'), on('GHSA-B'))).toBe('not_affected')
    expect(holding(on('ghsa-a', 'ghsa-b'))).toBe('not_affected')
    expect(holding(on('X-1'))).toBe('not_affected')
  })

  test('a warning on one holds, whatever is said of the other', () => {
    const warning = claim('affected', { vulnerabilities: ['GHSA-B'] })
    expect(holding(on('GHSA-A'), warning)).toBe('affected')
  })
})

test('what is said of one build is said of no other', () => {
  const [hash, other] = ['a'.repeat(32), 'b'.repeat(32)]
  const word = claim('not_affected', { product: { kind: 'spack', name: 'zlib', hash } })
  const of = (build?: string) =>
    new Claims([word]).holdingFor({ ...finding, package: { ...finding.package, hash: build } })
  expect([of(hash)?.status, of(other), of()]).toEqual(['not_affected', undefined, undefined])
})

test('an id that OpenVEX writes as an address is the last part of it', () => {
  const { claims } = readOpenVex(
    {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://example.org/1',
      author: 'alice',
      timestamp: '2026-01-01T00:00:00Z',
      version: 1,
      statements: [
        {
          vulnerability: { name: 'https://nvd.nist.gov/vuln/detail/CVE-1' },
          products: [{ '@id': 'pkg:spack/zlib' }],
          status: 'fixed',
        },
      ],
    },
    'vex.json',
  )
  expect(claims).toMatchObject([{ vulnerabilities: ['CVE-1'], status: 'fixed' }])
})

test('what a resource is known as has its own version, not that of the package which carries it', () => {
  const of = (version: string): VexClaim =>
    claim('not_affected', { product: { kind: 'known-as', identity: 'cpe:zlib:zlib', version } })
  const part = { ...finding, package: { name: 'slepc', version: '3.20', part: 'zlib 1.3' } }
  expect(new Claims([of('3.20')]).holdingFor(part)).toBeUndefined()
  expect(new Claims([of('1.3')]).holdingFor(part)?.status).toBe('not_affected')
})

describe('of what several people say', () => {
  const bob = { by: 'bob', time: '2020-01-01T00:00:00Z' }
  test.each<[string, VexClaim[], string | undefined]>([
    ['nothing', [], undefined],
    ['one word', [claim('fixed')], 'fixed'],
    [
      'the last of one author',
      [claim('affected'), claim('fixed', { time: '2026-02-01T00:00:00Z' })],
      'fixed',
    ],
    ['the warning of two at once', [claim('fixed'), claim('affected')], 'affected'],
    ['who warns, however old', [claim('not_affected'), claim('affected', bob)], 'affected'],
    [
      'who is not sure yet',
      [claim('not_affected'), claim('under_investigation', bob)],
      'under_investigation',
    ],
    ['an exception over a warning', [claim('accepted'), claim('affected', bob)], 'accepted'],
    ['what is settled over an exception', [claim('accepted'), claim('fixed', bob)], 'fixed'],
    ['an alias', [claim('fixed', { vulnerabilities: ['ghsa-1'] })], 'fixed'],
    ['another id', [claim('fixed', { vulnerabilities: ['CVE-11'] })], undefined],
    [
      'the name in a database',
      [
        claim('fixed', {
          product: { kind: 'known-as', identity: 'cpe:zlib:zlib', version: 'v1.3' },
        }),
      ],
      'fixed',
    ],
    [
      'the name of another',
      [claim('fixed', { product: { kind: 'known-as', identity: 'cpe:x:zlib' } })],
      undefined,
    ],
  ])('%s holds', (_, claims, status) => {
    expect(held(...claims)).toBe(status)
    expect(held(...claims.toReversed())).toBe(status)
  })

  test('a document of others in the name of an auditor is no later word of theirs', () => {
    const own = claim('affected', { own: true })
    expect(held(own, claim('not_affected', { time: '2099-01-01T00:00:00Z' }))).toBe('affected')
    const after = claim('not_affected', { own: true, time: '2026-02-01T00:00:00Z' })
    expect(held(own, after)).toBe('not_affected')
  })

  test('a finding of two CVEs is settled when something is said of each', () => {
    const two = { ...finding, aliases: ['CVE-1', 'CVE-2', 'GHSA-1'] }
    const of = (...claims: VexClaim[]): string | undefined =>
      new Claims(claims).holdingFor(two)?.status
    const other = { vulnerabilities: ['cve-2'] }
    expect(of(claim('not_affected'))).toBeUndefined()
    expect(of(claim('accepted'))).toBeUndefined()
    expect(of(claim('affected'))).toBe('affected')
    expect(of(claim('not_affected'), claim('affected', other))).toBe('affected')
    expect(of(claim('not_affected'), claim('fixed', other))).toBe('fixed')
    expect(of(claim('fixed'), claim('accepted', other))).toBe('accepted')
    expect(of(claim('fixed', { vulnerabilities: ['GHSA-1'] }))).toBe('fixed')
    expect(of(claim('fixed', { vulnerabilities: ['CVE-1', 'GHSA-1'] }))).toBeUndefined()
  })

  test('a short document of many products with many ids is read at once, and not multiplied out', () => {
    const aliases = Array.from({ length: 1000 }, (_, at) => `A-${at}`)
    const products = Array.from({ length: 5000 }, () => ({ '@id': 'pkg:spack/zlib' }))
    const { claims } = readOpenVex(
      {
        '@context': 'https://openvex.dev/ns/v0.2.0',
        '@id': 'x',
        author: 'somebody',
        timestamp: '2026-01-01T00:00:00Z',
        version: 1,
        statements: [{ vulnerability: { name: 'CVE-1', aliases }, products, status: 'fixed' }],
      },
      'vex.json',
    )
    expect(claims).toHaveLength(5000)
    expect(new Set(claims.map(({ vulnerabilities }) => vulnerabilities)).size).toBe(1)
    expect(new Claims(claims).holdingFor(finding)?.status).toBe('fixed')
  })

  test('what nothing was found for is known', () => {
    const claims = new Claims([claim('fixed'), claim('fixed', { vulnerabilities: ['CVE-2'] })])
    claims.holdingFor(finding)
    expect(claims.unused()).toMatchObject([{ vulnerabilities: ['CVE-2'] }])
  })

  test('a hundred thousand words about one vulnerability take no time that grows with their square', () => {
    const many = Array.from({ length: 100_000 }, (_, at) =>
      claim('not_affected', { product: { kind: 'spack', name: `p${at}` } }),
    )
    const began = performance.now()
    expect(held(...many, claim('fixed'))).toBe('fixed')
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('CycloneDX', () => {
  const read = (affects: object, more: object = {}, components: object[] = []) =>
    readCycloneDxVex(
      {
        bomFormat: 'CycloneDX',
        components,
        vulnerabilities: [
          { id: 'CVE-1', analysis: { state: 'not_affected', ...more }, affects: [affects] },
        ],
      },
      'vex.json',
    )
  const purl = 'pkg:spack/zlib'

  test.each<[string, object, object, object[]]>([
    ['by a package URL', { ref: 'pkg:spack/zlib@1.3' }, {}, [{ version: '1.3' }]],
    [
      'by a link to another BOM',
      { ref: 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#pkg%3Aspack%2Fzlib%401.3' },
      {},
      [{ version: '1.3' }],
    ],
    [
      'by versions',
      { ref: purl, versions: [{ version: '1.2' }, { version: '1.3' }] },
      {},
      [{ version: '1.2' }, { version: '1.3' }],
    ],
    [
      'by a range, of which nothing is taken',
      { ref: purl, versions: [{ range: 'vers:x/<2' }] },
      {},
      [],
    ],
    [
      'without those that a warning leaves out',
      { ref: purl, versions: [{ version: '1.2', status: 'unaffected' }, { version: '1.3' }] },
      { state: 'exploitable' },
      [{ version: '1.3' }],
    ],
    [
      'without those that are still affected where it is resolved',
      {
        ref: purl,
        versions: [
          { version: '1.2', status: 'affected' },
          { version: '1.3', status: 'unaffected' },
        ],
      },
      { state: 'resolved' },
      [{ version: '1.3' }],
    ],
    [
      'without the one that is named and listed as affected',
      { ref: 'pkg:spack/zlib@1.2', versions: [{ version: '1.2', status: 'affected' }] },
      { state: 'resolved' },
      [],
    ],
    ['by a reference to nothing', { ref: 'gone' }, {}, []],
  ])('names products %s', (_, affects, more, products) => {
    const { claims, unknown } = read(affects, more)
    expect(claims.map(({ product }) => product)).toMatchObject(products)
    expect(unknown).toBe(products.length === 0 ? 1 : 0)
  })

  test.each([
    ['code_not_reachable', 'vulnerable_code_not_in_execute_path'],
    ['component_not_present', 'component_not_present'],
    ['constructor', undefined],
  ])('has the justification %s', (given, justification) => {
    expect(read({ ref: purl }, { justification: given }).claims[0]?.justification).toBe(
      justification,
    )
  })

  test('what nobody analysed says nothing', () => {
    expect(read({ ref: purl }, { state: undefined }).claims).toEqual([])
    expect(read({ ref: purl }, { state: 'toString' }).claims).toEqual([])
  })
})
