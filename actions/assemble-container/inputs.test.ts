import { isOwnTag, lookupName, peopleTags } from '@pakages/container'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { ContainerStory, layerOf } from './testing/story.ts'

let story: ContainerStory
beforeEach(async () => {
  story = new ContainerStory()
  await story.publishChain([100])
})
afterEach(() => story.end())

describe('refused before anything is read, with what to do', () => {
  test.each([
    // A folder /lib in a layer takes the place of the link that most bases have, and hides the libc.
    [{ prefix: '/lib/pakages' }, 'none of the system'],
    [{ prefix: '/etc/profile.d/pakages.sh' }, 'none of the system'],
    [{ prefix: '/usr/share/sbom' }, 'none of the system'],
    [{ prefix: '/var/tmp/x' }, 'none of the system'],
    [{ 'working-folder': 'here' }, 'absolute, such as /work'],
    [{ user: 'app staff' }, '1000:1000'],
    [{ tags: 'generation-1-0123456789ab' }, 'no tag for a container'],
    [{ tags: 'index.spack' }, 'no tag for a container'],
  ])('%j', async (inputs, message) => {
    const { exitCode, errors } = await story.assemble({ specs: 'chain-0', ...inputs })
    expect([exitCode, errors]).toEqual([2, expect.stringContaining(message)])
    expect(await story.open(story.out).tags()).toEqual([])
  })
})

test('a base that unpacks to something else than it says is refused, and nothing is tagged', async () => {
  const rootfs = { type: 'layers', diff_ids: [`sha256:${'a'.repeat(64)}`] }
  await story.putBase({ layers: [await layerOf('ID=x\n')], more: { rootfs } })
  const { exitCode, errors } = await story.assemble({ specs: 'chain-0', base: `${story.base}:12` })
  expect([exitCode, errors]).toEqual([1, expect.stringContaining('unpacks to something else')])
  expect(await story.open(story.out).tags()).toEqual([])
})

test('a base in another folder makes the same image, which does not tell the folder', async () => {
  await story.putBase({ layers: [await layerOf('ID=x\n')] })
  const first = await story.assemble({ specs: 'chain-0', base: `${story.base}:12` })
  const moved = join(story.root, 'moved')
  cpSync(story.base.slice('oci-layout:'.length), moved, { recursive: true })
  const second = await story.assemble({ specs: 'chain-0', base: `oci-layout:${moved}:12` })
  expect(second.host.outputs.get('digest')).toBe(first.host.outputs.get('digest'))
  expect(JSON.stringify((await story.stored()).manifest)).not.toContain(story.root)
})

test('a base is called in an image as OCI calls it', () => {
  const digest = undefined
  expect(lookupName({ name: 'oci://registry-1.docker.io/library/debian:12', digest })).toBe(
    'docker.io/library/debian:12',
  )
  expect(lookupName({ name: 'oci://ghcr.io/a/b:1', digest })).toBe('ghcr.io/a/b:1')
})

test('a base that says no time when it was made is as one that says nothing', async () => {
  await story.putBase({ layers: [await layerOf('ID=x\n')], more: { created: 'yesterday' } })
  const { errors } = await story.assemble({ specs: 'chain-0', base: `${story.base}:12` })
  expect(errors).toBe('')
  expect((await story.stored()).config.created).toBe('1970-01-01T00:00:00Z')
})

test.each(['index.spack', `sha256-${'a'.repeat(64)}`, 'generation-1-0123456789ab'])(
  'the version %s becomes no tag: packages, signatures and generations are found by it',
  (version) => {
    expect(isOwnTag(version)).toBe(true)
    expect(peopleTags(version)).toEqual({ own: [], floating: [] })
  },
)
