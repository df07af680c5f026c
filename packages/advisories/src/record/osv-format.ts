import { z } from 'zod'

const text = z.string().max(100_000)
const version = z.string().min(1).max(300)

/** One event of a range. */
export const osvEvent = z.looseObject({
  introduced: version.optional(),
  fixed: version.optional(),
  last_affected: version.optional(),
})

const range = z.object({
  type: z.string().max(40),
  repo: z.string().max(1000).optional(),
  events: z.array(osvEvent).max(10_000).default([]),
  database_specific: z.looseObject({}).optional().catch(undefined),
})

const affected = z.object({
  package: z.object({ ecosystem: z.string().max(100), name: z.string().max(300) }).optional(),
  ranges: z.array(range).max(10_000).nullish(),
  versions: z.array(version).max(100_000).nullish(),
  ecosystem_specific: z
    .looseObject({ severity: z.string().optional().catch(undefined), fix: z.unknown() })
    .nullish()
    .catch(undefined),
})

/** A record of the OSV format (https://ossf.github.io/osv-schema/), with what a scan reads of it. */
export const osvRecord = z.object({
  id: z.string().min(1).max(200),
  modified: z.string().max(60),
  published: z.string().max(60).optional(),
  withdrawn: z.string().nullish(),
  aliases: z.array(z.string().max(200)).max(1000).nullish(),
  upstream: z.array(z.string().max(200)).max(1000).nullish(),
  summary: text.nullish(),
  details: text.nullish().catch(undefined),
  severity: z
    .array(z.looseObject({ score: z.string().max(300) }))
    .nullish()
    .catch(undefined),
  affected: z.array(affected).max(10_000).nullish(),
  references: z
    .array(z.object({ type: z.string().max(40), url: z.string().max(10_000) }))
    .max(10_000)
    .nullish()
    .catch(undefined),
  database_specific: z
    .looseObject({ severity: z.string().optional().catch(undefined) })
    .nullish()
    .catch(undefined),
})

/** See {@link osvRecord}. */
export type OsvRecord = z.infer<typeof osvRecord>
/** One element of `affected`. */
export type OsvAffected = z.infer<typeof affected>
/** One element of `ranges`. */
export type OsvRange = z.infer<typeof range>
