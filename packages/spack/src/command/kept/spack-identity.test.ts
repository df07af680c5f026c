import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nodeProcesses } from '@pakages/core'
import { gitOf } from '@pakages/repository'
import { spackIdentity } from './spack-identity.ts'

const GIT = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

describe('the identity of a Spack and of recipes', () => {
  let root: string
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', root, ...args], { env: GIT, encoding: 'utf8' })
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
  const identity = async (at = root): Promise<string | undefined> => {
    const host = { env: { PATH: GIT.PATH, HOME: at } }
    const ports = { processes: nodeProcesses, host, signal: new AbortController().signal }
    const recipes = [{ namespace: 'acme', folder: join(at, 'recipes') }]
    const found = await spackIdentity(gitOf(ports), join(at, 'spack'), recipes)
    return found && JSON.stringify(found)
  }
  const commit = (message: string): void => {
    git('add', '--force', '.')
    git('commit', '--quiet', '--message', message)
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages-identity-'))
    git('init', '--quiet')
    await write('spack/bin/spack', '#!/bin/sh')
    await write('spack/lib/spack/spack/main.py', 'print()')
    await write('spack/etc/spack/config.yaml', 'config: {}')
    await write('recipes/packages/libfoo/package.py', 'class Libfoo: pass')
    await write('README.md', 'Read me')
    await write('.gitignore', '*.pyc\nignored.patch\n')
    commit('1')
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('is that of git trees, and the same after a commit that changes other files', async () => {
    const before = await identity()
    expect(before).toMatch(/"acme tree:[0-9a-f]{40}"/)
    await write('README.md', 'Read me again')
    expect(await identity()).toBe(before)
    commit('2')
    expect(await identity()).toBe(before)
  })

  test('is the same after Python read the recipes of who has git ignore nothing', async () => {
    await write('.gitignore', '')
    commit('2')
    const before = await identity()
    await write('recipes/packages/libfoo/__pycache__/package.cpython-311.pyc', 'compiled')
    expect(await identity()).toBe(before)
    await write('recipes/packages/libfoo/fix.patch', 'new')
    expect(await identity()).not.toBe(before)
  })

  test('takes no notice of what Python compiles', async () => {
    const before = await identity()
    await write('recipes/packages/libfoo/__pycache__/package.cpython-311.pyc', 'compiled')
    expect(await identity()).toBe(before)
  })

  test.each([
    ['a recipe', 'recipes/packages/libfoo/package.py'],
    ['a patch beside a recipe', 'recipes/packages/libfoo/fix.patch'],
    ['a file that git ignores', 'recipes/packages/libfoo/ignored.patch'],
    ['a new recipe', 'recipes/packages/libbar/package.py'],
    ['the code of Spack', 'spack/lib/spack/spack/main.py'],
    ['the configuration in the folder of Spack', 'spack/etc/spack/site/packages.yaml'],
  ])('changes with %s, committed or not', async (_, name) => {
    const before = await identity()
    await write(name, 'changed')
    const dirty = await identity()
    expect(dirty).not.toBe(before)
    await write(name, 'changed once more')
    expect(await identity()).not.toBe(dirty)
    commit('2')
    expect(await identity()).not.toBe(before)
  })

  test('changes with a file that git was told not to look at', async () => {
    const before = await identity()
    git('update-index', '--assume-unchanged', 'recipes/packages/libfoo/package.py')
    await write('recipes/packages/libfoo/package.py', 'changed')
    expect(await identity()).not.toBe(before)
  })

  test('is that of the files where there is no git, wherever they lie', async () => {
    await rm(join(root, '.git'), { recursive: true })
    const other = `${root}-other`
    await cp(root, other, { recursive: true })
    const found = await identity()
    expect(found).toMatch(/"acme files:[0-9a-f]{64}"/)
    expect(await identity(other)).toBe(found)
    await writeFile(join(other, 'recipes', 'packages', 'libfoo', 'package.py'), 'changed')
    expect(await identity(other)).not.toBe(found)
    await rm(other, { recursive: true })
  })

  test.each([
    ['a link to a folder', async () => symlink('/tmp', join(root, 'recipes', 'elsewhere'))],
    [
      'configuration that names a file elsewhere',
      () => write('spack/etc/spack/include.yaml', 'include: [/etc/other.yaml]'),
    ],
    [
      'configuration that leaves the folder of Spack',
      () => write('spack/etc/spack/include.yaml', 'include: [{path: $spack/../x}]'),
    ],
  ])('is not known with %s', async (_, change) => {
    await change()
    expect(await identity()).toBeUndefined()
  })

  test('is known with the includes that Spack comes with', async () => {
    await write(
      'spack/etc/spack/include.yaml',
      [
        'include:',
        '- {name: site, path: $spack/etc/spack/site, optional: true}',
        '- path: ~/.spack',
        `  when: '"SPACK_DISABLE_LOCAL_CONFIG" not in env'`,
      ].join('\n'),
    )
    await write(
      'spack/etc/spack/defaults/include.yaml',
      'include: [{path: "${platform}"}, {path: base}]',
    )
    expect(await identity()).toBeDefined()
  })
})
