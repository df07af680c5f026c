const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
}

/**
 * A duration as Go prints it (`1.889377ms`, `1m2.5s`), in milliseconds; undefined when it is none.
 */
export function goDuration(text: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text)) return undefined
  return [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/g)].reduce(
    (sum, [, number, unit]) => sum + Number(number) * UNITS[unit!]!,
    0,
  )
}

/**
 * How long a registry asks to wait, in milliseconds; undefined when it does not say. Reads the
 * header (seconds, Go duration or HTTP date) and what GHCR writes into the body of a 429:
 * `retry-after: 1.889377ms, allowed: 2000/minute`.
 * @param now Milliseconds since 1970.
 */
export function retryAfter(
  header: string | undefined,
  body: string,
  now: number,
): number | undefined {
  const fromBody = /retry-after:\s*([0-9a-zµμ.]+)/i.exec(body)
  const inBody = fromBody && goDuration(fromBody[1]!.replace(/\.$/, ''))
  const waits = [
    header === undefined ? undefined : fromHeader(header.trim(), now),
    inBody ?? undefined,
  ].filter((wait) => wait !== undefined)
  return waits.length > 0 ? Math.max(0, ...waits) : undefined
}

function fromHeader(header: string, now: number): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(header)) return Number(header) * 1000
  const duration = goDuration(header)
  if (duration !== undefined) return duration
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
