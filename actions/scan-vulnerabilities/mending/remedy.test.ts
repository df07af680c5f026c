import { describe, expect, test } from '@jest/globals'
import type { ScanFinding } from '@pakages/model'
import { lowestFixed, remedyFor } from './remedy.ts'

const fixedIn = (...fixed: string[]): ScanFinding => ({
  id: 'CVE-1',
  aliases: [],
  summary: '',
  severity: 'high',
  grade: 'certain',
  status: 'open',
  fixed,
  package: { name: 'zlib', version: '1.2', from: 'x' },
  evidence: [],
})

describe('what mends 1.2', () => {
  test.each<[string, ScanFinding[], string[], object]>([
    ['the fix of its line', [fixedIn('2.0', '1.4')], ['1.2'], { kind: 'add', atLeast: '1.4' }],
    [
      'the one in which all is fixed',
      [fixedIn('1.3'), fixedIn('1.10', '1.11')],
      ['1.2'],
      { kind: 'add', atLeast: '1.10' },
    ],
    [
      'what the recipe has',
      [fixedIn('1.3')],
      ['1.2', '1.5', '1.4', '2.0'],
      { kind: 'deprecate', why: 'the recipe has 1.4, in which it is fixed' },
    ],
    [
      'nothing, where only another line is fixed',
      [fixedIn('2.0')],
      ['1.2', '2.0'],
      { kind: 'deprecate' },
    ],
    [
      'nothing, where one is not fixed',
      [fixedIn('1.3'), fixedIn()],
      ['1.2'],
      { kind: 'deprecate' },
    ],
    [
      'the fix that is a version, whatever else a database names',
      [fixedIn('1.3 beta', '$(x)', '1.4')],
      ['1.2'],
      { kind: 'add', atLeast: '1.4' },
    ],
    ['nothing, where it came back', [fixedIn('1.1')], ['1.2'], { kind: 'deprecate' }],
  ])('is %s', (_, findings, known, remedy) => {
    expect(remedyFor('1.2', findings, known)).toMatchObject(remedy)
  })

  test('is the lowest that upstream has', () => {
    expect(lowestFixed('1.2', '1.4', ['2.0', '1.10', '1.5', '1.3'])).toBe('1.5')
    expect(lowestFixed('1.2', '1.4', ['2.0', '1.3'])).toBeUndefined()
  })
})
