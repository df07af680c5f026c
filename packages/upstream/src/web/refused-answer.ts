import type { HttpResponse } from '@pakages/core'

/**
 * A server answered, but not with what was asked for. The message is a sentence without a full
 * stop.
 */
export class RefusedAnswer extends Error {
  override readonly name = 'RefusedAnswer'
  readonly status: number
  /** Whether the server said that we ask too much. */
  readonly enough: boolean
  /** Milliseconds that the server asked to wait. */
  readonly wait: number | undefined
  constructor(message: string, status: number, enough: boolean, wait: number | undefined) {
    super(message)
    this.status = status
    this.enough = enough
    this.wait = wait
  }
  /** Whether the thing does not exist, as far as this server knows. */
  get missing(): boolean {
    return this.status === 404 || this.status === 410
  }
}

/**
 * Reads an answer that is no success. GitHub tells a spent rate limit with 403 or 429 and
 * `x-ratelimit-remaining: 0` or `retry-after`
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api), others with 429.
 * @param now Milliseconds since 1970, for times of reset.
 */
export function refusedAnswer(
  url: string,
  response: HttpResponse,
  now: number,
  body = '',
): RefusedAnswer {
  const { status, headers } = response
  const wait = waitOf(headers, now)
  const spent =
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit|rate limit exceeded/i.test(body)
  const enough =
    status === 429 || (status === 403 && (spent || headers['retry-after'] !== undefined))
  const host = URL.parse(url)?.host ?? url
  if (enough)
    return new RefusedAnswer(
      `${host} limits how often it may be asked${wait === undefined ? '' : ` (ask again in ${duration(wait)})`}`,
      status,
      true,
      wait,
    )
  return new RefusedAnswer(`${shortened(url)} answered with status ${status}`, status, false, wait)
}

function waitOf(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const after = headers['retry-after']
  if (after !== undefined && /^\d{1,6}$/.test(after)) return Number(after) * 1000
  if (after !== undefined && !Number.isNaN(Date.parse(after)))
    return Math.max(0, Date.parse(after) - now)
  const reset = headers['x-ratelimit-reset']
  return headers['x-ratelimit-remaining'] === '0' && reset !== undefined && /^\d{1,12}$/.test(reset)
    ? Math.max(0, Number(reset) * 1000 - now)
    : undefined
}

const duration = (milliseconds: number): string =>
  milliseconds < 90_000
    ? `${Math.ceil(milliseconds / 1000)} s`
    : `${Math.ceil(milliseconds / 60_000)} min`

/** An address without user, password and query, which may hold secrets. */
function shortened(url: string): string {
  const parsed = URL.parse(url)
  return parsed ? `${parsed.origin}${parsed.pathname}` : url.slice(0, 120)
}
