import { fixupSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import parse from 'spdx-expression-parse'

/**
 * One `license()` directive that applies: an SPDX expression in canonical form, or a text that is
 * none.
 */
export type LicensePart =
  | {
      readonly kind: 'spdx'
      readonly expression: string
      readonly references: readonly LicenseReference[]
    }
  | { readonly kind: 'other'; readonly text: string }

/** A licence in an expression that is not on the SPDX list. */
export interface LicenseReference {
  /** `LicenseRef-…` */
  readonly id: string
  /** What the recipe states. */
  readonly text: string
}

/** What recipes write where nobody has looked yet. */
const SILENT = new Set(['', 'UNKNOWN', 'NOASSERTION'])

/**
 * Reads the licences that a recipe states for a spec; all of them apply. Empty where the recipe is
 * silent or says that it does not know. Identifiers of the SPDX list may be in any case, operators
 * too: both get their canonical form.
 */
export const readLicenses = (stated: readonly string[]): LicensePart[] =>
  [...new Set(stated.map((text) => text.trim().replace(/\s+/g, ' ')))]
    .filter((text) => !SILENT.has(text.toUpperCase()))
    .map(readLicense)

function readLicense(text: string): LicensePart {
  const tokens = (text.match(/[()]|[^()\s]+/g) ?? []).map(canonical)
  const written = tokens
    .map((token) => token.text)
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
  const references = tokens.flatMap(({ text: id, stated }) =>
    id.startsWith('LicenseRef-') ? [{ id, text: stated }] : [],
  )
  const listed = tokens.some((token) => token.listed)
  const own = references.every((reference) => reference.id === reference.text)
  return isExpression(written) && (listed || own)
    ? { kind: 'spdx', expression: written, references }
    : { kind: 'other', text }
}

interface Token {
  readonly text: string
  readonly stated: string
  /** Whether it is an identifier of the SPDX list. */
  readonly listed: boolean
}

/**
 * An identifier that is not on the list becomes a reference: beside identifiers that are, the
 * others of an expression must not be lost.
 */
function canonical(stated: string): Token {
  if (/^([()]|and|or|with)$/i.test(stated))
    return { text: stated.toUpperCase(), stated, listed: false }
  const known = fixupSpdxId(stated) ?? stated
  const listed = isExpression(known) && !known.startsWith('LicenseRef-')
  const unlisted =
    !listed &&
    /^[A-Za-z0-9.-]+$/.test(known) &&
    !known.startsWith('LicenseRef-') &&
    !isException(known)
  return { text: unlisted ? `LicenseRef-${known}` : known, stated, listed }
}

/** Whether it may follow WITH. */
const isException = (text: string): boolean => isExpression(`MIT WITH ${text}`)

/**
 * A `DocumentRef-` points into another document, which a recipe cannot bring along: such a text
 * counts as no expression.
 */
function isExpression(text: string): boolean {
  try {
    parse(text)
    return !text.includes('DocumentRef-')
  } catch {
    return false
  }
}

/** Whether an expression has an operator, so that it needs parentheses inside another one. */
export const isCompound = (expression: string): boolean => / (AND|OR) /.test(expression)

/** For people: the expressions and texts joined with AND; undefined where nothing is known. */
export function licenseText(parts: readonly LicensePart[]): string | undefined {
  if (parts.length === 0) return undefined
  const texts = parts.map((part) => (part.kind === 'spdx' ? part.expression : part.text))
  return texts.length === 1
    ? texts[0]
    : texts.map((text) => (isCompound(text) ? `(${text})` : text)).join(' AND ')
}
