import { mkdirSync, realpathSync, renameSync, rmSync, rmdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { codeOf, UserError } from '@pakages/core'
import { label, shortHash, type ConcreteSpec } from '@pakages/model'
import type { StoreDatabase } from '../database/store-database.ts'
import { whyNotWritten } from '../install/install-folders.ts'
import type { StoreLayout } from '../layout/store-layout.ts'

/**
 * Removes installed packages. The database is written first: what a run that is killed leaves is a
 * folder that nothing names, and never a name without its folder. Hold the root while it runs.
 * @param specs Dependents first.
 * @throws UserError when the root cannot be written, or a package lies elsewhere than in it.
 */
export function removePackages(
  layout: StoreLayout,
  database: StoreDatabase,
  specs: readonly ConcreteSpec[],
): void {
  const prefixes = specs.flatMap((spec) => ownPrefix(spec, layout, database) ?? [])
  try {
    for (const { hash } of specs) database.remove(hash)
    database.write()
    mkdirSync(layout.unpacking, { recursive: true })
    for (const [at, prefix] of prefixes.entries()) removeFolder(layout, prefix, `removed.${at}`)
    rmSync(layout.unpacking, { recursive: true, force: true })
  } catch (error) {
    throw whyNotWritten(error, 'What is left', layout)
  }
}

/**
 * Where a package lies; undefined when it is not installed. What a database says is believed only
 * for folders of its own root: that of a copied root names those of the first one.
 */
function ownPrefix(
  spec: ConcreteSpec,
  { root, own, database: files }: StoreLayout,
  database: StoreDatabase,
): string | undefined {
  const prefix = database.prefixOf(spec.hash)
  if (prefix === undefined) return undefined
  const [real, place] = [realOf(root), join(realOf(dirname(prefix)), basename(prefix))]
  const isBelow = (folder: string): boolean => place.startsWith(`${folder}/`)
  const isOwn =
    isBelow(real) &&
    basename(prefix).includes(shortHash(spec.hash)) &&
    ![own, files].some((folder) => isBelow(join(real, basename(folder))))
  if (isOwn) return prefix
  throw new UserError(
    `The install database in ${root} says that ${label(spec)} lies in ${prefix}, which is no place for it there. Nothing was removed.`,
    {
      id: 'prefix-outside-root',
      fix: 'Was the root copied or moved? Install into it anew, or remove from the first one.',
    },
  )
}

/** A folder with links followed; as it is written where it is not there. */
function realOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return resolve(folder)
  }
}

/** Out of sight by one rename, so that no half package is ever seen. */
function removeFolder(layout: StoreLayout, prefix: string, name: string): void {
  const aside = join(layout.unpacking, name)
  try {
    renameSync(prefix, aside)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return
  }
  rmSync(aside, { recursive: true, force: true })
  removeEmpty(dirname(prefix), layout.root)
}

function removeEmpty(folder: string, root: string): void {
  if (!folder.startsWith(`${root}/`)) return
  try {
    rmdirSync(folder)
  } catch {
    return // others are installed there
  }
  removeEmpty(dirname(folder), root)
}
