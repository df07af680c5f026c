import {
  chmodSync,
  closeSync,
  fchmodSync,
  futimesSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { createFile, writeAll } from './content.ts'
import { MARKER, PARTIAL_MARKER } from './marker.ts'

/** The bits of files, folders and links in the mode that `lstat` tells. */
const [IS_FILE, IS_FOLDER, IS_LINK] = [0o100000, 0o040000, 0o120000]
/** What Spack gives to every folder of a package. */
const FOLDER_MODE = 0o2755
const SPECIAL = 0o7000
const ANY_EXECUTES = 0o111

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

  addFolder(path: string): void {
    if (this.entries.has(path)) return
    mkdirSync(this.at(path))
    this.entries.set(path, { mode: IS_FOLDER | FOLDER_MODE })
  }

  /** @param rewritten Whether it is not what was packed. */
  addFile(path: string, content: Buffer, mode: number, rewritten: boolean): PlacedEntry {
    const permissions = permissionsOf(mode)
    const file = createFile(this.at(path), permissions)
    try {
      writeAll(file, content)
      this.#finish(file, permissions, rewritten)
    } finally {
      closeSync(file)
    }
    return this.#record(path, permissions, rewritten)
  }

  /** Moves a file here that lies on the same file system. */
  adoptFile(path: string, from: string, mode: number, rewritten: boolean): PlacedEntry {
    const permissions = permissionsOf(mode)
    const to = this.at(path)
    renameSync(from, to)
    chmodSync(to, permissions)
    utimesSync(to, rewritten ? this.time : 0, rewritten ? this.time : 0)
    return this.#record(path, permissions, rewritten)
  }

  addHardLink(path: string, to: string): void {
    linkSync(this.at(to), this.at(path))
    this.entries.set(path, this.entries.get(to)!)
  }

  /** @param changed Whether it leads elsewhere than it was packed. */
  addLink(path: string, target: Buffer, changed: boolean): void {
    this.#links.push([path, target, changed])
    this.entries.set(path, { mode: IS_LINK | 0o777, dest: target.toString('latin1') })
  }

  /** Makes the links, and gives folders their modes and times: nothing is added after that. */
  close(): void {
    const touched = new Set<string>()
    for (const [path, target, changed] of this.#links) {
      symlinkSync(target, this.at(path))
      if (changed) touched.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    }
    for (const [path, { mode }] of [...this.entries].reverse()) {
      if ((mode & 0o170000) !== IS_FOLDER) continue
      chmodSync(this.at(path), FOLDER_MODE)
      if (!touched.has(path)) utimesSync(this.at(path), 0, 0)
    }
  }

  #finish(file: number, permissions: number, rewritten: boolean): void {
    fchmodSync(file, permissions)
    const time = rewritten ? this.time : 0
    futimesSync(file, time, time)
  }

  #record(path: string, permissions: number, rewritten: boolean): PlacedEntry {
    const entry = { mode: IS_FILE | permissions, time: rewritten ? this.time : 0 }
    this.entries.set(path, entry)
    return entry
  }
}

/** What Spack makes of the permissions in a package: readable by all, executable or not. */
const permissionsOf = (mode: number): number =>
  ((mode & ANY_EXECUTES) === 0 ? 0o644 : 0o755) | (mode & SPECIAL)
