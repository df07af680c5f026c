import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the plug-in asks of the runner that it stands before. */
interface Asked {
  readonly testFiles: string[] | undefined
  readonly testFilter: string[] | undefined
}

const { FileByFile } = (await import(
  // A variable: the plug-in is plain JavaScript, as Stryker loads it.
  new URL('file-by-file.mjs', import.meta.url).href
)) as { FileByFile: new (jest: object, folder: string) => Runner }

interface Runner {
  dryRun(options: object): Promise<unknown>
  mutantRun(options: object): Promise<object>
}

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pakages-file-by-file-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const TESTS = [
  ['is slow', 'slow.test.ts', 900],
  ['is quick', 'quick.test.ts', 10],
  ['is quick too', 'quick.test.ts', 10],
  ['has nothing to do with it', 'other.test.ts', 1],
] as const

/** A runner like that of Stryker, whose tests notice a change only in this file. */
function runner(noticing?: string): { readonly runner: Runner; readonly asked: Asked[] } {
  const asked: Asked[] = []
  const jest = {
    jestTestAdapter: { run: (settings: Pick<Asked, 'testFiles'>) => settings.testFiles },
    dryRun: async () => ({
      status: DryRunStatus.Complete,
      tests: TESTS.map(([id, fileName, timeSpentMs]) => ({
        ...{ id, name: id, fileName, timeSpentMs, status: TestStatus.Success },
      })),
    }),
    mutantRun: async ({ testFilter }: Pick<Asked, 'testFilter'>) => {
      const testFiles = jest.jestTestAdapter.run({ testFiles: undefined })
      asked.push({ testFiles, testFilter })
      return noticing !== undefined && testFiles?.includes(noticing)
        ? { status: MutantRunStatus.Killed }
        : { status: MutantRunStatus.Survived, nrOfTests: testFilter?.length ?? 1 }
    },
  }
  return { runner: new FileByFile(jest, folder), asked }
}

const covered = { testFilter: ['is slow', 'is quick', 'is quick too'] }

test('a change costs the files with a test that runs it, the quickest first', async () => {
  const { runner: one, asked } = runner()
  await one.dryRun({})
  expect(await one.mutantRun(covered)).toEqual({ status: MutantRunStatus.Survived, nrOfTests: 3 })
  expect(asked).toEqual([
    { testFiles: ['quick.test.ts'], testFilter: ['is quick', 'is quick too'] },
    { testFiles: ['slow.test.ts'], testFilter: ['is slow'] },
  ])
})

test('and no more of them once one has noticed it', async () => {
  const { runner: one, asked } = runner('quick.test.ts')
  await one.dryRun({})
  expect(await one.mutantRun(covered)).toEqual({ status: MutantRunStatus.Killed })
  expect(asked).toHaveLength(1)
})

test('a line that runs while its module is loaded is tried with all files and tests', async () => {
  const { runner: one, asked } = runner()
  await one.dryRun({})
  await one.mutantRun({ testFilter: undefined })
  expect(asked).toEqual([
    { testFiles: ['other.test.ts'], testFilter: undefined },
    { testFiles: ['quick.test.ts'], testFilter: undefined },
    { testFiles: ['slow.test.ts'], testFilter: undefined },
  ])
})

test('what the first process found out is there for the next one', async () => {
  await runner().runner.dryRun({})
  const { runner: next, asked } = runner()
  await next.mutantRun({ testFilter: ['is slow'] })
  expect(asked).toEqual([{ testFiles: ['slow.test.ts'], testFilter: ['is slow'] }])
})
