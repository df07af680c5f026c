import { describe, expect, test } from '@jest/globals'
import { readLicence } from '@pakages/core'
import type { CountedReview, Review } from '@pakages/model'
import { binaryWith, RECIPE, reviewWith } from '@pakages/testing/trust/reviews'
import { knownLicence } from './known-licence.ts'

const said = (changes: Partial<Review> = {}, counts = true): CountedReview => ({
  review: reviewWith({ recipe: { digest: RECIPE, files: {}, license: 'MIT' }, ...changes }),
  counts,
  remarks: [],
})
const known = (recipe: string | undefined, ...reviews: CountedReview[]) =>
  knownLicence(readLicence(recipe), reviews, []).expression

describe('the licence of a version', () => {
  test('is what its recipe says, whatever an auditor read', () => {
    expect(known('Zlib', said())).toBe('Zlib')
    expect(known('Own words', said())).toMatch(/^LicenseRef-/)
  })

  test('is what an auditor read who approved it, where the recipe says nothing', () => {
    const silent = said({ recipe: { digest: RECIPE, files: {} } })
    expect(known(undefined, said({ recipe: undefined }), silent, said())).toBe('MIT')
  })

  test.each<[string, (string | undefined)[], string | undefined]>([
    ['all name one', ['MIT', 'MIT'], 'MIT'],
    ['they name different ones', ['MIT OR Zlib', 'ISC'], '(MIT OR Zlib) AND ISC'],
    ['one names none', ['MIT', undefined], undefined],
    ['there is none', [], undefined],
  ])('is what its binaries name where nobody else says: %s', (_, named, expected) => {
    const binaries = named.map((licence) => binaryWith({ licence }))
    expect(knownLicence(readLicence(undefined), [], binaries).expression).toBe(expected)
    expect(knownLicence(readLicence(undefined), [said()], binaries).expression).toBe('MIT')
  })

  test('is not what a binary names that no trusted signer vouches for', () => {
    const binary = binaryWith({ licence: 'MIT', provenance: false })
    expect(knownLicence(readLicence(undefined), [], [binary]).expression).toBeUndefined()
  })

  test.each<[string, CountedReview[]]>([
    ['nobody reviewed it', []],
    ['the approval does not count', [said({}, false)]],
    ['an auditor only asked for a review', [said({ verdict: 'requested' })]],
    ['an auditor rejected it', [said({ verdict: 'rejected' })]],
  ])('is not known where the recipe says nothing and %s', (_, reviews) => {
    expect(known(undefined, ...reviews)).toBeUndefined()
  })
})
