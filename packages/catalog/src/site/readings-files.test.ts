import { describe, expect, test } from '@jest/globals'
import { digestFor, hashFor } from '@pakages/testing/catalog/small-catalog'
import type { ReadingsInput, RegistryReading } from '../registry-readings.ts'
import { readingsPart } from './parts.ts'
import { readingsFiles } from './readings-files.ts'

const under = digestFor('under').slice(7)
const none = new Map<string, string>()

const readingOf = (word: string): RegistryReading => ({
  ...{ hash: hashFor(word), spec: digestFor(word).slice(7, 39), time: '2026-01-01T00:00:00Z' },
  ...{ manifest: digestFor(`m ${word}`), layer: digestFor(`l ${word}`), size: 1, layers: 1 },
  ...{ sboms: [], attestations: [], publishers: [], publisherKeys: [], provenance: false },
})

/** Three readings of one part. */
const [one, two, three] = Array.from({ length: 3000 }, (_, at) => `reading ${at}`)
  .filter((word) => readingsPart(hashFor(word)) === '00')
  .map(readingOf)
  .sort((a, b) => (a.hash < b.hash ? -1 : 1)) as [RegistryReading, RegistryReading, RegistryReading]

const digests = (input: ReadingsInput, known: ReadonlyMap<string, string>): [string, string][] =>
  readingsFiles(input, known).map(({ path, sha256 }) => [path, sha256])

describe('what was read of the registry', () => {
  const before = { under, readings: [one, two] }
  const known = new Map(digests(before, none))
  const [path] = [...known.keys()]
  const part = { ...before, path: path! }

  /** With readings that cannot be written as text, when they are those of the part. */
  const unwritable = (all: readonly RegistryReading[]): RegistryReading[] =>
    all.map((each) => ({
      ...each,
      toJSON: () => {
        throw new Error('written')
      },
    }))

  test('is not looked at where a whole part was taken from the index before', () => {
    const readings = unwritable(before.readings)
    const input = { under, readings: readings.toReversed(), before: [{ ...part, readings }] }
    expect(digests(input, known)).toEqual([...known])
    expect(() => digests({ under, readings }, known)).toThrow('written')
  })

  test.each([
    ['one is gone', { under, readings: [one] }],
    ['one came', { under, readings: [one, two, three] }],
    ['one was read again', { under, readings: [one, { ...two, size: 2 }] }],
    ['one took the place of another', { under, readings: [one, three] }],
    ['one is there twice, the other is not', { under, readings: [one, one] }],
    [
      'it is read under other signers',
      { under: digestFor('other').slice(7), readings: [one, two] },
    ],
  ])('is written anew where %s', (_, input) => {
    const unique = { ...input, readings: [...new Set(input.readings)] }
    const files = digests({ ...input, before: [part] }, known)
    expect(files).toEqual(digests(unique, none))
    expect(files).not.toEqual([...known])
  })

  test('is written where the folder does not have the part', () => {
    expect(readingsFiles({ ...before, before: [part] }, none)).toEqual(readingsFiles(before, none))
  })
})
