import type { RegistryReading } from '@pakages/catalog'
import type { Descriptor } from '@pakages/core'
import { sbomFormatOf, SIGSTORE_BUNDLE } from '@pakages/model'
import { signerInWords, type BinaryEvidence } from '@pakages/trust'

/** The SBOM that a referrer is, with its format; none for what is no SBOM. */
export function sbomOf({ artifactType, digest }: Descriptor): RegistryReading['sboms'] {
  const format = sbomFormatOf(artifactType)
  return format ? [{ format, mediaType: artifactType!, manifest: digest }] : []
}

/**
 * The bundles at a binary: of those that were verified what they say and who signed, by the very
 * bundle that was looked at; of others what they say of themselves.
 */
export function attestationsOf(
  referrers: readonly Descriptor[],
  { trusted }: BinaryEvidence,
): RegistryReading['attestations'] {
  return referrers
    .filter((referrer) => referrer.artifactType === SIGSTORE_BUNDLE)
    .flatMap(({ digest, annotations }) => {
      const verified = trusted.find(({ bundle }) => bundle === digest)
      const predicateType =
        verified?.statement.predicateType ?? annotations?.['dev.sigstore.bundle.predicateType']
      if (predicateType === undefined) return []
      const signer = verified && signerInWords(verified.signer)
      return [{ predicateType, manifest: digest, ...(signer !== undefined && { signer }) }]
    })
}
