import type { Registry, Verifier } from '@pakages/core'
import type { Digest, Statement, TrustedSigner } from '@pakages/model'
import { GENERATION_PREDICATE, statement } from '../sign/statements.ts'
import { BundleReader } from './bundles.ts'
import { sortBundle } from './gather.ts'

/** What a signed generation says of itself. */
export interface SignedGeneration {
  readonly number: number
  /** RFC 3339 in UTC. */
  readonly recorded: string
}

/** The statement that is signed over the image of a generation. */
export const generationStatement = (
  manifest: Digest,
  { number, recorded }: SignedGeneration,
): Statement =>
  statement([{ name: `generation ${number}`, digest: manifest }], GENERATION_PREDICATE, {
    number,
    recorded,
  })

/** What judging the signatures of generations and solutions needs. */
export interface RecordTrust {
  readonly registry: Registry
  readonly verifier: Verifier
  /** Who may sign builds, and what is recorded of them. */
  readonly signers: readonly TrustedSigner[]
}

/**
 * What speaks against the image of a generation, in sentences; empty when one of the trusted
 * signers signed it as a generation. Nothing of the generation itself is read.
 * @throws RegistryError when the registry is out of reach.
 */
export const generationFaults = (
  manifest: Digest,
  trust: RecordTrust,
): Promise<readonly string[]> => recordFaults(manifest, GENERATION_PREDICATE, trust)

/**
 * What speaks against an image that a push recorded, as {@link generationFaults} tells it.
 * @param predicateType As what it must be signed.
 */
export async function recordFaults(
  manifest: Digest,
  predicateType: string,
  { registry, verifier, signers }: RecordTrust,
): Promise<readonly string[]> {
  const bundles = await new BundleReader(registry, verifier).at(manifest)
  const sorted = bundles.map((bundle) => sortBundle(bundle, manifest, signers))
  const counts = sorted.some(
    (one) => 'statement' in one && one.statement.predicateType === predicateType,
  )
  if (counts) return []
  const refused = sorted.flatMap((one) => ('code' in one ? [one.message] : []))
  return refused.length > 0 ? refused : ['Nobody who is trusted signed it.']
}
