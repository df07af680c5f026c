import { defaults, getOctokitOptions } from '@actions/github/lib/utils'
import { retry, UserError, VERSION, type Clock, type Verdict } from '@pakages/core'
import { Octokit } from '@octokit/rest'

/** What a refused request says, as far as Octokit tells it. */
interface Refusal {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly message: string
}

function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
    return undefined
  const response =
    'response' in error
      ? (error.response as { headers?: Record<string, string | undefined> } | undefined)
      : undefined
  return { status: error.status, headers: response?.headers ?? {}, message: error.message }
}

/** The status of a refused request; undefined for other errors. */
export const statusOf = (error: unknown): number | undefined => refusalOf(error)?.status

/**
 * An Octokit that goes through the runner's proxy, whose requests wait for rate limits and, when
 * they only read, are tried again after a server's stumble.
 * @param apiUrl Such as `https://api.github.com`; GitHub Enterprise has its own.
 */
export function octokitFor(token: string, apiUrl: string, clock: Clock): Octokit {
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const octokit = new Octokit(
    getOctokitOptions(token, {
      baseUrl: apiUrl.replace(/\/$/, ''),
      userAgent: `pakages/${VERSION}`,
      log: silent,
      request: { ...defaults.request },
    }),
  )
  octokit.hook.wrap('request', (request, options) => {
    const reading = options.method === 'GET' || options.method === 'HEAD'
    return retry(
      async () => request(options),
      (error) => worthAnother(error, reading, clock.now()),
      { clock, attempts: 4 },
    )
  })
  return octokit
}

/**
 * Rate limits are waited for as GitHub asks:
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api.
 */
function worthAnother(error: unknown, reading: boolean, now: number): Verdict {
  const refusal = refusalOf(error)
  if (!refusal) return reading
  const { status, headers, message } = refusal
  if (
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit/i.test(message)))
  ) {
    const reset =
      headers['x-ratelimit-remaining'] === '0'
        ? Number(headers['x-ratelimit-reset']) * 1000 - now
        : Number.NaN
    const wait =
      headers['retry-after'] === undefined ? reset : Number(headers['retry-after']) * 1000
    return Number.isFinite(wait) ? { after: Math.max(0, wait) } : { after: 60_000 }
  }
  return reading && status >= 500
}

/** What a refusal means for the user. Errors that they cannot mend come back as they are. */
export function explained(error: unknown, doing: string): unknown {
  const refusal = refusalOf(error)
  if (!refusal) return error
  const { status, message } = refusal
  const told = `GitHub refused to ${doing}: ${message.split('\n')[0]!.slice(0, 300)}`
  if (/not permitted to create or approve pull requests/i.test(message)) {
    return new UserError(told, {
      fix: 'Allow it in the settings of the repository: Actions, General, "Allow GitHub Actions to create and approve pull requests".',
      cause: error,
    })
  }
  if (status === 401)
    return new UserError(told, {
      fix: 'Give a token that is valid, as the input "token".',
      cause: error,
    })
  if (status === 403 || status === 404)
    return new UserError(told, {
      fix: 'Give the job "permissions: contents: write, pull-requests: write", or a token that has them as the input "token".',
      cause: error,
    })
  if (status === 422)
    return new UserError(told, {
      fix: 'Look whether a rule for branches forbids it, or a pull request for the branch was opened meanwhile; then run again.',
      cause: error,
    })
  return new UserError(told, {
    fix: 'Run it again later: https://www.githubstatus.com tells of outages.',
    cause: error,
  })
}

/** Runs requests and explains what they were for when they are refused. */
export async function asking<T>(doing: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    throw explained(error, doing)
  }
}
