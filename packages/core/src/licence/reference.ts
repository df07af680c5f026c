import { createHash } from 'node:crypto'

/**
 * A valid SPDX licence expression in the one form that is used everywhere: identifiers as the list
 * writes them, operators in capitals, parentheses where AND and OR meet. Only this folder makes one.
 */
export type SpdxExpression = string & { readonly spdx: unique symbol }

/** A licence that is not on the SPDX list, as it stands in an expression. */
export interface LicenceReference {
  /** `LicenseRef-` and letters, digits, dots and hyphens. */
  readonly id: SpdxExpression
  /** The licence as the recipe or the user wrote it. */
  readonly text: string
}

/** Longer words are cut, and told apart by their hash. */
const READABLE = 40

/**
 * The reference that stands for a text. A word of the characters that SPDX allows is kept as it is;
 * of any other text what can be read stays, with eight digits of its sha256, so that two texts
 * never share one.
 */
export function referenceTo(text: string): LicenceReference {
  if (text.length <= READABLE && /^[A-Za-z0-9.-]+$/.test(text))
    return { id: `LicenseRef-${text}` as SpdxExpression, text }
  const words = text
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, READABLE)
  const digits = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const id = `LicenseRef-${words === '' ? 'unnamed' : words}-${digits}`
  return { id: id as SpdxExpression, text }
}
