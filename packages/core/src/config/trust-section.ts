import { criterionName, CRITERIA } from '@pakages/model'
import { z } from 'zod'
import {
  definedCriteria,
  importedIndex,
  trustedPublisher,
  type ImportedIndex,
} from './others-section.ts'
import { key, signer, user } from './signer-section.ts'
import { acceptedLicence } from './spdx-expression.ts'

/** The licences that are acceptable unless the configuration names more. */
export const DEFAULT_LICENSES: readonly string[] = [
  'Apache-2.0',
  'BSD-2-Clause',
  'ISC',
  'MIT',
  'Unlicense',
]

const team = z
  .string()
  .regex(/^@?[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/, 'not a team: write organization/team')
const auditor = z.union([user, team, z.strictObject({ user, keys: z.array(key).min(1) })])

const vulnerabilities = z.strictObject({
  refuse: z
    .enum(['low', 'medium', 'high', 'critical', 'none'])
    .default('high')
    .describe('The severity that is refused, and above. What nobody rated counts as medium.'),
  'known-exploited': z
    .boolean()
    .default(true)
    .describe('Whether what is known to be exploited (by CISA) is refused whatever its severity.'),
  grade: z
    .enum(['certain', 'likely', 'possible'])
    .default('likely')
    .describe('How sure a finding must be.'),
  grace: z
    .int()
    .min(0)
    .max(3650)
    .default(0)
    .describe('Days for which a finding is lived with after it was found; not an exploited one.'),
  'max-age': z
    .int()
    .min(1)
    .max(3650)
    .default(30)
    .describe('Days after which what an index knows is too old to count as checked.'),
  'not-covered': z
    .enum(['allow', 'refuse'])
    .default('allow')
    .describe('Packages that no database knows.'),
  'not-checked': z
    .enum(['allow', 'refuse'])
    .default('refuse')
    .describe('Packages that no index says anything of, or not lately.'),
})

/** The section `trust` of `pakages.json`, as it is written. */
export const trustSection = z.strictObject({
  registries: z
    .array(z.string())
    .default([])
    .describe('Registries that specs may come from; a final * stands for anything. Default: any.'),
  signers: z
    .array(signer)
    .default([])
    .describe(
      'Who may sign binaries and indexes. Default: the workflows of this repository that run for its default branch or a tag.',
    ),
  'review-signers': z
    .array(signer)
    .optional()
    .describe(
      'Who signs reviews in the name of those who commented: the workflow that runs review. Default: those that "signers" has by default, where it names nobody; else nobody.',
    ),
  evidence: z
    .array(z.enum(['provenance', 'sbom']))
    .default(['provenance'])
    .describe('What every binary must bring.'),
  auditors: z
    .array(auditor)
    .default([])
    .describe('Who may review: logins, organization/team, or a user with public keys.'),
  quorum: z.int().min(1).max(100).default(1).describe('How many auditors must approve a version.'),
  criteria: z
    .array(criterionName)
    .min(1)
    .max(50)
    .default([...CRITERIA])
    .describe('What each approval must grant, of those that there are and those defined here.'),
  'define-criteria': definedCriteria
    .optional()
    .describe(
      'Criteria beside functional, safe and license: by name, with what an auditor says who grants it, and what it implies.',
    ),
  'trusted-publishers': z
    .array(trustedPublisher)
    .max(1000)
    .optional()
    .describe('Whose versions count as reviewed for a time.'),
  licenses: z
    .array(acceptedLicence)
    .default([])
    .describe(
      `SPDX identifiers of acceptable licences, besides ${DEFAULT_LICENSES.join(', ')}; LicenseRef-… for those that have none, NOASSERTION for recipes that name no licence.`,
    ),
  allow: z
    .array(z.enum(['approved', 'pending', 'rejected', 'unreviewed']))
    .default(['approved'])
    .describe('The states that may be installed.'),
  binding: z
    .enum(['recipe', 'digest'])
    .default('recipe')
    .describe(
      'What an approval holds for: binaries that trusted signers built from the reviewed recipe, or only the digests that the auditor saw.',
    ),
  'unsigned-reviews': z
    .boolean()
    .default(false)
    .describe('Whether reviews without a signature may approve.'),
  imports: z
    .array(importedIndex)
    .max(100)
    .default([])
    .describe('The same as "indexes" beside "trust".'),
  vulnerabilities: vulnerabilities
    .optional()
    .describe(
      'Which known vulnerabilities refuse an installation, by what the signed index says. Default: none.',
    ),
  'trust-root': z
    .string()
    .min(1)
    .optional()
    .describe('A file with the trusted roots of a Sigstore instance. Default: the public one.'),
})

/** See {@link trustSection}. */
export type TrustSection = z.infer<typeof trustSection>

/** What a section needs from around it. */
export interface TrustSurroundings {
  /**
   * `owner/name` of the repository that the section is of: its workflows may sign when no signer is
   * named.
   */
  readonly repository: string | undefined
  /** The refs that they may run for then; a final `*` stands for anything. */
  readonly refs: readonly string[]
  /** The section `indexes` beside it: default none. */
  readonly indexes?: readonly ImportedIndex[] | undefined
  /** The text of a file that the section names. @throws UserError when it cannot be read. */
  readonly readText: (path: string) => string
}
