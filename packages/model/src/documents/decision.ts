import { z } from 'zod'
import { digestType } from '../identity/digest.ts'
import { specHashType } from '../identity/spec-hash.ts'
import { VERSION_STATES } from '../policy/version-state.ts'

/**
 * Why a spec was refused, for programs. Adding one is no new version of the document: readers show
 * the message.
 */
export type ReasonCode =
  | 'removed'
  | 'state'
  | 'registry'
  | 'not-in-cache'
  | 'no-provenance'
  | 'no-sbom'
  | 'bad-signature'
  | 'untrusted-signer'
  | 'wrong-subject'
  | 'digest-mismatch'
  | 'size-mismatch'
  | 'spec-mismatch'
  | 'not-covered'
  | 'license'
  | 'vulnerable'
  | 'not-checked'
  | 'dependency'

/** What was decided of one spec. */
const decidedSpecType = z.object({
  name: z.string(),
  version: z.string(),
  hash: specHashType(),
  target: z.string(),
  /** Taken from the system, so that nothing is downloaded and nothing can be checked. */
  external: z.boolean(),
  /** The digest of its manifest; absent for what is not in the cache. */
  manifest: digestType().optional(),
  verdict: z.enum(['trusted', 'refused']),
  /** Absent for externals. */
  state: z.enum(VERSION_STATES).optional(),
  /** Who signed its provenance, in words. */
  signers: z.array(z.string()),
  /** Every reason for a refusal; empty for what is trusted. */
  reasons: z.array(z.object({ code: z.string(), message: z.string() })),
  /** What a person should know although it is trusted, such as a state that only a flag allowed. */
  remarks: z.array(z.string()),
})

/** `pakages.decision/1`: whether each spec of a DAG may be installed, and why not. */
export const decisionType = z.object({
  verdict: z.enum(['trusted', 'refused']),
  /** The registry that the specs come from. */
  registry: z.string(),
  /** The states that were allowed, by the policy and by flags. */
  allow: z.array(z.enum(VERSION_STATES)),
  specs: z.array(decidedSpecType),
})

/** Whether one spec may be installed, with every reason against it. */
export type DecidedSpec = z.infer<typeof decidedSpecType>
/** See {@link decisionType}. */
export type Decision = z.infer<typeof decisionType>
