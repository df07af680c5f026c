import { resolve } from 'node:path'
import { UsageError, type Ports } from '@pakages/core'
import type { ConcreteDag } from '@pakages/model'
import { touchedRoots } from '@pakages/plan'
import { spackSettings, type SpackInputs } from '@pakages/spack'
import { recipeChanges, type RecipeChanges, type RecipeName } from './recipe-changes.ts'

/** What says since when, and in which repositories, changes are looked for. */
export interface ChangeInputs extends SpackInputs {
  readonly 'changed-since': string | undefined
  readonly dependents: boolean
  readonly environment: string | undefined
}

/** What changed since the commit that is named; undefined where none is. @throws UserError */
export async function changesOf(
  inputs: ChangeInputs,
  ports: Ports,
): Promise<RecipeChanges | undefined> {
  const { 'changed-since': since, dependents, environment } = inputs
  if (since === undefined) {
    if (!dependents) return undefined
    throw new UsageError('"dependents" says what depends on what changed.', {
      id: 'input-missing',
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
