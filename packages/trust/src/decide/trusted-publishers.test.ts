import { describe, expect, test } from '@jest/globals'
import type { BinaryFacts, Digest, TrustedPublisher } from '@pakages/model'
import {
  binaryWith,
  MANIFEST,
  policyWith,
  reviewWith,
  signedBy,
  versionWith,
} from '@pakages/testing/trust/reviews'
import { generateKeyPairSync } from 'node:crypto'
import { pemFingerprint } from '../verify/signer-policy.ts'
import { stateOf } from './state-of.ts'

const entry: TrustedPublisher = {
  packages: ['zl*'],
  user: 'bob',
  until: '2026-11-30',
  criteria: ['functional', 'safe', 'license'],
}
const built = (day: string, more: Partial<BinaryFacts> = {}) =>
  binaryWith({ built: `${day}T23:59:59Z`, ...more })

function state(
  binaries: readonly BinaryFacts[],
  publisher: Partial<TrustedPublisher> = {},
  reviews: Parameters<typeof stateOf>[1] = [],
) {
  const policy = policyWith({ publishers: [{ ...entry, ...publisher }] })
  return stateOf(versionWith({ binaries }), reviews, policy)
}

describe('A version of a publisher who is trusted', () => {
  test('counts as reviewed until the last day, and says why', () => {
    expect(state([built('2026-11-30')])).toMatchObject({
      state: 'approved',
      reasons: ['bob published it, whose versions count as reviewed until 2026-11-30.'],
      missing: [],
      binaries: [{ covered: true }],
    })
  })

  test.each<[string, Partial<BinaryFacts>, Partial<TrustedPublisher>]>([
    ['built on the day after', { built: '2026-12-01T00:00:00Z' }, {}],
    ['built before the first day', { built: '2026-11-01T00:00:00Z' }, { since: '2026-11-02' }],
    ['built nobody knows when', { built: undefined }, {}],
    ['built by somebody else', { publishers: ['mallory'] }, {}],
    ['whose provenance nobody signed who is trusted', { provenance: false }, {}],
    ['of another package', {}, { packages: ['openssl', '*lib2', 'z*x*b'] }],
  ])('does not when it is %s', (_, changes, publisher) => {
    expect(state([built('2026-11-20', changes)], publisher).state).toBe('unreviewed')
  })

  test('is known by a key too', () => {
    const { publicKey } = generateKeyPairSync('ed25519')
    const key = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const by = { user: undefined, key }
    const own = { publishers: [], publisherKeys: [pemFingerprint(key)] }
    expect(state([built('2026-11-20', own)], by).state).toBe('approved')
    expect(state([built('2026-11-20', { publishers: ['bob'] })], by).state).toBe('unreviewed')
  })

  test('still needs of auditors what is not taken for granted of it', () => {
    const some = { criteria: ['functional'] }
    expect(state([built('2026-11-20')], some).missing).toEqual([
      '1 more auditor must approve it as safe, license.',
    ])
    const rest = signedBy(reviewWith({ criteria: ['safe', 'license'] }))
    expect(state([built('2026-11-20')], some, [rest])).toMatchObject({
      state: 'approved',
      criteria: ['functional', 'safe', 'license'],
    })
  })

  test('covers no binary that somebody else made of it', () => {
    const other = built('2026-11-20', {
      manifest: `sha256:${'b'.repeat(64)}` as Digest,
      publishers: ['mallory'],
    })
    expect(state([built('2026-11-20'), other]).binaries).toMatchObject([
      { manifest: MANIFEST, covered: true },
      { covered: false },
    ])
  })

  test('is rejected and removed as any other', () => {
    for (const [verdict, expected] of [
      ['rejected', 'rejected'],
      ['unsafe', 'removed'],
    ] as const) {
      const word = signedBy(reviewWith({ verdict, criteria: [], note: 'no' }))
      expect(state([built('2026-11-20')], {}, [word]).state).toBe(expected)
    }
  })
})
