import { closeSync, mkdirSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { MemoryBudget } from './memory-budget.ts'
import { createFile, writeAll } from './new-file.ts'

/** Bytes: what is larger is never in memory as a whole. */
export const LARGEST_WHOLE = 1024 * 1024

/** The content of a file of a package until its place is known. */
export type StagedFile =
  /** Small, and in memory. */
  | { readonly kind: 'held'; readonly bytes: Buffer }
  /** Small, and in a file with others. */
  | { readonly kind: 'shared'; readonly at: number; readonly size: number }
  /** Large, in a file of its own. */
  | { readonly kind: 'own'; readonly path: string; readonly size: number }

/** Gathers the content of one file. */
export interface Gathering {
  readonly add: (piece: Buffer) => void
  /** @returns the whole of it. */
  readonly end: () => StagedFile
}

/**
 * Keeps the contents of files: small ones in memory while there is room, then one after the other in
 * a file, since making thousands costs more than writing them; large ones in files of their own.
 */
export class StagedFiles {
  readonly #folder: string
  readonly #budget: MemoryBudget
  readonly #open = new Set<number>()
  #shared: { readonly file: number; end: number } | undefined
  #scratch: Buffer | undefined
  #held = 0
  #made = 0

  /** @param folder Is made when something goes into it, and must not be there. */
  constructor(folder: string, budget: MemoryBudget) {
    this.#folder = folder
    this.#budget = budget
  }

  /** Begins to gather a content of so many bytes. One at a time. */
  gather(size: number): Gathering {
    if (size > LARGEST_WHOLE) return this.#own(size)
    if (!this.#budget.take(size)) return this.#next(size)
    this.#held += size
    const bytes = Buffer.allocUnsafeSlow(size)
    let at = 0
    return { add: (piece) => (at += piece.copy(bytes, at)), end: () => ({ kind: 'held', bytes }) }
  }

  /** A small content as a whole, which may be written over; it is valid until the next call. */
  whole(content: Exclude<StagedFile, { readonly kind: 'own' }>): Buffer {
    if (content.kind === 'held') return content.bytes
    const bytes = (this.#scratch ??= Buffer.allocUnsafeSlow(LARGEST_WHOLE)).subarray(
      0,
      content.size,
    )
    for (let done = 0; done < bytes.length;) {
      const read = readSync(this.#shared!.file, bytes, done, bytes.length - done, content.at + done)
      if (read === 0) throw new Error('What was written is not there.')
      done += read
    }
    return bytes
  }

  /** A name for a file that nobody made yet, beside the others. */
  nextPath(): string {
    if (this.#made === 0) mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    return join(this.#folder, String(this.#made++))
  }

  /** Gives the memory back, and removes what went to the disk. */
  dispose(): void {
    for (const file of this.#open) closeSync(file)
    this.#open.clear()
    this.#budget.give(this.#held)
    this.#held = 0
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #next(size: number): Gathering {
    const shared = (this.#shared ??= { file: this.#create(this.nextPath()), end: 0 })
    const at = shared.end
    shared.end += size
    return {
      add: (piece) => writeAll(shared.file, piece),
      end: () => ({ kind: 'shared', at, size }),
    }
  }

  #own(size: number): Gathering {
    const path = this.nextPath()
    const file = this.#create(path)
    return {
      add: (piece) => writeAll(file, piece),
      end: () => {
        this.#open.delete(file)
        closeSync(file)
        return { kind: 'own', path, size }
      },
    }
  }

  #create(path: string): number {
    const file = createFile(path, 0o600)
    this.#open.add(file)
    return file
  }
}
