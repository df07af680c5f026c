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
/** Characters of a text that may be a time; servers are hostile, and no real one needs more. */
const LONGEST_TIME = 100
/** Characters of a body that are looked through for a time. */
const LONGEST_BODY = 4096

/**
 * A duration as Go prints it (`1.889377ms`, `1m2.5s`), in milliseconds; undefined when it is none.
 */
function goDuration(text: string): number | undefined {
  if (text.length > LONGEST_TIME) return undefined
  if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text)) return undefined
  return [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gy)].reduce(
    (sum, [, number, unit]) => sum + Number(number) * UNITS[unit!]!,
    0,
  )
}

/**
 * How long a server asks to wait, in milliseconds; undefined when it does not say. Reads the header
 * (seconds, Go duration or HTTP date) and what GHCR writes into the body of a 429:
 * `retry-after: 1.889377ms, allowed: 2000/minute`. Where both say it, the longer counts.
 * @param now Milliseconds since 1970.
 */
export function retryAfter(
  header: string | undefined,
  body: string,
  now: number,
): number | undefined {
  const inBody = /retry-after:\s{0,9}([0-9a-zµμ.]{1,99})/i.exec(body.slice(0, LONGEST_BODY))?.[1]
  const waits = [
    header === undefined ? undefined : timeOf(header.trim(), now),
    inBody === undefined ? undefined : goDuration(inBody.replace(/\.$/, '')),
  ].filter((wait) => wait !== undefined)
  return waits.length > 0 ? Math.max(...waits) : undefined
}

function timeOf(header: string, now: number): number | undefined {
  if (header.length > LONGEST_TIME) return undefined
  if (/^\d+(?:\.\d+)?$/.test(header)) return Number(header) * 1000
  const duration = goDuration(header)
  if (duration !== undefined) return duration
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
