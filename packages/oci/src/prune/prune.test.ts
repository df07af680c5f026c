import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { digestOf, parseImageManifest, readWhole, specTags } from '@pakages/image'
import {
  lockJson,
  parseLock,
  parseSpecFile,
  SIGSTORE_BUNDLE,
  type ConcreteDag,
  type Digest,
  type SpecHash,
} from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { attach } from '@pakages/testing/oci/put-image'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import { writeGeneration } from '../generations/generation-image.ts'
import { generationTag, plainTag } from '../generations/generation-tags.ts'
import { finalizeIndex } from '../index/finalize.ts'
import { findIndexImage, readDatabase } from '../index/index-image.ts'
import { planPrune, type KeepRules } from './plan-prune.ts'
import { pruneRegistry } from './prune-registry.ts'
import { readPrunable } from './read-prunable.ts'

const clock = new ManualClock()
const NOTHING: KeepRules = {
  newest: 1,
  since: Infinity,
  numbers: new Set(),
  lastOfRoots: false,
  locks: [],
  versions: new Set(),
  unnamed: true,
}

/** A small generator, so that a failure can be repeated. */
function randoms(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Node = Record<string, unknown> & { readonly hash: SpecHash; readonly name: string }

/** A registry of a model: who needs whom, and what was pushed when. */
class World {
  readonly registry = new MemoryRegistry()
  readonly nodes: Node[] = []
  readonly needs = new Map<SpecHash, readonly SpecHash[]>()
  readonly manifests = new Map<SpecHash, Digest>()
  readonly referrers = new Map<Digest, Digest[]>()
  readonly generations: { readonly number: number; readonly roots: readonly Node[] }[] = []

  async package(name: string, version: string, needs: readonly Node[]): Promise<Node> {
    const made = node(name, version, needs) as Node
    const known = this.nodes.find(({ hash }) => hash === made.hash)
    if (known) return known
    this.nodes.push(made)
    this.needs.set(
      made.hash,
      needs.map(({ hash }) => hash),
    )
    return made
  }

  async push(one: Node, signed: boolean): Promise<void> {
    if (this.manifests.has(one.hash)) return
    const { manifest } = await pushSpec(this.registry, one, one.hash, this.all([one]))
    this.manifests.set(one.hash, manifest)
    if (!signed) return
    const note = await attach(this.registry, manifest, SIGSTORE_BUNDLE, one.hash)
    this.referrers.set(manifest, [note])
    this.referrers.get(manifest)!.push(await attach(this.registry, note, 'text/plain', one.hash))
  }

  /** All that some packages are and need. */
  all(roots: readonly Node[]): Node[] {
    const hashes = new Set<SpecHash>()
    const open = roots.map(({ hash }) => hash)
    for (let next = open.pop(); next !== undefined; next = open.pop())
      if (!hashes.has(next)) {
        hashes.add(next)
        open.push(...this.needs.get(next)!)
      }
    const first = roots.map(({ hash }) => hash)
    const nodes = this.nodes.filter(({ hash }) => hashes.has(hash) && !first.includes(hash))
    return [...new Set(roots), ...nodes]
  }

  dag(roots: readonly Node[]): ConcreteDag {
    const dags = roots.map((root) =>
      parseSpecFile({ spec: { _meta: { version: 5 }, nodes: this.all([root]) } }),
    )
    const specs = new Map(dags.flatMap((one) => [...one.specs]))
    return { roots: [...new Set(dags.flatMap((one) => one.roots))], specs }
  }

  /** Pushes what some roots need, and records it. */
  async generation(roots: readonly Node[], signed = false): Promise<void> {
    const dag = this.dag(roots)
    for (const one of this.all(roots)) await this.push(one, signed)
    const number = this.generations.length + 1
    const lock = Buffer.from(JSON.stringify(lockJson(dag)))
    const id = number.toString(16).padStart(12, '0')
    const record = {
      number,
      id,
      recorded: new Date(number * 86_400_000).toISOString(),
      roots: dag.roots.map((hash) => {
        const { name, version } = dag.specs.get(hash)!
        return { hash, name, version }
      }),
      lock: digestOf(lock),
      specs: [...dag.specs.keys()].map((hash) => ({ hash, manifest: this.manifests.get(hash)! })),
      recipes: [],
    }
    const tag = generationTag(number, id)
    const { manifest } = await writeGeneration(this.registry, tag, record, lock, {})
    const stored = (await this.registry.manifest(manifest))!
    await this.registry.putManifest(plainTag(number), stored.mediaType, stored.bytes)
    this.generations.push({ number, roots })
  }

  async index(): Promise<void> {
    const { registry } = this
    await finalizeIndex({ registry, clock, expected: new Map(), provenance: {} })
  }
}

/** A random registry: packages that need earlier ones, pushed in generations of random roots. */
async function randomWorld(next: (below: number) => number): Promise<World> {
  const world = new World()
  for (let at = 0, many = 1 + next(8); at < many; at++)
    await world.package(
      `p${next(5)}`,
      `${at}`,
      world.nodes.filter(() => next(4) === 0),
    )
  for (let at = 0, many = 1 + next(4); at < many; at++) {
    const roots = world.nodes.filter(() => next(3) === 0)
    await world.generation(roots.length > 0 ? roots : [world.nodes[0]!], next(2) === 0)
  }
  if (next(3) === 0) await world.push(world.nodes[next(world.nodes.length)]!, false)
  if (next(2) === 0) await world.index()
  return world
}

function randomRules(world: World, next: (below: number) => number): KeepRules {
  const one = world.nodes[next(world.nodes.length)]!
  return {
    newest: 1 + next(3),
    since: next(2) === 0 ? Infinity : next(5) * 86_400_000,
    numbers: new Set(next(3) === 0 ? [1 + next(4)] : []),
    lastOfRoots: next(2) === 0,
    locks: next(4) === 0 ? [world.dag([one])] : [],
    versions: new Set(next(4) === 0 ? [`${one.name}@${String(one['version'])}`] : []),
    unnamed: next(2) === 0,
  }
}

/** What stays by the rules, worked out from the model alone and package by package. */
function liveIn(world: World, rules: KeepRules): Set<SpecHash> {
  const count = world.generations.length
  const lasts = (roots: readonly Node[], number: number): boolean =>
    roots.some(({ name }) =>
      world.generations.every(
        (other) => other.number <= number || other.roots.every((root) => root.name !== name),
      ),
    )
  const roots = world.generations
    .filter(
      ({ number, roots: own }) =>
        number > count - rules.newest ||
        number * 86_400_000 >= rules.since ||
        rules.numbers.has(number) ||
        (rules.lastOfRoots && lasts(own, number)),
    )
    .flatMap((one) => one.roots)
  const named = new Set(world.all(world.generations.flatMap((one) => one.roots)).map((n) => n.hash))
  const inLocks = rules.locks.flatMap(({ specs }) => [...specs.keys()])
  const known = new Set([...named, ...inLocks])
  const reviewed = world.nodes.filter(
    ({ name, version, hash }) =>
      known.has(hash) && rules.versions.has(`${name}@${String(version)}`),
  )
  const unnamed = rules.unnamed ? world.nodes.filter(({ hash }) => !known.has(hash)) : []
  return new Set([
    ...world.all(roots).map(({ hash }) => hash),
    ...world.all(reviewed).map(({ hash }) => hash),
    ...inLocks,
    ...unnamed.map(({ hash }) => hash),
  ])
}

async function prune(registry: Registry, rules: KeepRules, signal = new AbortController().signal) {
  const contents = await readPrunable(registry)
  const plan = planPrune(contents.generations, contents.tags, rules)
  const options = { registry, clock, signal, provenance: {} }
  return { plan, pruned: await pruneRegistry(plan, contents, options) }
}

/** That exactly what lives is there, with what hangs at it. */
async function expectOnly(world: World, live: ReadonlySet<SpecHash>): Promise<void> {
  const { registry } = world
  for (const [hash, manifest] of world.manifests) {
    const there = (await registry.manifest(manifest)) !== undefined
    if (there !== live.has(hash)) throw new Error(`${hash} is ${there ? 'there' : 'gone'}`)
    for (const referrer of world.referrers.get(manifest) ?? [])
      if (((await registry.manifest(referrer)) !== undefined) !== live.has(hash))
        throw new Error(`what hangs at ${hash} is ${live.has(hash) ? 'gone' : 'there'}`)
  }
}

/** Packages that are there without something that they need and that was pushed. */
async function halfPackages({ registry, manifests, needs }: World): Promise<SpecHash[]> {
  const there = new Set<SpecHash>()
  for (const [hash, manifest] of manifests) if (await registry.manifest(manifest)) there.add(hash)
  return [...there].filter((hash) =>
    needs.get(hash)!.some((needed) => manifests.has(needed) && !there.has(needed)),
  )
}

/** Worlds that are tried; `PAKAGES_PRUNE_WORLDS=1000` tries as many as the documentation says. */
const WORLDS = Number(process.env['PAKAGES_PRUNE_WORLDS'] ?? 100)

describe('pruning random registries, beside a model', () => {
  test(`${WORLDS} keep all that lives and lose all else, with what hangs at it`, async () => {
    for (let seed = 1; seed <= WORLDS; seed++) {
      const next = randoms(seed)
      const world = await randomWorld(next)
      const rules = randomRules(world, next)
      const live = liveIn(world, rules)
      try {
        await prune(world.registry, rules)
        await expectOnly(world, live)
      } catch (error) {
        throw new Error(`world ${seed}`, { cause: error })
      }
    }
  }, 120_000)

  test('killed at any deletion they hold nothing that is half, and the next run finishes', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const next = randoms(seed)
      const world = await randomWorld(next)
      const rules = { ...randomRules(world, next), unnamed: false }
      const live = liveIn(world, rules)
      const kill = next(6)
      let deletions = 0
      const registry = Object.create(world.registry) as MemoryRegistry
      for (const name of [
        'tags',
        'manifest',
        'referrers',
        'hasBlob',
        'readBlob',
        'putBlob',
        'putManifest',
        'putReferrer',
        'listsReferrers',
      ] as const)
        Object.assign(registry, { [name]: world.registry[name].bind(world.registry) })
      registry.deleteManifest = async (digest) => {
        if (deletions++ >= kill) throw new Error('killed')
        return world.registry.deleteManifest(digest)
      }
      await prune(registry, rules).catch(() => undefined)
      expect([seed, await halfPackages(world)]).toEqual([seed, []])
      await prune(world.registry, rules)
      await expectOnly(world, live)
    }
  }, 60_000)
})

describe('pruning', () => {
  let world: World
  let [zlib, old, app]: Node[] = []
  beforeEach(async () => {
    world = new World()
    zlib = await world.package('zlib', '1.3', [])
    old = await world.package('app', '1.0', [zlib])
    app = await world.package('app', '2.0', [zlib])
    await world.generation([old], true)
    await world.generation([app], true)
    await world.index()
  })
  const tags = async (): Promise<string[]> => (await world.registry.tags()).toSorted()

  test('takes an old generation, its packages and what hangs at them, and makes the index anew', async () => {
    const { pruned } = await prune(world.registry, NOTHING)
    expect(pruned).toMatchObject({ packages: 1, generations: 1, interrupted: false })
    expect([...specTags(await tags()).keys()].toSorted()).toEqual(
      [zlib!.hash, app!.hash].toSorted(),
    )
    expect((await tags()).filter((tag) => tag.startsWith('generation-1'))).toEqual([])
    const index = (await findIndexImage(world.registry))!
    const { available } = (await readDatabase(world.registry, index))!
    expect([...available].toSorted()).toEqual([zlib!.hash, app!.hash].toSorted())
    expect((await prune(world.registry, NOTHING)).pruned).toMatchObject({ manifests: 0 })
  })

  test('takes the indexes that were replaced with the SBOMs at them, and brings the last ones along', async () => {
    const { registry } = world
    const current = async () => (await findIndexImage(registry))!.manifest.digest
    const kinds = async (digest: Digest) =>
      (await registry.referrers(digest)).map(({ artifactType }) => artifactType)
    const spdx = 'application/spdx+json'
    const first = await current()
    await attach(registry, first, spdx, 'of the first lock')
    await world.generation([await world.package('late', '1.0', [])])
    await world.index()
    const before = await current()
    expect(before).not.toBe(first)
    await attach(registry, before, spdx, 'of the second lock')
    await attach(registry, before, SIGSTORE_BUNDLE, 'its signature')
    const rules = { ...NOTHING, newest: 2 }
    await prune(registry, rules)
    const now = await current()
    expect(now).not.toBe(before)
    expect(await kinds(now)).toEqual([spdx])
    for (const gone of [first, before]) {
      expect(await registry.manifest(gone)).toBeUndefined()
      expect(await kinds(gone)).toEqual([])
    }
    const [sbom] = await registry.referrers(now)
    const [layer] = parseImageManifest((await registry.manifest(sbom!.digest))!.bytes, '').layers
    expect(String(await readWhole(registry, layer!, 1000))).toBe('of the second lock')
    expect((await prune(registry, rules)).pruned).toMatchObject({ manifests: 0 })
  })

  test('leaves tags of others alone', async () => {
    const { mediaType, bytes } = (await world.registry.manifest(plainTag(2)))!
    await world.registry.putManifest('latest', mediaType, Buffer.from(bytes.toString()))
    await prune(world.registry, NOTHING)
    expect(await tags()).toContain('latest')
  })

  test('stops when somebody pushes meanwhile, who may need what goes', async () => {
    const contents = await readPrunable(world.registry)
    const plan = planPrune(contents.generations, contents.tags, NOTHING)
    await world.generation([old!])
    const { registry } = world
    const signal = new AbortController().signal
    const pruned = await pruneRegistry(plan, contents, { registry, clock, signal, provenance: {} })
    expect(pruned).toMatchObject({ interrupted: true, generations: 0 })
    expect((await tags()).filter((tag) => tag.startsWith('generation-1-'))).toHaveLength(1)
  })

  test('tells of a lock that names what is gone, and goes on', async () => {
    const gone = world.manifests.get(zlib!.hash)!
    await world.registry.deleteManifest(gone)
    const { plan, pruned } = await prune(world.registry, {
      ...NOTHING,
      locks: [parseLock(lockJson(world.dag([app!])))],
    })
    expect([plan.missing, pruned.packages]).toEqual([[zlib!.hash], 1])
  })

  test('does nothing where a generation cannot be read, since nobody knows what it needs', async () => {
    const { mediaType, bytes } = (await world.registry.manifest(plainTag(1)))!
    const changed = Buffer.from(
      Buffer.from(bytes).toString().replace('generation.json', 'other.json'),
    )
    await world.registry.putManifest(`generation-3-${'a'.repeat(12)}`, mediaType, changed)
    await expect(prune(world.registry, NOTHING)).rejects.toThrow('nobody knows what it needs')
    expect(specTags(await tags()).size).toBe(3)
  })
})
