import { expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import type { GenerationRecord } from '@pakages/model'
import { dagOf, node } from '@pakages/testing/trust/spec-image'
import { KnownPreferences } from './known-preferences.ts'

const { roots, specs } = dagOf(node('app', '1.0'))
const spec = specs.get(roots[0]!)!

const generation = (deprecated: readonly string[]): GenerationRecord => ({
  number: 1,
  id: '0123456789ab',
  recorded: '2026-11-20T10:00:00.000Z',
  roots: [],
  lock: digestOf('lock'),
  specs: [{ hash: spec.hash, manifest: digestOf('image'), changedVariants: ['mpi'] }],
  recipes: [{ name: 'app', preferred: [], deprecated, infinity: [] }],
})

test.each([
  ['deprecated since', ['1.0'], [], true],
  ['not deprecated any more', [], ['1.0'], false],
])('what the newest generation says counts for older ones: %s', (_, newest, older, expected) => {
  const known = new KnownPreferences()
  known.add(generation(newest))
  known.add(generation(older))
  expect(known.meritsOf(spec)).toEqual({
    preferred: false,
    deprecated: expected,
    changedVariants: 1,
  })
})
