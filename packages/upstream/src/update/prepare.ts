import { dirname } from 'node:path'
import type { FileChange } from '@pakages/core'
import type { AddVersionsResult, WritingStyle } from '@pakages/model'
import type { Finding } from '../evidence/evidence.ts'
import type { RecipeUpdate } from '../proposal/update.ts'
import { styleOf } from '../recipe/url-habit.ts'
import { ORIGIN_FILE } from '../recipe/local-repository.ts'
import { checkCandidates, type CheckedCandidate } from './check-candidate.ts'
import type { PreparedUpdate, RecipeWork, UpdateRun } from './work.ts'

type Good = Extract<CheckedCandidate, { kind: 'checked' }>
type Bad = Exclude<CheckedCandidate, { kind: 'checked' }>

/** Gathers the evidence for the candidates of a recipe and writes those that hold into its text. */
export async function prepareUpdate(work: RecipeWork, run: UpdateRun): Promise<PreparedUpdate> {
  const checks = await checkCandidates(work, run)
  const good = checks.filter((each) => each.kind === 'checked')
  const bad = checks.filter((each) => each.kind !== 'checked')
  if (good.length === 0 && work.followed?.kind !== 'merged') return nothingHolds(bad)
  const style = good.length === 0 ? {} : await styleOf(work.recipe, run)
  const written = write(work, good, style, run)
  return written.kind === 'refused'
    ? { kind: 'doubtful', reasons: written.reasons }
    : {
        kind: 'ready',
        left: bad.map(({ version, reasons }) => ({ version, reasons })),
        update: updateOf(work, good, written),
      }
}

function nothingHolds(bad: readonly Bad[]): PreparedUpdate {
  return {
    kind: bad.some(({ kind }) => kind === 'doubtful') ? 'doubtful' : 'unavailable',
    reasons: bad.flatMap(({ version, reasons }) =>
      reasons.map((reason) => `${version}: ${reason}`),
    ),
  }
}

const write = (
  { effective: { text, name } }: RecipeWork,
  good: readonly Good[],
  style: WritingStyle,
  { language }: UpdateRun,
): AddVersionsResult =>
  good.length === 0
    ? { kind: 'unchanged' }
    : language.add(
        text,
        name,
        good.map(({ added }) => added),
        style,
      )

function updateOf(
  work: RecipeWork,
  good: readonly Good[],
  written: Exclude<AddVersionsResult, { kind: 'refused' }>,
): RecipeUpdate {
  const { recipe, effective, followed, findings } = work
  const merged = followed?.kind === 'merged' ? followed : undefined
  const text = written.kind === 'written' ? written.text : (merged?.text ?? effective.text)
  const notes = written.kind === 'written' ? written.notes : []
  return {
    name: recipe.name,
    changes: changesOf(work, text),
    versions: good.map(({ version }) => version),
    merged: merged?.merged,
    findings: [...findings, ...notes.map((message): Finding => ({ kind: 'layout', message }))],
  }
}

/** The recipe, and the note of where it came from when Spack's changes are in it. */
function changesOf({ recipe, followed }: RecipeWork, text: string): FileChange[] {
  const changed = { path: recipe.path, before: recipe.text, content: text }
  if (followed?.kind !== 'merged') return [changed]
  return [
    changed,
    {
      path: `${dirname(recipe.path)}/${ORIGIN_FILE}`,
      before: recipe.origin,
      content: `${followed.merged.to}\n`,
    },
  ]
}
