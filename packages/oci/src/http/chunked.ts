import type { HttpResponse } from '@pakages/core'
import { RegistryError } from '@pakages/image'
import type { Digest } from '@pakages/model'
import type { Readable } from 'node:stream'
import type { Session } from './session.ts'

/** GHCR refuses larger ones with 416. */
const CHUNK = 4 * 1024 * 1024
const DOING = 'uploading a chunk of a blob'

/**
 * The size of chunks, in bytes, for a registry that wants at least so many in each but the last.
 */
export const chunksOf = (least: number): number => Math.max(CHUNK, least)

/**
 * Uploads a stream in chunks, one after the other, and closes the upload. A chunk whose answer was
 * lost is looked up before it is sent again.
 * @param size Bytes of each chunk; so much is held in memory.
 */
export async function putChunks(
  session: Session,
  stream: Readable,
  digest: Digest,
  start: URL,
  size: number,
): Promise<void> {
  let location = start
  let offset = 0
  for await (const chunk of regrouped(stream, size)) {
    location = await patch(session, location, chunk, offset)
    offset += chunk.length
  }
  await close(session, location, digest)
}

async function close(session: Session, location: URL, digest: Digest): Promise<void> {
  const closed = await session.send({
    method: 'PUT',
    to: withDigest(location, digest),
    headers: { 'content-length': '0' },
    scopes: [session.push],
    expect: [201, 404],
    doing: DOING,
  })
  await closed.discard()
  if (closed.status === 201) return
  // An upload that is not known any more was closed by a try whose answer was lost.
  const there = await session.send({
    method: 'HEAD',
    to: `blobs/${digest}`,
    redirects: 5,
    expect: [200],
    doing: DOING,
  })
  await there.discard()
}

/**
 * The address that closes an upload. The rest of the query is the registry's and stays as it wrote
 * it.
 */
export const withDigest = (location: URL, digest: Digest): URL =>
  new URL(`${location.href}${location.search ? '&' : '?'}digest=${encodeURIComponent(digest)}`)

async function patch(session: Session, location: URL, chunk: Buffer, offset: number): Promise<URL> {
  let at = location
  let first = true
  return session.trying(async () => {
    if (!first) {
      const status = await session.once({
        to: at,
        scopes: [session.push],
        expect: [204],
        doing: DOING,
      })
      await status.discard()
      at = next(session, status, at)
      if (received(status) >= offset + chunk.length) return at
      if (received(status) !== offset)
        throw new RegistryError(
          'malformed',
          `Uploading a blob to ${session.host} failed: after ${offset} bytes it says that it has ${received(status)}.`,
          { fix: 'Run it again.' },
        )
    }
    first = false
    const headers = {
      'content-type': 'application/octet-stream',
      'content-length': String(chunk.length),
      'content-range': `${offset}-${offset + chunk.length - 1}`,
    }
    const response = await session.once({
      method: 'PATCH',
      to: at,
      headers,
      body: () => chunk,
      scopes: [session.push],
      expect: [202],
      doing: DOING,
    })
    await response.discard()
    return next(session, response, at)
  })
}

const next = (session: Session, response: HttpResponse, at: URL): URL =>
  response.headers['location'] ? session.resolve(response.headers['location'], DOING) : at

/**
 * How many bytes the registry has: `Range: 0-N` names the last one. Nothing yet is `0-0`, as is one
 * byte.
 */
function received(response: HttpResponse): number {
  const match = /^(?:bytes=)?0-(\d+)$/.exec(response.headers['range'] ?? '')
  return match && match[1] !== '0' ? Number(match[1]) + 1 : 0
}

/** Cuts a stream anew into buffers of exactly `size` bytes, the last one shorter. */
async function* regrouped(stream: Readable, size: number): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    parts.push(chunk)
    length += chunk.length
    while (length >= size) {
      const whole = Buffer.concat(parts, length)
      yield whole.subarray(0, size)
      parts = [Buffer.from(whole.subarray(size))]
      length -= size
    }
  }
  if (length > 0) yield Buffer.concat(parts, length)
}
