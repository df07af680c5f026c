import { parseJson } from '@pakages/model'
const PATTERN = /<!-- pakages-marker: ([A-Za-z0-9_-]{1,40000}) -->\s*$/

/** A body with hidden JSON at its end. Base64url holds no `--`, which would end the comment. */
export const withMarker = (body: string, marker: unknown): string =>
  `${withoutMarker(body)}\n\n<!-- pakages-marker: ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->`

/** A body without what {@link withMarker} put there. */
export const withoutMarker = (body: string): string => body.replace(PATTERN, '').trimEnd()

/** The hidden JSON of a body; undefined when there is none, or it cannot be read. */
export function markerIn(body: string | null | undefined): unknown {
  const found = PATTERN.exec(body ?? '')?.[1]
  if (found === undefined) return undefined
  try {
    return parseJson(Buffer.from(found, 'base64url'), 'the marker')
  } catch {
    return undefined
  }
}
