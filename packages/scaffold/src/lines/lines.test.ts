import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { mergeThreeWay } from './merge-three-way.ts'
import { unifiedDiff } from './unified-diff.ts'

/** A small generator, so that a failure can be repeated. */
function randoms(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const someLines = (next: (below: number) => number): string[] =>
  Array.from({ length: next(12) }, () => 'abcde'[next(5)]!)

function edited(lines: readonly string[], next: (below: number) => number): string[] {
  const result = [...lines]
  for (let times = next(4); times > 0; times--)
    result.splice(next(result.length + 1), next(3), ...Array<string>(next(3)).fill('xyz'[next(3)]!))
  return result
}

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** A line for each letter. */
const letters = (word: string): string => text(word.split(''))

describe('unifiedDiff', () => {
  test('is empty for equal texts', () => expect(unifiedDiff('f', 'a\n', 'a\n')).toBe(''))

  test('shows three lines around each change, and joins changes that are near', () => {
    const before = letters('abcdefghijklmnopqr')
    const after = before.replace('c\n', 'C\n').replace('q\n', 'Q\nQ\n')
    expect(unifiedDiff('f', before, after)).toBe(
      [
        ...['--- a/f', '+++ b/f', '@@ -1,6 +1,6 @@'],
        ...[' a', ' b', '-c', '+C', ' d', ' e', ' f'],
        ...['@@ -14,5 +14,6 @@', ' n', ' o', ' p', '-q', '+Q', '+Q', ' r', ''],
      ].join('\n'),
    )
  })

  test('is a patch that "git apply" takes, for 40 random pairs', () => {
    const next = randoms(7)
    const folder = mkdtempSync(join(tmpdir(), 'pakages-diff-'))
    try {
      for (let round = 0; round < 40; round++) {
        const before = ['head', ...someLines(next)]
        const after = edited(before, next)
        const patch = unifiedDiff('f', text(before), text(after))
        if (patch === '' || after.length === 0) continue
        writeFileSync(join(folder, 'f'), text(before))
        const applied = spawnSync('git', ['apply', '--unidiff-zero', '-'], {
          cwd: folder,
          input: patch,
          encoding: 'utf8',
        })
        expect([applied.stderr, patch]).toEqual(['', patch])
        expect(spawnSync('cat', ['f'], { cwd: folder, encoding: 'utf8' }).stdout).toBe(text(after))
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('mergeThreeWay', () => {
  const merge = (base: string, mine: string, theirs: string) =>
    mergeThreeWay(letters(base), letters(mine), letters(theirs), 'mark', 'pakages 9')

  test.each([
    ['takes what they alone changed', 'abc', 'abc', 'aXc', 'aXc'],
    ['keeps what I alone changed', 'abc', 'aXc', 'abc', 'aXc'],
    ['takes both, where they are apart', 'abcdefg', 'aXcdefg', 'abcdeYg', 'aXcdeYg'],
    ['takes once what both changed alike', 'abc', 'aXc', 'aXc', 'aXc'],
    ['takes away what one side took away', 'abcde', 'abde', 'abcde', 'abde'],
  ])('%s', (_, base, mine, theirs, merged) => {
    expect(merge(base, mine, theirs)).toEqual({ text: letters(merged), conflicts: [] })
  })

  test('tells lines that both changed, with both sides', () => {
    const { text: merged, conflicts } = merge('abc', 'aXc', 'aYc')
    expect(conflicts).toMatchObject([{ line: 2, base: ['b'], mine: ['X'], theirs: ['Y'] }])
    expect(merged).toBe(text(['a', '<<<<<<< yours', 'X', '=======', 'Y', '>>>>>>> pakages 9', 'c']))
  })

  test('of 300 random pairs never loses a side: with nothing of theirs it is mine, and the other way', () => {
    const next = randoms(11)
    for (let round = 0; round < 300; round++) {
      const base = someLines(next)
      const mine = text(edited(base, next))
      const all = (one: string, other: string): string =>
        mergeThreeWay(text(base), one, other, 'mine', '').text
      expect(all(mine, text(base))).toBe(mine)
      expect(all(text(base), mine)).toBe(mine)
      expect(all(mine, mine)).toBe(mine)
    }
  })
})
