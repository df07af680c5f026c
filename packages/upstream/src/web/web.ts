import {
  messageOf,
  retry,
  type Http,
  type HttpRequest,
  type HttpResponse,
  type Mirrors,
  type Patience,
} from '@pakages/core'
import { parseJson, firstIssue } from '@pakages/model'
import type { z } from 'zod'
import type { AnswerStore } from './answer-store.ts'
import { HostGates } from './host-gates.ts'
import { RefusedAnswer, refusedAnswer } from './refused-answer.ts'
import { worthAnother } from './worth-another.ts'
import { notPublic } from './not-public.ts'

/**
 * The text at an address, or why there is none. `url` is the address that answered, after redirects and with
 * mirrors undone.
 */
export type Fetched =
  | {
      readonly kind: 'fetched'
      readonly text: string
      readonly url: string
      readonly headers: Readonly<Record<string, string>>
    }
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** JSON that fits a schema, or why there is none. */
export type Read<T> =
  | { readonly kind: 'read'; readonly value: T; readonly url: string }
  | Exclude<Fetched, { kind: 'fetched' }>

/** How one question differs from a plain GET. */
export interface Asking {
  readonly accept?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as a POST of JSON; such answers are not kept. */
  readonly post?: unknown
  /** Longest answer in bytes; default 32 MiB. */
  readonly limit?: number
  /** How often it is asked while the server answers with a status of 500 or more; default 4. */
  readonly outages?: number
}

/** The parts a {@link Web} is made of. */
export interface WebParts {
  readonly http: Http
  readonly patience: Patience
  readonly signal: AbortSignal
  readonly store: AnswerStore
  readonly mirrors: Mirrors
  /** Requests to one host at the same time; default 4. */
  readonly perHost?: number
  /** How often one question is asked when a server stumbles; default 4. */
  readonly attempts?: number
}

/**
 * Names this program and where to complain, as the etiquette of MetaCPAN, crates and Wikimedia asks
 * for; the same whichever action asks.
 */
const USER_AGENT = 'pakages/1 (+https://github.com/syspack/pakages)'

const REDIRECTS = 5

/**
 * Asks servers politely: few requests to one host at a time, conditional requests where an answer
 * is known, retries for what passes, and a host that said "enough" is left alone for the rest of
 * the run.
 */
export class Web {
  readonly #parts: WebParts
  readonly #gates: HostGates
  readonly #counts = new Map<string, number>()

  constructor(parts: WebParts) {
    this.#parts = parts
    this.#gates = new HostGates(parts.perHost ?? 4)
  }

  /** Requests sent so far by host, as the recipe names it. */
  get requests(): ReadonlyMap<string, number> {
    return this.#counts
  }

  /** Asks for a text. Never throws for what a server does. */
  async text(url: string, asking: Asking = {}): Promise<Fetched> {
    try {
      return await this.#polite(url, () => this.#once(url, asking), asking.outages)
    } catch (error) {
      return this.#explain(error)
    }
  }

  /** Asks for JSON and reads it; JSON of another shape is a failure, not an empty answer. */
  async json<T>(url: string, type: z.ZodType<T>, asking: Asking = {}): Promise<Read<T>> {
    const fetched = await this.text(url, { accept: 'application/json', ...asking })
    return fetched.kind === 'fetched' ? parsed(fetched, type) : fetched
  }

  /**
   * Opens a body that the caller streams, such as an archive; only a 200 comes back, with the
   * address that gave it.
   * @throws RefusedAnswer, HttpError or HostBlocked when there is none; see {@link explain}.
   */
  async open(
    url: string,
    method: 'GET' | 'HEAD' = 'GET',
  ): Promise<{ readonly response: HttpResponse; readonly url: string }> {
    const response = await this.#polite(url, async () => {
      const answer = await this.#send(url, { method, url })
      if (answer.status === 200) return answer
      await answer.discard()
      throw refusedAnswer(url, answer, this.#parts.patience.clock.now())
    })
    return { response, url: this.#parts.mirrors.original(response.url) }
  }

  /**
   * Leaves a host alone for the rest of the run, for limits that an answer tells in its own way.
   */
  leaveAlone(host: string, reason: string): void {
    this.#gates.block(host, reason)
  }

  /** The address to really ask for `url`, for programs that ask on our behalf, such as git. */
  address(url: string): string {
    return this.#parts.mirrors.apply(url)
  }

  /** A sentence for a failure of {@link open}, and whether the file is simply not there. */
  explain(error: unknown): Exclude<Fetched, { kind: 'fetched' }> {
    return this.#explain(error)
  }

  #explain(error: unknown): Exclude<Fetched, { kind: 'fetched' }> {
    this.#parts.signal.throwIfAborted()
    if (error instanceof RefusedAnswer && error.missing)
      return { kind: 'missing', reason: error.message }
    return { kind: 'failed', reason: messageOf(error) }
  }

  #polite<T>(url: string, ask: () => Promise<T>, outages?: number): Promise<T> {
    const { patience, attempts = 4 } = this.#parts
    const host = URL.parse(url)?.host ?? ''
    return this.#gates.through(host, async () => {
      try {
        return await retry(
          () => {
            this.#gates.check(host)
            return ask()
          },
          { patience, host, attempts },
          (error) => worthAnother(error, outages),
        )
      } catch (error) {
        if (error instanceof RefusedAnswer && error.enough) this.#gates.block(host, error.message)
        throw error
      }
    })
  }

  async #once(url: string, asking: Asking): Promise<Fetched> {
    const known = asking.post === undefined ? await this.#parts.store.get(url) : undefined
    const headers: Record<string, string> = {
      ...(asking.accept && { accept: asking.accept }),
      ...asking.headers,
      ...known?.conditions,
    }
    const body = asking.post === undefined ? undefined : JSON.stringify(asking.post)
    const request =
      body === undefined
        ? { url, headers }
        : {
            url,
            method: 'POST',
            body,
            headers: {
              'content-type': 'application/json',
              'content-length': String(Buffer.byteLength(body)),
              ...headers,
            },
          }
    const response = await this.#send(url, request)
    if (response.status === 304 && known) {
      await response.discard()
      return { kind: 'fetched', text: known.text, url: known.url, headers: response.headers }
    }
    if (response.status !== 200)
      throw await withBody(url, response, this.#parts.patience.clock.now())
    const text = await response.text(asking.limit)
    const answered = this.#parts.mirrors.original(response.url)
    if (body === undefined) await this.#parts.store.put(url, answered, response.headers, text)
    return { kind: 'fetched', text, url: answered, headers: response.headers }
  }

  #send(url: string, request: HttpRequest): Promise<HttpResponse> {
    const { http, signal, mirrors } = this.#parts
    const host = URL.parse(url)?.host ?? ''
    this.#counts.set(host, (this.#counts.get(host) ?? 0) + 1)
    return http.request({
      redirects: REDIRECTS,
      timeout: 30_000,
      deadline: 60_000,
      signal,
      ...request,
      refuses: (address, ip) => notPublic(mirrors, address, ip),
      url: mirrors.apply(url),
      headers: { 'user-agent': USER_AGENT, ...request.headers },
    })
  }
}

function parsed<T>(fetched: Extract<Fetched, { kind: 'fetched' }>, type: z.ZodType<T>): Read<T> {
  let json: unknown
  try {
    json = parseJson(fetched.text, fetched.url)
  } catch {
    return { kind: 'failed', reason: `${fetched.url} did not answer with JSON` }
  }
  const read = type.safeParse(json)
  if (read.success) return { kind: 'read', value: read.data, url: fetched.url }
  return {
    kind: 'failed',
    reason: `${fetched.url} answered with JSON of another shape: ${firstIssue(read.error)}`,
  }
}

async function withBody(url: string, response: HttpResponse, now: number): Promise<RefusedAnswer> {
  const body = await response.text(64 * 1024).catch(() => '')
  return refusedAnswer(url, response, now, body)
}
