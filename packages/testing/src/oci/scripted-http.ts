import { HttpError, type Http, type HttpRequest, type HttpResponse } from '@pakages/core'
import { Readable } from 'node:stream'

/** What a server answers to one request; an Error is what the connection fails with. */
export type Scripted =
  | Error
  | {
      /** Default 200. */
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }

/** HTTP whose server is a function, with every request that came to it. */
export class ScriptedHttp implements Http {
  readonly requests: HttpRequest[] = []
  readonly #answer: (url: URL, request: HttpRequest) => Scripted

  constructor(answer: (url: URL, request: HttpRequest) => Scripted) {
    this.#answer = answer
  }

  /** Method and address of each request, with how it was authorized. */
  get asked(): string[] {
    return this.requests.map(({ method = 'GET', url, headers }) =>
      [method, String(url), headers?.['authorization']].filter((part) => part).join(' '),
    )
  }

  async request(request: HttpRequest): Promise<HttpResponse> {
    this.requests.push(request)
    const url = new URL(request.url)
    const given = this.#answer(url, request)
    if (given instanceof Error) throw given
    const { status = 200, headers = {}, body = '' } = given
    const bytes = Buffer.from(body)
    const read = async (limit = Infinity): Promise<Buffer> => {
      if (bytes.length > limit) throw new HttpError('too long', 'TOO_LARGE', url.href)
      return bytes
    }
    return {
      status,
      headers,
      url: url.href,
      body: Readable.from([bytes]),
      bytes: read,
      text: async (limit) => (await read(limit)).toString(),
      discard: async () => {},
    }
  }
}
