import { describe, expect, test } from '@jest/globals'
import type { SignerIdentity } from '@pakages/core'
import { workflowIdentity } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import type { Review, TrustPolicy, VersionFacts } from '@pakages/model'
import {
  binaryWith,
  policyWith,
  reviewWith,
  signedBy,
  versionWith,
} from '@pakages/testing/trust/reviews'
import { generateKeyPairSync } from 'node:crypto'
import type { CheckedReview } from './checked-review.ts'
import { countReviews, published, signatureFault } from './counted-reviews.ts'
import { keyFingerprint } from '../sign/key-signer.ts'

function newKey(): { readonly pem: string; readonly signer: SignerIdentity } {
  const { publicKey } = generateKeyPairSync('ed25519')
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  return { pem, signer: { kind: 'key', pem, fingerprint: keyFingerprint(publicKey) } }
}
const unsigned = (changes: Partial<Review> = {}): CheckedReview => ({
  review: reviewWith(changes),
  signature: { kind: 'unsigned' },
})
const theirs = { url: 'https://other.example', signers: policyWith().signers }
const count = (
  one: CheckedReview,
  policy: Partial<TrustPolicy> = {},
  facts: Partial<VersionFacts> = {},
) => countReviews(versionWith(facts), [one], policyWith(policy))[0]!

describe('a review that nobody signed', () => {
  test('approves nothing, unless the policy takes such reviews', () => {
    expect(count(unsigned())).toMatchObject({ counts: false, remarks: ['Nobody signed it.'] })
    expect(count(unsigned(), { unsignedReviews: true })).toMatchObject({
      counts: true,
      remarks: [],
    })
  })

  test('of another index counts for nothing, not even as a warning', () => {
    for (const verdict of ['approved', 'unsafe'] as const)
      expect(
        count({ ...unsigned({ verdict }), importedFrom: theirs }, { unsignedReviews: true }),
      ).toMatchObject({ counts: false, remarks: ['Nobody signed it.'] })
  })

  test('of an auditor is a warning all the same, and says what is wrong with it', () => {
    expect(count(unsigned({ verdict: 'unsafe' }))).toMatchObject({
      counts: true,
      remarks: ['Nobody signed it.'],
    })
  })
})

describe('a request and a withdrawal', () => {
  test.each(['requested', 'withdrawn'] as const)('count whoever says them: %s', (verdict) => {
    const one: CheckedReview = {
      review: reviewWith({ verdict, auditor: 'stranger' }),
      signature: { kind: 'bad', reason: 'It was changed.' },
    }
    expect(count(one)).toEqual({ review: one.review, counts: true, remarks: [] })
  })
})

describe('what speaks against a signature', () => {
  const fault = (one: CheckedReview, policy: Partial<TrustPolicy> = {}): string | undefined =>
    signatureFault(one, policyWith(policy))

  test('is nothing where it is that of a signer of reviews, or where there is none', () => {
    expect(fault(signedBy(reviewWith()))).toBeUndefined()
    expect(fault(unsigned({ auditor: 'mallory' }))).toBeUndefined()
  })

  test('is that it does not fit', () => {
    const bad = { kind: 'bad', reason: 'It was changed.' } as const
    expect(fault({ review: reviewWith(), signature: bad })).toBe(
      'Its signature does not fit: It was changed.',
    )
  })

  test('is everything that tells its signer from the trusted one', () => {
    const stranger = workflowIdentity('mallory/packages', '.github/workflows/x.yml', 'refs/heads/x')
    const reviewSigners = policyWith().reviewSigners.map((one) => ({
      ...one,
      ref: 'refs/heads/main',
    }))
    expect(fault(signedBy(reviewWith(), stranger), { reviewSigners })).toBe(
      'Its signer is not trusted: its repository is mallory/packages, not acme/packages; its ref is refs/heads/x, not refs/heads/main.',
    )
  })

  test('of another index is that its signers did not make it', () => {
    const { signer } = newKey()
    const imported = { ...signedBy(reviewWith({ auditor: 'zoe' }), signer), importedFrom: theirs }
    expect(fault(imported)).toMatch(/^Its signer is not trusted: it was signed by the key /)
    expect(fault({ ...signedBy(reviewWith({ auditor: 'zoe' })), importedFrom: theirs })).toBe(
      undefined,
    )
  })

  test("is, of a key that is not the auditor's, how to name it as theirs", () => {
    const { signer } = newKey()
    expect(fault(signedBy(reviewWith(), signer))).toMatch(
      /^It was signed by the key \w{16}, which does not speak for alice: name the key as theirs in "trust" \("auditors": \[\{ "user": "alice", "keys"/,
    )
  })

  test("is, of a key, that it is not among the auditor's own", () => {
    const [own, another, stranger] = [newKey(), newKey(), newKey()]
    const keys = [own.pem, another.pem]
    const auditors = [{ kind: 'user', name: 'alice', keys }] as const
    const by = ({ signer }: typeof own) => fault(signedBy(reviewWith(), signer), { auditors })
    expect([by(own), by(another)]).toEqual([undefined, undefined])
    expect(by(stranger)).toContain('which does not speak for alice')
    expect(fault(signedBy(reviewWith()), { auditors, reviewSigners: [] })).toBeDefined()
  })

  test('is nothing where the key is one that signs reviews for everybody', () => {
    const { pem, signer } = newKey()
    const reviewSigners = [{ kind: 'key', pem } as const]
    expect(fault(signedBy(reviewWith(), signer), { reviewSigners })).toBeUndefined()
    expect(fault(signedBy(reviewWith(), newKey().signer), { reviewSigners })).toBeDefined()
  })

  test('is, of a workflow where none signs reviews, how to name it', () => {
    const none = { reviewSigners: [] }
    expect(fault(signedBy(reviewWith()), none)).toMatch(
      /which does not speak for alice: name the workflow .*"repository": "acme\/packages"/,
    )
    const nameless = { ...workflowIdentity('acme/packages'), repository: undefined } as never
    expect(fault(signedBy(reviewWith(), nameless), none)).toContain('"repository": "OWNER/NAME"')
  })

  test('is, of a key for a team, that only the workflow knows who is of it', () => {
    const { pem, signer } = newKey()
    const policy = { auditors: [{ kind: 'team', name: 'acme/auditors', keys: [pem] }] } as never
    const one = signedBy(reviewWith({ auditor: 'eve', team: 'acme/auditors' }), signer)
    expect(fault(one, policy)).toContain('which does not speak for eve')
  })
})

describe('an approval of another recipe', () => {
  const other = { digest: digestOf('other'), files: {} }

  test('does not count, and says whether there are binaries that it could be of', () => {
    const one = signedBy(reviewWith({ recipe: other, binaries: [] }))
    expect(count(one, {}, { binaries: [] }).remarks).toEqual([
      'It is of another recipe than there is now.',
    ])
    const rebuilt = binaryWith({ manifest: digestOf('new'), packageHash: 'new' })
    expect(count(one, {}, { binaries: [rebuilt] }).remarks).toEqual([
      'It is of another recipe and of other binaries than there is now.',
    ])
  })

  test('is one that names no recipe, where it saw no binary that is there', () => {
    const one = signedBy(reviewWith({ recipe: undefined, binaries: [] }))
    expect(count(one)).toMatchObject({
      counts: false,
      remarks: ['It is of another recipe and of other binaries than there is now.'],
    })
    const saw = signedBy(reviewWith({ recipe: undefined }))
    expect(count(saw)).toMatchObject({
      counts: true,
      remarks: [expect.stringContaining('The recipe was changed since')],
    })
  })

  test('is none that names the recipe of now, though there is no binary, or only others', () => {
    const rebuilt = binaryWith({ manifest: digestOf('n'), recipe: digestOf('n'), packageHash: 'n' })
    for (const binaries of [[], [rebuilt]])
      expect(count(signedBy(reviewWith({ binaries: [] })), {}, { binaries })).toMatchObject({
        counts: true,
        remarks: [],
      })
  })

  test('counts where nobody knows the recipe of now', () => {
    const one = signedBy(reviewWith({ recipe: other, binaries: [] }))
    expect(count(one, {}, { recipe: undefined, binaries: [] })).toMatchObject({
      counts: true,
      remarks: [],
    })
  })

  test('is told with every other fault', () => {
    const one = signedBy(reviewWith({ recipe: other, binaries: [] }), newKey().signer)
    const mine = binaryWith({ publishers: ['alice'], manifest: digestOf('n'), packageHash: 'n' })
    expect(count(one, {}, { binaries: [mine] }).remarks).toEqual([
      expect.stringContaining('does not speak for alice'),
      'alice published this version and cannot approve it.',
      expect.stringContaining('of another recipe'),
    ])
  })
})

describe('counting', () => {
  test('goes by the name of the auditor, whatever the order of the files', () => {
    const all = ['carol', 'alice', 'bob'].map((auditor) => unsigned({ auditor }))
    expect(
      countReviews(versionWith(), all, policyWith()).map(({ review }) => review.auditor),
    ).toEqual(['alice', 'bob', 'carol'])
  })

  test('says which approval a key of another index made before', () => {
    const { pem, signer } = newKey()
    const importedFrom = { url: 'https://other.example', signers: [{ kind: 'key', pem }] } as const
    const [yara, zoe, again, warning] = [
      { auditor: 'yara' },
      { auditor: 'zoe' },
      { auditor: 'yara' },
      { auditor: 'zoe', verdict: 'unsafe' as const },
    ].map((changes) => ({ ...signedBy(reviewWith(changes), signer), importedFrom }))
    const counted = countReviews(versionWith(), [yara!, again!, zoe!, warning!], policyWith())
    expect(counted.map(({ counts, remarks }) => [counts, remarks])).toEqual([
      [true, []],
      [true, []],
      [false, ['The key that signed it signed the approval of yara too.']],
      [true, []],
    ])
    expect(counted[0]).not.toHaveProperty('key')
  })
})

describe('who published a binary', () => {
  const { pem, signer } = newKey()
  const fingerprint = signer.kind === 'key' ? signer.fingerprint : ''
  const auditors = [
    { kind: 'user', name: 'alice', keys: [pem] },
    { kind: 'team', name: 'bob', keys: [pem] },
  ] as never

  test.each<[string, boolean, Parameters<typeof binaryWith>[0]]>([
    ['alice', true, { publishers: ['alice'] }],
    ['alice', true, { publishers: [], publisherKeys: [fingerprint] }],
    ['alice', false, { publishers: ['bob'], publisherKeys: ['another'] }],
    ['bob', false, { publishers: [], publisherKeys: [fingerprint] }],
    ['carol', false, { publishers: ['bob'], publisherKeys: [fingerprint] }],
  ])('%s: %s', (login, did, changes) => {
    expect(published(login, [binaryWith({ publishers: [] }), binaryWith(changes)], auditors)).toBe(
      did,
    )
  })
})
