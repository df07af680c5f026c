import { describe, expect, test } from '@jest/globals'
import type { MutantResult } from '@stryker-mutator/api/core'
import { scoreOf, survivorLines } from './report.ts'

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

test('survivors are listed by place, with what stood there and what was put there', () => {
  const text = 'const a = b && c\nif (a) stop()\n'
  const lines = survivorLines(
    [
      mutant('NoCoverage', [2, 8, 14], ''),
      mutant('Killed'),
      mutant('Survived', [1, 11, 17], 'b || c'),
    ],
    (file) => file.replace('/copy/', ''),
    () => text,
  )
  expect(lines).toEqual([
    'a.ts:1:11: b && c → b || c',
    'a.ts:2:8: stop() → nothing (no test runs it)',
  ])
})
