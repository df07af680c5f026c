import { UserError } from '@pakages/core'
import { join } from 'node:path'
import { StoreDatabase } from '../database/store-database.ts'

/**
 * The hashes of what is installed in a root, as the database of a Spack tells it; one that cannot be
 * read names nothing.
 */
export function installedHashes(root: string): ReadonlySet<string> {
  try {
    const database = StoreDatabase.read(join(root, '.spack-db'))
    const hashes = [...database.records.keys()]
    return new Set(hashes.filter((hash) => database.records.get(hash)!.installed))
  } catch (error) {
    if (error instanceof UserError) return new Set()
    throw error
  }
}
