import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchOptions } from './options.ts'
import { GitObjects } from './replay/git-objects.ts'
import { readHistory, type History } from './replay/history.ts'
import { replayChange, type Outcome } from './replay/replay-change.ts'
import { taggedRows } from './replay/tagged-rows.ts'
import { UrlHabits } from './replay/url-habits.ts'
import { row, type Row } from './table.ts'

const PARTS = ['versions', 'urls', 'file'] as const

/** What is to be reached, in percent of the changes. */
const GOALS = { versions: 98, urls: 98, file: 95 } as const

const CASES = {
  versions: 'right versions found',
  urls: 'right URL rendered',
  file: 'file equal byte for byte',
} as const

/**
 * Replays the history of spack-packages: every file `bench/data/replay-*.jsonl`, or those that
 * PAKAGES_REPLAY names (separated by colons). The texts come from the clone that
 * PAKAGES_RECIPES_GIT names. With `--misses`, every miss is printed; with `--tuned`,
 * `--set-aside` or one of these with a number such as `-2` behind, only that part of the projects
 * whose real tags are replayed; with `--history`, only history.
 */
export async function run({ flags }: BenchOptions): Promise<Row[]> {
  const folder = process.env['PAKAGES_RECIPES_GIT']
  const known = folder !== undefined && existsSync(folder)
  const rows: Row[] = known && !flags.has('--history') ? await taggedRows(folder, flags) : []
  if ([...flags].some((flag) => /^--(?:tuned|set-aside)/.test(flag))) return rows
  for (const history of histories()) {
    if (!folder || !existsSync(folder)) {
      rows.push(...PARTS.map((part) => notMeasured(history, part)))
      continue
    }
    const outcomes = await replay(history, folder)
    if (flags.has('--misses')) printMisses(outcomes)
    rows.push(...PARTS.map((part) => measured(history, outcomes, part)))
  }
  return rows
}

function histories(): History[] {
  const data = join(import.meta.dirname, 'data')
  const named = process.env['PAKAGES_REPLAY']?.split(':').filter((file) => file !== '')
  return (
    named ??
    readdirSync(data)
      .filter((file) => /^replay-.*\.jsonl$/.test(file))
      .toSorted()
      .map((file) => join(data, file))
  ).map(readHistory)
}

/** Replays every change whose commit the clone has. */
export async function replay({ changes }: History, folder: string): Promise<Outcome[]> {
  const objects = new GitObjects(folder)
  const habits = new UrlHabits()
  const outcomes: Outcome[] = []
  try {
    for (const change of changes) {
      const before = await objects.read(`${change.commit}^`, change.path)
      const after = await objects.read(change.commit, change.path)
      if (before !== undefined && after !== undefined)
        outcomes.push(replayChange(change, before, after, habits.of(change)))
    }
  } finally {
    objects.close()
  }
  return outcomes
}

function measured(
  { name, changes }: History,
  outcomes: readonly Outcome[],
  part: (typeof PARTS)[number],
): Row {
  const counted = part === 'file' ? outcomes.filter((outcome) => outcome.addsOnly) : outcomes
  const misses = counted.filter((outcome) => outcome[part] !== undefined)
  const causes = [...Map.groupBy(misses, (outcome) => outcome[part]!)].map(
    ([cause, all]) => `${all.length} ${cause}`,
  )
  const absent = changes.length - outcomes.length
  const apart = outcomes.length - counted.length
  const notes = [
    `${counted.length - misses.length} of ${counted.length}`,
    ...causes,
    ...(apart > 0 ? [`${apart} apart, which changed more`] : []),
    ...(absent > 0 ? [`${absent} not in the clone`] : []),
  ]
  const ours = Number(((100 * (counted.length - misses.length)) / counted.length).toFixed(2))
  return row(
    {
      bench: 'replay',
      case: `${name}: ${CASES[part]}`,
      unit: '%',
      ours,
      peer: 'goal',
      theirs: GOALS[part],
      reason: notes.join('; '),
    },
    'larger',
  )
}

function notMeasured({ name }: History, part: (typeof PARTS)[number]): Row {
  return {
    bench: 'replay',
    case: `${name}: ${CASES[part]}`,
    unit: '%',
    ours: NaN,
    peer: 'goal',
    theirs: null,
    ratio: null,
    reason: 'PAKAGES_RECIPES_GIT names no clone of spack-packages, so there are no texts to replay',
  }
}

function printMisses(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    for (const part of PARTS) {
      if (outcome[part] !== undefined)
        console.log(
          `${outcome.change.commit.slice(0, 10)} ${outcome.change.path.split('/').at(-2)} ${outcome.change.added.map((each) => each.version).join(' ')}: ${part}: ${outcome[part]}`,
        )
    }
  }
}
