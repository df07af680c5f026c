import { UnreadableDatabase } from './json-elements.ts'

/** Databases unpack to 4 to 15 times their size; what makes much more is made to fill memory. */
const MOST_TIMES = 100
/** Bytes that anything may unpack to: a short file of equal lines packs well. */
const HARMLESS = 16 * 2 ** 20

/** Counts what an archive unpacks to. */
export class UnpackedBytes {
  readonly #most: number
  #bytes = 0

  /** @param packed Bytes of the archive. */
  constructor(packed: number) {
    this.#most = Math.max(HARMLESS, packed * MOST_TIMES)
  }

  /** @throws UnreadableDatabase when that is more than any database unpacks to. */
  add(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes > this.#most)
      throw new UnreadableDatabase(
        `it unpacks to more than ${MOST_TIMES} times its size, as only a bomb does`,
      )
  }
}
