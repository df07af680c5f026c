import { describe, expect, test } from '@jest/globals'
import { concretizeRecipes, type FakeRecipe } from '@pakages/core/fakes'
import { touchedRoots } from './touched-roots.ts'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'gcc', external: true },
  { name: 'cmake', dependsOn: { build: ['gcc'] } },
  { name: 'libfoo', dependsOn: { build: ['cmake'] } },
  { name: 'bar-tools', dependsOn: { link: ['libfoo'] } },
  { name: 'alone' },
]
const dag = concretizeRecipes(RECIPES, ['bar-tools', 'alone'], 'x86_64_v3')
const planned = (touched: readonly string[], dependents: boolean): string[] =>
  touchedRoots(dag, ({ name }) => touched.includes(name), dependents)
    .roots.map((hash) => dag.specs.get(hash)!.name)
    .toSorted()

describe('what is asked for once recipes were touched', () => {
  test('is the packages of these recipes, wherever they stand', () => {
    expect(planned(['libfoo'], false)).toEqual(['libfoo'])
    expect(planned([], true)).toEqual([])
  })

  test('is by choice all that depends on them, near or far', () => {
    expect(planned(['cmake'], true)).toEqual(['bar-tools', 'cmake', 'libfoo'])
    expect(planned(['alone'], true)).toEqual(['alone'])
  })

  test('is never what the system has', () => {
    expect(planned(['gcc'], false)).toEqual([])
  })
})
