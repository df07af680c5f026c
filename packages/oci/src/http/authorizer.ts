import {
  HttpError,
  retry,
  TryAgain,
  type Credentials,
  type Http,
  type Patience,
} from '@pakages/core'
import { isLoopback, parseJson } from '@pakages/model'
import { RegistryError } from '@pakages/image'
import { z } from 'zod'
import { parseChallenges, type Challenge } from './challenge.ts'
import type { Asked } from './asked.ts'
import { connectionFailure } from './connection-failures.ts'
import { answerFailure } from './failures.ts'
import { verdictOfAnswer, verdictOfConnection } from './verdict.ts'

/**
 * What a request needs to be allowed: a repository and `pull` or `pull,push`, as the token
 * specification writes it.
 */
export interface TokenScope {
  readonly repository: string
  readonly actions: 'pull' | 'pull,push' | 'delete'
}

interface Token {
  readonly value: string
  /** Milliseconds since 1970. */
  readonly until: number
}

/**
 * https://distribution.github.io/distribution/spec/auth/token/: `expires_in` is 60 s when it is
 * left out.
 */
const answer = z.object({
  token: z.string().min(1).optional(),
  access_token: z.string().min(1).optional(),
  expires_in: z.number().positive().optional(),
})

/** What an {@link Authorizer} works with. */
export interface AuthorizerOptions {
  readonly http: Http
  /** The origin of the registry, such as `https://ghcr.io`. */
  readonly origin: string
  readonly credentials: Credentials | undefined
  readonly patience: Patience
}

/** Bytes. Real tokens have a few kB. */
const ANSWER_LIMIT = 1024 * 1024

/**
 * Knows how to log in to one registry: Basic, or Bearer with tokens that are kept for each scope
 * until they expire.
 */
export class Authorizer {
  readonly #options: AuthorizerOptions
  #challenge: Challenge | undefined
  /** By scope; concurrent requests share one exchange. */
  readonly #tokens = new Map<string, Promise<Token>>()
  constructor(options: AuthorizerOptions) {
    this.#options = options
  }

  /** Whether credentials were given. */
  get loggedIn(): boolean {
    return this.#options.credentials !== undefined
  }

  /**
   * The `authorization` header for a request, as far as is known by now. Asks for a token, as often
   * as that makes sense. @throws RegistryError when none is given out.
   */
  async header(scopes: readonly TokenScope[], asked: Asked): Promise<string | undefined> {
    if (this.#challenge?.scheme === 'basic') return this.#basic()
    if (this.#challenge?.scheme === 'bearer')
      return `Bearer ${(await this.#token(this.#challenge, scopes, asked)).value}`
    return undefined
  }

  /**
   * Learns from a 401.
   * @param header The answer's `WWW-Authenticate`.
   * @param used The `authorization` header that was not accepted.
   * @returns Whether trying again makes sense.
   */
  learn(
    header: string | undefined,
    used: string | undefined,
    scopes: readonly TokenScope[],
  ): boolean {
    const challenges = parseChallenges(header ?? '')
    const bearer = challenges.find((one) => one.scheme === 'bearer' && one.parameters['realm'])
    const basic = this.#options.credentials && challenges.find((one) => one.scheme === 'basic')
    const challenge = bearer ?? basic
    if (!challenge) return false
    this.#challenge = challenge
    if (used !== undefined) this.#tokens.delete(this.#holding(scopes))
    // Basic credentials do not change; a token may have expired.
    return used === undefined || challenge.scheme === 'bearer'
  }

  #basic(): string | undefined {
    const { credentials } = this.#options
    return (
      credentials &&
      `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`
    )
  }

  async #token(challenge: Challenge, scopes: readonly TokenScope[], asked: Asked): Promise<Token> {
    const key = this.#holding(scopes)
    const kept = this.#tokens.get(key)
    if (kept) {
      const token = await kept
      if (token.until > this.#options.patience.clock.now()) return token
      if (this.#tokens.get(key) === kept) this.#tokens.delete(key)
      return this.#token(challenge, scopes, asked)
    }
    const exchange = this.#exchange(challenge, scopes, asked)
    this.#tokens.set(key, exchange)
    exchange.catch(() => this.#tokens.delete(key))
    return exchange
  }

  /** The key of a token that allows all this: one that may push may also pull. */
  #holding(scopes: readonly TokenScope[]): string {
    const wider = keyOf(
      scopes.map((scope) =>
        scope.actions === 'pull' ? { ...scope, actions: 'pull,push' } : scope,
      ),
    )
    return this.#tokens.has(wider) ? wider : keyOf(scopes)
  }

  async #exchange(
    challenge: Challenge,
    scopes: readonly TokenScope[],
    asked: Asked,
  ): Promise<Token> {
    const url = this.#realm(challenge)
    const service = challenge.parameters['service']
    if (service) url.searchParams.set('service', service)
    for (const scope of scopes) url.searchParams.append('scope', scopeText(scope))
    const { patience } = this.#options
    return retry(() => this.#ask(url, { ...asked, doing: 'logging in' }), {
      patience,
      host: url.host,
    })
  }

  /** Asks for a token once, reads the answer whole and understands it. */
  async #ask(url: URL, asked: Asked): Promise<Token> {
    const { http, patience } = this.#options
    const { clock, signal } = patience
    const authorization = this.#basic()
    const started = clock.now()
    const request = {
      url,
      headers: { accept: 'application/json', ...(authorization && { authorization }) },
      redirects: 3,
      ...(signal && { signal }),
    }
    const { status, headers, text } = await http
      .request(request)
      .then(async (response) => ({ ...response, text: await response.text(ANSWER_LIMIT) }))
      .catch((error: unknown) => {
        signal?.throwIfAborted()
        if (error instanceof HttpError && error.code === 'TOO_LARGE') throw noToken(url)
        throw new TryAgain(
          connectionFailure(error, { ...asked, host: url.host }),
          verdictOfConnection(error),
        )
      })
    if (status !== 200) {
      // Credentials that are wrong stay wrong, and accounts are locked by those who insist.
      const verdict =
        status !== 401 && verdictOfAnswer({ status, headers, text }, 'GET', clock.now())
      throw new TryAgain(answerFailure(status, text, asked, verdict, headers), verdict)
    }
    const read = answer.safeParse(jsonOf(text))
    const value = read.data?.token ?? read.data?.access_token
    if (!value || /[\r\n]/.test(value)) throw noToken(url)
    // Renewed when a tenth of its life is left, so that it does not expire on the way.
    return { value, until: started + (read.data?.expires_in ?? 60) * 900 }
  }

  /** The address that gives out tokens. Credentials go there, so it must be safe from listeners. */
  #realm(challenge: Challenge): URL {
    const text = challenge.parameters['realm'] ?? ''
    const url = URL.canParse(text, this.#options.origin)
      ? new URL(text, this.#options.origin)
      : undefined
    const local =
      url !== undefined && isLoopback(url.hostname) && this.#options.origin.startsWith('http:')
    if (
      url &&
      (url.protocol === 'https:' || (url.protocol === 'http:' && local)) &&
      url.username === ''
    )
      return url
    throw new RegistryError(
      'malformed',
      `${new URL(this.#options.origin).host} wants the login to be sent to "${text.slice(0, 100)}", which is not an https address.`,
      {
        id: 'token-service-insecure',
        fix: 'Nothing was sent. Tell whoever runs the registry: its token service needs TLS.',
      },
    )
  }
}

/** An answer that was cut may be whole the next time. */
const noToken = (url: URL): TryAgain =>
  new TryAgain(
    new RegistryError('malformed', `Logging in at ${url.host} failed: its answer holds no token.`, {
      id: 'registry-malformed',
      fix: 'Check that the address is that of a registry.',
    }),
    { tries: 3 },
  )

const scopeText = (scope: TokenScope): string => `repository:${scope.repository}:${scope.actions}`
const keyOf = (scopes: readonly TokenScope[]): string => scopes.map(scopeText).sort().join(' ')

function jsonOf(text: string): unknown {
  try {
    return parseJson(text, 'the answer')
  } catch {
    return undefined
  }
}
