import {
  askedWait,
  isRateLimit,
  retry,
  VERSION,
  type Http,
  type Patience,
  type RefusedRequest,
  type RetryVerdict,
} from '@pakages/core'
import { Octokit } from '@octokit/rest'
import { fetchOver } from './http-fetch.ts'
import { refusalOf } from './refusal.ts'

/** What requests to GitHub go through. */
export interface GitHubConnection {
  readonly http: Http
  /** What may be waited for in all. */
  readonly patience: Patience
  /** Ends requests. */
  readonly signal?: AbortSignal
}

const ATTEMPTS = 4

/** What GitHub asks to wait at least when it says nothing more, in milliseconds. */
const UNTOLD_WAIT = 60_000

/**
 * An Octokit whose requests wait for rate limits and, when they only read, are tried again after a
 * server's stumble.
 * @param apiUrl Such as `https://api.github.com`; GitHub Enterprise has its own.
 */
export function octokitFor(token: string, apiUrl: string, connection: GitHubConnection): Octokit {
  const { http, patience, signal } = connection
  const { host } = new URL(apiUrl)
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/$/, ''),
    userAgent: `pakages/${VERSION}`,
    log: silent,
    request: { fetch: fetchOver(http, signal) },
  })
  octokit.hook.wrap('request', (request, options) => {
    const reading = options.method === 'GET' || options.method === 'HEAD'
    return retry(
      async () => request(options),
      { patience, host, attempts: ATTEMPTS },
      (error) => worthAnother(refusalOf(error), reading, patience.clock.now()),
    )
  })
  return octokit
}

/**
 * Rate limits are waited for as GitHub asks:
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api.
 */
function worthAnother(
  refusal: RefusedRequest | undefined,
  reading: boolean,
  now: number,
): RetryVerdict {
  if (!refusal) return reading
  if (!isRateLimit(refusal)) return reading && refusal.status >= 500
  return { after: askedWait(refusal, now) ?? UNTOLD_WAIT, why: String(refusal.status) }
}
