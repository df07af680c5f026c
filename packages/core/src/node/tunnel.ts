import { request as requestHttp, type IncomingMessage } from 'node:http'
import { Agent, request as requestHttps, type AgentOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import { HttpError } from '../ports/http.ts'
import { proxyLogin, shownProxy, type Proxy } from './proxies.ts'
import { timedOut } from './pace.ts'

/** How a {@link TunnelAgent} connects. */
export interface TunnelOptions extends AgentOptions {
  /** The proxy to a host; undefined where it is reached without. */
  readonly proxyTo: (address: URL) => Proxy | undefined
  /** Milliseconds that a proxy may take for a tunnel. */
  readonly patience: number
}

/**
 * Connects to hosts with TLS, through tunnels where a proxy leads there. Not Node's own `proxyEnv`:
 * older releases pass it over without a word and go around the proxy.
 */
export class TunnelAgent extends Agent {
  readonly #options: TunnelOptions
  constructor(options: TunnelOptions) {
    super(options)
    this.#options = options
  }

  override createConnection(
    options: Parameters<Agent['createConnection']>[0],
    callback?: Parameters<Agent['createConnection']>[1],
  ): ReturnType<Agent['createConnection']> {
    const host = options.host ?? 'localhost'
    const target = `${host.includes(':') ? `[${host}]` : host}:${options.port ?? 443}`
    const proxy = this.#options.proxyTo(new URL(`https://${target}`))
    if (!proxy) return super.createConnection(options, callback)
    tunnel(proxy, target, this.#options.patience).then(
      (socket) => callback?.(null, super.createConnection({ ...options, socket } as never)!),
      (error: unknown) => callback?.(error as Error, undefined as never),
    )
    return undefined
  }
}

/** A connection to a host and port that a proxy made. @throws HttpError where it makes none. */
function tunnel(proxy: Proxy, target: string, patience: number): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const outgoing = (proxy.url.protocol === 'https:' ? requestHttps : requestHttp)({
      method: 'CONNECT',
      hostname: proxy.url.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.url.port || (proxy.url.protocol === 'https:' ? 443 : 80),
      path: target,
      headers: { host: target, ...proxyLogin(proxy) },
      agent: false,
    })
    const late = setTimeout(
      () => outgoing.destroy(timedOut(`no tunnel in ${patience / 1000} s`)),
      patience,
    ).unref()
    outgoing.once('connect', (answer, socket, head) => {
      clearTimeout(late)
      if (answer.statusCode === 200) {
        if (head.length > 0) socket.unshift(head)
        return resolve(socket)
      }
      socket.destroy()
      reject(refused(proxy, target, answer))
    })
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(late)
      reject(unreachable(proxy, target, error))
    })
    outgoing.end()
  })
}

/** Answers with which a proxy asks for patience: the host behind it may be the one that is down. */
const PASSING = new Set([429, 500, 502, 503, 504])

function refused(proxy: Proxy, target: string, { statusCode = 0 }: IncomingMessage): HttpError {
  const shown = shownProxy(proxy)
  if (statusCode === 407) {
    const message =
      proxy.url.username === ''
        ? `the proxy ${shown} wants a login (407)`
        : `the proxy ${shown} does not accept the login in ${proxy.variable} (407)`
    return new HttpError(message, 'PROXY_LOGIN', `https://${target}`)
  }
  const code = PASSING.has(statusCode) ? 'PROXY_FAILED' : 'PROXY_REFUSED'
  const message = `the proxy ${shown} makes no connection to ${target} (${statusCode})`
  return new HttpError(message, code, `https://${target}`)
}

function unreachable(proxy: Proxy, target: string, error: NodeJS.ErrnoException): HttpError {
  const reason = error.code ?? error.message
  const message = `the proxy ${shownProxy(proxy)} of ${proxy.variable} cannot be reached (${reason})`
  return new HttpError(message, 'PROXY_UNREACHABLE', `https://${target}`, error)
}
