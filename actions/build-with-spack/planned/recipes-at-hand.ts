import { UserError, type Spack } from '@pakages/core'
import { label, shown, type ConcreteDag, type SpecHash } from '@pakages/model'

/**
 * Checks that this job has the recipes of what its plan lets it build. Spack would say so one
 * package at a time, and only after it had fetched all that the package depends on.
 * @throws UserError where a package repository or a recipe is not here: the lock was made for
 * other recipes.
 */
export async function requireRecipes(
  dag: ConcreteDag,
  own: readonly SpecHash[],
  spack: Pick<Spack, 'facts' | 'packageNames'>,
): Promise<void> {
  const specs = own.flatMap((hash) => dag.specs.get(hash) ?? [])
  for (const namespace of new Set(specs.flatMap((spec) => spec.namespace ?? []))) {
    const here = spack.facts.recipes.map((one) => one.namespace)
    const names = here.includes(namespace) ? new Set(await spack.packageNames(namespace)) : NONE
    const strangers = specs.filter((one) => one.namespace === namespace && !names.has(one.name))
    if (strangers.length > 0) throw unfit(strangers.map(label), namespace, here)
  }
}

const NONE: ReadonlySet<string> = new Set()
const SHOWN_AT_MOST = 5

function unfit(labels: readonly string[], namespace: string, here: readonly string[]): UserError {
  const more = labels.length > SHOWN_AT_MOST ? ', …' : ''
  const named = `${labels.slice(0, SHOWN_AT_MOST).join(', ')}${more}`
  const why = here.includes(namespace)
    ? `the package repository "${shown(namespace)}" has no such recipe here`
    : `no package repository in use has the namespace "${shown(namespace)}" (here are ${here.map((one) => shown(one)).join(', ')})`
  return new UserError(
    `The lock does not fit the repository: this job shall build ${named}, and ${why}.`,
    {
      id: 'plan-not-of-this-commit',
      fix: 'Give this job the same commit, "repository" and "recipes-ref" as the step that planned, or run all jobs of the workflow again.',
    },
  )
}
