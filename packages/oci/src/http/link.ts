/**
 * The target of the `rel="next"` link in a `Link` header (RFC 8288); undefined when there is none.
 * It is not resolved and not trusted.
 */
export function nextLink(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  for (const [, target, parameters] of header.matchAll(/<([^<>]*)>((?:[^<",]|"[^"]*")*)/g)) {
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^",;\s]*))/i.exec(parameters!)
    const relations = rel?.[1] ?? rel?.[2]
    if (relations?.toLowerCase().split(/\s/).includes('next')) return target
  }
  return undefined
}
