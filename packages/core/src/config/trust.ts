import type { ImportedReviews, TrustedPublisher, TrustPolicy } from '@pakages/model'
import { UserError } from '../errors.ts'
import { unknownCriterion } from './criteria-faults.ts'
import type { ImportedIndex } from './others-section.ts'
import {
  DEFAULT_LICENSES,
  trustSection,
  type TrustSection,
  type TrustSurroundings,
} from './trust-section.ts'
import { publicKey, signerOf, whoSigns } from './who-signs.ts'

/**
 * Makes the policy that a section describes: files are read, defaults filled in, names brought to
 * lower case.
 * @param section Undefined when there is no section: everything has its default.
 * @throws UserError for a key that is no public key, naming it, and for one that stands where it
 * would speak for two.
 */
export function trustPolicy(
  section: TrustSection | undefined,
  around: TrustSurroundings,
): TrustPolicy {
  const given = section ?? trustSection.parse({})
  return {
    registries: given.registries,
    ...whoSigns(given, around),
    evidence: given.evidence,
    quorum: given.quorum,
    criteria: given.criteria,
    licenses: [...new Set([...DEFAULT_LICENSES, ...given.licenses])],
    allow: given.allow,
    binding: given.binding,
    unsignedReviews: given['unsigned-reviews'],
    ...criteriaPolicy(given, around),
    imports: [...given.imports, ...(around.indexes ?? [])].map((one) =>
      importOf(one, given, around),
    ),
    ...vulnerabilityPolicy(given.vulnerabilities),
    trustRoot: given['trust-root'] === undefined ? undefined : around.readText(given['trust-root']),
  }
}

/** What others' reviews are taken for. @throws UserError for a criterion that nobody defines. */
function importOf(
  one: ImportedIndex,
  { 'define-criteria': defined = {} }: TrustSection,
  around: TrustSurroundings,
): ImportedReviews {
  const { url, auditors, packages, except, criteria, approvals, tombstones } = one
  requireCriteria(Object.values(criteria ?? {}).flat(), defined, `"criteria" of ${url}`)
  const indexSigners = one['index-signers']?.map((by) => signerOf(by, around))
  return {
    url,
    signers: one.signers.map((by) => signerOf(by, around)),
    ...(indexSigners && { indexSigners }),
    ...(auditors && { auditors: auditors.map(loginOf) }),
    ...(packages && { packages }),
    ...(except && { except }),
    ...(criteria && { criteria }),
    ...(approvals !== undefined && { approvals }),
    ...(tombstones !== undefined && { tombstones }),
  }
}

const loginOf = (given: string): string => given.replace(/^@/, '').toLowerCase()

/** What an approval takes, and who needs none. @throws UserError as {@link importOf}. */
function criteriaPolicy(
  given: TrustSection,
  around: TrustSurroundings,
): Pick<TrustPolicy, 'definitions' | 'publishers'> {
  const defined = given['define-criteria'] ?? {}
  requireCriteria(given.criteria, defined, '"criteria"')
  const publishers = given['trusted-publishers']?.map(
    ({ packages, user, key, since, until, criteria }): TrustedPublisher => {
      requireCriteria(criteria, defined, '"criteria" of "trusted-publishers"')
      return {
        packages,
        until,
        criteria,
        ...(user !== undefined && { user: loginOf(user) }),
        ...(key !== undefined && { key: publicKey(key, around) }),
        ...(since !== undefined && { since }),
      }
    },
  )
  const definitions = Object.entries(defined).map(([name, one]) => ({ name, ...one }))
  return {
    ...(definitions.length > 0 && { definitions }),
    ...(publishers && { publishers }),
  }
}

function requireCriteria(
  named: readonly string[],
  defined: Readonly<Record<string, unknown>>,
  where: string,
): void {
  const unknown = unknownCriterion(named, defined)
  if (unknown === undefined) return
  throw new UserError(`${where} names "${unknown}", which is no criterion and not defined.`, {
    id: 'criterion-unknown',
    fix: 'Correct it, or define it under "define-criteria" of "trust".',
  })
}

function vulnerabilityPolicy(
  given: TrustSection['vulnerabilities'],
): Pick<TrustPolicy, 'vulnerabilities'> {
  if (given === undefined) return {}
  return {
    vulnerabilities: {
      severity: given.refuse === 'none' ? undefined : given.refuse,
      knownExploited: given['known-exploited'],
      grade: given.grade,
      grace: given.grace,
      maxAge: given['max-age'],
      notCovered: given['not-covered'],
      notChecked: given['not-checked'],
    },
  }
}
