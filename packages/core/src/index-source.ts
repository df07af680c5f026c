import { textBefore } from '@pakages/model'
import { codeOf, UserError, type Http } from '@pakages/core'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Where an index lies: a folder, or a web address. */
export interface IndexSource {
  /** How it is called in messages. */
  readonly location: string
  /**
   * The bytes of a file; undefined when there is none.
   * @param path Relative, with slashes. @param limit At most so many bytes.
   * @throws UserError when it cannot be read, or is longer.
   */
  read(path: string, limit: number): Promise<Buffer | undefined>
}

/** The index at a location: `https://…` (`http://` on this machine only), else a folder. */
export function sourceOf(location: string, http: Http): IndexSource {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) return folderSource(location)
  const url = URL.canParse(location) ? new URL(location) : undefined
  const isLocal =
    url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (!url || (url.protocol !== 'https:' && !isLocal))
    throw new UserError(`"${location}" is no address of an index.`, {
      fix: 'Give an address that begins with https://, or a folder.',
    })
  return httpSource(url, http)
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

function httpSource(base: URL, http: Http): IndexSource {
  const root = textBefore(base.href, '?#').replace(/\/?$/, '/')
  const read = async (path: string, limit: number): Promise<Buffer | undefined> => {
    const url = root + path
    const answer = await http.request({
      url,
      redirects: 3,
      headers: { accept: 'application/json' },
    })
    if (answer.status === 200) return answer.bytes(limit)
    await answer.discard()
    if (answer.status === 404 || answer.status === 410) return undefined
    throw new UserError(`${url} answers ${answer.status}.`, {
      fix: 'Check the address of the index, and try again later.',
    })
  }
  return { location: root, read }
}

const tooLong = (file: string, limit: number): UserError =>
  new UserError(`${file} is longer than ${limit} bytes.`, {
    fix: 'This is no index: check its address.',
  })
