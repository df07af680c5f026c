import { closeSync, constants, fchmodSync, futimesSync, openSync, writeSync } from 'node:fs'
import { PassingFile, type FileFacts } from './file-facts.ts'

/** Makes a file that is not there yet, and never through a link. @returns its descriptor. */
export const createFile = (path: string | Buffer, mode: number): number =>
  openSync(
    path,
    constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
    mode,
  )

/** Writes all of some bytes to where a file stands. */
export function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

/** Gives an open file its permissions, whatever the umask, and its time in seconds since 1970. */
export function finishFile(file: number, permissions: number, time: number): void {
  fchmodSync(file, permissions)
  futimesSync(file, time, time)
}

/** A file that is written in pieces. */
export class NewFile {
  readonly #descriptor: number
  readonly #seen = new PassingFile()

  /** @param path Is made. */
  constructor(path: string | Buffer) {
    this.#descriptor = createFile(path, 0o600)
  }

  /** Writes pieces, many small ones at once. */
  write(pieces: readonly Buffer[]): void {
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
    writeAll(this.#descriptor, bytes)
    this.#seen.add(bytes)
  }

  /** Ends it, with its permissions and its time in seconds since 1970. */
  end(permissions: number, time: number): FileFacts {
    finishFile(this.#descriptor, permissions, time)
    this.close()
    return this.#seen.facts()
  }

  /** Leaves it as it is. */
  close(): void {
    closeSync(this.#descriptor)
  }
}
