import type { StoredManifest } from '@pakages/core'
import {
  damaged,
  digestOf,
  DOCKER_LIST,
  DOCKER_MANIFEST,
  IMAGE_INDEX,
  IMAGE_MANIFEST,
  MANIFEST_LIMIT,
  RegistryError,
} from '@pakages/image'
import { isDigest, type Digest } from '@pakages/model'
import type { HttpResponse } from '@pakages/core'
import type { Session } from './session.ts'

const ACCEPT = [IMAGE_MANIFEST, IMAGE_INDEX, DOCKER_MANIFEST, DOCKER_LIST].join(', ')

/** What became of a manifest that was stored. */
export interface Put {
  readonly digest: Digest
  /**
   * Whether the registry said that it keeps the list of referrers of the manifest's subject itself.
   */
  readonly subjectHandled: boolean
}

/** Reads and writes the manifests of one repository. */
export class Manifests {
  readonly #session: Session
  constructor(session: Session) {
    this.#session = session
  }

  async get(reference: string): Promise<StoredManifest | undefined> {
    const response = await this.#session.send({
      to: `manifests/${encodeURIComponent(reference)}`,
      headers: { accept: ACCEPT },
      redirects: 5,
      expect: [200, 404],
      doing: `reading the manifest ${reference}`,
    })
    if (response.status === 404) {
      await response.discard()
      return undefined
    }
    const bytes = await this.#session.trying(() => response.bytes(MANIFEST_LIMIT))
    const digest = digestOf(bytes)
    const promised = isDigest(reference) ? reference : response.headers['docker-content-digest']
    if (promised !== undefined && isDigest(promised) && promised !== digest)
      throw damaged(
        shortened(response, bytes) ? 'truncated' : 'digest-mismatch',
        `The manifest ${reference}`,
        this.#session.host,
      )
    return {
      bytes,
      digest,
      mediaType: (response.headers['content-type'] ?? IMAGE_MANIFEST).split(';')[0]!.trim(),
    }
  }

  async put(tag: string | undefined, mediaType: string, bytes: Uint8Array): Promise<Put> {
    const digest = digestOf(bytes)
    const reference = tag ?? digest
    const headers = { 'content-type': mediaType, 'content-length': String(bytes.length) }
    const response = await this.#session.send({
      method: 'PUT',
      to: `manifests/${encodeURIComponent(reference)}`,
      headers,
      body: () => bytes,
      scopes: [this.#session.push],
      expect: [201],
      doing: `writing the manifest ${reference}`,
    })
    await response.discard()
    const stored = response.headers['docker-content-digest']
    if (stored && isDigest(stored) && stored !== digest)
      throw new RegistryError(
        'digest-mismatch',
        `${this.#session.host} stored the manifest ${reference} as ${stored} instead of ${digest}.`,
        { fix: 'The registry or something before it changes what is sent: try another.' },
      )
    return { digest, subjectHandled: response.headers['oci-subject'] !== undefined }
  }

  async delete(digest: Digest): Promise<boolean> {
    const { repository } = this.#session.pull
    const scopes = [this.#session.push, { repository, actions: 'delete' as const }]
    const response = await this.#session.send({
      method: 'DELETE',
      to: `manifests/${digest}`,
      scopes,
      expect: [200, 202, 404, 405],
      doing: `deleting the manifest ${digest}`,
    })
    await response.discard()
    if (response.status === 405)
      throw new RegistryError(
        'unsupported',
        `${this.#session.host} does not let clients delete manifests (405).`,
        {
          fix:
            this.#session.host === 'ghcr.io'
              ? 'Delete the package version on its GitHub page or with the REST API.'
              : 'Switch deletion on in the settings of the registry (docker-registry: storage.delete.enabled).',
          status: 405,
        },
      )
    return response.status !== 404
  }
}

const shortened = (response: HttpResponse, bytes: Uint8Array): boolean =>
  bytes.length < Number(response.headers['content-length'] ?? 0)
