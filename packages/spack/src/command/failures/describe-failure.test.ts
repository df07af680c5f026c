import { expect, test } from '@jest/globals'
import { dagOf, node } from '@pakages/testing/trust/spec-image'
import { describeFailure } from './describe-failure.ts'

const [spec] = dagOf(node('quiet', '1.0')).specs.values()

async function message(text: string): Promise<string> {
  const sources = { stages: '/none', recipes: [] }
  return (await describeFailure(spec!, text, 'build', sources)).message
}

const PADDED = `/root${'/__spack_path_placeholder__'.repeat(8)}`

test.each([
  [
    'names the command that ended, which Spack says in its next line',
    "ProcessError: Command exited with status 1:\n    './generate' '--quiet'\n\nSee build log",
    "ProcessError: Command exited with status 1: './generate' '--quiet'",
  ],
  [
    'makes its padded paths short',
    `ProcessError: Command exited with status 2:\n    '${PADDED}/bin/cmake' '..'`,
    "ProcessError: Command exited with status 2: '/root/[padded]/bin/cmake' '..'",
  ],
  [
    'says no more where Spack says no more',
    'ProcessError: Command exited with status 1:\nSee build log',
    'ProcessError: Command exited with status 1:',
  ],
  ['leaves other errors as they are', "KeyError: 'x'\n    'make'", "KeyError: 'x'"],
])('a failure of which no log tells %s', async (_, text, expected) => {
  expect(await message(text)).toBe(expected)
})
