/**
 * How much of what is being unpacked may wait in memory, over all packages at once. What finds no
 * room goes to the disk.
 */
export class MemoryBudget {
  #free: number

  /** @param bytes All that there is. */
  constructor(bytes: number) {
    this.#free = bytes
  }

  /** Takes so many bytes, if there are so many. @returns whether there were. */
  take(bytes: number): boolean {
    if (bytes > this.#free) return false
    this.#free -= bytes
    return true
  }

  /** Gives bytes back. */
  give(bytes: number): void {
    this.#free += bytes
  }
}
