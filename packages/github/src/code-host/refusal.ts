import { HttpError, isRateLimit, UserError, type RefusedRequest } from '@pakages/core'

/** The status that REST has for what GraphQL calls an error: its answers are all 200. */
const GRAPHQL_STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  STALE_DATA: 422,
  UNPROCESSABLE: 422,
}

/** What GitHub refused; undefined for errors that are no answer of it. */
export function refusalOf(error: unknown): RefusedRequest | undefined {
  if (!(error instanceof Error)) return undefined
  if ('errors' in error && error.name === 'GraphqlResponseError') {
    const [first] = error.errors as readonly { readonly type?: string; readonly message: string }[]
    return {
      status: GRAPHQL_STATUS[first?.type ?? ''] ?? 500,
      headers: {},
      text: first?.message ?? error.message,
    }
  }
  if (!('status' in error) || typeof error.status !== 'number') return undefined
  const response =
    'response' in error
      ? (error.response as { headers?: Record<string, string | undefined> } | undefined)
      : undefined
  return { status: error.status, headers: response?.headers ?? {}, text: error.message }
}

/** The status of a refused request; undefined for other errors. */
export const statusOf = (error: unknown): number | undefined => refusalOf(error)?.status

/**
 * Runs requests, and explains a refusal by what they were for.
 * @param doing What GitHub would refuse to do, such as `list pull requests`.
 * @param permission What to give where the token may not, a sentence.
 * @throws UserError when GitHub refuses, or no answer comes.
 */
export async function asking<T>(
  doing: string,
  permission: string,
  body: () => Promise<T>,
): Promise<T> {
  try {
    return await body()
  } catch (error) {
    throw explained(error, doing, permission)
  }
}

function explained(error: unknown, doing: string, permission: string): unknown {
  const refusal = refusalOf(error)
  if (!refusal) return error
  // Octokit calls a request without an answer one with the status 500.
  const { cause } = error as Error
  if (cause instanceof HttpError)
    return new UserError(`GitHub could not be asked to ${doing}: ${cause.message}`, {
      id: 'github-unreachable',
      fix: 'Check the connection, or run it again later.',
      cause: error,
    })
  const reason = refusal.text.split('\n')[0]!.slice(0, 300)
  return new UserError(`GitHub refused to ${doing}: ${reason}`, {
    id: 'github-refused',
    fix: remedyFor(refusal, permission),
    cause: error,
  })
}

function remedyFor(refusal: RefusedRequest, permission: string): string {
  const { status, text } = refusal
  if (/not permitted to create or approve pull requests/i.test(text))
    return 'Allow it in the settings of the repository: Actions, General, "Allow GitHub Actions to create and approve pull requests".'
  if (isRateLimit(refusal))
    return 'Run it again in an hour, or give a token of its own as the input "token".'
  if (status === 401) return 'Give a token that is valid, as the input "token".'
  if (status === 403 || status === 404 || status === 400) return permission
  if (status === 422)
    return 'Look whether a rule for branches forbids it, or a pull request for the branch was opened meanwhile; then run again.'
  return 'Run it again later: https://www.githubstatus.com tells of outages.'
}
