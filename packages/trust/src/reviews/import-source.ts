import {
  isFolder,
  LOCATION_FIX,
  sourceOf,
  unpackedDocument,
  UserError,
  type Http,
  type IndexSource,
} from '@pakages/core'
import { parseJson } from '@pakages/model'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

/** How documents of other indexes are fetched. */
export interface DocumentReading {
  readonly http: Http
  /** Where relative folders start. */
  readonly workspace: string
  readonly signal?: AbortSignal
  /**
   * What was read already, by place: give the same map for the versions of one package, which mostly
   * are in one document. Default: each version reads.
   */
  readonly documents?: Map<string, Promise<unknown>>
}

/** Bytes of a document of another index that are read. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024

/** A document below the address or folder of an index; undefined where there is none. */
export async function readOnce(
  source: IndexSource,
  path: string,
  { documents }: Pick<DocumentReading, 'documents'>,
): Promise<unknown> {
  const place = `${source.location} ${path}`
  const reading = documents?.get(place) ?? read(source, path)
  documents?.set(place, reading)
  return reading
}

async function read(source: IndexSource, path: string): Promise<unknown> {
  const bytes = await source.read(path, LARGEST_DOCUMENT)
  return bytes === undefined ? undefined : parseJson(unpackedDocument(bytes, path), path)
}

/**
 * Where the reviews of an index are read.
 * @throws UserError for what is neither a folder that is there nor an address: what it warns of
 * must not be missed because its name is misspelled.
 */
export async function sourceIn(url: string, options: DocumentReading): Promise<IndexSource> {
  const { http, workspace, signal } = options
  if (!isFolder(url)) return sourceOf(url, http, signal)
  const folder = resolve(workspace, url)
  const there = await stat(folder).catch(() => undefined)
  if (!there?.isDirectory())
    throw new UserError(`There is no folder ${folder}.`, {
      id: 'folder-missing',
      fix: LOCATION_FIX,
    })
  return sourceOf(folder, http)
}
