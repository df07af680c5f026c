import {
  Agent as HttpAgent,
  request as requestHttp,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { HttpError, type Http, type HttpRequest, type HttpResponse } from '../ports/http.ts'

/** How {@link nodeHttp} connects. */
export interface NodeHttpOptions {
  /** Connections per host; default 32. */
  readonly connections?: number
  /** PEM certificates of authorities to trust besides Node's own. */
  readonly ca?: readonly string[]
  /** The `user-agent` of requests that do not name one. */
  readonly userAgent?: string
}

const TIMEOUT = 60_000

/**
 * HTTP over kept-alive connections of `node:http` and `node:https`. Not `fetch`: streaming a 2 GiB
 * upload through it holds the whole body in memory. Obeys `HTTPS_PROXY`, `HTTP_PROXY` and
 * `NO_PROXY`.
 */
export function nodeHttp(options: NodeHttpOptions = {}): Http & { close(): void } {
  const shared = { keepAlive: true, maxSockets: options.connections ?? 32, proxyEnv: process.env }
  const plain = new HttpAgent(shared)
  const tls = new HttpsAgent({ ...shared, ...(options.ca && { ca: [...options.ca] }) })
  const send = (request: HttpRequest, url: URL): Promise<IncomingMessage> =>
    exchange(request, url, url.protocol === 'https:' ? tls : plain, options.userAgent ?? 'pakages')
  return {
    request: (request) => follow(request, send),
    close: () => {
      plain.destroy()
      tls.destroy()
    },
  }
}

/** Follows redirects; credentials stay with the origin that they were meant for. */
async function follow(
  request: HttpRequest,
  send: (request: HttpRequest, url: URL) => Promise<IncomingMessage>,
): Promise<HttpResponse> {
  let url = address(request.url)
  let current = request
  for (let left = request.redirects ?? 0; ; left--) {
    const message = await send(current, url)
    const location = message.headers.location
    if (left <= 0 || !location || ![301, 302, 303, 307, 308].includes(message.statusCode ?? 0))
      return response(message, url)
    message.resume()
    const next = address(location, url)
    if (url.protocol === 'https:' && next.protocol !== 'https:')
      throw new HttpError(
        `${shownUrl(url)} redirects from https to ${next.protocol}`,
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
  throw new HttpError(
    `"${text.slice(0, 200)}" is not an http or https address`,
    'BAD_URL',
    text.slice(0, 200),
  )
}

/** An address without user, password and query, which may hold secrets. */
const shownUrl = (url: URL): string => `${url.origin}${url.pathname}`

/** Sends one request; resolves with the head of its answer. */
async function exchange(
  request: HttpRequest,
  url: URL,
  agent: HttpAgent | HttpsAgent,
  userAgent: string,
): Promise<IncomingMessage> {
  const { method = 'GET', headers = {}, body, signal, timeout = TIMEOUT } = request
  const options: RequestOptions = {
    method,
    agent,
    headers: { 'user-agent': userAgent, ...headers },
    ...(signal && { signal }),
  }
  const outgoing = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options)
  const answered = answer(outgoing, url, timeout, signal)
  answered.catch(() => {}) // a failed upload is reported by whichever of the two comes first
  if (body instanceof Readable) await Promise.race([sent(body, outgoing, answered), answered])
  else outgoing.end(body)
  return answered
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
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.setTimeout(timeout, () =>
      outgoing.destroy(
        Object.assign(new Error(`no byte for ${timeout / 1000} s`), { code: 'ETIMEDOUT' }),
      ),
    )
    outgoing.once('response', resolve)
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      if (signal?.aborted) reject(signal.reason as Error)
      else
        reject(
          new HttpError(
            `${url.host}: ${error.message || error.code}`,
            error.code ?? 'UNKNOWN',
            shownUrl(url),
            error,
          ),
        )
    })
  })
}

function response(message: IncomingMessage, url: URL): HttpResponse {
  const bytes = async (limit = 32 * 1024 * 1024): Promise<Buffer> => {
    const chunks: Buffer[] = []
    let size = 0
    try {
      for await (const chunk of message as AsyncIterable<Buffer>) {
        size += chunk.length
        if (size > limit)
          throw new HttpError(
            `${shownUrl(url)} sent more than ${limit} bytes`,
            'TOO_LARGE',
            shownUrl(url),
          )
        chunks.push(chunk)
      }
    } catch (error) {
      if (error instanceof HttpError) throw error
      throw new HttpError(
        `${url.host}: the answer was cut off`,
        (error as NodeJS.ErrnoException).code ?? 'ECONNRESET',
        shownUrl(url),
        error,
      )
    }
    return Buffer.concat(chunks)
  }
  return {
    status: message.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    url: url.href,
    body: message,
    bytes,
    text: async (limit) => (await bytes(limit)).toString('utf8'),
    discard: async () => {
      message.resume()
      await new Promise<void>((resolve) =>
        message.closed || message.readableEnded ? resolve() : message.once('close', resolve),
      )
    },
  }
}
