import type { Registry, Signer } from '@pakages/core'
import { attach, type Attached } from '@pakages/image'
import { parseJson, SIGSTORE_BUNDLE, type Digest } from '@pakages/model'
import { jobProvenance, type JobFacts } from './provenance.ts'
import {
  bundleAttachment,
  PROVENANCE,
  sbomPredicate,
  statement,
  type StatementSubject,
} from './statements.ts'

/** An SBOM of an image, as it was written. */
export interface SbomOfImage {
  readonly format: 'cyclonedx' | 'spdx'
  readonly version: string
  readonly bytes: Buffer
}

/** One image to run, and the SBOMs of it. */
export interface ImageToSign {
  /** Its manifest. */
  readonly digest: Digest
  readonly sboms: readonly SbomOfImage[]
}

/** What is signed of a container. */
export interface SignContainer {
  readonly registry: Registry
  readonly signer: Signer
  /** Shown to people. */
  readonly name: string
  /** What its tags lead to: the only image, or the list of all platforms. */
  readonly digest: Digest
  readonly images: readonly ImageToSign[]
  readonly facts: JobFacts
}

/**
 * Signs a container as a push is signed: its provenance, for the list and each platform, and each
 * SBOM. What has a signed statement already is not signed again: the same image has the same digest.
 * @returns What was attached now.
 */
export async function signContainer(options: SignContainer): Promise<Attached[]> {
  const { registry, digest, images, facts } = options
  if ((await registry.referrers(digest, SIGSTORE_BUNDLE)).length > 0) return []
  const manifests = [...new Set([digest, ...images.map((one) => one.digest)])]
  const attached = await signed(options, manifests, PROVENANCE, jobProvenance(facts))
  for (const image of images)
    for (const { format, version, bytes } of image.sboms) {
      const document = parseJson(bytes, 'the SBOM') as Record<string, unknown>
      const predicateType = sbomPredicate(format, version)
      attached.push(...(await signed(options, [image.digest], predicateType, document)))
    }
  return attached
}

async function signed(
  { registry, signer, name }: SignContainer,
  manifests: readonly Digest[],
  predicateType: string,
  predicate: Readonly<Record<string, unknown>>,
): Promise<Attached[]> {
  const subjects = manifests.map((digest): StatementSubject => ({ name, digest }))
  const bundle = await signer.sign(statement(subjects, predicateType, predicate))
  return attach(registry, manifests, bundleAttachment(bundle, predicateType))
}
