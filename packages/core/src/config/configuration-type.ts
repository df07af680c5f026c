import { InvalidValue, parseRequirement } from '@pakages/model'
import { z } from 'zod'
import { exceptionsSection } from './exceptions.ts'
import { spdxExpression } from './spdx-expression.ts'
import { publicCachesSection } from './public-caches.ts'
import { targetsSection } from './targets.ts'
import { indexesSection } from './others-section.ts'
import { trustSection } from './trust-section.ts'
import { updatesSection } from './updates.ts'

const text = z.string().min(1, 'must not be empty')

const requirement = text.superRefine((given, context) => {
  try {
    parseRequirement(given)
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    context.addIssue({
      code: 'custom',
      message: `is no requirement: ${error.message} ${error.fix}`,
    })
  }
})

/** What names the repository of packages; the first three are required. */
const identity = {
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, 'must be lower case letters, digits, ".", "_" and "-"')
    .describe('How others name it in their requirements.'),
  version: z
    .string()
    .regex(/^\d+\.\d+([._+-][\w.+-]+)?$/, 'must begin with two numbers, such as 1.3 or 1.3.live')
    .describe('The first two numbers are what requirements filter by; what follows is a bug fix.'),
  license: spdxExpression.describe(
    'An SPDX expression. The spellings "Apache 2.0" and "BSD 2-clause" are understood.',
  ),
  description: text.optional().describe('A sentence for the index.'),
  homepage: z
    .url({ protocol: /^https?$/, error: 'must be a web address' })
    .optional()
    .describe('Where people read more.'),
  maintainers: z.array(text).optional().describe('Who looks after it: GitHub logins.'),
  tags: z
    .array(
      z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower case letters, digits and "-"'),
    )
    .optional()
    .describe('Words that the index filters by.'),
}

/** What makes it do something: at least one of these is needed. */
const functional = {
  specs: z.array(text).min(1, 'must name at least one spec').optional().describe('Specs to build.'),
  environment: text
    .optional()
    .describe('Folder of a Spack environment (spack.yaml) to build, relative to this file.'),
  repository: text
    .optional()
    .describe('Folder of the Spack repository (repo.yaml), relative to this file.'),
  static: z
    .array(text)
    .min(1, 'must name at least one file')
    .optional()
    .describe('Files that the index serves beside the packages, relative to this file.'),
  requires: z
    .array(requirement)
    .min(1, 'must name at least one requirement')
    .optional()
    .describe('What is needed of other package repositories, such as "alpha>=1.2,<2".'),
  registry: z
    .string()
    .regex(
      /^(oci|oci\+http):\/\/\S+$|^oci-layout:\S/,
      'must be oci://HOST/PATH or oci-layout:FOLDER',
    )
    .optional()
    .describe('Where the binaries are pushed to and installed from.'),
  'public-caches': publicCachesSection
    .optional()
    .describe(
      'Build caches of Spack whose packages may be reused, each with the OpenPGP keys that must have signed them.',
    ),
  targets: targetsSection
    .optional()
    .describe(
      'What binaries are built for: systems as Spack calls them (ubuntu24.04, rocky9), whose base containers build jobs run in, or entries with a name, a system or container, a compiler, a microarchitecture and labels of runners.',
    ),
  updates: updatesSection
    .optional()
    .describe('How new upstream versions are looked for and proposed.'),
  trust: trustSection.optional().describe('Who may sign and review, and what may be installed.'),
}

/** What is known of packages, by others and by itself; it does nothing alone. */
const facts = {
  indexes: indexesSection
    .optional()
    .describe(
      'Signed indexes of others whose reviews and tombstones count: whose, for which packages, and how far.',
    ),
  'known-as': z
    .record(
      z.string().min(1),
      z.array(z.string().regex(/^[a-z]+:\S+$/, 'must be KIND:NAME, such as cpe:acme:mylib')).min(1),
    )
    .optional()
    .describe(
      'Names under which databases of vulnerabilities know packages, by package, or by package and resource: {"mylib": ["git:https://github.com/acme/mylib"], "mylib/zlib": ["cpe:zlib:zlib"]}.',
    ),
  databases: z
    .array(z.string().trim().min(1))
    .min(1, 'must name at least one')
    .optional()
    .describe(
      'Databases of vulnerabilities that "scan" looks into and "scan update" fetches, such as "osv:PyPI", "nvd:all", "alpine:v3.22" or an address. Default: those of OSV, Alpine, Wolfi, CISA and EPSS that concern packages of Spack.',
    ),
  exceptions: exceptionsSection
    .optional()
    .describe(
      'Vulnerabilities that are accepted for a time: each with a reason and the last day on which that holds.',
    ),
}

/** Keys of which at least one is needed. */
export const FUNCTIONAL_KEYS: readonly string[] = Object.keys(functional)

/**
 * The whole of `pakages.json`. To add a section: its own file beside this one, and a line above.
 */
export const configurationType = z.strictObject({ ...identity, ...functional, ...facts })

/** `pakages.json` as it was read: licence in SPDX spelling, defaults of the sections filled in. */
export type ConfigurationValues = z.infer<typeof configurationType>
