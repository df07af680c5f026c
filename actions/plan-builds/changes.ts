import { resolve } from 'node:path'
import { code, UsageError, type Ports } from '@pakages/core'
import type { ConcreteDag, PlanRecord } from '@pakages/model'
import { recipeChanges, type RecipeChanges, type RecipeName } from '@pakages/open/changes'
import { touchedRoots } from '@pakages/plan'
import { spackSettings } from '@pakages/spack'
import type { PlanInputs } from './inputs.ts'

/** What changed since the commit that is named; undefined where none is. @throws UserError */
export async function changesOf(
  inputs: PlanInputs,
  ports: Ports,
): Promise<RecipeChanges | undefined> {
  const { 'changed-since': since, dependents, environment } = inputs
  if (since === undefined) {
    if (!dependents) return undefined
    throw new UsageError('"dependents" says what depends on what changed.', {
      fix: 'Give "changed-since" too.',
    })
  }
  const { workspace } = ports.host
  const scope = {
    workspace,
    repositories: spackSettings(inputs, ports.host).repositories,
    environment: environment === undefined ? undefined : resolve(workspace, environment),
  }
  return recipeChanges(since, scope, ports)
}

/** What of a lock is planned for these changes. */
export function plannedOf(
  dag: ConcreteDag,
  { shared, touched }: RecipeChanges,
  dependents: boolean,
): ConcreteDag {
  if (shared !== undefined) return dag
  const names = new Set(touched.map(fullName))
  const isTouched = ({ namespace = '', name }: { namespace?: string | undefined; name: string }) =>
    names.has(fullName({ namespace, name }))
  return touchedRoots(dag, isTouched, dependents)
}

const fullName = ({ namespace, name }: RecipeName): string => `${namespace}.${name}`

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
