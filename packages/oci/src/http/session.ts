import {
  retry,
  type Clock,
  type Credentials,
  type Http,
  type HttpResponse,
  type Verdict,
} from '@pakages/core'
import { RegistryError } from '@pakages/image'
import { shown } from '@pakages/model'
import type { Readable } from 'node:stream'
import { Authorizer, type Scope } from './authorizer.ts'
import { connectionFailure, failureOf, isPassing, type Asked } from './failures.ts'
import { retryAfter } from './retry-after.ts'

/** What a session needs of the world. */
export interface SessionOptions {
  readonly http: Http
  readonly clock: Clock
  /** Such as `https://ghcr.io`. */
  readonly origin: string
  readonly repository: string
  readonly credentials?: Credentials | undefined
  readonly signal?: AbortSignal | undefined
}

/** One request to a registry. */
export interface RegistryRequest {
  /** Default GET. */
  readonly method?: string
  /** Below `/v2/REPOSITORY/`, or an address that the registry gave. */
  readonly to: string | URL
  readonly headers?: Readonly<Record<string, string>>
  /** Called once for each try. */
  readonly body?: () => Uint8Array | Readable
  /** What must be allowed besides pulling from the repository. */
  readonly scopes?: readonly Scope[]
  readonly redirects?: number
  /** The statuses that are answers; all others are failures. */
  readonly expect: readonly number[]
  /** Completes "… failed", such as `reading the tag list`. */
  readonly doing: string
}

/** A try that failed, and whether another makes sense. */
class Failed extends Error {
  readonly error: unknown
  readonly verdict: Verdict
  constructor(error: unknown, verdict: Verdict) {
    super('a try failed', { cause: error })
    this.error = error
    this.verdict = verdict
  }
}

/**
 * Sends requests to one repository: logs in, tries again what passes, and makes errors of the rest.
 */
export class Session {
  readonly #options: SessionOptions
  readonly #authorizer: Authorizer
  constructor(options: SessionOptions) {
    this.#options = options
    const { http, clock, origin, credentials, signal } = options
    this.#authorizer = new Authorizer({ http, clock, origin, credentials, signal })
  }

  /** `ghcr.io`, `localhost:5000` */
  get host(): string {
    return new URL(this.#options.origin).host
  }

  /** What reading needs. */
  get pull(): Scope {
    return { repository: this.#options.repository, actions: 'pull' }
  }

  /** What writing needs. */
  get push(): Scope {
    return { repository: this.#options.repository, actions: 'pull,push' }
  }

  /** Sends a request until it is answered. @throws RegistryError */
  async send(request: RegistryRequest): Promise<HttpResponse> {
    return this.trying(() => this.once(request))
  }

  /**
   * Runs something that calls {@link once} until it succeeds, as long as what fails may pass.
   * @throws RegistryError
   */
  async trying<T>(body: () => Promise<T>): Promise<T> {
    const { clock, signal } = this.#options
    try {
      return await retry(body, (error) => (error instanceof Failed ? error.verdict : false), {
        clock,
        ...(signal && { signal }),
      })
    } catch (error) {
      throw error instanceof Failed ? error.error : error
    }
  }

  /** Sends a request once; what fails goes to {@link trying}. */
  async once(request: RegistryRequest): Promise<HttpResponse> {
    const url =
      typeof request.to === 'string'
        ? new URL(`/v2/${this.#options.repository}/${request.to}`, this.#options.origin)
        : request.to
    const scopes = request.scopes ?? [this.pull]
    const asked = this.#asked(request.doing, scopes)
    for (let tries = 1; ; tries++) {
      const authorization =
        url.origin === this.#options.origin ? await this.#login(scopes, asked) : undefined
      const response = await this.#ask(request, url, authorization, asked)
      if (request.expect.includes(response.status)) return response
      const text = await response.text(64 * 1024).catch(() => '')
      const again =
        response.status === 401 &&
        tries < 3 &&
        this.#authorizer.learn(response.headers['www-authenticate'], authorization, scopes)
      if (!again)
        throw new Failed(
          failureOf(response.status, text, asked),
          this.#verdict(request, response, text),
        )
    }
  }

  async #login(scopes: readonly Scope[], asked: Asked): Promise<string | undefined> {
    try {
      return await this.#authorizer.header(scopes, asked)
    } catch (error) {
      const status =
        typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
      throw new Failed(error, status === 429 || (typeof status === 'number' && status >= 500))
    }
  }

  async #ask(
    request: RegistryRequest,
    url: URL,
    authorization: string | undefined,
    asked: Asked,
  ): Promise<HttpResponse> {
    const { http, signal } = this.#options
    const headers = { ...request.headers, ...(authorization && { authorization }) }
    const body = request.body?.()
    try {
      return await http.request({
        method: request.method ?? 'GET',
        url,
        headers,
        redirects: request.redirects ?? 0,
        ...(body !== undefined && { body }),
        ...(signal && { signal }),
      })
    } catch (error) {
      signal?.throwIfAborted()
      throw new Failed(connectionFailure(error, asked), isPassing(error))
    }
  }

  #verdict(request: RegistryRequest, response: HttpResponse, text: string): Verdict {
    // docker-registry 2.8 looks at the blobs of a manifest while others upload the same ones, may
    // find a link that is still empty, and calls that a wrong digest. Ours is right, so that
    // another try helps.
    if (
      response.status === 400 &&
      request.method === 'PUT' &&
      String(request.to).startsWith('manifests/') &&
      text.includes('DIGEST_INVALID')
    )
      return true
    if (![408, 429, 500, 502, 503, 504].includes(response.status)) return false
    const after = retryAfter(response.headers['retry-after'], text, this.#options.clock.now())
    return after === undefined ? true : { after }
  }

  #asked(doing: string, scopes: readonly Scope[]): Asked {
    return {
      doing,
      host: this.host,
      repository: this.#options.repository,
      writing: scopes.some((scope) => scope.actions !== 'pull'),
      loggedIn: this.#authorizer.loggedIn,
    }
  }

  /**
   * An address that the registry gave for the next request, resolved. A registry behind a proxy may
   * write http where it is reached by https: the scheme and port that work are ours. Other hosts
   * get no credentials, see {@link once}.
   */
  resolve(location: string, doing: string): URL {
    const origin = new URL(this.#options.origin)
    const url = URL.canParse(location, this.#options.origin)
      ? new URL(location, this.#options.origin)
      : undefined
    if (url?.hostname === origin.hostname && url.protocol === 'http:')
      return new URL(`${url.pathname}${url.search}`, origin)
    if (url && (url.protocol === 'https:' || url.origin === origin.origin)) return url
    throw new RegistryError(
      'malformed',
      `${this.host} wants ${doing} to go on at "${shown(location)}", which is not a safe address.`,
      {
        fix: 'Check that the address is that of a registry, and how it is set up behind its proxy.',
      },
    )
  }
}
