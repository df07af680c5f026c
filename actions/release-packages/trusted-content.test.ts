import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { pushReport } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { attach, blobOf, digestOf, encode } from '@pakages/image'
import { lockJson } from '@pakages/model'
import { Generations, generationTags, type Generation } from '@pakages/oci'
import { PlannedRun } from '@pakages/testing/planned-run'
import { KeySigner } from '@pakages/trust'
import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pullSboms } from './sboms.ts'

const REGISTRY = 'oci://registry.example/acme/cache'
const [SPDX, CYCLONEDX] = ['application/spdx+json', 'application/vnd.cyclonedx+json']

describe('what a release takes from a registry that others can write to', () => {
  let run: PlannedRun
  const key = generateKeyPairSync('ed25519').privateKey
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString()

  beforeEach(async () => {
    run = await PlannedRun.begin([{ name: 'low' }, { name: 'alone' }])
    const { stages } = await run.plan('low\nalone')
    for (const { id } of stages.flatMap(({ jobs }) => jobs)) await run.build(id)
    expect((await run.promote({ sign: 'key', 'signing-key': pem })).exitCode).toBe(0)
  })
  afterEach(() => run.end())

  /** Hangs what nobody signed at every package, as whoever may write to the registry can. */
  async function hang(artifactType: string, text: string): Promise<void> {
    const { specs } = await pushReport.read(run.work('promoter').pushReport)
    for (const { manifest } of specs)
      await attach(run.registry(), [manifest], { artifactType, bytes: Buffer.from(text) })
  }
  async function release(
    trust: object | undefined,
    { archived = true, ...inputs }: { archived?: boolean; generation?: string; name?: string } = {},
  ) {
    const workspace = join(run.root, 'releaser')
    await mkdir(workspace, { recursive: true })
    const configuration = {
      ...{ name: 'acme', version: '1.0.0', license: 'MIT', repository: 'spack_repo/acme' },
      ...(trust && { trust }),
    }
    await writeFile(join(workspace, 'pakages.json'), JSON.stringify(configuration))
    const ended = await run.act('release', 'releaser', {
      ...{ registry: REGISTRY, name: 'v1', ...inputs },
    })
    const archive = join(workspace, '.pakages/release/assets/sboms.tar.gz')
    const tar = (...args: string[]): string => execFileSync('tar', [...args, archive]).toString()
    const members = archived ? tar('-tzf').trim().split('\n').slice(1) : []
    return { ...ended, members: members.map((one) => one.replace(/-[a-z2-7]{32}/, '')), tar }
  }
  const trusted = { signers: [{ key: new KeySigner(pem).publicKey }] }
  const OWN = ['alone', 'low'].flatMap((name) =>
    ['cdx', 'spdx'].map((kind) => `sboms/${name}-1.0.0.${kind}.json`),
  )

  test('of SBOMs is, with a policy, what a trusted signer signed for the image, and others are left out and said', async () => {
    await hang(SPDX, '{"a":"forged"}')
    await hang(CYCLONEDX, 'no JSON at all')
    const { exitCode, errors, members, tar, host } = await release(trusted)
    expect([exitCode, errors]).toEqual([0, ''])
    expect(members).toEqual(OWN)
    expect(tar('-xOzf')).not.toMatch(/forged|no JSON/)
    expect(host.summaryText).toMatch(/4 SBOMs are in no asset, since nobody whom "trust" names/)
  })

  test('is all of them where all are signed, and nothing is said', async () => {
    const { members, host } = await release(trusted)
    expect(members).toEqual(OWN)
    expect(host.summaryText).not.toContain('in no asset')
  })

  test('is every SBOM that hangs there where nobody is trusted', async () => {
    await hang(SPDX, '{"a":"forged"}')
    expect((await release(undefined)).members).toHaveLength(6)
  })

  test('is refused where it is too long altogether, whoever hung it there', async () => {
    const { specs } = await pushReport.read(run.work('promoter').pushReport)
    const folder = join(run.root, 'sboms')
    await mkdir(folder)
    const named = specs.map(({ hash, name }) => [hash, { name, version: '1.0.0', hash }] as const)
    const generation = { record: { specs }, dag: { specs: new Map(named) } }
    const pull = (longest: number) =>
      pullSboms(folder, generation as unknown as Generation, {
        ...{ registry: run.registry(), trust: undefined, concurrency: 1, longest },
        ...{ signal: new AbortController().signal, host: new MemoryHost({}) },
      })
    const { files } = await pull(2 ** 20)
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(join(folder, file))).size),
    )
    const sum = sizes.reduce((a, b) => a + b)
    expect((await pull(sum)).files).toEqual(files)
    await expect(pull(sum - 1)).rejects.toThrow(/^The SBOMs of the packages have more than/)
  })

  test('is no SBOM of an image that holds none', async () => {
    const { specs } = await pushReport.read(run.work('promoter').pushReport)
    const registry = run.registry()
    const [{ manifest }] = specs as [(typeof specs)[number]]
    const subject = (await registry.manifest(manifest))!
    await registry.putBlob(blobOf(encode({})))
    const hollow = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: SPDX,
      config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2 },
      layers: [],
      subject: { mediaType: subject.mediaType, digest: manifest, size: subject.bytes.length },
    }
    const bytes = encode(hollow)
    await registry.putReferrer(hollow.mediaType, bytes)
    const { exitCode, members, host } = await release(undefined)
    expect([exitCode, members]).toEqual([0, OWN])
    expect(host.messages('warning').join('\n')).toMatch(/@sha256:\w+ is no SBOM: it holds nothing/)
  })

  test('is no older generation in silence, where the newest is of nobody who counts', async () => {
    expect((await run.promote({ sign: 'none', part: 'other' }, 'somebody')).exitCode).toBe(0)
    const { exitCode, errors } = await release(trusted, { archived: false })
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/generation-2-\w+ of .* does not count: Nobody who is trusted signed it/)
  })

  test('is the very generation that the run recorded, whoever else claims its number', async () => {
    const registry = run.registry()
    const [own] = generationTags(await registry.tags())
    const generations = new Generations({ registry, tags: [own!.tag] })
    const { value } = await generations.newestFirst().next()
    const recorded = value as Generation
    // Whoever may push: a tag that comes first, with a record of its own that names it.
    const [id, lock] = ['0'.repeat(12), encode(lockJson(recorded.dag))]
    const record = { ...recorded.record, id, specs: [], lock: digestOf(lock) }
    const document = encode({ schema: 'pakages.generation/1', ...record })
    const { mediaType, bytes } = (await registry.manifest(own!.tag))!
    const image = JSON.parse(Buffer.from(bytes).toString()) as { layers: object[] }
    for (const blob of [document, lock]) await registry.putBlob(blobOf(blob))
    const layers = [document, lock].map((content, at) => ({
      ...image.layers[at],
      ...{ digest: digestOf(content), size: content.length },
    }))
    const forged = encode({ ...image, layers })
    await registry.putManifest(`generation-1-${id}`, mediaType, forged)
    const pinned = `1@${recorded.manifest}`
    const { exitCode, errors, host } = await release(undefined, { generation: pinned })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(host.outputs.get('pinned-generation')).toBe(pinned)
    expect((await registry.manifest('release-v1'))!.digest).toBe(recorded.manifest)
    // By its number alone it is anybody's, where nobody is trusted.
    const other = { generation: '1', name: 'v2', archived: false }
    expect((await release(undefined, other)).host.outputs.get('pinned-generation')).toBe(
      `1@${digestOf(forged)}`,
    )
  })

  test.each(['1@sha256:12', '1@', '1@latest'])('is asked for by no such name: %s', async (name) => {
    const { exitCode, errors } = await release(undefined, { generation: name, archived: false })
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('is not the digest of a')])
  })

  test('as the release before is one that a trusted signer signed', async () => {
    const registry = run.registry()
    const { mediaType, bytes } = (await registry.manifest('generation-1'))!
    const image = JSON.parse(Buffer.from(bytes).toString()) as { annotations?: object }
    const other = { ...image, annotations: { ...image.annotations, 'org.example.by': 'a recipe' } }
    await registry.putManifest('release-v0', mediaType, Buffer.from(JSON.stringify(other)))
    const { host } = await release(trusted)
    expect(host.outputs.get('since')).toBe('')
    expect(host.messages('warning').join()).toMatch(
      /Release v0 of .* does not count: Nobody who is/,
    )
  })
})
