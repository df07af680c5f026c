import { matchesWords, type UpdatesSection } from '@pakages/core'
import { branchOf, byUrgency, fingerprintOf, type Marker } from '@pakages/upstream'
import type { Work } from './work.ts'

/** A branch, and the recipes that change on it. */
export interface Target {
  readonly branch: string
  /** The name of the group; undefined for the branch of a single recipe. */
  readonly group: string | undefined
  readonly works: readonly Work[]
  /** Of what is wanted: without anything wanted, it has no updates. */
  readonly marker: Marker
}

/** Whether there is something to propose for a recipe. */
export const isWanted = ({ candidates, followed }: Work): boolean =>
  candidates.length > 0 || followed?.kind === 'merged'

/**
 * The branches of all recipes, the most urgent first: security, then the smallest change, then by
 * name.
 */
export function targetsOf(works: readonly Work[], section: UpdatesSection): Target[] {
  const groupOf = (name: string): string | undefined =>
    section.groups?.find(({ packages }) => packages.some((pattern) => matchesWords(pattern, name)))
      ?.name
  const branches = Map.groupBy(works, ({ recipe: { name } }) =>
    branchOf(groupOf(name) === undefined ? { recipe: name } : { group: groupOf(name)! }),
  )
  const targets = [...branches].map(([branch, members]) => ({
    branch,
    group: groupOf(members[0]!.recipe.name),
    works: members,
    marker: markerOf(members.filter(isWanted)),
  }))
  return targets.sort((a, b) => urgency(a, b) || (a.branch < b.branch ? -1 : 1))
}

function urgency(a: Target, b: Target): number {
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

function markerOf(works: readonly Work[]): Marker {
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
