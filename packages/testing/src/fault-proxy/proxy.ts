import { request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { readFileSync } from 'node:fs'
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server as TcpServer,
  type Socket,
} from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { TlsFiles } from '../tls-authority.ts'
import { endpointOf, type Endpoint } from './endpoints.ts'
import { FAULTS, type Answer, type Client, type FaultKind, type Received } from './kinds.ts'

/** Milliseconds between the bytes of what drips. */
const DRIP = 30

/** A fault that is to happen. */
export interface Armed {
  /** A function: another one each time. */
  readonly kind: FaultKind | 'slow connect' | (() => FaultKind)
  /** Default: at any request. */
  readonly at?: Endpoint
  /** How often; default once. */
  readonly times?: number
  /** Whether a request is hit; default: each is, until it happened often enough. */
  readonly strikes?: () => boolean
}

/**
 * Stands with TLS before a registry on this machine that has none, and breaks what it is told to
 * break, on real connections.
 */
export class FaultProxy {
  readonly #upstream: string
  readonly #server: Server
  readonly #elsewhere: Server
  readonly #front: TcpServer
  readonly #held = new Set<Socket>()
  #armed: Armed | undefined
  #left = 0
  /** How many requests or connections the fault hit so far. */
  hits = 0
  /** Which endpoints were asked so far. */
  readonly asked = new Set<Endpoint>()
  /** `authorization` headers that reached another host. None should. */
  readonly leaked: string[] = []

  private constructor(upstream: string, tls: TlsFiles) {
    this.#upstream = upstream
    const files = { cert: readFileSync(tls.certificate), key: readFileSync(tls.key) }
    const answer = (request: IncomingMessage, response: ServerResponse): void =>
      void this.#answer(request, response).catch(() => response.destroy())
    this.#server = createServer(files, answer)
    this.#elsewhere = createServer(files, (request, response) => {
      if (request.headers.authorization) this.leaked.push(request.headers.authorization)
      request.resume()
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Elsewhere</html>')
    })
    // Before TLS, so that a connection can be taken and then left alone.
    this.#front = createTcpServer((socket) => this.#connect(socket))
  }

  /**
   * @param upstream The origin of the registry, such as `http://127.0.0.1:5000`.
   * @param tls The certificate that clients see.
   */
  static async start(upstream: string, tls: TlsFiles): Promise<FaultProxy> {
    const proxy = new FaultProxy(upstream, tls)
    for (const server of [proxy.#front, proxy.#elsewhere])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  get host(): string {
    return `127.0.0.1:${(this.#front.address() as AddressInfo).port}`
  }

  /** The address of a repository behind it. */
  reference(path: string): string {
    return `oci://${this.host}/${path}`
  }

  /** From now on this fault happens, instead of any other. */
  arm(fault: Armed): void {
    this.#armed = fault
    this.#left = fault.times ?? 1
    this.hits = 0
    this.asked.clear()
  }

  async stop(): Promise<void> {
    for (const socket of this.#held) socket.destroy()
    this.#server.closeAllConnections()
    this.#elsewhere.closeAllConnections()
    for (const server of [this.#front, this.#elsewhere])
      await new Promise((resolve) => server.close(resolve))
  }

  #connect(socket: Socket): void {
    this.#held.add(socket)
    socket.once('close', () => this.#held.delete(socket))
    socket.on('error', () => {})
    if (this.#armed?.kind === 'slow connect' && this.#left-- > 0) this.hits++
    else this.#server.emit('connection', socket)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.on('error', () => {})
    const endpoint = endpointOf(request.method!, new URL(request.url!, this.#upstream).pathname)
    if (endpoint) this.asked.add(endpoint)
    const received: Received = {
      method: request.method!,
      url: request.url!,
      endpoint,
      headers: request.headers,
      body: await buffer(request),
    }
    const client = this.#client(response)
    const fault = this.#fault(endpoint)
    if (!fault) return client.answer(await client.forward(received))
    const answered = await fault(received, client)
    if (answered !== false) return
    // There was nothing to break here.
    this.#left++
    this.hits--
    if (!response.writableEnded) client.answer(await client.forward(received))
  }

  #fault(endpoint: Endpoint | undefined): (typeof FAULTS)[FaultKind] | undefined {
    const armed = this.#armed
    if (!armed || armed.kind === 'slow connect' || this.#left <= 0) return undefined
    if (armed.at !== undefined && armed.at !== endpoint) return undefined
    if (armed.strikes && !armed.strikes()) return undefined
    this.#left--
    this.hits++
    return FAULTS[typeof armed.kind === 'function' ? armed.kind() : armed.kind]
  }

  #client(response: ServerResponse): Client {
    const socket = response.socket!
    return {
      elsewhere: `https://127.0.0.1:${(this.#elsewhere.address() as AddressInfo).port}/page`,
      forward: (request) => this.#forward(request),
      answer: ({ status, headers, body }) => {
        response.writeHead(status, {
          ...headers,
          'content-length': contentLength(response, headers, body),
        })
        response.end(response.req.method === 'HEAD' ? undefined : body)
      },
      raw: (bytes) => void socket.write(bytes),
      hangUp: (how) => {
        if (how === 'reset') socket.resetAndDestroy()
        else socket.end(() => socket.destroy())
      },
      drip: (bytes) => {
        socket.write(bytes)
        const timer = setInterval(() => socket.write('x'), DRIP)
        socket.once('close', () => clearInterval(timer))
      },
    }
  }

  #forward({ method, url, headers, body }: Received): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { host: _, connection: __, 'transfer-encoding': ___, ...rest } = headers
      const outgoing = requestHttp(new URL(url, this.#upstream), {
        method,
        headers: rest,
        agent: false,
      })
      outgoing.once('error', reject)
      outgoing.once('response', (message) => {
        buffer(message).then(
          (bytes) =>
            resolve({
              status: message.statusCode!,
              headers: this.#seenFromHere(message),
              body: bytes,
            }),
          reject,
        )
      })
      outgoing.end(body)
    })
  }

  /** Headers of an answer, with addresses of the registry made those of the proxy. */
  #seenFromHere({ headers }: IncomingMessage): Record<string, string> {
    const { connection: _, 'transfer-encoding': __, 'keep-alive': ___, ...rest } = headers
    return Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [
        name,
        String(value).replaceAll(this.#upstream, `https://${this.host}`),
      ]),
    )
  }
}

/** The answer to a HEAD has the length of what it would have brought. */
const contentLength = (
  response: ServerResponse,
  headers: Answer['headers'],
  body: Buffer,
): string =>
  response.req.method === 'HEAD' ? (headers['content-length'] ?? '0') : String(body.length)
