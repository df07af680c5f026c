import { hash } from 'node:crypto'
import { startsAsElf } from '../elf/starts-as-elf.ts'
import { patchShebang, relocateBinary, relocateText } from '../relocate/index.ts'
import { freeBuffer } from '../package/free-buffer.ts'
import type { PackageRelocation } from './package-relocation.ts'
import { ANY_EXECUTES, type PlacedTree } from './placed-tree.ts'

/**
 * Writes a file that is in memory, with everything rewritten in it.
 * @param content May be written over.
 * @returns whether it is an ELF file. @throws CannotRelocate
 */
export function placeFile(
  tree: PlacedTree,
  path: string,
  mode: number,
  content: Buffer,
  relocation: PackageRelocation,
): boolean {
  const { bytes, changed } = relocated(content, path, mode, relocation)
  const sha1 = hash('sha1', bytes, 'buffer')
  tree.addFile(path, bytes, mode, { rewritten: changed, sha1 })
  const elf = startsAsElf(bytes)
  if (bytes !== content) freeBuffer(bytes)
  return elf
}

/** What a file becomes, in Spack's order: binaries, texts, first lines. */
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
