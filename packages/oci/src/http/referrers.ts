import { equalJitter, pause, type Descriptor, type StoredManifest } from '@pakages/core'
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
import { nextLink } from './link.ts'
import type { Manifests } from './manifests.ts'
import type { Session, WholeAnswer } from './session.ts'
import { noList } from './tag-list.ts'

/** So many looks at a fallback index that others keep writing. */
const LOOKS = 400
/** So many looks at one that is not there, whatever is written. */
const ABSENT = 20
/**
 * 404, a redirect to a web page and even 429 are how registries without the API answer (GHCR did
 * all three).
 */
const ANSWERS = [200, 303, 307, 404, 405, 429]
/** Looks before it is believed that there is nothing: 404 may be what a registry says for a while. */
const DOUBTS = 3
/** Milliseconds before the second look, which doubles. */
const DOUBT = 50
/** Milliseconds that a fallback index must stay as it is before its writer leaves it, at least. */
const SETTLE = 250
/** Milliseconds on the way that make an answer too old to build on. */
const OLD = SETTLE / 2
/** Reads before an answer is taken that is as quick as the connection allows. */
const READS = 4
/**
 * So many times as long as a read and a write of our own took: another writer may have read before
 * we wrote, and write after.
 */
const PATIENCE = 4
/** Of a list of referrers; nobody reads as many signatures. */
const PAGES = 100
const DOING = 'looking for what refers to a manifest'

/**
 * What refers to a manifest: from the referrers API, or from the fallback tag where the registry
 * has none.
 */
export class Referrers {
  readonly #session: Session
  readonly #manifests: Manifests
  /** Whether the registry has the API; undefined as long as it was not asked. */
  #api: Promise<boolean> | undefined
  /** Our own writers to one fallback tag go one after the other. */
  readonly #writers = new Map<Digest, Promise<void>>()
  constructor(session: Session, manifests: Manifests) {
    this.#session = session
    this.#manifests = manifests
  }

  /** What refers to a manifest, of one kind or of all. @throws RegistryError */
  async list(subject: Digest, artifactType?: string): Promise<Descriptor[]> {
    const found = (await this.hasApi(subject))
      ? await this.#fromApi(subject)
      : entriesOf(
          (await this.#manifests.get(fallbackTag(subject)))?.bytes,
          `the tag ${fallbackTag(subject)}`,
        )
    return ofType(found, artifactType)
  }

  /**
   * Makes a manifest that was just stored findable, unless the registry said that it does so
   * itself. @throws RegistryError
   */
  async add({ subject, descriptor }: Referrer, handledByRegistry: boolean): Promise<void> {
    if (handledByRegistry) return
    const before = this.#writers.get(subject) ?? Promise.resolve()
    const mine = before.then(() => this.#write(subject, descriptor))
    // Its error is the caller's, not that of the next writer.
    this.#writers.set(
      subject,
      mine.catch(() => {}),
    )
    await mine
  }

  /**
   * Reads, extends and writes the index until it stays whole: registries have no conditional
   * writes, so that one writer takes away what another wrote since it read. Therefore each puts
   * back everything that it has seen there, not only its own, and leaves only when nothing has
   * changed for longer than a slow writer takes.
   */
  async #write(subject: Digest, added: Descriptor): Promise<void> {
    const { clock, signal } = this.#session.patience
    const tag = fallbackTag(subject)
    const seen = new Map<Digest, Descriptor>([[added.digest, added]])
    let [last, unchangedSince, settle] = ['', 0, SETTLE]
    for (let [look, absent] = [1, 0]; look <= LOOKS && absent < ABSENT; look++) {
      const { index, started } = await this.#fresh(tag)
      for (const entry of entriesOf(index?.bytes, `the tag ${tag}`)) seen.set(entry.digest, entry)
      if (!index) absent++
      const whole = withEntries(index?.bytes, [...seen.values()], `the tag ${tag}`)
      if (whole) {
        await this.#manifests.put(tag, IMAGE_INDEX, whole)
        settle = Math.max(settle, PATIENCE * (clock.now() - started))
      } else if (index!.digest !== last) {
        ;[last, unchangedSince] = [index!.digest, clock.now()]
      } else if (clock.now() - unchangedSince >= settle) return
      await clock.sleep(equalJitter((whole && look < 3 ? 0.15 : 0.75) * settle), signal)
    }
    throw new RegistryError(
      'server',
      `${this.#session.host} keeps losing what is attached to ${subject}: its tag ${tag} does not stay as it is written.`,
      { id: 'registry-forgets', fix: 'Attach from one job at a time, and run it again.' },
    )
  }

  /**
   * The fallback index as it stood a moment ago. An answer that was long on its way is old: who
   * writes it back takes away what others attached since and believed to be safe.
   */
  async #fresh(
    tag: string,
  ): Promise<{ readonly index: StoredManifest | undefined; readonly started: number }> {
    const { clock } = this.#session.patience
    for (let read = 1; ; read++) {
      const started = clock.now()
      const index = await this.#manifests.get(tag)
      const took = clock.now() - started
      if (index === undefined || took <= OLD || read >= READS) return { index, started }
    }
  }

  /** Whether the registry has the API; asked once, with any manifest. @throws RegistryError */
  hasApi(subject: Digest): Promise<boolean> {
    return (this.#api ??= this.#ask(subject).catch((error: unknown) => {
      this.#api = undefined
      throw error
    }))
  }

  /** Asks about any manifest. One stumble of a registry that has the API must not hide signatures. */
  async #ask(subject: Digest): Promise<boolean> {
    for (let look = 1; ; look++) {
      const answer = await this.#session.send({
        to: `referrers/${subject}`,
        headers: { accept: IMAGE_INDEX },
        expect: ANSWERS,
        limit: MANIFEST_LIMIT,
        doing: DOING,
      })
      if (isIndex(answer)) return true
      if (look >= DOUBTS || (await this.#manifests.get(fallbackTag(subject)))) return false
      await pause(look, this.#session.patience, DOUBT)
    }
  }

  async #fromApi(subject: Digest): Promise<Descriptor[]> {
    const found: Descriptor[] = []
    let to: string | URL = `referrers/${subject}`
    for (let page = 1; page <= PAGES; page++) {
      const { manifests, next } = await this.#page(to, subject)
      found.push(...manifests)
      if (next === undefined) return found
      to = next
    }
    throw new RegistryError(
      'malformed',
      `The list of what refers to ${subject} at ${this.#session.host} has more than ${PAGES} pages.`,
      {
        id: 'registry-list-endless',
        fix: 'This is a fault of the registry, or somebody attached too much: look at it there.',
      },
    )
  }

  async #page(
    to: string | URL,
    subject: Digest,
  ): Promise<{ readonly manifests: readonly Descriptor[]; readonly next: URL | undefined }> {
    const request = {
      to,
      headers: { accept: IMAGE_INDEX },
      expect: [200],
      limit: MANIFEST_LIMIT,
      doing: DOING,
    }
    try {
      return await this.#session.ask(request, (answer) => {
        const next = nextLink(answer.headers['link'])
        return {
          manifests: manifestsIn(answer, subject),
          next: next === undefined ? undefined : this.#session.resolve(next, 'a list of referrers'),
        }
      })
    } catch (error) {
      // Some say so, also after a while, where nothing refers to a manifest that they do not have;
      // of a list that has begun, the rest would be lost unsaid.
      const isFirst = typeof to === 'string'
      if (isFirst && error instanceof RegistryError && error.failure === 'not-found')
        return { manifests: [], next: undefined }
      throw error
    }
  }
}

const isIndex = ({ status, headers }: WholeAnswer): boolean =>
  status === 200 && headers['content-type']?.startsWith(IMAGE_INDEX) === true

/** The entries of a page. One that was cut, or a web page in its place, is asked for again. */
function manifestsIn({ bytes }: WholeAnswer, subject: Digest): readonly Descriptor[] {
  try {
    return parseImageIndex(bytes, `what refers to ${subject}`).manifests
  } catch (error) {
    throw noList(error)
  }
}
