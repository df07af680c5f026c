import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '@pakages/core'
import { z } from 'zod'
import type { KeptSource } from './kept-source.ts'

const validators = z.object({
  address: z.string(),
  etag: z.string().max(1000).optional(),
  modified: z.string().max(100).optional(),
})

const state = validators.extend({
  bytes: z.number().int().min(0),
  records: z.number().int().min(0),
  fetched: z.iso.datetime(),
})

/** By what a server knows again what it sent (RFC 9110, section 8.8). */
export type Validators = z.infer<typeof validators>

/** A database that lies in the cache folder. */
export interface KeptDatabase {
  readonly source: KeptSource
  /** Absolute. */
  readonly path: string
  readonly bytes: number
  readonly records: number
  /** When its publisher last said that this is the newest: ISO 8601. */
  readonly fetched: string
  /** What it is asked about with. */
  readonly validators: Validators
}

/** Where a half download lies; hidden, so that it is never taken for a database. */
export const partialFile = (folder: string, { file }: KeptSource): string =>
  join(folder, `.half.${file}`)

const stateFile = (folder: string, { file }: KeptSource): string => join(folder, `.${file}.state`)

/** What lies there of a source; undefined where nothing does, or not what was written down. */
export async function keptDatabase(
  folder: string,
  source: KeptSource,
): Promise<KeptDatabase | undefined> {
  const path = join(folder, source.file)
  const read = state.safeParse(await jsonOf(stateFile(folder, source)))
  const size = await stat(path).then(
    (found) => found.size,
    () => undefined,
  )
  if (!read.success || read.data.bytes !== size || read.data.address !== source.address)
    return undefined
  const { bytes, records, fetched, ...known } = read.data
  return { source, path, bytes, records, fetched, validators: known }
}

/** Writes down what lies there. Called after the file itself was put to its place. */
export const writeState = (
  folder: string,
  { source, bytes, records, fetched, validators: known }: Omit<KeptDatabase, 'path'>,
): Promise<void> =>
  writeWhole(
    stateFile(folder, source),
    `${JSON.stringify({ ...known, bytes, records, fetched } satisfies z.infer<typeof state>)}\n`,
  )

/** What is there of a download that was cut off, and by what its rest may be asked for. */
export interface HalfDownload {
  readonly bytes: number
  readonly validators: Validators
}

/** The half download of a source, where its rest can be asked for. */
export async function halfDownload(
  folder: string,
  source: KeptSource,
): Promise<HalfDownload | undefined> {
  const file = partialFile(folder, source)
  const read = validators.safeParse(await jsonOf(`${file}.state`))
  const bytes = await stat(file).then(
    ({ size }) => size,
    () => 0,
  )
  if (!read.success || bytes === 0 || read.data.address !== source.address) return undefined
  return ifRange(read.data) === undefined ? undefined : { bytes, validators: read.data }
}

/** What `if-range` takes: a weak tag does not promise the same bytes. */
export const ifRange = ({ etag, modified }: Validators): string | undefined =>
  etag !== undefined && !etag.startsWith('W/') ? etag : modified

/** Writes down what a download that begins is known by. */
export const writeHalfState = (
  folder: string,
  source: KeptSource,
  known: Validators,
): Promise<void> => writeWhole(`${partialFile(folder, source)}.state`, `${JSON.stringify(known)}\n`)

/** Removes a half download, or what is left of one that is whole. */
export async function removeHalf(folder: string, source: KeptSource): Promise<void> {
  const file = partialFile(folder, source)
  await rm(file, { force: true })
  await rm(`${file}.state`, { force: true })
}

const jsonOf = (file: string): Promise<unknown> =>
  readFile(file, 'utf8')
    .then(
      (text) => JSON.parse(text) as unknown,
      () => undefined,
    )
    .catch(() => undefined)
