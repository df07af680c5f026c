import {
  dependenciesOf,
  isExternal,
  reachable,
  RUNTIME,
  shortHash,
  targetOf,
  type ConcreteDag,
  type ConcreteSpec,
  type DecidedSpec,
  type Decision,
  type SpecHash,
  type StateOfVersion,
  type TrustPolicy,
  type VersionState,
} from '@pakages/model'
import { isSbomPredicate, PROVENANCE } from '../sign/statements.ts'
import type { Evidence, Reason, SpecEvidence } from '../verify/evidence.ts'
import { fits, inWords } from '../verify/signer-policy.ts'

/** What a decision is made from. */
export interface DecideOptions {
  /** The registry that the specs come from. */
  readonly registry: string
  readonly evidence: Evidence
  /**
   * The state of a version; undefined when nothing is known of it, which is as good as
   * `unreviewed`.
   */
  readonly stateOf: (name: string, version: string) => StateOfVersion | undefined
  readonly policy: TrustPolicy
  /**
   * States that are allowed besides those of the policy: the special flag. `removed` has no effect.
   */
  readonly allow?: readonly VersionState[]
}

/**
 * Decides for every spec of a DAG whether it may be installed, with every reason against it. Pure:
 * the same evidence gives the same decision. A spec whose own evidence is fine is refused all the
 * same when a dependency that it needs at run time is, as it would not work.
 */
export function decide(dag: ConcreteDag, options: DecideOptions): Decision {
  const allow = [...new Set([...options.policy.allow, ...(options.allow ?? [])])].filter(
    (state) => state !== 'removed',
  )
  const decided = new Map<SpecHash, DecidedSpec>()
  // Dependencies come first, so that a refusal reaches everything above it.
  for (const spec of reachable(dag, RUNTIME, [...dag.specs.keys()]))
    decided.set(spec.hash, withDependencies(spec, decideOne(spec, options, allow), decided))
  const specs = [...dag.specs.keys()].map((hash) => decided.get(hash)!)
  return {
    verdict: specs.every((spec) => spec.verdict === 'trusted') ? 'trusted' : 'refused',
    registry: options.registry,
    allow,
    specs,
  }
}

function decideOne(
  spec: ConcreteSpec,
  options: DecideOptions,
  allow: readonly VersionState[],
): DecidedSpec {
  const known = {
    name: spec.name,
    version: spec.version,
    hash: spec.hash,
    target: targetOf(spec),
    external: isExternal(spec),
  }
  if (isExternal(spec))
    return {
      ...known,
      verdict: 'trusted',
      signers: [],
      reasons: [],
      remarks: ['It is taken from the system: nothing of it is downloaded or checked.'],
    }
  const evidence = options.evidence.get(spec.hash)
  const state = options.stateOf(spec.name, spec.version)
  const reasons = [
    ...registryReasons(options),
    ...stateReasons(state, allow),
    ...(evidence ? evidenceReasons(evidence, options.policy) : [NOT_THERE]),
    ...coverageReasons(evidence, state, options.policy, allow),
  ]
  return {
    ...known,
    verdict: reasons.length === 0 ? 'trusted' : 'refused',
    state: state?.state ?? 'unreviewed',
    ...(evidence?.manifest && { manifest: evidence.manifest }),
    signers: [...new Set(evidence?.trusted.map(({ signer }) => inWords(signer)))],
    reasons,
    remarks: remarksOn(evidence, state, options.policy),
  }
}

const NOT_THERE: Reason = { code: 'not-in-cache', message: 'The registry has no binary of it.' }

function registryReasons({ registry, policy }: DecideOptions): Reason[] {
  const trusted =
    policy.registries.length === 0 || policy.registries.some((one) => fits(registry, one))
  return trusted
    ? []
    : [{ code: 'registry', message: `The policy does not trust the registry ${registry}.` }]
}

function stateReasons(state: StateOfVersion | undefined, allow: readonly VersionState[]): Reason[] {
  const name = state?.state ?? 'unreviewed'
  if (name === 'removed')
    return (state?.reasons ?? []).map((reason) => ({
      code: 'removed',
      message: `The version was removed: ${reason}`,
    }))
  if (allow.includes(name)) return []
  const why =
    state && state.reasons.length > 0 ? state.reasons.join(' ') : 'Nobody asked for a review.'
  return [
    {
      code: 'state',
      message: `The version is ${name}, and only ${allow.join(', ') || 'nothing'} is allowed. ${why}`,
    },
  ]
}

function evidenceReasons(evidence: SpecEvidence, policy: TrustPolicy): Reason[] {
  if (evidence.manifest === undefined) return [NOT_THERE]
  const missing = policy.evidence.filter((kind) => !has(evidence, kind))
  // Signatures that do not count are told only where one is missing: anybody can hang a bad one at
  // a good package.
  return [
    ...evidence.faults,
    ...missing.map(lacking),
    ...(missing.length > 0 ? evidence.refused : []),
  ]
}

const has = ({ trusted }: SpecEvidence, kind: TrustPolicy['evidence'][number]): boolean =>
  trusted.some(({ statement }) =>
    kind === 'provenance'
      ? statement.predicateType === PROVENANCE
      : isSbomPredicate(statement.predicateType),
  )

const lacking = (kind: TrustPolicy['evidence'][number]): Reason =>
  kind === 'provenance'
    ? { code: 'no-provenance', message: 'No trusted signer says how it was built.' }
    : { code: 'no-sbom', message: 'No trusted signer signed an SBOM of it.' }

/**
 * An approval of the version says nothing of a binary that it does not hold for. Who allows less
 * than approved versions has been told.
 */
function coverageReasons(
  evidence: SpecEvidence | undefined,
  state: StateOfVersion | undefined,
  policy: TrustPolicy,
  allow: readonly VersionState[],
): Reason[] {
  if (state?.state !== 'approved' || evidence?.manifest === undefined || allow.includes('pending'))
    return []
  const binary = state.binaries.find(({ manifest }) => manifest === evidence.manifest)
  if (binary?.covered) return []
  const by = state.reviews
    .filter((one) => one.counts && one.review.verdict === 'approved')
    .map((one) => one.review.auditor)
  const what =
    policy.binding === 'digest'
      ? 'saw other binaries of this version'
      : 'approved another build, and no trusted signer says that this one is of the same recipe'
  return [
    {
      code: 'not-covered',
      message: `${by.join(', ')} ${what}: the review does not match ${evidence.manifest}.`,
    },
  ]
}

function remarksOn(
  evidence: SpecEvidence | undefined,
  state: StateOfVersion | undefined,
  policy: TrustPolicy,
): string[] {
  const binary = state?.binaries.find(({ manifest }) => manifest === evidence?.manifest)
  const newer =
    state?.state === 'approved' &&
    binary &&
    binary.unmatched.length > 0 &&
    policy.binding === 'recipe'
  const remarks = newer
    ? [
        `The review of ${binary.unmatched.join(', ')} is of the same recipe, but of other binaries than this one.`,
      ]
    : []
  return state && state.state !== 'approved' && state.state !== 'removed'
    ? [...remarks, `The version is ${state.state}.`]
    : remarks
}

function withDependencies(
  spec: ConcreteSpec,
  own: DecidedSpec,
  decided: ReadonlyMap<SpecHash, DecidedSpec>,
): DecidedSpec {
  const refused = dependenciesOf(spec, RUNTIME)
    .map((hash) => decided.get(hash))
    .filter((one) => one?.verdict === 'refused')
  if (refused.length === 0) return own
  const reasons = refused.map((one): Reason => ({
    code: 'dependency',
    message: `It needs ${one!.name}@${one!.version}/${shortHash(one!.hash)}, which is refused.`,
  }))
  return { ...own, verdict: 'refused', reasons: [...own.reasons, ...reasons] }
}
