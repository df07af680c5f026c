import { retryAfter } from './retry-after.ts'

/** A server's answer that is no success. */
export interface RefusedRequest {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** What it says in words: the body, or the message in it. */
  readonly text: string
}

/**
 * Whether a server says that it was asked too often. GitHub says so with 403 as well, for its
 * secondary limits too:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api.
 */
export const isRateLimit = ({ status, headers, text }: RefusedRequest): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined ||
      headers['x-ratelimit-remaining'] === '0' ||
      /secondary rate limit|rate limit (?:already )?exceeded/i.test(text)))

/**
 * How long a server asks to wait, in milliseconds; undefined when it does not say. What
 * {@link retryAfter} reads counts first, then the time at which GitHub's spent limit is full again.
 * @param now Milliseconds since 1970.
 */
export function askedWait({ headers, text }: RefusedRequest, now: number): number | undefined {
  const after = retryAfter(headers['retry-after'], text, now)
  if (after !== undefined) return after
  const reset = headers['x-ratelimit-reset'] ?? ''
  return headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset)
    ? Math.max(0, Number(reset) * 1000 - now)
    : undefined
}
