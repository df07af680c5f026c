import {
  digestType,
  hexOf,
  reachable,
  RUNTIME,
  type BinaryFacts,
  type ConcreteDag,
  type ConcreteSpec,
  type Decision,
  type Digest,
  type StateOfVersion,
  type Statement,
  type TrustPolicy,
  type VersionState,
} from '@pakages/model'
import { z } from 'zod'
import type { CheckedReview } from '../decide/counted-reviews.ts'
import { decide } from '../decide/decide.ts'
import { stateOf } from '../decide/state-of.ts'
import { PROVENANCE } from '../sign/statements.ts'
import type { Evidence, SpecEvidence } from './evidence.ts'
import { gatherEvidence, type GatherOptions } from './gather.ts'

/** What is known of a version besides its binaries. */
export interface KnownVersion {
  /** Its SPDX expression. */
  readonly license?: string
  /** The digest of its recipe as it is now. */
  readonly recipe?: Digest
}

/** What verifying the specs of a DAG needs. */
export interface VerifySpecs extends Omit<GatherOptions, 'signers'> {
  readonly policy: TrustPolicy
  readonly reviews: readonly CheckedReview[]
  /** What the recipes at hand, or an index, say of a version. Default: nothing is known. */
  readonly knownOf?: (name: string, version: string) => KnownVersion
  /** States that a flag allows besides the policy. */
  readonly allow?: readonly VersionState[]
}

/** The decision, and what it rests on. */
export interface VerifiedSpecs {
  readonly decision: Decision
  readonly evidence: Evidence
}

/**
 * Verifies what would be installed of a DAG (what its roots need at run time) before any of it is
 * downloaded, and decides. Tarballs are checked on their way in: `Exactly` against
 * `evidence.tarball`, then `checkTarball`.
 * @throws UserError when the registry cannot be reached.
 */
export async function verifySpecs(dag: ConcreteDag, options: VerifySpecs): Promise<VerifiedSpecs> {
  const needed: ConcreteDag = {
    roots: dag.roots,
    specs: new Map(reachable(dag, RUNTIME).map((spec) => [spec.hash, spec])),
  }
  const evidence = await gatherEvidence(needed, { ...options, signers: options.policy.signers })
  const states = statesOf([...needed.specs.values()], evidence, options)
  const { registry, policy, allow } = options
  const decision = decide(needed, {
    registry: registry.reference,
    evidence,
    policy,
    stateOf: (name, version) => states.get(`${name}@${version}`),
    ...(allow && { allow }),
  })
  return { decision, evidence }
}

function statesOf(
  specs: readonly ConcreteSpec[],
  evidence: Evidence,
  { policy, reviews, knownOf }: VerifySpecs,
): Map<string, StateOfVersion> {
  const versions = Map.groupBy(specs, (spec) => `${spec.name}@${spec.version}`)
  return new Map(
    [...versions].map(([key, same]) => {
      const { name, version } = same[0]!
      const known = knownOf?.(name, version)
      const binaries = same.flatMap((spec) =>
        binaryFacts(evidence.get(spec.hash), spec.package_hash),
      )
      return [
        key,
        stateOf(
          { name, version, license: known?.license, recipe: known?.recipe, binaries },
          reviews,
          policy,
        ),
      ]
    }),
  )
}

const published = z.object({
  buildDefinition: z.object({
    internalParameters: z.object({ github: z.object({ actor: z.string() }) }),
  }),
})

/**
 * What is known of the binary behind some evidence; nothing when there is no binary. @param
 * packageHash The spec's `package_hash`.
 */
export function binaryFacts(
  evidence: SpecEvidence | undefined,
  packageHash?: string,
): BinaryFacts[] {
  if (evidence?.manifest === undefined) return []
  const { manifest } = evidence
  const provenance = evidence.trusted
    .filter(({ statement }) => statement.predicateType === PROVENANCE)
    .map(({ statement }) => statement)
  const publishers = provenance.flatMap(({ predicate }) => {
    const read = published.safeParse(predicate)
    return read.success
      ? [read.data.buildDefinition.internalParameters.github.actor.toLowerCase()]
      : []
  })
  const recipe = provenance
    .map((statement) => recipeIn(statement, manifest))
    .find((digest) => digest !== undefined)
  return [
    {
      manifest,
      publishers: [...new Set(publishers)],
      provenance: provenance.length > 0,
      recipe,
      packageHash,
    },
  ]
}

const annotated = z.object({ annotations: z.object({ recipe: digestType() }) })

function recipeIn(statement: Statement, manifest: Digest): Digest | undefined {
  const read = annotated.safeParse(
    statement.subject.find((subject) => subject.digest.sha256 === hexOf(manifest)),
  )
  return read.success ? read.data.annotations.recipe : undefined
}
