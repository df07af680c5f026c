import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeSite } from '@pakages/catalog'
import { digestOf } from '@pakages/image'
import { parseJson } from '@pakages/model'
import { packageOf, smallCatalog, versionOf } from '@pakages/testing/catalog/small-catalog'
import { indexStatement, KeySigner } from '@pakages/trust'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ReadingStory } from '../../reading/testing/reading-story.ts'

let story: ReadingStory
beforeEach(() => {
  story = new ReadingStory()
})
afterEach(() => story.end())

const NAMED = ['--registry', 'oci://registry.example/acme/cache']
const namesIn = (stdout: string): unknown =>
  (parseJson(stdout, 'stdout') as { packages: { name: string }[] }).packages.map(({ name }) => name)

describe('pakages search in a registry', () => {
  beforeEach(async () => {
    await story.pushed('1.9')
    await story.pushed('1.10')
  })

  test.each<[words: readonly string[], names: readonly string[]]>([
    [[], ['app', 'zlib']],
    [['zl'], ['zlib']],
    [['ZLIB'], ['zlib']],
    [['z', 'p'], []],
    [['1.9'], []],
  ])('finds for %j the packages whose names have all words', async (words, names) => {
    const { exitCode, stdout } = await story.type('search', ...words, '--json', ...NAMED)
    expect(exitCode).toBe(0)
    expect(namesIn(stdout)).toEqual(names)
  })

  test('shows versions, the newest first, and what to do where nothing is found', async () => {
    const found = await story.type('search', 'zlib', ...NAMED)
    expect(found.stdout).toMatch(/Name +Versions\s*\n[^]*zlib +1\.10, 1\.9/)
    const none = await story.type('search', 'nothing', ...NAMED)
    expect(none.stdout).toContain(
      'has all of nothing. A registry knows names only; an index knows descriptions too.',
    )
  })
})

describe('pakages search in an index', () => {
  const site = (): string => join(story.user, 'site')
  beforeEach(() => {
    story.configure()
    return published(new KeySigner(story.key))
  })

  async function published(signer: KeySigner): Promise<void> {
    const issued = '2026-11-20T09:00:00.000Z'
    const sign = async (checksums: Uint8Array): Promise<string> =>
      JSON.stringify(
        await signer.sign(
          indexStatement(
            { name: 'checksums.json', digest: digestOf(checksums) },
            { issued, entries: 1 },
          ),
        ),
      )
    const packages = [
      { ...packageOf('meshkit', [versionOf('meshkit', '2.0')]), description: 'Grids for solvers.' },
      { ...packageOf('solver', [versionOf('solver', '1.0')]), description: 'Solves on a mesh.' },
    ]
    await writeSite(site(), smallCatalog({ packages, issued }), { sign })
  }

  test.each<[words: readonly string[], names: readonly string[]]>([
    [['mesh'], ['meshkit', 'solver']],
    [['solve'], ['solver', 'meshkit']],
    [['mesh', 'grids'], ['meshkit']],
    [['nothing'], []],
  ])('finds for %j by name, description and tags, names first', async (words, names) => {
    const { exitCode, stdout } = await story.type('search', ...words, '--json', '--index', site())
    expect(exitCode).toBe(0)
    expect(namesIn(stdout)).toEqual(names)
  })

  test('believes no index that somebody else signed', async () => {
    rmSync(site(), { recursive: true })
    await published(new KeySigner(story.reviewKey))
    const { exitCode, stderr } = await story.type('search', '--index', site())
    expect(exitCode).toBe(1)
    expect(stderr).toContain('Its signer is not trusted')
  })

  test('suggests a name that is near', async () => {
    const { stdout } = await story.type('search', 'meshkti', '--index', site())
    expect(stdout).toContain('Did you mean "meshkit"?')
  })
})
