import { describe, expect, test } from '@jest/globals'
import { searchIndex } from '../src/entries/search-index.ts'
import type { PackagesDocument } from '../src/documents.ts'
import { find, nearest, prepare, wordsOf, type Query } from './search.ts'

type Listed = PackagesDocument['packages'][number]

const listed = (name: string, description: string, more: Partial<Listed> = {}): Listed => ({
  name,
  description,
  license: 'MIT',
  tags: [],
  preferred: '1',
  versions: [{ version: '1', state: 'approved', targets: ['x86_64_v3'] }],
  ...more,
})

const index = searchIndex([
  listed('numpy', 'Arrays for Python.', { license: 'BSD-3-Clause' }),
  listed('py-numpy', 'Arrays for Python.'),
  listed('py-numpydoc', 'Documentation of numerical code.'),
  listed('zlib', 'A compression library.', {
    tags: ['core'],
    versions: [
      { version: '1', state: 'approved', targets: ['aarch64'] },
      { version: '0.9', state: 'removed', targets: [] },
    ],
  }),
  listed('zlib-ng', 'zlib for next generation systems.'),
  listed('miniz', 'Like zlib, but small.'),
])
const entries = prepare(index)
const any: Query = { words: [], states: [], license: -1, target: -1, tag: -1 }
const names = (typed: string, more: Partial<Query> = {}): string[] =>
  find(entries, { ...any, words: wordsOf(typed), ...more }).map((entry) => entry.row[0])

describe('find', () => {
  test('lists everything in its order when nothing is asked for', () => {
    expect(names('')).toEqual(['numpy', 'py-numpy', 'py-numpydoc', 'zlib', 'zlib-ng', 'miniz'])
  })

  test.each([
    [
      'puts the exact name first, then names that begin so, then descriptions',
      'zlib',
      ['zlib', 'zlib-ng', 'miniz'],
    ],
    [
      'finds a word inside a name, whole words first',
      'numpy',
      ['numpy', 'py-numpy', 'py-numpydoc'],
    ],
    ['wants all words', 'py doc', ['py-numpydoc']],
    ['takes underscores for hyphens', 'py_numpy', ['py-numpy', 'py-numpydoc']],
    ['does not mind capitals', 'ZLIB-NG', ['zlib-ng']],
    ['passes over a version', 'zlib@1.3', ['zlib', 'zlib-ng', 'miniz']],
    ['finds tags', 'core', ['zlib']],
    ['finds nothing for what is not there', 'quux', []],
  ])('%s', (_, typed, expected) => {
    expect(names(typed)).toEqual(expected)
  })

  test('filters by state of any version, licence, target and tag', () => {
    expect(names('', { states: [index.states.indexOf('removed')] })).toEqual(['zlib'])
    expect(names('', { license: index.licenses.indexOf('BSD-3-Clause') })).toEqual(['numpy'])
    expect(names('', { target: index.targets.indexOf('aarch64') })).toEqual(['zlib'])
    expect(names('', { tag: index.tags.indexOf('core') })).toEqual(['zlib'])
    expect(names('numpy', { target: index.targets.indexOf('aarch64') })).toEqual([])
  })
})

describe('nearest', () => {
  test.each([
    ['finds a name with two letters exchanged', 'zilb', ['zlib']],
    ['finds a name with a letter too many', 'zlibb', ['zlib']],
    ['does not guess at what is far away', 'tensorflow', []],
  ])('%s', (_, typed, expected) => {
    expect(nearest(entries, typed)).toEqual(expected)
  })
})
