import { createHash } from 'node:crypto'
import { Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { digestOfHex, type ConcreteDag, type Digest, type SpecHash } from '@pakages/model'
import { expectedPackage } from '../package/expected-package.ts'
import { PackagePass, RefusedPackage } from '../package/package-pass.ts'
import { RefusedTarball } from '../unpack/unpack-package.ts'
import type { ContentSink } from '../tar/tar-reader.ts'
import type { TarMember } from '../tar/tar-member.ts'
import { bytesOf } from '../elf/bytes.ts'
import { startsAsElf } from '../elf/starts-as-elf.ts'
import { readSymbolVersions } from '../elf/symbol-versions.ts'
import type { LoadedFile } from './stage-package.ts'

/** Bytes of the files of one package whose content is kept, all in all. */
const KEPT = 8 * 1024 * 1024

/** Bytes of a program or library that is held while it is looked at; larger ones are passed over. */
const LARGEST = 1024 ** 3

/** A package as it lies in a cache. Paths are relative to its prefix, and bytes (latin1). */
export interface PackageListing {
  /** Where it was built, absolute. */
  readonly prefix: string
  /** The sha256 of the unpacked tarball. */
  readonly diffId: Digest
  readonly folders: readonly string[]
  /** Files and links. */
  readonly files: readonly string[]
  /** Its programs and libraries. */
  readonly loaded: readonly LoadedFile[]
  /** Where it and what it needs lay when it was built, by hash: absolute. */
  readonly prefixes: ReadonlyMap<string, string>
  /** The content of the files that were asked for, as far as it is small. */
  readonly kept: ReadonlyMap<string, Buffer>
  /** The script that long first lines of its scripts lead through, where it was built. */
  readonly sbang: string | undefined
}

/**
 * Reads a tarball to its end, with all checks of an installation, and lists what is in it.
 * @param keep Whether the content of a file is wanted, by its path in the tarball.
 * @throws RefusedTarball for one that must not be used, and what the stream fails with.
 */
export async function lookIntoPackage(
  bytes: Readable,
  dag: ConcreteDag,
  hash: SpecHash,
  keep: (path: string) => boolean,
): Promise<PackageListing> {
  const tar = createHash('sha256')
  const listing = new Listing(keep)
  const pass = new PackagePass({
    expected: expectedPackage(dag, hash),
    visitor: {
      unpacked: (piece) => void tar.update(piece),
      settled: async () => {},
      member: (member) => listing.member(member),
    },
  })
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  await pipeline(bytes, pass, nowhere).catch((error: unknown) => {
    throw error instanceof RefusedPackage ? new RefusedTarball(hash, error.reasons) : error
  })
  const verdict = await pass.verdict()
  if (verdict.kind === 'refused') throw new RefusedTarball(hash, verdict.reasons)
  const { prefix, buildInfo } = verdict
  return {
    ...listing.below(prefix),
    prefix: `/${prefix}`,
    diffId: digestOfHex(tar.digest('hex')),
    sbang: buildInfo.sbang,
    prefixes: buildInfo.prefixes,
  }
}

/** Lists members as they pass. */
class Listing {
  readonly #folders: string[] = []
  readonly #files: string[] = []
  readonly #kept = new Map<string, Buffer[]>()
  readonly #loaded: LoadedFile[] = []
  readonly #keep: (path: string) => boolean
  #left = KEPT
  /** The file that is passing, as long as it may be a program. */
  #open: { readonly path: string; readonly pieces: Buffer[] } | undefined

  constructor(keep: (path: string) => boolean) {
    this.#keep = keep
  }

  member({ name, kind, size }: TarMember): ContentSink | undefined {
    this.#close()
    if (kind === 'directory') this.#folders.push(name.replace(/\/$/, ''))
    else this.#files.push(name)
    if (kind !== 'file') return undefined
    const pieces: Buffer[] = []
    if (size <= this.#left && this.#keep(name)) {
      this.#left -= size
      this.#kept.set(name, pieces)
      return (piece) => void pieces.push(Buffer.from(piece))
    }
    return size <= LARGEST ? this.#program(name, pieces) : undefined
  }

  /** What lies below a prefix. */
  below(prefix: string): Pick<PackageListing, 'folders' | 'files' | 'kept' | 'loaded'> {
    this.#close()
    const own = (path: string): string[] =>
      path.startsWith(`${prefix}/`) ? [path.slice(prefix.length + 1)] : []
    return {
      folders: this.#folders.flatMap(own),
      files: this.#files.flatMap(own),
      kept: new Map(
        [...this.#kept].flatMap(([path, pieces]) =>
          own(path).map((name) => [name, Buffer.concat(pieces)] as const),
        ),
      ),
      loaded: this.#loaded.flatMap(({ path, elf }) =>
        own(path).map((name) => ({ path: name, elf })),
      ),
    }
  }

  #program(path: string, pieces: Buffer[]): ContentSink {
    this.#open = { path, pieces }
    return (piece) => {
      if (this.#open?.path !== path) return
      if (pieces.length === 0 && piece.length >= 4 && !startsAsElf(piece)) this.#open = undefined
      else pieces.push(Buffer.from(piece))
    }
  }

  #close(): void {
    if (!this.#open) return
    const { path, pieces } = this.#open
    this.#open = undefined
    const elf = readSymbolVersions(bytesOf(Buffer.concat(pieces)))
    if (elf) this.#loaded.push({ path, elf })
  }
}
