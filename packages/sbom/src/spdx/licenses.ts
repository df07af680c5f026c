import type { Licence } from '@pakages/core'
import type { ExtractedLicense } from './document-shape.ts'

/**
 * The licences that are not on the SPDX list, for `hasExtractedLicensingInfos`: what each reference
 * stands for.
 */
export const extractedLicenses = ({ references }: Licence): ExtractedLicense[] =>
  references.map(({ id, text }) => ({
    licenseId: id,
    ...(text !== id && { name: text }),
    extractedText: `The recipe states: ${text}`,
  }))
