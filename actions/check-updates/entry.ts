import { counted } from '@pakages/core'
import type { UpdateEntry, UpdateOutcome } from '@pakages/model'
import type { Finding, Surveyed } from '@pakages/upstream'
import type { UnreadableRecipe } from './repository.ts'
import type { Prepared, Work } from './work.ts'

/** What was done about a recipe. */
export interface Done {
  readonly outcome: UpdateOutcome
  readonly reasons?: readonly string[]
  readonly proposal?: UpdateEntry['proposal']
  readonly prepared?: Prepared
}

/** The line of the report for a recipe. @param done Undefined when nothing was wanted. */
export function entryOf(
  work: Work,
  done: Done | undefined,
  verified: readonly Finding[],
): UpdateEntry {
  const { surveyed, recipe, candidates, findings, followed } = work
  const ready = done?.prepared?.kind === 'ready' ? done.prepared : undefined
  const { outcome, reasons } = done
    ? { outcome: done.outcome, reasons: done.reasons ?? [] }
    : outcomeOf(surveyed)
  const judged = surveyed.kind === 'looked' ? surveyed.judgement : undefined
  const noted = [
    ...(ready
      ? [
          ...ready.update.findings,
          ...ready.update.versions.flatMap(({ evidence }) => evidence.findings),
        ]
      : findings),
    ...verified,
    ...conflictOf(followed),
  ]
  return {
    name: recipe.name,
    outcome,
    reasons: [...reasons],
    ...(surveyed.kind === 'looked' || surveyed.kind === 'unknown'
      ? { source: surveyed.claim }
      : {}),
    ...(judged?.current !== undefined && { current: judged.current }),
    candidates: candidates.map(({ release, kind, security }) => ({
      version: release.version,
      change: kind,
      security,
      ...(release.date !== undefined && { published: release.date }),
    })),
    refused: [
      ...(judged?.refused ?? []).map(({ version, reasons: why }) => ({
        version,
        reasons: [...why],
      })),
      ...(ready?.left ?? []).map(({ version, reasons: why }) => ({ version, reasons: [...why] })),
    ],
    findings: noted.map(({ kind, message }) => ({ kind, message })),
    ...(done?.proposal && { proposal: done.proposal }),
  }
}

function conflictOf(followed: Work['followed']): Finding[] {
  if (followed?.kind !== 'merged' || followed.merged.conflicts === 0) return []
  return [
    {
      kind: 'conflict',
      message: `${counted(followed.merged.conflicts, 'place')} of Spack's recipe changed on both sides.`,
    },
  ]
}

function outcomeOf(surveyed: Surveyed): { outcome: UpdateOutcome; reasons: readonly string[] } {
  switch (surveyed.kind) {
    case 'looked':
      return { outcome: 'nothing-new', reasons: [] }
    case 'unclaimed':
      return { outcome: 'unclaimed', reasons: [surveyed.reason] }
    case 'disabled':
      return { outcome: 'disabled', reasons: [] }
    case 'unknown':
      return { outcome: 'could-not-look', reasons: [surveyed.reason] }
    default:
      return surveyed satisfies never
  }
}

/** The line of the report for a recipe that cannot be read. */
export const unreadableEntry = ({ name, reason }: UnreadableRecipe): UpdateEntry => ({
  name,
  outcome: 'unreadable',
  reasons: [reason],
  candidates: [],
  refused: [],
  findings: [],
})

/** What became of evidence that did not hold. */
export const failedOutcome = (prepared: Exclude<Prepared, { kind: 'ready' }>): Done => ({
  outcome: prepared.kind === 'doubtful' ? 'doubtful' : 'could-not-look',
  reasons: prepared.reasons,
  prepared,
})
