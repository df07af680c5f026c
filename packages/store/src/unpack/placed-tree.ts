import {
  chmodSync,
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import type { FileFacts } from './file-facts.ts'
import { createFile, finishFile, NewFile, writeAll } from './new-file.ts'
import { MARKER, PARTIAL_MARKER } from './marker.ts'

/** The bits of files, folders and links in the mode that `lstat` tells. */
const [IS_FILE, IS_FOLDER, IS_LINK] = [0o100000, 0o040000, 0o120000]
const KIND = 0o170000
/** What Spack gives to every folder of a package. */
const FOLDER_MODE = 0o2755
const SPECIAL = 0o7000
/** The permissions of which one makes a program of a file. */
export const ANY_EXECUTES = 0o111

/** What was put to its place. */
export interface PlacedEntry {
  readonly mode: number
  /** Where a symbolic link leads; bytes (latin1). */
  readonly dest?: string
  /** Of a file: SHA-1, seconds since 1970, bytes. */
  sha1?: Buffer
  time?: number
  size?: number
}

/**
 * The folder that a package is put together in, made anew: nobody else writes there, what is written
 * is never there before, and links are made last, so that nothing is ever written through one.
 * Paths are relative to the package and bytes (latin1).
 */
export class PlacedTree {
  readonly folder: Buffer
  readonly entries = new Map<string, PlacedEntry>()
  /** When files were rewritten, in whole seconds since 1970. */
  readonly time = Math.floor(Date.now() / 1000)
  readonly #links: (readonly [path: string, target: Buffer, changed: boolean])[] = []
  readonly #hardLinks: (readonly [path: string, to: string])[] = []
  /** What is put there later. */
  readonly #reserved = new Set<string>()

  /** @param folder Is made; what lies above it is there. */
  constructor(folder: string) {
    this.folder = Buffer.from(folder)
    mkdirSync(folder)
    this.entries.set('', { mode: IS_FOLDER | FOLDER_MODE })
  }

  /** Owner and group of all that is written here. */
  get owner(): { readonly uid: number; readonly gid: number } {
    const { uid, gid } = lstatSync(this.folder)
    return { uid, gid }
  }

  /** Where a path lies now. Spack's own folder has another name until the package is whole. */
  at(path: string): Buffer {
    if (path === '') return this.folder
    const named =
      path === MARKER || path.startsWith(`${MARKER}/`)
        ? `${PARTIAL_MARKER}${path.slice(MARKER.length)}`
        : path
    return Buffer.concat([this.folder, Buffer.from(`/${named}`, 'latin1')])
  }

  /**
   * Whether something may be put to a path: nothing is there, and what it lies in are folders, which
   * are made where nobody named them yet.
   */
  takes(path: string): boolean {
    if (this.entries.has(path) || this.#reserved.has(path)) return false
    const above = parentOf(path)
    if (!this.entries.has(above) && this.takes(above)) this.addFolder(above)
    return isFolder(this.entries.get(above))
  }

  /** Keeps a path free for a file that comes later. */
  reserve(path: string): void {
    this.#reserved.add(path)
  }

  addFolder(path: string): void {
    if (this.entries.has(path)) return
    mkdirSync(this.at(path))
    this.entries.set(path, { mode: IS_FOLDER | FOLDER_MODE })
  }

  /** @param rewritten Whether it is not what was packed. */
  addFile(
    path: string,
    content: Buffer,
    mode: number,
    { rewritten, sha1 }: { readonly rewritten: boolean; readonly sha1: Buffer },
  ): void {
    const permissions = permissionsOf(mode)
    const file = createFile(this.at(path), permissions)
    try {
      writeAll(file, content)
      finishFile(file, permissions, this.#timeOf(rewritten))
    } finally {
      closeSync(file)
    }
    this.#record(path, permissions, { rewritten, sha1, size: content.length })
  }

  /** Begins a file whose content comes in pieces, which {@link endFile} ends. */
  beginFile(path: string): NewFile {
    this.reserve(path)
    return new NewFile(this.at(path))
  }

  /** @returns whether it is an ELF file. */
  endFile(path: string, file: NewFile, mode: number, rewritten: boolean): boolean {
    const permissions = permissionsOf(mode)
    const { sha1, size, elf } = file.end(permissions, this.#timeOf(rewritten))
    this.#record(path, permissions, { rewritten, sha1, size })
    return elf
  }

  /** Moves a file here that lies on the same file system. */
  adoptFile(
    path: string,
    from: string,
    mode: number,
    { rewritten, sha1, size }: Omit<FileFacts, 'elf'> & { readonly rewritten: boolean },
  ): void {
    const permissions = permissionsOf(mode)
    const [to, time] = [this.at(path), this.#timeOf(rewritten)]
    renameSync(from, to)
    chmodSync(to, permissions)
    utimesSync(to, time, time)
    this.#record(path, permissions, { rewritten, sha1, size })
  }

  /** @param to A file of the package, which may come later. */
  addHardLink(path: string, to: string): void {
    this.#hardLinks.push([path, to])
    this.reserve(path)
  }

  /** @param changed Whether it leads elsewhere than it was packed. */
  addLink(path: string, target: Buffer, changed: boolean): void {
    this.#links.push([path, target, changed])
    this.entries.set(path, { mode: IS_LINK | 0o777, dest: target.toString('latin1') })
  }

  /** Makes the links, and gives folders their modes and times: nothing is added after that. */
  close(): void {
    const touched = new Set<string>()
    for (const [path, to] of this.#hardLinks) {
      linkSync(this.at(to), this.at(path))
      this.entries.set(path, this.entries.get(to)!)
    }
    for (const [path, target, changed] of this.#links) {
      symlinkSync(target, this.at(path))
      if (changed) touched.add(parentOf(path))
    }
    for (const [path, entry] of [...this.entries].reverse()) {
      if (!isFolder(entry)) continue
      chmodSync(this.at(path), FOLDER_MODE)
      if (!touched.has(path)) utimesSync(this.at(path), 0, 0)
    }
  }

  /** In seconds since 1970: of what was not rewritten, Spack says the beginning. */
  #timeOf(rewritten: boolean): number {
    return rewritten ? this.time : 0
  }

  #record(
    path: string,
    permissions: number,
    { rewritten, sha1, size }: Omit<FileFacts, 'elf'> & { readonly rewritten: boolean },
  ): void {
    const mode = IS_FILE | permissions
    this.entries.set(path, { mode, time: this.#timeOf(rewritten), sha1, size })
  }
}

const isFolder = (entry: PlacedEntry | undefined): boolean =>
  entry !== undefined && (entry.mode & KIND) === IS_FOLDER

/** The folder that a path lies in; '' for the package's own. */
const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** What Spack makes of the permissions in a package: readable by all, executable or not. */
const permissionsOf = (mode: number): number =>
  ((mode & ANY_EXECUTES) === 0 ? 0o644 : 0o755) | (mode & SPECIAL)
