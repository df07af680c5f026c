import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeHttp, systemClock, type Registry } from '@pakages/core'
import { digestOf, encode, IMAGE_MANIFEST, RegistryError } from '@pakages/image'
import { lockJson, parseLock } from '@pakages/model'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { all, describeWith, dockerRegistry, openssl } from '@pakages/testing/requirements'
import { dagOf, node } from '@pakages/testing/trust/spec-image'
import { openRegistry } from '../open-registry.ts'
import type { Generation } from './generation-image.ts'
import { Generations } from './generations.ts'
import { CommitGenerations } from './commit-generations.ts'
import { generationTags, type GenerationTag } from './generation-tags.ts'
import { joinGenerations, type GenerationContent } from './join-generations.ts'
import { recordGeneration, type Recorded } from './record-generation.ts'

const provenance = { source: 'https://github.com/acme/packages', revision: 'c'.repeat(40) }

function record(registry: Registry, version: string): Promise<Recorded> {
  const dag = dagOf(node('app', version))
  const hash = dag.roots[0]!
  const lock = encode(lockJson(dag))
  const manifest = digestOf(version)
  return recordGeneration({
    registry,
    clock: systemClock,
    lock,
    provenance,
    facts: {
      recorded: '2026-11-20T10:00:00.000Z',
      roots: [{ hash, name: 'app', version }],
      lock: digestOf(lock),
      specs: [{ hash, manifest }],
      recipes: [],
    },
  })
}

async function allOf(registry: Registry): Promise<Generation[]> {
  const refused: string[] = []
  const generations = new Generations({
    registry,
    tags: await registry.tags(),
    onPassedOver: (tag, why) => refused.push(`${tag}: ${why}`),
  })
  const found: Generation[] = []
  for await (const one of generations.newestFirst()) found.push(one)
  expect(refused).toEqual([])
  return found
}

/** What must hold however many push at once. */
async function isWhole(registry: Registry, pushes: number): Promise<void> {
  const versions = Array.from({ length: pushes }, (_, at) => `1.${at}`)
  const recorded = await Promise.all(versions.map((version) => record(registry, version)))
  const found = await allOf(registry)
  // Nothing is lost: every push is there, as it was told.
  expect(found.map(({ record: { roots } }) => roots[0]!.version).sort()).toEqual(versions.sort())
  expect(found.map(({ manifest }) => manifest).sort()).toEqual(
    recorded.map(({ manifest }) => manifest).sort(),
  )
  // No number twice.
  const numbers = recorded.map(({ number }) => number)
  expect(new Set(numbers).size).toBe(pushes)
  expect(found.map((one) => one.record.number)).toEqual(numbers.sort((a, b) => b - a))
  // What people see under a number is what has it.
  for (const { number, manifest } of recorded)
    expect((await registry.manifest(`generation-${number}`))?.digest).toBe(manifest)
}

describe('in memory, a push', () => {
  test('is recorded with all that it says, after the one before', async () => {
    const registry = new MemoryRegistry()
    const first = await record(registry, '1.0')
    const second = await record(registry, '1.1')
    expect([first.number, second.number]).toEqual([1, 2])
    const [newest, before] = await allOf(registry)
    expect(newest!.record).toMatchObject({
      number: 2,
      roots: [{ name: 'app', version: '1.1' }],
      before: { number: 1, manifest: first.manifest },
    })
    expect(before!.record.before).toBeUndefined()
    expect(newest!.dag).toEqual(parseLock(lockJson(dagOf(node('app', '1.1')))))
  })

  test('is not recorded where nobody would find it, since a tag claims the highest number', async () => {
    const registry = new MemoryRegistry()
    await record(registry, '1.0')
    const stored = (await registry.manifest('generation-1'))!
    const tag = 'generation-999999999999999-aaaaaaaaaaaa'
    await registry.putManifest(tag, stored.mediaType, stored.bytes)
    await expect(record(registry, '1.1')).rejects.toMatchObject({
      message: expect.stringContaining('is of generation 999999999999999, so that there is no'),
      fix: expect.stringContaining('Remove generation-999999999999999-'),
    })
    expect(generationTags(await registry.tags())).toHaveLength(2)
  })

  test('at the same time as 50 others loses nothing', () => isWhole(new MemoryRegistry(), 50))
})

describe('a number that another took', () => {
  test('is left to who wrote it, where both see one another', async () => {
    // The first list of each is empty, though the other writes at the same moment.
    await isWhole(new Delayed(), 2)
  })

  test('is kept by who was there before, seen or not', async () => {
    const registry = new MemoryRegistry()
    const blind = new Delayed(registry)
    await record(registry, '1.0')
    blind.hidden = 1
    expect((await record(blind, '1.1')).number).toBeGreaterThan(1)
    expect(await allOf(registry)).toHaveLength(2)
  })
})

/** Records the part of a commit that a version stands for, with what others recorded of it. */
async function recordPart(
  registry: Registry,
  version: string,
  sign?: () => Promise<void>,
  repository = provenance.source,
): Promise<Recorded> {
  const dag = dagOf(node('app', version))
  const hash = dag.roots[0]!
  const lock = encode(lockJson(dag))
  const commit = provenance.revision
  const facts = {
    ...{ recorded: '2026-11-20T10:00:00.000Z', repository, commit, lock: digestOf(lock) },
    roots: [{ hash, name: 'app', version }],
    parts: [{ name: version, roots: dag.roots }],
    specs: [{ hash, manifest: digestOf(version) }],
    recipes: [],
  }
  const ofCommit = new CommitGenerations({ registry, commit, repository })
  const join = async (others: readonly GenerationTag[]): Promise<GenerationContent> =>
    joinGenerations({ facts, lock }, dag, await ofCommit.among(others))
  return recordGeneration({ registry, clock: systemClock, facts, lock, provenance, join, sign })
}

/** What must hold however many parts of a commit are recorded at once. */
async function holdsAll(registry: Registry, parts: number): Promise<void> {
  const versions = Array.from({ length: parts }, (_, at) => `1.${at}`)
  await Promise.all(versions.map((version) => recordPart(registry, version)))
  const [newest] = await allOf(registry)
  expect(newest!.record.parts!.map(({ name }) => name).sort()).toEqual(versions.sort())
  expect(newest!.record.roots.map(({ version }) => version).sort()).toEqual(versions)
  expect((await registry.manifest(`generation-${newest!.record.number}`))?.digest).toBe(
    newest!.manifest,
  )
}

describe('of parts of one commit, the newest generation holds all,', () => {
  test('one after the other, each taking the next number', async () => {
    const registry = new MemoryRegistry()
    for (const version of ['1.0', '1.1', '1.2']) await recordPart(registry, version)
    const found = await allOf(registry)
    expect(found.map(({ record: { number, roots } }) => [number, roots.length])).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
    ])
  })

  test('also where other commits are recorded in between', async () => {
    const registry = new MemoryRegistry()
    await recordPart(registry, '1.0')
    await record(registry, '7.0')
    await recordPart(registry, '1.1')
    const [newest, other] = await allOf(registry)
    expect(newest!.record.roots.map(({ version }) => version).sort()).toEqual(['1.0', '1.1'])
    expect(other!.record.roots.map(({ version }) => version)).toEqual(['7.0'])
  })

  test('and nothing of a fork, which has the same commits', async () => {
    const registry = new MemoryRegistry()
    await recordPart(registry, '1.0', undefined, 'https://github.com/someone/packages')
    await recordPart(registry, '1.1')
    const [newest] = await allOf(registry)
    expect(newest!.record.roots.map(({ version }) => version)).toEqual(['1.1'])
  })

  test('where 12 are recorded at once', () => holdsAll(new MemoryRegistry(), 12))

  test('where the first list of each hides the other', () => holdsAll(new Delayed(), 2))

  test('where another took a higher number while one was being signed', async () => {
    const registry = new MemoryRegistry()
    let isFirst = true
    const meanwhile = async (): Promise<void> => {
      if (!isFirst) return
      isFirst = false
      const { manifest } = await recordPart(registry, '1.1')
      await recordPart(registry, '1.2')
      await registry.deleteManifest(manifest) // so that nobody has the number of the one that waits
    }
    const { number } = await recordPart(registry, '1.0', meanwhile)
    const [newest] = await allOf(registry)
    expect([number, newest!.record.number]).toEqual([3, 3])
    expect(newest!.record.parts).toHaveLength(3)
  })

  test.each([1, 2, 3])('where the list of one lags %d times', async (hidden) => {
    const registry = new MemoryRegistry()
    const blind = new Delayed(registry)
    blind.hidden = hidden
    await Promise.all([recordPart(registry, '1.0'), recordPart(blind, '1.1')])
    const [newest] = await allOf(registry)
    expect(newest!.record.parts).toHaveLength(2)
  })
})

describe('the generations of a registry', () => {
  /** With 1.0 and 1.1 as generations; something happens to the manifest of the newest. */
  async function stumbling(manifest: () => ReturnType<Registry['manifest']>): Promise<Generations> {
    const registry = new MemoryRegistry()
    await record(registry, '1.0')
    await record(registry, '1.1')
    const { tag } = generationTags(await registry.tags())[0]!
    const whole = registry.manifest.bind(registry)
    registry.manifest = (reference) =>
      [tag, digestOf(bytes)].includes(reference) ? manifest() : whole(reference)
    passedOver.length = 0
    const onPassedOver = (_: string, why: string): void => void passedOver.push(why)
    return new Generations({ registry, tags: await registry.tags(), onPassedOver })
  }
  const passedOver: string[] = []
  const [bytes, mediaType] = [encode({ schemaVersion: 2 }), IMAGE_MANIFEST]
  const newest = async (generations: Generations): Promise<string | undefined> => {
    for await (const { record } of generations.newestFirst()) return record.roots[0]!.version
    return undefined
  }

  test.each(['truncated', 'malformed', 'not-found', 'digest-mismatch', 'too-large'] as const)(
    'never give an older one for the newest that cannot be read (%s)',
    async (failure) => {
      const generations = await stumbling(async () => {
        throw new RegistryError(failure, 'It was cut off.', {
          id: 'registry-unreachable',
          fix: 'Run it again.',
        })
      })
      await expect(newest(generations)).rejects.toMatchObject({
        failure,
        message: expect.stringMatching(/^Generation 2 .* cannot be read: It was cut off\.$/),
        fix: 'Run it again. "generation" takes an older one by its number.',
      })
    },
  )

  test('say of one that is gone, or none, why it is passed over', async () => {
    expect(await newest(await stumbling(async () => undefined))).toBe('1.0')
    expect(passedOver).toEqual(['It is listed, and gone.'])
    const none = await stumbling(async () => ({ bytes, digest: digestOf(bytes), mediaType }))
    expect(await newest(none)).toBe('1.0')
    expect(passedOver).toEqual([expect.stringContaining('is no generation: its manifest')])
  })
})

/** Lists nothing at first, as a registry whose list lags; after that what is there. */
class Delayed extends MemoryRegistry {
  hidden = 2
  readonly #inner: MemoryRegistry | undefined
  constructor(inner?: MemoryRegistry) {
    super()
    this.#inner = inner
  }
  override async tags(): Promise<string[]> {
    return this.hidden-- > 0 ? [] : this.#inner ? this.#inner.tags() : super.tags()
  }
  override manifest: MemoryRegistry['manifest'] = (reference) =>
    this.#inner ? this.#inner.manifest(reference) : super.manifest(reference)
  override putManifest: MemoryRegistry['putManifest'] = (...args) =>
    this.#inner ? this.#inner.putManifest(...args) : super.putManifest(...args)
  override putBlob: MemoryRegistry['putBlob'] = (blob) =>
    this.#inner ? this.#inner.putBlob(blob) : super.putBlob(blob)
  override readBlob: MemoryRegistry['readBlob'] = (...args) =>
    this.#inner ? this.#inner.readBlob(...args) : super.readBlob(...args)
  override deleteManifest: MemoryRegistry['deleteManifest'] = (digest) =>
    this.#inner ? this.#inner.deleteManifest(digest) : super.deleteManifest(digest)
}

test.each<[what: string, tags: readonly string[], numbers: readonly number[]]>([
  [
    'the newest comes first, by number',
    ['generation-9-aaaaaaaaaaaa', 'generation-10-bbbbbbbbbbbb'],
    [10, 9],
  ],
  [
    'of one push the highest counts',
    ['generation-1-aaaaaaaaaaaa', 'generation-2-aaaaaaaaaaaa'],
    [2],
  ],
  [
    'what is for people, and what is none, are passed over',
    ['generation-1', 'generation-0-aaaaaaaaaaaa', 'generation-x', 'app-1-x.spack', 'index.spack'],
    [],
  ],
])('of all tags, %s', (_, tags, numbers) => {
  expect(generationTags(tags).map(({ number }) => number)).toEqual(numbers)
})

describeWith(all(dockerRegistry, openssl), 'in a real registry, a push', () => {
  let server: DockerRegistry
  let http: ReturnType<typeof nodeHttp>
  beforeAll(async () => {
    server = await startDockerRegistry()
    http = nodeHttp({ ca: [server.caText!] })
  })
  afterAll(async () => {
    http.close()
    await server.stop()
  })

  test('at the same time as 20 others loses nothing', async () => {
    const registry = openRegistry(server.reference('many'), { http, clock: systemClock })
    await isWhole(registry, 20)
  })

  test('at the same time as other parts of its commit is in the newest with all of them', async () => {
    await holdsAll(openRegistry(server.reference('parts'), { http, clock: systemClock }), 6)
  })
})
