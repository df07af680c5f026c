import { digestOf } from '@pakages/image'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bodyOf, problem, send } from './answers.ts'
import type { Behaviour } from './behaviour.ts'
import { Repository } from './store.ts'
import { Tokens } from './tokens.ts'
import { answerUpload } from './uploads.ts'

/**
 * A registry on the loopback interface that behaves as ghcr.io was seen to behave, and remembers
 * what it was asked.
 */
export class GhcrEmulator {
  readonly #behaviour: Behaviour
  readonly #repositories = new Map<string, Repository>()
  readonly #server: Server
  readonly #storage: Server
  readonly tokens: Tokens
  /**
   * Every request so far, such as `PUT /v2/owner/cache/manifests/a 201`; the order is that of the
   * answers.
   */
  readonly requests: string[] = []
  /**
   * `authorization` headers that reached the other origin, where blobs are served from. None
   * should.
   */
  readonly leaked: string[] = []
  #count = 0

  private constructor(behaviour: Behaviour, now: () => number) {
    this.#behaviour = behaviour
    this.tokens = new Tokens(behaviour, now)
    this.#server = createServer(
      (request, response) =>
        void this.#answer(request, response).catch((error: unknown) =>
          response.destroy(error as Error),
        ),
    )
    this.#storage = createServer((request, response) => this.#serve(request, response))
  }

  /** @param now Milliseconds since 1970, for the life of tokens; default the system's clock. */
  static async start(
    behaviour: Behaviour = {},
    now: () => number = Date.now,
  ): Promise<GhcrEmulator> {
    const emulator = new GhcrEmulator(behaviour, now)
    for (const server of [emulator.#server, emulator.#storage])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return emulator
  }

  get origin(): string {
    return originOf(this.#server)
  }

  /** The address of a repository. */
  reference(path: string): string {
    return `oci+http://${new URL(this.origin).host}/${path}`
  }

  /** What a repository holds, to look at and to tamper with. */
  repository(name: string): Repository {
    const found = this.#repositories.get(name) ?? new Repository()
    this.#repositories.set(name, found)
    return found
  }

  async stop(): Promise<void> {
    for (const server of [this.#server, this.#storage]) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin)
    response.once('finish', () =>
      this.requests.push(`${request.method} ${url.pathname}${url.search} ${response.statusCode}`),
    )
    if (url.pathname === '/token') return this.tokens.exchange(url, request, response)
    if (this.#stumbles(request, response)) return
    const match =
      /^\/v2\/(.+?)\/(tags\/list|manifests\/[^/]+|blobs\/uploads\/[^/]*|blobs\/[^/]+|referrers\/[^/]+)$/.exec(
        url.pathname,
      )
    if (!match) return problem(response, 404, 'NOT_FOUND', 'page not found')
    const [, name = '', rest = ''] = match
    const write = !['GET', 'HEAD'].includes(request.method ?? '')
    if (!this.tokens.allows(request, response, name, write, this.origin))
      return void request.resume()
    await this.#dispatch(request, response, name, decodeURIComponent(rest), url)
  }

  /** Answers some requests as an overloaded service does. */
  #stumbles(request: IncomingMessage, response: ServerResponse): boolean {
    const { limitEvery, failEvery } = this.#behaviour
    this.#count++
    const limited = limitEvery !== undefined && this.#count % limitEvery === 0
    const failed = failEvery !== undefined && this.#count % failEvery === 0
    if (!limited && !failed) return false
    request.resume()
    if (limited)
      problem(response, 429, 'TOOMANYREQUESTS', 'retry-after: 1.889377ms, allowed: 2000/minute')
    else
      send(
        response,
        this.#count % 2 === 0 ? 502 : 503,
        { 'content-type': 'text/html' },
        '<html><h1>Unicorn!</h1></html>',
      )
    return true
  }

  async #dispatch(
    request: IncomingMessage,
    response: ServerResponse,
    name: string,
    rest: string,
    url: URL,
  ): Promise<void> {
    const repository = this.repository(name)
    const [kind, last] = [rest.slice(0, rest.indexOf('/')), rest.slice(rest.lastIndexOf('/') + 1)]
    if (kind === 'tags') return this.#tags(repository, name, url, response)
    if (kind === 'referrers') return this.#referrers(repository, last, response)
    if (rest.startsWith('blobs/uploads/'))
      return answerUpload(
        {
          request,
          response,
          repository,
          name,
          id: last,
          url,
          other: (other) => this.repository(other),
        },
        this.#behaviour,
      )
    if (kind === 'blobs') return this.#blob(repository, name, last, response)
    if (request.method === 'PUT') return this.#putManifest(repository, last, request, response)
    if (request.method === 'DELETE')
      return problem(response, 405, 'UNSUPPORTED', 'The operation is unsupported.')
    const manifest = repository.isHidden(last) ? undefined : repository.manifest(last)
    if (!manifest) return problem(response, 404, 'MANIFEST_UNKNOWN', 'manifest unknown')
    send(
      response,
      200,
      { 'content-type': manifest.mediaType, 'docker-content-digest': digestOf(manifest.bytes) },
      manifest.bytes,
    )
  }

  async #putManifest(
    repository: Repository,
    reference: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const bytes = await bodyOf(request)
    const put = repository.put(
      reference,
      { bytes, mediaType: request.headers['content-type'] ?? '' },
      this.#behaviour.hideWrites ?? 0,
    )
    if ('missing' in put)
      return problem(response, 404, 'MANIFEST_BLOB_UNKNOWN', `blob unknown: ${put.missing}`)
    const subject = (JSON.parse(bytes.toString()) as { subject?: { digest: string } }).subject
      ?.digest
    send(response, 201, {
      'docker-content-digest': put.digest,
      ...(this.#behaviour.referrers === 'supported' && subject && { 'oci-subject': subject }),
    })
  }

  #tags(repository: Repository, name: string, url: URL, response: ServerResponse): void {
    const all = [...repository.tags.keys()].sort()
    if (all.length === 0)
      return problem(response, 404, 'NAME_UNKNOWN', 'repository name not known to registry')
    const page = this.#behaviour.page ?? 100
    const last = url.searchParams.get('last')
    const rest = all.filter((tag) => last === null || tag > last)
    const tags = rest.slice(0, page)
    const link =
      rest.length > page
        ? {
            link: `</v2/${name}/tags/list?last=${encodeURIComponent(tags.at(-1)!)}&n=${page}>; rel="next"`,
          }
        : {}
    send(
      response,
      200,
      { 'content-type': 'application/json', ...link },
      JSON.stringify({ name, tags }),
    )
  }

  #referrers(repository: Repository, subject: string, response: ServerResponse): void {
    const how = this.#behaviour.referrers ?? 404
    if (how === 303) return send(response, 303, { location: `${this.origin}/rate-limited` })
    if (how === 429)
      return send(response, 429, { 'content-type': 'text/html' }, '<html>Too many requests</html>')
    if (how === 404) return send(response, 404, { 'content-type': 'text/plain' }, 'page not found')
    const index = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: repository.referrers(subject),
    }
    send(response, 200, { 'content-type': index.mediaType }, JSON.stringify(index))
  }

  #blob(repository: Repository, name: string, digest: string, response: ServerResponse): void {
    const bytes = repository.blobs.get(digest)
    if (!bytes) return problem(response, 404, 'BLOB_UNKNOWN', 'blob unknown to registry')
    if (this.#behaviour.redirectBlobs)
      return send(response, 307, { location: `${originOf(this.#storage)}/${name}/${digest}` })
    this.#sendBlob(bytes, response)
  }

  /** The other origin, where the storage service lies. */
  #serve(request: IncomingMessage, response: ServerResponse): void {
    const [, name = '', digest = ''] = /^\/(.+)\/([^/]+)$/.exec(request.url ?? '') ?? []
    if (request.headers.authorization) this.leaked.push(request.headers.authorization)
    this.#sendBlob(this.repository(name).blobs.get(digest)!, response)
  }

  #sendBlob(bytes: Buffer, response: ServerResponse): void {
    const { damage } = this.#behaviour
    if (damage === undefined)
      return send(response, 200, { 'content-type': 'application/octet-stream' }, bytes)
    if (damage === 'changed')
      return send(response, 200, {}, Buffer.from(bytes.map((byte) => byte ^ 1)))
    if (damage === 'endless') return endless(response)
    response.writeHead(200, { 'content-length': String(bytes.length) })
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
  }
}

function endless(response: ServerResponse): void {
  response.writeHead(200)
  const more = (): void => {
    while (response.writable && response.write(Buffer.alloc(65_536)));
  }
  response.on('drain', more)
  more()
}

const originOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`
