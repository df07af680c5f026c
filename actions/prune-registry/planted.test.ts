import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { nodeHttp, type Registry } from '@pakages/core'
import { ManualClock, memoryPorts, MemoryHost } from '@pakages/core/fakes'
import { attach, encode, fallbackTag, IMAGE_INDEX, specTags } from '@pakages/image'
import {
  freezeGeneration,
  Generations,
  openRegistry,
  writeSolution,
  type Generation,
} from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { recordPackages } from '@pakages/testing/oci/record-packages'
import { describeWith, dockerRegistry } from '@pakages/testing/requirements'
import {
  bundleAttachment,
  GENERATION_PREDICATE,
  generationStatement,
  KeySigner,
} from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PruneInputs } from './inputs.ts'
import { pruneStep, type PruneResult } from './step.ts'

const clock = new ManualClock()
const INPUTS: PruneInputs = {
  registry: 'oci://registry.example/acme/cache',
  delete: true,
  newest: 1,
  days: 0,
  'staging-days': 7,
  generations: [],
  'last-of-roots': true,
  locks: [],
  reviews: 'reviews',
  unnamed: false,
  token: undefined,
  username: undefined,
  password: undefined,
  'publish-from': [],
}
const key = generateKeyPairSync('ed25519').privateKey
const signer = new KeySigner(key.export({ type: 'pkcs8', format: 'pem' }).toString())

describeWith(dockerRegistry, 'a registry that others may push to and not delete from', () => {
  let server: DockerRegistry
  let workspace: string
  let registry: Registry
  let count = 0
  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false })
    workspace = await mkdtemp(join(tmpdir(), 'pakages-planted-'))
    const trust = { signers: [{ key: signer.publicKey }] }
    const rest = { name: 'acme', version: '1.0.0', license: 'MIT', repository: '.' }
    await writeFile(join(workspace, 'pakages.json'), JSON.stringify({ ...rest, trust }))
  })
  afterAll(async () => {
    await server.stop()
    await rm(workspace, { recursive: true, force: true })
  })
  beforeEach(() => {
    const name = server.reference(`acme/cache${++count}`)
    registry = openRegistry(name, { http: nodeHttp(), clock })
  })

  const prune = (given: Partial<PruneInputs> = {}, of = workspace) => {
    const host = new MemoryHost({ workspace: of, env: {} })
    const result = pruneStep(
      { ...INPUTS, ...given },
      memoryPorts({ host, openRegistry: () => registry }),
    )
    return { host, result }
  }
  const left = async (): Promise<string[]> =>
    [...specTags(await registry.tags()).values()].map((tag) => tag.split('-')[0]!).toSorted()
  async function packageTags(...names: readonly string[]): Promise<(string | undefined)[]> {
    const tags = [...specTags(await registry.tags()).values()]
    return names.map((name) => tags.find((tag) => tag.startsWith(`${name}-`)))
  }
  async function newest(): Promise<Generation> {
    const tags = await registry.tags()
    for await (const one of new Generations({ registry, tags }).newestFirst()) return one
    throw new Error('There is none.')
  }
  /** Publishes packages as the repository does, which signs. */
  async function publish(...names: string[]): Promise<Generation> {
    await recordPackages(registry, names, clock)
    const generation = await newest()
    const { manifest, record } = generation
    const bundle = await signer.sign(generationStatement(manifest, record))
    await attach(registry, [manifest], bundleAttachment(bundle, GENERATION_PREDICATE))
    return generation
  }
  /** Records packages as somebody does who has no key. */
  const plant = (...names: string[]) => recordPackages(registry, names, clock)
  const settled = (result: Promise<PruneResult>): Promise<unknown> =>
    result.catch((error: unknown) => error)

  test('loses nothing to a generation that somebody planted as the newest, of the same roots', async () => {
    await publish('app', 'lib')
    // The same roots in other versions: so it is the newest with each root, too.
    const { number } = await plant('app@0.1', 'lib@0.1')
    const { result } = prune()
    expect(await settled(result)).toMatchObject({
      message: expect.stringMatching(
        new RegExp(`^generation-${number}-\\S+ does not count, though generation 1 before it does`),
      ),
      fix: expect.stringContaining('by hand when it is not yours'),
    })
    expect(await left()).toEqual(['app', 'app', 'lib', 'lib'])
  })

  test('loses nothing to a tag of a generation that was led to something else', async () => {
    await publish('old')
    const { tag } = await publish('app')
    await publish('last')
    const other = (await registry.manifest((await newest()).tag))!
    const image = JSON.parse(Buffer.from(other.bytes).toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...image, annotations: {} }))
    await registry.putManifest(tag, other.mediaType, forged)
    expect(await settled(prune({ 'last-of-roots': false }).result)).toMatchObject({
      message: expect.stringContaining(`${tag} does not count`),
    })
    expect(await left()).toEqual(['app', 'last', 'old'])
  })

  test('loses nothing to the tag of a release that was led to what nobody signed', async () => {
    const frozen = await publish('app')
    await freezeGeneration(registry, { name: 'v1', generation: frozen })
    await publish('last')
    const { mediaType, bytes } = (await registry.manifest('release-v1'))!
    const image = JSON.parse(Buffer.from(bytes).toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...image, annotations: {} }))
    await registry.putManifest('release-v1', mediaType, forged)
    expect(await settled(prune({ 'last-of-roots': false }).result)).toMatchObject({
      message: expect.stringMatching(/^Release v1 is of a generation that does not count: Nobody/),
    })
    expect(await left()).toEqual(['app', 'last'])
  })

  test('loses nothing that stays to the tag of an old package, or to a list of what hangs there, that names it', async () => {
    const old = await publish('old')
    const live = await publish('live')
    const key = '1'.repeat(64)
    await writeSolution(registry, { key, from: {}, lock: '{}' }, {}, clock.now())
    const [[oldTag, liveTag], kept] = [await packageTags('old', 'live'), `solution-${key}`]
    const { mediaType, bytes } = (await registry.manifest(liveTag!))!
    await registry.putManifest(oldTag, mediaType, bytes)
    const listed = await Promise.all([liveTag!, kept].map((tag) => registry.manifest(tag)))
    const manifests = listed.map((one) => ({
      ...{ mediaType: one!.mediaType, digest: one!.digest, size: one!.bytes.length },
      artifactType: 'text/plain',
    }))
    const list = { schemaVersion: 2, mediaType: IMAGE_INDEX, manifests }
    const subject = old.record.specs[0]!.manifest
    await registry.putManifest(fallbackTag(subject), IMAGE_INDEX, encode(list))
    const { pruned } = await prune({ 'last-of-roots': false, days: 1 }).result
    expect(pruned).toMatchObject({ generations: 1 })
    expect(await registry.manifest(subject)).toBeUndefined()
    expect((await registry.manifest(liveTag!))!.digest).toBe(live.record.specs[0]!.manifest)
    expect(await registry.manifest(kept)).toBeDefined()
  })

  test('keeps what was recorded before anybody signed, says so, and deletes what no signed generation needs', async () => {
    await plant('before', 'shared')
    await publish('old', 'shared')
    await publish('new')
    const given = { 'last-of-roots': false }
    const { host, result } = prune(given)
    await result
    expect(host.messages('warning').join()).toMatch(
      /^generation-1-\S+ does not count, and stays with all that it names: Nobody who is trusted/,
    )
    expect(await left()).toEqual(['before', 'new', 'shared'])
    expect(await settled(prune({ ...given, unnamed: true }).result)).toMatchObject({
      message: expect.stringContaining('With "unnamed" every generation must count'),
    })
  })

  test('is pruned by all of them where nobody is trusted', async () => {
    await plant('old')
    await plant('new')
    await prune({ 'last-of-roots': false }, '/nowhere').result
    expect(await left()).toEqual(['new'])
  })
})
