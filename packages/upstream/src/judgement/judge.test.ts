import { describe, expect, test } from '@jest/globals'
import { DEFAULT_UPDATE_RULES, UserError, type UpdateRules } from '@pakages/core'
import { factsWith } from '@pakages/testing/upstream/answering-http'
import { changeKind } from './change.ts'
import type { Release } from './interpret.ts'
import { judge, type ReleaseCandidate } from './judge.ts'
import { byUrgency } from './urgency.ts'

const NOW = Date.UTC(2026, 0, 20)
const OLD = '2026-01-01T00:00:00Z'
const has = (...versions: string[]) =>
  factsWith({ versions: versions.map((version) => ({ version })) })
const release = (version: string, more: object = {}) => ({
  name: version,
  version,
  date: OLD,
  ...more,
})
const rules = (given: Partial<UpdateRules> = {}): UpdateRules => ({
  ...DEFAULT_UPDATE_RULES,
  ...given,
})
const proposed = (...parameters: Parameters<typeof judge>): string[] =>
  judge(...parameters).candidates.map(({ release: { version } }) => version)

describe('A version is proposed', () => {
  test('when it is the newest of all that are newer', () => {
    expect(
      proposed(
        has('1.0', 'develop'),
        ['0.9', '1.1', '1.2', '1.0'].map((version) => release(version)),
        rules(),
        NOW,
      ),
    ).toEqual(['1.2'])
  })

  test('together with the others when all are wanted, newest first', () => {
    expect(
      proposed(
        has('1.0'),
        ['1.1', '1.3', '1.2'].map((version) => release(version)),
        rules({ which: 'all' }),
        NOW,
      ),
    ).toEqual(['1.3', '1.2', '1.1'])
  })

  test.each([
    ['some letters of which look like a word', '17-b804f', true],
    ['some letters of which look like a pre-release', '16-747c6', true],
    ['not one that is longer than those of the recipe', '17-b804f7e1', false],
    ['not beside a word', '17-b804f-beta', false],
  ])(
    'with a commit behind it, where all that the recipe has have one: %s',
    (_, version, wanted) => {
      expect(proposed(has('15-6f452', '14-7e284'), [release(version)], rules(), NOW)).toEqual(
        wanted ? [version] : [],
      )
      expect(proposed(has('15-6f452', '14'), [release(version)], rules(), NOW)).toEqual([])
    },
  )

  test.each([
    ['the next of the same release', ['2.0.0-beta.1', '1.9'], '2.0.0-beta.2', true],
    ['a candidate after a beta', ['2.0.0-beta.1', '1.9'], '2.0.0-rc1', true],
    ['a step back', ['2.0.0-beta.1', '1.9'], '2.0.0-alpha.9', false],
    ['one of another release', ['2.0.0-beta.1', '1.9'], '2.1.0-beta.1', false],
    ['one of another release where there were no others', ['0.1a4', '0.1a3'], '0.2a1', true],
    ['one after a release', ['2.0.0', '1.9'], '2.1.0-beta.1', false],
  ])('as a pre-release beside a recipe that has one: %s', (_, known, version, wanted) => {
    expect(proposed(has(...known), [release(version)], rules(), NOW)).toEqual(
      wanted ? [version] : [],
    )
  })

  test('alone where the recipe has none yet, even when all are wanted', () => {
    const all = ['0.1', '2.0', '1.0'].map((version) => release(version))
    expect(proposed(has('main'), all, rules({ which: 'all' }), NOW)).toEqual(['2.0'])
  })

  test('also where it goes on with an older line, when all are wanted, as a change from the one below it', () => {
    const { candidates } = judge(
      has('1.33.4', '1.32.7'),
      ['1.32.8', '1.32.6', '1.31.9'].map((version) => release(version)),
      rules({ which: 'all' }),
      NOW,
    )
    expect(candidates.map(({ release: { version }, from, kind }) => [version, from, kind])).toEqual(
      [['1.32.8', '1.32.7', 'patch']],
    )
    expect(proposed(has('1.33.4', '1.32.7'), [release('1.32.8')], rules(), NOW)).toEqual([])
  })

  test('but not where it goes on with an older line and was there before the newest that the recipe has', () => {
    const dated = [
      release('1.33.4', { date: '2025-12-01T00:00:00Z' }),
      release('1.32.8', { date: '2025-11-30T00:00:00Z' }),
      release('1.32.9', { date: '2025-12-02T00:00:00Z' }),
    ]
    expect(proposed(has('1.33.4', '1.32.7'), dated, rules({ which: 'all' }), NOW)).toEqual([
      '1.32.9',
    ])
  })

  test.each([
    ['202503.01', '202503'],
    ['2025.03.01', '2024.1'],
    ['20250301', '2024'],
  ])('%s, which looks like a date, where the recipe counts by years as in %s', (version, known) => {
    expect(proposed(has(known), [release(version)], rules(), NOW)).toEqual([version])
  })

  test('for each line that is followed', () => {
    expect(
      proposed(
        has('1.0', '2.4.0', '3.0'),
        ['1.1', '2.4.1', '2.5.0', '4.0'].map((version) => release(version)),
        rules({ follow: ['1.x', '2.4'] }),
        NOW,
      ).toSorted(),
    ).toEqual(['1.1', '2.4.1'])
  })

  test('when the newest is refused but the one before is not', () => {
    expect(
      proposed(
        has('1.0'),
        [release('1.2', { date: '2026-01-19T00:00:00Z' }), release('1.1')],
        rules(),
        NOW,
      ),
    ).toEqual(['1.1'])
  })
})

describe('A version is refused, with every reason', () => {
  const reasons = (
    version: string,
    given: Partial<UpdateRules> = {},
    more: object = {},
    facts = has('1.0'),
  ): readonly string[] =>
    judge(facts, [release(version, more)], rules(given), NOW).refused[0]?.reasons ?? []
  test.each([
    ['words', '1.1-beta.2', 'it is a pre-release ("beta")'],
    ['release candidates', '1.1rc1', 'it is a pre-release ("rc")'],
    ['short letters', '1.1a2', 'it is a pre-release ("a2")'],
    ['dev versions', '1.1.dev3', 'it is a pre-release ("dev")'],
    ['months among numbers', '202601.01', 'it is a date, and the versions of this recipe are not'],
    ['dates', '20260101', 'it is a date, and the versions of this recipe are not'],
    ['words of others', '1.1-branch', '"branch" is in no version of the recipe'],
    [
      'betas in disguise',
      '1.0.90',
      '90 at its place is how projects number what leads to a release',
    ],
    ['much larger numbers', '120715', '120715 is larger than any number of the recipe'],
    ['a year alone', '2024', 'it is a single number, and the versions of this recipe are not'],
    ['opaque tokens', '9T75B', '"t" is in no version of the recipe'],
  ])('%s', (_, version, reason) => {
    expect(reasons(version)).toEqual([reason])
  })

  test.each([
    ['letters that belong to releases', '1.1.1w', has('1.0')],
    ['candidates of a recipe that has had several', '1.1-rc3', has('1.1-rc2', '1.1-rc1', '1.0')],
    ['the next letter of a recipe that has some', '1.1.1x', has('1.1.1w', '1.1.1')],
    ['a small number alone', '2', has('1.0')],
  ])('but not %s', (_, version, facts) => {
    expect(reasons(version, {}, {}, facts)).toEqual([])
  })

  test.each([
    ['a candidate where the recipe has had one alone', '1.1-rc1', has('1.0', '0.9-rc1')],
    ['an earlier stage than that of the newest', '2.1-alpha.1', has('2.0-beta.1')],
  ])('%s', (_, version, facts) => {
    expect(reasons(version, {}, {}, facts)[0]).toMatch(/^it is a pre-release/)
  })

  test('what its publisher calls a pre-release, by a mark alone', () => {
    expect(reasons('1.1', {}, { prerelease: true })).toEqual([
      'its publisher calls it a pre-release',
    ])
  })

  test('odd minors of GNOME, but not from version 40 on, and not of projects that have odd releases', () => {
    const gnome = (...versions: string[]) =>
      factsWith({
        urls: ['https://download.gnome.org/sources/x/1.2/x-1.2.0.tar.xz'],
        versions: versions.map((version) => ({ version })),
      })
    expect(reasons('1.3.0', {}, {}, gnome('1.2.0'))).toEqual([
      'it is an unstable version of GNOME (odd minor)',
    ])
    expect(reasons('45.1', {}, {}, gnome('1.2.0'))).toEqual([])
    expect(reasons('2.13.5', {}, {}, gnome('2.11.0', '2.12.0'))).toEqual([])
  })

  test('all of them at once', () => {
    expect(
      reasons(
        '2.0rc1',
        { ignore: ['2:'], allow: ['patch'] },
        { date: '2026-01-19T12:00:00Z', withdrawn: '' },
      ),
    ).toEqual([
      'it is a pre-release ("rc")',
      'its publisher withdrew it',
      'the rule "2:" ignores it',
      'it is a major change, which is not allowed',
      'it is less than a day old, less than the 3 days of minimum-age',
    ])
  })

  test('pre-releases not, when they are asked for', () => {
    expect(reasons('1.1rc1', { prereleases: true })).toEqual([])
  })

  test('a rule that is no version is an error of the user', () => {
    expect(() => judge(has('1.0'), [release('1.1')], rules({ ignore: ['3:1'] }), NOW)).toThrow(
      UserError,
    )
  })
})

describe('The kind of a change', () => {
  test.each([
    ['1.2.3', '2.0', 'major'],
    ['1.2.3', '1.3', 'minor'],
    ['1.2.3', '1.2.4', 'patch'],
    ['1.2', '1.2.0.1', 'patch'],
    ['1', '1.1', 'minor'],
    [undefined, '1.0', 'major'],
  ] as const)('from %s to %s is %s', (from, to, kind) => {
    expect(changeKind(from, to)).toBe(kind)
  })
})

test('Security comes first, then small changes, then names', () => {
  const candidate = (kind: ReleaseCandidate['kind'], security = false): ReleaseCandidate => ({
    release: release('1'),
    kind,
    from: '0',
    security,
  })
  const all = [
    { name: 'b', candidate: candidate('patch') },
    { name: 'c', candidate: candidate('major', true) },
    { name: 'a', candidate: candidate('minor') },
    { name: 'a2', candidate: candidate('patch') },
  ]
  expect(all.toSorted(byUrgency).map(({ name }) => name)).toEqual(['c', 'a2', 'b', 'a'])
})

test.each([
  ['Fixes CVE-2025-12345', true],
  ['See GHSA-abcd-1234-wxyz', true],
  ['This security release', true],
  ['Improved insecurity of the plot', false],
  [undefined, false],
])('Notes "%s" speak of a vulnerability: %s', (notes, security) => {
  const { candidates } = judge(has('1.0'), [release('1.1', { notes })], rules(), NOW)
  expect(candidates).toMatchObject([{ security }])
})

describe('What people never took', () => {
  const on = (version: string, name: string, date: string): Release => ({
    name,
    version,
    date: `${date}T00:00:00Z`,
  })
  const proposals = (known: string[], ...listed: Release[]): string[] =>
    judge(has(...known), listed, rules(), NOW).candidates.map((each) => each.release.version)

  test('a tag from before the newest version is refused, and the next is proposed', () => {
    expect(
      proposals(
        ['1.12.1'],
        on('14.0', 'release-14.0', '2012-07-15'),
        on('1.12.1', 'v1.12.1', '2024-05-11'),
        on('1.13.2', 'v1.13.2', '2025-01-20'),
      ),
    ).toEqual(['1.13.2'])
  })

  test('a light tag, which has the day of its commit, may be a little older than the newest version', () => {
    const newest = on('1.2', 'v1.2', '2024-03-01')
    expect(proposals(['1.2'], newest, on('1.3', 'v1.3', '2024-02-10'))).toEqual(['1.3'])
  })

  test('names of a form that was there before the first known version say nothing', () => {
    const releases = [
      on('0.9', 'tool-0.9', '2023-01-01'),
      on('1.0', 'v1.0', '2024-01-01'),
      on('1.2', 'v1.2', '2024-03-01'),
      on('1.4', 'tool-1.4', '2024-05-01'),
    ]
    expect(proposals(['1.0', '1.2'], ...releases)).toEqual(['1.4'])
  })

  test('names of a form that was passed over are refused, but not those of a form that is new', () => {
    const known = ['1.0', '1.2']
    const releases = [
      on('1.0', 'v1.0', '2024-01-01'),
      on('1.1', 'tool-1.1', '2024-02-01'),
      on('1.2', 'v1.2', '2024-03-01'),
      on('1.4', 'tool-1.4', '2024-05-01'),
    ]
    expect(proposals(known, ...releases)).toEqual([])
    expect(proposals(known, releases[0]!, releases[2]!, releases[3]!)).toEqual(['1.4'])
  })
})
