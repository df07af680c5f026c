import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'

/** A request that came to a {@link LoopbackServer}, whole. */
export interface Asked {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What it does with a request. */
export interface Reply {
  /** Default 200. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Hangs up after the body instead of ending it: give a `content-length` that promises more. */
  readonly cut?: true
  /** Hangs up without a word. */
  readonly lost?: true
}

/** A server on this machine whose answers a test makes, with every request that came to it. */
export class LoopbackServer {
  readonly asked: Asked[] = []
  readonly #server: Server

  /** @param reply Is also given the number of the request, from 1. */
  private constructor(reply: (asked: Asked, number: number) => Reply | Promise<Reply>) {
    this.#server = createServer((request, response) => {
      void buffer(request).then(async (body) => {
        const { method = 'GET', url: path = '/', headers } = request
        const asked = { method, path, headers, body }
        this.asked.push(asked)
        send(response, await reply(asked, this.asked.length))
      })
    })
  }

  /** Starts a server. Who starts it stops it. */
  static async start(
    reply: (asked: Asked, number: number) => Reply | Promise<Reply>,
  ): Promise<LoopbackServer> {
    const server = new LoopbackServer(reply)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  /** `127.0.0.1:34567` */
  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Method and path of each request, and these of its headers where it has them. */
  lines(...headers: readonly string[]): string[] {
    return this.asked.map((one) =>
      [one.method, one.path, ...headers.map((name) => one.headers[name])]
        .filter((part) => part !== undefined)
        .join(' '),
    )
  }

  /** Connections that are open now. */
  async connections(): Promise<number> {
    return promisify((done: (error: Error | null, count: number) => void) => {
      this.#server.getConnections(done)
    })()
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

function send(
  response: ServerResponse,
  { status = 200, headers, body = '', ...ends }: Reply,
): void {
  if (ends.lost) return void response.destroy()
  response.writeHead(status, headers)
  if (!ends.cut) return void response.end(body)
  response.write(body, () => response.destroy())
}
