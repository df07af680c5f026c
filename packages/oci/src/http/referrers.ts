import type { Clock, Descriptor, HttpResponse } from '@pakages/core'
import {
  entriesOf,
  fallbackTag,
  IMAGE_INDEX,
  MANIFEST_LIMIT,
  ofType,
  parseImageIndex,
  type Referrer,
  RegistryError,
  withEntries,
} from '@pakages/image'
import type { Digest } from '@pakages/model'
import type { Manifests } from './manifests.ts'
import { nextLink } from './link.ts'
import type { Session } from './session.ts'

/** So many looks at a fallback index that others keep writing. */
const LOOKS = 400
/**
 * 404, a redirect to a web page and even 429 are how registries without the API answer (GHCR did
 * all three).
 */
const ANSWERS = [200, 303, 307, 404, 405, 429]
/** Milliseconds that a fallback index must stay as it is before its writer leaves it, at least. */
const SETTLE = 250
/**
 * So many times as long as a read and a write of our own took: another writer may have read before
 * we wrote, and write after.
 */
const PATIENCE = 4

/**
 * What refers to a manifest: from the referrers API, or from the fallback tag where the registry
 * has none.
 */
export class Referrers {
  readonly #session: Session
  readonly #manifests: Manifests
  readonly #clock: Clock
  /** Whether the registry has the API; undefined as long as it was not asked. */
  #api: boolean | undefined
  /** Our own writers to one fallback tag go one after the other. */
  readonly #writers = new Map<Digest, Promise<void>>()
  constructor(session: Session, manifests: Manifests, clock: Clock) {
    this.#session = session
    this.#manifests = manifests
    this.#clock = clock
  }

  async list(subject: Digest, artifactType?: string): Promise<Descriptor[]> {
    const fromApi = this.#api === false ? undefined : await this.#fromApi(subject)
    if (fromApi) return ofType(fromApi, artifactType)
    const index = await this.#manifests.get(fallbackTag(subject))
    return ofType(entriesOf(index?.bytes, `the tag ${fallbackTag(subject)}`), artifactType)
  }

  /**
   * Makes a manifest that was just stored findable, unless the registry said that it does so
   * itself.
   */
  async add({ subject, descriptor }: Referrer, handledByRegistry: boolean): Promise<void> {
    if (handledByRegistry) return
    const before = this.#writers.get(subject) ?? Promise.resolve()
    const mine = before.then(() => this.#write(subject, descriptor))
    const settled = mine.catch(() => {}) // its error is the caller's, not that of the next writer
    this.#writers.set(subject, settled)
    await mine.finally(() => {
      if (this.#writers.get(subject) === settled) this.#writers.delete(subject)
    })
  }

  /**
   * Reads, extends and writes the index until it stays whole: registries have no conditional
   * writes, so that one writer takes away what another wrote since it read. Therefore each puts
   * back everything that it has seen there, not only its own, and leaves only when nothing has
   * changed for longer than a slow writer takes.
   */
  async #write(subject: Digest, added: Descriptor): Promise<void> {
    const tag = fallbackTag(subject)
    const seen = new Map<Digest, Descriptor>([[added.digest, added]])
    let [last, unchangedSince, settle] = ['', 0, SETTLE]
    for (let look = 1; look <= LOOKS; look++) {
      const started = this.#clock.now()
      const index = await this.#manifests.get(tag)
      for (const entry of entriesOf(index?.bytes, `the tag ${tag}`)) seen.set(entry.digest, entry)
      const whole = withEntries(index?.bytes, [...seen.values()], `the tag ${tag}`)
      if (whole) {
        await this.#manifests.put(tag, IMAGE_INDEX, whole)
        settle = Math.max(settle, PATIENCE * (this.#clock.now() - started))
      } else if (index!.digest !== last) {
        ;[last, unchangedSince] = [index!.digest, this.#clock.now()]
      } else if (this.#clock.now() - unchangedSince >= settle) return
      await this.#clock.sleep((whole && look < 3 ? 0.1 : 0.5) * settle * (0.5 + Math.random()))
    }
    throw new RegistryError(
      'server',
      `${this.#session.host} keeps losing what is attached to ${subject}: its tag ${tag} was looked at ${LOOKS} times.`,
      { fix: 'Attach from one job at a time.' },
    )
  }

  async #fromApi(subject: Digest): Promise<Descriptor[] | undefined> {
    const found: Descriptor[] = []
    let to: string | URL = `referrers/${subject}`
    for (let page = 0; page < 1000; page++) {
      const response: HttpResponse = await this.#session.send({
        to,
        headers: { accept: IMAGE_INDEX },
        expect: ANSWERS,
        doing: 'looking for what refers to a manifest',
      })
      const supported =
        response.status === 200 && (response.headers['content-type'] ?? '').startsWith(IMAGE_INDEX)
      if (!supported) {
        await response.discard()
        this.#api = false
        return undefined
      }
      this.#api = true
      found.push(
        ...parseImageIndex(await response.bytes(MANIFEST_LIMIT), `what refers to ${subject}`)
          .manifests,
      )
      const next = nextLink(response.headers['link'])
      if (next === undefined) return found
      to = this.#session.resolve(next, 'a list of referrers')
    }
    return found
  }
}
