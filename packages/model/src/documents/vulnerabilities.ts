import { z } from 'zod'
import { specHashType } from '../identity/spec-hash.ts'
import { printable } from '../outside/printable.ts'
import { VEX_JUSTIFICATIONS, VEX_STATUSES } from './openvex.ts'
import { packageName } from './review.ts'

/** Text of others, in one line: no control characters, nothing that cannot be seen. */
const line = (most: number): z.ZodType<string> =>
  z
    .string()
    .max(most)
    .refine(
      (text) => printable(text) === text && !text.includes('\n'),
      'has control characters, or others that cannot be seen',
    )

const time = z.iso.datetime()
/** An id as databases write them; also safe as a part of a file name. */
const id = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,99}$/, 'not the id of a vulnerability')
const version = line(300)
const hashes = z.array(specHashType()).max(100_000).readonly()

/** How sure it is that a version is affected; `likely` and above fail a run by default. */
const grade = z.enum(['certain', 'likely', 'possible'])

/**
 * What a finding has come to: `fixed` is mended by a patch of the recipe, or a person said so;
 * `accepted` is open, and whoever publishes the packages lives with it for a time.
 */
const status = z.enum(['open', 'fixed', 'not_affected', 'under_investigation', 'accepted'])
/** See above, for the documents that carry one. */
export const findingStatusType = status

/** Where a vulnerability begins or ends, in the order of the record that said so. */
const bound = z.object({
  introduced: version.exactOptional(),
  /** It begins behind this version. */
  after: version.exactOptional(),
  fixed: version.exactOptional(),
  last: version.exactOptional(),
})

/** What a person said of a finding, by the words of OpenVEX. */
const vulnerabilityStatement = z.object({
  status: z.enum(VEX_STATUSES),
  justification: z.enum(VEX_JUSTIFICATIONS).exactOptional(),
  note: line(2000).exactOptional(),
  /** Who said it: a login, or where the document lies. */
  by: line(300),
  time,
  /** Until when it holds. */
  expires: time.exactOptional(),
})

/** What holds for one version, for all of its builds that are named. */
const concerned = z.object({
  version,
  hashes,
  grade,
  status,
  /** Completes "affected, since …": what the matcher saw. */
  why: line(1000),
  /** The databases whose records say so: only they can take it back. */
  sources: z.array(line(300)).max(100).readonly(),
  /** Why it is not open. */
  reason: line(1000).exactOptional(),
  /** What a person said of it; absent: nobody did, and the matcher alone speaks. */
  statement: vulnerabilityStatement.exactOptional(),
  /** Since when it is open, or has the status that it has. */
  since: time,
})

const change = z.object({
  time,
  /** `reopened`: it was over for these versions, and is found again. */
  kind: z.enum(['opened', 'closed', 'reopened']),
  versions: z.array(version).max(10_000).readonly(),
  /** A clause: "the recipe applies CVE-2024-1.patch". */
  why: line(1000),
})

/** One vulnerability of one package, under whatever ids databases have it. */
const lasting = z.object({
  package: packageName,
  /** The vendored resource of the package that has it; absent: the package itself. */
  part: line(200).exactOptional(),
  /** Stays what it was when it was found first. */
  id,
  /** All ids that it goes by, its own too. Sorted. */
  aliases: z.array(id).max(1000).readonly(),
  summary: line(300),
  severity: z.enum(['critical', 'high', 'medium', 'low', 'unknown']),
  /** The CVSS base score. */
  score: z.number().min(0).max(10).exactOptional(),
  /** The date on which CISA listed it as exploited. */
  exploited: line(40).exactOptional(),
  /** How likely it is exploited within 30 days, by EPSS. */
  probability: z.number().min(0).max(1).exactOptional(),
  /** When it was found first, in any version. */
  first: time,
  /** The versions that are affected, as the matcher read them of records. */
  range: z.array(bound).max(1000).readonly(),
  /** The versions that records name as fixed. */
  fixed: z.array(version).max(1000).readonly(),
  /** What a person wrote in the place of `range`: it stays, whatever the matcher finds. */
  reviewed: z
    .object({ range: z.array(bound).max(1000).readonly(), by: line(300), time })
    .exactOptional(),
  /** The published versions that it concerns now; empty: it is over, and the record stays. */
  found: z.array(concerned).max(10_000).readonly(),
  /** What happened to it, oldest first. */
  events: z.array(change).max(200).readonly(),
})

/** `pakages.vulnerabilities/1`: what is known of every published package, as its index signs it. */
export const vulnerabilitiesType = z.object({
  /** When it was looked last. */
  time,
  /** What was looked into, with how old that was. */
  sources: z
    .array(
      z.object({
        name: line(300),
        formats: z.array(line(40)).max(20).readonly(),
        records: z.number().int().nonnegative(),
        /** The newest date of a record. */
        newest: line(40).exactOptional(),
        /** When it was downloaded. */
        fetched: line(40).exactOptional(),
      }),
    )
    .max(1000)
    .readonly(),
  /** Every published version: what is not here was published later. */
  packages: z
    .array(
      z.object({
        name: packageName,
        version,
        hashes,
        /** Whether silence about it means that nothing is known against it. */
        covered: z.boolean(),
        /** Why nothing can be said of it; set where it is not covered. */
        why: line(500).exactOptional(),
        /** When it was looked at; absent: never. */
        checked: time.exactOptional(),
      }),
    )
    .max(1_000_000)
    .readonly(),
  records: z.array(lasting).max(1_000_000).readonly(),
})

/** See {@link vulnerabilitiesType}. */
export type VulnerabilitiesRecord = z.infer<typeof vulnerabilitiesType>
/** One vulnerability of one package, as it lasts from scan to scan. */
export type LastingVulnerability = VulnerabilitiesRecord['records'][number]
/** What such a record says of one version. */
export type ConcernedVersion = LastingVulnerability['found'][number]
/** What a person said of a finding. */
export type VulnerabilityStatement = z.infer<typeof vulnerabilityStatement>
/** The type of {@link VulnerabilityStatement}, for the documents that carry one. */
export const vulnerabilityStatementType = vulnerabilityStatement
