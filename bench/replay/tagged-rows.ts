import { join } from 'node:path'
import { row, type Row } from '../table.ts'
import { GitObjects } from './git-objects.ts'
import { PEERS, peersFor, type Peer } from './peers.ts'
import type { ProjectOutcome, Verdict } from './project-outcome.ts'
import { replayProject } from './replay-project.ts'
import { readProjects } from './tagged-project.ts'

/** The part that no rule was tuned on: `set aside` means this one. */
const UNTOUCHED = 'set-aside-7'

/** The parts of the projects, by the name of their file; flags name those that are wanted. */
const HALVES = [
  'tuned',
  'tuned-2',
  'tuned-3',
  'set-aside',
  'set-aside-2',
  'set-aside-3',
  'set-aside-4',
  'set-aside-5',
  'set-aside-6',
  UNTOUCHED,
] as const

/** What rows call a part: all but one that were set aside are tuned on since. */
function titleOf(half: (typeof HALVES)[number]): string {
  if (half === UNTOUCHED) return 'set aside'
  const [, number = ' 1'] = /^set-aside(-\d)?$/.exec(half) ?? []
  return half.startsWith('tuned')
    ? half.replace('-', ' ')
    : `once set aside${number.replace('-', ' ')}`
}

/** What is to be reached, in percent. */
const GOALS = { proposed: 97, older: 90, false: 1, bytes: 95 } as const

/** What came of a part, for us and for each peer that is here. */
interface HalfOutcomes {
  readonly ours: readonly ProjectOutcome[]
  readonly peers: ReadonlyMap<string, readonly ProjectOutcome[]>
}

/**
 * Replays what scheduled runs would have proposed for recipes of real projects, against what people
 * took. With `--tuned`, `--set-aside-2` and so on, only those parts.
 * @param folder The clone that has the recipes.
 */
export async function taggedRows(folder: string, flags: ReadonlySet<string>): Promise<Row[]> {
  const named = HALVES.filter((half) => flags.has(`--${half}`))
  const rows: Row[] = []
  for (const half of named.length > 0 ? named : HALVES) {
    const outcomes = await replayHalf(half, folder)
    if (flags.has('--misses')) outcomes.ours.forEach(printMisses)
    rows.push(...rowsOf(titleOf(half), `tags-${half}.jsonl`, outcomes))
  }
  return rows
}

async function replayHalf(half: string, folder: string): Promise<HalfOutcomes> {
  const projects = readProjects(join(import.meta.dirname, '..', 'data', `tags-${half}.jsonl`))
  const objects = new GitObjects(folder)
  const replayAll = async (peer?: Peer): Promise<ProjectOutcome[]> => {
    const outcomes: ProjectOutcome[] = []
    for (const project of projects) outcomes.push(await replayProject(project, objects, peer))
    return outcomes
  }
  const peers = new Map<string, ProjectOutcome[]>()
  try {
    const ours = await replayAll()
    for (const peer of await peersFor(projects)) peers.set(peer.name, await replayAll(peer))
    return { ours, peers }
  } finally {
    objects.close()
  }
}

function rowsOf(half: string, file: string, { ours, peers }: HalfOutcomes): Row[] {
  const all = (key: keyof ProjectOutcome): Verdict[] => ours.flatMap((each) => each[key])
  const passed = `${all('passedOver').length} proper releases that people passed over`
  const apart = countsOf(all('apart')).join('; ')
  return [
    share(`${half}: proposed`, GOALS.proposed, all('taken'), `apart: ${apart}; ${file}`),
    share(
      `${half}: proposed, of those behind a newer release as well`,
      null,
      [...all('taken'), ...all('behind')],
      file,
    ),
    share(`${half}: older lines, which: all`, GOALS.older, all('older'), ''),
    share(`${half}: bytes`, GOALS.bytes, all('files'), file),
    share(`${half}: bytes, but where url alone differs`, null, all('files').filter(beyondUrl), ''),
    share(
      `${half}: bytes, and where people did more`,
      null,
      [...all('files'), ...all('mixed')],
      '',
    ),
    falseRow(`${half}: false`, all('proposed'), `${passed}; ${file}`),
    ...PEERS.flatMap((name) => besidePeer(half, ours, name, peers.get(name))),
  ]
}

/** Both figures beside those of a peer, which is given our reading of the tag that it takes. */
function besidePeer(
  half: string,
  ours: readonly ProjectOutcome[],
  peer: string,
  theirs: readonly ProjectOutcome[] | undefined,
): Row[] {
  const cell = (
    key: 'taken' | 'proposed',
    name: string,
    wanted: (verdict: Verdict) => boolean,
    better: 'smaller' | 'larger',
  ): Row => {
    const figure = (outcomes: readonly ProjectOutcome[]): number => {
      const verdicts = outcomes.flatMap((each) => each[key])
      return percent(verdicts.filter(wanted).length, verdicts.length)
    }
    return row(
      {
        bench: 'replay',
        case: `${half}: ${name}, beside ${peer}`,
        unit: '%',
        ours: figure(ours),
        peer,
        theirs: theirs === undefined ? null : figure(theirs),
        ...(theirs === undefined && {
          reason: 'skipped: PAKAGES_UPDATE_PEERS names no folder with it',
        }),
      },
      better,
    )
  }
  return [
    cell('taken', 'proposed', ({ miss }) => miss === undefined, 'larger'),
    cell('proposed', 'false', ({ miss }) => miss !== undefined, 'smaller'),
  ]
}

/**
 * Whether a file says something of the writer: where people moved `url`, or left it, as nothing in
 * the recipe and its history tells, no rule could.
 */
const beyondUrl = ({ miss }: Verdict): boolean => miss?.includes(' url ') !== true

function share(name: string, goal: number | null, verdicts: readonly Verdict[], more: string): Row {
  const good = verdicts.filter(({ miss }) => miss === undefined).length
  const reason = [`${good} of ${verdicts.length}`, ...countsOf(verdicts), more]
  return row(
    {
      bench: 'replay',
      case: name,
      unit: '%',
      ours: percent(good, verdicts.length),
      peer: 'goal',
      theirs: goal,
      reason: reason.filter((each) => each !== '').join('; '),
    },
    'larger',
  )
}

function falseRow(name: string, verdicts: readonly Verdict[], more: string): Row {
  const bad = verdicts.filter(({ miss }) => miss !== undefined).length
  return row({
    bench: 'replay',
    case: name,
    unit: '%',
    ours: percent(bad, verdicts.length),
    peer: 'goal',
    theirs: GOALS.false,
    reason: [`${bad} of ${verdicts.length}`, ...countsOf(verdicts), more].join('; '),
  })
}

const percent = (part: number, whole: number): number => Number(((100 * part) / whole).toFixed(2))

/** How often each cause of a miss is there, the most frequent first. */
function countsOf(verdicts: readonly Verdict[]): string[] {
  const missed = verdicts.filter(({ miss }) => miss !== undefined)
  return [...Map.groupBy(missed, ({ miss }) => miss!)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([miss, each]) => `${each.length} ${miss}`)
}

function printMisses(outcome: ProjectOutcome): void {
  for (const [part, verdicts] of Object.entries(outcome) as [string, Verdict[]][])
    for (const { recipe, what, miss } of verdicts)
      if (miss !== undefined) console.log(`${part}\t${recipe}\t${what}\t${miss}`)
}
