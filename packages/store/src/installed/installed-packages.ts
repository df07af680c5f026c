import { UserError } from '@pakages/core'
import {
  answers,
  differences,
  toType,
  type ConcreteSpec,
  type SpecHash,
  type SpecQuery,
} from '@pakages/model'
import { join } from 'node:path'
import { StoreDatabase } from '../database/store-database.ts'
import { installedDag } from './installed-dag.ts'

/** A package that an install root knows. */
export interface InstalledPackage {
  readonly spec: ConcreteSpec
  /** Where it lies; undefined when it is only known, and not installed. */
  readonly prefix: string | undefined
  /** Whether it was asked for, and not only needed. */
  readonly explicit: boolean
  /** Seconds since 1970; 0 where nothing says it. */
  readonly since?: number
}

/**
 * The packages of an install root by hash, as Spack's database there tells it, whoever wrote it.
 * @throws UserError when there is none, or it cannot be read.
 */
export function installedPackages(root: string): ReadonlyMap<string, InstalledPackage> {
  const database = StoreDatabase.read(join(root, '.spack-db'))
  if (!database.exists)
    throw new UserError(`Nothing is installed in ${root}.`, {
      id: 'nothing-installed',
      fix: 'Install something first ("pakages install"), or name the folder in "install-root".',
    })
  return new Map(
    [...installedDag(database).specs].map(([hash, spec]) => {
      const { explicit, installation_time: since = 0 } = database.records.get(hash)!
      return [hash, { spec, prefix: database.prefixOf(hash), explicit, since }]
    }),
  )
}

/**
 * The one installed package that a query names.
 * @throws UserError when none does, or several do and none of them alone was asked for.
 */
export function installedAnswer(
  packages: ReadonlyMap<string, InstalledPackage>,
  query: SpecQuery,
  nearest: (name: string, names: readonly string[]) => string,
): InstalledPackage {
  const here = [...packages.values()].filter(
    ({ prefix, spec }) => prefix !== undefined && spec.external === undefined,
  )
  const specs = new Map([...packages.values()].map(({ spec }) => [spec.hash, spec]))
  const found = here.filter(({ spec }) => answers(spec, query, specs))
  const explicit = found.filter((one) => one.explicit)
  const [only, ...others] = explicit.length > 0 ? explicit : found
  if (only === undefined)
    throw new UserError(`"${query.text}" is not installed.`, {
      id: 'package-not-installed',
      fix: nearest(query.name ?? '', [...new Set(here.map(({ spec }) => spec.name))]),
    })
  if (others.length > 0) throw severalInstalled(query, [only, ...others], specs)
  return only
}

/** What differs between them, the one that was installed last first, with what to type for each. */
function severalInstalled(
  { text }: SpecQuery,
  found: readonly InstalledPackage[],
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
): UserError {
  const rows = found
    .toSorted((one, other) => (other.since ?? 0) - (one.since ?? 0))
    .map(({ spec, since }) => ({
      spec,
      installed: since ? new Date(since * 1000).toISOString() : undefined,
    }))
  const [last] = rows
  return new UserError(
    [`"${text}" names ${found.length} installed packages:`, ...differences(rows, specs)].join('\n'),
    {
      id: 'spec-ambiguous',
      fix: `Name one as its line begins, such as "${toType(last!.spec, rows)}". "pakages remove" takes away what is not needed any more.`,
    },
  )
}
