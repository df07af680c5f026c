import { describe, expect, test } from '@jest/globals'
import { writeWhole } from '@pakages/core'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder, describeWith, spack, spackInstallation } from '@pakages/testing/requirements'
import { folderOfPackage } from '@pakages/repository'
import { readRecipe } from '../reader/read-recipe.ts'
import {
  compareRecipe,
  readSpackSays,
  tally,
  type Comparison,
} from '@pakages/testing/recipe-agreement'

const fixtures = join(import.meta.dirname, '..', 'fixtures')
const script = join(import.meta.dirname, 'spack-says.py')
const run = promisify(execFile)

const compareAll = (lines: string, packages: string): Comparison[] =>
  readSpackSays(lines).flatMap((says) =>
    compareRecipe(
      readRecipe(
        readFileSync(join(packages, folderOfPackage(says.name), 'package.py'), 'utf8'),
        says.name,
      ),
      says,
    ),
  )

/**
 * Where Spack's answer is kept, since asking takes minutes: named by the commits of both clones and
 * our question. Undefined without commits.
 */
async function keptAnswer(root: string, builtin: string): Promise<string | undefined> {
  try {
    const commits = await Promise.all(
      [root, builtin].map(
        async (folder) => (await run('git', ['-C', folder, 'rev-parse', 'HEAD'])).stdout,
      ),
    )
    const key = createHash('sha256')
      .update(commits.join(''))
      .update(readFileSync(script))
      .digest('hex')
    return join(cacheFolder(), 'contract', `spack-says-${key.slice(0, 16)}.jsonl`)
  } catch {
    return undefined
  }
}

const shown = ({ subject, of, detail }: Comparison): string => `${subject} of ${of}: ${detail}`

describe('a repository of recipes, as a real Spack 1.2 understood it', () => {
  const comparisons = compareAll(
    readFileSync(join(fixtures, 'spack-says.jsonl'), 'utf8'),
    join(fixtures, 'spack_repo', 'shelf', 'packages'),
  )

  test('is understood in the same way', () => {
    expect(comparisons.filter(({ outcome }) => outcome === 'different').map(shown)).toEqual([])
    expect(comparisons.length).toBeGreaterThan(150)
  })

  test('only what depends on the machine is not known, and said to be so', () => {
    const unknown = comparisons.filter(({ outcome }) => outcome === 'unknown')
    expect(
      unknown.every(
        ({ of, detail }) =>
          of.startsWith('machine-shelf') && detail.includes('depends on the machine'),
      ),
    ).toBe(true)
    expect(unknown.length).toBeGreaterThan(0)
  })
})

describeWith(spack, 'every recipe of Spack itself, beside the real Spack', () => {
  test('versions, keywords, attributes, URLs and version rules agree to at least 99.5 %', async () => {
    const { root, builtin, python, userCache } = spackInstallation()!
    const folder = mkdtempSync(join(tmpdir(), 'spack-says-'))
    try {
      writeFileSync(join(folder, 'repos.yaml'), `repos:\n  builtin: ${builtin!}\n`)
      const known = await keptAnswer(root, builtin!)
      const environment = {
        ...process.env,
        SPACK_DISABLE_LOCAL_CONFIG: '1',
        SPACK_USER_CACHE_PATH: userCache,
        PYTHONDONTWRITEBYTECODE: '1',
        ...(python && { SPACK_PYTHON: python }),
      }
      const ask = async (): Promise<string> =>
        (
          await run(join(root, 'bin', 'spack'), ['-C', folder, 'python', script, 'builtin'], {
            env: environment,
            maxBuffer: 2 ** 28,
            cwd: folder,
          })
        ).stdout
      const lines = known && existsSync(known) ? readFileSync(known, 'utf8') : await ask()
      if (known && !existsSync(known)) await writeWhole(known, lines)
      const comparisons = compareAll(lines, join(builtin!, 'packages'))
      const shares = tally(comparisons)
      process.stderr.write(`${JSON.stringify(shares, null, 1)}\n`)
      if (process.env['PAKAGES_AGREEMENT'])
        writeFileSync(
          process.env['PAKAGES_AGREEMENT'],
          comparisons
            .filter(({ outcome }) => outcome !== 'same')
            .map((each) => `${each.outcome} ${shown(each)}\n`)
            .join(''),
        )
      expect(Object.entries(shares).filter(([, { agreement }]) => agreement < 99.5)).toEqual([])
      expect(shares['version']!.same).toBeGreaterThan(20_000)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 600_000)
})
