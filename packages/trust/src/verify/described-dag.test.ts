import { beforeEach, describe, expect, test } from '@jest/globals'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { dagOf, node, pushSpec, type PushedSpec } from '@pakages/testing/trust/spec-image'
import type { ConcreteDag, ConcreteSpec } from '@pakages/model'
import { describedDag } from './described-dag.ts'

const zlib = node('zlib', '1.3.1')
const app = node('app', '1.0', [zlib])
const dag = dagOf(app, zlib)
const root = dag.specs.get(dag.roots[0]!)!

let registry: MemoryRegistry
let pushed: PushedSpec
beforeEach(async () => {
  registry = new MemoryRegistry('oci://registry.example/cache')
  pushed = await pushSpec(registry, app, 'app', [app, zlib])
})

/** A list that says this of the root. */
const listing = (changes: Partial<ConcreteSpec>): ConcreteDag => ({
  roots: dag.roots,
  specs: new Map([[root.hash, { ...root, ...changes }]]),
})

describe('what a package needs', () => {
  test('is what its image says, and not what the list says', async () => {
    const described = await describedDag(registry, listing({ dependencies: [] }))
    expect(described).toEqual({
      kind: 'described',
      forged: [],
      dag,
      manifests: new Map([[root.hash, pushed.manifest]]),
    })
  })

  test('is nothing that anybody must look at where its image is not there', async () => {
    expect(await describedDag(new MemoryRegistry(), dag)).toEqual({
      kind: 'described',
      forged: [],
      dag: {
        roots: dag.roots,
        specs: new Map([[root.hash, { ...root, dependencies: [] }]]),
      },
      manifests: new Map(),
    })
  })

  test('is not guessed where an image of an old Spack cannot say it: its place is told', async () => {
    const old = { _meta: { version: 4 }, nodes: [app, zlib] }
    await pushSpec(registry, app, 'app', [], { spec: old })
    await expect(describedDag(registry, dag)).rejects.toThrow(
      `in oci://registry.example/cache:${pushed.tag} cannot be used`,
    )
  })

  test('is asked of each image once, however often it was asked for', async () => {
    let asked = 0
    const there = registry.manifest.bind(registry)
    registry.manifest = (reference) => (asked++, there(reference))
    const twice = { ...dag, roots: [root.hash, root.hash] }
    expect(await describedDag(registry, twice)).toMatchObject({ dag: { roots: twice.roots } })
    expect(asked).toBe(1)
  })

  test('is asked of eight images at a time', async () => {
    const many = Array.from({ length: 12 }, (_, at) => node(`p${at}`, '1.0'))
    const all = dagOf(many[0]!, ...many.slice(1))
    let [running, seen] = [0, 0]
    registry.manifest = async () => {
      seen = Math.max(seen, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running--
      return undefined
    }
    await describedDag(registry, { ...all, roots: [...all.specs.keys()] })
    expect(seen).toBe(8)
  })
})

describe('a list is contradicted by an image', () => {
  test.each<[string, Partial<ConcreteSpec>]>([
    ['variants', { parameters: { ...root.parameters, shared: true } }],
    ['target', { arch: { ...root.arch, target: 'x86_64_v4' } }],
  ])('of another %s', async (_, changes) => {
    expect(await describedDag(registry, listing(changes))).toEqual({
      kind: 'contradicted',
      reasons: [
        expect.stringMatching(
          /^app@1\.0\/\w{7}, and its image is of app@1\.0\/\w{7}, with another version, variant or target than the list says$/,
        ),
      ],
    })
  })

  test('of an older version, under the tag of the newer one', async () => {
    const stored = (await registry.manifest(pushed.manifest))!
    const tag = pushed.tag.replace('-1.0-', '-2.0-')
    await registry.putManifest(tag, stored.mediaType, stored.bytes)
    expect(await describedDag(registry, listing({ version: '2.0' }))).toMatchObject({
      kind: 'contradicted',
      reasons: [expect.stringMatching(/^app@2\.0\/\w{7}, and its image is of app@1\.0\//)],
    })
  })

  test('that holds another package', async () => {
    await pushSpec(registry, app, 'app', [zlib])
    expect(await describedDag(registry, dag)).toMatchObject({
      kind: 'contradicted',
      reasons: [
        expect.stringMatching(/^app@1\.0\/\w{7}, and its image holds zlib@1\.3\.1\/\w{7}$/),
      ],
    })
  })

  test('that names another package first, though it holds the right one too', async () => {
    const over = node('over', '1.0', [app])
    await pushSpec(registry, app, 'app', [over, app, zlib])
    expect(await describedDag(registry, dag)).toMatchObject({
      kind: 'contradicted',
      reasons: [expect.stringMatching(/and its image holds over@1\.0\//)],
    })
  })

  test('in all of its roots, each with its reason', async () => {
    await pushSpec(registry, zlib, 'zlib', [app, zlib])
    await pushSpec(registry, app, 'app', [zlib])
    const both = { ...dag, roots: [...dag.specs.keys()] }
    const described = await describedDag(registry, both)
    expect(described.kind === 'contradicted' && described.reasons).toEqual([
      expect.stringMatching(/^app@1\.0/),
      expect.stringMatching(/^zlib@1\.3\.1/),
    ])
  })

  test('of none of which anything is taken', async () => {
    await pushSpec(registry, app, 'app', [zlib])
    expect(await describedDag(registry, dag)).not.toHaveProperty('dag')
  })
})
