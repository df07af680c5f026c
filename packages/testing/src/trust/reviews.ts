import type { SignerIdentity } from '@pakages/core'
import { workflowIdentity } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import type { BinaryFacts, Review, SpecHash, TrustPolicy, VersionFacts } from '@pakages/model'
import type { CheckedReview } from '@pakages/trust'

/** The workflow that the policy of the tests trusts. */
export const trustedWorkflow: SignerIdentity = workflowIdentity('acme/packages')

/** A policy as `pakages.json` would give it, changed where a test needs it. */
export const policyWith = (changes: Partial<TrustPolicy> = {}): TrustPolicy => ({
  registries: [],
  signers: [
    {
      kind: 'workflow',
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'acme/packages',
      workflow: undefined,
      ref: undefined,
    },
  ],
  reviewSigners: [
    {
      kind: 'workflow',
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'acme/packages',
      workflow: undefined,
      ref: undefined,
    },
  ],
  evidence: ['provenance'],
  auditors: [
    { kind: 'user', name: 'alice', keys: [] },
    { kind: 'user', name: 'carol', keys: [] },
    { kind: 'team', name: 'acme/auditors', keys: [] },
  ],
  quorum: 1,
  criteria: ['functional', 'safe', 'license'],
  licenses: ['MIT', 'Zlib'],
  allow: ['approved'],
  binding: 'recipe',
  unsignedReviews: false,
  imports: [],
  trustRoot: undefined,
  ...changes,
})

/** The recipe and the binary that reviews of the tests are of. */
export const RECIPE = digestOf('recipe')
export const MANIFEST = digestOf('manifest')
const HASH = 'abcdefghijklmnopqrstuvwxyz234567' as SpecHash

/** An approval of zlib@1.3.1 by alice, changed where a test needs it. */
export const reviewWith = (changes: Partial<Review> = {}): Review => ({
  name: 'zlib',
  version: '1.3.1',
  auditor: 'alice',
  verdict: 'approved',
  criteria: ['functional', 'safe', 'license'],
  note: '',
  time: '2026-11-20T10:00:00.000Z',
  source: 'terminal',
  recipe: { digest: RECIPE, files: {} },
  binaries: [
    {
      hash: HASH,
      target: 'x86_64_v3',
      manifest: MANIFEST,
      layer: digestOf('layer'),
      packageHash: 'same====',
    },
  ],
  ...changes,
})

/** A review whose signature was verified. */
export const signedBy = (
  review: Review,
  signer: SignerIdentity = trustedWorkflow,
): CheckedReview => ({ review, signature: { kind: 'signed', signer } })

/** A binary of zlib@1.3.1. */
export const binaryWith = (changes: Partial<BinaryFacts> = {}): BinaryFacts => ({
  manifest: MANIFEST,
  publishers: ['bob'],
  publisherKeys: [],
  provenance: true,
  recipe: RECIPE,
  packageHash: 'same====',
  ...changes,
})

/** zlib@1.3.1 */
export const versionWith = (changes: Partial<VersionFacts> = {}): VersionFacts => ({
  name: 'zlib',
  version: '1.3.1',
  license: 'Zlib',
  recipe: RECIPE,
  binaries: [binaryWith()],
  ...changes,
})
