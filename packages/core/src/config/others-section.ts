import { criterionName, CRITERIA } from '@pakages/model'
import { z } from 'zod'
import { locationFault } from '../index-source.ts'
import { criteriaFaults } from './criteria-faults.ts'
import { key, signer, user } from './signer-section.ts'

const indexLocation = z
  .string()
  .min(1)
  .refine(
    (url) => locationFault(url) === undefined,
    'must be an address that begins with https://, or a folder',
  )

const pattern = z
  .string()
  .regex(/^[a-z0-9_*-]{1,100}$/, 'not the name of a package; * stands for any letters')

/** An index of somebody else, with which of its reviews count, and how far. */
export const importedIndex = z.strictObject({
  url: indexLocation.describe('Its https:// address, or a folder.'),
  signers: z.array(signer).min(1).describe('Who must have signed its reviews.'),
  'index-signers': z
    .array(signer)
    .min(1)
    .optional()
    .describe('Who must have signed the index itself, for its tombstones. Default: "signers".'),
  auditors: z
    .array(user)
    .min(1)
    .optional()
    .describe('Whose reviews count, by login. Default: everybody whom that index names.'),
  packages: z
    .array(pattern)
    .min(1)
    .optional()
    .describe('The packages whose reviews count; * stands for any letters. Default: all.'),
  except: z.array(pattern).optional().describe('Packages that are left out of these.'),
  criteria: z
    .record(criterionName, z.array(criterionName).max(50))
    .optional()
    .describe(
      'What its criteria mean here, by their name there. Default: functional, safe and license mean the same, all others nothing.',
    ),
  approvals: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe(
      'How many of its approvals of a version count at most; 0: only its warnings. Default: all.',
    ),
  tombstones: z
    .boolean()
    .optional()
    .describe('Whether what it removed is removed here too. Default: true.'),
})

/** The section `indexes` of `pakages.json`: reviews and tombstones of others that count here. */
export const indexesSection = z.array(importedIndex).max(100)

/** See {@link indexesSection}. */
export type ImportedIndex = z.infer<typeof importedIndex>

/** Criteria of a policy's own, by name. */
export const definedCriteria = z
  .record(
    criterionName,
    z.strictObject({
      description: z
        .string()
        .trim()
        .min(1)
        .max(500)
        .describe('What an auditor says who grants it.'),
      implies: z
        .array(criterionName)
        .max(50)
        .default([])
        .describe('The criteria that are granted with it.'),
    }),
  )
  .superRefine((given, context) => {
    for (const [name, message] of criteriaFaults(given))
      context.addIssue({ code: 'custom', path: [name], message })
  })

const day = z.iso.date('must be a day, such as 2027-01-31')

/** Whose versions count as reviewed, and until when. */
export const trustedPublisher = z
  .strictObject({
    packages: z
      .array(pattern)
      .min(1)
      .describe('The packages that are meant; * stands for any letters.'),
    user: user
      .optional()
      .describe('The GitHub login that started the build, as its signed provenance says.'),
    key: key.optional(),
    since: day.optional().describe('The first day, in UTC, whose builds count.'),
    until: day.describe('The last day whose builds count.'),
    criteria: z
      .array(criterionName)
      .min(1)
      .default([...CRITERIA])
      .describe('What is taken for granted of it. Default: functional, safe and license.'),
  })
  .refine(({ user: by, key: held }) => (by === undefined) !== (held === undefined), {
    message: 'needs "user" or "key", and one of them',
  })
  .refine(({ since, until }) => since === undefined || since <= until, {
    message: 'ends before it begins ("since" is after "until"): it would never hold',
  })
