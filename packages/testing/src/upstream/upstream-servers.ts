import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { answerGraphql, gitHubSchema } from '../github/graphql.ts'
import { GitHubDescription } from '../github/openapi.ts'
import { answerRest } from '../github/rest.ts'
import { learnShapes } from '../github/pull-requests.ts'
import type { GitHubState } from '../github/state.ts'
import type { Answer, Asked, Site } from './site.ts'

/** Both are large, and stay the same. */
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
const description = once(() => new GitHubDescription())
const schema = once(gitHubSchema)

/**
 * The internet on loopback: every host is a first part of the path, so that
 * `https://pypi.org/simple/x/` is `http://127.0.0.1:PORT/pypi.org/simple/x/`. Requests are counted
 * and kept.
 */
export class UpstreamServers {
  readonly #server: Server
  readonly #sites = new Map<string, Site>()
  readonly #description = description()
  readonly #schema = schema()
  readonly requests: Asked[] = []
  /**
   * What a stand-in could not answer: requests that the real server would not understand. A test
   * expects none.
   */
  readonly misunderstood: string[] = []

  private constructor() {
    learnShapes(this.#description)
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  static async start(): Promise<UpstreamServers> {
    const servers = new UpstreamServers()
    await new Promise<void>((resolve) => servers.#server.listen(0, '127.0.0.1', resolve))
    return servers
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Puts a host on the net, or another in its place. */
  host(name: string, site: Site): this {
    this.#sites.set(name, site)
    return this
  }

  /** Puts `api.github.com` on the net, and where it takes the assets of releases. */
  github(state: GitHubState): this {
    const rest = (asked: Asked): Answer =>
      answerRest(asked, state, this.#description, 'https://github.com')
    return this.host('uploads.github.com', rest).host('api.github.com', (asked) =>
      asked.path === '/graphql' ? answerGraphql(asked, state, this.#schema) : rest(asked),
    )
  }

  /** The text of `PAKAGES_MIRRORS` that leads every host here. */
  get mirrors(): string {
    return [...this.#sites.keys()]
      .flatMap((host) => [
        `https://${host}/=${this.origin}/${host}/`,
        `http://${host}/=${this.origin}/${host}/`,
      ])
      .join('\n')
  }

  /** The address at which a host really is, for redirects. */
  address(url: string): string {
    return url.replace(/^https?:\/\//, `${this.origin}/`)
  }

  /** Requests to a host so far. */
  count(host: string): number {
    return this.requests.filter((asked) => asked.host === host).length
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://loopback')
    const [, host = '', rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? []
    try {
      const bytes = host.startsWith('git.') ? Buffer.alloc(0) : await buffer(request)
      const asked = {
        method: request.method ?? 'GET',
        host,
        path: rest || '/',
        query: url.searchParams,
        headers: request.headers,
        body: bytes.toString('utf8'),
        bytes,
      }
      this.requests.push(asked)
      const answer = await this.#sites.get(host)?.(asked, { request, response })
      if (answer !== 'answered')
        send(response, asked.method, answer ?? { status: 404, body: 'not found' })
    } catch (error) {
      this.misunderstood.push(error instanceof Error ? error.message : String(error))
      send(response, 'GET', { status: 500, body: 'the stand-in did not understand' })
    }
  }
}

function send(
  response: ServerResponse,
  method: string,
  { status, headers = {}, body }: Answer,
): void {
  const bytes =
    body === undefined
      ? Buffer.alloc(0)
      : Buffer.isBuffer(body)
        ? body
        : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  const type =
    typeof body === 'object' && !Buffer.isBuffer(body)
      ? { 'content-type': 'application/json; charset=utf-8' }
      : {}
  response.writeHead(status, {
    ...type,
    ...headers,
    ...(status !== 204 && status !== 304 && { 'content-length': String(bytes.length) }),
  })
  response.end(method === 'HEAD' || status === 204 || status === 304 ? undefined : bytes)
}
