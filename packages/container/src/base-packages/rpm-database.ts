import { messageOf } from '@pakages/core'
import type { SystemPackage } from '@pakages/sbom'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { MOST_PACKAGES, type ReadDatabase } from './dpkg.ts'
import { readRpmHeader } from './rpm-header.ts'

/** What rpm records each key that it trusts under; it is no package. */
const KEY = 'gpg-pubkey'
/** Longer than any header of a real package, bytes. */
const LONGEST_HEADER = 64 * 1024 * 1024

/** A database of rpm in SQLite, with what SQLite had not yet written into it. */
export interface RpmDatabase {
  readonly database: Buffer
  /** `rpmdb.sqlite-wal`. */
  readonly log: Buffer | undefined
}

/**
 * The packages in rpm's database in SQLite, which it has since 4.16 (Fedora 33, Rocky 9). It lies in
 * a temporary folder while it is read. Keys are no packages and left out.
 * @returns Why it cannot be read, as a text, where it cannot.
 */
export async function readRpmDatabase(files: RpmDatabase): Promise<ReadDatabase | string> {
  const folder = await mkdtemp(join(tmpdir(), 'pakages-rpmdb-'))
  try {
    const path = join(folder, 'rpmdb.sqlite')
    await writeFile(path, files.database)
    if (files.log) await writeFile(`${path}-wal`, files.log)
    const sqlite = await import('node:sqlite').catch(() => undefined)
    if (!sqlite) return 'it is in SQLite, which Node.js reads from 22.5 on'
    return readPackages(new sqlite.DatabaseSync(path), sizeOf(files))
  } catch (error) {
    return `SQLite says: ${messageOf(error)}`
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const sizeOf = ({ database, log }: RpmDatabase): number => database.length + (log?.length ?? 0)

/** @param size Bytes of its files: pages may lead to one another in circles, and say more. */
function readPackages(database: DatabaseSync, size: number): ReadDatabase | string {
  const packages: SystemPackage[] = []
  let malformed = 0
  try {
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
    // A view may never end, and a column that is computed neither.
    const found = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'Packages'").get()
    const table = String(found?.['sql'])
    if (!/^CREATE TABLE /i.test(table) || /\b(?:AS|GENERATED)\b/i.test(table))
      return 'it has no table of packages'
    const rows = database.prepare(
      'SELECT CASE WHEN length(blob) <= ? THEN blob END AS blob FROM Packages LIMIT ?',
    )
    let left = size
    for (const { blob } of rows.iterate(LONGEST_HEADER, MOST_PACKAGES)) {
      left -= blob instanceof Uint8Array ? blob.length : 0
      if (left < 0) return 'it says more than it holds'
      const one = blob instanceof Uint8Array ? readRpmHeader(blob) : undefined
      if (!one) malformed++
      else if (one.name !== KEY) packages.push(one)
    }
    return { packages, malformed }
  } finally {
    database.close()
  }
}
