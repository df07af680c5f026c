import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

/** A request to one of the hosts. */
export interface Asked {
  readonly method: string
  readonly host: string
  /** Without the host and the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The body as it came. */
  readonly bytes: Buffer
}

/** An answer: text and bytes are sent as they are, other bodies as JSON. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

/**
 * What a host does with a request; undefined: 404. `raw` gives the bare exchange, for answers that
 * are not whole.
 */
export type Site = (
  asked: Asked,
  raw: { readonly request: IncomingMessage; readonly response: ServerResponse },
) => Answer | undefined | Promise<Answer | undefined | 'answered'> | 'answered'
