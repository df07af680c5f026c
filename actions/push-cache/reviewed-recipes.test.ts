import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { recipeFactsReport, workFolder } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import { hexOf, type Digest, type SpecHash } from '@pakages/model'
import { reviewedRecipe } from '@pakages/trust'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reviewedRecipes } from './reviewed-recipes.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages-recipes-'))
afterAll(() => rmSync(root, { recursive: true }))

let runs = 0
let host: MemoryHost
beforeEach(() => {
  host = new MemoryHost({ workspace: join(root, String(++runs)) })
  mkdirSync(host.workspace)
})

const zlib = { name: 'zlib', hash: 'z'.repeat(32) as SpecHash }
const older = { name: 'zlib', hash: 'y'.repeat(32) as SpecHash }
const NOW = '# zlib, now'
const digest = reviewedRecipe([{ path: 'package.py', content: Buffer.from(NOW) }]).digest

/** Writes a repository with the recipe of zlib, where its text is given. @returns its folder. */
function repository(namespace: string, recipe?: string): string {
  const folder = join(host.workspace, 'spack_repo', namespace)
  mkdirSync(join(folder, 'packages', 'zlib'), { recursive: true })
  writeFileSync(join(folder, 'repo.yaml'), `repo:\n  namespace: ${namespace}\n  api: v2.0\n`)
  if (recipe !== undefined) writeFileSync(join(folder, 'packages', 'zlib', 'package.py'), recipe)
  return folder
}

/** Asks for the recipes of what was built from recipes of these texts. */
async function recipesOf(
  built: readonly (typeof zlib & { readonly from?: string })[],
  repositories: readonly string[] = [],
): Promise<ReadonlyMap<SpecHash, Digest>> {
  const work = workFolder(join(host.workspace, '.pakages'))
  mkdirSync(work.root, { recursive: true })
  const nothing = { licenses: [], maintainers: [], sources: [], patches: [] }
  await recipeFactsReport.write(work.facts, {
    specs: built.map(({ hash, from }) => ({
      ...nothing,
      hash,
      ...(from !== undefined && { recipeSha256: hexOf(digestOf(from)) }),
    })),
  })
  return reviewedRecipes(built, repositories, work, host)
}

describe('the recipes that packages were built from', () => {
  test('are those of the workspace where no repository is named', async () => {
    repository('acme', NOW)
    expect(await recipesOf([{ ...zlib, from: NOW }])).toStrictEqual(new Map([[zlib.hash, digest]]))
    expect(host.messages('warning')).toStrictEqual([])
  })

  test('lie in any of the repositories: in the first one of that very text', async () => {
    const repositories = [
      repository('first'),
      repository('second', '# another zlib'),
      repository('third', NOW),
    ]
    const found = await recipesOf([{ ...zlib, from: NOW }], repositories)
    expect(found).toStrictEqual(new Map([[zlib.hash, digest]]))
  })

  test('are told apart where two packages of a name were built from two recipes', async () => {
    repository('acme', NOW)
    const found = await recipesOf([
      { ...older, from: '# zlib, before' },
      { ...zlib, from: NOW },
    ])
    expect(found).toStrictEqual(new Map([[zlib.hash, digest]]))
  })

  test('hold for each package that was built from them', async () => {
    repository('acme', NOW)
    const found = await recipesOf([
      { ...older, from: NOW },
      { ...zlib, from: NOW },
    ])
    expect([...found.keys()]).toStrictEqual([older.hash, zlib.hash])
  })

  test('are not known where the build did not record them, and then none is read', async () => {
    const folder = repository('acme', NOW)
    symlinkSync('/etc/hosts', join(folder, 'packages', 'zlib', 'fix.patch'))
    expect(await recipesOf([zlib])).toStrictEqual(new Map())
    const work = workFolder(join(host.workspace, 'empty'))
    expect(await reviewedRecipes([zlib], [], work, host)).toStrictEqual(new Map())
    expect(host.messages('warning')).toStrictEqual([])
  })

  test('are none where they cannot be read as reviews read them, with a warning', async () => {
    const folder = repository('acme', NOW)
    symlinkSync('/etc/hosts', join(folder, 'packages', 'zlib', 'fix.patch'))
    expect(await recipesOf([{ ...zlib, from: NOW }])).toStrictEqual(new Map())
    expect(host.messages('warning')).toStrictEqual([
      'The recipe of zlib cannot be read: fix.patch is a link or no regular file. Reviews of it do not hold for what was built.',
    ])
  })

  test('are in the repository of pakages.json where no input names one', async () => {
    const folder = repository('acme', NOW)
    mkdirSync(join(host.workspace, 'recipes', 'spack_repo'), { recursive: true })
    renameSync(folder, join(host.workspace, 'recipes', 'spack_repo', 'acme'))
    const file = join(host.workspace, 'pakages.json')
    const own = { name: 'acme', version: '1.0', license: 'MIT', repository: 'recipes' }
    writeFileSync(file, JSON.stringify(own))
    const other = repository('other', '# another zlib')
    expect(await recipesOf([{ ...zlib, from: NOW }])).toStrictEqual(new Map([[zlib.hash, digest]]))
    expect(await recipesOf([{ ...zlib, from: NOW }], [other])).toStrictEqual(new Map())
  })

  test('are looked for where the input says, and nowhere else', async () => {
    repository('acme', NOW)
    const asked = recipesOf([{ ...zlib, from: NOW }], ['elsewhere'])
    await expect(asked).rejects.toMatchObject({
      message: expect.stringMatching(/^There is no folder \/.*\/elsewhere\.$/),
      fix: expect.stringContaining('Correct the input "repository"'),
    })
  })
})
