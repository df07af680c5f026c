import { createHash } from 'node:crypto'
import { startsAsElf } from '../elf/starts-as-elf.ts'

/** What is known of a file when all of it was seen. */
export interface FileFacts {
  readonly sha1: Buffer
  /** Bytes. */
  readonly size: number
  /** Whether it begins as one of ELF. */
  readonly elf: boolean
}

/** Bytes that tell whether a file begins as one of ELF. */
const START = 4

/** Finds out what is to be known of a file while its bytes pass, in whatever pieces. */
export class PassingFile {
  readonly #hash = createHash('sha1')
  #start = Buffer.alloc(0)
  #size = 0

  add(bytes: Buffer): void {
    if (this.#start.length < START)
      this.#start = Buffer.concat([this.#start, bytes.subarray(0, START - this.#start.length)])
    this.#hash.update(bytes)
    this.#size += bytes.length
  }

  /** What was found out; to be asked once, in the end. */
  facts(): FileFacts {
    return { sha1: this.#hash.digest(), size: this.#size, elf: startsAsElf(this.#start) }
  }
}
