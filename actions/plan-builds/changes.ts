import { code } from '@pakages/core'
import type { ConcreteDag, PlanRecord } from '@pakages/model'
import type { RecipeChanges } from '@pakages/open/changes'

/** As the plan records them. */
export const recordedChanges = (
  { base, touched, removed, unaltered, shared }: RecipeChanges,
  { roots }: ConcreteDag,
): NonNullable<PlanRecord['changes']> => ({
  base,
  roots: [...roots],
  touched: touched.map(({ name }) => name),
  removed: removed.map(({ name }) => name),
  unaltered: unaltered.map(({ name }) => name),
  ...(shared !== undefined && { shared }),
})

/** What a summary says of changes, a sentence each. */
export function changedLines({ changes }: PlanRecord): string[] {
  if (!changes) return []
  const { base, touched, removed, unaltered, shared } = changes
  const names = (list: readonly string[]): string =>
    `${list.slice(0, 20).map(code).join(', ')}${list.length > 20 ? ` and ${list.length - 20} more` : ''}`
  return [
    shared === undefined
      ? `Changed since ${code(base.slice(0, 10))}: ${touched.length > 0 ? names(touched) : 'no recipe'}.`
      : `All are planned: ${code(shared)} changed since ${code(base.slice(0, 10))}, and all recipes depend on it.`,
    ...(removed.length > 0
      ? [`Removed: ${names(removed)}. What was published of them stays until it is pruned.`]
      : []),
    ...(unaltered.length > 0
      ? [`Changed in comments or documentation alone, which alters no hash: ${names(unaltered)}.`]
      : []),
  ]
}
