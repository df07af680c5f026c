import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const TABLE = join(import.meta.dirname, '..', '..', 'packages', 'store', 'imitated-spack.json')

/** For each version of Spack the digest of a thing; null where it does not have it. */
const digests = z.record(z.string(), z.string().nullable())

const table = z.object({
  /** The commits that the digests are of, by version. */
  versions: z.record(z.string(), z.string()),
  /** What is imitated, by file and name: functions, classes and constants, or `*` for all of it. */
  files: z.record(z.string(), z.record(z.string(), digests)),
})

/** What of Spack the store imitates, and how it was when that was proved to be right. */
export type Imitated = z.infer<typeof table>

/** Reads the table. @throws Error when it is not as it should be. */
export const readImitated = (): Imitated => table.parse(JSON.parse(readFileSync(TABLE, 'utf8')))

/** Writes the table. */
export const writeImitated = (imitated: Imitated): void =>
  writeFileSync(TABLE, `${JSON.stringify(imitated, undefined, 2)}\n`)
