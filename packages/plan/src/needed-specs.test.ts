import { describe, expect, test } from '@jest/globals'
import { concretizeRecipes, type FakeRecipe } from '@pakages/core/fakes'
import type { ConcreteDag, SpecHash } from '@pakages/model'
import { neededSpecs, readySpecs } from './needed-specs.ts'

const recipes: readonly FakeRecipe[] = [
  { name: 'gcc', external: true },
  { name: 'cmake', dependsOn: { build: ['gcc'], link: ['zlib'] } },
  { name: 'zlib', dependsOn: { build: ['gcc'] } },
  { name: 'lib', dependsOn: { build: ['cmake', 'gcc'], link: ['zlib'] } },
  { name: 'check', dependsOn: { build: ['gcc'] } },
  { name: 'app', dependsOn: { build: ['cmake'], link: ['lib'], test: ['check'] } },
]
const dag: ConcreteDag = concretizeRecipes(recipes, ['app'], 'x86_64_v3')
const hashOf = (name: string): SpecHash =>
  [...dag.specs.values()].find((spec) => spec.name === name)!.hash
const set = (...names: string[]): Set<SpecHash> => new Set(names.map(hashOf))
const names = (hashes: Iterable<SpecHash>): string[] =>
  [...hashes].map((hash) => dag.specs.get(hash)!.name).sort()

describe('neededSpecs', () => {
  test('without a cache everything but the externals and tests', () => {
    expect(names(neededSpecs(dag, set(), 'none'))).toEqual(['app', 'cmake', 'lib', 'zlib'])
  })
  test('what is cached needs only what it needs at run time', () => {
    expect(names(neededSpecs(dag, set('app', 'lib', 'zlib'), 'none'))).toEqual([
      'app',
      'lib',
      'zlib',
    ])
  })
  test('what must be built below something cached brings its build dependencies', () => {
    expect(names(neededSpecs(dag, set('app', 'zlib'), 'none'))).toEqual([
      'app',
      'cmake',
      'lib',
      'zlib',
    ])
  })
  test('tests of the roots need test dependencies', () => {
    expect(names(neededSpecs(dag, set(), 'root'))).toContain('check')
  })
  test('a root that is cached is not tested', () => {
    expect(names(neededSpecs(dag, set('app'), 'root'))).not.toContain('check')
  })
})

describe('readySpecs', () => {
  const ready = (...cached: string[]): string[] =>
    names(readySpecs(dag, neededSpecs(dag, set(...cached), 'none'), set(...cached)))
  test('what has all its run time dependencies in the cache', () => {
    expect(ready('app', 'lib', 'zlib')).toEqual(['app', 'lib', 'zlib'])
  })
  test('not what waits for something that must be built', () => {
    expect(ready('app', 'zlib')).toEqual(['zlib'])
  })
  test('not what is not needed', () => {
    expect(ready('app', 'lib', 'zlib', 'cmake')).not.toContain('cmake')
  })
})
