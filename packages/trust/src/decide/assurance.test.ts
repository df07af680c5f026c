import { describe, expect, test } from '@jest/globals'
import type { InstallOutcome } from '@pakages/core'
import type { ConcreteDag, ConcreteSpec, DecidedSpec, SpecHash } from '@pakages/model'
import { dagOf, node } from '@pakages/testing/trust/spec-image'
import { assuranceOf, type DoneWork, type JudgedWork } from './assurance.ts'

const zlib = node('zlib', '1.3.1')
const app = node('app', '1.0', [zlib])
const known = dagOf(app, zlib)
const hashOf = (name: string): SpecHash =>
  [...known.specs.values()].find((spec) => spec.name === name)!.hash
const all = new Set(known.specs.keys())

/** The same, with zlib from the system. */
const withSystemZlib: ConcreteDag = {
  roots: known.roots,
  specs: new Map(
    [...known.specs].map(([hash, spec]): [SpecHash, ConcreteSpec] => [
      hash,
      spec.name === 'zlib' ? { ...spec, external: { path: '/usr' } } : spec,
    ]),
  ),
}

const decided = (name: string, state: DecidedSpec['state']): DecidedSpec => ({
  name,
  version: '1.0',
  hash: hashOf(name),
  target: 'x86_64_v3',
  external: false,
  verdict: 'trusted',
  ...(state && { state }),
  signers: [],
  reasons: [],
  remarks: [],
})
const judged = (changes: Partial<JudgedWork> = {}): JudgedWork => ({
  policy: { evidence: ['provenance', 'sbom'] },
  allow: ['approved', 'pending'],
  specs: [decided('app', 'approved'), decided('zlib', 'approved')],
  ...changes,
})
const assure = (changes: Partial<DoneWork>) =>
  assuranceOf({ dag: known, pulled: all, outcomes: [], judged: undefined, ...changes })
const outcome = (kind: InstallOutcome['outcome'], ...names: string[]): InstallOutcome[] =>
  names.map((name) => ({ hash: hashOf(name), outcome: kind }))

describe('what is called verified', () => {
  test('without a policy is that the bytes are whole, and nobody looked at signatures', () => {
    expect(assure({})).toStrictEqual({
      verified: ['digests', 'sizes', 'contents of tarballs', 'descriptions of packages'],
      notVerified: ['signatures', 'reviews'],
    })
  })

  test('with a policy is what it asks for, and nothing is left open', () => {
    expect(assure({ judged: judged() })).toStrictEqual({
      verified: [
        'digests',
        'sizes',
        'contents of tarballs',
        'descriptions of packages',
        'signed provenance',
        'signed SBOMs',
        'states of versions (approved, pending)',
      ],
      notVerified: [],
    })
  })

  test('is nothing where nothing was taken from the registry', () => {
    expect(assure({ pulled: new Set(), judged: judged() }).verified).toStrictEqual([])
  })
})

describe('what is called not verified', () => {
  const open = (changes: Partial<DoneWork>) => assure(changes).notVerified

  test('is every signature where the policy asks for none', () => {
    expect(open({ judged: judged({ policy: { evidence: [] } }) })).toStrictEqual(['signatures'])
  })

  test('is the review of what was taken without an approval, by its state', () => {
    const specs = [decided('app', 'approved'), decided('zlib', 'pending')]
    expect(open({ judged: judged({ specs }) })).toStrictEqual(['reviews (zlib@1.0 is pending)'])
    const pulled = new Set([hashOf('app')])
    expect(open({ pulled, judged: judged({ specs }) })).toStrictEqual([])
  })

  test('is what was built here, and what was there before', () => {
    const outcomes = [...outcome('built', 'app'), ...outcome('present', 'zlib')]
    expect(open({ outcomes, judged: judged() })).toStrictEqual([
      expect.stringMatching(/^what was built from source \(app@1\.0\/\w{7}\)$/),
      expect.stringMatching(/^what was installed before \(zlib@1\.3\.1\/\w{7}\)$/),
    ])
  })

  test('is what the system provides, where a policy would have asked', () => {
    expect(open({ dag: withSystemZlib, judged: judged() })).toStrictEqual([
      'what the system provides (zlib@1.3.1)',
    ])
    expect(open({ dag: withSystemZlib })).toStrictEqual(['signatures', 'reviews'])
  })

  test('is named up to five times, and counted after that', () => {
    const many = (count: number): InstallOutcome[] =>
      Array.from({ length: count }, (_, at) => ({
        hash: `strange${at}` as SpecHash,
        outcome: 'built' as const,
      }))
    const built = (count: number): string => open({ outcomes: many(count), judged: judged() })[0]!
    expect(built(5)).toBe(
      'what was built from source (strange0, strange1, strange2, strange3, strange4)',
    )
    expect(built(7)).toMatch(/strange4, and 2 more\)$/)
  })
})
