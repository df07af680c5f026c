import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nodeProcesses } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { recipeChanges, type RecipeChanges } from './recipe-changes.ts'

const GIT = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}
const RECIPE = 'class Libfoo(Package):\n    """Foo."""\n\n    version("1.0", sha256="a")  # first\n'

describe('what changed in the recipes of a checkout', () => {
  let root: string
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', root, ...args], { env: GIT, encoding: 'utf8', stdio: 'pipe' }).trim()
  const recipe = (name: string): string => `spack_repo/acme/packages/${name}/package.py`
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
  const commit = (): string => {
    git('add', '.')
    git('commit', '--quiet', '--allow-empty', '--message', 'x')
    return git('rev-parse', 'HEAD')
  }
  const changes = (since: string, workspace = root): Promise<RecipeChanges> =>
    recipeChanges(
      since,
      { workspace, repositories: [workspace], environment: join(workspace, 'env') },
      {
        processes: nodeProcesses,
        host: new MemoryHost({ workspace, env: { ...GIT } }),
        signal: new AbortController().signal,
      },
    )
  const names = ({ touched, removed, unaltered, shared }: RecipeChanges) => ({
    touched: touched.map(({ namespace, name }) => `${namespace}.${name}`),
    removed: removed.map(({ name }) => name),
    unaltered: unaltered.map(({ name }) => name),
    shared,
  })
  const nothing = { touched: [], removed: [], unaltered: [], shared: undefined }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages changes-'))
    git('init', '--quiet', '--initial-branch', 'main')
    await write('spack_repo/acme/repo.yaml', 'repo:\n  namespace: acme\n  api: v2.0\n')
    for (const name of ['libfoo', 'bar_tools', 'old']) await write(recipe(name), RECIPE)
    await write('env/spack.yaml', 'spack: {}')
    commit()
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('is what a branch touched, added and removed, not what happened on the other one meanwhile', async () => {
    git('checkout', '--quiet', '-b', 'proposal')
    await write(recipe('libfoo'), RECIPE.replace('1.0', '1.1'))
    await write('spack_repo/acme/packages/_7zip/package.py', RECIPE)
    await write('spack_repo/acme/packages/bar_tools/fix.patch', 'a patch')
    await rm(join(root, 'spack_repo/acme/packages/old'), { recursive: true })
    commit()
    git('checkout', '--quiet', 'main')
    await write(recipe('elsewhere'), RECIPE)
    commit()
    git('checkout', '--quiet', 'proposal')
    const expected = {
      ...nothing,
      touched: ['acme.7zip', 'acme.bar-tools', 'acme.libfoo'],
      removed: ['old'],
    }
    expect(names(await changes('main'))).toEqual(expected)
    // As GitHub checks a pull request out: merged with its base.
    git('merge', '--quiet', '--no-edit', 'main')
    expect(names(await changes('main'))).toEqual(expected)
  })

  test('has a renamed recipe as one that was removed and one that is new, committed or not', async () => {
    await rename(
      join(root, 'spack_repo/acme/packages/old'),
      join(root, 'spack_repo/acme/packages/young'),
    )
    const expected = { ...nothing, touched: ['acme.young'], removed: ['old'] }
    expect(names(await changes('HEAD'))).toEqual(expected)
    const before = git('rev-parse', 'HEAD')
    commit()
    expect(names(await changes(before))).toEqual(expected)
  })

  test('is nothing where only comments, documentation and files for people changed', async () => {
    await write(
      recipe('libfoo'),
      RECIPE.replace('# first', '# the first one').replace('Foo.', 'It is foo.'),
    )
    await write('spack_repo/acme/packages/bar_tools/README.md', 'Read me')
    await write('README.md', 'Read me')
    await write('.github/workflows/ci.yml', 'on: push')
    expect(names(await changes('HEAD'))).toEqual({ ...nothing, unaltered: ['bar-tools', 'libfoo'] })
  })

  test.each([
    ['repo.yaml', 'spack_repo/acme/repo.yaml', 'repo:\n  namespace: acme\n  api: v2.1\n'],
    ['a module that recipes share', 'spack_repo/acme/build_systems/own.py', 'x = 1'],
    ['a file beside the recipes', 'spack_repo/acme/packages/__init__.py', ''],
    ['pakages.json', 'pakages.json', '{}'],
    ['the environment', 'env/spack.yaml', 'spack: {specs: []}'],
  ])('is everything where %s changed', async (_, file, text) => {
    await write(file, text)
    expect((await changes('HEAD')).shared).toBe(file)
  })

  test('in a shallow clone says how deep it must be', async () => {
    await write(recipe('libfoo'), RECIPE.replace('1.0', '1.1'))
    commit()
    const first = git('rev-parse', 'HEAD~1')
    const clone = join(root, '..', `${root.split('/').at(-1)!}-shallow`)
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone], { env: GIT })
    await expect(changes(first, clone)).rejects.toMatchObject({
      message: expect.stringContaining('This clone is shallow'),
      fix: expect.stringContaining('fetch-depth: 0'),
    })
    await rm(clone, { recursive: true })
  })

  test.each([
    ['0'.repeat(40), 'There is no commit 000'],
    ['no-such-branch', 'There is no commit no-such-branch in this clone.'],
    ['--output=x', '"changed-since" is not a git tag, branch or commit'],
  ])('is refused for %s', async (since, message) => {
    await expect(changes(since)).rejects.toThrow(message)
  })

  test('is refused for a history of its own', async () => {
    git('checkout', '--quiet', '--orphan', 'other')
    await write('own', 'x')
    commit()
    await expect(changes('main')).rejects.toThrow('have nothing in common')
  })
})
