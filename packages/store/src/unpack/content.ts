import { closeSync, constants, openSync, writeSync } from 'node:fs'
import type { MemoryBudget } from './memory-budget.ts'

/** Bytes: what is larger is never held. */
const LARGEST_HELD = 8 * 1024 * 1024

/** The content of a file of a package until its place is known: in memory, or in a file. */
export type StagedFile =
  | { readonly kind: 'held'; readonly bytes: Buffer }
  | { readonly kind: 'spilled'; readonly path: string; readonly size: number }

/** Gathers the content of one file. */
export interface Gathering {
  readonly add: (piece: Buffer) => void
  /** @returns the whole of it. */
  readonly end: () => StagedFile
  /** Closes what is open. */
  readonly abandon: () => void
}

/**
 * Begins to gather a content.
 * @param spill Names the file that it goes into when it is large, or memory is short; it must not
 * exist.
 */
export const gather = (size: number, budget: MemoryBudget, spill: () => string): Gathering =>
  size <= LARGEST_HELD && budget.take(size) ? held(size) : spilled(size, spill())

function held(size: number): Gathering {
  const bytes = Buffer.allocUnsafeSlow(size)
  let at = 0
  return {
    add: (piece) => (at += piece.copy(bytes, at)),
    end: () => ({ kind: 'held', bytes }),
    abandon: () => undefined,
  }
}

function spilled(size: number, path: string): Gathering {
  let file: number | undefined = createFile(path, 0o600)
  const close = (): void => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }
  return {
    add: (piece) => writeAll(file!, piece),
    end: () => {
      close()
      return { kind: 'spilled', path, size }
    },
    abandon: close,
  }
}

/** Makes a file that is not there yet, and never through a link. */
export const createFile = (path: string | Buffer, mode: number): number =>
  openSync(
    path,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
    mode,
  )

/** Writes all of some bytes to where a file stands. */
export function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}
