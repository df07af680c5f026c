import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ordinary,
  packed,
  PREFIX,
  writeTar,
  type WrittenMember,
} from '@pakages/testing/trust/tarball'
import { inspectPackage } from '@pakages/testing/trust/inspect-package'
import { writeRecipes } from './recipe-files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recipes-'))
})
afterEach(() => rm(folder, { recursive: true }))

const REPOS = `${PREFIX}/.spack/repos`

/** A tarball with these files, and the folders that they lie in. */
function tarball(files: readonly (readonly [string, string])[]): readonly WrittenMember[] {
  const folders = new Set(
    files.flatMap(([name]) => {
      const below = name.slice(PREFIX.length + 1).split('/')
      return below.slice(0, -1).map((_, at) => `${PREFIX}/${below.slice(0, at + 1).join('/')}/`)
    }),
  )
  const known = new Set(ordinary.map(({ name }) => name))
  return [
    ...ordinary,
    ...[...folders]
      .filter((name) => !known.has(name))
      .map((name) => ({ ...split(name), type: '5' })),
    ...files.map(([name, content]) => ({ ...split(name), content })),
  ]
}

/** A name in the two fields that a long one takes. */
const split = (name: string) => ({ prefix: PREFIX, name: name.slice(PREFIX.length + 1) })

async function take(members: readonly WrittenMember[]): Promise<string[]> {
  const verdict = await inspectPackage(packed(writeTar(members)), {
    expected: { recipes: (namespace) => namespace !== 'builtin' },
  })
  if (verdict.kind === 'refused') throw new Error(verdict.reasons[0]!.message)
  await writeRecipes(folder, verdict.recipes)
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

describe('the recipes in a package', () => {
  test('are taken of other namespaces, and not of those that Spack has itself', async () => {
    const found = await take(
      tarball([
        [`${REPOS}/spack_repo/acme/repo.yaml`, 'repo: {namespace: acme}'],
        [`${REPOS}/spack_repo/acme/packages/libfoo/package.py`, 'class Libfoo: pass'],
        [`${REPOS}/spack_repo/builtin/packages/gmake/package.py`, 'class Gmake: pass'],
        [`${PREFIX}/bin/foo`, 'program'],
      ]),
    )
    expect(found).toEqual([
      'spack_repo/acme/packages/libfoo/package.py',
      'spack_repo/acme/repo.yaml',
    ])
    expect(await readFile(join(folder, found[0]!), 'utf8')).toBe('class Libfoo: pass')
  })

  test('are understood in the older layout without spack_repo', async () => {
    expect(await take(tarball([[`${REPOS}/acme/packages/libfoo/package.py`, 'x']]))).toEqual([
      'spack_repo/acme/packages/libfoo/package.py',
    ])
  })

  test.each([
    ['a hidden file', `${REPOS}/spack_repo/acme/packages/.bashrc`],
    ['what lies in a package in the package', `${PREFIX}/lib/.spack/repos/acme/packages/a/x.py`],
  ])('are not %s', async (_, name) => {
    expect(await take(tarball([[name, 'x']]))).toEqual([])
  })

  test.each([
    ['climbs out', `${REPOS}/spack_repo/acme/packages/../../../../x.py`],
    ['climbs out of its namespace', `${REPOS}/spack_repo/../packages/x.py`],
  ])('are not taken where one %s', async (_, name) => {
    await expect(take([...ordinary, { ...split(name), content: 'x' }])).rejects.toThrow(
      'leaves the folder',
    )
  })

  test('are no links', async () => {
    const file = `${REPOS}/acme/packages/libfoo/package.py`
    const linked = tarball([[`${REPOS}/acme/packages/libfoo/other`, 'x']])
    expect(await take([...linked, { ...split(file), type: '2', target: 'other' }])).toEqual([
      'spack_repo/acme/packages/libfoo/other',
    ])
  })

  test('are never larger than any recipe', async () => {
    const content = 'x'.repeat(2_000_000)
    await expect(
      take(tarball([[`${REPOS}/acme/packages/libfoo/package.py`, content]])),
    ).rejects.toThrow('larger, recipe files than any package has')
  })
})
