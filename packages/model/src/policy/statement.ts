import { z } from 'zod'

/** The `payloadType` of in-toto statements in a DSSE envelope. */
export const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json'

/**
 * The media type of Sigstore bundles, and the `artifactType` under which they are attached to
 * manifests.
 */
export const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/**
 * An in-toto statement: somebody says something (the predicate) of some subjects,
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md. We write version 1; cosign
 * still writes 0.1, which has the same fields.
 */
export const statementType = z.object({
  _type: z.enum(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
  subject: z
    .array(
      z.looseObject({ name: z.string().default(''), digest: z.record(z.string(), z.string()) }),
    )
    .min(1),
  predicateType: z.string().min(1),
  predicate: z.record(z.string(), z.unknown()).default({}),
})

/** See {@link statementType}. */
export type Statement = z.infer<typeof statementType>

/** A Sigstore bundle as JSON. What is in it counts only once a `Verifier` has accepted it. */
export type BundleJson = { readonly mediaType: string } & Readonly<Record<string, unknown>>
