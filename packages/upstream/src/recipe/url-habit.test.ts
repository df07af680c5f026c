import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses } from '@pakages/core'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { styleOf } from './url-habit.ts'

const AT = 'packages/tool/package.py'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'url-habit-'))
  git('init', '--quiet')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const git = (...args: string[]): Buffer =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-C', root, ...args])

/** Commits a recipe whose `url` names one version, with these versions, newest first. */
function commit(named: string, versions: readonly string[], path = AT, author = 'a'): void {
  const lines = versions.map((version) => `    version("${version}", sha256="a")`)
  const text = `class Tool(Package):\n    url = "https://x.org/tool-${named}.tar.gz"\n${lines.join('\n')}\n`
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'change', `--author=${author} <${author}@b>`)
}

const style = (versions: readonly string[], path = AT, folder = root) =>
  styleOf(
    {
      name: 'tool',
      folder: 'tool',
      path,
      text: '    url = "https://x.org/tool.tar.gz"\n',
      origin: undefined,
      recipe: { name: 'tool', className: 'Tool' } as never,
      facts: factsWith({ versions: versions.map((version) => ({ version })) }),
    },
    {
      root: folder,
      access: {
        ...accessTo(new AnsweringHttp({})),
        processes: nodeProcesses,
        env: { PATH: process.env['PATH']! },
      },
    },
  )

describe('url follows the next version', () => {
  test('when it followed with the last three', async () => {
    commit('1.0', ['1.0'])
    commit('1.1', ['1.1', '1.0'])
    commit('1.2', ['1.2', '1.1', '1.0'], AT, 'c')
    commit('1.3', ['1.3', '1.2', '1.1', '1.0'])
    expect(await style(['1.3', '1.2', '1.1', '1.0'])).toEqual({ urlFollows: true })
  })

  test('when it followed with the last two of one author alone', async () => {
    commit('1.0', ['1.0'])
    commit('1.0', ['1.1', '1.0'], AT, 'c')
    commit('1.2', ['1.2', '1.1', '1.0'])
    commit('1.3', ['1.3', '1.2', '1.1', '1.0'])
    expect(await style(['1.3', '1.2', '1.1', '1.0'])).toEqual({ urlFollows: true })
  })

  test('when it followed before, and was moved after the last', async () => {
    commit('1.0', ['1.0'])
    commit('1.1', ['1.1', '1.0'])
    commit('1.2', ['1.2', '1.1', '1.0'])
    commit('1.2', ['1.3', '1.2', '1.1', '1.0'])
    commit('1.3', ['1.3', '1.2', '1.1', '1.0'])
    expect(await style(['1.3', '1.2', '1.1', '1.0'])).toEqual({ urlFollows: true })
  })
})

describe('url stays', () => {
  test('when it followed with the last two alone, of several authors', async () => {
    commit('1.0', ['1.0'])
    commit('1.0', ['1.1', '1.0'])
    commit('1.2', ['1.2', '1.1', '1.0'], AT, 'c')
    commit('1.3', ['1.3', '1.2', '1.1', '1.0'])
    expect(await style(['1.3', '1.2', '1.1', '1.0'])).toEqual({ urlFollows: false })
  })

  test('when it followed only with the last', async () => {
    commit('1.0', ['1.0'])
    commit('1.0', ['1.1', '1.0'])
    commit('1.2', ['1.2', '1.1', '1.0'])
    expect(await style(['1.2', '1.1', '1.0'])).toEqual({ urlFollows: false })
  })

  test('when it followed with versions of an older line alone', async () => {
    commit('1.0', ['2.0', '1.0'])
    commit('1.1', ['2.0', '1.1', '1.0'])
    commit('1.2', ['2.0', '1.2', '1.1', '1.0'])
    expect(await style(['2.0', '1.2', '1.1', '1.0'])).toEqual({ urlFollows: false })
  })

  test('when the commit that brought the recipe would be the third, as versions in a loop make it', async () => {
    commit('1.0', ['1.0'])
    commit('1.1', ['1.1', '1.0'], AT, 'c')
    commit('1.2', ['1.2', '1.1', '1.0'])
    expect(await style(['1.2', '1.1', '1.0', '0.9'])).toEqual({ urlFollows: false })
  })

  test('when the whole history has no newer version', async () => {
    commit('1.0', ['1.0', '0.9'])
    expect(await style(['1.0', '0.9'])).toEqual({ urlFollows: false })
  })
})

test('where the recipe lay before it moved counts as well', async () => {
  const [former, now] = ['var/spack/repos/builtin/', 'repos/spack_repo/builtin/']
  commit('1.0', ['1.0', '0.9'], former + AT)
  commit('1.1', ['1.1', '1.0', '0.9'], former + AT)
  commit('1.2', ['1.2', '1.1', '1.0', '0.9'], former + AT)
  commit('1.3', ['1.3', '1.2', '1.1', '1.0', '0.9'], former + AT)
  mkdirSync(join(root, dirname(now + AT)), { recursive: true })
  git('mv', former + AT, now + AT)
  git('commit', '--quiet', '--message', 'move')
  expect(await style(['1.3', '1.2', '1.1', '1.0', '0.9'], now + AT)).toEqual({ urlFollows: true })
})

test('a clone that is cut says nothing of what it does not have', async () => {
  commit('1.0', ['1.0'])
  commit('1.1', ['1.1', '1.0'])
  commit('1.2', ['1.2', '1.1', '1.0'])
  const cut = join(root, 'cut')
  git('clone', '--quiet', '--depth=1', `file://${root}`, cut)
  expect(await style(['1.2', '1.1', '1.0'], AT, cut)).toEqual({})
})

test('without a repository nothing is known', async () => {
  const none = mkdtempSync(join(tmpdir(), 'no-git-'))
  expect(await style(['1.0'], AT, none)).toEqual({})
  rmSync(none, { recursive: true })
})
