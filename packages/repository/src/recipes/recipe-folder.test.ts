import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  readBeside,
  readRecipeFolder,
  readRecipeText,
  RECIPE_BOUNDS,
  recipeOf,
  recipesIn,
  UnreadableRecipe,
} from './recipe-folder.ts'
import { repositoriesIn, type RepositoryFolder } from './repository-folder.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pakages-recipes-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
  return join(root, path)
}

async function repository(api = 'v2.0'): Promise<RepositoryFolder> {
  write('spack_repo/acme/repo.yaml', `repo:\n  namespace: acme\n  api: ${api}\n`)
  return (await repositoriesIn(root, 'repository'))[0]!
}

const PACKAGES = 'spack_repo/acme/packages'
const names = async (one: RepositoryFolder): Promise<string[]> =>
  (await recipesIn(one)).map(({ name }) => name)

describe('the recipes of a repository', () => {
  test('lie in folders named like Python modules from package API 2.0 on', async () => {
    for (const folder of ['py_numpy', '_7zip', 'zlib', '_import', 'py-old', 'Upper', '_plain'])
      write(`${PACKAGES}/${folder}/package.py`, '')
    write(`${PACKAGES}/empty/readme`, '')
    write(`${PACKAGES}/__init__.py`, '')
    const found = await repository()
    expect(await names(found)).toEqual(['7zip', 'import', 'py-numpy', 'zlib'])
    expect(await recipeOf(found, 'py-numpy')).toMatchObject({
      folder: join(root, PACKAGES, 'py_numpy'),
    })
    expect(await recipeOf(found, 'py-old')).toBeUndefined()
  })

  test('lie in folders named like their packages before', async () => {
    for (const folder of ['py-numpy', '7zip']) write(`${PACKAGES}/${folder}/package.py`, '')
    const found = await repository('v1.0')
    expect(await names(found)).toEqual(['7zip', 'py-numpy'])
    expect(await recipeOf(found, '7zip')).toMatchObject({ folder: join(root, PACKAGES, '7zip') })
  })

  test('cannot be named so that they lie elsewhere', async () => {
    write('spack_repo/acme/package.py', '')
    write('outside/package.py', '')
    const found = await repository('v1.0')
    expect(await recipeOf(found, '..')).toBeUndefined()
    expect(await recipeOf(found, '../../../outside')).toBeUndefined()
  })
})

describe('a recipe', () => {
  const FOLDER = `${PACKAGES}/libfoo`
  const place = async () => (await recipeOf(await repository(), 'libfoo'))!
  const reason = async (): Promise<string> => {
    const error: unknown = await readRecipeFolder(await place()).catch((caught: unknown) => caught)
    if (error instanceof UnreadableRecipe) return error.reason
    throw new Error('it could be read')
  }

  test('is read with everything in its folder, by path', async () => {
    write(`${FOLDER}/package.py`, 'class Libfoo: pass\n')
    write(`${FOLDER}/patches/b.patch`, Buffer.from([0xff, 0xfe]))
    write(`${FOLDER}/a.patch`, 'a')
    const read = await readRecipeFolder(await place())
    expect(read).toMatchObject({ name: 'libfoo', text: 'class Libfoo: pass\n' })
    expect(read.files.map(({ path }) => path)).toEqual(['a.patch', 'package.py', 'patches/b.patch'])
    expect(read.files[2]!.content).toEqual(Buffer.from([0xff, 0xfe]))
    expect(await readBeside(await place(), 'a.patch')).toBe('a')
    expect(await readBeside(await place(), 'none')).toBeUndefined()
  })

  test('is not read where a file is a link: nobody would see what it leads to', async () => {
    write(`${FOLDER}/package.py`, '')
    symlinkSync('/etc/passwd', join(root, FOLDER, 'x.patch'))
    expect(await reason()).toBe('x.patch is a link or no regular file')
  })

  test('is not read where package.py is a link', async () => {
    mkdirSync(join(root, FOLDER), { recursive: true })
    symlinkSync(write('elsewhere.py', 'secret'), join(root, FOLDER, 'package.py'))
    expect(await reason()).toContain('package.py is a link')
    await expect(readRecipeText(await place())).rejects.toThrow('package.py is a link')
  })

  test('is not read where its folder is a link', async () => {
    write('elsewhere/package.py', '')
    mkdirSync(join(root, PACKAGES), { recursive: true })
    symlinkSync(join(root, 'elsewhere'), join(root, FOLDER))
    expect(await reason()).toBe('its folder is a link')
    await expect(readRecipeText(await place())).rejects.toThrow('its folder is a link')
    await expect(readBeside(await place(), 'package.py')).rejects.toThrow('its folder is a link')
  })

  test('is not read where it is not UTF-8', async () => {
    write(`${FOLDER}/package.py`, Buffer.from([0x23, 0xff, 0x0a]))
    expect(await reason()).toBe('package.py is not UTF-8')
  })

  test.each([
    ['package.py', RECIPE_BOUNDS.recipe],
    ['large.tar', RECIPE_BOUNDS.file],
  ])('is not read where %s is larger than its bound', async (file, bound) => {
    write(`${FOLDER}/package.py`, '')
    truncateSync(write(`${FOLDER}/${file}`, ''), bound + 1)
    expect(await reason()).toContain(`${file} is larger than`)
  })

  test('is not read where all files together are too large', async () => {
    write(`${FOLDER}/package.py`, '')
    for (const file of ['a', 'b', 'c']) truncateSync(write(`${FOLDER}/${file}`, ''), 30 * 2 ** 20)
    expect(await reason()).toContain('is larger than')
  })

  test('is not read where it has too many files', async () => {
    write(`${FOLDER}/package.py`, '')
    for (let at = 0; at <= RECIPE_BOUNDS.files; at++) write(`${FOLDER}/${at}`, '')
    expect(await reason()).toContain(`more than ${RECIPE_BOUNDS.files} files`)
  })
})
