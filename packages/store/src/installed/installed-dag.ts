import { UserError } from '@pakages/core'
import {
  answers,
  InvalidValue,
  isExternal,
  parseSpecFile,
  SPEC_FORMAT,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
  type SpecQuery,
} from '@pakages/model'
import type { StoreDatabase } from '../database/store-database.ts'

/**
 * All that a database knows as one DAG; its roots are the installed packages that were asked for.
 * @throws UserError when its specs cannot be read.
 */
export function installedDag({ records }: StoreDatabase): ConcreteDag {
  if (records.size === 0) return { roots: [], specs: new Map() }
  const nodes = [...records.values()].map(({ spec }) => ({
    ...spec,
    // What is needed for tests alone has no record.
    dependencies: (spec.dependencies ?? []).filter(({ hash }) => records.has(hash)),
  }))
  try {
    const { specs } = parseSpecFile({ spec: { _meta: { version: SPEC_FORMAT }, nodes } })
    const roots = [...specs.keys()].filter(
      (hash) => records.get(hash)!.explicit && records.get(hash)!.installed,
    )
    return { roots, specs }
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    throw new UserError(`The specs in the install database cannot be read: ${error.message}`, {
      id: 'install-database-damaged',
      fix: error.fix,
      cause: error,
    })
  }
}

/** What is installed below the root and no external, in the order of the database. */
export const installedSpecs = (database: StoreDatabase, { specs }: ConcreteDag): ConcreteSpec[] =>
  [...specs.values()].filter(
    (spec) => !isExternal(spec) && database.prefixOf(spec.hash) !== undefined,
  )

/**
 * The installed packages that queries name; all that fit each.
 * @throws UserError when one names none.
 */
export function installedMatches(
  database: StoreDatabase,
  queries: readonly SpecQuery[],
): SpecHash[] {
  const dag = installedDag(database)
  const here = installedSpecs(database, dag)
  const found = queries.flatMap((query) => {
    const fits = here.filter((spec) => answers(spec, query, dag.specs))
    if (fits.length === 0)
      throw new UserError(`"${query.text}" is not installed.`, {
        id: 'package-not-installed',
        fix: '"pakages list" shows what is.',
      })
    return fits.map(({ hash }) => hash)
  })
  return [...new Set(found)]
}
