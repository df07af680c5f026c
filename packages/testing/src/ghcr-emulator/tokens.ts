import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { problem, send } from './answers.ts'
import type { Behaviour } from './behaviour.ts'

interface Token {
  readonly scope: string
  readonly until: number
  readonly user: boolean
}

/** Gives out tokens and checks them, as `https://ghcr.io/token` does. */
export class Tokens {
  readonly #behaviour: Behaviour
  readonly #now: () => number
  readonly #tokens = new Map<string, Token>()
  /** How many token exchanges there were. */
  exchanges = 0
  constructor(behaviour: Behaviour, now: () => number) {
    this.#behaviour = behaviour
    this.#now = now
  }

  /** Answers `/token?service=…&scope=…`, with or without Basic credentials. */
  exchange(url: URL, request: IncomingMessage, response: ServerResponse): void {
    this.exchanges++
    const given = request.headers.authorization
    const level = given === undefined ? undefined : this.#level(given)
    const user = level === 'write'
    if (given && !level) return problem(response, 401, 'UNAUTHORIZED', 'authentication required')
    const scope = url.searchParams.getAll('scope').join(' ')
    if (!level && this.#behaviour.public === false)
      return problem(response, 401, 'UNAUTHORIZED', 'authentication required')
    if (this.#behaviour.denyWrites && /:[^ ]*push/.test(scope))
      return problem(response, 403, 'DENIED', 'permission_denied: write_package')
    const value = randomUUID()
    const seconds = this.#behaviour.tokenSeconds ?? 300
    this.#tokens.set(value, { scope, until: this.#now() + seconds * 1000, user })
    send(
      response,
      200,
      { 'content-type': 'application/json' },
      JSON.stringify({ token: value, expires_in: seconds }),
    )
  }

  /** What `Basic` credentials are good for. */
  #level(given: string): 'read' | 'write' | undefined {
    const { logins, user } = this.#behaviour
    const { username, password } = user ?? { username: 'octocat', password: 'ghp_secret' }
    const pair = Buffer.from(given.replace(/^Basic /, ''), 'base64').toString()
    const at = pair.indexOf(':')
    if (logins) return logins(pair.slice(0, at), pair.slice(at + 1))
    return pair === `${username}:${password}` ? 'write' : undefined
  }

  /** Whether the request may do this; else it is answered. */
  allows(
    request: IncomingMessage,
    response: ServerResponse,
    repository: string,
    write: boolean,
    origin: string,
  ): boolean {
    const token = this.#tokens.get((request.headers.authorization ?? '').replace(/^Bearer /, ''))
    const actions =
      token?.until && token.until > this.#now()
        ? (new RegExp(`repository:${repository}:(\\S+)`).exec(token.scope)?.[1] ?? '')
        : ''
    if (actions.includes(write ? 'push' : 'pull') && (!write || token!.user)) return true
    const scope = `repository:${repository}:pull`
    response.setHeader(
      'www-authenticate',
      `bearer realm="${origin}/token",service="ghcr.io",scope="${scope}"`,
    )
    problem(response, 401, 'UNAUTHORIZED', 'authentication required')
    return false
  }
}
