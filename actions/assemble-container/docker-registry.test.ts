import { all, describeWith, dockerRegistry, program } from '@pakages/testing/requirements'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { ContainerStory } from './testing/story.ts'

describeWith(all(dockerRegistry, program('skopeo')), 'a registry that runs', () => {
  let server: DockerRegistry
  let story: ContainerStory
  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false })
    story = new ContainerStory()
    await story.publishChain([100, 100], { to: server.reference('acme/cache') })
  })
  afterAll(async () => {
    story.end()
    await server.stop()
  })

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
    // 4 blobs, 3 of SBOMs, 3 manifests, 2 tags of referrers, 2 tags.
    expect(methods(askedSince(before))).toEqual({
      HEAD: 4,
      GET: expect.any(Number),
      POST: 9,
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
})
