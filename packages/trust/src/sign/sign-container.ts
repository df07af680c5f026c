import type { Registry, Signer } from '@pakages/core'
import { attach, parseImageManifest, type Attached } from '@pakages/image'
import { parseJson, SIGSTORE_BUNDLE, type Digest } from '@pakages/model'
import { jobProvenance, type JobFacts } from './provenance.ts'
import {
  bundleAttachment,
  PREDICATE_ANNOTATION,
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
 * SBOM. What has a statement of a kind already is not signed as that again: the same image has the
 * same digest. What a run that failed left out is signed by the next one.
 * @returns What was attached now.
 */
export async function signContainer(options: SignContainer): Promise<Attached[]> {
  const { registry, digest, images, facts } = options
  const manifests = [...new Set([digest, ...images.map((one) => one.digest)])]
  const lacks = new Map(
    await Promise.all(manifests.map(async (one) => [one, await lacksOf(registry, one)] as const)),
  )
  const lacking = (predicateType: string) => (one: Digest) => lacks.get(one)!(predicateType)
  const attached: Attached[] = []
  const unproven = manifests.filter(lacking(PROVENANCE))
  if (unproven.length > 0)
    attached.push(...(await signed(options, unproven, PROVENANCE, jobProvenance(facts))))
  for (const image of images)
    for (const { format, version, bytes } of image.sboms) {
      const predicateType = sbomPredicate(format, version)
      if (!lacking(predicateType)(image.digest)) continue
      const document = parseJson(bytes, 'the SBOM') as Record<string, unknown>
      attached.push(...(await signed(options, [image.digest], predicateType, document)))
    }
  return attached
}

/** Whether a manifest lacks a signed statement of a kind; a bundle that does not tell its kind is any. */
async function lacksOf(
  registry: Registry,
  manifest: Digest,
): Promise<(predicateType: string) => boolean> {
  const kinds = new Set<string | undefined>()
  for (const { digest, annotations } of await registry.referrers(manifest, SIGSTORE_BUNDLE))
    kinds.add((annotations ?? (await annotationsAt(registry, digest)))?.[PREDICATE_ANNOTATION])
  return (predicateType) => !kinds.has(undefined) && !kinds.has(predicateType)
}

/** Of what refers to a manifest, where the list of a registry leaves them out. */
async function annotationsAt(
  registry: Registry,
  digest: Digest,
): Promise<Readonly<Record<string, string>> | undefined> {
  const stored = await registry.manifest(digest)
  return stored && parseImageManifest(stored.bytes, digest).annotations
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
