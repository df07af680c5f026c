import { readFileSync } from 'node:fs'
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { createSecureContext, TLSSocket, type SecureContext } from 'node:tls'
import { makeAuthority, type Authority } from './tls-authority.ts'

/** One request that went through a proxy, as it read it. */
export interface Proxied {
  readonly method: string
  readonly host: string
  /** With the query. */
  readonly path: string
}

/**
 * The proxy of a company: everything goes out through it, and it reads what is encrypted with
 * certificates of its own authority. Behind it lies not the internet but one server that plays all
 * hosts.
 */
export class CompanyProxy {
  readonly #authority: Authority
  readonly #behind: (host: string) => string
  readonly #contexts = new Map<string, SecureContext>()
  readonly #sockets = new Set<Duplex>()
  readonly #inner = createServer((request, response) => this.#forward(request, response))
  readonly #outer = createServer((request, response) => this.#forward(request, response))
  /** Hosts with ports that were asked for with CONNECT. */
  readonly tunnels: string[] = []
  /** What was read inside the tunnels, and what came unencrypted. */
  readonly requests: Proxied[] = []

  private constructor(folder: string, behind: (host: string) => string) {
    this.#authority = makeAuthority(folder)
    this.#behind = behind
    this.#outer.on('connect', (request: IncomingMessage, socket: Duplex) =>
      this.#tunnel(request.url ?? '', socket),
    )
  }

  /**
   * Starts a proxy on loopback.
   * @param folder For its authority.
   * @param behind The base of the address at which a host is played, without a final slash.
   */
  static async start(folder: string, behind: (host: string) => string): Promise<CompanyProxy> {
    const proxy = new CompanyProxy(folder, behind)
    await new Promise<void>((resolve) => proxy.#outer.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  /** What `HTTPS_PROXY` says. */
  get url(): string {
    return `http://127.0.0.1:${(this.#outer.address() as AddressInfo).port}`
  }

  /** The certificate of its authority, a PEM file. */
  get ca(): string {
    return this.#authority.ca
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#outer.closeAllConnections()
    await new Promise((resolve) => this.#outer.close(resolve))
  }

  #tunnel(target: string, socket: Duplex): void {
    this.tunnels.push(target)
    this.#sockets.add(socket)
    socket.on('error', () => {})
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    const host = target.replace(/:\d+$/, '')
    const inside = new TLSSocket(socket, {
      isServer: true,
      secureContext: this.#contextOf(host),
    })
    inside.on('error', () => socket.destroy()) // a client that does not trust us hangs up
    this.#inner.emit('connection', inside)
  }

  #contextOf(host: string): SecureContext {
    const known = this.#contexts.get(host)
    if (known) return known
    const { certificate, key } = this.#authority.issue(host, [`DNS:${host}`])
    const made = createSecureContext({ cert: readFileSync(certificate), key: readFileSync(key) })
    this.#contexts.set(host, made)
    return made
  }

  #forward(request: IncomingMessage, response: ServerResponse): void {
    const asked = new URL(request.url ?? '/', `https://${request.headers.host}`)
    const path = asked.pathname + asked.search
    this.requests.push({ method: request.method ?? '', host: asked.hostname, path })
    const { host: _, ...headers } = request.headers
    const outgoing = send(
      `${this.#behind(asked.hostname)}${path}`,
      { method: request.method ?? 'GET', headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    outgoing.on('error', () => response.destroy())
    request.pipe(outgoing)
  }
}
