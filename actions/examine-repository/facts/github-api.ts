import { codeOf, type Ports } from '@pakages/core'
import { parseJson } from '@pakages/model'

/** Who is asked, and as whom. */
export interface ApiLogin {
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string
  readonly token: string
}

/** The answer to one question: its JSON, or why there is none, in a clause. */
export type ApiAnswer =
  | { readonly kind: 'found'; readonly json: unknown }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown'; readonly why: string }

/** Milliseconds that GitHub has: a look must not wait for long. */
const PATIENCE = 15_000
/** Bytes of an answer. */
const LARGEST = 4 * 1024 * 1024

/** Asks GitHub's REST API one thing. Never throws for what it answers, or for want of network. */
export async function askGitHub(
  { http, signal }: Pick<Ports, 'http' | 'signal'>,
  { apiUrl, token }: ApiLogin,
  path: string,
): Promise<ApiAnswer> {
  try {
    const answer = await http.request({
      url: `${apiUrl}/${path}`,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'pakages',
        'x-github-api-version': '2022-11-28',
      },
      timeout: PATIENCE,
      deadline: PATIENCE,
      signal,
    })
    const bytes = await answer.bytes(LARGEST)
    if (answer.status === 200) return { kind: 'found', json: parseJson(bytes, 'the answer') }
    if (answer.status === 404) return { kind: 'missing' }
    return { kind: 'unknown', why: whyNot(answer.status) }
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'unknown', why: `GitHub cannot be reached (${codeOf(error) ?? 'no answer'})` }
  }
}

function whyNot(status: number): string {
  if (status === 401) return 'the token is not valid'
  if (status === 403) return 'the token may not read it'
  return status === 429 ? 'GitHub answers too many requests' : `GitHub answers with ${status}`
}
