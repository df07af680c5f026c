import { expect, test } from '@jest/globals'
import { readFileSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './toolkit.ts'

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps?: readonly { uses?: string; with?: { path?: string } }[] }>
  >
}

test('no job takes an artifact into its checkout, where a link could lead it to the actions that run there', () => {
  const folder = join(root, '.github', 'workflows')
  const taken = globSync('*.yml', { cwd: folder }).flatMap((file) => {
    const { jobs } = parse(readFileSync(join(folder, file), 'utf8')) as Workflow
    return Object.entries(jobs).flatMap(([job, { steps = [] }]) => {
      const of = (name: string) => steps.filter(({ uses }) => uses?.startsWith(`actions/${name}@`))
      if (of('checkout').length === 0) return []
      return of('download-artifact').map((one) => [`${file} ${job}`, one.with?.path ?? ''] as const)
    })
  })
  expect(taken.length).toBeGreaterThan(2)
  const inCheckout = taken.filter(([, path]) => !path.startsWith('${{ runner.temp }}/'))
  expect(inCheckout).toEqual([])
})
