import { readable } from '../package/package-fault.ts'
import type { CannotRelocate } from '../relocate/index.ts'

/** A file of a package that cannot be rewritten for the place where it is to be installed. */
export class UnrelocatableFile extends Error {
  /** @param path Below the prefix, as bytes (latin1). */
  constructor(path: string, why: CannotRelocate) {
    super(`${readable(path)}: ${why.message}`, { cause: why })
  }
}
