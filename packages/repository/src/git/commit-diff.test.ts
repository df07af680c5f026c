import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeProcesses } from '@pakages/core'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changesBetween, commitsThere } from './commit-diff.ts'
import type { Git } from './git.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages-diff-'))
afterAll(() => rmSync(root, { recursive: true }))

const git: Git = {
  processes: nodeProcesses,
  env: process.env,
  signal: new AbortController().signal,
}
const call = (...args: string[]): string =>
  execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    encoding: 'utf8',
  }).trim()
let from: string
let to: string

beforeAll(() => {
  call('init', '--quiet')
  // A user's own settings must not change what is read.
  call('config', 'diff.mnemonicPrefix', 'true')
  mkdirSync(join(root, 'packages/zlib'), { recursive: true })
  writeFileSync(join(root, 'packages/zlib/package.py'), 'a = 1\nb = 2\n')
  writeFileSync(join(root, 'elsewhere'), 'x\n')
  call('add', '.')
  call('commit', '--quiet', '--message', 'one')
  from = call('rev-parse', 'HEAD')
  writeFileSync(join(root, 'packages/zlib/package.py'), 'a = 1\nb = 3\n')
  writeFileSync(join(root, 'packages/zlib/fix é.patch'), '+y\n')
  writeFileSync(join(root, 'packages/zlib/picture'), Buffer.from([0, 1, 2]))
  writeFileSync(join(root, 'elsewhere'), 'y\n')
  call('add', '.')
  call('commit', '--quiet', '--message', 'two')
  to = call('rev-parse', 'HEAD')
})

test('tells what two commits do not have alike below a folder, file by file', async () => {
  const changes = await changesBetween(git, { checkout: root, from, to, path: 'packages' })
  expect(changes?.map(({ path }) => path)).toEqual([
    'packages/zlib/fix é.patch',
    'packages/zlib/package.py',
    'packages/zlib/picture',
  ])
  expect(changes![1]!.patch).toBe(
    '--- a/packages/zlib/package.py\n+++ b/packages/zlib/package.py\n@@ -1,2 +1,2 @@\n a = 1\n-b = 2\n+b = 3',
  )
  expect(changes![2]!.patch).toContain('Binary files')
})

test('says nothing of commits that are not there, and which are', async () => {
  const nowhere = '0'.repeat(39) + '1'
  expect(await commitsThere(git, root, [from, nowhere, to])).toEqual(new Set([from, to]))
  expect(
    await changesBetween(git, { checkout: root, from: nowhere, to, path: '.' }),
  ).toBeUndefined()
})
