import type { Licence } from '@pakages/core'
import type { ExtractedLicense } from './document-shape.ts'

/**
 * The licences that are not on the SPDX list, for `hasExtractedLicensingInfos`: what each reference
 * stands for, and who says so.
 */
export const extractedLicenses = (
  { references }: Licence,
  by: 'recipe' | 'package',
): ExtractedLicense[] =>
  references.map(({ id, text }) => ({
    licenseId: id,
    ...(text !== id && { name: text }),
    extractedText: `The ${by} states: ${text}`,
  }))
