import { TryAgain, untilThere, type StoredManifest } from '@pakages/core'
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
import { isDigest, parseJson, type Digest } from '@pakages/model'
import type { Session, WholeAnswer } from './session.ts'
import { DAMAGED_TRIES } from './verdict.ts'

const ACCEPT = [IMAGE_MANIFEST, IMAGE_INDEX, DOCKER_MANIFEST, DOCKER_LIST].join(', ')

/** Looks before it is believed that one is not there, and milliseconds between, doubled. */
const LOOKS = 3
const DOUBT = 50

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

  /**
   * The manifest under a tag or digest, checked; undefined when there is none. Who asks has mostly
   * seen it in a list, or pushed it a moment ago, so that 404 is believed when it stays.
   * @throws RegistryError
   */
  async get(reference: string): Promise<StoredManifest | undefined> {
    const { clock, signal } = this.#session.patience
    const look = { looks: LOOKS, base: DOUBT }
    return untilThere(() => this.#read(reference), { clock, signal }, look)
  }

  #read(reference: string): Promise<StoredManifest | undefined> {
    const request = {
      to: `manifests/${encodeURIComponent(reference)}`,
      headers: { accept: ACCEPT },
      redirects: 5,
      expect: [200, 404],
      limit: MANIFEST_LIMIT,
      doing: `reading the manifest ${reference}`,
    }
    return this.#session.ask(request, (answer) =>
      answer.status === 404 ? undefined : this.#checked(reference, answer),
    )
  }

  #checked(reference: string, { bytes, headers }: WholeAnswer): StoredManifest {
    const what = `The manifest ${reference}`
    // First: what is no manifest at all was cut or exchanged on the way, and nobody stored it.
    if (!isJsonObject(bytes)) throw noJson(what, this.#session.host)
    const digest = digestOf(bytes)
    const promised = isDigest(reference) ? reference : headers['docker-content-digest']
    if (promised !== undefined && isDigest(promised) && promised !== digest)
      throw again('digest-mismatch', what, this.#session.host)
    return {
      bytes,
      digest,
      mediaType: (headers['content-type'] ?? IMAGE_MANIFEST).split(';')[0]!.trim(),
    }
  }

  /**
   * Stores a manifest under a tag, or under its digest alone.
   * @throws RegistryError when the registry refuses it, or stores something else.
   */
  async put(tag: string | undefined, mediaType: string, bytes: Uint8Array): Promise<Put> {
    const digest = digestOf(bytes)
    const reference = tag ?? digest
    const request = {
      method: 'PUT',
      to: `manifests/${encodeURIComponent(reference)}`,
      headers: { 'content-type': mediaType, 'content-length': String(bytes.length) },
      body: () => bytes,
      scopes: [this.#session.push],
      expect: [201],
      doing: `writing the manifest ${reference}`,
    }
    return this.#session.ask(request, ({ headers }) => {
      const stored = headers['docker-content-digest']
      if (stored && isDigest(stored) && stored !== digest)
        throw new TryAgain(storedOther(this.#session.host, reference, stored, digest), {
          tries: DAMAGED_TRIES,
        })
      return { digest, subjectHandled: headers['oci-subject'] !== undefined }
    })
  }

  /**
   * Removes a manifest; false when it was not there.
   * @throws RegistryError also where the registry does not let clients delete.
   */
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
    if (response.status === 405)
      throw new RegistryError(
        'unsupported',
        `${this.#session.host} does not let clients delete manifests (405).`,
        {
          id: 'registry-without-deletion',
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

/** Bytes that are not right, and are fetched again before anything is said about them. */
function again(failure: 'digest-mismatch', what: string, host: string): TryAgain {
  return new TryAgain(damaged(failure, what, host, DAMAGED_TRIES), {
    tries: DAMAGED_TRIES,
  })
}

const noJson = (what: string, host: string): TryAgain =>
  new TryAgain(
    new RegistryError(
      'truncated',
      `${what} from ${host} is not a JSON object, or nested too deeply, ${DAMAGED_TRIES} times in a row: it was cut off, or something else answers there.`,
      {
        id: 'registry-truncated',
        fix: 'Check that the address is that of a registry, and run it again over another network: something on the way may cut answers. Only if it is the same there, push what stands under that name anew.',
      },
    ),
    { tries: DAMAGED_TRIES },
  )

const storedOther = (
  host: string,
  reference: string,
  stored: string,
  digest: Digest,
): RegistryError =>
  new RegistryError(
    'digest-mismatch',
    `${host} stored the manifest ${reference} as ${stored} instead of ${digest}, ${DAMAGED_TRIES} times.`,
    {
      id: 'registry-stored-other-bytes',
      fix: 'Run it again; if it stays, the registry or something before it changes what is sent: push to another one.',
    },
  )

/** Whether bytes are a JSON object, and no deeper than what is read of it later can take. */
function isJsonObject(bytes: Buffer): boolean {
  try {
    const value = parseJson(bytes, 'the manifest')
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
