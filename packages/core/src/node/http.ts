import { Agent as HttpAgent } from 'node:http'
import { Readable } from 'node:stream'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'
import { HttpError, type Http, type HttpRequest, type HttpResponse } from '../ports/http.ts'
import { answerOf, shownUrl } from './answer.ts'
import { exchange, type Head } from './exchange.ts'
import { DEADLINES, type Deadlines } from './pace.ts'
import { proxyTo, type Proxy } from './proxies.ts'
import { checkReach } from './reach.ts'
import { TunnelAgent } from './tunnel.ts'

/** How {@link nodeHttp} connects. */
export interface NodeHttpOptions {
  /** Connections per host; default 32. */
  readonly connections?: number
  /** PEM certificates of authorities to trust besides Node's own. */
  readonly ca?: readonly string[]
  /** The variables that name proxies; default: those of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The `user-agent` of requests that do not name one. */
  readonly userAgent?: string
  /** How long servers may take, where a request does not say. */
  readonly deadlines?: Partial<Deadlines>
}

/**
 * HTTP over kept-alive connections of `node:http` and `node:https`. Not `fetch`: streaming a 2 GiB
 * upload through it holds the whole body in memory. Obeys `HTTPS_PROXY`, `HTTP_PROXY` and
 * `NO_PROXY`, but for this machine, see {@link proxyTo}.
 */
export function nodeHttp(options: NodeHttpOptions = {}): Http & { close(): void } {
  const deadlines = { ...DEADLINES, ...options.deadlines }
  const env = options.env ?? process.env
  const leading = (address: URL): Proxy | undefined => proxyTo(address, env)
  const shared = { keepAlive: true, maxSockets: options.connections ?? 32 }
  const plain = new HttpAgent(shared)
  const tls = new TunnelAgent({
    ...shared,
    proxyTo: leading,
    patience: deadlines.idle,
    ...(options.ca && { secureContext: trusting(options.ca) }),
  })
  const userAgent = options.userAgent ?? 'pakages'
  const send = (request: HttpRequest, url: URL): Promise<Head> =>
    exchange(request, url, { plain, tls, userAgent, deadlines, proxy: leading(url) })
  return {
    request: (request) => follow(request, send),
    close: () => {
      plain.destroy()
      tls.destroy()
    },
  }
}

/** What Node trusts, and these; read once, since to read them all takes milliseconds. */
const trusting = (ca: readonly string[]): SecureContext =>
  createSecureContext({ ca: [...getCACertificates('default'), ...ca] })

/** Follows redirects; credentials stay with the origin that they were meant for. */
async function follow(
  request: HttpRequest,
  send: (request: HttpRequest, url: URL) => Promise<Head>,
): Promise<HttpResponse> {
  let url = address(request.url)
  let current = request
  for (let left = request.redirects ?? 0; ; left--) {
    checkReach(url, request.refuses)
    const { message, pace } = await send(current, url)
    const answer = answerOf(message, url, pace)
    const location = message.headers.location
    if (left <= 0 || !location || ![301, 302, 303, 307, 308].includes(message.statusCode ?? 0))
      return answer
    const next = address(location, url)
    await answer.discard()
    if (url.protocol === 'https:' && next.protocol !== 'https:')
      throw new HttpError(
        `${url.host} redirects to ${next.origin}, which is not encrypted`,
        'BAD_REDIRECT',
        shownUrl(url),
      )
    current = redirected(current, message.statusCode!, next.origin === url.origin)
    url = next
  }
}

function redirected(request: HttpRequest, status: number, sameOrigin: boolean): HttpRequest {
  const secret = (name: string): boolean =>
    ['authorization', 'cookie', 'private-token', 'proxy-authorization'].includes(name.toLowerCase())
  const headers = sameOrigin
    ? request.headers
    : Object.fromEntries(Object.entries(request.headers ?? {}).filter(([name]) => !secret(name)))
  const { body, ...rest } = request
  if (status === 303 && request.method !== 'HEAD')
    return { ...rest, method: 'GET', headers: headers ?? {} }
  if (body instanceof Readable)
    throw new HttpError(
      'a streamed body cannot be sent again after a redirect',
      'BAD_REDIRECT',
      shownUrl(address(request.url)),
    )
  return { ...rest, ...(body !== undefined && { body }), headers: headers ?? {} }
}

function address(url: string | URL, base?: URL): URL {
  const text = String(url)
  const parsed = URL.parse(text, base?.href)
  if (parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:')) return parsed
  const named = `"${text.slice(0, 200)}"`
  throw new HttpError(
    base
      ? `${base.host} redirects to ${named}, which is not an http or https address`
      : `${named} is not an http or https address`,
    'BAD_URL',
    text.slice(0, 200),
  )
}
