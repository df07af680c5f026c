import { describe, expect, test } from '@jest/globals'
import { DEFAULT_UPDATE_RULES, matchesWords, updateRulesFor, updatesSection } from './updates.ts'

describe('updateRulesFor', () => {
  test('says the defaults where nothing is said', () => {
    expect(updateRulesFor({}, 'zlib')).toEqual(DEFAULT_UPDATE_RULES)
  })

  test('lets later and more specific rules win, and adds up what is ignored', () => {
    const section = updatesSection.parse({
      'minimum-age': 7,
      ignore: ['2.0'],
      packages: { 'r-*': { 'minimum-age': 0 }, 'r-a4': { prereleases: true, ignore: ['*-beta*'] } },
    })
    expect(updateRulesFor(section, 'zlib').minimumAge).toBe(7)
    expect(updateRulesFor(section, 'r-a4')).toMatchObject({
      minimumAge: 0,
      prereleases: true,
      ignore: ['2.0', '*-beta*'],
    })
  })
})

describe('matchesWords', () => {
  test.each([
    ['a word fits only itself', 'zlib', 'zlib-ng', false],
    ['a star at the end stands for any ending', 'r-*', 'r-a4', true],
    ['parts must come in their order', '*b*a*', 'aab', false],
    ['first and last part may not overlap', 'aba*ba', 'aba', false],
    ['stars in the middle', 'py-*-core', 'py-foo-core', true],
  ])('%s', (_, words, text, fits) => {
    expect(matchesWords(words, text)).toBe(fits)
  })
})
