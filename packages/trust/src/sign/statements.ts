import { digestOf, encode, type Attachment } from '@pakages/image'
import {
  hexOf,
  shortHash,
  SIGSTORE_BUNDLE,
  type BundleJson,
  type Digest,
  type ReviewStatement,
  type Statement,
} from '@pakages/model'

/** SLSA provenance, version 1: https://slsa.dev/spec/v1.0/provenance. */
export const PROVENANCE = 'https://slsa.dev/provenance/v1'

/** How the predicate types of SBOMs begin, as cosign and actions/attest-sbom write them. */
export const SBOM_PREDICATES = {
  cyclonedx: 'https://cyclonedx.org/bom',
  spdx: 'https://spdx.dev/Document',
} as const

/** The predicate of a signed review: the `pakages.review/1` file without its signature. */
export const REVIEW = 'https://github.com/syspack/pakages/review/v1'

/**
 * The predicate of a signed index: when it was made and what it lists, so that an older one is
 * known as such.
 */
export const INDEX = 'https://github.com/syspack/pakages/index/v1'

/** The predicate of a signed generation: which number its image has, and when it was recorded. */
export const GENERATION_PREDICATE = 'https://github.com/syspack/pakages/generation/v1'

/** The predicate of a signed solution: the key of the lock that its image holds. */
export const SOLUTION_PREDICATE = 'https://github.com/syspack/pakages/solution/v1'

/** The image or document that a statement names by digest. */
export interface StatementSubject {
  /** Shown to people; verifiers look at the digest alone. */
  readonly name: string
  readonly digest: Digest
  /** The digest of the recipe that it was built from, which goes into the subject's annotations. */
  readonly recipe?: Digest | undefined
}

/** Composes an in-toto statement. */
export function statement(
  subjects: readonly StatementSubject[],
  predicateType: string,
  predicate: Readonly<Record<string, unknown>>,
): Statement {
  const subject = subjects.map(({ name, digest, recipe }) => ({
    name,
    digest: { sha256: hexOf(digest) },
    ...(recipe && { annotations: { recipe } }),
  }))
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType,
    predicate: { ...predicate },
  }
}

/** Whether a statement is about the bytes with this digest. */
export const isAbout = (one: Statement, digest: Digest): boolean =>
  one.subject.some((subject) => subject.digest.sha256 === hexOf(digest))

/**
 * The predicate type of an SBOM; SPDX names the version of its format
 * (`https://spdx.dev/Document/v2.3`).
 */
export const sbomPredicate = (format: 'cyclonedx' | 'spdx', version: string): string =>
  format === 'spdx' ? `${SBOM_PREDICATES.spdx}/v${version}` : SBOM_PREDICATES.cyclonedx

/** Whether a predicate type is that of an SBOM. */
export const isSbomPredicate = (type: string): boolean =>
  type === SBOM_PREDICATES.cyclonedx ||
  type === SBOM_PREDICATES.spdx ||
  type.startsWith(`${SBOM_PREDICATES.spdx}/v`)

/**
 * What a review's signature covers: its words as the predicate, the recipe and the binaries as
 * subjects.
 */
export function reviewStatement(review: ReviewStatement): Statement {
  const spec = `${review.name}@${review.version}`
  const recipe = review.recipe ? [{ name: `${spec} recipe`, digest: review.recipe.digest }] : []
  const subjects = [
    ...recipe,
    ...review.binaries.map((binary) => ({
      name: `${spec}/${shortHash(binary.hash)}`,
      digest: binary.manifest,
    })),
  ]
  // in-toto wants a subject: where neither recipe nor binary is known, it is the name that the
  // words are about.
  const named = subjects.length > 0 ? subjects : [{ name: spec, digest: digestOf(spec) }]
  return statement(named, REVIEW, { ...review })
}

/** The annotation of a bundle that tells what kind of statement is in it. */
export const PREDICATE_ANNOTATION = 'dev.sigstore.bundle.predicateType'

/** A bundle as cosign and `gh attestation verify --bundle-from-oci` look for it at a manifest. */
export const bundleAttachment = (bundle: BundleJson, predicateType: string): Attachment => ({
  artifactType: SIGSTORE_BUNDLE,
  bytes: encode(bundle),
  annotations: {
    'dev.sigstore.bundle.content': 'dsse-envelope',
    [PREDICATE_ANNOTATION]: predicateType,
  },
})
