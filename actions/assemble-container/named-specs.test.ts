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
  writeEnvironment('matrix', 'spack:\n  specs:\n  - matrix: [[chain-1]]\n')
  mkdirSync(join(story.user, 'empty'))
  for (const [environment, message] of [
    ['empty', `${join(story.user, 'empty', 'spack.yaml')} cannot be read`],
    ['nowhere', `${join(story.user, 'nowhere')} cannot be read`],
    ['matrix', 'no plain list "specs"'],
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
