import { describe, expect, test } from '@jest/globals'
import { describeWith } from '@pakages/testing/requirements'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assembleContainerAction } from '../actions/assemble-container/action.ts'
import { ContainerStory, glibc } from '../actions/assemble-container/testing/story.ts'
import { readArguments } from '../packages/cli/src/arguments.ts'
import { containerDiffCommand } from '../packages/cli/src/commands/container-diff/command.ts'

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'containers.md'), 'utf8')

/** The commands of the page, each in one line. */
const commands = [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)]
  .flatMap(([, , block]) => block!.replaceAll('\\\n', ' ').split('\n'))
  .filter((line) => line.startsWith('pakages container '))
  .map((line) => line.split(/\s+/).slice(2))

describe('docs/containers.md', () => {
  test('has commands that the command line understands', () => {
    expect(commands).toHaveLength(4)
    const [published, ...others] = commands
    expect(readArguments(published!, assembleContainerAction, {}).inputs).toEqual({
      registry: 'oci://ghcr.io/OWNER/NAME-cache',
      base: 'debian:12-slim',
      image: 'oci://ghcr.io/OWNER/NAME',
      specs: 'bar-tools',
    })
    const [diff, ...images] = others.at(-1)!
    expect(diff).toBe('diff')
    expect(readArguments(images, containerDiffCommand, {}).inputs['images']?.split('\n')).toEqual([
      'oci://ghcr.io/OWNER/NAME:1.2',
      'oci://ghcr.io/OWNER/NAME:1.3',
    ])
  })
})

describeWith(glibc, 'the example without a registry in docs/containers.md', () => {
  test('shows the layers and stores nothing, and then makes the image and the archive', async () => {
    const story = new ContainerStory()
    try {
      await story.publish()
      await story.putBase()
      const run = async (words: readonly string[]) => {
        const { inputs } = readArguments(words, assembleContainerAction, {})
        // The folders of the page are relative to where somebody stands: here, to those of the test.
        const placed = Object.entries(inputs).map(([name, value]) => [
          name,
          value
            .replace(/^oci-layout:(cache|base)/, `oci-layout:${story.root}/$1`)
            .replace(/^oci-layout:images$/, story.out)
            .replace(/^bar-tools$/, 'datagauge'),
        ])
        return story.assemble(Object.fromEntries(placed) as Record<string, string>)
      }
      const dry = await run(commands[1]!)
      expect([dry.exitCode, dry.errors]).toEqual([0, ''])
      expect(dry.host.summaryText).toContain('MB would go up')
      expect(await story.open(story.out).tags()).toEqual([])
      const made = await run(commands[2]!)
      expect([made.exitCode, made.errors]).toEqual([0, ''])
      expect(await story.open(story.out).tags()).toEqual(
        expect.arrayContaining(['1.0', '1.0.0', 'latest']),
      )
      expect(existsSync(join(story.user, 'bar-tools.tar'))).toBe(true)
    } finally {
      story.end()
    }
  })
})
