import { isLoopback, shown, textBefore } from '@pakages/model'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, UserError } from './errors.ts'
import type { Http } from './ports/http.ts'

/** Where an index lies: a folder, or a web address. */
export interface IndexSource {
  /** How it is called in messages. */
  readonly location: string
  /**
   * The bytes of a file; undefined when there is none.
   * @param path Relative, with slashes. @param limit At most so many bytes.
   * @param query Put behind a web address: caches on the way, which keep files for minutes, have no
   * older answer to that one.
   * @throws UserError when it cannot be read, or is longer.
   */
  read(path: string, limit: number, query?: string): Promise<Buffer | undefined>
}

/** Why a location is none of an index; undefined when it is an address or a folder. */
export function locationFault(location: string): string | undefined {
  return isFolder(location) || addressOf(location) !== undefined
    ? undefined
    : `"${shown(location)}" is no address of an index.`
}

/** What to write instead. */
export const LOCATION_FIX = 'Give an address that begins with https://, or a folder.'

/** Whether an index lies in a folder: whatever is no address, right or wrong. */
export const isFolder = (location: string): boolean => !/^[a-z][a-z0-9+.-]+:\/\//i.test(location)

/** Plain HTTP is for this machine only: whoever is on the way could leave something out. */
function addressOf(location: string): URL | undefined {
  const url = URL.canParse(location) ? new URL(location) : undefined
  const fine = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  return fine ? url : undefined
}

/**
 * The index at a location: `https://…` (`http://` on this machine only), else a folder.
 * @throws UserError for every other address.
 */
export function sourceOf(location: string, http: Http, signal?: AbortSignal): IndexSource {
  if (isFolder(location)) return folderSource(location)
  const url = addressOf(location)
  if (!url)
    throw new UserError(locationFault(location)!, {
      id: 'index-address-malformed',
      fix: LOCATION_FIX,
    })
  return httpSource(url, http, signal)
}

function folderSource(folder: string): IndexSource {
  const read = async (path: string, limit: number): Promise<Buffer | undefined> => {
    const file = join(folder, path)
    try {
      if ((await stat(file)).size > limit) throw tooLong(file, limit)
      return await readFile(file)
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
      throw error
    }
  }
  return { location: folder, read }
}

function httpSource(base: URL, http: Http, signal?: AbortSignal): IndexSource {
  const root = textBefore(base.href, '?#').replace(/\/?$/, '/')
  const read: IndexSource['read'] = async (path, limit, query) => {
    const url = root + path + (query === undefined ? '' : `?${query}`)
    const answer = await http.request({
      url,
      redirects: 3,
      headers: { accept: 'application/json' },
      ...(signal && { signal }),
    })
    if (answer.status === 200) return answer.bytes(limit)
    await answer.discard()
    if (answer.status === 404 || answer.status === 410) return undefined
    throw new UserError(`${url} answers ${answer.status}.`, {
      id: 'index-not-answering',
      fix: 'Check the address of the index, and try again later.',
    })
  }
  return { location: root, read }
}

const tooLong = (file: string, limit: number): UserError =>
  new UserError(`${file} is longer than ${limit} bytes.`, {
    id: 'index-too-large',
    fix: 'This is no index: check its address.',
  })
