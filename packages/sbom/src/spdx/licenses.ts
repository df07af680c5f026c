import { createHash } from 'node:crypto'
import { isCompound, type LicensePart } from '../license.ts'
import type { ExtractedLicense } from './document-shape.ts'

/**
 * The declared licence of a package; undefined where nothing is known. What is not SPDX becomes a
 * `LicenseRef-`.
 */
export function declaredLicense(parts: readonly LicensePart[]): string | undefined {
  const expressions = parts.map((part) =>
    part.kind === 'spdx' ? part.expression : referenceTo(part.text),
  )
  if (expressions.length < 2) return expressions[0]
  return expressions.map((text) => (isCompound(text) ? `(${text})` : text)).join(' AND ')
}

/** The licences that {@link declaredLicense} refers to, for `hasExtractedLicensingInfos`. */
export function extractedLicenses(parts: readonly LicensePart[]): ExtractedLicense[] {
  return parts.flatMap((part): ExtractedLicense[] => {
    if (part.kind === 'other')
      return [
        {
          licenseId: referenceTo(part.text),
          name: part.text,
          extractedText: `The recipe states: ${part.text}`,
        },
      ]
    return part.references.map(({ id, text }) => ({
      licenseId: id,
      extractedText: `The recipe states: ${text}`,
    }))
  })
}

/**
 * Readable, and different for different texts, also where only characters differ that a reference
 * may not hold.
 */
function referenceTo(text: string): string {
  const readable = text
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  return `LicenseRef-${readable === '' ? 'unnamed' : readable}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
}
