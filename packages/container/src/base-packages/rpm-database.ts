import { messageOf } from '@pakages/core'
import type { SystemPackage } from '@pakages/sbom'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { ReadDatabase } from './dpkg.ts'
import { readRpmHeader } from './rpm-header.ts'

/** What rpm records each key that it trusts under; it is no package. */
const KEY = 'gpg-pubkey'
/** Longer than any header of a real package, bytes. */
const LONGEST_HEADER = 64 * 1024 * 1024
const MOST_PACKAGES = 200_000

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
    return readPackages(new sqlite.DatabaseSync(path))
  } catch (error) {
    return `SQLite says: ${messageOf(error)}`
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function readPackages(database: DatabaseSync): ReadDatabase | string {
  const packages: SystemPackage[] = []
  let malformed = 0
  try {
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
    // A view may never end.
    const found = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'Packages'").get()
    if (!/^CREATE TABLE /i.test(String(found?.['sql']))) return 'it has no table of packages'
    const rows = database.prepare('SELECT blob FROM Packages WHERE length(blob) <= ? LIMIT ?')
    for (const { blob } of rows.iterate(LONGEST_HEADER, MOST_PACKAGES)) {
      const one = blob instanceof Uint8Array ? readRpmHeader(blob) : undefined
      if (!one) malformed++
      else if (one.name !== KEY) packages.push(one)
    }
    return { packages, malformed }
  } finally {
    database.close()
  }
}
