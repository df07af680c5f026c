import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { pushReport } from '@pakages/core'
import type { FakeRecipe } from '@pakages/core/fakes'
import { attach, descriptorOf, digestOf, fallbackTag, putBytes, specTags } from '@pakages/image'
import { SIGSTORE_BUNDLE, type Digest, type GenerationRecord } from '@pakages/model'
import {
  findIndexImage,
  Generations,
  look,
  moveImage,
  readDatabase,
  writeIndexImage,
} from '@pakages/oci'
import { PlannedRun } from '@pakages/testing/planned-run'
import { bundleAttachment, KeySigner, sbomPredicate, statement } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'

const RECIPES: readonly FakeRecipe[] = [{ name: 'low' }, { name: 'high' }, { name: 'alone' }]

describe('what somebody put into the registry beside the promotion', () => {
  let run: PlannedRun
  let signed: Record<string, string>
  beforeEach(async () => {
    run = await PlannedRun.begin(RECIPES)
    const key = generateKeyPairSync('ed25519').privateKey
    signed = { sign: 'key', 'signing-key': key.export({ type: 'pkcs8', format: 'pem' }).toString() }
  })
  afterEach(() => run.end())

  async function built(inputs: Record<string, string> = {}): Promise<void> {
    const { stages } = await run.plan('low\nhigh\nalone', inputs)
    for (const { id } of stages.flatMap(({ jobs }) => jobs)) await run.build(id)
  }
  const tagIn = async (registry: { tags(): Promise<string[]> }, name: string): Promise<string> =>
    [...specTags(await registry.tags()).values()].find((tag) => tag.startsWith(`${name}-`))!

  /** Puts another image around the tarball of a package under its tag, as a job of a stage can. */
  async function plant(name: string): Promise<Digest> {
    const registry = run.registry()
    const own = await tagIn(run.place, name)
    const tag = own ?? (await tagIn(registry, name))
    const stored = (await (own ? run.place : registry).manifest(tag))!
    if (own) await moveImage(run.place, registry, { tag, stored })
    const image = JSON.parse(Buffer.from(stored.bytes).toString()) as { annotations?: object }
    const other = { ...image, annotations: { ...image.annotations, 'org.example.by': 'a recipe' } }
    return registry.putManifest(tag, stored.mediaType, Buffer.from(JSON.stringify(other)))
  }
  /** Leads the list of digests to something else, too. */
  async function relist(name: string, manifest: Digest): Promise<void> {
    const registry = run.registry()
    const { digests, tags, index } = await look(registry)
    const tag = await tagIn(registry, name)
    const [hash] = [...tags].find(([, one]) => one === tag)!
    const layer = digestOf('of nobody')
    const table = new Map([...digests, [hash, { manifest, layer, size: 1 }] as const])
    await writeIndexImage(registry, (await readDatabase(registry, index!))!, table, {})
    expect((await findIndexImage(registry))!.manifest.digest).not.toBe(index!.manifest.digest)
  }
  async function newest(): Promise<GenerationRecord> {
    const generations = new Generations({
      registry: run.registry(),
      tags: await run.registry().tags(),
    })
    for await (const { record } of generations.newestFirst(1)) return record
    throw new Error('There is none.')
  }
  const named = async (): Promise<Digest[]> => (await newest()).specs.map((one) => one.manifest)
  const under = async (name: string): Promise<Digest> =>
    (await run.registry().manifest(await tagIn(run.registry(), name)))!.digest

  test('in the run that builds the package gives way to what was staged, and that is signed', async () => {
    await built()
    const staged = (await run.place.manifest(await tagIn(run.place, 'alone')))!.digest
    const planted = await plant('alone')
    expect(await run.promote(signed)).toMatchObject({ exitCode: 0, errors: '' })
    expect([await under('alone'), (await named()).includes(planted)]).toEqual([staged, false])
    expect(await named()).toContain(staged)
    expect(await run.registry().referrers(staged, SIGSTORE_BUNDLE)).not.toEqual([])
  })

  test('of a package that was published before is not believed, and what the last generation names is put back', async () => {
    await built()
    await run.promote(signed)
    const before = await under('alone')
    const planted = await plant('alone')
    await relist('alone', planted)
    const ended = await run.promote(signed)
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect(ended.host.messages('warning').join()).toMatch(/alone@1.0.0.*something that nobody/)
    expect([await under('alone'), (await named()).includes(planted)]).toEqual([before, false])
    const { specs } = await pushReport.read(run.work('promoter').pushReport)
    expect(specs.find(({ name }) => name === 'alone')!.layer).not.toBe(digestOf('of nobody'))
    const table = (await look(run.registry())).digests
    expect([...table.values()].map(({ manifest }) => manifest)).toContain(before)
  })

  test('as a layer of an image, and into the list, is still of no package', async () => {
    await built()
    const [place, tag] = [run.place, await tagIn(run.place, 'alone')]
    const stored = (await place.manifest(tag))!
    await run.promote(signed)
    await relist('low', await under('low'))
    const image = JSON.parse(Buffer.from(stored.bytes).toString()) as { layers: object[] }
    const bytes = Buffer.from('of nobody')
    await putBytes(place, bytes)
    const layers = [descriptorOf('application/vnd.oci.image.layer.v1.tar', bytes), ...image.layers]
    const other = Buffer.from(JSON.stringify({ ...image, layers }))
    await moveImage(run.registry(), place, { tag, stored })
    await place.putManifest(tag, stored.mediaType, other)
    const { exitCode, errors } = await run.promote(signed)
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/alone-.* is not promoted\. Its layer .* is of no package/)
  })

  /** What is planted where no job stages the package, since it is taken for published. */
  async function plantedAlone(): Promise<Digest> {
    await built()
    const planted = await plant('alone')
    await built({ 'trusted-caches': 'oci://registry.example/acme/cache' })
    for (const one of await run.place.tags())
      if (one.startsWith('alone'))
        await run.place.deleteManifest((await run.place.manifest(one))!.digest)
    return planted
  }

  test('of a package that nobody signed is in no generation, and the run says which and what to do', async () => {
    const planted = await plantedAlone()
    const ended = await run.promote(signed)
    expect(ended.exitCode).toBe(1)
    expect(ended.errors).toMatch(
      /1 package in .* is in no generation that this run signs, since nobody signed it who counts: alone@1.0.0\/\S+ \(alone-1.0.0-/,
    )
    expect(ended.errors).toContain('Delete these images in the registry and run all jobs again')
    expect(ended.host.outputs.get('unvouched')).toBe('1')
    expect(ended.host.summaryText).toMatch(/Published and not signed.*\n.*\n.*alone@1.0.0/)
    expect(await named()).toHaveLength(2)
    expect(await run.registry().referrers(planted, SIGSTORE_BUNDLE)).toEqual([])
    const allowed = await run.promote({ ...signed, allow: 'unsigned' })
    expect(allowed).toMatchObject({ exitCode: 0, errors: '' })
    expect(allowed.host.summaryText).toMatch(/1 package had been published before was believed/)
    expect(await named()).toContain(planted)
  })

  test('while the package is moved does not stay, unless somebody who counts signed it', async () => {
    await built()
    const staged = (await run.place.manifest(await tagIn(run.place, 'alone')))!.digest
    const planted: Digest[] = []
    const openRegistry = (name: string) => {
      const registry = run.registry(name)
      if (registry !== run.registry()) return registry
      const put = registry.putManifest.bind(registry)
      registry.putManifest = async (reference, ...image) => {
        const digest = await put(reference, ...image)
        if (planted.length === 0 && reference?.startsWith('alone-')) {
          planted.push(digest) // before it plants, which puts as well
          planted.push(await plant('alone'))
        }
        return digest
      }
      return registry
    }
    const ended = await run.promote(signed, 'promoter', { openRegistry })
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect(planted).toEqual([staged, expect.not.stringContaining(staged)])
    expect(await under('alone')).toBe(staged)
    expect(await named()).toContain(staged)
  })

  test('is not believed for an SBOM that was signed of it: only provenance says who built it', async () => {
    const planted = await plantedAlone()
    const type = sbomPredicate('cyclonedx', '1.6')
    const words = statement([{ name: 'alone', digest: planted }], type, { bomFormat: 'CycloneDX' })
    const bundle = await new KeySigner(signed['signing-key']!).sign(words)
    await attach(run.registry(), [planted], bundleAttachment(bundle, type))
    const { exitCode, errors } = await run.promote(signed)
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/alone@1.0.0.*Nobody who is trusted signed its provenance/)
    expect(await named()).not.toContain(planted)
  })

  test('gives way to what was staged and verified, also where unsigned packages are let in', async () => {
    await built()
    const staged = (await run.place.manifest(await tagIn(run.place, 'alone')))!.digest
    const planted = await plant('alone')
    const ended = await run.promote({ ...signed, allow: 'unsigned' })
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect([await under('alone'), (await named()).includes(planted)]).toEqual([staged, false])
  })

  test('is not signed as built by the run that staged another image around the same tarball', async () => {
    await built()
    await run.promote({ ...signed, clean: 'false' })
    const [registry, published] = [run.registry(), await under('alone')]
    await registry.deleteManifest((await registry.manifest(fallbackTag(published)))!.digest)
    expect(await registry.referrers(published, SIGSTORE_BUNDLE)).toEqual([])
    const tag = await tagIn(run.place, 'alone')
    const { mediaType, bytes } = (await run.place.manifest(tag))!
    const image = JSON.parse(Buffer.from(bytes).toString()) as { annotations?: object }
    const other = { ...image, annotations: { ...image.annotations, 'org.example.by': 'a recipe' } }
    await run.place.putManifest(tag, mediaType, Buffer.from(JSON.stringify(other)))
    expect((await run.promote(signed)).exitCode).toBe(0)
    expect([await under('alone'), await named()]).toEqual([
      published,
      expect.arrayContaining([published]),
    ])
    expect(await registry.referrers(published, SIGSTORE_BUNDLE)).toEqual([])
  })

  test('after it was signed by a key that does not count, is not believed either', async () => {
    await built()
    const strange = generateKeyPairSync('ed25519').privateKey
    const pem = strange.export({ type: 'pkcs8', format: 'pem' }).toString()
    await run.promote({ sign: 'key', 'signing-key': pem })
    const { exitCode, errors } = await run.promote(signed)
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/3 packages in .*None of the 1 trusted keys made the signature/)
  })

  test('is believed where nothing is signed, and the summary says so', async () => {
    await built()
    const planted = await plant('alone')
    const ended = await run.promote()
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect(ended.host.summaryText).toContain(
      'That 1 package had been published before was believed and not verified, since nothing is signed.',
    )
    expect(await under('alone')).toBe(planted)
  })
})

describe('what was published before', () => {
  let run: PlannedRun
  const key = generateKeyPairSync('ed25519').privateKey
  const signed = {
    sign: 'key',
    'signing-key': key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
  beforeEach(async () => {
    run = await PlannedRun.begin(RECIPES)
    const { stages } = await run.plan('low\nhigh\nalone')
    for (const { id } of stages.flatMap(({ jobs }) => jobs)) await run.build(id)
    await run.promote(signed)
  })
  afterEach(() => run.end())

  test('is known without a request for a package where a signed generation names it', async () => {
    const asked: string[] = []
    const openRegistry = (name: string) => {
      const registry = run.registry(name)
      const manifest = registry.manifest.bind(registry)
      registry.manifest = async (reference) => {
        asked.push(reference)
        return manifest(reference)
      }
      return registry
    }
    const { specs } = await pushReport.read(run.work('promoter').pushReport)
    const ended = await run.promote({ ...signed, 'attach-sboms': 'false' }, 'again', {
      openRegistry,
    })
    expect(ended.host.outputs.get('present')).toBe('3')
    const own = new Set(specs.flatMap(({ tag, manifest }) => [tag, manifest as string]))
    expect(asked.filter((reference) => own.has(reference))).toEqual([])
  })

  /** As it was before there were any. */
  async function forgetGenerations(): Promise<void> {
    const registry = run.registry()
    for (const tag of await registry.tags())
      if (tag.startsWith('generation-')) {
        const stored = await registry.manifest(tag)
        if (stored) await registry.deleteManifest(stored.digest)
      }
  }

  test('is known by its own signature where no generation names it, as before there were any', async () => {
    await forgetGenerations()
    const ended = await run.promote(signed)
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect(ended.host.outputs.get('present')).toBe('3')
  })

  test('gets a generation that is signed, and it is said who signed it, though no package is new', async () => {
    await forgetGenerations()
    const { host } = await run.promote(signed)
    const { identity } = new KeySigner(signed['signing-key'])
    expect(host.outputs.get('signed-by')).toBe(identity)
    expect(host.summaryText).toContain(`Generation 1 signed by ${identity}.`)
    expect(host.summaryText).toContain('No provenance signed: no job of this run tells of a build.')
    const again = await run.promote(signed)
    expect(again.host.outputs.get('signed-by')).toBe('')
    expect(again.host.summaryText).toContain('Generation 1 was recorded before and says the same')
    const unsigned = await run.promote({ sign: 'none' })
    expect(unsigned.host.summaryText).toContain('Not signed: the input "sign" is "none".')
  })
})
