import type { Answer, Asked } from '../upstream/site.ts'

/** JSON as it is sent. */
export type Json = Record<string, unknown>

/** A refusal as GitHub words it. */
export const refused = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
})

/** What GitHub says of what is not there, or not to be seen by who asks. */
export const notFound = (): Answer => refused(404, 'Not Found')

/** One page of a list, with the address of the next one, as GitHub gives it. */
export function paged<T>(asked: Asked, all: readonly T[], shown: (item: T) => Json): Answer {
  const size = Number(asked.query.get('per_page') ?? 30)
  const number = Number(asked.query.get('page') ?? 1)
  const body = all.slice((number - 1) * size, number * size).map(shown)
  if (number * size >= all.length) return { status: 200, body }
  const query = new URLSearchParams(asked.query)
  query.set('page', String(number + 1))
  const next = `http://${asked.headers.host}/${asked.host}${asked.path}?${query.toString()}`
  return { status: 200, headers: { link: `<${next}>; rel="next"` }, body }
}
