import type { ConcreteSpec, EvidenceKind, TrustPolicy, VersionState } from '@pakages/model'
import { isSbomPredicate, PROVENANCE } from '../sign/statements.ts'
import type { BinaryEvidence, Reason } from '../verify/evidence.ts'
import { fits } from '../verify/signer-policy.ts'
import type { DecisionFacts } from './decision-facts.ts'
import type { RecordedState } from './version-records.ts'
import { vulnerabilityReasons } from './vulnerability-reasons.ts'

/** All that is known of one spec. */
export interface SpecCase {
  readonly spec: ConcreteSpec
  /** Undefined when nobody looked for its binary. */
  readonly evidence: BinaryEvidence | undefined
  readonly state: RecordedState
  /** The states that may be installed, without `removed`. */
  readonly allow: readonly VersionState[]
}

/** Every reason against installing a spec, but for those that its dependencies give. */
export const reasonsAgainst = (one: SpecCase, facts: DecisionFacts): Reason[] => [
  ...registryReasons(facts),
  ...versionReasons(one.state, one.allow),
  ...exchangeReasons(one, facts),
  ...evidenceReasons(one.evidence, facts.policy),
  ...coverageReasons(one, facts.policy),
  ...knownReasons(one, facts),
]

/** Codes of the reasons that stand against a version, whoever built it. */
export const VERSION_CODES: ReadonlySet<string> = new Set([
  'removed',
  'state',
  'vulnerable',
  'not-checked',
])

/** The reason for which a version is gone. */
export const removal = (why: string): Reason => ({
  code: 'removed',
  message: `The version was removed: ${why}`,
})

/** With no record at all, everything is "not checked". */
function knownReasons({ spec }: SpecCase, { policy, records }: DecisionFacts): Reason[] {
  if (policy.vulnerabilities === undefined) return []
  const known = records.vulnerabilities ?? { records: [], now: 0 }
  return vulnerabilityReasons(spec, known, policy.vulnerabilities)
}

function registryReasons({ registry, policy: { registries } }: DecisionFacts): Reason[] {
  return registries.length === 0 || registries.some((one) => fits(registry, one))
    ? []
    : [{ code: 'registry', message: `The policy does not trust the registry ${registry}.` }]
}

function versionReasons(
  { state, reasons }: RecordedState,
  allow: readonly VersionState[],
): Reason[] {
  if (state === 'removed') return reasons.map(removal)
  if (allow.includes(state)) return []
  const allowed = allow.join(', ') || 'nothing'
  return [
    {
      code: 'state',
      message: `The version is ${state}, and only ${allowed} is allowed. ${reasons.join(' ')}`,
    },
  ]
}

/** What describes a DAG is read before its signatures are; the two must be about the same image. */
function exchangeReasons(
  { spec, evidence }: SpecCase,
  { described }: Pick<DecisionFacts, 'described'>,
): Reason[] {
  const before = described?.get(spec.hash)
  return before === undefined || evidence?.manifest === undefined || evidence.manifest === before
    ? []
    : [
        {
          code: 'digest-mismatch',
          message: 'The registry served one image first and another then.',
        },
      ]
}

function evidenceReasons(evidence: BinaryEvidence | undefined, policy: TrustPolicy): Reason[] {
  if (evidence?.manifest === undefined)
    return [{ code: 'not-in-cache', message: 'The registry has no binary of it.' }]
  const missing = policy.evidence.filter((kind) => !has(evidence, kind))
  // Signatures that do not count are told only where one is missing: anybody can hang a bad one at
  // a good package.
  return [
    ...evidence.faults,
    ...missing.map(lacking),
    ...(missing.length > 0 ? evidence.refused : []),
  ]
}

const has = ({ trusted }: BinaryEvidence, kind: EvidenceKind): boolean =>
  trusted.some(({ statement }) =>
    kind === 'provenance'
      ? statement.predicateType === PROVENANCE
      : isSbomPredicate(statement.predicateType),
  )

const lacking = (kind: EvidenceKind): Reason =>
  kind === 'provenance'
    ? { code: 'no-provenance', message: 'No trusted signer says how it was built.' }
    : { code: 'no-sbom', message: 'No trusted signer signed an SBOM of it.' }

/**
 * An approval of the version says nothing of a binary that it does not hold for. Who allows less
 * than approved versions has been told.
 */
function coverageReasons({ evidence, state, allow }: SpecCase, policy: TrustPolicy): Reason[] {
  if (state.state !== 'approved' || evidence?.manifest === undefined || allow.includes('pending'))
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

/** What a person should know of a spec, whatever was decided. */
export function remarksOn({ evidence, state }: SpecCase, policy: TrustPolicy): string[] {
  if (state.state === 'removed') return []
  if (state.state !== 'approved') return [`The version is ${state.state}.`]
  const binary = state.binaries.find(({ manifest }) => manifest === evidence?.manifest)
  return binary && binary.unmatched.length > 0 && policy.binding === 'recipe'
    ? [
        `The review of ${binary.unmatched.join(', ')} is of the same recipe, but of other binaries than this one.`,
      ]
    : []
}
