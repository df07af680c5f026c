import type { FileHandle } from 'node:fs/promises'
import { relocateElf, relocateElfInFile } from './elf.ts'
import type { PrefixMap } from './prefix-map.ts'
import { relocateStrings, relocateStringsInFile } from './strings.ts'

/**
 * All that is done to a binary of a package, in its order: first what the loader reads, which is
 * filled up behind, then all other strings, which are filled up in front. Changes the bytes.
 * @returns whether anything was replaced. @throws CannotRelocate
 */
export function relocateBinary(content: Buffer, map: PrefixMap): boolean {
  const paths = relocateElf(content, map)
  return relocateStrings(content, map) || paths
}

/**
 * {@link relocateBinary} in a file of any size, open for reading and writing.
 * @param seen Told of all bytes, in order, as they become.
 */
export async function relocateBinaryInFile(
  file: FileHandle,
  map: PrefixMap,
  seen?: (bytes: Buffer) => void,
): Promise<boolean> {
  const paths = relocateElfInFile(file, map)
  return (await relocateStringsInFile(file, map, seen && { seen })) || paths
}
