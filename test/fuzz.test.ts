import { expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fuzz } from './fuzz/run.ts'
import { TARGETS } from './fuzz/targets.ts'

/** `npm run fuzz` and its workflow run many more. */
const RUNS = Number(process.env['PAKAGES_FUZZ_RUNS'] ?? 5000)

test.each(TARGETS.map((target) => [target.name, target] as const))(
  `nothing that others write as %s stalls us, and nothing ends as a bug of ours`,
  async (_, target) => {
    const { failure } = await fuzz(target, RUNS, Date.now() % 2 ** 31)
    expect(failure).toBeUndefined()
  },
  600_000,
)

test('every folder of the corpus belongs to a parser', () => {
  const folders = readdirSync(join(import.meta.dirname, 'fuzz', 'corpus'), { withFileTypes: true })
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(TARGETS.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
})
