import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, systemClock, type Registry } from '@pakages/core'
import { specTags } from '@pakages/image'
import { SIGSTORE_BUNDLE, type Digest } from '@pakages/model'
import { Generations, openRegistry, RunPlace, stagingReference } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { PlannedRun } from '@pakages/testing/planned-run'
import { describeWith, dockerRegistry } from '@pakages/testing/requirements'
import { generateKeyPairSync } from 'node:crypto'

describeWith(dockerRegistry, 'what a job writes into a real registry beside the promotion', () => {
  let server: DockerRegistry
  let http: ReturnType<typeof nodeHttp>
  let run: PlannedRun
  const key = generateKeyPairSync('ed25519').privateKey
  const inputs = {
    sign: 'key',
    'signing-key': key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }

  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false })
    http = nodeHttp()
    run = await PlannedRun.begin([{ name: 'low' }, { name: 'alone' }])
  })
  afterAll(async () => {
    http.close()
    await run.end()
    await server.stop()
  })

  const real = (reference: string): Registry =>
    openRegistry(reference, { http, clock: systemClock })
  const ports = { openRegistry: real }
  const promote = (registry: string) =>
    run.promote({ ...inputs, registry, 'attach-sboms': 'false' }, 'promoter', ports)
  const tagOf = async (registry: Registry, name: string): Promise<string> =>
    [...specTags(await registry.tags()).values()].find((tag) => tag.startsWith(`${name}-`))!

  /** Puts another image around the tarball of a package under its tag. */
  async function plant(registry: Registry, tag: string): Promise<Digest> {
    const { bytes, mediaType } = (await registry.manifest(tag))!
    const image = JSON.parse(Buffer.from(bytes).toString()) as { annotations?: object }
    const other = { ...image, annotations: { ...image.annotations, 'org.example.by': 'a recipe' } }
    return registry.putManifest(tag, mediaType, Buffer.from(JSON.stringify(other)))
  }
  async function generation(registry: Registry): Promise<Digest[]> {
    const generations = new Generations({ registry, tags: await registry.tags() })
    for await (const { record } of generations.newestFirst(1))
      return record.specs.map(({ manifest }) => manifest)
    return []
  }

  test('is named by no signed generation, before a promotion or after one', async () => {
    const reference = server.reference('acme/cache')
    const registry = real(reference)
    const { stages } = await run.plan('low\nalone')
    for (const { id } of stages.flatMap(({ jobs }) => jobs))
      await run.build(id, { registry: reference }, `runner ${id}`, ports)
    const place = new RunPlace(real(stagingReference(reference)), run.run)
    const tag = await tagOf(place, 'alone')
    const staged = (await place.manifest(tag))!.digest
    expect(await promote(reference)).toMatchObject({ exitCode: 0, errors: '' })
    const planted = await plant(registry, tag)
    const index = await registry.manifest('index.spack')
    await registry.deleteManifest(index!.digest) // what lists digests is written anew by whoever comes
    expect(await promote(reference)).toMatchObject({ exitCode: 0, errors: '' })
    expect(await generation(registry)).toContain(staged)
    expect(await generation(registry)).not.toContain(planted)
    expect((await registry.manifest(tag))!.digest).toBe(staged)
    expect(await registry.referrers(planted, SIGSTORE_BUNDLE)).toEqual([])
  })
})
