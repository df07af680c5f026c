import { describe, expect, test } from '@jest/globals'
import { acmeInventory, bareInventory } from '../fixtures/inventories.ts'
import type { ListedDependency, Inventory, Item } from './inventory.ts'

const names = (inventory: Inventory): string[] => inventory.items.map((item) => item.spec.name)
const item = (inventory: Inventory, name: string): Item =>
  inventory.items.find((candidate) => candidate.spec.name === name)!

describe('takeInventory', () => {
  test('lists everything of a lock by name, with its roots', () => {
    const inventory = acmeInventory()
    expect(names(inventory)).toEqual([
      'bar-tools',
      'compiler-wrapper',
      'gcc',
      'gcc-runtime',
      'glibc',
      'gmake',
      'greeter',
      'libbar',
      'libfoo',
    ])
    expect(inventory.roots.map((root) => root.spec.name)).toEqual(['bar-tools', 'greeter'])
  })

  test('lists what is needed at run time only, without the build dependencies of what is listed', () => {
    const inventory = acmeInventory({ scope: 'runtime' })
    expect(names(inventory)).toEqual([
      'bar-tools',
      'gcc-runtime',
      'glibc',
      'greeter',
      'libbar',
      'libfoo',
    ])
    expect(item(inventory, 'bar-tools').edges.map((edge) => [edge.to.name, edge.kinds])).toEqual([
      ['gcc-runtime', ['link']],
      ['glibc', ['link']],
      ['libbar', ['link']],
      ['libfoo', ['link']],
    ])
  })

  test('lists one spec of a lock with what it needs', () => {
    expect(names(bareInventory('acme', 'libfoo'))).toEqual([
      'compiler-wrapper',
      'gcc',
      'gcc-runtime',
      'glibc',
      'gmake',
      'libfoo',
    ])
  })

  test('tells what is needed at run time from what the build needs', () => {
    const inventory = bareInventory('examples', 'datagauge')
    expect(
      inventory.items
        .filter((candidate) => !candidate.atRuntime)
        .map((candidate) => candidate.spec.name),
    ).toEqual(['compiler-wrapper', 'embed-text', 'gcc', 'gmake'])
  })

  test('keeps every kind of an edge and the virtual packages that it provides', () => {
    const { edges } = item(bareInventory('examples', 'datagauge'), 'datagauge')
    const edge = (name: string): ListedDependency => edges.find(({ to }) => to.name === name)!
    expect(edge('gauge-samples').kinds).toEqual(['build', 'run'])
    expect(edge('libbins').kinds).toEqual(['build', 'link'])
    expect(edge('gcc').virtuals).toEqual(['c'])
  })

  test('takes what something links to for a library, and nothing else', () => {
    expect(
      bareInventory('examples', 'datagauge')
        .items.filter((candidate) => candidate.linkedTo)
        .map((candidate) => candidate.spec.name),
    ).toEqual(['gcc-runtime', 'glibc', 'libbins', 'libsparkbar', 'libwelford'])
  })

  test('knows the patches of a spec also without its recipe', () => {
    const { patches, spec } = item(acmeInventory({ facts: [] }), 'libfoo')
    expect(patches).toEqual([{ sha256: spec.patches![0] }])
    expect(item(acmeInventory(), 'libfoo').patches).toEqual([
      { sha256: spec.patches![0], file: 'fix it.patch' },
    ])
  })
})
