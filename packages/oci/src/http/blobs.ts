import { Tries, TryAgain, type HttpResponse } from '@pakages/core'
import type { Digest } from '@pakages/model'
import { hash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { hexOf } from '@pakages/model'
import { damaged, SMALL, verified } from '@pakages/image'
import { cutFailure } from './connection-failures.ts'
import type { RegistryRequest, Session, WholeAnswer } from './session.ts'
import { DAMAGED_TRIES, verdictOfConnection } from './verdict.ts'
import { pageInstead } from './web-page.ts'

/** So many bytes are progress: what breaks after them counts as broken for the first time. */
const PROGRESS = 1024 * 1024

/** Reads the blobs of one repository: small ones in one piece, large ones in as many as it takes. */
export class Blobs {
  readonly #session: Session
  constructor(session: Session) {
    this.#session = session
  }

  /**
   * The bytes of a blob. Those of a small one are checked before they are given out, and fetched
   * again when they are damaged; those of a large one while they pass, and fetched from where the
   * connection broke.
   * @param size In bytes; undefined when it is not known.
   * @throws RegistryError when there is none; later problems come from the stream.
   */
  async read(digest: Digest, size: number | undefined): Promise<Readable> {
    const most = size ?? Number.POSITIVE_INFINITY
    if (most <= SMALL)
      return Readable.from([await this.#small(digest, most)], { objectMode: false })
    const first = await this.#session.trying(() => this.#first(digest, most))
    const announced = first.headers['content-length']
    const length = size ?? (announced === undefined ? undefined : Number(announced))
    return pipeline(
      Readable.from(this.#pieces(digest, first, length)),
      verified(digest, length, this.#session.host),
      () => {}, // who reads it sees its error
    )
  }

  #request(digest: Digest): RegistryRequest {
    return {
      to: `blobs/${digest}`,
      redirects: 5,
      expect: [200],
      doing: `downloading the blob ${digest}`,
    }
  }

  #small(digest: Digest, size: number): Promise<Buffer> {
    const other = (failure: 'truncated' | 'digest-mismatch' | 'too-large'): TryAgain =>
      new TryAgain(damaged(failure, digest, this.#session.host, DAMAGED_TRIES), {
        tries: DAMAGED_TRIES,
      })
    const request = {
      ...this.#request(digest),
      limit: size,
      tooLong: () => other('too-large'),
    }
    return this.#session.ask(request, ({ bytes }: WholeAnswer) => {
      if (bytes.length < size) throw other('truncated')
      if (hash('sha256', bytes) !== hexOf(digest)) throw other('digest-mismatch')
      return bytes
    })
  }

  async #first(digest: Digest, most: number): Promise<HttpResponse> {
    const first = await this.#open(digest, 0)
    const length = Number(first.headers['content-length'])
    // Of a blob that is known to be larger, a small page is none of its bytes.
    const isOther = !(length > SMALL) && Number.isFinite(most)
    const { doing } = this.#request(digest)
    const page = isOther ? pageInstead(this.#session.host, doing, first.headers) : undefined
    if (!page && !(length > most)) return first
    first.body.destroy()
    if (page) throw page
    throw new TryAgain(damaged('too-large', digest, this.#session.host, DAMAGED_TRIES), {
      tries: DAMAGED_TRIES,
    })
  }

  #open(digest: Digest, offset: number): Promise<HttpResponse> {
    const request = this.#request(digest)
    return this.#session.open(
      offset === 0
        ? request
        : { ...request, headers: { range: `bytes=${offset}-` }, expect: [200, 206, 416] },
    )
  }

  /** The bytes of a blob over as many connections as it takes. */
  async *#pieces(
    digest: Digest,
    first: HttpResponse,
    length: number | undefined,
  ): AsyncGenerator<Buffer> {
    const { patience, host } = this.#session
    const tries = new Tries({ patience, host })
    let response: HttpResponse | undefined = first
    for (let [offset, kept] = [0, 0]; ;) {
      try {
        response ??= await this.#open(digest, offset)
        const rest = response.status === 416 ? [] : this.#after(response, offset, digest)
        for await (const chunk of rest) {
          offset += chunk.length
          yield chunk
        }
        if (length === undefined || offset >= length) return
        // It ended early and says so nowhere.
        throw new TryAgain(damaged('truncated', digest, host), { tries: DAMAGED_TRIES })
      } catch (error) {
        response?.body.destroy()
        response = undefined
        if (offset - kept >= PROGRESS) tries.reset()
        kept = offset
        const failed = error instanceof TryAgain ? error : this.#cut(error, digest)
        await tries.again(failed.error, failed.verdict)
      }
    }
  }

  #cut(error: unknown, digest: Digest): TryAgain {
    const { doing } = this.#request(digest)
    const failure = cutFailure(error, { doing, host: this.#session.host })
    return new TryAgain(failure, verdictOfConnection(error))
  }

  /** The bytes of an answer from an offset on, whether the server goes on there or begins anew. */
  async *#after(response: HttpResponse, offset: number, digest: Digest): AsyncGenerator<Buffer> {
    const start = response.status === 206 ? startOf(response) : 0
    if (!(start <= offset)) throw new TryAgain(damaged('truncated', digest, this.#session.host))
    let skip = offset - start
    for await (const chunk of response.body as AsyncIterable<Buffer>) {
      yield chunk.subarray(skip)
      skip = Math.max(0, skip - chunk.length)
    }
  }
}

/** The first byte of a `206`; NaN for one that does not say it, which cannot be used. */
const startOf = ({ headers }: HttpResponse): number =>
  Number(/^bytes (\d{1,15})-/.exec(headers['content-range'] ?? '')?.[1] ?? Number.NaN)
