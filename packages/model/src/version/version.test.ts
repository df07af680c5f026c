import { describe, expect, test } from '@jest/globals'
import recorded from './fixtures/spack-versions.json' with { type: 'json' }
import { InvalidValue } from '../outside/invalid-value.ts'
import { dashed, dotted, joined, underscored, upTo } from './format.ts'
import { comparePreference } from './preference.ts'
import { hasPrefix, parseVersionRange, satisfies } from './range.ts'
import {
  compareVersions,
  isInfinity,
  isPrereleaseVersion,
  parseVersion,
  sameVersion,
} from './version.ts'

const { order } = recorded

describe('versions, as a real Spack 1.2 answered', () => {
  test(`${order.length} versions stand in the order in which Spack sorts them`, () => {
    // Equal versions stay in the order in which Spack's stable sort left them.
    expect(order.toSorted((a, b) => compareVersions(parseVersion(a), parseVersion(b)))).toEqual(
      order,
    )
  })

  test('the order is the same from wherever it is sorted', () => {
    const backwards = order
      .toReversed()
      .toSorted((a, b) => compareVersions(parseVersion(a), parseVersion(b)))
    expect(
      backwards.every(
        (text, at) =>
          at === 0 || compareVersions(parseVersion(backwards[at - 1]!), parseVersion(text)) <= 0,
      ),
    ).toBe(true)
  })

  test.each(Object.entries(recorded.satisfies))(
    'the same versions satisfy @%s',
    (range, places) => {
      const parsed = parseVersionRange(range)
      expect(
        order.flatMap((text, at) => (satisfies(parseVersion(text), parsed) ? [at] : [])),
      ).toEqual(places)
    },
  )

  test.each(Object.entries(recorded.upTo))('%s is cut to the same components', (text, cuts) => {
    expect([1, 2, 3, -1].map((count) => upTo(parseVersion(text), count).text)).toEqual(cuts)
  })
})

describe('a version', () => {
  test('counts leading zeros and separators for nothing', () => {
    expect(sameVersion(parseVersion('1.01'), parseVersion('1-1'))).toBe(true)
  })

  test('keeps the digits of numbers that a double cannot hold', () => {
    expect(
      compareVersions(parseVersion('9007199254740993'), parseVersion('9007199254740992')),
    ).toBeGreaterThan(0)
  })

  test.each(['develop', 'main', '1.2-master', 'stable'])('%s is an infinity version', (text) =>
    expect(isInfinity(parseVersion(text))).toBe(true),
  )
  test.each(['developer', '1.2', 'mainline', 'rc'])('%s is none', (text) =>
    expect(isInfinity(parseVersion(text))).toBe(false),
  )

  test('is a pre-release when alpha, beta or rc ends it', () => {
    expect(
      ['1.0-rc1', '1.0beta', '1.0-alpha.2', '1.0rc.1', '1.0', '1.0-final', 'rc1'].map((text) =>
        isPrereleaseVersion(parseVersion(text)),
      ),
    ).toEqual([true, true, true, true, false, false, false])
  })

  test('is written with other separators', () => {
    const version = parseVersion('1.2-3_4')
    expect([dotted, dashed, underscored, joined].map((write) => write(version).text)).toEqual([
      '1.2.3.4',
      '1-2-3-4',
      '1_2_3_4',
      '1234',
    ])
  })

  test('has a prefix when it begins with its components, not with its letters', () => {
    const [version, prefix] = [parseVersion('1.20.3'), parseVersion('1.2')]
    expect(hasPrefix(version, prefix)).toBe(false)
    expect(hasPrefix(version, parseVersion('1.20'))).toBe(true)
  })

  test.each(['1.2;rm -rf', 'a b', '../x', '=1.2', 'x= ', '1'.repeat(501)])(
    '%j is refused',
    (text) => expect(() => parseVersion(text)).toThrow(InvalidValue),
  )

  test.each(['', '1:2:3', '3:1', '1,,2'])('%j is no range', (text) =>
    expect(() => parseVersionRange(text)).toThrow(InvalidValue),
  )
})

describe('the version that Spack takes by itself', () => {
  const rank = (text: string, more: { preferred?: boolean; deprecated?: boolean } = {}) => ({
    version: parseVersion(text),
    ...more,
  })

  test.each([
    ['the highest release before a branch', [rank('develop'), rank('1.2'), rank('1.10')], '1.10'],
    ['a final one before a higher pre-release', [rank('2.0-rc1'), rank('1.9')], '1.9'],
    ['a preferred one before higher ones', [rank('2.0'), rank('1.9', { preferred: true })], '1.9'],
    [
      'one that is not deprecated before a preferred deprecated one',
      [rank('2.0', { deprecated: true, preferred: true }), rank('1.0')],
      '1.0',
    ],
    ['a branch when there is nothing else', [rank('main'), rank('develop')], 'develop'],
  ])('is %s', (_, versions, expected) =>
    expect(versions.toSorted(comparePreference).at(-1)?.version.text).toBe(expected),
  )
})

test('the ends of a range are no git references, whatever they look like', () => {
  expect(satisfies(parseVersion('1.0'), parseVersionRange(`:${'9'.repeat(40)}`))).toBe(true)
  expect(satisfies(parseVersion('1.0'), parseVersionRange('git.0:'))).toBe(true)
})

test('an exact version with a git reference is the one of that reference alone', () => {
  const answering = ['git.main=1.2', 'git.other=1.2', '1.2'].filter((text) =>
    satisfies(parseVersion(text), parseVersionRange('git.main=1.2')),
  )
  expect(answering).toEqual(['git.main=1.2'])
})
