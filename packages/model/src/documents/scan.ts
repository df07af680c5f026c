import { z } from 'zod'
import { findingStatusType, vulnerabilityStatementType } from './vulnerabilities.ts'

const text = z.string()
const texts = z.array(text)
const grade = z.enum(['certain', 'likely', 'possible'])

/** A package as it was looked at. */
const scannedPackage = z.object({
  name: text,
  version: text,
  /** Spack's hash, where it has one. */
  hash: text.exactOptional(),
  /** The target that it was found in. */
  from: text,
  /** The vendored resource of the package that is meant; absent: the package itself. */
  part: text.exactOptional(),
})

const finding = z.object({
  /** Its CVE where it has one, else the id of a record. */
  id: text,
  /** All ids that it goes by. */
  aliases: texts,
  summary: text,
  severity: z.enum(['critical', 'high', 'medium', 'low', 'unknown']),
  /** The CVSS base score. */
  score: z.number().min(0).max(10).exactOptional(),
  grade,
  status: findingStatusType,
  /** Why it is not open, or less sure than its records. */
  reason: text.exactOptional(),
  /** What a person said of it, where somebody did: then `status` and `reason` follow that. */
  statement: vulnerabilityStatementType.exactOptional(),
  /** The versions that records name as fixed. */
  fixed: texts,
  /** From which version to which the surest record says so. */
  range: z
    .array(
      z.object({
        introduced: text.exactOptional(),
        after: text.exactOptional(),
        fixed: text.exactOptional(),
        last: text.exactOptional(),
      }),
    )
    .exactOptional(),
  /** The date on which CISA listed it as exploited. */
  exploited: text.exactOptional(),
  /** How likely it is exploited within 30 days, by EPSS. */
  probability: z.number().min(0).max(1).exactOptional(),
  package: scannedPackage,
  /** The recipe's `version()` line. */
  recipe: z.object({ file: text, line: z.number().int().positive() }).exactOptional(),
  /** Every record that says so: by which name it was found, and why the version is affected. */
  evidence: z.array(
    z.object({
      record: text,
      /** What the record itself calls it besides. */
      aliases: texts.exactOptional(),
      source: text,
      identity: text,
      origin: text,
      grade,
      why: text,
    }),
  ),
})

/** `pakages.scan/1`: which packages are known to be vulnerable, and of which nothing can be said. */
export const scanType = z.object({
  /** When it was made: ISO 8601. */
  time: text,
  /** What was looked at. */
  targets: texts,
  /** How many packages. */
  packages: z.number().int().nonnegative(),
  /** Each of them: what has no finding and is covered is clean. */
  looked: z.array(scannedPackage),
  findings: z.array(finding),
  notCovered: z.array(z.object({ package: scannedPackage, why: text })),
  /** The databases that were read. */
  sources: z.array(
    z.object({
      name: text,
      formats: texts,
      records: z.number().int().nonnegative(),
      /** Records that could not be used. */
      refused: z.number().int().nonnegative(),
      /** The newest date of a record. */
      newest: text.exactOptional(),
      /** When it was downloaded. */
      fetched: text.exactOptional(),
    }),
  ),
})

/** See {@link scanType}. */
export type ScanRecord = z.infer<typeof scanType>
/** One vulnerability of one package. */
export type ScanFinding = ScanRecord['findings'][number]
