import { describe, expect, test } from '@jest/globals'
import { workflowIdentity } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import type { Review, TrustPolicy, VersionFacts } from '@pakages/model'
import { generateKeyPairSync } from 'node:crypto'
import { keyFingerprint } from '../sign/key-signer.ts'
import {
  binaryWith,
  MANIFEST,
  policyWith,
  reviewWith,
  signedBy,
  versionWith,
} from '@pakages/testing/trust/reviews'
import type { CheckedReview } from './checked-review.ts'
import { stateOf } from './state-of.ts'

const by = (auditor: string, changes: Partial<Review> = {}): CheckedReview =>
  signedBy(reviewWith({ auditor, ...changes }))
const unsafe = by('carol', { verdict: 'unsafe', criteria: [], note: 'CVE-2026-1' })
const rejected = by('carol', { verdict: 'rejected', criteria: [], note: 'it fails' })
const requested = by('dave', { verdict: 'requested', criteria: [] })

describe('the state of a version', () => {
  test.each<[string, readonly CheckedReview[], string]>([
    ['unreviewed without reviews', [], 'unreviewed'],
    ['pending once somebody asked, whoever it was', [requested], 'pending'],
    [
      'unreviewed again once they withdrew',
      [by('dave', { verdict: 'withdrawn', criteria: [] })],
      'unreviewed',
    ],
    ['approved by an auditor', [requested, by('alice')], 'approved'],
    ['rejected although another approved', [by('alice'), rejected], 'rejected'],
    [
      'removed although others rejected and approved',
      [by('alice'), rejected, { ...unsafe, review: { ...unsafe.review, auditor: 'carol' } }],
      'removed',
    ],
    [
      'unreviewed when only other versions were reviewed',
      [by('alice', { version: '1.3.0' }), by('alice', { name: 'zlib-ng' })],
      'unreviewed',
    ],
  ])('is %s', (_, reviews, state) => {
    expect(stateOf(versionWith(), reviews, policyWith()).state).toBe(state)
  })

  test.each<[string, readonly CheckedReview[], readonly string[]]>([
    ['unreviewed, that nobody asked', [], ['Nobody asked for a review.']],
    [
      'pending, what is missing',
      [requested],
      ['1 more auditor must approve it as functional, safe, license.'],
    ],
    [
      'approved, who approved it',
      [by('carol'), by('alice', { note: 'fine' })],
      ['alice approved it: fine', 'carol approved it.'],
    ],
    ['rejected, who rejected it', [by('alice'), rejected], ['carol rejected it: it fails']],
    [
      'removed, who warned of it',
      [by('alice', { verdict: 'rejected' }), unsafe],
      ['carol called it unsafe: CVE-2026-1'],
    ],
  ])('has reasons: when it is %s', (_, reviews, reasons) => {
    expect(stateOf(versionWith(), reviews, policyWith()).reasons).toEqual(reasons)
  })

  test('leaves a tombstone with the reason when it is removed, and only then', () => {
    expect(stateOf(versionWith(), [unsafe], policyWith()).tombstone).toEqual({
      auditor: 'carol',
      reason: 'CVE-2026-1',
      time: '2026-11-20T10:00:00.000Z',
    })
    expect(stateOf(versionWith(), [rejected], policyWith())).not.toHaveProperty('tombstone')
  })

  test.each<[string, CheckedReview, Partial<VersionFacts>, Partial<TrustPolicy>, string]>([
    ['of somebody who is no auditor', by('mallory'), {}, {}, 'mallory is not an auditor'],
    [
      'of who published the version',
      by('alice'),
      { binaries: [binaryWith({ publishers: ['alice'] })] },
      {},
      'alice published this version',
    ],
    [
      'that nobody signed',
      { review: reviewWith(), signature: { kind: 'unsigned' } },
      {},
      {},
      'Nobody signed it',
    ],
    [
      'whose signature does not fit',
      { review: reviewWith(), signature: { kind: 'bad', reason: 'It was changed.' } },
      {},
      {},
      'It was changed',
    ],
    [
      'that another repository signed',
      signedBy(reviewWith(), workflowIdentity('mallory/packages')),
      {},
      {},
      'its repository is mallory/packages',
    ],
    [
      'of another recipe and another binary',
      by('alice'),
      {
        recipe: digestOf('new'),
        binaries: [
          binaryWith({
            manifest: digestOf('new'),
            recipe: digestOf('new'),
            packageHash: 'new====',
          }),
        ],
      },
      {},
      'another recipe and of other binaries',
    ],
    [
      'through a team that the policy does not name',
      by('eve', { team: 'other/team' }),
      {},
      {},
      'eve is not an auditor',
    ],
  ])('does not count an approval %s', (_, review, facts, policy, remark) => {
    const state = stateOf(versionWith(facts), [review], policyWith(policy))
    expect(state.state).toBe('pending')
    expect(state.reviews[0]).toMatchObject({
      counts: false,
      remarks: expect.arrayContaining([expect.stringContaining(remark)]),
    })
  })

  test('counts the approval of a member of a team that the trusted workflow vouched for', () => {
    expect(stateOf(versionWith(), [by('eve', { team: 'acme/auditors' })], policyWith()).state).toBe(
      'approved',
    )
  })

  test("counts the approval that an auditor signed with the own key, and with nobody else's", () => {
    const { publicKey } = generateKeyPairSync('ed25519')
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const policy = policyWith({
      auditors: [
        { kind: 'user', name: 'alice', keys: [pem] },
        { kind: 'user', name: 'carol', keys: [] },
      ],
    })
    const signer = { kind: 'key', pem, fingerprint: keyFingerprint(publicKey) } as const
    expect(stateOf(versionWith(), [signedBy(reviewWith(), signer)], policy).state).toBe('approved')
    expect(
      stateOf(versionWith(), [signedBy(reviewWith({ auditor: 'carol' }), signer)], policy).state,
    ).toBe('pending')
  })

  test('counts no approval that a signer of builds signed in the name of an auditor', () => {
    const { publicKey } = generateKeyPairSync('ed25519')
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const release = { kind: 'key', pem, fingerprint: keyFingerprint(publicKey) } as const
    const policy = policyWith({ signers: [{ kind: 'key', pem }], reviewSigners: [] })
    expect(stateOf(versionWith(), [signedBy(reviewWith(), release)], policy)).toMatchObject({
      state: 'pending',
      reviews: [
        { counts: false, remarks: [expect.stringContaining('which does not speak for alice')] },
      ],
    })
    expect(stateOf(versionWith(), [by('alice')], policy).reviews[0]!.remarks).toEqual([
      expect.stringContaining('"review-signers": [{ "repository": "acme/packages"'),
    ])
  })

  test('counts no approval of who published it, known by their key alone', () => {
    const { publicKey } = generateKeyPairSync('ed25519')
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const own = { kind: 'key', pem, fingerprint: keyFingerprint(publicKey) } as const
    const policy = policyWith({ auditors: [{ kind: 'user', name: 'alice', keys: [pem] }] })
    const binaries = [binaryWith({ publishers: [], publisherKeys: [own.fingerprint] })]
    for (const review of [signedBy(reviewWith(), own), by('alice')])
      expect(stateOf(versionWith({ binaries }), [review], policy)).toMatchObject({
        state: 'pending',
        reviews: [{ remarks: ['alice published this version and cannot approve it.'] }],
      })
  })

  test('counts one key of an imported index for one auditor, whatever names it writes', () => {
    const { publicKey } = generateKeyPairSync('ed25519')
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const signer = { kind: 'key', pem, fingerprint: keyFingerprint(publicKey) } as const
    const importedFrom = { url: 'https://other.example', signers: [{ kind: 'key', pem }] } as const
    const theirs = ['yara', 'zoe'].map((auditor) => ({
      ...signedBy(reviewWith({ auditor }), signer),
      importedFrom,
    }))
    expect(stateOf(versionWith(), theirs, policyWith({ quorum: 2 })).state).toBe('pending')
  })

  test('heeds a warning that nobody signed, but not one of a stranger or with a forged signature', () => {
    const warn = (changes: Partial<CheckedReview>, review = unsafe.review): string =>
      stateOf(versionWith(), [{ ...unsafe, review, ...changes }], policyWith()).state
    expect(warn({ signature: { kind: 'unsigned' } })).toBe('removed')
    expect(warn({}, { ...unsafe.review, auditor: 'mallory' })).toBe('unreviewed')
    expect(warn({ signature: { kind: 'bad', reason: 'x' } })).toBe('unreviewed')
  })

  test('tells what an approval still needs: auditors, criteria and an acceptable licence', () => {
    const state = stateOf(
      versionWith({ license: 'GPL-3.0-only' }),
      [by('alice', { criteria: ['functional'] })],
      policyWith({ quorum: 2 }),
    )
    expect(state.missing).toEqual([
      '2 more auditors must approve it as functional, safe, license.',
      'alice approved it only as functional: safe, license is missing.',
      'Its licence GPL-3.0-only is not among the acceptable ones (MIT, Zlib).',
    ])
    expect(state).toMatchObject({ state: 'pending', criteria: [] })
  })

  test('grants a criterion that as many as the quorum found in order, and says who left one out', () => {
    const [alice, carol] = [by('alice'), by('carol', { criteria: ['functional', 'safe'] })]
    expect(stateOf(versionWith(), [alice, carol], policyWith({ quorum: 2 }))).toMatchObject({
      state: 'pending',
      criteria: ['functional', 'safe'],
      missing: [
        '1 more auditor must approve it as functional, safe, license.',
        'carol approved it only as functional, safe: license is missing.',
      ],
    })
    expect(stateOf(versionWith(), [by('alice', { criteria: [] })], policyWith()).missing).toEqual([
      '1 more auditor must approve it as functional, safe, license.',
      'alice approved it only as nothing: functional, safe, license is missing.',
    ])
  })

  test('needs nothing more of who left a criterion out, where the quorum is reached without them', () => {
    const reviews = [by('alice'), by('carol', { criteria: ['functional'] })]
    expect(stateOf(versionWith(), reviews, policyWith())).toMatchObject({
      state: 'approved',
      reasons: ['alice approved it.'],
      missing: [],
      binaries: [{ seenBy: ['alice'], unmatched: [] }],
    })
  })

  test('needs as many different auditors as the quorum says', () => {
    const policy = policyWith({ quorum: 2 })
    expect(
      stateOf(
        versionWith(),
        [by('alice'), { ...by('alice'), importedFrom: { url: 'x', signers: policy.signers } }],
        policy,
      ).state,
    ).toBe('pending')
    expect(stateOf(versionWith(), [by('alice'), by('carol')], policy)).toMatchObject({
      state: 'approved',
      missing: [],
      criteria: ['functional', 'safe', 'license'],
    })
  })

  test('counts imported reviews by the signers of their index, not by our auditors', () => {
    const { signers } = policyWith()
    const theirs = {
      url: 'https://other.example',
      signers: [
        {
          kind: 'workflow',
          issuer: 'https://token.actions.githubusercontent.com',
          repository: 'other/packages',
          workflow: undefined,
          ref: undefined,
        },
      ],
    } as const
    const review = reviewWith({ auditor: 'zoe' })
    expect(
      stateOf(
        versionWith(),
        [{ ...signedBy(review, workflowIdentity('other/packages')), importedFrom: theirs }],
        policyWith(),
      ).state,
    ).toBe('approved')
    expect(
      stateOf(versionWith(), [{ ...signedBy(review), importedFrom: theirs }], policyWith()).state,
    ).toBe('pending')
    expect(signers).toHaveLength(1)
  })
})

describe('a new binary of a reviewed version', () => {
  const rebuilt = binaryWith({ manifest: digestOf('rebuilt') })
  const coverage = (binary: typeof rebuilt, policy: Partial<TrustPolicy> = {}): unknown =>
    stateOf(
      versionWith({ recipe: binary.recipe, binaries: [binaryWith(), binary] }),
      [by('alice')],
      policyWith(policy),
    ).binaries[1]

  test.each<[string, Partial<typeof rebuilt>, Partial<TrustPolicy>, boolean]>([
    ['is covered when a trusted signer built it from the same recipe', {}, {}, true],
    [
      'is covered when Spack takes its recipe for the same, though a version was added to it',
      { recipe: digestOf('added') },
      {},
      true,
    ],
    [
      'is not covered when its recipe changed',
      { recipe: digestOf('added'), packageHash: 'changed====' },
      {},
      false,
    ],
    ['is not covered when nobody trusted built it', { provenance: false }, {}, false],
    ['is not covered where approvals hold for digests only', {}, { binding: 'digest' }, false],
  ])('%s', (_, changes, policy, covered) => {
    expect(coverage(binaryWith({ ...rebuilt, ...changes }), policy)).toEqual({
      manifest: rebuilt.manifest,
      covered,
      seenBy: [],
      unmatched: ['alice'],
    })
  })

  test('leaves the reviewed binary covered when the recipe changes, and says so', () => {
    const state = stateOf(versionWith({ recipe: digestOf('changed') }), [by('alice')], policyWith())
    expect(state).toMatchObject({
      state: 'approved',
      binaries: [{ manifest: MANIFEST, covered: true, seenBy: ['alice'], unmatched: [] }],
    })
    expect(state.reviews[0]!.remarks).toEqual([
      expect.stringContaining('The recipe was changed since'),
    ])
  })
})

describe('a licence', () => {
  const approval = (auditor: string, license?: string): CheckedReview =>
    by(auditor, {
      recipe: { digest: versionWith().recipe!, files: {}, ...(license && { license }) },
    })

  test('is that of the recipe, whatever an auditor read', () => {
    const { missing } = stateOf(
      versionWith({ license: 'GPL-3.0-only' }),
      [approval('alice', 'MIT')],
      policyWith(),
    )
    expect(missing).toEqual([expect.stringContaining('GPL-3.0-only is not among')])
  })

  test('is missing where the recipe says nothing and nobody approved it', () => {
    const { missing } = stateOf(versionWith({ license: undefined }), [], policyWith())
    expect(missing).toEqual([
      expect.stringContaining('1 more auditor'),
      expect.stringMatching(/licence/),
    ])
  })

  test('is the one that any of those read who approved it', () => {
    const reviews = [by('alice', { recipe: undefined }), approval('carol'), approval('eve', 'MIT')]
    const auditors = ['alice', 'carol', 'eve'].map(
      (name) => ({ kind: 'user', name, keys: [] }) as const,
    )
    const facts = versionWith({ license: undefined, recipe: undefined })
    expect(stateOf(facts, reviews, policyWith({ auditors })).missing).toEqual([])
    expect(stateOf(facts, reviews.slice(0, 2), policyWith({ auditors })).state).toBe('pending')
  })

  test('that was approved stands in where the recipe is not at hand', () => {
    const approval = by('alice', {
      recipe: { digest: versionWith().recipe!, files: {}, license: 'MIT' },
    })
    expect(
      stateOf(versionWith({ license: undefined, recipe: undefined }), [approval], policyWith())
        .state,
    ).toBe('approved')
  })
})
