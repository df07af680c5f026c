import { fstatSync, readSync, writeSync } from 'node:fs'

/** The bytes of a file, in memory or on disk. */
export interface Bytes {
  readonly size: number
  /** So many bytes from a place on; fewer at the end. */
  readonly read: (place: number, length: number) => Buffer
  readonly write: (place: number, bytes: Buffer) => void
}

/** Bytes in memory; writing changes the buffer itself. */
export const bytesOf = (content: Buffer): Bytes => ({
  size: content.length,
  read: (place, length) => content.subarray(place, place + length),
  write: (place, bytes) => void bytes.copy(content, place),
})

/**
 * The bytes of an open file. They are read without waiting: of an ELF file it takes about ten small
 * pieces, each some microseconds, where the way through the thread pool takes fifty.
 */
export function bytesOfFile(descriptor: number): Bytes {
  return {
    size: fstatSync(descriptor).size,
    read(place, length) {
      const buffer = Buffer.allocUnsafe(length)
      let done = 0
      for (let more = 1; more > 0 && done < length; done += more)
        more = readSync(descriptor, buffer, done, length - done, place + done)
      return buffer.subarray(0, done)
    },
    write(place, bytes) {
      for (let done = 0; done < bytes.length;)
        done += writeSync(descriptor, bytes, done, bytes.length - done, place + done)
    },
  }
}
