import type { Clock, Descriptor, HttpResponse } from '@pakages/core'
import type { Digest } from '@pakages/model'
import { entriesOf, fallbackTag, ofType, withEntry, type Referrer } from '../fallback-tag.ts'
import { MANIFEST_LIMIT, parseImageIndex } from '../manifest.ts'
import { IMAGE_INDEX } from '../media-types.ts'
import { RegistryError } from '../registry-error.ts'
import type { Manifests } from './manifests.ts'
import { nextLink } from './link.ts'
import type { Session } from './session.ts'

/** So many times a fallback index is written again because others wrote at the same time. */
const ATTEMPTS = 20
/** 404, a redirect to a web page and even 429 are how registries without the API answer (GHCR did all three). */
const ANSWERS = [200, 303, 307, 404, 405, 429]
/** Milliseconds after which a writer looks again whether another, who had read before it wrote, took its entry away. */
const SETTLE = 250

/** What refers to a manifest: from the referrers API, or from the fallback tag where the registry has none. */
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

  /** Makes a manifest that was just stored findable, unless the registry said that it does so itself. */
  async add({ subject, descriptor }: Referrer, handledByRegistry: boolean): Promise<void> {
    if (handledByRegistry) return
    const before = this.#writers.get(subject) ?? Promise.resolve()
    const mine = before.then(() => this.#write(subject, descriptor))
    const settled = mine.catch(() => {}) // its error is the caller's, not that of the next writer
    this.#writers.set(subject, settled)
    await mine
    if (this.#writers.get(subject) === settled) this.#writers.delete(subject)
    await this.#clock.sleep(SETTLE * (0.5 + Math.random()))
    await this.#write(subject, descriptor)
  }

  /** Reads, extends and writes the index, until reading it back shows the entry. */
  async #write(subject: Digest, added: Descriptor): Promise<void> {
    const tag = fallbackTag(subject)
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const index = await this.#manifests.get(tag)
      const changed = withEntry(index?.bytes, added, `the tag ${tag}`)
      if (!changed) return
      await this.#manifests.put(tag, IMAGE_INDEX, changed)
      if (attempt > 2) await this.#clock.sleep(Math.random() * SETTLE)
    }
    throw new RegistryError('server', `${this.#session.host} keeps losing what is attached to ${subject}: its tag ${tag} was written ${ATTEMPTS} times.`, { fix: 'Attach from one job at a time.' })
  }

  async #fromApi(subject: Digest): Promise<Descriptor[] | undefined> {
    const found: Descriptor[] = []
    let to: string | URL = `referrers/${subject}`
    for (let page = 0; page < 1000; page++) {
      const response: HttpResponse = await this.#session.send({ to, headers: { accept: IMAGE_INDEX }, expect: ANSWERS, doing: 'looking for what refers to a manifest' })
      const supported = response.status === 200 && (response.headers['content-type'] ?? '').startsWith(IMAGE_INDEX)
      if (!supported) {
        await response.discard()
        this.#api = false
        return undefined
      }
      this.#api = true
      found.push(...parseImageIndex(await response.bytes(MANIFEST_LIMIT), `what refers to ${subject}`).manifests)
      const next = nextLink(response.headers['link'])
      if (next === undefined) return found
      to = this.#session.resolve(next, 'a list of referrers')
    }
    return found
  }
}
