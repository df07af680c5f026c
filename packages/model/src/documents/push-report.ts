import { z } from 'zod'
import { digestType } from '../identity/digest.ts'
import { specHashType } from '../identity/spec-hash.ts'

const digest = digestType()
const specHash = specHashType()

/** `pakages.push/1`: what is in the registry now, and what of it this push put there. */
export const pushReportType = z.object({
  /** The repository, such as `oci://ghcr.io/owner/name`. */
  registry: z.string(),
  specs: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      hash: specHash,
      target: z.string(),
      tag: z.string(),
      manifest: digest,
      /** The layer that holds the package's own tarball. */
      layer: digest,
      /** Size of that layer in bytes. */
      size: z.number().int().nonnegative(),
      outcome: z.enum(['pushed', 'present']),
    }),
  ),
  /** What was attached to manifests: SBOMs, signatures. */
  referrers: z.array(z.object({ subject: digest, artifactType: z.string(), manifest: digest })),
  /** The index after this push; absent when it was not updated. */
  index: z.object({ manifest: digest, specs: z.number().int().nonnegative() }).optional(),
  /** The generation that holds what was pushed: a new one, or the newest where it is the same. */
  generation: z.object({ number: z.number().int().positive(), manifest: digest }).optional(),
})

/** See {@link pushReportType}. */
export type PushReport = z.infer<typeof pushReportType>
