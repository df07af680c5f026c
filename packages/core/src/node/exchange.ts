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

/** What a request is sent with. */
export interface Sending {
  readonly agent: HttpAgent | HttpsAgent
  readonly userAgent: string
  readonly deadlines: Deadlines
}

/** The head of an answer, and what watches over the rest. */
export interface Head {
  readonly message: IncomingMessage
  readonly pace: Pace
}

/** Sends one request. @throws HttpError when no head of an answer comes in time. */
export async function exchange(request: HttpRequest, url: URL, sending: Sending): Promise<Head> {
  const { method = 'GET', headers = {}, body, signal } = request
  const deadlines = {
    ...sending.deadlines,
    ...(request.timeout !== undefined && { idle: request.timeout }),
    ...(request.deadline !== undefined && { whole: request.deadline }),
  }
  const options: RequestOptions = {
    method,
    agent: sending.agent,
    headers: { 'user-agent': sending.userAgent, ...headers },
    ...(signal && { signal }),
  }
  const outgoing = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options)
  let begun: IncomingMessage | undefined
  // Whoever reads an answer is told why it ended; from the request they would hear that it was cut.
  const end = (error: Error): void => void (begun ?? outgoing).destroy(error)
  const pace = new Pace(deadlines, end)
  pace.moved(Number(headers['content-length'] ?? 0) || 0)
  // Waiting for one of our own connections to become free is not the server's fault.
  outgoing.once('socket', () => pace.run())
  outgoing.setTimeout(deadlines.idle, () => end(timedOut(`no byte for ${deadlines.idle / 1000} s`)))
  outgoing.once('response', (message) => (begun = message))
  const answered = answer(outgoing, url, signal)
  answered.then(
    () => pace.stop(),
    () => pace.stop(), // a failed upload is reported by whichever of the two comes first
  )
  if (body instanceof Readable) await Promise.race([sent(body, outgoing, answered), answered])
  else outgoing.end(body)
  return { message: await answered, pace }
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
  signal: AbortSignal | undefined,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once('response', resolve)
    // Not once: a connection may break a second time while it is taken down.
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
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
