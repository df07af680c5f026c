import { describe, expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import { diffRecipes, isSame, type RecipeView } from './diff.ts'

const view: RecipeView = {
  files: { 'package.py': digestOf('1'), 'a.patch': digestOf('a') },
  sources: ['https://zlib.net/zlib.tar.gz'],
  patches: ['a.patch'],
  resources: ['https://data.example/data.tar.gz sha256 1'],
  dependencies: ['cmake@3:'],
  licenses: ['Zlib'],
  unknown: [],
}
const nothing = { added: [], removed: [] }

describe('what changed of a recipe', () => {
  test('is told by list, sorted, and each once', () => {
    const now: RecipeView = {
      ...view,
      files: { 'package.py': digestOf('2'), 'a.patch': digestOf('b'), 'z.py': digestOf('z') },
      sources: ['https://b.example/x', 'https://a.example/x', 'https://a.example/y'],
    }
    expect(diffRecipes(view, now)).toStrictEqual({
      files: { added: ['z.py'], removed: [], changed: ['a.patch', 'package.py'] },
      hosts: { added: ['a.example', 'b.example'], removed: ['zlib.net'] },
      sources: {
        added: ['https://a.example/x', 'https://a.example/y', 'https://b.example/x'],
        removed: ['https://zlib.net/zlib.tar.gz'],
      },
      patches: nothing,
      resources: nothing,
      dependencies: nothing,
      licenses: nothing,
      unknown: [],
    })
  })

  test('names what could not be known on either side, once', () => {
    const [before, now] = [['It loops.'], ['It loops.', 'It asks.']]
    expect(
      diffRecipes({ ...view, unknown: before }, { ...view, unknown: now }).unknown,
    ).toStrictEqual(['It loops.', 'It asks.'])
  })

  test('sorts what went, too', () => {
    const before = { ...view, patches: ['c.patch', 'b.patch'] }
    expect(diffRecipes(before, { ...view, patches: [] }).patches).toStrictEqual({
      added: [],
      removed: ['b.patch', 'c.patch'],
    })
  })

  test.each<[string, Partial<RecipeView>]>([
    ['a file', { files: { ...view.files, 'package.py': digestOf('2') } }],
    ['a new file', { files: { ...view.files, 'b.patch': digestOf('2') } }],
    ['a source', { sources: ['https://zlib.net/zlib-2.tar.gz'] }],
    ['a patch', { patches: [] }],
    ['a resource', { resources: [] }],
    ['a dependency', { dependencies: [...view.dependencies, 'curl'] }],
    ['a licence', { licenses: ['MIT'] }],
  ])('is seen by %s alone', (_, changes) => {
    expect(isSame(diffRecipes(view, { ...view, ...changes }))).toBe(false)
    expect(isSame(diffRecipes(view, { ...view }))).toBe(true)
  })
})

test('the hosts of patches and resources that are fetched are told too', () => {
  const now = {
    ...view,
    patches: ['a.patch', 'https://evil.example/p.patch sha256 2'],
    resources: [...view.resources, 'git@other.example:a/b when @2: commit 3'],
  }
  expect(diffRecipes(view, now).hosts).toEqual({
    added: ['evil.example', 'other.example'],
    removed: [],
  })
})

test.each([
  ['https://User@Zlib.NET:8080/x', 'zlib.net:8080'],
  ['https://User@Zlib.NET/x', 'zlib.net'],
  ['nonsense', 'nonsense'],
  ['git@GitHub.com:madler/zlib', 'github.com'],
  ['github.com:madler/zlib', 'github.com:madler/zlib'],
  ['host.example:path/to', 'host.example:path/to'],
  ['10.0.0.1:madler/zlib', '10.0.0.1'],
  ['git@host with:space', 'git@host with:space'],
  ['a/git@host:path', 'a/git@host:path'],
  ['file:///x', 'file:///x'],
  ['', ''],
])('the host of %j is %j', (address, host) => {
  const before = { ...view, sources: [] }
  expect(diffRecipes(before, { ...view, sources: [address] }).hosts.added).toEqual([host])
})
