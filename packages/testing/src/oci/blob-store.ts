import { digestOf } from '@pakages/image'
import type { Asked, Reply } from './loopback-server.ts'

const HEAD = '/v2/acme/cache/blobs/'

/** What the repository `acme/cache` answers that takes blobs, as the specification wants it. */
export class Blobs {
  readonly stored = new Map<string, Buffer>()
  readonly #begun = new Map<string, Buffer>()
  /** Headers of the answer to a `POST` and of that to a `PUT`. */
  began: Record<string, string> = {}
  ended: Record<string, string> = {}

  reply(asked: Asked): Reply {
    const url = new URL(asked.path, 'http://registry')
    if (asked.method === 'HEAD') return this.#look(url.pathname.slice(HEAD.length))
    if (asked.method === 'POST') return this.#begin(url.searchParams)
    const id = url.pathname
    const has = this.#begun.get(id)
    if (has === undefined) return { status: 404 }
    switch (asked.method) {
      case 'GET':
        return { status: 204, headers: { range: `0-${Math.max(0, has.length - 1)}` } }
      case 'PATCH':
        return this.#append(id, has, asked)
      case 'PUT':
        return this.#end(id, Buffer.concat([has, asked.body]), url.searchParams.get('digest')!)
      default:
        this.#begun.delete(id)
        return { status: 204 }
    }
  }

  #look(digest: string): Reply {
    const bytes = this.stored.get(digest)
    return bytes === undefined
      ? { status: 404 }
      : { headers: { 'content-length': String(bytes.length), 'docker-content-digest': digest } }
  }

  #begin(query: URLSearchParams): Reply {
    if (this.stored.has(query.get('mount') ?? '')) return { status: 201 }
    const location = `/uploads/${this.#begun.size + 1}`
    this.#begun.set(location, Buffer.alloc(0))
    return { status: 202, headers: { location, ...this.began } }
  }

  #append(id: string, has: Buffer, { body, headers }: Asked): Reply {
    const range = `${has.length}-${has.length + body.length - 1}`
    if (headers['content-range'] !== range) return { status: 416 }
    this.#begun.set(id, Buffer.concat([has, body]))
    return { status: 202, headers: { range: `0-${has.length + body.length - 1}` } }
  }

  #end(id: string, bytes: Buffer, digest: string): Reply {
    this.#begun.delete(id)
    if (digestOf(bytes) !== digest)
      return { status: 400, body: '{"errors":[{"code":"DIGEST_INVALID"}]}' }
    this.stored.set(digest, bytes)
    return { status: 201, headers: this.ended }
  }
}
