import { closeSync, lstatSync, openSync, rmSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { bytesOfFile } from '../elf/bytes.ts'
import { readSymbolVersions, type LoadedElf } from '../elf/symbol-versions.ts'
import type { StoreLayout } from '../layout/store-layout.ts'
import { MemoryBudget } from '../unpack/memory-budget.ts'
import type { PlacedPackage } from '../unpack/placement.ts'
import { unpackPackage, type UnpackRequest } from '../unpack/unpack-package.ts'

/** Bytes of a package that may wait in memory for what is said at its end. */
const HELD = 32 * 1024 * 1024

/** One member of a package that was put together beside its place. Paths are bytes (latin1). */
export type StagedEntry =
  | { readonly kind: 'directory'; readonly path: string; readonly mode: number }
  | {
      readonly kind: 'file'
      /** Relative to the prefix. */
      readonly path: string
      readonly mode: number
      /** Where its content lies. */
      readonly file: Buffer
      /** Bytes. */
      readonly size: number
    }
  | { readonly kind: 'symlink'; readonly path: string; readonly target: string }
  /** `target` is the path of a file of the package. */
  | { readonly kind: 'hardlink'; readonly path: string; readonly target: string }

/** A program or library of a package. */
export interface LoadedFile {
  /** Relative to the prefix, bytes (latin1). */
  readonly path: string
  readonly elf: LoadedElf
}

/** A package with everything rewritten for a place where it is not. */
export interface StagedPackage {
  /** In the layout that it was rewritten for. */
  readonly prefix: string
  /** Folders before what lies in them. */
  readonly entries: readonly StagedEntry[]
  /** Its programs and libraries. */
  readonly loaded: readonly LoadedFile[]
  /** Takes it away. */
  readonly dispose: () => void
}

/** What is staged, and for which install root; nothing of that needs to be there. */
export interface StagingRequest extends Pick<UnpackRequest, 'spec' | 'dag' | 'staging'> {
  readonly layout: StoreLayout
}

/**
 * Unpacks a package as an installation does, with all checks, rewritten for an install root that is
 * elsewhere, such as in an image. RPATHs stay as they are: nobody knows yet what will be there.
 * @param bytes Fails itself when they are not what was promised.
 * @throws RefusedTarball for one that must not be used, UnrelocatableFile for one that cannot be used
 * at that place, and what the stream and the disk fail with. Nothing is left then.
 */
export async function stagePackage(
  bytes: Readable,
  request: StagingRequest,
): Promise<StagedPackage> {
  const placed = await unpackPackage(bytes, { ...request, budget: new MemoryBudget(HELD) })
  return {
    prefix: request.layout.prefixOf(request.spec),
    entries: entriesOf(placed),
    loaded: placed.elfFiles.flatMap((path) => loadedFile(path, placed)),
    dispose: () => rmSync(request.staging, { recursive: true, force: true }),
  }
}

function loadedFile(path: string, { tree }: PlacedPackage): LoadedFile[] {
  const file = openSync(tree.at(path), 'r')
  try {
    const elf = readSymbolVersions(bytesOfFile(file))
    return elf ? [{ path, elf }] : []
  } finally {
    closeSync(file)
  }
}

const [KIND, FOLDER, LINK] = [0o170000, 0o040000, 0o120000]

function entriesOf({ tree }: PlacedPackage): StagedEntry[] {
  /** Links to a file share its entry with it. */
  const first = new Map<object, string>()
  return [...tree.entries].map(([path, entry]): StagedEntry => {
    if ((entry.mode & KIND) === FOLDER) return { kind: 'directory', path, mode: 0o755 }
    if ((entry.mode & KIND) === LINK) return { kind: 'symlink', path, target: entry.dest! }
    const target = first.get(entry)
    if (target !== undefined) return { kind: 'hardlink', path, target }
    first.set(entry, path)
    const file = tree.at(path)
    return { kind: 'file', path, mode: entry.mode & 0o7777, file, size: lstatSync(file).size }
  })
}
