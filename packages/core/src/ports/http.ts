import type { Readable } from 'node:stream'

/**
 * One request. Redirects are followed only when asked for, and never with the `authorization`
 * header to another origin.
 */
export interface HttpRequest {
  readonly method?: string
  readonly url: string | URL
  readonly headers?: Readonly<Record<string, string>>
  /**
   * A stream is sent as it comes, without being held in memory; give `content-length` with it. It
   * can be sent once only.
   */
  readonly body?: Uint8Array | string | Readable
  /** How many redirects to follow; default 0. */
  readonly redirects?: number
  /** Milliseconds without any byte before it is given up; default 60,000. */
  readonly timeout?: number
  /**
   * Milliseconds for the whole of it, to the last byte of the answer, besides what its size may
   * take; default 90,000. The time in which the caller does not read does not count.
   */
  readonly deadline?: number
  readonly signal?: AbortSignal
  /**
   * Why an address may not be asked, such as one in a private network that a stranger chose. Called
   * before each connection with the address, redirects included, and with every IP that its host
   * leads to, unless a proxy looks it up.
   */
  readonly refuses?: (address: URL, ip?: string) => string | undefined
}

/** An answer, whatever its status. The body must be read or discarded. */
export interface HttpResponse {
  readonly status: number
  /** Names in lower case; several headers of one name are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** The address that answered, after redirects. */
  readonly url: string
  readonly body: Readable
  /**
   * Reads the whole body. @throws HttpError when it is longer than `limit` bytes (default 32 MiB).
   */
  bytes(limit?: number): Promise<Buffer>
  /** The whole body as UTF-8. @throws HttpError as `bytes` does. */
  text(limit?: number): Promise<string>
  /** Throws the body away, so that the connection can be used again. */
  discard(): Promise<void>
}

/**
 * The answer did not come, or not whole. `code` is Node's (`ECONNREFUSED`, `ETIMEDOUT`, …) or
 * `TOO_LARGE`, `BAD_URL`, `BAD_REDIRECT`, `NOT_ASKED`.
 */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly code: string
  readonly url: string
  constructor(message: string, code: string, url: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
    this.url = url
  }
}

/** Speaks HTTP over kept-alive connections. */
export interface Http {
  /** @throws HttpError when no answer comes. */
  request(request: HttpRequest): Promise<HttpResponse>
}
