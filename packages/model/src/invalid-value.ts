/**
 * What a parser of this package throws: what is wrong with a value, and what to write instead.
 * Carries no trace of where it came from.
 */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/** At most 80 characters of something hostile, fit for a one-line message. */
export function shown(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
