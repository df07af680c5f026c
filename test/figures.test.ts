import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJudgements, unanchored } from '../scripts/mutants/judgements.ts'
import { measure, type Place } from '../scripts/figures/measure.ts'

const figures = measure(join(import.meta.dirname, '..'))

/**
 * What is still to be mended, by room: exactly what is there, so that a number that went down never
 * goes up again. A room that is not listed has nothing to mend.
 */
const UNDOCUMENTED: Readonly<Record<string, number>> = {}
const UNUSED: Readonly<Record<string, number>> = {}
const ONLY_FOR_TESTS: Readonly<Record<string, number>> = {
  'packages/repository': 1,
  'packages/trust': 2,
}

/** Circles between these files are still to be opened. */
const CIRCLES: readonly string[] = []

/**
 * Words that two packages or actions define all the same, each with why it is one meaning.
 */
const SHARED_NAMES: Readonly<Record<string, string>> = {}

/** The places of rooms that hold more than a table says, and the rooms that hold fewer. */
function unlike(places: readonly Place[], table: Readonly<Record<string, number>>): string[] {
  const byRoom = Map.groupBy(places, ({ room }) => room)
  return [...new Set([...byRoom.keys(), ...Object.keys(table)])].flatMap((room) => {
    const here = byRoom.get(room) ?? []
    const known = table[room] ?? 0
    if (here.length < known) return [`${room} has ${here.length}: lower its ${known} in the table`]
    return here.length === known
      ? []
      : here.map(({ path, line, name }) => `${path}:${line} ${name}`)
  })
}

describe('the house', () => {
  test('has no circle of imports, not even of types or of what is loaded later', () => {
    expect(figures.circles.values).toEqual([])
    const found = figures.circles.any.map((files) => files.join(' '))
    expect(found.filter((circle) => !CIRCLES.includes(circle))).toEqual([])
  })

  test('says in a doc comment what each export is', () => {
    expect(unlike(figures.undocumented, UNDOCUMENTED)).toEqual([])
  })

  test('exports no value that no other file uses', () => {
    expect(unlike(figures.unusedValues, UNUSED)).toEqual([])
  })

  test('exports no value for tests alone', () => {
    expect(unlike(figures.onlyForTests, ONLY_FOR_TESTS)).toEqual([])
  })

  test('has one meaning for each word: no name of a type or function is taken twice', () => {
    const taken = figures.sharedNames.filter(({ name }) => !(name in SHARED_NAMES))
    expect(taken.map(({ path, line, name }) => `${name} ${path}:${line}`)).toEqual([])
    const stale = Object.keys(SHARED_NAMES).filter(
      (word) => !figures.sharedNames.some(({ name }) => name === word),
    )
    expect(stale).toEqual([])
  })

  test('judges no change of a line that is gone: "scripts/mutants/judgements.json" names lines', () => {
    const root = join(import.meta.dirname, '..')
    const sourceOf = (file: string): string | undefined =>
      existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined
    expect(unanchored(readJudgements(), sourceOf)).toEqual([])
  })

  test('may not have more in a table than there is', () => {
    const place = { room: 'packages/a', path: 'packages/a/b.ts', line: 1, name: 'c' }
    expect(unlike([place], { 'packages/a': 1 })).toEqual([])
    expect(unlike([place], {})).toEqual(['packages/a/b.ts:1 c'])
    expect(unlike([place], { 'packages/a': 2 })).toEqual([
      'packages/a has 1: lower its 2 in the table',
    ])
    expect(unlike([], { 'packages/a': 1 })).toEqual(['packages/a has 0: lower its 1 in the table'])
  })

  test('is measured: hundreds of files, thousands of functions', () => {
    expect(figures.files.length).toBeGreaterThan(300)
    expect(figures.functions.length).toBeGreaterThan(1000)
  })
})
