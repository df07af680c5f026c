import { licenceFault, readLicence } from '@pakages/core'
import type { CountedReview, Criterion, TrustPolicy, VersionFacts } from '@pakages/model'
import { grantedBy } from './granted-criteria.ts'
import { knownLicence } from './known-licence.ts'
import { trustedPublications, type TrustedPublication } from './trusted-publishers.ts'

/** Those that count, our own first: what came from elsewhere takes the place of none. */
export const valid = (
  counted: readonly CountedReview[],
  verdict: CountedReview['review']['verdict'],
): CountedReview[] =>
  counted
    .filter((one) => one.counts && one.review.verdict === verdict)
    .toSorted((a, b) => Number(a.from !== undefined) - Number(b.from !== undefined))

/** What approvals and publishers grant of a version. */
export interface Grants {
  /** What the auditors must grant: all criteria but those that a trusted publisher stands for. */
  readonly needed: readonly Criterion[]
  /** Approvals that count and grant all that is needed. */
  readonly approvals: readonly CountedReview[]
  /** Approvals that count but leave something out that is needed. */
  readonly partial: readonly CountedReview[]
  /** Criteria that at least a quorum granted, or a trusted publisher stands for. */
  readonly criteria: readonly Criterion[]
  /** Of the binary that needs the least of auditors. */
  readonly publications: readonly TrustedPublication[]
}

/** What of a policy's criteria is granted of a version, and by whom. */
export function grants(
  { name, binaries }: VersionFacts,
  counted: readonly CountedReview[],
  policy: TrustPolicy,
): Grants {
  const approvals = persons(counted)
  const best = binaries
    .map((binary) => trustedPublications(name, binary, policy))
    .map((publications) => ({ publications, needed: neededBeside(publications, policy) }))
    .toSorted((a, b) => a.needed.length - b.needed.length)[0]
  const { needed, publications } = best ?? { needed: policy.criteria, publications: [] }
  const criteria = policy.criteria.filter(
    (criterion) =>
      !needed.includes(criterion) ||
      approvals.filter((one) => grantedBy(one, policy).has(criterion)).length >= policy.quorum,
  )
  return {
    needed,
    approvals: approvals.filter((one) =>
      grantsAll(one, needed.length === 0 ? policy.criteria : needed, policy),
    ),
    partial: approvals.filter((one) => !grantsAll(one, needed, policy)),
    criteria,
    publications: needed.length < policy.criteria.length ? publications : [],
  }
}

/** An import may bring a second review by the same name: a person counts once, by their own word. */
export function persons(counted: readonly CountedReview[]): CountedReview[] {
  const first = new Map<string, CountedReview>()
  for (const one of valid(counted, 'approved'))
    if (!first.has(one.review.auditor)) first.set(one.review.auditor, one)
  return [...first.values()]
}

/** What auditors must grant beside what publishers stand for. */
export const neededBeside = (
  publications: readonly TrustedPublication[],
  { criteria }: TrustPolicy,
): readonly Criterion[] =>
  criteria.filter((one) => !publications.some((publication) => publication.criteria.has(one)))

/** Whether an approval grants some criteria. */
export function grantsAll(
  one: CountedReview,
  needed: readonly Criterion[],
  policy: TrustPolicy,
): boolean {
  const granted = grantedBy(one, policy)
  return needed.every((criterion) => granted.has(criterion))
}

/** What an approval still needs, a sentence each. */
export function whatIsMissing(
  facts: VersionFacts,
  { needed, approvals, partial }: Grants,
  policy: TrustPolicy,
): string[] {
  const missing: string[] = []
  const lacking = needed.length === 0 ? 0 : policy.quorum - approvals.length
  if (lacking > 0)
    missing.push(
      `${lacking} more auditor${lacking === 1 ? '' : 's'} must approve it as ${needed.join(', ')}.`,
    )
  for (const one of lacking > 0 ? partial : []) {
    const { auditor, criteria } = one.review
    const granted = grantedBy(one, policy)
    missing.push(
      `${auditor} approved it only as ${criteria.join(', ') || 'nothing'}: ${needed.filter((criterion) => !granted.has(criterion)).join(', ')} is missing.`,
    )
  }
  const licence = knownLicence(readLicence(facts.license), approvals, facts.binaries)
  const fault = licenceFault(licence, policy.licenses)
  return fault === undefined ? missing : [...missing, fault]
}
