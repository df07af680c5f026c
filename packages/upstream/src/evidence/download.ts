import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { messageOf } from '@pakages/core'
import type { ReleaseFile } from '../datasources/datasource.ts'
import type { Web } from '../web/web.ts'

/**
 * Archives longer than this are not fetched: 8 GiB, above every archive of Spack's own recipes that
 * is fetched without a licence.
 */
const LARGEST = 8 * 2 ** 30

/** A file that lies on disk now. */
export interface Downloaded {
  readonly kind: 'downloaded'
  readonly file: string
  /** Hex digits. */
  readonly sha256: string
  /** Hex digits of the algorithm that was asked for. */
  readonly digest: string
  readonly size: number
  /** The address that gave it, after redirects. */
  readonly url: string
  /** RFC 3339, from the server. */
  readonly modified: string | undefined
}

type Algorithm = NonNullable<ReleaseFile['digest']>['algorithm']

/** An archive on disk, or why there is none. `changed` means that two looks at the same address disagree. */
export type DownloadOutcome =
  Downloaded | { readonly kind: 'missing' | 'failed' | 'changed'; readonly reason: string }

/**
 * Streams an archive to a file and hashes it on the way. Afterwards the server is asked (HEAD)
 * whether it still offers what it sent: an archive that was replaced meanwhile may be half of each.
 * @param algorithm A second digest to compute, the one that is published.
 */
export async function download(
  url: string,
  file: string,
  web: Web,
  algorithm: Algorithm = 'sha256',
): Promise<DownloadOutcome> {
  try {
    const { response, url: answered } = await web.open(url)
    const announced = lengthOf(response.headers)
    const [sha256, digest, meter] = [createHash('sha256'), createHash(algorithm), { size: 0 }]
    await pipeline(response.body, metered(sha256, digest, meter), createWriteStream(file))
    if (announced !== undefined && announced !== meter.size)
      return {
        kind: 'changed',
        reason: `${url} announced ${announced} bytes and sent ${meter.size}`,
      }
    const later = await lookAgain(url, response.headers, web)
    if (later !== undefined) return { kind: 'changed', reason: later }
    const time = Date.parse(response.headers['last-modified'] ?? '')
    return {
      kind: 'downloaded',
      file,
      sha256: sha256.digest('hex'),
      digest: digest.digest('hex'),
      size: meter.size,
      url: answered,
      modified: Number.isNaN(time) ? undefined : new Date(time).toISOString(),
    }
  } catch (error) {
    if (error instanceof TooLarge)
      return { kind: 'failed', reason: `${url} is larger than ${LARGEST / 2 ** 30} GiB` }
    const explained = web.explain(error)
    return { kind: explained.kind, reason: explained.reason || messageOf(error) }
  }
}

class TooLarge extends Error {}

function metered(
  sha256: ReturnType<typeof createHash>,
  digest: ReturnType<typeof createHash>,
  meter: { size: number },
): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      meter.size += chunk.length
      if (meter.size > LARGEST) return done(new TooLarge())
      sha256.update(chunk)
      digest.update(chunk)
      done(null, chunk)
    },
  })
}

/**
 * A sentence when the server offers another file now; servers that do not answer HEAD are not asked
 * twice.
 */
async function lookAgain(
  url: string,
  before: Readonly<Record<string, string>>,
  web: Web,
): Promise<string | undefined> {
  try {
    const { response } = await web.open(url, 'HEAD')
    await response.discard()
    const differs = ['etag', 'last-modified', 'content-length'].find(
      (name) =>
        before[name] !== undefined &&
        response.headers[name] !== undefined &&
        plain(before[name]) !== plain(response.headers[name]),
    )
    return differs === undefined
      ? undefined
      : `${url} changed while it was read (its ${differs} is another now)`
  } catch (error) {
    web.explain(error)
    return undefined
  }
}

/** Caches weaken ETags in passing (`W/"x"`), which changes nothing. */
const plain = (value: string): string => value.replace(/^W\//, '')

const lengthOf = (headers: Readonly<Record<string, string>>): number | undefined =>
  headers['content-length'] !== undefined &&
  headers['content-encoding'] === undefined &&
  /^\d{1,15}$/.test(headers['content-length'])
    ? Number(headers['content-length'])
    : undefined
