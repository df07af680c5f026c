import {
  codeOf,
  HttpError,
  messageOf,
  readRegularFile,
  retry,
  TryAgain,
  UserError,
  type Http,
  type HttpResponse,
  type Patience,
} from '@pakages/core'
import { fileSize, openFile } from '@pakages/image'
import { withoutTrailing } from '@pakages/model'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** The files of a build cache of Spack, wherever it lies. Nothing of them is believed. */
export interface MirrorSource {
  /** Its address or folder, for messages. */
  readonly location: string
  /**
   * The bytes of a file; undefined where there is none.
   * @throws UserError when it cannot be read, or is longer than `limit` bytes.
   */
  read(path: string, limit: number): Promise<Buffer | undefined>
  /** Opens a file, whose reader checks its size and digest. @throws UserError when it is not there. */
  open(path: string): Promise<Readable>
}

/** What a mirror is asked with. */
export interface MirrorPorts {
  readonly http: Http
  readonly patience: Patience
  readonly signal: AbortSignal
}

/** A mirror in a folder. */
export const folderMirror = (folder: string): MirrorSource => ({
  location: folder,
  read: async (path, limit) => {
    const file = join(folder, path)
    const size = await fileSize(file)
    if (size === undefined) return undefined
    if (size > limit) throw tooLong(file, limit)
    return readRegularFile(file).catch((error: unknown) => {
      throw cannotRead(file, codeOf(error) ?? messageOf(error), error)
    })
  },
  open: async (path) => {
    const file = join(folder, path)
    if ((await fileSize(file)) === undefined) throw cannotRead(file, 'it is not there')
    return openFile(file)
  },
})

/** A mirror on the web. @param address Its root: `https://binaries.example.org/v1`. */
export function webMirror(address: URL, ports: MirrorPorts): MirrorSource {
  const root = `${withoutTrailing(address.href, '/')}/`
  const get = (path: string): Promise<HttpResponse | undefined> => ask(root + path, address, ports)
  return {
    location: address.href,
    read: async (path, limit) => {
      const answer = await get(path)
      return answer?.bytes(limit).catch((error: unknown) => {
        throw error instanceof HttpError && error.code === 'TOO_LARGE'
          ? tooLong(root + path, limit)
          : cannotRead(root + path, messageOf(error), error)
      })
    },
    open: async (path) => {
      const answer = await get(path)
      if (answer === undefined) throw cannotRead(root + path, 'it is not there')
      return answer.body
    },
  }
}

/** Object stores whose content may not be listed answer 403 for what they do not have. */
const ABSENT: ReadonlySet<number> = new Set([403, 404, 410])

async function ask(
  url: string,
  from: URL,
  { http, patience, signal }: MirrorPorts,
): Promise<HttpResponse | undefined> {
  const attempt = async (): Promise<HttpResponse | undefined> => {
    const answer = await http.request({ url, redirects: 3, signal, refuses: onlySafer(from) })
    if (answer.status === 200) return answer
    await answer.discard()
    if (ABSENT.has(answer.status)) return undefined
    const error = cannotRead(url, `it answers ${answer.status}`)
    throw answer.status === 429 || answer.status >= 500
      ? new TryAgain(error, { why: String(answer.status) })
      : error
  }
  try {
    return await retry(
      attempt,
      { patience, host: from.host, attempts: 4 },
      (error) => error instanceof HttpError && !FINAL.has(error.code),
    )
  } catch (error) {
    throw error instanceof HttpError ? cannotRead(url, error.message, error) : error
  }
}

const FINAL: ReadonlySet<string> = new Set(['BAD_URL', 'BAD_REDIRECT', 'NOT_ASKED', 'ENOTFOUND'])

/** A mirror may lead on to where its files lie, by https only. */
const onlySafer =
  (from: URL) =>
  (address: URL): string | undefined =>
    address.origin === from.origin || address.protocol === 'https:'
      ? undefined
      : `${from.host} leads on to an address without https`

const cannotRead = (what: string, why: string, cause?: unknown): UserError =>
  new UserError(`${what} cannot be read: ${why}.`, {
    id: 'public-cache-unreadable',
    fix: 'Check the address of the public cache, and try again later.',
    cause,
  })

const tooLong = (what: string, limit: number): UserError =>
  new UserError(`${what} is longer than ${limit} bytes.`, {
    id: 'public-cache-unreadable',
    fix: 'This is no build cache of Spack: check its address.',
  })
