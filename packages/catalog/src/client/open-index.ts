import { sourceOf, UserError, type DocumentKind, type Http, type IndexSource } from '@pakages/core'
import {
  checksumsDocument,
  checksumsPartDocument,
  packageDocument,
  packagesDocument,
  versionDocument,
  type ChecksumsDocument,
  type PackageDocument,
  type PackagesDocument,
  type VersionDocument,
} from '../documents.ts'
import {
  CHECKSUMS,
  CHECKSUMS_BUNDLE,
  packagePath,
  PACKAGES,
  partPath,
  TRUST,
  versionPath,
} from '../site/paths.ts'
import { sha256 } from '../site/site-file.ts'
import { trustDocument, type PublishedTrust } from '../trust-document.ts'
import { readingJson } from './reading-json.ts'

/** Bytes. The largest documents of an index of 100,000 packages stay below. */
const LIMIT = 256 * 1024 * 1024

/** How an index is opened. */
export interface IndexOptions {
  readonly http: Http
  /**
   * Checks the signature of the checksums and says whose it is. Without it nothing is known of who
   * made the index: only that its files fit together.
   * @param bundle What lies beside the checksums, parsed; undefined when there is none. @throws
   * UserError when it is not to be trusted.
   */
  readonly verify?: (checksums: Uint8Array, bundle: unknown) => Promise<string>
  /**
   * The date of the index that was accepted last (`issued`): an older one is refused, as somebody
   * may be replaying it.
   */
  readonly notBefore?: string
  /** The version of the index that was accepted last: a lower one is refused. */
  readonly atLeast?: number | undefined
  /** Milliseconds since 1970: an index that has expired by then is refused. Default: none is. */
  readonly now?: number
}

/** An index whose files are checked against its checksums as they are read. */
export interface PackageIndexClient {
  readonly location: string
  /** When it was issued, RFC 3339. Keep it, and give it as `notBefore` the next time. */
  readonly issued: string
  /** Its version: give it as `atLeast` the next time. Undefined for what older versions wrote. */
  readonly serial: number | undefined
  /** Who signed it, as `verify` said. */
  readonly signer: string | undefined
  /** All packages with their versions and states. */
  packages(): Promise<PackagesDocument>
  /** One package; undefined when the index has none of that name. */
  package(name: string): Promise<PackageDocument | undefined>
  /** One version; undefined when there is none. */
  version(name: string, version: string): Promise<VersionDocument | undefined>
  /** Registry, policy and keys; undefined when the index says nothing of them. */
  trust(): Promise<PublishedTrust | undefined>
  /** A file of a package by its `href`; undefined when the index does not list it. */
  file(name: string, href: string): Promise<Buffer | undefined>
}

/**
 * Opens an index: reads its checksums and has their signature checked.
 * @param location Its address, or a folder.
 * @throws UserError when there is none, when it is malformed or older than `notBefore`, or when
 * `verify` refuses it.
 */
export async function openIndex(
  location: string,
  options: IndexOptions,
): Promise<PackageIndexClient> {
  const source = sourceOf(location, options.http)
  const bytes = await source.read(CHECKSUMS, LIMIT)
  if (!bytes)
    throw new UserError(`There is no index at ${source.location}.`, {
      fix: `Give the address that holds ${CHECKSUMS}, as "index" wrote it.`,
    })
  const signer = await options.verify?.(bytes, await readBundle(source))
  const root = checksumsDocument.parse(
    readingJson(bytes, source, CHECKSUMS),
    `${source.location}${CHECKSUMS}`,
  )
  refuseOlder(source, root, options)
  if (options.now !== undefined) refuseExpired(source, root, options.now)
  return new CheckedIndex(source, root, signer)
}

/**
 * What an index says of its own keys, before anything of it was checked: somebody who knows a
 * fingerprint looks for its key there. undefined where it says nothing.
 * @param location Its address, or a folder.
 * @throws UserError when it cannot be read, or is malformed.
 */
export async function readPublishedTrust(
  location: string,
  http: Http,
): Promise<PublishedTrust | undefined> {
  const source = sourceOf(location, http)
  const bytes = await source.read(TRUST, 1024 * 1024)
  return (
    bytes && trustDocument.parse(readingJson(bytes, source, TRUST), `${source.location}${TRUST}`)
  )
}

async function readBundle(source: IndexSource): Promise<unknown> {
  const bytes = await source.read(CHECKSUMS_BUNDLE, LIMIT)
  return bytes && readingJson(bytes, source, CHECKSUMS_BUNDLE)
}

/** Serving an index for ever hides what was removed since: what is not renewed does not count. */
function refuseExpired(
  { location }: IndexSource,
  { expires }: ChecksumsDocument,
  now: number,
): void {
  if (expires !== undefined && Date.parse(expires) > now) return
  throw new UserError(
    expires === undefined
      ? `The index at ${location} does not say until when it holds.`
      : `The index at ${location} expired on ${expires}: it may hide what was removed since.`,
    {
      fix: 'Check the clock of this machine, then ask who publishes the index to write it anew: a scheduled workflow that runs "index" renews it.',
    },
  )
}

function refuseOlder(
  source: IndexSource,
  { issued, version }: ChecksumsDocument,
  { notBefore, atLeast }: IndexOptions,
): void {
  if (Number.isNaN(Date.parse(issued)))
    throw new UserError(`The index at ${source.location} does not say when it was issued.`, {
      fix: 'Have it written anew by "index".',
    })
  if (atLeast !== undefined && (version ?? 0) < atLeast)
    throw new UserError(
      `The index at ${source.location} has version ${version ?? 0}, and version ${atLeast} was seen before: an old one is being served.`,
      { fix: 'Somebody may be serving an old copy. Try again later, or ask the maintainers.' },
    )
  if (notBefore === undefined || Date.parse(issued) >= Date.parse(notBefore)) return
  throw new UserError(
    `The index at ${source.location} is of ${issued}, older than the one of ${notBefore} that was used before.`,
    { fix: 'Somebody may be serving an old copy. Try again later, or ask the maintainers.' },
  )
}

class CheckedIndex implements PackageIndexClient {
  readonly location: string
  readonly issued: string
  readonly serial: number | undefined
  readonly signer: string | undefined
  readonly #source: IndexSource
  readonly #root: ReadonlyMap<string, string>
  readonly #parts = new Map<string, Promise<ReadonlyMap<string, string>>>()

  constructor(
    source: IndexSource,
    { issued, version, files }: ChecksumsDocument,
    signer: string | undefined,
  ) {
    this.location = source.location
    this.issued = issued
    this.serial = version
    this.signer = signer
    this.#source = source
    this.#root = new Map(Object.entries(files))
  }

  async packages(): Promise<PackagesDocument> {
    const found = await this.#document(packagesDocument, PACKAGES, this.#root)
    if (found) return found
    throw new UserError(`The index at ${this.location} does not list its packages.`, {
      fix: 'Have it written anew by "index".',
    })
  }

  async trust(): Promise<PublishedTrust | undefined> {
    return this.#document(trustDocument, TRUST, this.#root)
  }

  async package(name: string): Promise<PackageDocument | undefined> {
    const found = await this.#document(packageDocument, packagePath(name), await this.#part(name))
    if (found && found.name !== name) throw this.#isOther(packagePath(name))
    return found
  }

  async version(name: string, version: string): Promise<VersionDocument | undefined> {
    const path = versionPath(name, version)
    const found = await this.#document(versionDocument, path, await this.#part(name))
    if (found && (found.name !== name || found.version !== version)) throw this.#isOther(path)
    return found
  }

  async file(name: string, href: string): Promise<Buffer | undefined> {
    return this.#read(href, await this.#part(name))
  }

  #part(name: string): Promise<ReadonlyMap<string, string>> {
    const path = partPath(name)
    const known = this.#parts.get(path) ?? this.#readPart(path)
    this.#parts.set(path, known)
    return known
  }

  async #readPart(path: string): Promise<ReadonlyMap<string, string>> {
    const part = await this.#document(checksumsPartDocument, path, this.#root)
    return new Map(Object.entries(part?.files ?? {}))
  }

  async #document<T>(
    kind: DocumentKind<T>,
    path: string,
    listing: ReadonlyMap<string, string>,
  ): Promise<T | undefined> {
    const bytes = await this.#read(path, listing)
    return bytes && kind.parse(readingJson(bytes, this.#source, path), `${this.location}${path}`)
  }

  /** What is not listed does not exist, whatever the server would give for it. */
  async #read(path: string, listing: ReadonlyMap<string, string>): Promise<Buffer | undefined> {
    const digest = listing.get(path)
    if (digest === undefined) return undefined
    const bytes = await this.#source.read(path, LIMIT)
    if (bytes && sha256(bytes) === digest) return bytes
    throw new UserError(
      `${path} of the index at ${this.location} ${bytes ? 'is not what its checksum says' : 'is missing'}.`,
      {
        fix: 'The index may just be changing: try again in a few minutes. If it stays so, tell its maintainers.',
      },
    )
  }

  #isOther(path: string): UserError {
    return new UserError(`${path} of the index at ${this.location} describes another package.`, {
      fix: 'Have the index written anew.',
    })
  }
}
