import { TryAgain } from '@pakages/core'
import { RegistryError } from '@pakages/image'
import type { Digest } from '@pakages/model'
import type { Readable } from 'node:stream'
import type { Session, WholeAnswer } from './session.ts'

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
 * @throws RegistryError, or what the stream fails with.
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

/** An upload that is not known any more was closed by a try whose answer was lost. */
async function close(session: Session, location: URL, digest: Digest): Promise<void> {
  const closed = await session.send({
    method: 'PUT',
    to: withDigest(location, digest),
    scopes: [session.push],
    expect: [201, 404],
    doing: DOING,
  })
  if (closed.status === 201) return
  await session.send({
    method: 'HEAD',
    to: `blobs/${digest}`,
    redirects: 5,
    expect: [200],
    doing: DOING,
  })
}

/**
 * The address that closes an upload. The rest of the query is the registry's and stays as it wrote
 * it.
 */
export const withDigest = (location: URL, digest: Digest): URL =>
  new URL(`${location.href}${location.search ? '&' : '?'}digest=${encodeURIComponent(digest)}`)

/** Sends a chunk; the address for the next one. */
async function patch(session: Session, start: URL, chunk: Buffer, offset: number): Promise<URL> {
  let at = start
  return session.trying(async (attempt) => {
    if (attempt > 1) {
      const status = await statusOf(session, at)
      at = status.next
      if (status.received >= offset + chunk.length) return at
      if (status.received !== offset) throw outOfStep(session.host, offset, status.received)
    }
    const response = await session.once({
      method: 'PATCH',
      to: at,
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': String(chunk.length),
        'content-range': `${offset}-${offset + chunk.length - 1}`,
      },
      body: () => chunk,
      scopes: [session.push],
      expect: [202, 416],
      doing: DOING,
    })
    if (response.status === 202) return next(session, response, at)
    // A try before this one, or one that a proxy sent twice, may have brought the chunk there.
    const status = await statusOf(session, at)
    if (status.received >= offset + chunk.length) return status.next
    throw tooLarge(session.host, chunk.length)
  })
}

/** How much of an upload the registry has. */
async function statusOf(
  session: Session,
  at: URL,
): Promise<{ readonly received: number; readonly next: URL }> {
  const request = { to: at, scopes: [session.push], expect: [204], doing: DOING }
  const status = await session.once(request)
  return { received: received(status), next: next(session, status, at) }
}

const next = (session: Session, { headers }: WholeAnswer, at: URL): URL =>
  headers['location'] ? session.resolve(headers['location'], DOING) : at

/**
 * How many bytes the registry has: `Range: 0-N` names the last one. Nothing yet is `0-0`, as is one
 * byte.
 */
function received({ headers }: WholeAnswer): number {
  const match = /^(?:bytes=)?0-(\d+)$/.exec(headers['range'] ?? '')
  return match && match[1] !== '0' ? Number(match[1]) + 1 : 0
}

/** The whole upload may go better from its beginning. */
const outOfStep = (host: string, offset: number, has: number): RegistryError =>
  new RegistryError(
    'malformed',
    `Uploading a blob to ${host} failed: after ${offset} bytes it says that it has ${has}.`,
    { id: 'upload-out-of-step', fix: 'Run it again.' },
  )

const tooLarge = (host: string, size: number): TryAgain =>
  new TryAgain(
    new RegistryError('too-large', `${host} refuses a chunk of ${size} bytes (416).`, {
      id: 'registry-too-large',
      fix: 'Ask whoever runs the registry for its limit (ghcr.io: 4 MiB a chunk, 10 GB a layer).',
      status: 416,
    }),
    { tries: 2 },
  )

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
