import { z } from 'zod'
import { uri } from './uri.ts'

/** "An RFC3339-formatted timestamp in UTC (ending in "Z")": id, modified fields. */
const timestamp = z.iso.datetime({ offset: false })

/** affected[].ranges[].events fields: "Only a single type … is allowed in each event object". */
const event = z.union([
  z.strictObject({ introduced: z.string().min(1) }),
  z.strictObject({ fixed: z.string().min(1) }),
  z.strictObject({ last_affected: z.string().min(1) }),
  z.strictObject({ limit: z.string().min(1) }),
])

/** Also 0, but for `limit`: affected[].ranges[].type field. */
const COMMIT = /^(?:0|[0-9a-f]{40}|[0-9a-f]{64})$/

const range = z
  .strictObject({
    type: z.enum(['GIT', 'SEMVER', 'ECOSYSTEM']),
    repo: uri.optional(),
    events: z.array(event).min(1),
    database_specific: z.object({}).optional(),
  })
  .refine(({ type, repo }) => type !== 'GIT' || repo !== undefined, 'GIT ranges name their repo')
  .refine(
    ({ type, events }) =>
      type !== 'GIT' || events.every((one) => COMMIT.test(Object.values(one)[0]!)),
    'events of GIT ranges are full commits',
  )
  .refine(
    ({ events }) => events.some((one) => 'introduced' in one),
    'there must be at least one "introduced" object',
  )
  .refine(
    ({ events }) =>
      !(events.some((one) => 'fixed' in one) && events.some((one) => 'last_affected' in one)),
    '"fixed" and "last_affected" do not stand in one range',
  )

/** affected[].package field: "It must be one of the strings in the table below". */
const ecosystem = z
  .string()
  .regex(
    /^(?:Alpine|Bioconductor|Chainguard|CRAN|crates\.io|Debian|Go|npm|OSS-Fuzz|PyPI|Red Hat|RubyGems|Ubuntu|Wolfi|GIT)(?::.+)?$/,
    'no ecosystem of the table',
  )

/** severity[].type field, whose score is a vector of that version. */
const severity = z.array(
  z.union([
    z.strictObject({ type: z.literal('CVSS_V3'), score: z.string().regex(/^CVSS:3\.[01]\//) }),
    z.strictObject({ type: z.literal('CVSS_V4'), score: z.string().regex(/^CVSS:4\.0\//) }),
  ]),
)

const affected = z.strictObject({
  package: z
    .strictObject({ ecosystem, name: z.string().min(1), purl: z.string().optional() })
    .optional(),
  severity: severity.optional(),
  ranges: z.array(range).optional(),
  versions: z.array(z.string()).optional(),
  ecosystem_specific: z.object({}).optional(),
  database_specific: z.object({}).optional(),
})

/** references[].type field. */
const reference = z.strictObject({
  type: z.enum(['ADVISORY', 'ARTICLE', 'FIX', 'INTRODUCED', 'PACKAGE', 'REPORT', 'WEB']),
  url: uri,
})

/**
 * A record of the OSV format as its specification puts it (https://ossf.github.io/osv-schema/),
 * with the part of its tables that we may write. Stricter than the schema where the text is.
 */
export const osvSpecification = z
  .strictObject({
    // "For schema versions above 1.0.0, the schema_version field is also required."
    schema_version: z.string().regex(/^1\.\d+\.\d+$/),
    // "<DB>-<ENTRYID>", with a prefix of the table or "x_" for one that nobody aggregates.
    id: z.string().regex(/^(?:x_[^-]|(?:ALPINE|CVE|GHSA|GO|OSV|PYSEC|RSEC|RUSTSEC)-)/),
    modified: timestamp,
    published: timestamp.optional(),
    withdrawn: timestamp.optional(),
    aliases: z.array(z.string()).optional(),
    upstream: z.array(z.string()).optional(),
    related: z.array(z.string()).optional(),
    summary: z.string().optional(),
    details: z.string().optional(),
    severity: severity.optional(),
    affected: z.array(affected).optional(),
    references: z.array(reference).optional(),
    database_specific: z.object({}).optional(),
  })
  .refine(
    ({ severity: whole, affected: parts = [] }) =>
      whole === undefined || parts.every((one) => one.severity === undefined),
    'severity stands at the top or in each part, not both',
  )
