import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { all, describeWith, program, spack } from '@pakages/testing/requirements'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { storySteps } from './story-steps.ts'
import { tell } from './tell-story.ts'

const MINUTES = 60_000
const root = join(import.meta.dirname, '..', '..')
const guide = readFileSync(join(root, 'docs', 'trust.md'), 'utf8')
const shell = all(program('bash'), program('git'))
const bundle = await freshBundle()

describe('the lines of docs/trust.md', () => {
  test('are found, with what they show', () => {
    const steps = storySteps(guide, 'without-spack')
    const text = steps.map(({ script }) => script).join('\n')
    for (const command of [
      'push',
      'review request',
      'review approve',
      'index',
      'install',
      'review unsafe',
    ])
      expect(text).toContain(`pakages ${command}`)
    expect(steps.filter(({ fails }) => fails).length).toBeGreaterThanOrEqual(5)
    expect(
      storySteps(guide, 'with-spack')
        .map(({ script }) => script)
        .join('\n'),
    ).toContain('pakages build')
  })
})

describeWith(shell, 'the story of docs/trust.md', () => {
  test(
    'happens as it is told, with the prebuilt binaries',
    () => tell({ guide, variant: 'without-spack', bundle }),
    3 * MINUTES,
  )
})

describeWith(all(shell, spack), 'the story of docs/trust.md, with Spack', () => {
  test(
    'happens as it is told, from a build to an installed package',
    () => tell({ guide, variant: 'with-spack', bundle }),
    10 * MINUTES,
  )
})
