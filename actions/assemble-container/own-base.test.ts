import { openRegistry } from '@pakages/oci'
import { readBaseImage, readImageContent, type ImageContent } from '@pakages/container'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { ContainerStory, layerOf, type ContainerEnding } from './testing/story.ts'

describe('an image that is put on one of ours', () => {
  const story = new ContainerStory()
  const above = `${story.out}-above`
  let ending: ContainerEnding

  beforeAll(async () => {
    await story.publishChain([100, 100])
    await story.putBase({ layers: [await layerOf('ID=small\n')] })
    await story.assemble({ specs: 'chain-1', base: `${story.base}:12` })
    ending = await story.assemble({ specs: 'chain-0', base: `${story.out}:latest`, image: above })
  }, 60_000)
  afterAll(() => story.end())

  test('names the packages of both in its SBOM, and what both have once', () => {
    expect(ending.errors).toBe('')
    const sbom = JSON.parse(readFileSync(ending.host.outputs.get('sbom')!, 'utf8')) as {
      readonly packages: readonly { readonly name: string; readonly externalRefs?: object[] }[]
    }
    const chain = sbom.packages.filter(({ name }) => name.startsWith('chain-'))
    expect(chain.map(({ name }) => name).sort()).toEqual(['chain-0', 'chain-1'])
    expect(JSON.stringify(chain)).toContain('pkg:spack/test/chain-1@1.0?sha=')
  })

  test('differs by nothing from one that has the same packages', async () => {
    const content = async (repository: string): Promise<ImageContent> => {
      const registry = openRegistry(repository, { http: story.http, clock: story.clock })
      const named = { registry, reference: 'latest', name: repository }
      return readImageContent(await readBaseImage(named, { os: 'linux', architecture: 'amd64' }))
    }
    const packages = (one: ImageContent): string[] =>
      one.packages.map(({ name, hash, licence }) => `${name} ${hash} ${licence}`).sort()
    expect(packages(await content(above))).toEqual(packages(await content(story.out)))
  })
})
