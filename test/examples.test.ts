import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readConfiguration } from '@pakages/core'
import {
  archiveOf,
  examples,
  sha256Of,
  sources,
  versionOf,
  withChecksum,
} from '../examples/make-sources.ts'

const all = await sources()

describe('the example packages', () => {
  test.each(all.map((source) => [source.archive.slice(examples.length + 1), source] as const))(
    '%s holds the sources that lie beside it',
    async (_, source) => {
      expect((await archiveOf(source)).equals(await readFile(source.archive))).toBe(true)
    },
  )

  test.each(all.map((source) => [source.archive.slice(examples.length + 1), source] as const))(
    'the recipe states the checksum of %s, unless it is wrong on purpose',
    async (_, source) => {
      const recipe = await readFile(source.recipe, 'utf8')
      expect(
        withChecksum(recipe, versionOf(source), sha256Of(await readFile(source.archive))),
      ).toBe(recipe)
      expect(recipe.includes('# wrong on purpose')).toBe(source.recipe.includes('wrong_checksum'))
    },
  )

  test('every archive has a source', async () => {
    const archives = (await readdir(examples, { recursive: true }))
      .filter((path) => path.endsWith('.tar'))
      .map((path) => join(examples, path))
    expect(archives.sort()).toEqual(all.map((source) => source.archive).sort())
  })

  test('every version that a recipe declares has an archive', async () => {
    for (const recipe of new Set(all.map((source) => source.recipe))) {
      const declared = [
        ...(await readFile(recipe, 'utf8')).matchAll(/^ {4}version\("([^"]+)"/gm),
      ].map((match) => match[1])
      const packed = all
        .filter((source) => dirname(source.archive) === dirname(recipe))
        .map(versionOf)
      expect(declared.sort()).toEqual(packed.sort())
    }
  })
})

test.each(['.', 'failing'])(
  'the pakages.json in %s is valid, and names its Spack repository',
  async (folder) => {
    const { values } = await readConfiguration(join(examples, folder, 'pakages.json'))
    expect(await readFile(join(examples, folder, values.repository!, 'repo.yaml'), 'utf8')).toMatch(
      /^repo:/,
    )
  },
)

describe('withChecksum', () => {
  test.each([
    [
      'replaces the checksum of one version',
      '  version("1.0", sha256="a")\n  version("1.1", sha256="b")',
      '  version("1.0", sha256="new")\n  version("1.1", sha256="b")',
    ],
    [
      'takes a version for text, not for a pattern',
      '  version("1x0", sha256="a")',
      '  version("1x0", sha256="a")',
    ],
    [
      'leaves a checksum that is wrong on purpose',
      '  # wrong on purpose\n  version("1.0", sha256="a")',
      '  # wrong on purpose\n  version("1.0", sha256="a")',
    ],
  ])('%s', (_, before, after) => {
    expect(withChecksum(before, '1.0', 'new')).toBe(after)
  })
})
