import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { all, describeWith, program } from '@pakages/testing/requirements'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { storySteps } from './story-steps.ts'
import { tell } from './tell-story.ts'

const MINUTES = 60_000
const file = join(import.meta.dirname, '..', '..', 'docs', 'generations.md')
const guide = readFileSync(file, 'utf8')
const bundle = await freshBundle()

describeWith(all(program('bash'), program('git')), 'the story of docs/generations.md', () => {
  test(
    'happens as it is told, with the prebuilt binaries',
    async () => {
      const text = storySteps(guide, 'without-spack')
        .map(({ script }) => script)
        .join('\n')
      for (const command of [
        'push',
        'generations',
        'install',
        'search',
        'info',
        'install --rollback',
      ])
        expect(text).toContain(`pakages ${command}`)
      await tell({ guide, variant: 'without-spack', bundle })
    },
    3 * MINUTES,
  )
})
