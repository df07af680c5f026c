import { rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, messageOf, NotChecked, type Clock } from '@pakages/core'
import pMap from 'p-map'
import { itemsOf } from '../database/read-source.ts'
import { recordsIn } from '../database/records-in.ts'
import { fetchSource, NotDownloaded, type DownloadPorts } from './download.ts'
import type { KeptSource } from './kept-source.ts'
import {
  keptDatabase,
  partialFile,
  removeHalf,
  writeState,
  type KeptDatabase,
  type Validators,
} from './kept-state.ts'

/** What came of refreshing one source. */
export type Refreshed =
  | { readonly kind: 'new' | 'unchanged'; readonly database: KeptDatabase }
  | {
      readonly kind: 'failed'
      readonly source: KeptSource
      /** A clause: "nvd.nist.gov answered with status 503". */
      readonly why: string
      /** What lies here from before: it stays. */
      readonly database: KeptDatabase | undefined
    }

/** What refreshing works with. */
export interface RefreshPorts extends DownloadPorts {
  readonly clock: Clock
}

/**
 * Brings the databases of a folder up to date. One is replaced whole when all of the new one was
 * read, and what cannot be had, is cut or is no database leaves the old one where it is.
 * @param folder Absolute; made when it is not there. One run at a time.
 */
export async function refreshSources(
  folder: string,
  sources: readonly KeptSource[],
  ports: RefreshPorts,
): Promise<Refreshed[]> {
  await makeFolder(folder)
  return pMap(sources, (source) => refreshed(folder, source, ports), { concurrency: 3 })
}

async function refreshed(
  folder: string,
  source: KeptSource,
  ports: RefreshPorts,
): Promise<Refreshed> {
  const before = await keptDatabase(folder, source)
  try {
    const validators = await fetchSource(folder, source, before?.validators, ports)
    const fetched = new Date(ports.clock.now()).toISOString()
    if (validators !== undefined) {
      const database = await replaced(folder, source, before, { validators, fetched })
      return { kind: 'new', database }
    }
    const database = { ...before!, fetched }
    await writeState(folder, database)
    return { kind: 'unchanged', database }
  } catch (error) {
    if (!(error instanceof NotDownloaded)) throw error
    return { kind: 'failed', source, why: messageOf(error), database: before }
  }
}

async function replaced(
  folder: string,
  source: KeptSource,
  before: KeptDatabase | undefined,
  said: { readonly validators: Validators; readonly fetched: string },
): Promise<KeptDatabase> {
  const half = partialFile(folder, source)
  try {
    const records = await recordsOf(half, source)
    if (before !== undefined && records < before.records / 2)
      throw new NotDownloaded(
        `it has ${records} records, and the one before had ${before.records}: if that is right, remove ${before.path}`,
      )
    const path = join(folder, source.file)
    const { size: bytes } = await stat(half)
    const database = { source, path, bytes, records, ...said }
    await rename(half, path)
    await writeState(folder, database)
    return database
  } finally {
    await removeHalf(folder, source)
  }
}

/** Reads all of a database. @throws NotDownloaded where it is cut, or holds no record. */
async function recordsOf(file: string, { name }: KeptSource): Promise<number> {
  let records = 0
  try {
    for await (const { items } of itemsOf(file, name, true))
      records += recordsIn(items) + items.filter(({ kind }) => kind === 'elsewhere').length
  } catch (error) {
    if (!(error instanceof NotChecked)) throw error
    throw new NotDownloaded(`what came is no whole database (${messageOf(error.cause)})`, {
      cause: error,
    })
  }
  if (records === 0) throw new NotDownloaded('what came has no record of a vulnerability')
  return records
}
