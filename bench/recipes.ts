import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { BenchOptions } from './options.ts'
import { median, row, type Row } from './table.ts'

const ROUNDS = 5

/** What both readers print: a line of JSON at the end. */
interface Report {
  readonly recipes: number
  readonly versions: number
  readonly keywords: number
  readonly seconds: number
  /** The most memory that the process held, MB of 10^6 bytes. */
  readonly megabytes: number
}

/**
 * Reads every recipe of the folder that PAKAGES_RECIPES names (a repository or its `packages`
 * folder) in a process of its own, beside CPython with `ast` on the same files. Without the
 * variable, the recipes of the tests stand in, far too few to mean much.
 */
export async function run(_options: BenchOptions): Promise<Row[]> {
  const { folder, note } = recipesFolder()
  const [ours, theirs] = [[] as Report[], [] as Report[]]
  const python = spawnSync('python3', ['--version']).status === 0
  // In turns, so that a machine that slows down slows both.
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(
      await report(process.execPath, [
        '--disable-warning=ExperimentalWarning',
        join(import.meta.dirname, 'recipes', 'read-all.ts'),
        folder,
      ]),
    )
    if (python)
      theirs.push(
        await report('python3', [join(import.meta.dirname, 'recipes', 'read-all.py'), folder]),
      )
  }
  const counts = ours[0]!
  const same =
    python && counts.versions === theirs[0]!.versions && counts.keywords === theirs[0]!.keywords
  const found = `${counts.recipes} recipes, ${counts.versions} literal version() calls with ${counts.keywords} keywords${python ? (same ? ', both the same' : `; the peer found ${theirs[0]!.versions} with ${theirs[0]!.keywords}`) : ''}`
  const reason = [note, found, python ? '' : 'python3 is not on the PATH']
    .filter((text) => text !== '')
    .join('; ')
  const peer = (part: 'seconds' | 'megabytes'): number | null =>
    python ? median(theirs.map((each) => each[part])) : null
  return [
    row({
      bench: 'recipes',
      case: 'read all recipes',
      unit: 's',
      ours: median(ours.map((each) => each.seconds)),
      peer: 'python3 with ast',
      theirs: peer('seconds'),
      reason,
    }),
    row({
      bench: 'recipes',
      case: 'memory',
      unit: 'MB',
      ours: median(ours.map((each) => each.megabytes)),
      peer: 'python3 with ast',
      theirs: peer('megabytes'),
      reason: 'the most that the process held; to stay below 300',
    }),
  ]
}

/** Where the recipes lie, and what to say when only those of the tests are there. */
export function recipesFolder(): { folder: string; note: string } {
  const named = process.env['PAKAGES_RECIPES']
  const places = named
    ? [join(named, 'repos', 'spack_repo', 'builtin', 'packages'), join(named, 'packages'), named]
    : []
  const folder = places.find(
    (place) =>
      existsSync(place) &&
      readdirSync(place).some((entry) => existsSync(join(place, entry, 'package.py'))),
  )
  if (folder !== undefined) return { folder, note: '' }
  const note = named
    ? `PAKAGES_RECIPES names ${named}, which holds no recipes: the recipes of the tests stand in`
    : 'PAKAGES_RECIPES is not set: the recipes of the tests stand in'
  return {
    folder: join(
      import.meta.dirname,
      '..',
      'packages',
      'spack',
      'src',
      'recipes',
      'fixtures',
      'spack_repo',
      'shelf',
      'packages',
    ),
    note,
  }
}

async function report(program: string, args: readonly string[]): Promise<Report> {
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 2 ** 24 })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Report
}
