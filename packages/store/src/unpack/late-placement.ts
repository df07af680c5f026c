import { within } from '../package/package-fault.ts'
import type { ContentSink } from '../tar/tar-reader.ts'
import type { TarMember } from '../tar/tar-member.ts'
import { CannotRelocate, relocateLink } from '../relocate/index.ts'
import { placeFile } from './place-file.ts'
import { placeLarge } from './place-large.ts'
import type { PackageRelocation } from './package-relocation.ts'
import { PlacedTree } from './placed-tree.ts'
import type { PackedPackage, PlacedPackage, Placement } from './placement.ts'
import type { Gathering, StagedFile, StagedFiles } from './staged-files.ts'
import { memberPath } from './member-path.ts'
import { UnrelocatableFile } from './unrelocatable-file.ts'

/** A member of a package with what it holds. */
interface StagedMember {
  readonly member: TarMember
  /** Of a file. */
  readonly content?: StagedFile
}

/** What a {@link LatePlacement} needs. */
export interface LateOptions {
  /** Is made in the end, and must not be there. */
  readonly folder: string
  readonly files: StagedFiles
  /** Called in the end. */
  readonly relocation: (packed: PackedPackage) => PackageRelocation
}

/**
 * For packages whose images do not say what is to be rewritten: their tarballs say it last. Members
 * are kept while the tarball is read, in memory or in a folder of their own, and go to their places
 * in the end. Nothing that a member names is opened before.
 */
export class LatePlacement implements Placement {
  readonly #options: LateOptions
  readonly #members: StagedMember[] = []

  constructor(options: LateOptions) {
    this.#options = options
  }

  unpacked(): void {
    // The members are what counts.
  }

  async settled(): Promise<void> {
    // Everything is written when a call returns.
  }

  member(member: TarMember): ContentSink | undefined {
    if (member.kind !== 'file') {
      this.#members.push({ member })
      return undefined
    }
    const gathering: Gathering = this.#options.files.gather(member.size)
    let missing = member.size
    const take = (piece: Buffer): void => {
      gathering.add(piece)
      missing -= piece.length
      if (missing === 0) this.#members.push({ member, content: gathering.end() })
    }
    if (missing === 0) take(Buffer.alloc(0))
    return take
  }

  async finish(packed: PackedPackage): Promise<PlacedPackage> {
    const relocation = this.#options.relocation(packed)
    const tree = new PlacedTree(this.#options.folder)
    const elfFiles: string[] = []
    for (const { member, content } of this.#members) {
      const path = memberPath(member, packed.prefix)
      if (path === undefined || !tree.takes(path)) continue
      if (content === undefined) placeOther(tree, path, member, packed.prefix, relocation)
      else if (await this.#place(tree, path, member.mode, content, relocation)) elfFiles.push(path)
    }
    tree.close()
    return { tree, elfFiles }
  }

  dispose(): void {
    this.#members.length = 0
    this.#options.files.dispose()
  }

  /** @returns whether it is an ELF file. */
  async #place(
    tree: PlacedTree,
    path: string,
    mode: number,
    content: StagedFile,
    relocation: PackageRelocation,
  ): Promise<boolean> {
    try {
      if (content.kind === 'own')
        return await placeLarge(tree, { path, mode, from: content.path }, relocation)
      return placeFile(tree, path, mode, this.#options.files.whole(content), relocation)
    } catch (error) {
      throw error instanceof CannotRelocate ? new UnrelocatableFile(path, error) : error
    }
  }
}

/** Puts a folder or a link to its place. */
export function placeOther(
  tree: PlacedTree,
  path: string,
  { kind, target }: TarMember,
  prefix: string,
  { map, links }: PackageRelocation,
): void {
  if (kind === 'directory') tree.addFolder(path)
  else if (kind === 'hardlink' && within(target, prefix))
    tree.addHardLink(path, target.slice(prefix.length + 1))
  else if (kind === 'symlink') {
    const old: Buffer = Buffer.from(target, 'latin1')
    const now = links.has(path) ? relocateLink(old, map) : old
    tree.addLink(path, now, now !== old)
  }
}
