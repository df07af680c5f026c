import type { Http } from '@pakages/core'

/** As much of `RequestInit` as Octokit gives. */
interface FetchInit {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** Statuses whose answers have no body, so that `Response` takes none. */
const BODILESS = [204, 205, 304]

/** GitHub redirects requests for repositories that were renamed. */
const REDIRECTS = 5

/**
 * A `fetch` for Octokit over our own HTTP: one place knows proxies, authorities and timeouts.
 * @param signal Ends requests that are under way.
 */
export const fetchOver =
  (http: Http, signal?: AbortSignal) =>
  async (url: string, { method, headers, body }: FetchInit): Promise<Response> => {
    const answer = await http.request({
      url,
      method,
      headers,
      redirects: REDIRECTS,
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
    })
    const bytes = await answer.bytes()
    const response = new Response(
      BODILESS.includes(answer.status) ? null : Uint8Array.from(bytes),
      {
        status: answer.status,
        headers: answer.headers,
      },
    )
    // Only a real fetch can set it.
    return Object.defineProperty(response, 'url', { value: answer.url })
  }
