import type { PackageIndexClient } from '@pakages/catalog'
import type { Ports, Registry } from '@pakages/core'
import { specTag } from '@pakages/image'
import type { ConcreteSpec, Statement } from '@pakages/model'
import type { Trust } from '@pakages/open'
import {
  binaryFacts,
  gatherBinaryEvidence,
  gatherRecords,
  PROVENANCE,
  recordedState,
  signerInWords,
  type ReviewsFound,
} from '@pakages/trust'
import { z } from 'zod'
import type { PackageInfo, SignedStatement } from './package-info.ts'

/** What trust is judged from. */
export interface TrustSources {
  readonly registry: Registry
  readonly trust: Trust
  readonly index: PackageIndexClient | undefined
  readonly ownReviews: () => Promise<ReviewsFound>
  /** Where relative folders of imported indexes start. */
  readonly root: string
  readonly ports: Ports
}

/**
 * Who signed and reviewed a binary, by the policy.
 * @throws UserError when registry or index cannot be read.
 */
export async function trustInfo(
  spec: ConcreteSpec,
  { registry, trust, index, ownReviews, root, ports }: TrustSources,
): Promise<NonNullable<PackageInfo['trust']>> {
  const { policy, verifier } = trust
  const alone = { roots: [spec.hash], specs: new Map([[spec.hash, spec]]) }
  const gathered = await gatherBinaryEvidence(alone, {
    registry,
    verifier,
    signers: policy.signers,
    referenceOf: ({ name, version, hash }) => specTag(name, version, hash),
  })
  const evidence = gathered.get(spec.hash)!
  const indexes = index ? [index] : []
  const records = await gatherRecords([spec], {
    policy,
    verifier,
    ownReviews,
    root,
    indexes,
    ports,
  })
  const binaries = binaryFacts(evidence, spec.package_hash)
  const { state, reasons, reviews } = recordedState(spec, binaries, records, policy)
  return {
    state,
    reasons,
    signed: evidence.trusted.map(({ statement, signer }) => ({
      predicateType: statement.predicateType,
      signer: signerInWords(signer),
      ...(statement.predicateType === PROVENANCE && builtBy(statement)),
    })),
    against: [...evidence.faults, ...evidence.refused].map(({ message }) => message),
    reviews: reviews.map(({ review, counts }) => ({
      auditor: review.auditor,
      verdict: review.verdict,
      criteria: review.criteria,
      time: review.time,
      counts,
    })),
  }
}

const provenanceType = z.object({
  buildDefinition: z.object({
    resolvedDependencies: z.array(
      z.object({
        uri: z.string(),
        digest: z.record(z.string(), z.string()).optional(),
        annotations: z.record(z.string(), z.string()).optional(),
      }),
    ),
  }),
  runDetails: z.object({
    builder: z.object({ id: z.string() }),
    metadata: z.object({ invocationId: z.string().optional() }).optional(),
  }),
})

/** SLSA provenance: the first source without a role is what was checked out. */
function builtBy({ predicate }: Statement): Omit<SignedStatement, 'predicateType' | 'signer'> {
  const read = provenanceType.safeParse(predicate)
  if (!read.success) return {}
  const { buildDefinition, runDetails } = read.data
  const source = buildDefinition.resolvedDependencies.find(
    ({ uri, annotations }) => uri.startsWith('git+') && annotations?.['role'] === undefined,
  )
  return {
    builder: runDetails.builder.id,
    source: source?.uri.slice('git+'.length),
    commit: source?.digest?.['gitCommit'],
    run: runDetails.metadata?.invocationId,
  }
}
