import { describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { measure, type Place } from '../scripts/figures/measure.ts'

const figures = measure(join(import.meta.dirname, '..'))

/**
 * What is still to be mended, by room. A number may go down and never up; a room that is not listed
 * has nothing to mend.
 */
const UNDOCUMENTED: Readonly<Record<string, number>> = {}
const UNUSED: Readonly<Record<string, number>> = {
  'packages/oci': 1,
  'packages/trust': 2,
}
const ONLY_FOR_TESTS: Readonly<Record<string, number>> = {
  'packages/core': 1,
  'packages/image': 1,
  'packages/repository': 1,
  'packages/trust': 5,
}

/** Circles between these files are still to be opened. */
const CIRCLES: readonly string[] = []

/**
 * Words that two packages or actions define all the same, each with why it is one meaning.
 */
const SHARED_NAMES: Readonly<Record<string, string>> = {}

/** The places of rooms that hold more of them than the table allows. */
function tooMany(places: readonly Place[], allowed: Readonly<Record<string, number>>): string[] {
  return [...Map.groupBy(places, ({ room }) => room)]
    .filter(([room, here]) => here.length > (allowed[room] ?? 0))
    .flatMap(([, here]) => here.map(({ path, line, name }) => `${path}:${line} ${name}`))
}

describe('the house', () => {
  test('has no circle of imports, not even of types or of what is loaded later', () => {
    expect(figures.circles.values).toEqual([])
    const found = figures.circles.any.map((files) => files.join(' '))
    expect(found.filter((circle) => !CIRCLES.includes(circle))).toEqual([])
  })

  test('says in a doc comment what each export is', () => {
    expect(tooMany(figures.undocumented, UNDOCUMENTED)).toEqual([])
  })

  test('exports no value that no other file uses', () => {
    expect(tooMany(figures.unusedValues, UNUSED)).toEqual([])
  })

  test('exports no value for tests alone', () => {
    expect(tooMany(figures.onlyForTests, ONLY_FOR_TESTS)).toEqual([])
  })

  test('has one meaning for each word: no name of a type or function is taken twice', () => {
    const taken = figures.sharedNames.filter(({ name }) => !(name in SHARED_NAMES))
    expect(taken.map(({ path, line, name }) => `${name} ${path}:${line}`)).toEqual([])
    const stale = Object.keys(SHARED_NAMES).filter(
      (word) => !figures.sharedNames.some(({ name }) => name === word),
    )
    expect(stale).toEqual([])
  })

  test('is measured: hundreds of files, thousands of functions', () => {
    expect(figures.files.length).toBeGreaterThan(300)
    expect(figures.functions.length).toBeGreaterThan(1000)
  })
})
