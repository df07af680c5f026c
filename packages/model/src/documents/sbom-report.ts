import { z } from 'zod'
import { digestType } from '../identity/digest.ts'
import { specHashType } from '../identity/spec-hash.ts'

/** `pakages.sbom/1`: the SBOM files that were written. */
export const sbomReportType = z.object({
  files: z.array(
    z.object({
      /** The spec it describes; absent for the SBOM of the whole lock. */
      hash: specHashType().optional(),
      format: z.enum(['cyclonedx', 'spdx']),
      /** The version of the format, such as `1.6` or `2.3`. */
      version: z.string(),
      /** IANA media type, such as `application/vnd.cyclonedx+json`. */
      mediaType: z.string(),
      /** Relative to the report. */
      file: z.string(),
      /** The sha256 of the file. */
      digest: digestType(),
      components: z.number().int().nonnegative(),
    }),
  ),
})

/** See {@link sbomReportType}. */
export type SbomReport = z.infer<typeof sbomReportType>
