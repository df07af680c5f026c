import type { ContentSink } from '../tar/tar-reader.ts'
import type { TarMember } from '../tar/tar-member.ts'
import { CannotRelocate, inSeries, ShebangRewriting } from '../relocate/index.ts'
import { placeOther } from './late-placement.ts'
import { memberPath } from './member-path.ts'
import type { NewFile } from './new-file.ts'
import type { PackageRelocation } from './package-relocation.ts'
import { placeFile } from './place-file.ts'
import { placeLarge, textRelocation, type LargeFile } from './place-large.ts'
import { ANY_EXECUTES, PlacedTree } from './placed-tree.ts'
import type { PlacedPackage, Placement } from './placement.ts'
import { LARGEST_WHOLE, type StagedFiles } from './staged-files.ts'
import { UnrelocatableFile } from './unrelocatable-file.ts'

const NOTHING = Buffer.alloc(0)

/** What a {@link StreamedPlacement} needs. */
export interface StreamedOptions {
  /** Is made, and must not be there. */
  readonly folder: string
  /** For large binaries. */
  readonly files: StagedFiles
  /** The folder of the package among the members. */
  readonly prefix: string
  readonly relocation: PackageRelocation
}

/**
 * For packages whose images say what is to be rewritten: members are rewritten and written to their
 * places as they come, once. What is wrong with them as a whole is known in the end: until then
 * there are folders and files in a folder of their own, and no links.
 */
export class StreamedPlacement implements Placement {
  readonly #options: StreamedOptions
  readonly #tree: PlacedTree
  readonly #elfFiles: string[] = []
  #scratch: Buffer | undefined
  #open: NewFile | undefined
  #large: LargeFile | undefined
  #failure: UnrelocatableFile | undefined

  constructor(options: StreamedOptions) {
    this.#options = options
    this.#tree = new PlacedTree(options.folder)
  }

  unpacked(): void {
    // The members are what counts.
  }

  member(member: TarMember): ContentSink | undefined {
    const { prefix, relocation } = this.#options
    const path = memberPath(member, prefix)
    // A flipped bit is found by its digest, which comes last; nothing is of use until then.
    if (path === undefined || this.#failure || !this.#tree.takes(path)) return undefined
    if (member.kind === 'file') return this.#file(path, member)
    placeOther(this.#tree, path, member, prefix, relocation)
    return undefined
  }

  /** Rewrites a large binary that has come to its end. */
  async settled(): Promise<void> {
    const file = this.#large
    if (!file) return
    this.#large = undefined
    await this.#noting(file.path, () => placeLarge(this.#tree, file, this.#options.relocation))
  }

  async finish(): Promise<PlacedPackage> {
    if (this.#failure) throw this.#failure
    this.#tree.close()
    return { tree: this.#tree, elfFiles: this.#elfFiles }
  }

  dispose(): void {
    this.#open?.close()
    this.#open = undefined
    this.#options.files.dispose()
  }

  #file(path: string, { mode, size }: TarMember): ContentSink | undefined {
    const { map, binaries } = this.#options.relocation
    if (size <= LARGEST_WHOLE) return this.#whole(path, mode, size)
    return !map.isEmpty && binaries.has(path)
      ? this.#binary(path, mode, size)
      : this.#passing(path, mode, size)
  }

  /** A small file, which is rewritten when all of it is there. */
  #whole(path: string, mode: number, size: number): ContentSink | undefined {
    const place = (content: Buffer): void => {
      const { relocation } = this.#options
      this.#note(path, () => placeFile(this.#tree, path, mode, content, relocation))
    }
    if (size === 0) place(NOTHING)
    let at = 0
    return (piece) => {
      if (piece.length === size) return place(piece)
      const scratch = (this.#scratch ??= Buffer.allocUnsafeSlow(LARGEST_WHOLE))
      at += piece.copy(scratch, at)
      if (at === size) place(scratch.subarray(0, size))
    }
  }

  /** A large binary: what is to be rewritten in it is known when all of it is there. */
  #binary(path: string, mode: number, size: number): ContentSink {
    const gathering = this.#options.files.gather(size)
    this.#tree.reserve(path)
    let missing = size
    return (piece) => {
      gathering.add(piece)
      missing -= piece.length
      const content = missing === 0 ? gathering.end() : undefined
      if (content?.kind === 'own') this.#large = { path, mode, from: content.path }
    }
  }

  /** Any other large file, rewritten in pieces. */
  #passing(path: string, mode: number, size: number): ContentSink {
    const { relocation } = this.#options
    const shebang = (mode & ANY_EXECUTES) === 0 ? [] : [new ShebangRewriting(relocation.sbang)]
    const rewriting = inSeries([...textRelocation(path, relocation), ...shebang])
    const file = this.#tree.beginFile(path)
    this.#open = file
    let missing = size
    return (piece) => {
      file.write(rewriting.push(piece))
      missing -= piece.length
      if (missing > 0) return
      file.write(rewriting.end())
      this.#open = undefined
      this.#note(path, () => this.#tree.endFile(path, file, mode, rewriting.changed))
    }
  }

  /** Notes what came of a file. */
  #note(path: string, place: () => boolean): void {
    try {
      if (place()) this.#elfFiles.push(path)
    } catch (error) {
      this.#failed(path, error)
    }
  }

  async #noting(path: string, place: () => Promise<boolean>): Promise<void> {
    try {
      if (await place()) this.#elfFiles.push(path)
    } catch (error) {
      this.#failed(path, error)
    }
  }

  #failed(path: string, error: unknown): void {
    if (!(error instanceof CannotRelocate)) throw error
    this.#failure ??= new UnrelocatableFile(path, error)
  }
}
