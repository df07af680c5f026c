import { matchesWords, type UpdatesSection } from '@pakages/core'
import { byUrgency } from '../judgement/urgency.ts'
import type { Marker } from '../proposal/decide.ts'
import { branchOf } from '../proposal/draft.ts'
import { fingerprintOf } from '../proposal/update.ts'
import { isWanted, type RecipeWork } from './work.ts'

/** A branch, and the recipes that change on it. */
export interface UpdateBranch {
  readonly branch: string
  /** The name of the group; undefined for the branch of a single recipe. */
  readonly group: string | undefined
  readonly works: readonly RecipeWork[]
  /** Of what is wanted: without anything wanted, it has no updates. */
  readonly marker: Marker
}

/**
 * The branches of all recipes, the most urgent first: security, then the smallest change, then by
 * name.
 */
export function updateBranches(
  works: readonly RecipeWork[],
  section: UpdatesSection,
): UpdateBranch[] {
  const groupOf = (name: string): string | undefined =>
    section.groups?.find(({ packages }) => packages.some((pattern) => matchesWords(pattern, name)))
      ?.name
  const members = Map.groupBy(works, ({ recipe: { name } }) =>
    branchOf(groupOf(name) === undefined ? { recipe: name } : { group: groupOf(name)! }),
  )
  const all = [...members].map(([branch, works]) => ({
    branch,
    group: groupOf(works[0]!.recipe.name),
    works,
    marker: markerOf(works.filter(isWanted)),
  }))
  return all.sort((a, b) => urgency(a, b) || (a.branch < b.branch ? -1 : 1))
}

function urgency(a: UpdateBranch, b: UpdateBranch): number {
  const [first, second] = [a, b].map(
    ({ works }) =>
      works
        .flatMap(({ recipe, candidates }) =>
          candidates.slice(0, 1).map((candidate) => ({ name: recipe.name, candidate })),
        )
        .sort(byUrgency)[0],
  )
  if (first && second) return byUrgency(first, second)
  return first ? -1 : second ? 1 : 0
}

function markerOf(works: readonly RecipeWork[]): Marker {
  const intents = works.map(({ recipe, candidates, followed }) => ({
    name: recipe.name,
    before: recipe.text,
    versions: candidates.map(({ release }) => release.version),
    upstream: followed?.kind === 'merged' ? followed.merged.to : undefined,
  }))
  return {
    fingerprint: fingerprintOf(intents),
    updates: intents.map(({ name, versions, upstream }) => ({
      name,
      versions,
      ...(upstream !== undefined && { upstream }),
    })),
  }
}
