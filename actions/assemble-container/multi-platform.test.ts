import { all, describeWith, program, type Requirement } from '@pakages/testing/requirements'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { lockJson, type Digest } from '@pakages/model'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContainerStory } from './testing/story.ts'

const run = (command: string, ...words: string[]): string =>
  execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const superuser: Requirement = {
  missing: () => (process.getuid?.() === 0 ? undefined : 'buildah without namespaces is for root'),
}

describeWith(program('skopeo'), 'an image of two locks', () => {
  let story: ContainerStory
  let digest: string | undefined
  beforeAll(async () => {
    story = new ContainerStory()
    for (const target of ['x86_64_v3', 'aarch64']) {
      const dag = await story.publishChain([100, 2000], { built: { target } })
      writeFileSync(join(story.user, `${target}.lock`), JSON.stringify(lockJson(dag)))
    }
    const { errors, host } = await story.assemble({
      lock: 'x86_64_v3.lock\naarch64.lock',
    })
    expect(errors).toBe('')
    digest = host.outputs.get('digest')
  })
  afterAll(() => story.end())

  const image = (): string => `oci:${story.out.slice('oci-layout:'.length)}:latest`

  test.each(['amd64', 'arm64'])('is that of %s to who asks for it', (architecture) => {
    const read = JSON.parse(
      run('skopeo', '--override-arch', architecture, 'inspect', '--config', image()),
    ) as { architecture: string; config: { Env: string[] } }
    expect(read.architecture).toBe(architecture)
    expect(read.config.Env.join('\n')).toContain('PATH=')
    const { Layers } = JSON.parse(
      run('skopeo', '--override-arch', architecture, 'inspect', image()),
    ) as { Layers: string[] }
    expect(Layers).toHaveLength(3)
  })

  test('is copied whole, list and all, with the digest that was told', () => {
    const folder = join(story.root, 'copied')
    run('skopeo', 'copy', '--all', '--preserve-digests', image(), `oci:${folder}:1`)
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
      manifests: { digest: Digest }[]
    }
    expect(index.manifests.map((one) => one.digest)).toEqual([digest])
  })
})

test('two locks of one architecture are refused, and nothing is published', async () => {
  const story = new ContainerStory()
  try {
    const dag = await story.publishChain([100])
    for (const name of ['a', 'b'])
      writeFileSync(join(story.user, `${name}.lock`), JSON.stringify(lockJson(dag)))
    const { exitCode, errors } = await story.assemble({ lock: 'a.lock\nb.lock' })
    expect([exitCode, errors]).toEqual([
      2,
      expect.stringContaining('Two of the files in "lock" are for linux/amd64.'),
    ])
    expect(await story.open(story.out).tags()).toEqual([])
  } finally {
    story.end()
  }
})

describeWith(all(program('buildah'), superuser), 'buildah', () => {
  test('pulls the archive for docker load, under the name that it has', async () => {
    const story = new ContainerStory()
    try {
      await story.publishChain([100])
      await story.assemble({ specs: 'chain-0', archive: 'image.tar' })
      const own = ['--root', join(story.root, 'images'), '--runroot', join(story.root, 'run')]
      const buildah = (...words: string[]): string =>
        run('buildah', '--storage-driver', 'vfs', ...own, ...words)
      buildah('pull', `docker-archive:${join(story.user, 'image.tar')}`)
      const images = JSON.parse(buildah('images', '--json')) as { names: string[] }[]
      expect(images.flatMap(({ names }) => names)).toContain('localhost/chain-0:1.0')
      expect(buildah('from', 'localhost/chain-0:1.0')).toContain('chain-0')
      buildah('rm', '--all')
    } finally {
      story.end()
    }
  })
})
