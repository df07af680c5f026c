import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '@pakages/testing/run-action'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { malformedInput } from '@pakages/testing/runner/malformed-input'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { actions } from '../../actions/registry.ts'

const root = join(import.meta.dirname, '..', '..')

/** What `uses:` may cost each step to download, in bytes. */
const LIMIT = 2_800_000

const loaded = await Promise.all(
  actions.map(async (entry) => ({ name: entry.name, ...(await entry.load()) })),
)

describe('the archive that every `uses:` downloads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-archive-'))
  const checkout = join(folder, 'checkout')
  const archive = join(folder, 'archive.tar.gz')

  beforeAll(async () => {
    // As GitHub makes it, with the attributes as they stand here; dist is that of the sources.
    const git = ['archive', '--worktree-attributes', '--prefix=checkout/']
    execFileSync('git', [...git, '--format=tar.gz', `--output=${archive}`, 'HEAD'], { cwd: root })
    execFileSync('tar', ['-xzf', archive, '-C', folder])
    rmSync(join(checkout, 'dist'), { recursive: true })
    cpSync(join(await freshBundle(), 'dist'), join(checkout, 'dist'), { recursive: true })
  }, 600_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test(`is smaller than ${LIMIT / 1_000_000} MB`, () => {
    expect(statSync(archive).size).toBeLessThan(LIMIT)
  })

  test('has an action.yml for every action, which names stubs that are there', () => {
    const files = globSync(['action.yml', '*/action.yml'], { cwd: checkout })
    expect(files).toHaveLength(actions.length)
    const stubs = files.map((file) => {
      const { runs } = parse(readFileSync(join(checkout, file), 'utf8')) as {
        runs: Record<string, string>
      }
      // What runs after steps of others must not be trusted with anything, so there is no post.
      expect(Object.keys(runs)).toEqual(['using', 'main'])
      return join(checkout, file, '..', runs['main']!)
    })
    expect(stubs.filter((stub) => !existsSync(stub))).toEqual([])
  })

  test('has nothing in it that only who changes the toolkit needs', () => {
    expect(globSync('**/*.{ts,tsbuildinfo}', { cwd: checkout })).toEqual([])
  })

  test.each(loaded)('runs $name', async ({ name, declaration }) => {
    const refused = await runAction(name, malformedInput(declaration), { checkout })
    expect(refused).toMatchObject({ exitCode: 2 })
    expect(refused.annotations).toEqual([
      { level: 'error', message: expect.stringMatching(/^"[\w-]+" is /) },
    ])
  })
})
