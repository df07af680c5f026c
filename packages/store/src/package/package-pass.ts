import { messageOf } from '@pakages/core'
import { open, type FileHandle } from 'node:fs/promises'
import { Transform, type TransformCallback } from 'node:stream'
import { UnreadableTar, type TarMember } from '../tar/tar-member.ts'
import { TarReader, type ContentSink } from '../tar/tar-reader.ts'
import type { BuildInfo } from './build-info.ts'
import { Decompressor, isOfPacking, type Packing } from './decompressor.ts'
import { freeBuffer } from './free-buffer.ts'
import type { PackageFault } from './package-fault.ts'
import { PackageInspection, TooMuch, type PackageExpectation } from './package-inspection.ts'
import type { TravellingRecipe } from './recipe-files.ts'

/** How much of a tarball is too much. */
export interface PackageLimits {
  /** The most headers of members; default 300,000. */
  readonly entries?: number
  /** The most bytes after unpacking; default 64 GiB. */
  readonly bytes?: number
  /**
   * The most bytes after unpacking for each packed byte, once 64 MiB were unpacked; default 200.
   * Real packages stay below 30.
   */
  readonly ratio?: number
}

/** Who looks at a tarball beside the checks, in the same reading. */
export interface PackageVisitor {
  /** The next bytes of the tar; only valid until it returns. */
  readonly unpacked: (bytes: Buffer) => void
  /** A member begins. @returns Who takes its content; undefined when nobody needs it. */
  readonly member: (member: TarMember) => ContentSink | undefined
  /** Waited for before more is unpacked. What it throws ends the stream. */
  readonly settled: () => Promise<void>
}

/** What is done with a tarball while it passes. */
export interface PackagePassOptions {
  readonly expected?: PackageExpectation
  readonly limits?: PackageLimits
  /** Where the tar is written as it is unpacked, so that nobody unpacks it again; default nowhere. */
  readonly tarFile?: string
  /** How it may be packed; default: both. Spack unpacks gzip alone. */
  readonly packings?: readonly Packing[]
  readonly visitor?: PackageVisitor
}

/** What a look at a tarball brought. */
export type PackageVerdict =
  | {
      readonly kind: 'fine'
      /** The install prefix that the members lie under, without a leading slash. */
      readonly prefix: string
      readonly entries: number
      /** Unpacked. */
      readonly bytes: number
      /** What is to be rewritten in it where it is installed. */
      readonly buildInfo: BuildInfo
      /** The recipes that were asked for. */
      readonly recipes: readonly TravellingRecipe[]
    }
  | { readonly kind: 'refused'; readonly reasons: readonly PackageFault[] }

/** Ends a stream whose rest is not worth having: there is too much of it. */
export class RefusedPackage extends Error {
  readonly reasons: readonly PackageFault[]
  constructor(reasons: readonly PackageFault[]) {
    super(reasons.map(({ message }) => message).join(' '))
    this.reasons = reasons
  }
}

/** Bytes that are unpacked at once: connections give 16 kB at a time, each a way to another thread. */
const BATCH = 128 * 1024
const GRACE = 64 * 1024 * 1024
const DEFAULTS = { entries: 300_000, bytes: 64 * 1024 ** 3, ratio: 200 }

/**
 * What the tarball of a package passes on its way to a file: the bytes go on as they are,
 * and beside them are unpacked, once, for all checks, for what Spack records in it, and for a file.
 * Spack itself unpacks whatever it is given. A tarball that is too large in any way ends the stream
 * with {@link RefusedPackage}; of every other fault `verdict` tells when all has passed, so that a
 * flipped bit is found by its digest first.
 */
export class PackagePass extends Transform {
  readonly #decompressor: Decompressor
  readonly #limits: Required<PackageLimits>
  readonly #inspection: PackageInspection
  readonly #visitor: PackageVisitor | undefined
  readonly #verdict: Promise<PackageVerdict | undefined>
  #gathered: Buffer[] = []
  #missing = BATCH
  #written: Promise<void> = Promise.resolve()
  #packed = 0
  #unpacked = 0
  /** Whether nobody reads any more what is unpacked. */
  #stopped = false

  constructor({
    expected = {},
    limits = {},
    packings = ['gzip', 'zstd'],
    tarFile,
    visitor,
  }: PackagePassOptions = {}) {
    super({ highWaterMark: 256 * 1024 })
    this.#limits = { ...DEFAULTS, ...limits }
    this.#inspection = new PackageInspection(expected, this.#limits.entries)
    this.#visitor = visitor
    this.#decompressor = new Decompressor(packings)
    this.#verdict = this.#read(tarFile)
  }

  /** What was found. Ask when the stream has ended well. */
  async verdict(): Promise<PackageVerdict> {
    return (await this.#verdict) ?? refused('damaged', 'It could not be read to its end.')
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.#packed += chunk.length
    this.push(chunk)
    if (this.#stopped) return done()
    this.#gathered.push(chunk)
    this.#missing -= chunk.length
    if (this.#missing > 0) return done()
    void this.#unpack().then(() => done())
  }

  override _flush(done: TransformCallback): void {
    void this.#unpack()
      .then(() => this.#written)
      .then(() => this.#decompressor.end())
      .then(() => this.#verdict)
      .then(() => done())
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#decompressor.destroy()
    done(error)
  }

  /** Hands over what was gathered. @returns when what was handed over before is unpacked. */
  #unpack(): Promise<void> {
    const alone = this.#gathered.length === 1
    const batch = alone ? this.#gathered[0]! : Buffer.concat(this.#gathered)
    this.#gathered = []
    this.#missing = BATCH
    const before = this.#written
    this.#written = before.then(async () => {
      await this.#decompressor.write(batch)
      if (!alone) freeBuffer(batch)
    })
    return before
  }

  /** @returns undefined when the stream was ended. */
  async #read(tarFile: string | undefined): Promise<PackageVerdict | undefined> {
    let file: FileHandle | undefined
    try {
      file = tarFile === undefined ? undefined : await open(tarFile, 'wx', 0o600)
      const tar = new TarReader({
        header: () => this.#inspection.header(),
        member: (member) => this.#member(member),
      })
      for await (const chunk of this.#decompressor) {
        this.#count(chunk.length)
        this.#visitor?.unpacked(chunk)
        tar.push(chunk)
        await file?.writeFile(chunk)
        await this.#visitor?.settled()
      }
      tar.end()
      return this.#judged()
    } catch (error) {
      return this.#failed(error)
    } finally {
      this.#stopped = true
      this.#decompressor.destroy()
      await file?.close()
    }
  }

  /** What is at fault is refused in the end: nobody else hears of it, or of what comes after it. */
  #member(member: TarMember): ContentSink | undefined {
    const own = this.#inspection.member(member)
    return this.#inspection.isFaulty ? own : both(own, this.#visitor?.member(member))
  }

  #count(bytes: number): void {
    const { bytes: most, ratio } = this.#limits
    this.#unpacked += bytes
    if (this.#unpacked > most) throw new TooMuch(`It unpacks to more than ${most} bytes.`)
    if (this.#unpacked > GRACE && this.#unpacked > this.#packed * ratio)
      throw new TooMuch(`It unpacks to more than ${ratio} times its size.`)
  }

  #judged(): PackageVerdict {
    const reasons = this.#inspection.faults()
    if (reasons.length > 0) return { kind: 'refused', reasons }
    const { prefix, entries, buildInfo, recipes } = this.#inspection
    return {
      kind: 'fine',
      prefix,
      entries,
      bytes: this.#unpacked,
      buildInfo: buildInfo!,
      recipes,
    }
  }

  #failed(error: unknown): PackageVerdict | undefined {
    const known = this.#inspection.memberFaults().filter(({ code }) => code !== 'layout')
    if (error instanceof TooMuch) {
      const verdict = refused('bomb', error.message, known)
      this.destroy(new RefusedPackage(verdict.reasons))
      return verdict
    }
    if (error instanceof UnreadableTar || isOfPacking(error))
      return refused('damaged', `It cannot be read: ${messageOf(error)}.`, known)
    if (!this.destroyed) this.destroy(error as Error)
    return undefined
  }
}

function both(
  one: ContentSink | undefined,
  other: ContentSink | undefined,
): ContentSink | undefined {
  if (!one || !other) return one ?? other
  return (bytes) => {
    one(bytes)
    other(bytes)
  }
}

const refused = (
  code: PackageFault['code'],
  message: string,
  known: readonly PackageFault[] = [],
): PackageVerdict & { readonly kind: 'refused' } => ({
  kind: 'refused',
  reasons: [...known, { code, message }],
})
