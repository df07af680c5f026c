import { describe, expect, test } from '@jest/globals'
import { packageOf, versionOf } from '@pakages/testing/catalog/small-catalog'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { searchDetails, searchNames } from '../src/entries/search-index.ts'
import type { AdvisoryInput, PackageInput, VersionInput } from '../src/input.ts'
import { ANYTHING, find, prepare, withDetails, wordsOf, type Query } from './search.ts'

const listed = (
  name: string,
  description: string,
  { tags = [], ...more }: Partial<VersionInput> & { tags?: string[] } = {},
): PackageInput => packageOf(name, [versionOf(name, '1', more)], { description, tags })

const affected: AdvisoryInput = {
  id: 'CVE-2026-1',
  severity: 'high',
  component: 'miniz@1',
  status: 'affected',
}
const removed = versionOf('zlib', '0.9', { state: 'removed', binaries: [] })
const packages = [
  listed('hdf', 'An older format.'),
  listed('hdf5', 'A format and a library for large data.'),
  listed('libvips', 'Reads pictures, large ones too.'),
  listed('miniz', 'Like zlib, but small.', { advisories: [affected] }),
  listed('numpy', 'Arrays for Python.', { license: 'BSD-3-Clause' }),
  listed('py-numpy', 'Arrays for Python.'),
  listed('py-numpydoc', 'Documentation of numerical code.'),
  listed('quilibrium', 'A tool.', { state: 'pending' }),
  packageOf('zlib', [versionOf('zlib', '1'), removed], {
    description: 'A compression library.',
    tags: ['core'],
  }),
  listed('zlib-ng', 'zlib for next generation systems.'),
]
const users: Readonly<Record<string, number>> = { hdf: 10, hdf5: 200, zlib: 100 }
const names = searchNames(packages, (name) => Array<string>(users[name] ?? 0).fill('x'))
const details = searchDetails(packages)
const early = prepare(names)
const entries = withDetails(early, details)
const found = (typed: string, more: Partial<Query> = {}, among = entries): string[] =>
  find(among, { ...ANYTHING, words: wordsOf(typed), ...more }).entries.map(({ title }) => title)

describe('find', () => {
  test('lists everything in its order when nothing is asked for', () => {
    expect(found('')).toEqual(packages.map(({ name }) => name))
  })

  test.each([
    ['puts the name itself first, then what begins so, then descriptions', 'zlib', 3],
    ['takes a name without its language for the name', 'numpydoc', 1],
    ['puts what begins so before what has it inside', 'lib', 2],
    ['wants all words, in whatever order', 'doc py', 1],
    ['finds words of the description', 'large data', 1],
    ['takes underscores for hyphens', 'py_numpy', 2],
    ['does not mind capitals', 'ZLIB-NG', 1],
    ['passes over a version', 'zlib@1.3', 3],
    ['finds tags', 'core', 1],
    ['finds nothing for what is not there', 'quux', 0],
  ])('%s', (_, typed, many) => {
    const expected: Readonly<Record<string, string[]>> = {
      zlib: ['zlib', 'zlib-ng', 'miniz'],
      numpydoc: ['py-numpydoc'],
      lib: ['libvips', 'zlib', 'zlib-ng', 'hdf5', 'quilibrium'],
      'doc py': ['py-numpydoc'],
      'large data': ['hdf5'],
      py_numpy: ['py-numpy', 'py-numpydoc'],
      'ZLIB-NG': ['zlib-ng'],
      'zlib@1.3': ['zlib', 'zlib-ng', 'miniz'],
      core: ['zlib'],
      quux: [],
    }
    expect(found(typed).slice(0, Math.max(many, 1))).toEqual(expected[typed]!.slice(0, many))
  })

  test('puts the next generation first where far more packages need it', () => {
    expect(found('hdf').slice(0, 2)).toEqual(['hdf5', 'hdf'])
  })

  test.each([
    ['two letters exchanged', 'hfd5', 'hdf5'],
    ['a letter too many', 'numpyy', 'numpy'],
    ['a letter too few', 'zli-ng', 'zlib-ng'],
    ['another letter', 'zlob', 'zlib'],
    ['no hyphen', 'pynumpydoc', 'py-numpydoc'],
    ['a space for the hyphen, and an error', 'py numpydco', 'py-numpydoc'],
    ['an error before the end was typed', 'numpdy', 'numpy'],
  ])('looks past %s', (_, typed, meant) => {
    expect(found(typed)[0]).toBe(meant)
  })

  test('says how many only resemble what was typed, and shows none beside the name itself', () => {
    expect(find(entries, { ...ANYTHING, words: ['zilb'] })).toMatchObject({ similar: 2 })
    expect(find(entries, { ...ANYTHING, words: ['numpy'] }).similar).toBe(0)
    expect(found('li')).not.toContain('hdf')
  })

  test('answers by names before the details are there', () => {
    expect(found('numpyy', {}, early)[0]).toBe('numpy')
    expect(found('compression', {}, early)).toEqual([])
    expect(early.map(({ title }) => title)).toEqual(packages.map(({ name }) => name))
    expect(early.map(({ state }) => names.states[state])).toContain('pending')
  })

  test('filters by state of any version, licence, target, system, tag and vulnerability', () => {
    expect(found('', { states: [names.states.indexOf('removed')] })).toEqual(['zlib'])
    expect(found('', { license: details.licenses.indexOf('BSD-3-Clause') })).toEqual(['numpy'])
    expect(found('', { tag: details.tags.indexOf('core') })).toEqual(['zlib'])
    expect(found('', { vulnerable: 1 })).toEqual(['miniz'])
    expect(found('', { vulnerable: 0 })).toHaveLength(packages.length - 1)
    const target = details.targets.indexOf('x86_64_v3')
    expect(found('', { target, system: details.systems.indexOf('debian12') })).toHaveLength(10)
    expect(found('', { target: details.targets.length })).toEqual([])
  })
})

describe('100 queries with typing errors over the names of all builtin packages', () => {
  const data = join(import.meta.dirname, '..', '..', '..', 'bench', 'data')
  const linesOf = (file: string): string[] =>
    readFileSync(join(data, file), 'utf8').trimEnd().split('\n')
  const counted = linesOf('builtin-names.txt').map((line) => line.split(' '))
  const needed = new Map(counted.map(([name, times]) => [name, Number(times ?? 0)]))
  const all = prepare(
    searchNames(
      counted.map(([name]) => packageOf(name!, [])),
      (name) => Array<string>(needed.get(name)!).fill('x'),
    ),
  )
  const queries = linesOf('search-queries.jsonl').map(
    (line) => JSON.parse(line) as { typed: string; meant: string; aside: boolean },
  )

  test.each([
    ['that the rules were made with', false, 47],
    ['that were set aside before', true, 47],
  ])('have the package that is meant among the first three: the half %s', (_, aside, atLeast) => {
    const half = queries.filter((query) => query.aside === aside)
    expect(half).toHaveLength(50)
    const right = half.filter(({ typed, meant }) =>
      find(all, { ...ANYTHING, words: wordsOf(typed) })
        .entries.slice(0, 3)
        .some(({ title }) => title === meant),
    )
    expect(right.length).toBeGreaterThanOrEqual(atLeast)
  })
})
