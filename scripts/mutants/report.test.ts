import { describe, expect, test } from '@jest/globals'
import type { MutantResult } from '@stryker-mutator/api/core'
import { judgementAmong, outdated, unanchored, type Judgement } from './judgements.ts'
import { scoreOf, scoresByFile, scoreText, survivorLines, survivorsAmong } from './report.ts'

const mutant = (
  status: MutantResult['status'],
  [line, from, to]: readonly [number, number, number] = [1, 1, 2],
  replacement = 'false',
): MutantResult => ({
  id: '1',
  fileName: '/copy/a.ts',
  mutatorName: 'X',
  replacement,
  status,
  location: { start: { line, column: from }, end: { line, column: to } },
})

describe('scoreOf', () => {
  test('counts as noticed what failed a test or never ended, and leaves out what could not run', () => {
    const score = scoreOf([
      mutant('Killed'),
      mutant('Timeout'),
      mutant('Killed'),
      mutant('Survived'),
      mutant('Ignored'),
      mutant('CompileError'),
      mutant('RuntimeError'),
    ])
    expect(score).toEqual({ noticed: 3, changes: 4, percent: 75 })
  })

  test('counts what no test runs as not noticed', () => {
    expect(scoreOf([mutant('NoCoverage')]).percent).toBe(0)
  })

  test('is full where there is nothing to change', () => {
    expect(scoreOf([]).percent).toBe(100)
  })
})

test('what was noticed is told of each file too, in their order', () => {
  const other: MutantResult = { ...mutant('Killed'), fileName: '/copy/b.ts' }
  const scores = scoresByFile([other, mutant('Killed'), mutant('Survived')], (file) =>
    file.replace('/copy/', ''),
  )
  expect([...scores].map(([file, score]) => `${file}: ${scoreText(score)}`)).toEqual([
    'a.ts: 1 of 2 noticed, 50.0 %',
    'b.ts: 1 of 1 noticed, 100.0 %',
  ])
})

describe('survivors', () => {
  const text = 'const a = b && c\n  if (a) stop()\n'
  const survivors = survivorsAmong(
    [
      mutant('NoCoverage', [2, 10, 16], ''),
      mutant('Killed'),
      mutant('Survived', [1, 11, 17], 'b || c'),
    ],
    (file) => file.replace('/copy/', ''),
    () => text,
  )
  const judged: Judgement = {
    file: 'a.ts',
    text: 'const a = b && c',
    change: 'b && c → b || c',
    why: 'both are true',
  }

  test('are listed by place, with what stood there and what was put there', () => {
    expect(survivorLines(survivors, () => undefined)).toEqual([
      'a.ts:1:11: b && c → b || c',
      'a.ts:2:10: stop() → nothing (no test runs it)',
    ])
  })

  test('that no test can notice come last, with the reason, wherever their line stands now', () => {
    expect(survivorLines(survivors, judgementAmong([judged]))).toEqual([
      'a.ts:2:10: stop() → nothing (no test runs it)',
      'Judged, no test can notice these:',
      'a.ts:1:11: b && c → b || c: both are true',
    ])
  })

  test('are asked for again when their line was changed, and the judgement is called outdated', () => {
    const other = { ...judged, text: 'const a = (b && c)' }
    expect(survivorLines(survivors, judgementAmong([other]))).toHaveLength(2)
    expect(outdated([judged, other], survivors, ['a.ts'])).toEqual([
      'a.ts: b && c → b || c in "const a = (b && c)" is no survivor any more.',
    ])
    expect(outdated([other], survivors, ['b.ts'])).toEqual([])
  })

  test('stand in their file, with what would be changed, or they are told of', () => {
    const sources = new Map([['a.ts', 'const a = b && c\n  if (a) stop()\n']])
    const others = [
      { ...judged, text: 'const a = (b && c)' },
      { ...judged, file: 'b.ts' },
      { ...judged, change: 'b ?? c → b' },
    ]
    const told = unanchored([judged, ...others], (file) => sources.get(file))
    expect(told).toEqual([
      'a.ts: "const a = (b && c)" (b && c → b || c) is judged, and not there.',
      'b.ts: "const a = b && c" (b && c → b || c) is judged, and not there.',
      'a.ts: "const a = b && c" (b ?? c → b) is judged, and not there.',
    ])
  })
})
