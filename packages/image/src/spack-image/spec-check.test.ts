import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dagHash } from './dag-hash.ts'
import { specMismatches } from './spec-check.ts'
import type { SpecNode } from './spec-node.ts'

/** Nodes as Spack 1.2 wrote them, with the hashes that it computed. */
const libfoo = {
  name: 'libfoo',
  version: '1.1',
  arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
  namespace: 'acme',
  parameters: {
    build_system: 'generic',
    cflags: [],
    cppflags: [],
    cxxflags: [],
    fflags: [],
    ldflags: [],
    ldlibs: [],
  },
  package_hash: 'aaaa====',
  annotations: { original_specfile_version: 5 },
}
const withHash = (node: Record<string, unknown>): SpecNode =>
  ({ ...node, hash: dagHash(node)! }) as unknown as SpecNode
const genuine = withHash(libfoo)

describe('the hash of a spec', () => {
  test('is the one that Spack 1.2 wrote for every node of its list', () => {
    const { database } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../fixtures/index.spack.json'), 'utf8'),
    ) as { database: { installs: Record<string, { spec: SpecNode }> } }
    const nodes = Object.entries(database.installs).map(([hash, { spec }]) => ({ hash, spec }))
    const computed = nodes.filter(({ spec }) => spec['external'] === undefined)
    expect(computed.length).toBeGreaterThan(2)
    for (const { hash, spec } of computed) expect(dagHash(spec)).toBe(hash)
  })

  test('is the one that Spack computes, also with letters that are not ASCII', () => {
    // Computed with Spack's own b32_hash(json.dumps(…)) on Python 3.11.
    expect(dagHash({ name: 'a', version: 'é' })).toBe('run2nev3zru4wsduhz4jt2oim2la5da3')
  })

  test.each([
    ['an external', { external: { path: '/usr' } }],
    ['a spliced spec', { build_spec: { name: 'x' } }],
    ['a spec of an old format', { annotations: { original_specfile_version: 4 } }],
  ])('is left alone for %s', (_, more) => {
    expect(dagHash({ ...libfoo, ...more })).toBeUndefined()
  })
})

describe('the description in an image', () => {
  test('fits the spec that was asked for', () => {
    expect(specMismatches([genuine], genuine)).toEqual([])
  })

  test.each<[string, SpecNode[], string]>([
    [
      'holds another spec',
      [withHash({ ...libfoo, name: 'evil' })],
      'Its image holds the spec evil@1.1',
    ],
    ['calls another spec by this hash', [{ ...genuine, name: 'evil' }], 'calls itself evil@1.1'],
    [
      'calls another version by this hash',
      [{ ...genuine, version: '9.9' }],
      'calls itself libfoo@9.9',
    ],
    [
      'was changed under this hash',
      [{ ...genuine, parameters: { build_system: 'generic', evil: true } }],
      'does not have the hash',
    ],
    [
      'has a changed dependency',
      [genuine, { ...withHash({ ...libfoo, name: 'dep' }), version: '6.6' }],
      'The description of dep@6.6 does not have the hash',
    ],
    ['holds nothing', [], 'holds no spec'],
  ])('is refused when it %s', (_, nodes, message) => {
    expect(specMismatches(nodes, genuine).join(' ')).toContain(message)
  })

  test('has every fault named, not the first', () => {
    const evil = { ...genuine, name: 'evil' }
    expect(specMismatches([evil, { ...genuine, version: '2' }], genuine)).toHaveLength(3)
  })
})
