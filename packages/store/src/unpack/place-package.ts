import { hash } from 'node:crypto'
import { within } from '../package/package-fault.ts'
import {
  CannotRelocate,
  patchShebang,
  relocateBinary,
  relocateLink,
  relocateText,
} from '../relocate/index.ts'
import type { StagedFile } from './content.ts'
import { startsAsElf } from '../elf/starts-as-elf.ts'
import type { PackageRelocation } from './package-relocation.ts'
import { placeSpilled } from './place-spilled.ts'
import { PlacedTree } from './placed-tree.ts'
import type { StagedContent, StagedMember } from './staged-content.ts'
import { UnrelocatableFile } from './unrelocatable-file.ts'

const ANY_EXECUTES = 0o111

/** A package that was put together, and is not at its place yet. */
export interface PlacedPackage {
  readonly tree: PlacedTree
  /** Paths of ELF files below the prefix, as bytes (latin1). */
  readonly elfFiles: readonly string[]
}

/**
 * Writes a package that was checked into a folder, with everything rewritten for its place.
 * @param prefix The package's folder among the members.
 * @param folder Is made.
 * @throws UnrelocatableFile for a file that cannot be rewritten.
 */
export async function placePackage(
  staged: StagedContent,
  prefix: string,
  folder: string,
  relocation: PackageRelocation,
): Promise<PlacedPackage> {
  const tree = new PlacedTree(folder)
  const elfFiles: string[] = []
  for (const member of staged.members) {
    if (!within(member.name, prefix) || member.name === prefix) continue
    const path = member.name.slice(prefix.length + 1)
    try {
      if (await placeMember(tree, path, member, { prefix, relocation })) elfFiles.push(path)
    } catch (error) {
      if (error instanceof CannotRelocate) throw new UnrelocatableFile(path, error)
      throw error
    }
  }
  tree.close()
  return { tree, elfFiles }
}

/** @returns whether it is an ELF file. */
async function placeMember(
  tree: PlacedTree,
  path: string,
  { kind, mode, target, content }: StagedMember,
  { prefix, relocation }: { readonly prefix: string; readonly relocation: PackageRelocation },
): Promise<boolean> {
  switch (kind) {
    case 'directory':
      tree.addFolder(path)
      return false
    case 'symlink':
      placeLink(tree, path, target, relocation)
      return false
    case 'hardlink':
      tree.addHardLink(path, target.slice(prefix.length + 1))
      return false
    default:
      return placeFile(tree, path, mode, content!, relocation)
  }
}

function placeLink(
  tree: PlacedTree,
  path: string,
  target: string,
  { map, links }: PackageRelocation,
): void {
  const old: Buffer = Buffer.from(target, 'latin1')
  const now = links.has(path) ? relocateLink(old, map) : old
  tree.addLink(path, now, now !== old)
}

async function placeFile(
  tree: PlacedTree,
  path: string,
  mode: number,
  content: StagedFile,
  relocation: PackageRelocation,
): Promise<boolean> {
  if (content.kind === 'spilled') return placeSpilled(tree, path, mode, content, relocation)
  const { bytes, changed } = relocated(content.bytes, path, mode, relocation)
  const entry = tree.addFile(path, bytes, mode, changed)
  entry.sha1 = hash('sha1', bytes, 'buffer')
  entry.size = bytes.length
  return startsAsElf(bytes)
}

/** What a file becomes, in Spack's order: binaries, texts, first lines. May change the bytes given. */
function relocated(
  content: Buffer,
  path: string,
  mode: number,
  { map, textFiles, binaries, sbang }: PackageRelocation,
): { readonly bytes: Buffer; readonly changed: boolean } {
  let [bytes, changed] = [content, false]
  if (!map.isEmpty && binaries.has(path)) changed = relocateBinary(bytes, map)
  if (!map.isEmpty && textFiles.has(path)) bytes = relocateText(bytes, map)
  if ((mode & ANY_EXECUTES) !== 0) bytes = patchShebang(bytes, sbang)
  return { bytes, changed: changed || bytes !== content }
}
