import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { takeRecipes } from './recipes-in-binary.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recipes-'))
})
afterEach(() => rm(folder, { recursive: true }))

const PREFIX = 'opt/store/linux-x86_64_v3/libfoo-1.2-abc'

/** A gzipped tarball with these members; a content of null makes a link to /etc/passwd. */
async function tarball(members: readonly (readonly [string, string | null])[]): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of members) {
    if (content === null) archive.entry({ name, type: 'symlink', linkname: '/etc/passwd' })
    else archive.entry({ name }, content)
  }
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive as AsyncIterable<Buffer>) chunks.push(chunk)
  return gzipSync(Buffer.concat(chunks))
}

const take = (bytes: Buffer): Promise<Set<string>> =>
  takeRecipes(Readable.from([bytes]), folder, (namespace) => namespace !== 'builtin')
const files = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .toSorted()

describe('takeRecipes', () => {
  test('takes the recipes of other namespaces, and leaves those that Spack has itself', async () => {
    const found = await take(
      await tarball([
        [`${PREFIX}/.spack/repos/spack_repo/acme/repo.yaml`, 'repo: {namespace: acme}'],
        [`${PREFIX}/.spack/repos/spack_repo/acme/packages/libfoo/package.py`, 'class Libfoo: pass'],
        [
          `${PREFIX}/.spack/repos/spack_repo/builtin/packages/gmake/package.py`,
          'class Gmake: pass',
        ],
        [`${PREFIX}/.spack/spec.json`, '{}'],
        [`${PREFIX}/bin/foo`, 'program'],
      ]),
    )
    expect(found).toEqual(new Set(['acme']))
    expect(await files()).toEqual(['package.py', 'repo.yaml'])
    expect(await readFile(join(folder, 'spack_repo/acme/packages/libfoo/package.py'), 'utf8')).toBe(
      'class Libfoo: pass',
    )
  })

  test('understands the older layout without spack_repo', async () => {
    expect(
      await take(await tarball([[`${PREFIX}/.spack/repos/acme/packages/libfoo/package.py`, 'x']])),
    ).toEqual(new Set(['acme']))
  })

  test.each([
    [
      'a path that climbs out',
      `${PREFIX}/.spack/repos/spack_repo/acme/packages/../../../../x.py`,
      'x',
    ],
    ['a namespace that climbs out', `${PREFIX}/.spack/repos/spack_repo/../packages/x.py`, 'x'],
    ['a hidden file', `${PREFIX}/.spack/repos/spack_repo/acme/packages/.bashrc`, 'x'],
    ['a link', `${PREFIX}/.spack/repos/spack_repo/acme/packages/libfoo/package.py`, null],
  ])('never writes %s', async (_, name, content) => {
    expect(await take(await tarball([[name, content]]))).toEqual(new Set())
    expect(await files()).toEqual([])
  })

  test('does not read on behind .spack/, where the bulk of a package lies', async () => {
    const whole = await tarball([
      [`${PREFIX}/.spack/repos/spack_repo/acme/repo.yaml`, 'r'],
      [`${PREFIX}/lib/a`, randomBytes(2_000_000).toString('hex')],
    ])
    const cut = whole.subarray(0, whole.length / 2) // reading to the end would fail
    expect(await take(cut)).toEqual(new Set(['acme']))
  })

  test('says that a damaged tarball is damaged', async () => {
    await expect(take(Buffer.from('not a tarball'))).rejects.toThrow(
      'The recipes in a binary cannot be read',
    )
  })

  test('refuses a recipe that is larger than any recipe', async () => {
    await expect(
      take(
        await tarball([
          [
            `${PREFIX}/.spack/repos/spack_repo/acme/packages/libfoo/package.py`,
            'x'.repeat(2_000_000),
          ],
        ]),
      ),
    ).rejects.toThrow('larger than any recipe')
  })
})
