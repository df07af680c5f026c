import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses } from '@pakages/core'
import { findRecipes } from './find-recipes.ts'
import { findSpack, type FoundSpack, type WantedSpack } from './find-spack.ts'
import type { Git } from '@pakages/repository'

const gitEnv = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

/**
 * Programs that say a version, in clones made with the real git: the look-up runs them as it runs
 * Spack.
 */
describe('findSpack', () => {
  let root: string
  let cache: string
  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], { env: gitEnv, encoding: 'utf8' }).trim()
  const context = (env: Record<string, string> = {}): Git => ({
    processes: nodeProcesses,
    env: { PATH: '/usr/bin:/bin', HOME: root, ...env },
    signal: new AbortController().signal,
  })
  const find = (
    wanted: Partial<WantedSpack> = {},
    env: Record<string, string> = {},
  ): Promise<FoundSpack> => findSpack(context(env), { cacheFolder: cache, ...wanted })

  /** A Spack of a version, in a clone with a tag where one is given. */
  const makeSpack = async (folder: string, version: string, tag?: string): Promise<string> => {
    await mkdir(join(folder, 'bin'), { recursive: true })
    await mkdir(join(folder, 'lib', 'spack', 'spack'), { recursive: true })
    await writeFile(join(folder, 'bin', 'spack'), `#!/bin/sh\necho "${version}"\n`)
    await chmod(join(folder, 'bin', 'spack'), 0o755)
    if (tag !== undefined) {
      git(folder, 'init', '--quiet', '--initial-branch', 'develop')
      git(folder, 'add', '.')
      git(folder, 'commit', '--quiet', '-m', version)
      git(folder, 'tag', tag)
    }
    return folder
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages-'))
    cache = join(root, 'cache')
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('takes SPACK_ROOT before all others', async () => {
    await makeSpack(join(cache, 'spack', 'v1.1.1'), '1.1.1')
    const own = await makeSpack(join(root, 'own'), '1.0.2')
    expect(await find({}, { SPACK_ROOT: own })).toMatchObject({
      root: own,
      origin: 'SPACK_ROOT',
      version: { text: '1.0.2' },
    })
  })

  test('follows a link on the PATH', async () => {
    const own = await makeSpack(join(root, 'own'), '1.1.0')
    await mkdir(join(root, 'bin'))
    await symlink(join(own, 'bin', 'spack'), join(root, 'bin', 'spack'))
    expect(await find({}, { PATH: `${join(root, 'bin')}:/usr/bin:/bin` })).toMatchObject({
      root: own,
      origin: 'PATH',
    })
  })

  test('takes the pinned release from the cache folder before other clones', async () => {
    await makeSpack(join(cache, 'spack', 'v9.0.0'), '9.0.0')
    const pinned = await makeSpack(join(cache, 'spack', 'v1.1.1'), '1.1.1')
    expect(await find()).toMatchObject({ root: pinned, origin: 'cache' })
  })

  test.each([
    ['tag', 'v1.0.5'],
    ['branch', 'develop'],
    ['release', 'v1.0.2'],
  ])('recognizes a %s', async (_, spackRef) => {
    const own = await makeSpack(join(root, 'own'), '1.0.2', 'v1.0.5')
    expect(await find({ spackRef }, { SPACK_ROOT: own })).toMatchObject({ root: own })
  })

  test('recognizes a commit', async () => {
    const own = await makeSpack(join(root, 'own'), '1.0.2', 'x')
    expect(
      await find({ spackRef: git(own, 'rev-parse', 'HEAD') }, { SPACK_ROOT: own }),
    ).toMatchObject({ root: own })
  })

  test('clones what is not there, once, and whole', async () => {
    const upstream = await makeSpack(join(root, 'up stream'), '1.3.0', 'v1.3.0')
    const wanted = {
      spackRef: 'v1.3.0',
      spackRepository: pathToFileURL(upstream).href.replaceAll(' ', '%20'),
    }
    const first = await find(wanted)
    expect(first).toMatchObject({ origin: 'clone', version: { text: '1.3.0' } })
    expect(await find(wanted)).toMatchObject({ root: first.root, origin: 'cache' })
    expect((await readdir(join(cache, 'spack'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('says why nothing fits, and that there is no such ref', async () => {
    const own = await makeSpack(join(root, 'own'), '1.1.0', 'v1.1.0')
    const upstream = await makeSpack(join(root, 'upstream'), '1.3.0', 'v1.3.0')
    await expect(
      find({ spackRef: 'v7.7.7', spackRepository: pathToFileURL(upstream).href }),
    ).rejects.toThrow('there is no such tag, branch or commit')
    await expect(
      find({ spackRef: 'v7.7.7' }, { SPACK_ROOT: own, https_proxy: 'http://127.0.0.1:9' }),
    ).rejects.toThrow(`${own} is 1.1.0, not v7.7.7`)
    expect((await readdir(join(cache, 'spack'))).filter((name) => !name.startsWith('.'))).toEqual(
      [],
    )
  })

  test('refuses an old Spack in SPACK_ROOT instead of stepping over it', async () => {
    const own = await makeSpack(join(root, 'own'), '0.23.1')
    await expect(find({}, { SPACK_ROOT: own })).rejects.toThrow('Spack 1.0 or newer is needed')
  })

  test('says so when SPACK_ROOT names nothing', async () => {
    await expect(find({}, { SPACK_ROOT: join(root, 'nowhere') })).rejects.toThrow(
      'there is no bin/spack in it',
    )
  })

  describe('findRecipes', () => {
    const makeRecipes = async (folder: string, namespace: string): Promise<string> => {
      const below = join(folder, 'repos', 'spack_repo', namespace)
      await mkdir(below, { recursive: true })
      await writeFile(join(below, 'repo.yaml'), `repo:\n  namespace: ${namespace}\n  api: v2.2\n`)
      return folder
    }

    test("puts the user's repositories before the builtin one of the cache folder", async () => {
      await makeRecipes(join(cache, 'spack-packages', 'develop'), 'builtin')
      const own = await makeRecipes(join(root, 'own'), 'acme')
      const found = await findRecipes(context(), { cacheFolder: cache, repositories: [own] })
      expect(found.map(({ namespace }) => namespace)).toEqual(['acme', 'builtin'])
    })

    test('refuses two of one namespace', async () => {
      await makeRecipes(join(cache, 'spack-packages', 'develop'), 'builtin')
      const [a, b] = [
        await makeRecipes(join(root, 'a'), 'acme'),
        await makeRecipes(join(root, 'b'), 'acme'),
      ]
      await expect(
        findRecipes(context(), { cacheFolder: cache, repositories: [a, b] }),
      ).rejects.toThrow('Two package repositories have the namespace "acme"')
    })

    test('names the cause when the builtin recipes cannot be cloned', async () => {
      await expect(
        findRecipes(context(), {
          cacheFolder: cache,
          repositories: [],
          recipesRepository: pathToFileURL(join(root, 'nowhere')).href,
        }),
      ).rejects.toThrow(
        /There are no builtin recipes in the cache folder, and file:.* at v2025\.11\.0 cannot be cloned/,
      )
    })
  })
})
