import type { FailureId } from './failure-id.ts'
import { printable } from './printable.ts'

/**
 * What a parser of this package throws: what is wrong with a value, and what to write instead.
 * Carries no trace of where it came from.
 */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue'
  readonly id: FailureId
  readonly fix: string
  constructor(message: string, details: { readonly id: FailureId; readonly fix: string }) {
    super(message)
    this.id = details.id
    this.fix = details.fix
  }
}

/** At most 80 characters of something hostile, fit for a one-line message. */
export function shown(text: string): string {
  const line = printable(text.slice(0, 1000)).replace(/[\n\t]+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
