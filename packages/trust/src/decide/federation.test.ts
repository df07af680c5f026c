import { describe, expect, test } from '@jest/globals'
import type { ImportedReviews, Review, TrustPolicy } from '@pakages/model'
import {
  policyWith,
  reviewWith,
  signedBy,
  trustedWorkflow,
  versionWith,
} from '@pakages/testing/trust/reviews'
import { workflowIdentity } from '@pakages/core/fakes'
import type { CheckedReview } from './checked-review.ts'
import { stateOf } from './state-of.ts'

const { signers } = policyWith()
const other: ImportedReviews = { url: 'https://other.example/', signers }

/** The word of somebody of another index. */
const from = (
  index: ImportedReviews,
  auditor: string,
  changes: Partial<Review> = {},
): CheckedReview => ({
  ...signedBy(reviewWith({ auditor, binaries: [], ...changes })),
  importedFrom: index,
})

const buried = (index: ImportedReviews, auditor = 'zoe'): CheckedReview => ({
  review: reviewWith({ auditor, verdict: 'unsafe', criteria: [], note: 'CVE-2026-1' }),
  signature: { kind: 'index' },
  importedFrom: index,
})

function judged(
  index: ImportedReviews,
  reviews: readonly CheckedReview[],
  more: Partial<TrustPolicy> = {},
) {
  const state = stateOf(versionWith(), reviews, policyWith({ imports: [index], ...more }))
  return { ...state, why: state.reviews.flatMap(({ remarks }) => remarks) }
}

describe('The word of an index of somebody else', () => {
  test('counts as that of our own auditors, and says where it comes from', () => {
    expect(judged(other, [from(other, 'zoe', { note: 'read it' })])).toMatchObject({
      state: 'approved',
      reasons: ['zoe of https://other.example/ approved it: read it'],
      reviews: [{ from: 'https://other.example/', counts: true }],
    })
    expect(judged(other, [buried(other)])).toMatchObject({
      state: 'removed',
      reasons: ['zoe of https://other.example/ called it unsafe: CVE-2026-1'],
      tombstone: { auditor: 'zoe', from: 'https://other.example/' },
    })
  })

  test('counts for those whose word is taken alone', () => {
    const index = { ...other, auditors: ['zoe'] }
    expect(judged(index, [from(index, 'zoe')]).state).toBe('approved')
    expect(judged(index, [from(index, 'yan')])).toMatchObject({
      state: 'pending',
      why: ['Of https://other.example/ the word of yan does not count.'],
    })
    expect(judged(index, [buried(index, 'yan')]).state).toBe('unreviewed')
  })

  test.each([
    [0, 'Of https://other.example/ warnings count, and no approvals.'],
    [1, 'Of https://other.example/ no more than 1 approval counts.'],
  ])('counts no further than the policy lets it: %i approvals of two', (approvals, why) => {
    const index = { ...other, approvals }
    const both = [from(index, 'zoe'), from(index, 'yan', { time: '2026-11-21T10:00:00.000Z' })]
    const found = judged(index, both, { quorum: 2 })
    expect(found.why).toContain(why)
    expect(found.state).toBe('pending')
    expect(judged(other, both, { quorum: 2 }).state).toBe('approved')
    expect(judged(index, [...both, buried(index, 'xi')]).state).toBe('removed')
  })

  test('means what the policy says that its criteria mean', () => {
    const criteria = { 'safe-to-run': ['functional', 'safe'], license: ['license'] }
    const index = { ...other, criteria }
    const named = (...words: string[]) =>
      judged(index, [from(index, 'zoe', { criteria: words })]).state
    expect(named('safe-to-run', 'license')).toBe('approved')
    expect(named('functional', 'safe', 'license')).toBe('pending')
    // Without a table what others define means nothing here.
    const own = {
      definitions: [{ name: 'fips', description: 'x', implies: ['functional', 'safe', 'license'] }],
    }
    expect(judged(other, [from(other, 'zoe', { criteria: ['fips'] })], own).state).toBe('pending')
    expect(judged(other, [signedBy(reviewWith({ criteria: ['fips'] }))], own).state).toBe(
      'approved',
    )
  })

  test('is not that of our auditor who has the same name', () => {
    // Somebody there may write any name: a person counts once, and by their own word.
    const theirs = from(other, 'alice', { time: '2027-01-01T00:00:00.000Z' })
    const ours = signedBy(reviewWith({ criteria: ['functional'] }))
    expect(judged(other, [theirs, ours]).state).toBe('pending')
    expect(judged(other, [theirs, signedBy(reviewWith())], { quorum: 2 }).state).toBe('pending')
    const stranger = signedBy(reviewWith(), workflowIdentity('mallory/packages'))
    expect(judged(other, [{ ...stranger, importedFrom: other }]).state).toBe('pending')
  })

  test('does not bring back what its author took back here, such as from our own index of yesterday', () => {
    const ourIndex = { ...other, url: 'https://ours.example/' }
    const yesterday = from(ourIndex, 'alice')
    const withdrawn = signedBy(
      reviewWith({ verdict: 'withdrawn', criteria: [], time: '2026-11-21T10:00:00.000Z' }),
    )
    expect(judged(ourIndex, [withdrawn, yesterday])).toMatchObject({
      state: 'pending',
      why: ['alice said something of it here, and not before.'],
    })
  })

  test('buries nothing where its signature was not checked as part of an index', () => {
    const { importedFrom: _, ...loose } = buried(other, 'alice')
    expect(judged(other, [loose])).toMatchObject({
      state: 'unreviewed',
      why: ['It stands in no index that the policy imports.'],
    })
    expect(trustedWorkflow.kind).toBe('workflow')
  })
})
