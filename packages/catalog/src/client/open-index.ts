import {
  sourceOf,
  UserError,
  vulnerabilitiesDocument,
  type DocumentKind,
  type Http,
  type IndexSource,
} from '@pakages/core'
import type { VulnerabilitiesRecord } from '@pakages/model'
import pMap from 'p-map'
import {
  checksumsDocument,
  checksumsPartDocument,
  type ChecksumsDocument,
  type ChecksumsPart,
} from '../checksums-documents.ts'
import {
  olderVersionsDocument,
  packageDocument,
  packagesDocument,
  type PackageDocument,
  type PackagesDocument,
  type VersionDocument,
} from '../documents.ts'
import { partPath } from '../site/parts.ts'
import {
  CHECKSUMS,
  packagePath,
  PACKAGES,
  READINGS,
  TRUST,
  VULNERABILITIES,
} from '../site/paths.ts'
import { registryReadingsDocument, type ReadingsPart } from '../registry-readings.ts'
import { versionIn } from '../../browser/version-in.ts'
import { trustDocument, type PublishedTrust } from '../trust-document.ts'
import {
  refuseExpired,
  refuseFuture,
  refuseOlder,
  verifiedRoot,
  type RootChecks,
} from './check-root.ts'
import { LIMIT, readByDigest } from './read-by-digest.ts'
import { readingJson } from './reading-json.ts'
import { RecentReads } from './recent-reads.ts'

/** The connection that an index is read over, and what its signed root must satisfy. */
export interface IndexOptions extends RootChecks {
  readonly http: Http
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
  /** What is known to be vulnerable; undefined when nobody has looked. */
  vulnerabilities(): Promise<VulnerabilitiesRecord | undefined>
  /** What its maker read of the registry; the parts together, empty when it does not say. */
  readings(): Promise<ReadingsPart[]>
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
      id: 'index-not-found',
      fix: `Give the address that holds ${CHECKSUMS}, as "index" wrote it.`,
    })
  const signer = options.verify && (await verifiedRoot(source, bytes, options.verify))
  const root = checksumsDocument.parse(
    readingJson(bytes, source, CHECKSUMS),
    `${source.location}${CHECKSUMS}`,
  )
  refuseOlder(source, root, options)
  if (options.now !== undefined) {
    refuseExpired(source, root, options.now)
    refuseFuture(source, root, options.now)
  }
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

class CheckedIndex implements PackageIndexClient {
  readonly location: string
  readonly issued: string
  readonly serial: number | undefined
  readonly signer: string | undefined
  readonly #source: IndexSource
  readonly #root: ReadonlyMap<string, string>
  readonly #parts = new Map<string, Promise<ChecksumsPart>>()
  readonly #documents = new RecentReads()
  #vulnerabilities: Promise<VulnerabilitiesRecord | undefined> | undefined

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
      id: 'index-incomplete',
      fix: 'Have it written anew by "index".',
    })
  }

  async trust(): Promise<PublishedTrust | undefined> {
    return this.#document(trustDocument, TRUST, this.#root)
  }

  async vulnerabilities(): Promise<VulnerabilitiesRecord | undefined> {
    this.#vulnerabilities ??= this.#document(vulnerabilitiesDocument, VULNERABILITIES, this.#root)
    return this.#vulnerabilities
  }

  async readings(): Promise<ReadingsPart[]> {
    return pMap(
      [...this.#root.keys()].filter((path) => path.startsWith(READINGS)),
      async (path) => {
        const part = await this.#document(registryReadingsDocument, path, this.#root)
        return { ...part!, path }
      },
      { concurrency: 16 },
    )
  }

  async package(name: string): Promise<PackageDocument | undefined> {
    return this.#named(packageDocument, packagePath(name), name)
  }

  async version(name: string, version: string): Promise<VersionDocument | undefined> {
    const found = await this.package(name)
    const listed = found?.versions.find((one) => one.version === version)
    if (!found || !listed) return undefined
    if (listed.in === undefined) return versionIn(found.details, version)
    const older = await this.#named(olderVersionsDocument, listed.in, name)
    return older && versionIn(older, version)
  }

  async file(name: string, href: string): Promise<Buffer | undefined> {
    return this.#read(href, await this.#filesOf(name))
  }

  /** A document of a package, which says so itself. */
  #named<T extends { readonly name: string }>(
    kind: DocumentKind<T>,
    path: string,
    name: string,
  ): Promise<T | undefined> {
    return this.#documents.get(path, async () => {
      const found = await this.#document(kind, path, await this.#filesOf(name))
      if (found && found.name !== name) throw this.#isOther(path)
      return found
    })
  }

  async #filesOf(name: string): Promise<ReadonlyMap<string, string>> {
    const path = partPath(name)
    const reading =
      this.#parts.get(path) ??
      this.#document(checksumsPartDocument, path, this.#root).then(
        (found) => found ?? { packages: {} },
      )
    this.#parts.set(path, reading)
    const { packages } = await reading
    return new Map(Object.hasOwn(packages, name) ? Object.entries(packages[name]!.files) : [])
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
    const found = await readByDigest(this.#source, path, digest, LIMIT)
    if (found.kind === 'whole') return found.bytes
    throw new UserError(
      `${path} of the index at ${this.location} ${found.kind === 'other' ? 'is not what its checksum says' : 'is missing'}.`,
      {
        id: 'index-file-unlike-checksum',
        fix: 'The index may have changed more than once since it was opened: run this again. If it stays so, tell its maintainers.',
      },
    )
  }

  #isOther(path: string): UserError {
    return new UserError(`${path} of the index at ${this.location} describes another package.`, {
      id: 'index-file-misplaced',
      fix: 'Have the index written anew.',
    })
  }
}
