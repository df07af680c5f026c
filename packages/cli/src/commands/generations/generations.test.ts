import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseJson } from '@pakages/model'
import { ReadingStory } from '../../reading/testing/reading-story.ts'

let story: ReadingStory
beforeEach(() => {
  story = new ReadingStory()
})
afterEach(() => story.end())

const NAMED = ['--registry', 'oci://registry.example/acme/cache']
const numbersIn = (stdout: string): unknown =>
  (parseJson(stdout, 'stdout') as { generations: { number: number }[] }).generations.map(
    ({ number }) => number,
  )

test.each(['generations', 'search', 'info'])(
  'does not call a registry empty that may not be there: %s',
  async (command) => {
    const words = command === 'info' ? ['zlib'] : []
    const { exitCode, stdout, stderr } = await story.type(command, ...words, ...NAMED)
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toContain('acme/cache is not there, or nothing was pushed to it.')
    expect(stderr).toContain('Check its name, and the login')
  },
)

describe('pakages generations', () => {
  beforeEach(async () => {
    await story.pushed('1.2')
    await story.pushed('1.3', { sign: 'none' })
  })

  test('lists them, the newest first, with date and packages', async () => {
    const { exitCode, stdout } = await story.type('generations', ...NAMED)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /Number +Date \(UTC\) +Commit +Roots +Packages +Run\s*\n[^]*2 +2026-11-20 11:00 +app@1\.0 +2\s*\n1 +2026-11-20 10:00 +app@1\.0 +2/,
    )
  })

  test.each<[words: readonly string[], numbers: readonly number[]]>([
    [[], [2, 1]],
    [['zlib'], [2, 1]],
    [['nothing'], []],
    [['--limit', '1'], [2]],
    [['--generation', '1'], [1]],
    [['--as-of', '2026-11-20T10:30Z'], [1]],
  ])('lists for %j those that fit', async (words, numbers) => {
    const { exitCode, stdout } = await story.type('generations', ...words, '--json', ...NAMED)
    expect(exitCode).toBe(0)
    expect(numbersIn(stdout)).toEqual(numbers)
  })

  test('says that none holds a package, not that there are none', async () => {
    const { stdout } = await story.type('generations', 'nothing', ...NAMED)
    expect(stdout).toContain('There is no generation that holds nothing in oci://registry')
  })

  test('lists with a policy only what counts by it, and says why of the others', async () => {
    story.configure()
    const { stdout, stderr } = await story.type('generations', '--json')
    expect(numbersIn(stdout)).toEqual([1])
    expect(stderr).toMatch(/generation-2-\w+ does not count: Nobody who is trusted signed it\./)
  })

  test('needs a registry', async () => {
    const { exitCode, stderr } = await story.type('generations')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('No registry is named.')
  })
})
