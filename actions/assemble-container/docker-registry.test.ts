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

  /** Requests with bytes of a blob: one that mounts has none. */
  const writes = (): string[] =>
    server.requests().filter((line) => /^(?:PUT|PATCH) \/v2\/acme\/app\/blobs/.test(line))

  test('has the image under its tags, skopeo reads it, and a second run sends nothing', async () => {
    const image = server.reference('acme/app')
    const inputs = { registry: server.reference('acme/cache'), specs: 'chain-1', image }
    const first = await story.assemble({ ...inputs, tags: '1.0\nlatest' })
    expect([first.exitCode, first.errors]).toEqual([0, ''])
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

    const sent = writes()
    expect(sent.length).toBeGreaterThan(0)
    const again = await story.assemble({ ...inputs, tags: '1.0\nlatest' })
    expect(again.host.outputs.get('uploaded')).toBe('0')
    expect(again.host.outputs.get('digest')).toBe(digest)
    expect(writes()).toEqual(sent)
  })
})
