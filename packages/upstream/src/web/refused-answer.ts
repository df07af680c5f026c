import { askedWait, isRateLimit, type HttpResponse } from '@pakages/core'

/**
 * A server answered, but not with what was asked for. The message is a sentence without a full
 * stop.
 */
export class RefusedAnswer extends Error {
  override readonly name = 'RefusedAnswer'
  readonly status: number
  /** Whether the server said that we ask too much. */
  readonly enough: boolean
  /** Milliseconds that the server asked to wait. */
  readonly wait: number | undefined
  constructor(message: string, status: number, enough: boolean, wait: number | undefined) {
    super(message)
    this.status = status
    this.enough = enough
    this.wait = wait
  }
  /** Whether the thing does not exist, as far as this server knows. */
  get missing(): boolean {
    return this.status === 404 || this.status === 410
  }
}

/**
 * Reads an answer that is no success.
 * @param now Milliseconds since 1970, for times of reset.
 */
export function refusedAnswer(
  url: string,
  response: HttpResponse,
  now: number,
  body = '',
): RefusedAnswer {
  const { status, headers } = response
  const refused = { status, headers, text: body }
  const wait = askedWait(refused, now)
  const host = URL.parse(url)?.host ?? url
  if (isRateLimit(refused))
    return new RefusedAnswer(
      `${host} limits how often it may be asked${wait === undefined ? '' : ` (ask again in ${duration(wait)})`}`,
      status,
      true,
      wait,
    )
  return new RefusedAnswer(`${shortened(url)} answered with status ${status}`, status, false, wait)
}

const duration = (milliseconds: number): string =>
  milliseconds < 90_000
    ? `${Math.ceil(milliseconds / 1000)} s`
    : `${Math.ceil(milliseconds / 60_000)} min`

/** An address without user, password and query, which may hold secrets. */
function shortened(url: string): string {
  const parsed = URL.parse(url)
  return parsed ? `${parsed.origin}${parsed.pathname}` : url.slice(0, 120)
}
