import type { Decision, Digest, SpecHash } from '@pakages/model'
import type { EvidenceByHash } from '../verify/evidence.ts'

/** An image as the registry serves it now. */
export interface ServedImage {
  readonly hash: SpecHash
  readonly manifest: Digest
  /** The digest of the layer that holds the tarball. */
  readonly tarball: Digest
}

/**
 * Says of images, once all is decided, why they must not be downloaded: the spec was not decided on
 * or was refused, or the registry serves other bytes now than those that were verified.
 * @returns A function that gives every reason, a sentence each; none for the image that was trusted.
 */
export function admissionBy(
  decision: Decision,
  evidence: EvidenceByHash,
): (served: ServedImage) => readonly string[] {
  const decided = new Map<string, Decision['specs'][number]>(
    decision.specs.map((spec) => [spec.hash, spec]),
  )
  return ({ hash, manifest, tarball }) => {
    const spec = decided.get(hash)
    if (!spec) return ['It was not verified.']
    if (spec.verdict === 'refused') return spec.reasons.map(({ message }) => message)
    const seen = evidence.get(hash)
    return manifest === seen?.manifest && tarball === seen.tarball?.digest
      ? []
      : ['The registry serves another image now than the one that was verified.']
  }
}
