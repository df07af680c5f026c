import { Readable } from 'node:stream'
import {
  mirrorsOf,
  Patience,
  type Http,
  type HttpRequest,
  type HttpResponse,
  type Processes,
} from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import type { Access } from '@pakages/upstream'
import type { UpstreamFacts } from '@pakages/upstream'
import type { AnswerStore } from '@pakages/upstream'
import { Web } from '@pakages/upstream'

/** An answer of a server in a test; a text stands for status 200. */
export type Given =
  | string
  | {
      readonly status: number
      readonly body?: string
      readonly headers?: Readonly<Record<string, string>>
    }

/**
 * HTTP that answers from a table by address, several answers for one address one after the other;
 * anything else is 404.
 */
export class AnsweringHttp implements Http {
  readonly requests: HttpRequest[] = []
  readonly #answers: Map<string, Given[]>

  constructor(answers: Readonly<Record<string, Given | readonly Given[]>>) {
    this.#answers = new Map(
      Object.entries(answers).map(([url, given]) => [
        url,
        Array.isArray(given) ? [...(given as readonly Given[])] : [given as Given],
      ]),
    )
  }

  async request(request: HttpRequest): Promise<HttpResponse> {
    this.requests.push(request)
    const url = String(request.url)
    const left = this.#answers.get(url)
    const given = (left && left.length > 1 ? left.shift() : left?.[0]) ?? { status: 404 }
    const {
      status,
      body = '',
      headers = {},
    } = typeof given === 'string' ? { status: 200, body: given } : given
    const bytes = Buffer.from(body)
    return {
      status,
      headers,
      url,
      body: Readable.from([bytes]),
      bytes: async () => bytes,
      text: async () => body,
      discard: async () => {},
    }
  }
}

const noProcesses: Processes = {
  run: async (command) => {
    throw new Error(`no ${command} in this test`)
  },
}

/** Keeps no answer. */
export const noAnswers: AnswerStore = { get: async () => undefined, put: async () => {} }

/** What a datasource sees in a test. */
export function accessTo(
  http: Http,
  more: {
    readonly processes?: Processes
    readonly githubToken?: string
    readonly store?: AnswerStore
    readonly clock?: ManualClock
  } = {},
): Access {
  const signal = new AbortController().signal
  const web = new Web({
    http,
    patience: new Patience({ clock: more.clock ?? new ManualClock(), signal }),
    signal,
    store: more.store ?? noAnswers,
    mirrors: mirrorsOf({}),
  })
  return {
    web,
    processes: more.processes ?? noProcesses,
    // Behind a proxy, which knows where names lead: none is looked up here.
    env: { https_proxy: 'http://proxy.example:3128' },
    signal,
    ...(more.githubToken !== undefined && { githubToken: more.githubToken }),
  }
}

/** Facts of a recipe that says only this. */
export const factsWith = (facts: Partial<UpstreamFacts>): UpstreamFacts => ({
  name: 'tool',
  bases: ['Package'],
  urls: [],
  versions: [],
  ...facts,
})
