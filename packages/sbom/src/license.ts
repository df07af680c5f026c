import { fixupSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import parse from 'spdx-expression-parse'

/** One `license()` directive that applies: an SPDX expression in canonical form, or a text that is none. */
export type LicensePart =
  | { readonly kind: 'spdx'; readonly expression: string; readonly references: readonly string[] }
  | { readonly kind: 'other'; readonly text: string }

/** What recipes write where nobody has looked yet. */
const SILENT = new Set(['', 'UNKNOWN', 'NOASSERTION'])

/**
 * Reads the licences that a recipe states for a spec; all of them apply. Empty where the recipe is silent or says that it
 * does not know. Identifiers of the SPDX list may be in any case, operators too: both get their canonical form.
 */
export const readLicenses = (stated: readonly string[]): LicensePart[] =>
  [...new Set(stated.map((text) => text.trim().replace(/\s+/g, ' ')))].filter((text) => !SILENT.has(text.toUpperCase())).map(readLicense)

function readLicense(text: string): LicensePart {
  const tokens = text.match(/[()]|[^()\s]+/g) ?? []
  const expression = tokens.map(canonical).join(' ').replaceAll('( ', '(').replaceAll(' )', ')')
  if (!isExpression(expression)) return { kind: 'other', text }
  return { kind: 'spdx', expression, references: tokens.filter((token) => token.startsWith('LicenseRef-')) }
}

function canonical(token: string): string {
  if (/^(and|or|with)$/i.test(token)) return token.toUpperCase()
  return fixupSpdxId(token) ?? token
}

/** A `DocumentRef-` points into another document, which a recipe cannot bring along: such a text counts as no expression. */
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
  return texts.length === 1 ? texts[0] : texts.map((text) => (isCompound(text) ? `(${text})` : text)).join(' AND ')
}
