import { digestOf } from '@pakages/image'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyOf, problem, send } from './answers.ts'
import type { Behaviour } from './behaviour.ts'
import type { Repository } from './store.ts'

/** What an upload request is about. */
export interface UploadRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly repository: Repository
  readonly name: string
  /** What follows `blobs/uploads/`. */
  readonly id: string
  readonly url: URL
  readonly other: (name: string) => Repository
}

/** Answers `blobs/uploads/…`. */
export async function answerUpload(about: UploadRequest, behaviour: Behaviour): Promise<void> {
  const { request, response, repository, name, id } = about
  if (request.method === 'POST') return begin(about, behaviour)
  const received = repository.uploads.get(id)
  if (!received)
    return problem(response, 404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry')
  const progress = (bytes: Buffer): Record<string, string> => ({
    location: `/v2/${name}/blobs/uploads/${id}?state=a%20b`,
    range: `0-${Math.max(0, bytes.length - 1)}`,
  })
  if (request.method === 'GET') return send(response, 204, progress(received))
  if (request.method === 'DELETE') return send(response, repository.uploads.delete(id) ? 204 : 404)
  if (request.method === 'PUT') return close(about, received, behaviour)
  const body = await bodyOf(request)
  if (body.length > (behaviour.chunkLimit ?? 4 * 1024 * 1024))
    return problem(response, 416, 'SIZE_INVALID', 'chunk too large')
  if (Number((request.headers['content-range'] ?? '').split('-')[0]) !== received.length)
    return problem(response, 416, 'RANGE_INVALID', 'out of order')
  const all = Buffer.concat([received, body])
  repository.uploads.set(id, all)
  send(response, 202, progress(all))
}

async function begin(
  { request, response, repository, name, url, other }: UploadRequest,
  behaviour: Behaviour,
): Promise<void> {
  await bodyOf(request)
  const [digest, from] = [url.searchParams.get('mount'), url.searchParams.get('from')]
  const blob =
    digest && from && behaviour.mount !== false ? other(from).blobs.get(digest) : undefined
  if (!blob)
    return send(response, 202, {
      location: `/v2/${name}/blobs/uploads/${repository.begin()}?state=a%20b`,
    })
  repository.blobs.set(digest!, blob)
  send(response, 201, { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest! })
}

async function close(
  { request, response, repository, name, id, url }: UploadRequest,
  received: Buffer,
  behaviour: Behaviour,
): Promise<void> {
  const size = Number(request.headers['content-length'] ?? 0)
  if (size > (behaviour.wholeLimit ?? Number.POSITIVE_INFINITY)) {
    request.resume()
    return problem(response, 413, 'SIZE_INVALID', 'too large')
  }
  const bytes = Buffer.concat([received, await bodyOf(request)])
  const digest = url.searchParams.get('digest')
  if (digest !== digestOf(bytes) || url.searchParams.get('state') !== 'a b')
    return problem(
      response,
      400,
      'DIGEST_INVALID',
      'provided digest did not match uploaded content',
    )
  repository.blobs.set(digest, bytes)
  repository.uploads.delete(id)
  send(response, 201, { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest })
}
