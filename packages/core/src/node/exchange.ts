import { setMaxListeners } from 'node:events'
import {
  request as requestHttp,
  type Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import { request as requestHttps, type Agent as HttpsAgent } from 'node:https'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { HttpError, type HttpRequest } from '../ports/http.ts'
import { shownUrl } from './answer.ts'
import { Pace, timedOut, type Deadlines } from './pace.ts'
import { proxyLogin, shownProxy, type Proxy } from './proxies.ts'
import { refusingLookup } from './reach.ts'

/** What a request is sent with. */
export interface Sending {
  readonly plain: HttpAgent
  /** Also makes the tunnels, where a proxy leads to a host with TLS. */
  readonly tls: HttpsAgent
  readonly userAgent: string
  readonly deadlines: Deadlines
  /** What leads to the address; undefined where it is reached without. */
  readonly proxy: Proxy | undefined
}

/** The head of an answer, and what watches over the rest. */
export interface Head {
  readonly message: IncomingMessage
  readonly pace: Pace
}

/** Sends one request. @throws HttpError when no head of an answer comes in time. */
export async function exchange(request: HttpRequest, url: URL, sending: Sending): Promise<Head> {
  const { method = 'GET', headers = {}, body, signal } = request
  // One signal stops all requests of a run; Node takes more than ten listeners for a leak and says so.
  if (signal) setMaxListeners(0, signal)
  const deadlines = {
    ...sending.deadlines,
    ...(request.timeout !== undefined && { idle: request.timeout }),
    ...(request.deadline !== undefined && { whole: request.deadline }),
  }
  const outgoing = begin(url, sending, {
    method,
    // Without it any coding is welcome, and nothing here undoes one.
    headers: { 'user-agent': sending.userAgent, 'accept-encoding': 'identity', ...headers },
    ...(signal && { signal }),
    ...(request.refuses && !sending.proxy && { lookup: refusingLookup(url, request.refuses) }),
  })
  let begun: IncomingMessage | undefined
  // Whoever reads an answer is told why it ended; from the request they would hear that it was cut.
  const end = (error: Error): void => void (begun ?? outgoing).destroy(error)
  const pace = new Pace(deadlines, end)
  pace.moved(Number(headers['content-length'] ?? 0) || 0)
  // Waiting for one of our own connections to become free is not the server's fault.
  outgoing.once('socket', () => pace.run())
  outgoing.setTimeout(deadlines.idle, () => end(timedOut(`no byte for ${deadlines.idle / 1000} s`)))
  outgoing.once('response', (message) => (begun = message))
  const answered = answer(outgoing, url, sending.proxy, signal)
  answered.then(
    () => pace.stop(),
    () => pace.stop(), // a failed upload is reported by whichever of the two comes first
  )
  if (body instanceof Readable) await Promise.race([sent(body, outgoing, answered), answered])
  else outgoing.end(body)
  return { message: await answered, pace }
}

/** Opens a request: to the server itself, through a tunnel, or for plain HTTP to the proxy. */
function begin(
  url: URL,
  { plain, tls, proxy }: Sending,
  options: Pick<RequestOptions, 'method' | 'signal' | 'lookup'> & {
    headers: Record<string, string>
  },
): ClientRequest {
  if (url.protocol === 'https:') return requestHttps(url, { ...options, agent: tls })
  if (!proxy) return requestHttp(url, { ...options, agent: plain })
  const asked = {
    ...options,
    path: url.href,
    headers: { ...options.headers, host: url.host, ...proxyLogin(proxy) },
  }
  // Without the login: it is in a header, and Node would make another one of it.
  const at = new URL(proxy.url.origin)
  return at.protocol === 'https:'
    ? requestHttps(at, { ...asked, agent: false })
    : requestHttp(at, { ...asked, agent: plain })
}

/**
 * Streams a body. A server may answer and hang up before it has read all: then its answer counts,
 * not the broken pipe.
 */
async function sent(
  body: Readable,
  outgoing: ClientRequest,
  answered: Promise<IncomingMessage>,
): Promise<void> {
  try {
    await pipeline(body, outgoing)
  } catch (error) {
    if (body.errored && body.errored === error) {
      outgoing.destroy(error as Error)
      throw error
    }
    await answered
  }
}

function answer(
  outgoing: ClientRequest,
  url: URL,
  proxy: Proxy | undefined,
  signal: AbortSignal | undefined,
): Promise<IncomingMessage> {
  const who = proxy && url.protocol === 'http:' ? `the proxy ${shownProxy(proxy)}` : url.host
  return new Promise((resolve, reject) => {
    outgoing.once('response', resolve)
    // Not once: a connection may break a second time while it is taken down.
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (signal?.aborted) reject(signal.reason as Error)
      else if (error instanceof HttpError) reject(error)
      else
        reject(
          new HttpError(
            `${who}: ${error.message || error.code}`,
            error.code ?? 'UNKNOWN',
            shownUrl(url),
            error,
          ),
        )
    })
  })
}
