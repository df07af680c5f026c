import type { ImportedReviews, TrustPolicy } from '@pakages/model'
import {
  DEFAULT_LICENSES,
  trustSection,
  type TrustSection,
  type TrustSurroundings,
} from './trust-section.ts'
import { signerOf, whoSigns } from './who-signs.ts'

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
    imports: given.imports.map((one): ImportedReviews => ({
      url: one.url,
      signers: one.signers.map((by) => signerOf(by, around)),
    })),
    ...vulnerabilityPolicy(given.vulnerabilities),
    trustRoot: given['trust-root'] === undefined ? undefined : around.readText(given['trust-root']),
  }
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
