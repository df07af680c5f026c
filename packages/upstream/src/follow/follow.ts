import { diffLines } from 'diff'
import { mergeTexts } from './merge.ts'
import type { FileState } from '@pakages/repository'
import { gitBlobId, type RecipeHistory } from './recipe-history.ts'
import type { MergedRecipe } from '../proposal/update.ts'

/** A recipe with the changes that Spack made to its own since, or why there are none. */
export type FollowedRecipe =
  | { readonly kind: 'merged'; readonly text: string; readonly merged: MergedRecipe }
  /** Spack's recipe is as it was. */
  | { readonly kind: 'current' }
  /** Spack has no recipe of this name. */
  | { readonly kind: 'absent' }

/**
 * Looking at older states than these costs a request each, and the most alike is nearly always
 * among them.
 */
const COMPARED = 40

/**
 * Merges what changed in Spack's own recipe since the local one came from it.
 * @param folder Of the recipe, such as `py_numpy`.
 * @param recorded The commit that the local recipe came from, where it was written down.
 */
export async function followUpstream(
  folder: string,
  local: string,
  recorded: string | undefined,
  history: RecipeHistory,
): Promise<FollowedRecipe> {
  const states = await history.states(folder)
  const [now] = states
  if (!now) return { kind: 'absent' }
  const { state: from, origin } = await originOf(local, recorded, states, history)
  if (from.blob === now.blob) return { kind: 'current' }
  const upstream = await history.text(now)
  const { text, conflicts } = mergeTexts(local, await history.text(from), upstream)
  if (text === local) return { kind: 'current' }
  return { kind: 'merged', text, merged: { from: from.commit, to: now.commit, origin, conflicts } }
}

async function originOf(
  local: string,
  recorded: string | undefined,
  states: readonly FileState[],
  history: RecipeHistory,
): Promise<{ state: FileState; origin: MergedRecipe['origin'] }> {
  const written =
    recorded === undefined ? undefined : states.find(({ commit }) => commit === recorded)
  if (written) return { state: written, origin: 'recorded' }
  const blob = gitBlobId(local)
  const identical = states.find((state) => state.blob === blob)
  if (identical) return { state: identical, origin: 'identical' }
  let best = { state: states[0]!, distance: Number.POSITIVE_INFINITY }
  for (const state of states.slice(0, COMPARED)) {
    const distance = changedLines(await history.text(state), local)
    if (distance !== undefined && distance < best.distance) best = { state, distance }
  }
  return { state: best.state, origin: 'most alike' }
}

/** Changed lines above which two texts are called nothing alike: comparing them takes the square. */
const MOST_CHANGED = 4000

/** How many lines differ; undefined where it are too many to count. */
const changedLines = (before: string, after: string): number | undefined =>
  diffLines(before, after, { maxEditLength: MOST_CHANGED })
    ?.filter(({ added, removed }) => added || removed)
    .reduce((sum, { count }) => sum + count, 0)
