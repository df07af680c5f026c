import { z } from 'zod'

/**
 * What Spack's database (format 8) knows of one spec. Keys that are not named here are kept, and so
 * is the order of all.
 */
const installRecord = z.looseObject({
  spec: z.looseObject({
    name: z.string(),
    version: z.string(),
    dependencies: z
      .array(
        z.looseObject({
          hash: z.string(),
          parameters: z.looseObject({ deptypes: z.array(z.string()) }),
        }),
      )
      .optional(),
  }),
  /** How many others depend on it. */
  ref_count: z.number(),
  /** The install prefix; null for an external without one. */
  path: z.string().nullable(),
  installed: z.boolean(),
  /** Whether it was asked for, and not only needed. */
  explicit: z.boolean(),
  /** Seconds since 1970. */
  installation_time: z.number().optional(),
  deprecated_for: z.string().nullish(),
})

/** What the database knows of one spec. */
export type InstallRecord = z.infer<typeof installRecord>

/** The content of `.spack-db/index.json`. */
export const databaseFile = z.object({
  database: z.object({ version: z.string(), installs: z.record(z.string(), installRecord) }),
})
