import { codeOf, HttpError, retryAfter, type HttpResponse, type RetryVerdict } from '@pakages/core'

/** What of an answer decides whether another try makes sense. */
export interface Answer {
  readonly status: number
  readonly headers: HttpResponse['headers']
  /** The beginning of its body. */
  readonly text: string
}

/** Services say these when they are busy, restarted or behind a proxy that is. */
const PASSING = new Set([408, 425, 500, 502, 503, 504])
/**
 * Answers that are mostly final, but that registries were also seen to give by mistake, and how
 * often they are believed only when they are said again: content that was just written is "not
 * there" for a while; a web page of the maintenance is redirected to; access is denied while the
 * service of permissions is down.
 */
const DOUBTED: Readonly<Record<number, number>> = { 401: 2, 403: 2, 404: 4 }
const REDIRECTED = 3
const LIMITED_TRIES = 10
/** How often bytes are sent or fetched that turned out not to be what they should be. */
export const DAMAGED_TRIES = 3

/**
 * Whether another try may bring a better answer than one that was not hoped for.
 * @param method Of the request. @param now Milliseconds since 1970.
 */
export function verdictOfAnswer(
  { status, headers, text }: Answer,
  method: string | undefined,
  now: number,
): RetryVerdict {
  const why = String(status)
  // What we sent was right. It was changed on the way; or, docker-registry 2.8 looks at the blobs of
  // a manifest while others upload the same ones, and may find a link still empty.
  if (method === 'PUT' && CHANGED.test(text)) return { tries: CHANGED_TRIES, why }
  // To be told to wait is no failure: the patience of the run is the limit.
  if (status === 429)
    return { after: retryAfter(headers['retry-after'], text, now), tries: LIMITED_TRIES, why }
  if (PASSING.has(status)) return { after: retryAfter(headers['retry-after'], text, now), why }
  // Nor is a web page an answer to what creates something.
  if (status < 400) return { tries: REDIRECTED, why }
  const tries = DOUBTED[status]
  return tries === undefined ? false : { tries, why }
}

/** Jobs that publish at once meet such a link several times in a row. */
const CHANGED_TRIES = 6
/** What registries say of bytes that are not those that we sent. */
const CHANGED = /DIGEST_INVALID|MANIFEST_INVALID|BLOB_UNKNOWN/

/** Nothing of this gets better by asking again. */
const FINAL = new Set([
  'BAD_URL',
  'BAD_REDIRECT',
  'BAD_PROXY',
  'PROXY_LOGIN',
  'PROXY_REFUSED',
  'TOO_LARGE',
  'ENOTFOUND',
  'ERR_INVALID_URL',
])
/** A service that is restarted refuses connections for a moment; one that is not there does so always. */
const REFUSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'])
/** TLS that broke on the way, beside the many codes of TLS that cannot work. */
const BROKEN_TLS = /BAD_RECORD_MAC|DECRYPTION_FAILED|UNEXPECTED_EOF/

/** Whether a connection failed in a way that another try may mend. */
export function verdictOfConnection(error: unknown): RetryVerdict {
  if (!(error instanceof HttpError)) return false
  const code = codeOf(error.cause) ?? error.code
  if (FINAL.has(code)) return false
  if (/CERT|UNABLE_TO_|SELF_SIGNED/.test(code)) return false
  if (/^ERR_SSL_|^EPROTO$/.test(code)) return BROKEN_TLS.test(code) && { why: 'TLS broke' }
  if (code.startsWith('HPE_')) return { tries: 3, why: 'it does not answer in HTTP' }
  if (code === 'PROXY_FAILED') return { tries: 3, why: 'the proxy reaches nothing' }
  if (REFUSED.has(code)) return { tries: 3, why: 'it cannot be reached' }
  return { why: code === 'ETIMEDOUT' ? 'no answer in time' : 'the connection broke' }
}
