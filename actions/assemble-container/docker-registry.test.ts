import { fileEntry, tarOf } from '@pakages/container'
import { putBase } from '@pakages/testing/container/put-base'
import { all, describeWith, dockerRegistry, program } from '@pakages/testing/requirements'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { ContainerStory } from './testing/story.ts'

describeWith(all(dockerRegistry, program('skopeo')), 'a registry that runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-registry-'))
  let server: DockerRegistry
  let story: ContainerStory
  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false, folder })
    story = new ContainerStory()
    await story.publishChain([100, 100], { to: server.reference('acme/cache') })
  })
  afterAll(async () => {
    story.end()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Bytes that the registry keeps. */
  const stored = (): number =>
    globSync('**/blobs/sha256/*/*/data', { cwd: folder })
      .map((path) => statSync(join(folder, path)).size)
      .reduce((sum, size) => sum + size, 0)

  /** What a run asked of the repository of images. */
  const askedSince = (from: number): string[] =>
    server
      .requests()
      .slice(from)
      .filter((line) => line.includes(' /v2/acme/app/'))
  const methods = (lines: readonly string[]): Record<string, number> =>
    Object.fromEntries(
      [...Map.groupBy(lines, (line) => line.split(' ')[0]!)].map(([name, all]) => [
        name,
        all.length,
      ]),
    )

  test('has the image under its tags, skopeo reads it, and a second run sends nothing', async () => {
    const image = server.reference('acme/app')
    const inputs = { registry: server.reference('acme/cache'), specs: 'chain-1', image }
    const before = server.requests().length
    const first = await story.assemble(inputs)
    expect([first.exitCode, first.errors]).toEqual([0, ''])
    // 4 blobs, 2 of SBOMs and their one config, 3 manifests, 2 tags of referrers, 2 tags.
    expect(methods(askedSince(before))).toEqual({
      HEAD: 4,
      GET: expect.any(Number),
      POST: 8,
      PUT: 14,
    })
    const { digest, manifest } = await story.stored('latest', image)
    expect((await story.stored('1.0', image)).digest).toBe(digest)
    const read = JSON.parse(
      execFileSync(
        'skopeo',
        ['inspect', '--tls-verify=false', `docker://${server.host}/acme/app:latest`],
        { encoding: 'utf8' },
      ),
    ) as { Digest: string; Layers: string[] }
    expect(read.Digest).toBe(digest)
    expect(read.Layers).toEqual(manifest.layers.map((layer) => layer.digest))

    const start = server.requests().length
    const second = await story.assemble(inputs)
    expect([second.exitCode, second.errors]).toEqual([0, ''])
    expect(second.host.outputs.get('uploaded')).toBe('0')
    expect(second.host.outputs.get('digest')).toBe(digest)
    // Blobs and SBOMs are looked at, and nothing is begun; latest leads there already.
    const asked = askedSince(start)
    expect(asked.filter((line) => /^(?:PUT|POST|PATCH)/.test(line))).toEqual([
      'PUT /v2/acme/app/manifests/1.0 201',
    ])
    expect(methods(asked)).toEqual({ HEAD: 6, GET: expect.any(Number), PUT: 1 })
  })

  test('takes under 1 MB where it has the layers of the cache and of the base', async () => {
    const [cache, base] = [server.reference('acme/large'), server.reference('acme/base')]
    const sizes = Array.from({ length: 20 }, () => 400_000)
    await story.publishChain(sizes, { to: cache })
    const layer = gzipSync(await buffer(tarOf([fileEntry('usr/lib/all', randomBytes(3_000_000))])))
    await putBase(story.open(base), '12', { layers: [layer] })
    const image = server.reference('acme/thin')
    const inputs = { registry: cache, specs: 'chain-19', base: `${base}:12`, image }
    const before = stored()
    const { host, errors } = await story.assemble({ ...inputs, layers: 'cache' })
    expect(errors).toBe('')
    expect(Number(host.outputs.get('size'))).toBeGreaterThan(11_000_000)
    expect(Number(host.outputs.get('uploaded'))).toBeLessThan(1_000_000)
    // What the registry itself has more, configs and SBOMs among it.
    expect(stored() - before).toBeLessThan(1_000_000)
    expect((await story.stored('latest', image)).manifest.layers).toHaveLength(22)
  })
})
