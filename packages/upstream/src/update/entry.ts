import { counted } from '@pakages/core'
import type { UpdateEntry, UpdateOutcome } from '@pakages/model'
import type { Finding } from '../evidence/evidence.ts'
import type { UnreadableLocalRecipe } from '../recipe/local-repository.ts'
import type { Surveyed } from '../survey/survey.ts'
import type { PreparedUpdate, RecipeWork } from './work.ts'

/** What was done about a recipe. */
export interface UpdateDone {
  readonly outcome: UpdateOutcome
  /** Every reason for the outcome, sentences. */
  readonly reasons?: readonly string[]
  readonly proposal?: UpdateEntry['proposal']
  /** What went into it. */
  readonly prepared?: PreparedUpdate
}

type Ready = Extract<PreparedUpdate, { kind: 'ready' }>

/**
 * The line of the report for a recipe.
 * @param done Undefined when nothing was wanted.
 * @param verified Findings about the archives of versions that the recipe has already.
 */
export function updateEntry(
  work: RecipeWork,
  done: UpdateDone | undefined,
  verified: readonly Finding[],
): UpdateEntry {
  const ready = done?.prepared?.kind === 'ready' ? done.prepared : undefined
  const { outcome, reasons } = done ?? outcomeOf(work.surveyed)
  const noted = [...findingsOf(work, ready), ...verified, ...conflictOf(work)]
  return {
    name: work.recipe.name,
    outcome,
    reasons: [...(reasons ?? [])],
    ...placeOf(work),
    candidates: candidatesOf(work),
    refused: refusedOf(work, ready),
    findings: noted.map(({ kind, message }) => ({ kind, message })),
    ...(done?.proposal && { proposal: done.proposal }),
  }
}

/** Where it was looked, and the newest version that the recipe has. */
function placeOf({ surveyed }: RecipeWork): Pick<UpdateEntry, 'source' | 'current'> {
  if (surveyed.kind === 'unknown') return { source: surveyed.claim }
  if (surveyed.kind !== 'looked') return {}
  const { current } = surveyed.judgement
  return { source: surveyed.claim, ...(current !== undefined && { current }) }
}

const candidatesOf = ({ candidates }: RecipeWork): UpdateEntry['candidates'] =>
  candidates.map(({ release, kind, security }) => ({
    version: release.version,
    change: kind,
    security,
    ...(release.date !== undefined && { published: release.date }),
  }))

function refusedOf({ surveyed }: RecipeWork, ready: Ready | undefined): UpdateEntry['refused'] {
  const judged = surveyed.kind === 'looked' ? surveyed.judgement.refused : []
  return [...judged, ...(ready?.left ?? [])].map(({ version, reasons }) => ({
    version,
    reasons: [...reasons],
  }))
}

const findingsOf = ({ findings }: RecipeWork, ready: Ready | undefined): readonly Finding[] =>
  ready
    ? [
        ...ready.update.findings,
        ...ready.update.versions.flatMap(({ evidence }) => evidence.findings),
      ]
    : findings

function conflictOf({ followed }: RecipeWork): Finding[] {
  if (followed?.kind !== 'merged' || followed.merged.conflicts === 0) return []
  const places = counted(followed.merged.conflicts, 'place')
  return [{ kind: 'conflict', message: `${places} of Spack's recipe changed on both sides.` }]
}

function outcomeOf(surveyed: Surveyed): UpdateDone {
  switch (surveyed.kind) {
    case 'looked':
      return { outcome: 'nothing-new' }
    case 'unclaimed':
      return { outcome: 'unclaimed', reasons: [surveyed.reason] }
    case 'disabled':
      return { outcome: 'disabled' }
    case 'unknown':
      return { outcome: 'could-not-look', reasons: [surveyed.reason] }
    default:
      return surveyed satisfies never
  }
}

/** The line of the report for a recipe that cannot be read. */
export const unreadableEntry = ({ name, reason }: UnreadableLocalRecipe): UpdateEntry => ({
  name,
  outcome: 'unreadable',
  reasons: [reason],
  candidates: [],
  refused: [],
  findings: [],
})

/** What is said of a recipe whose evidence did not hold, or could not be had. */
export const notReady = (prepared: Exclude<PreparedUpdate, { kind: 'ready' }>): UpdateDone => ({
  outcome: prepared.kind === 'doubtful' ? 'doubtful' : 'could-not-look',
  reasons: prepared.reasons,
  prepared,
})
