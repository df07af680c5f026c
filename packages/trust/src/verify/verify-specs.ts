import { reachable, RUNTIME, type ConcreteDag, type Decision } from '@pakages/model'
import { decide } from '../decide/decide.ts'
import type { DecisionFacts } from '../decide/decision-facts.ts'
import type { EvidenceByHash } from './evidence.ts'
import { gatherBinaryEvidence, type GatherOptions } from './gather.ts'

/** What verifying the specs of a DAG needs: what evidence is gathered with, and what is known. */
export interface VerifySpecs
  extends
    Omit<GatherOptions, 'signers'>,
    Pick<DecisionFacts, 'policy' | 'records' | 'allow' | 'described'> {}

/** The decision, and what it rests on. */
export interface VerifiedSpecs {
  readonly decision: Decision
  readonly evidence: EvidenceByHash
}

/**
 * Verifies what would be installed of a DAG (what its roots need at run time) before any of it is
 * downloaded, and decides. Tarballs are checked on their way in: against `evidence.tarball`, then
 * by `PackagePass` of the store.
 * @throws UserError when the registry cannot be reached.
 */
export async function verifySpecs(dag: ConcreteDag, options: VerifySpecs): Promise<VerifiedSpecs> {
  const needed: ConcreteDag = {
    roots: dag.roots,
    specs: new Map(reachable(dag, RUNTIME).map((spec) => [spec.hash, spec])),
  }
  const { registry, policy } = options
  const evidence = await gatherBinaryEvidence(needed, { ...options, signers: policy.signers })
  return {
    decision: decide(needed, { ...options, registry: registry.reference, evidence }),
    evidence,
  }
}
