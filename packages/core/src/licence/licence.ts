import { allOf, LONGEST, readExpression } from './expression.ts'
import { referenceTo, type LicenceReference, type SpdxExpression } from './reference.ts'
import { inSpdxSpelling } from './spellings.ts'

/**
 * What is known of a licence:
 * - `unknown`: nothing is stated, or that it is not known;
 * - `spdx`: an SPDX expression was stated;
 * - `other`: something else was, which references in the expression stand for.
 *
 * The expression is what a bill of materials, an image, a review and the index all carry, and what
 * the policy decides on; reading it again gives the same expression.
 */
export type Licence =
  | { readonly kind: 'unknown'; readonly expression: undefined; readonly references: readonly [] }
  | KnownLicence

/** A licence of which something is known: see {@link Licence}. */
export interface KnownLicence {
  readonly kind: 'spdx' | 'other'
  readonly expression: SpdxExpression
  /** The licences in it that are not on the SPDX list, those of the recipe's own among them. */
  readonly references: readonly LicenceReference[]
}

const UNKNOWN: Licence = { kind: 'unknown', expression: undefined, references: [] }

/** What is written where nobody has looked yet, in capitals; the last two are words of SPDX. */
const SILENT = new Set(['', 'UNKNOWN', 'NOASSERTION', 'NONE'])

/**
 * Reads a licence as a recipe, a review or an index states it. This is the one place that decides
 * what a text means.
 * @param stated One text, or several that all apply: Spack itself wants one directive for a spec,
 * but of a version several may apply, each to some builds. Where one of them is not known, the whole
 * is not.
 */
export function readLicence(stated: string | readonly string[] | undefined): Licence {
  const texts = typeof stated === 'string' ? [stated] : (stated ?? [])
  const parts: KnownLicence[] = []
  for (const text of texts) {
    const part = readText(text.trim().replace(/\s+/g, ' '))
    if (part.kind === 'unknown') return UNKNOWN
    if (!parts.some(({ expression }) => expression === part.expression)) parts.push(part)
  }
  return parts.length < 2 ? (parts[0] ?? UNKNOWN) : together(parts)
}

function readText(text: string): Licence {
  if (SILENT.has(text.toUpperCase())) return UNKNOWN
  const read = readExpression(inSpdxSpelling(text))
  if (!read) return standingFor(text)
  const { expression, references, asStated } = read
  if (references.some((one) => SILENT.has(one.text.toUpperCase()))) return UNKNOWN
  return { kind: asStated ? 'spdx' : 'other', expression, references }
}

function standingFor(text: string): KnownLicence {
  const reference = referenceTo(text)
  return { kind: 'other', expression: reference.id, references: [reference] }
}

function together(parts: readonly KnownLicence[]): KnownLicence {
  const expression = allOf(parts.map((part) => part.expression))
  if (expression.length > LONGEST) return standingFor(expression)
  const references = parts.flatMap((part) => part.references)
  return {
    kind: parts.every(({ kind }) => kind === 'spdx') ? 'spdx' : 'other',
    expression,
    references: [...new Map(references.map((one) => [one.id, one])).values()],
  }
}
