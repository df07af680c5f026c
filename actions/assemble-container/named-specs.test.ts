import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContainerStory } from './testing/story.ts'

let story: ContainerStory
beforeEach(async () => {
  story = new ContainerStory()
  await story.publishChain([100, 100, 100])
})
afterEach(() => story.end())

/** The package that gives the image its name, where nothing but the inputs says what it is. */
async function titleOf(inputs: Readonly<Record<string, string>>): Promise<unknown> {
  const { exitCode, errors } = await story.assemble({ specs: '', ...inputs })
  expect([exitCode, errors]).toEqual([0, ''])
  return (await story.stored()).manifest.annotations?.['org.opencontainers.image.title']
}

function writeEnvironment(folder: string, text: string): void {
  mkdirSync(join(story.user, folder), { recursive: true })
  writeFileSync(join(story.user, folder, 'spack.yaml'), text)
}

const configure = (values: object): void =>
  writeFileSync(
    join(story.user, 'pakages.json'),
    JSON.stringify({ name: 'mine', version: '1.0', license: 'MIT', ...values }),
  )

test('an environment is named by its folder, or by its file', async () => {
  writeEnvironment('env', 'spack:\n  specs: [chain-1]\n')
  expect(await titleOf({ environment: 'env' })).toBe('chain-1')
  expect(await titleOf({ environment: 'env/spack.yaml' })).toBe('chain-1')
})

test('a folder without an environment, or with a matrix, is refused with the file', async () => {
  writeEnvironment('without', 'spack:\n  specs: []\n')
  writeEnvironment('matrix', 'spack:\n  specs:\n  - matrix: [[chain-1]]\n')
  mkdirSync(join(story.user, 'empty'))
  for (const [environment, message] of [
    ['empty', `${join(story.user, 'empty', 'spack.yaml')} cannot be read`],
    ['nowhere', `${join(story.user, 'nowhere')} cannot be read`],
    ['matrix', 'no plain list "specs"'],
    ['without', 'is an environment without specs'],
  ] as const) {
    const { exitCode, errors } = await story.assemble({ environment })
    expect([exitCode, errors]).toEqual([1, expect.stringContaining(message)])
  }
  expect(await story.open(story.out).tags()).toEqual([])
})

test('where nothing is named, it is what the configuration lists, as for a build', async () => {
  configure({ specs: ['chain-1'] })
  expect(await titleOf({})).toBe('chain-1')
  expect(await titleOf({ specs: 'chain-0' })).toBe('chain-0')
  writeEnvironment('env', 'spack:\n  specs: [chain-2]\n')
  configure({ environment: 'env' })
  expect(await titleOf({})).toBe('chain-2')
})

test('what the configuration requires of other repositories is nothing to a container of specs', async () => {
  configure({ requires: ['alpha>=1.2'] })
  expect(await titleOf({ specs: 'chain-1' })).toBe('chain-1')
  const { exitCode, errors } = await story.assemble({ specs: '' })
  expect([exitCode, errors]).toEqual([2, expect.stringContaining('"specs", "lock" or')])
})

test('a lock without packages is told', async () => {
  const lock = {
    _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
    roots: [],
    concrete_specs: {},
  }
  writeFileSync(join(story.user, 'spack.lock'), JSON.stringify(lock))
  const { exitCode, errors } = await story.assemble({ lock: 'spack.lock' })
  expect([exitCode, errors]).toEqual([1, expect.stringContaining('the lock has no packages')])
})

test.each([
  [{ archive: 'folder' }, '"archive" is'],
  [{ archive: 'file/image.tar' }, '"archive"'],
  [{ image: 'oci-layout:file/out' }, '"image"'],
  [{ 'work-dir': 'file' }, '"work-dir"'],
])('%j, which cannot be written, is told before anything is published', async (inputs, message) => {
  writeFileSync(join(story.user, 'file'), '')
  mkdirSync(join(story.user, 'folder'))
  const { exitCode, errors } = await story.assemble({ specs: 'chain-1', ...inputs })
  expect([exitCode, errors]).toEqual([1, expect.stringContaining(message)])
  expect(await story.open(story.out).tags()).toEqual([])
})
