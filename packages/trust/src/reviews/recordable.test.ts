import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '@pakages/model'
import type { ReviewCommand } from './command.ts'
import { standingVerdict, unknownVersion } from './recordable.ts'

const saying = (verdict: Verdict): ReviewCommand => ({
  verdict,
  name: 'zlib',
  version: '1.3.1',
  criteria: [],
  note: '',
})

describe('a version that can be spoken of', () => {
  test.each<[string, Parameters<typeof unknownVersion>[1]]>([
    ['the recipe has', { versions: ['1.2', '1.3.1'], hasBinary: false }],
    ['the cache has, though the recipe lost it', { versions: ['1.2'], hasBinary: true }],
    ['the cache has, though there is no recipe any more', { versions: undefined, hasBinary: true }],
  ])('is one that %s', (_, known) => {
    expect(unknownVersion(saying('approved'), known)).toBeUndefined()
  })

  test.each(['approved', 'rejected', 'requested'] as const)(
    'is none that nobody has: %s',
    (verdict) => {
      const nowhere = { versions: undefined, hasBinary: false }
      expect(unknownVersion(saying(verdict), nowhere)).toStrictEqual({
        wrong: 'There is no recipe and no binary of zlib.',
        fix: expect.stringContaining('right branch'),
      })
    },
  )

  test.each([
    [[], 'none'],
    [['1.2'], '1.2'],
    [['1', '2', '3', '4', '5', '6'], '1, 2, 3, 4, 5'],
  ])(
    'is none that the recipe does not have, and the first that it has are told: %j',
    (versions, told) => {
      expect(unknownVersion(saying('approved'), { versions, hasBinary: false })?.wrong).toBe(
        `The recipe of zlib has no version 1.3.1 (it has ${told}), and there is no binary of it.`,
      )
    },
  )

  test.each(['withdrawn', 'unsafe'] as const)('may be one that is gone, to say: %s', (verdict) => {
    for (const versions of [undefined, ['1.2']])
      expect(unknownVersion(saying(verdict), { versions, hasBinary: false })).toBeUndefined()
  })
})

describe('what somebody said before', () => {
  const VERDICTS = ['approved', 'rejected', 'unsafe', 'requested', 'withdrawn'] as const
  /** The words that may follow a verdict of one's own. */
  const FOLLOWING: readonly [Verdict | undefined, readonly Verdict[]][] = [
    [undefined, VERDICTS],
    ['requested', VERDICTS],
    ['withdrawn', VERDICTS],
    ['approved', ['approved', 'rejected', 'unsafe', 'withdrawn']],
    ['rejected', ['approved', 'rejected', 'unsafe', 'withdrawn']],
    ['unsafe', ['unsafe', 'withdrawn']],
  ]

  test.each(FOLLOWING)(
    'when it was "%s", gives way to no other words than %j',
    (own, following) => {
      expect(VERDICTS.filter((verdict) => !standingVerdict(saying(verdict), own))).toStrictEqual(
        VERDICTS.filter((verdict) => following.includes(verdict)),
      )
    },
  )

  test('is told, with how to take it back', () => {
    expect(standingVerdict(saying('approved'), 'unsafe')).toStrictEqual({
      wrong: 'You have called zlib@1.3.1 unsafe before.',
      fix: 'Take it back first: /pakages withdraw zlib@1.3.1',
    })
  })
})
