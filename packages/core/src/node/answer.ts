import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { HttpError, type HttpResponse } from '../ports/http.ts'
import type { Pace } from './pace.ts'

const LIMIT = 32 * 1024 * 1024
/** What is thrown away so that the connection can be used again; a longer body ends it. */
const DISCARDED = 256 * 1024

/** An address without user, password and query, which may hold secrets. */
export const shownUrl = (url: URL): string => `${url.origin}${url.pathname}`

/**
 * The body of an answer. It fails when it ends early or is drawn out; whatever happens to the
 * connection before somebody reads is told when they do.
 */
class Body extends Readable {
  readonly #message: IncomingMessage
  readonly #pace: Pace
  readonly #failed: (error: unknown) => HttpError
  #broken: unknown
  #begun = false

  constructor(message: IncomingMessage, pace: Pace, failed: (error: unknown) => HttpError) {
    super({ highWaterMark: 256 * 1024 })
    this.#message = message
    this.#pace = pace
    this.#failed = failed
    message.once('error', (error) => this.#end(error))
    message.once('close', () => {
      if (!message.complete) this.#end(undefined)
    })
  }

  override _read(): void {
    if (this.#broken !== undefined) return void this.destroy(this.#failed(this.#broken))
    this.#pace.run()
    if (this.#begun) return void this.#message.resume()
    this.#begun = true
    this.#message.on('data', (chunk: Buffer) => {
      this.#pace.moved(chunk.length)
      if (this.push(chunk)) return
      this.#pace.stop()
      this.#message.pause()
    })
    this.#message.once('end', () => {
      this.#pace.stop()
      if (this.#message.complete) this.push(null)
    })
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#pace.stop()
    if (!this.#message.complete || !this.#message.readableEnded) this.#message.destroy()
    done(error)
  }

  #end(error: unknown): void {
    this.#pace.stop()
    this.#broken ??= error ?? new Error('the connection ended')
    if (this.#begun) this.destroy(this.#failed(this.#broken))
  }
}

/** An answer whose head has come. @param pace Runs while the body is read. */
export function answerOf(message: IncomingMessage, url: URL, pace: Pace): HttpResponse {
  const body = new Body(
    message,
    pace,
    (error) =>
      new HttpError(
        `${url.host}: the answer was cut off`,
        (error as NodeJS.ErrnoException).code ?? 'ECONNRESET',
        shownUrl(url),
        error,
      ),
  )
  const bytes = (limit = LIMIT): Promise<Buffer> => readAll(body, limit, url)
  return {
    status: message.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    url: url.href,
    body,
    bytes,
    text: async (limit) => (await bytes(limit)).toString('utf8'),
    discard: async () => void (await bytes(DISCARDED).catch(() => {})),
  }
}

async function readAll(body: Readable, limit: number, url: URL): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit)
      throw new HttpError(
        `${shownUrl(url)} sent more than ${limit} bytes`,
        'TOO_LARGE',
        shownUrl(url),
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
