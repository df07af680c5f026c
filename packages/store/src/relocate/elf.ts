import { lstatSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { bytesOf, bytesOfFile, type Bytes } from '../elf/bytes.ts'
import { embeddedPaths, type StringInFile } from '../elf/embedded-paths.ts'
import { CannotRelocate } from './cannot-relocate.ts'
import type { PrefixMap } from './prefix-map.ts'

const COLON = 0x3a

/** A string of a file, and what takes its place. */
interface Change {
  readonly what: 'rpath' | 'interpreter'
  readonly old: StringInFile
  readonly value: Buffer
}

/**
 * Replaces prefixes in what the loader reads of an ELF file, `DT_RUNPATH` or `DT_RPATH` and
 * `PT_INTERP`, in the bytes themselves; what gets shorter is filled up with zeros. What Spack cannot
 * parse is left alone, as it does.
 * @returns whether anything was replaced.
 * @throws CannotRelocate when a path would grow; nothing has changed then.
 */
export const relocateElf = (content: Buffer, map: PrefixMap): boolean =>
  relocatePaths(bytesOf(content), map)

/** {@link relocateElf} in a file that is open for reading and writing. */
export const relocateElfInFile = ({ fd }: FileHandle, map: PrefixMap): boolean =>
  relocatePaths(bytesOfFile(fd), map)

/**
 * Takes the folders out of the RPATH of an ELF file that are relative or do not exist, as Spack's
 * hook `drop_redundant_rpaths` does; those that begin with `$` stay. To be called when everything
 * that the package needs is in its place: until then its folders do not exist.
 * @param file Open for reading and writing.
 * @param exists Whether there is something at a path, be it a link that leads nowhere.
 * @returns whether anything was dropped.
 */
export function dropRedundantRpaths(
  file: FileHandle,
  exists: (path: Buffer) => boolean = isThere,
): boolean {
  const bytes = bytesOfFile(file.fd)
  const old = embeddedPaths(bytes, 'rpath')?.rpath
  if (!old) return false
  const kept = split(old.value).filter((path) => isUseful(path, exists))
  const value = join(kept)
  if (value.equals(old.value)) return false
  overwrite(bytes, { what: 'rpath', old, value })
  return true
}

function relocatePaths(bytes: Bytes, map: PrefixMap): boolean {
  if (map.isEmpty) return false
  const { rpath, interpreter } = embeddedPaths(bytes) ?? {}
  const changes: Change[] = [
    ...(rpath ? rpathChange(rpath, map) : []),
    ...(interpreter ? interpreterChange(interpreter, map) : []),
  ]
  for (const { what, old, value } of changes)
    if (value.length > old.value.length)
      throw new CannotRelocate({ kind: 'needs-patchelf', what, value, room: old.value.length })
  for (const change of changes) overwrite(bytes, change)
  return changes.length > 0
}

/** Folders that are empty are dropped, but only when another changes. */
function rpathChange(old: StringInFile, map: PrefixMap): Change[] {
  const folders = split(old.value).filter((folder) => folder.length > 0)
  const now = folders.map((folder) => map.replaceStart(folder))
  const changed = now.some((folder, index) => folder !== folders[index])
  return changed ? [{ what: 'rpath', old, value: join(now) }] : []
}

function interpreterChange(old: StringInFile, map: PrefixMap): Change[] {
  const value = map.replaceStart(old.value)
  return value === old.value ? [] : [{ what: 'interpreter', old, value }]
}

const overwrite = (bytes: Bytes, { old, value }: Change): void =>
  bytes.write(old.place, Buffer.concat([value, Buffer.alloc(old.value.length - value.length)]))

const isUseful = (path: Buffer, exists: (path: Buffer) => boolean): boolean =>
  path[0] === 0x24 || (path[0] === 0x2f && exists(path))

function isThere(path: Buffer): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // A name that is too long, or a folder that may not be read: to Python, nothing is there.
    return false
  }
}

function split(paths: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = 0; ;) {
    const end = paths.indexOf(COLON, at)
    found.push(paths.subarray(at, end < 0 ? paths.length : end))
    if (end < 0) return found
    at = end + 1
  }
}

const join = (paths: readonly Buffer[]): Buffer =>
  Buffer.concat(paths.flatMap((path, index) => (index === 0 ? [path] : [Buffer.from(':'), path])))
