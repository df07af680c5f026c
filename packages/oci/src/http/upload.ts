import { TryAgain, type BlobOutcome, type BlobSource } from '@pakages/core'
import { readSmall, RegistryError, type RegistryFailure, verified } from '@pakages/image'
import { pipeline } from 'node:stream'
import type { TokenScope } from './authorizer.ts'
import { chunksOf, putChunks, withDigest } from './chunked.ts'
import type { RegistryRequest, Session, WholeAnswer } from './session.ts'
import { DAMAGED_TRIES } from './verdict.ts'

const DOING = 'uploading a blob'
/** What goes wrong with an upload that the registry knows no more. */
const LOST: ReadonlySet<RegistryFailure> = new Set(['not-found', 'malformed'])
const STREAM = { 'content-type': 'application/octet-stream' }

/** Uploads blobs to one repository: as a whole where the registry takes that, else in chunks. */
export class Uploader {
  readonly #session: Session
  readonly #where: string
  /** Bytes of a chunk; Infinity as long as whole uploads work. */
  #chunkSize: number
  /**
   * Whether mounting a blob from its own repository tells that it is there; undefined before the
   * first blob.
   */
  #selfMount: boolean | undefined

  /**
   * @param chunkSize Upload in chunks of so many bytes; default: as a whole, and in chunks of 4 MiB
   * if that is refused.
   */
  constructor(session: Session, where: string, chunkSize = Number.POSITIVE_INFINITY) {
    this.#session = session
    this.#where = where
    this.#chunkSize = chunkSize
  }

  /**
   * Uploads a blob unless it is there.
   * @param from Another repository of the registry to mount it from.
   * @throws RegistryError, or what reading the blob fails with.
   */
  async put(blob: BlobSource, from?: string): Promise<BlobOutcome> {
    if (from !== undefined) return this.#start(blob, from)
    if (this.#selfMount === undefined) return this.#first(blob)
    if (this.#selfMount) return this.#start(blob, this.#session.push.repository)
    return (await this.has(blob.digest, blob.size)) ? 'present' : this.#start(blob)
  }

  /**
   * Whether a blob is there.
   * @param size In bytes, where it is known: a web page under its address is no blob.
   * @throws RegistryError
   */
  async has(digest: string, size?: number): Promise<boolean> {
    const { status, headers } = await this.#session.send({
      method: 'HEAD',
      to: `blobs/${digest}`,
      expect: [200, 404],
      redirects: 5,
      doing: 'looking for a blob',
    })
    if (status !== 200 || headers['content-type']?.startsWith('text/html')) return false
    const length = headers['content-length']
    if (size === undefined) return true
    return length === undefined
      ? headers['docker-content-digest'] === digest
      : Number(length) === size
  }

  /**
   * The first blob also finds out whether the registry answers "there already" when asked to mount
   * a blob from its own repository. Where it does, asking and beginning an upload are one request
   * instead of two.
   */
  async #first(blob: BlobSource): Promise<BlobOutcome> {
    this.#selfMount = false // as long as that is not found out
    const outcome = (await this.has(blob.digest, blob.size)) ? 'present' : await this.#start(blob)
    const probe = await this.#session.send(this.#post(blob.digest, this.#session.push.repository))
    if (probe.status === 202) await this.#cancel(probe)
    else this.#selfMount = true
    return outcome
  }

  async #cancel(started: WholeAnswer): Promise<void> {
    const scopes = [this.#session.push]
    const expect = [200, 202, 204, 400, 404, 405]
    // Registries end abandoned uploads themselves after a while.
    await this.#session
      .trying(async () => {
        const to = this.#session.resolve(started.headers['location'], DOING)
        return this.#session.once({
          method: 'DELETE',
          to,
          scopes,
          expect,
          doing: DOING,
        })
      })
      .catch(() => this.#session.patience.signal?.throwIfAborted())
  }

  #post(digest: string, from?: string): RegistryRequest {
    const other: TokenScope[] =
      from !== undefined && from !== this.#session.push.repository
        ? [{ repository: from, actions: 'pull' }]
        : []
    const query =
      from === undefined
        ? ''
        : `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`
    return {
      method: 'POST',
      to: `blobs/uploads/${query}`,
      scopes: [this.#session.push, ...other],
      expect: [201, 202],
      doing: DOING,
    }
  }

  /**
   * Begins an upload and sends the bytes; tries the whole of it again when something of it breaks,
   * unless it arrived all the same and only the answer was lost.
   */
  async #start(blob: BlobSource, from?: string): Promise<BlobOutcome> {
    return this.#session.trying(async (attempt) => {
      if (attempt > 1 && (await this.has(blob.digest, blob.size))) return 'uploaded'
      const started = await this.#session.send(this.#post(blob.digest, from))
      if (started.status === 201)
        return from === this.#session.push.repository ? 'present' : 'mounted'
      await this.#send(blob, started)
      return 'uploaded'
    })
  }

  async #send(blob: BlobSource, started: WholeAnswer): Promise<void> {
    const location = this.#session.resolve(started.headers['location'], DOING)
    const least = Number(started.headers['oci-chunk-min-length'] ?? 0) || 0
    const size = this.#chunkSize
    if (blob.size > size) return this.#sendChunks(blob, location, Math.max(size, least))
    const whole = await this.#putWhole(blob, location)
    if (whole) return
    this.#chunkSize = chunksOf(least)
    const again = await this.#session.send(this.#post(blob.digest))
    const next = this.#session.resolve(again.headers['location'], DOING)
    await this.#sendChunks(blob, next, this.#chunkSize)
  }

  /** An upload that the registry lost track of goes better from its beginning. */
  async #sendChunks(blob: BlobSource, location: URL, size: number): Promise<void> {
    try {
      await putChunks(this.#session, this.#checked(blob), blob.digest, location, size)
    } catch (error) {
      // What was read here is checked: bytes with another digest were changed on the way.
      const again =
        error instanceof RegistryError &&
        (error.code === 'DIGEST_INVALID' || LOST.has(error.failure))
      throw again ? new TryAgain(error, { tries: DAMAGED_TRIES }) : error
    }
  }

  /** Returns false when the registry wants it in chunks. */
  async #putWhole(blob: BlobSource, location: URL): Promise<boolean> {
    const small = await readSmall(blob, 'this machine')
    const { status, headers } = await this.#session.once({
      method: 'PUT',
      to: withDigest(location, blob.digest),
      headers: { ...STREAM, 'content-length': String(blob.size) },
      body: () => small ?? this.#checked(blob),
      scopes: [this.#session.push],
      expect: [201, 413, 416],
      doing: DOING,
    })
    if (status !== 201) return false
    const stored = headers['docker-content-digest']
    if (stored && stored !== blob.digest)
      throw new TryAgain(storedOther(this.#where, stored, blob), { tries: DAMAGED_TRIES })
    return true
  }

  /**
   * What is sent is checked on the way: a file that was damaged or changed since it was looked at
   * is not published.
   */
  #checked(blob: BlobSource): ReturnType<typeof verified> {
    return pipeline(
      blob.open(),
      verified(blob.digest, blob.size, 'this machine', 'in place'),
      () => {},
    ) // who reads it sees its error
  }
}

const storedOther = (where: string, stored: string, blob: BlobSource): RegistryError =>
  new RegistryError(
    'digest-mismatch',
    `${where} stored ${stored.slice(0, 80)} instead of ${blob.digest}, ${DAMAGED_TRIES} times.`,
    {
      id: 'registry-stored-other-bytes',
      fix: 'Run it again; if it stays, the registry or something before it changes what is sent.',
    },
  )
