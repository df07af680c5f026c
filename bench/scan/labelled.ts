import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  AdvisoryIndex,
  CERTAINTIES,
  databaseFingerprint,
  makeIndex,
  scanComponents,
  type AdvisorySource,
  type Certainty,
} from '@pakages/advisories'
import { z } from 'zod'
import type { BenchOptions } from '../options.ts'
import { row, type Row } from '../table.ts'
import { identifier, type Identify } from './identified.ts'
import { LABELLED_SETS } from './sets.ts'

const lineType = z.strictObject({
  package: z.string(),
  version: z.string(),
  vulnerability: z.string(),
  affected: z.boolean(),
  /** Why, as whoever labelled it found it. */
  why: z.string(),
  /** The file that says so: repository, commit and path. */
  source: z.string(),
  language: z.enum(['c', 'python', 'r', 'other']),
  /** Not looked at while the rules were made. */
  aside: z.boolean().default(true),
})

/** One line of the labelled set. */
type Labelled = z.infer<typeof lineType>

const labelledLines = (file: string): Labelled[] =>
  readFileSync(join(import.meta.dirname, '..', 'data', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => lineType.parse(JSON.parse(line)))

interface Judged {
  readonly line: Labelled
  /** With which grade it was found open; undefined: not at all. */
  readonly grade: Certainty | undefined
}

/** Precision and recall on each labelled set: of all, of what was set aside, and by grade. */
export async function labelledRows({ flags }: BenchOptions): Promise<Row[]> {
  const databases = process.env['PAKAGES_ADVISORIES']
  const identify = await identifier()
  if (databases === undefined || !existsSync(databases) || identify === undefined)
    return [
      figure(
        'recall, skipped',
        NaN,
        'PAKAGES_ADVISORIES and PAKAGES_RECIPES have to name databases and recipes',
      ),
    ]
  const judged = await judge(databases, identify)
  return LABELLED_SETS.flatMap(([of], at) => {
    const set = judged[at]!
    if (flags.has('--misses')) printMisses(set)
    return rowsOfSet(of, set)
  })
}

/** Half of the first set was not looked at while the first rules were made. */
function rowsOfSet(of: string, judged: readonly Judged[]): Row[] {
  const found = ['certain', 'likely'] as const
  const aside = judged.filter(({ line }) => line.aside)
  return [
    ...rowsOf(of, judged, found),
    ...(aside.length === judged.length ? [] : rowsOf(`${of}, set aside`, aside, found)),
    ...rowsOf(`${of}, certain alone`, judged, ['certain']),
    ...rowsOf(`${of}, possible too`, judged, CERTAINTIES),
    ...rowsOf(
      `${of}, C and C++`,
      judged.filter(({ line }) => line.language === 'c'),
      found,
    ),
  ]
}

async function judge(databases: string, identify: Identify): Promise<readonly Judged[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-labelled-'))
  const sources = readdirSync(databases, { withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ name, path: join(databases, name) }))
  try {
    await makeIndex(join(folder, 'index'), sources, await databaseFingerprint(sources))
    const index = new AdvisoryIndex(join(folder, 'index'))
    const judged: Judged[][] = []
    for (const [, file] of LABELLED_SETS) {
      const set: Judged[] = []
      for (const line of labelledLines(file))
        set.push({ line, grade: await gradeOf(line, index, identify) })
      judged.push(set)
    }
    index.close()
    return judged
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function gradeOf(
  line: Labelled,
  index: AdvisorySource,
  identify: Identify,
): Promise<Certainty | undefined> {
  const { findings } = scanComponents([await identify(line.package, line.version)], index)
  return findings.find(
    ({ aliases, status }) => status === 'open' && aliases.includes(line.vulnerability),
  )?.grade
}

function rowsOf(of: string, judged: readonly Judged[], grades: readonly Certainty[]): Row[] {
  const said = (one: Judged): boolean => one.grade !== undefined && grades.includes(one.grade)
  const affected = judged.filter(({ line }) => line.affected)
  const right = affected.filter(said).length
  const all = judged.filter(said).length
  return [
    figure(
      `recall${of}`,
      (100 * right) / affected.length,
      `${right} of ${affected.length} that are affected`,
    ),
    figure(
      `precision${of}`,
      (100 * right) / all,
      `${right} of ${all} that were found, among ${judged.length} lines`,
    ),
  ]
}

const figure = (name: string, ours: number, reason: string): Row =>
  row({ bench: 'scan', case: name, unit: '%', ours, peer: 'none', theirs: null, reason })

function printMisses(judged: readonly Judged[]): void {
  for (const { line, grade } of judged)
    if (line.affected !== (grade === 'certain' || grade === 'likely'))
      console.log(
        `${line.affected ? 'missed' : 'wrong'} (${grade ?? 'not found'}): ${JSON.stringify(line)}`,
      )
}
