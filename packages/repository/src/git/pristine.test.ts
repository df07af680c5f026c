import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses } from '@pakages/core'
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cloneAt } from './clone.ts'
import type { Git } from './git.ts'
import { makePristine } from './pristine.ts'

let root: string
let clone: string
let commit: string
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()
const own: Git = {
  processes: nodeProcesses,
  env: { PATH: process.env['PATH']!, HOME: tmpdir() },
  signal: new AbortController().signal,
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'pakages-pristine-test-'))
  const upstream = join(root, 'upstream')
  mkdirSync(join(upstream, 'bin'), { recursive: true })
  git(root, 'init', '--quiet', '--initial-branch=main', 'upstream')
  writeFileSync(join(upstream, 'bin', 'spack'), '#!/bin/sh\n')
  writeFileSync(join(upstream, '.gitignore'), '*.pyc\n')
  git(upstream, 'add', '.')
  git(upstream, 'commit', '--quiet', '-m', 'Begin')
  commit = git(upstream, 'rev-parse', 'HEAD')
  clone = join(root, 'clone')
  await cloneAt(own, { url: `file://${upstream}`, ref: 'main', folder: clone, cause: 'x' })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('a clone that came from a cache', () => {
  test('is taken as it was cloned', async () => {
    expect(await makePristine(own, clone, commit)).toBe(true)
    expect(git(clone, 'status', '--porcelain', '--ignored')).toBe('')
  })

  test('loses what the commit does not have, compiled modules too', async () => {
    writeFileSync(join(clone, 'bin', 'evil.pyc'), 'code')
    mkdirSync(join(clone, 'etc'))
    writeFileSync(join(clone, 'etc', 'config.yaml'), 'config: {}')
    expect(await makePristine(own, clone, commit)).toBe(true)
    expect([existsSync(join(clone, 'bin/evil.pyc')), existsSync(join(clone, 'etc'))]).toEqual([
      false,
      false,
    ])
  })

  test.each<[string, () => void]>([
    ['a file of it was changed', () => appendFileSync(join(clone, 'bin/spack'), 'evil\n')],
    [
      'a changed file is said to be unchanged',
      () => {
        appendFileSync(join(clone, 'bin/spack'), 'evil\n')
        git(clone, 'update-index', '--assume-unchanged', 'bin/spack')
      },
    ],
    [
      'somebody committed to it',
      () => {
        appendFileSync(join(clone, 'bin/spack'), 'evil\n')
        git(clone, 'commit', '--quiet', '-am', 'Evil')
      },
    ],
    ['its mode was changed', () => chmodSync(join(clone, 'bin/spack'), 0o755)],
    ['it is no clone', () => rmSync(join(clone, '.git'), { recursive: true })],
  ])('is not taken where %s', async (_, change) => {
    change()
    expect(await makePristine(own, clone, commit)).toBe(false)
  })

  test('runs nothing that it names: filters, hooks, monitors', async () => {
    const mark = join(root, 'was-run')
    for (const name of ['filter.x.clean', 'filter.x.smudge', 'core.fsmonitor', 'diff.external'])
      git(clone, 'config', name, `touch ${mark}; cat`)
    writeFileSync(join(clone, '.git/info/attributes'), '* filter=x\n')
    appendFileSync(join(clone, 'bin/spack'), 'evil\n')
    expect(await makePristine(own, clone, commit)).toBe(false)
    expect(existsSync(mark)).toBe(false)
  })
})
