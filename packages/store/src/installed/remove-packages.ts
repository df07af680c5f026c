import { mkdirSync, renameSync, rmSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '@pakages/core'
import type { ConcreteSpec } from '@pakages/model'
import type { StoreDatabase } from '../database/store-database.ts'
import { whyNotWritten } from '../install/install-folders.ts'
import type { StoreLayout } from '../layout/store-layout.ts'

/**
 * Removes installed packages. The database is written first: what a run that is killed leaves is a
 * folder that nothing names, and never a name without its folder. Hold the root while it runs.
 * @param specs Dependents first.
 * @throws UserError when the root cannot be written.
 */
export function removePackages(
  layout: StoreLayout,
  database: StoreDatabase,
  specs: readonly ConcreteSpec[],
): void {
  const prefixes = specs.flatMap(({ hash }) => database.prefixOf(hash) ?? [])
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
