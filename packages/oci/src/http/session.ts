import {
  HttpError,
  Patience,
  retry,
  TryAgain,
  type Clock,
  type Credentials,
  type Http,
  type HttpResponse,
} from '@pakages/core'
import { RegistryError } from '@pakages/image'
import { shown } from '@pakages/model'
import type { Readable } from 'node:stream'
import { Authorizer, type TokenScope } from './authorizer.ts'
import type { Asked } from './asked.ts'
import { connectionFailure, cutFailure } from './connection-failures.ts'
import { answerFailure } from './failures.ts'
import { verdictOfAnswer, verdictOfConnection } from './verdict.ts'
import { pageInstead } from './web-page.ts'

/** What a session needs of the world. */
export interface SessionOptions {
  readonly http: Http
  readonly clock: Clock
  /** Such as `https://ghcr.io`. */
  readonly origin: string
  readonly repository: string
  readonly credentials?: Credentials | undefined
  readonly signal?: AbortSignal | undefined
  /** Where it waits for the registry; default: one of its own, in silence. */
  readonly patience?: Patience | undefined
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
  readonly scopes?: readonly TokenScope[]
  readonly redirects?: number
  /** The statuses that are answers; all others are failures. */
  readonly expect: readonly number[]
  /** Completes "… failed", such as `reading the tag list`. */
  readonly doing: string
  /** The longest body that is an answer, in bytes; default 64 KiB. */
  readonly limit?: number
  /** What is said of a longer one; default: that no registry answers so. */
  readonly tooLong?: () => TryAgain
}

/** An answer whose body has come whole. */
export interface WholeAnswer {
  readonly status: number
  readonly headers: HttpResponse['headers']
  readonly bytes: Buffer
}

/** Bytes of a body that says no more than what went wrong, or nothing. */
const SMALL_BODY = 64 * 1024
/** How often one request answers a challenge. */
const LOGINS = 2

/**
 * Sends requests to one repository: logs in, tries again what passes, and makes errors of the rest.
 */
export class Session {
  readonly patience: Patience
  readonly #options: SessionOptions
  readonly #authorizer: Authorizer
  constructor(options: SessionOptions) {
    this.#options = options
    const { http, clock, origin, credentials, signal } = options
    this.patience = options.patience ?? new Patience({ clock, signal })
    this.#authorizer = new Authorizer({ http, origin, credentials, patience: this.patience })
  }

  /** `ghcr.io`, `localhost:5000` */
  get host(): string {
    return new URL(this.#options.origin).host
  }

  /** The scope of a token that may read this repository. */
  get pull(): TokenScope {
    return { repository: this.#options.repository, actions: 'pull' }
  }

  /** The scope of a token that may read and write this repository. */
  get push(): TokenScope {
    return { repository: this.#options.repository, actions: 'pull,push' }
  }

  /**
   * The one way to ask a small thing: sends the request, reads its answer whole and has it
   * understood, and does all of that again when any part fails in a way that may pass.
   * @param read Makes something of the answer. What it throws as {@link TryAgain} is asked for again.
   * @throws RegistryError
   */
  async ask<T>(request: RegistryRequest, read: (answer: WholeAnswer) => T): Promise<T> {
    return this.trying(async () => {
      const answer = await this.once(request)
      try {
        return read(answer)
      } catch (error) {
        throw pageInstead(this.host, request.doing, answer.headers, answer.bytes) ?? error
      }
    })
  }

  /** Asks something of which only status and headers matter. @throws RegistryError */
  async send(request: RegistryRequest): Promise<WholeAnswer> {
    return this.ask(request, (answer) => answer)
  }

  /**
   * Runs something that calls {@link once} or {@link open} until it succeeds, as long as what fails
   * may pass. @throws RegistryError
   */
  async trying<T>(body: (attempt: number) => Promise<T>): Promise<T> {
    return retry(body, { patience: this.patience, host: this.host })
  }

  /**
   * Sends a request once and reads its answer. @throws TryAgain for {@link trying}, or what is
   * final.
   */
  async once(request: RegistryRequest): Promise<WholeAnswer> {
    const response = await this.open(request)
    try {
      const bytes = await response.bytes(request.limit ?? SMALL_BODY)
      return { status: response.status, headers: response.headers, bytes }
    } catch (error) {
      if (error instanceof HttpError && error.code === 'TOO_LARGE')
        throw (
          pageInstead(this.host, request.doing, response.headers) ??
          request.tooLong?.() ??
          this.#tooLong(request, error)
        )
      throw this.#broken(error, cutFailure(error, this.#asked(request)))
    }
  }

  /** Sends a request once; the caller reads the body. @throws TryAgain, or what is final. */
  async open(request: RegistryRequest): Promise<HttpResponse> {
    const url =
      typeof request.to === 'string'
        ? new URL(`/v2/${this.#options.repository}/${request.to}`, this.#options.origin)
        : request.to
    const scopes = request.scopes ?? [this.pull]
    const asked = this.#asked(request)
    for (let logins = 0; ; logins++) {
      const authorization =
        url.origin === this.#options.origin
          ? await this.#authorizer.header(scopes, asked)
          : undefined
      const response = await this.#ask(request, url, authorization, asked)
      const { status, headers } = response
      if (request.expect.includes(status)) return response
      const text = await response.text(SMALL_BODY).catch(() => '')
      const again =
        status === 401 &&
        logins < LOGINS &&
        this.#authorizer.learn(headers['www-authenticate'], authorization, scopes)
      if (again) continue
      const now = this.patience.clock.now()
      const verdict = verdictOfAnswer({ status, headers, text }, request.method, now)
      throw new TryAgain(answerFailure(status, text, asked, verdict, headers), verdict)
    }
  }

  async #ask(
    request: RegistryRequest,
    url: URL,
    authorization: string | undefined,
    asked: Asked,
  ): Promise<HttpResponse> {
    const { signal } = this.patience
    const body = request.body?.()
    try {
      return await this.#options.http.request({
        method: request.method ?? 'GET',
        url,
        headers: { ...request.headers, ...(authorization && { authorization }) },
        redirects: request.redirects ?? 0,
        ...(body !== undefined && { body }),
        ...(signal && { signal }),
      })
    } catch (error) {
      throw this.#broken(error, connectionFailure(error, asked))
    }
  }

  /** What broke on the way, for {@link trying}. */
  #broken(error: unknown, failure: unknown): unknown {
    const { signal } = this.patience
    if (signal?.aborted) return signal.reason
    return new TryAgain(failure, verdictOfConnection(error))
  }

  #tooLong({ doing, limit = SMALL_BODY }: RegistryRequest, cause: HttpError): TryAgain {
    const error = new RegistryError(
      'too-large',
      `The answer of ${this.host} to ${doing} is longer than ${limit} bytes.`,
      { id: 'registry-too-large', fix: 'Check that the address is that of a registry.', cause },
    )
    return new TryAgain(error, { tries: 2 })
  }

  #asked({ doing, scopes }: RegistryRequest): Asked {
    return {
      doing,
      host: this.host,
      repository: this.#options.repository,
      writing: scopes?.some((scope) => scope.actions !== 'pull') ?? false,
      loggedIn: this.#authorizer.loggedIn,
    }
  }

  /**
   * An address that the registry gave for the next request, resolved. A registry behind a proxy may
   * write http where it is reached by https: the scheme and port that work are ours. Other hosts
   * get no credentials, see {@link open}.
   * @param location The `Location` or `Link` of an answer; undefined when it had none.
   * @throws TryAgain where there is none or it is not safe: another answer may have a better one.
   */
  resolve(location: string | undefined, doing: string): URL {
    const origin = new URL(this.#options.origin)
    const url = location === undefined ? null : URL.parse(location, this.#options.origin)
    if (url?.hostname === origin.hostname && url.protocol === 'http:')
      return new URL(`${url.pathname}${url.search}`, origin)
    if (url?.protocol === 'https:') return url
    const error = new RegistryError(
      'malformed',
      location === undefined
        ? `${this.host} does not say where ${doing} is to go on.`
        : `${this.host} wants ${doing} to go on at "${shown(location)}", which is not a safe address.`,
      {
        id: 'registry-malformed',
        fix: 'Check that the address is that of a registry, and how it is set up behind its proxy.',
      },
    )
    throw new TryAgain(error, { tries: 3 })
  }
}
