import { describe, expect, test } from '@jest/globals'
import { workflowIdentity } from '@pakages/core/fakes'
import type { Review } from '@pakages/model'
import { policyWith, reviewWith, signedBy } from '@pakages/testing/trust/reviews'
import type { CheckedReview } from './checked-review.ts'
import { lastWords } from './last-words.ts'

const EARLY = '2026-11-20T10:00:00.000Z'
const LATE = '2026-11-20T12:00:00.000Z'
const say = (changes: Partial<Review> = {}): CheckedReview =>
  signedBy(reviewWith({ time: EARLY, criteria: [], ...changes }))
const approval = say({ verdict: 'approved', criteria: ['functional', 'safe', 'license'] })
const heard = (...reviews: CheckedReview[]): CheckedReview[] => lastWords(reviews, policyWith())

describe('of what one person said of one version', () => {
  test.each<[string, Review['verdict']]>([
    ['a rejection', 'rejected'],
    ['a warning', 'unsafe'],
    ['a withdrawal', 'withdrawn'],
  ])('%s takes the place of the approval before it, wherever each stands', (_, verdict) => {
    const later = say({ verdict, time: LATE })
    expect(heard(approval, later)).toStrictEqual([later])
    expect(heard(later, approval)).toStrictEqual([later])
  })

  test('an approval takes the place of the warning before it', () => {
    const warning = say({ verdict: 'unsafe' })
    const later = { ...approval, review: { ...approval.review, time: LATE } }
    expect(heard(warning, later)).toStrictEqual([later])
  })

  test('at the same time, the word against it counts', () => {
    const warning = say({ verdict: 'unsafe' })
    expect(heard(approval, warning)).toStrictEqual([warning])
    expect(heard(warning, approval)).toStrictEqual([warning])
  })

  test('two words against it at the same time count both', () => {
    const both = [say({ verdict: 'unsafe' }), say({ verdict: 'rejected' })]
    expect(heard(...both)).toStrictEqual(both)
  })

  test('the same word in two places counts once, and once more where nobody signed it', () => {
    const unsigned: CheckedReview = { ...approval, signature: { kind: 'unsigned' } }
    expect(heard(approval, { ...approval }, unsigned)).toStrictEqual([approval, unsigned])
  })
})

describe('nobody is silenced', () => {
  const warning = say({ verdict: 'unsafe' })

  test('by another person, or by a word on another version', () => {
    for (const changes of [{ auditor: 'carol' }, { version: '9' }, { name: 'app' }]) {
      const other = say({ verdict: 'approved', time: LATE, ...changes })
      expect(heard(warning, other)).toStrictEqual([warning, other])
    }
  })

  test.each<[string, CheckedReview]>([
    ['that nobody signed', { ...say({ time: LATE }), signature: { kind: 'unsigned' } }],
    [
      'whose signature does not fit',
      { ...say({ time: LATE }), signature: { kind: 'bad', reason: 'It was changed.' } },
    ],
    [
      'that a stranger signed',
      signedBy(reviewWith({ time: LATE }), workflowIdentity('mallory/packages')),
    ],
  ])('by a later word %s', (_, later) => {
    expect(heard(warning, later)).toStrictEqual([warning, later])
  })

  test('by what who is no auditor wrote', () => {
    const both = [EARLY, LATE].map((time) => say({ auditor: 'mallory', time }))
    expect(heard(...both)).toStrictEqual(both)
  })
})
