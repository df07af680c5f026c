import { claim } from './claim.ts'
import { datasources } from '../datasources/registry.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'

/** How many recipes of a repository have a place to look for releases. */
export interface Coverage {
  /** By datasource, in the order of the registry; datasources that claim none are left out. */
  readonly claimed: readonly {
    readonly datasource: string
    readonly title: string
    readonly recipes: number
  }[]
  /** Why the others have none, most frequent first, with the recipes. */
  readonly unclaimed: readonly { readonly reason: string; readonly recipes: readonly string[] }[]
  readonly recipes: number
  /**
   * Recipes that fetch something at all: what a datasource could claim. Bundles of other packages
   * are not counted.
   */
  readonly fetching: number
  /** Claimed recipes as a share of `fetching`, 0 to 1. */
  readonly share: number
}

/** Counts which datasource claims which recipe. */
export function coverageOf(recipes: readonly UpstreamFacts[]): Coverage {
  const counts = new Map<string, number>()
  const reasons = new Map<string, string[]>()
  for (const facts of recipes) {
    const found = claim(facts)
    if (found.kind === 'claimed')
      counts.set(found.datasource, (counts.get(found.datasource) ?? 0) + 1)
    else reasons.set(found.reason, [...(reasons.get(found.reason) ?? []), facts.name])
  }
  const claimed = datasources.flatMap(({ name, title }) =>
    counts.has(name) ? [{ datasource: name, title, recipes: counts.get(name)! }] : [],
  )
  const unclaimed = [...reasons]
    .map(([reason, names]) => ({ reason, recipes: names }))
    .sort((a, b) => b.recipes.length - a.recipes.length)
  const total = claimed.reduce((sum, { recipes: count }) => sum + count, 0)
  const fetching = recipes.length - (reasons.get('it downloads nothing')?.length ?? 0)
  return {
    claimed,
    unclaimed,
    recipes: recipes.length,
    fetching,
    share: fetching === 0 ? 1 : total / fetching,
  }
}
