import { z } from 'zod'
import { specHashType } from '../identity/spec-hash.ts'
import { systemExternalsType } from './system-externals.ts'

const specHash = specHashType()

/** One spec of the lock in a build report. */
const buildEntryType = z.object({
  name: z.string(),
  version: z.string(),
  hash: specHash,
  target: z.string(),
  /** Whether it was asked for, not only needed by what was. */
  root: z.boolean(),
  /**
   * `reused` from a trusted cache, `built` here, `external` from the system, `failed`, `skipped`
   * because something it needs failed, `left` because the time ended before it was built, or
   * `unneeded` because all that would use it to build was reused, or another job builds it.
   */
  outcome: z.enum(['reused', 'built', 'external', 'failed', 'skipped', 'left', 'unneeded']),
  /** Wall time in seconds; absent where nothing ran. */
  seconds: z.number().nonnegative().optional(),
  /** The build phase or step that failed, such as `build` or `fetch`. */
  phase: z.string().optional(),
  /** The log, relative to the report. */
  log: z.string().optional(),
  /** The check run of the job at GitHub that it failed in, which its page is found by. */
  checkRun: z.number().int().positive().exactOptional(),
  /** The cache that a reused binary came from, as it was given. */
  source: z.string().optional(),
  /**
   * The fingerprint of the OpenPGP key whose signature a reused binary carried in the public cache
   * that it came from.
   */
  signedBy: z.string().exactOptional(),
  /** Why it failed or was skipped, one line. */
  reason: z.string().optional(),
  /** What to do about it, where that is known. */
  fix: z.string().exactOptional(),
})

/** `pakages.build/1`: what a build did with every spec of its lock. */
export const buildReportType = z.object({
  spack: z.object({ version: z.string(), commit: z.string().optional() }),
  /** The recipe repositories that were used, first one first. */
  recipes: z.array(z.object({ namespace: z.string(), commit: z.string().optional() })),
  /** The lock file, relative to the report. */
  lock: z.string(),
  /** The layout-3 build cache folder, relative to the report. */
  cache: z.string(),
  /** Where packages were installed while building, padding left out. */
  installRoot: z.string(),
  /** The length that install paths are padded to; 0 when they are not. */
  paddedLength: z.number().int().nonnegative(),
  platform: z.string(),
  /** When it ended, RFC 3339. */
  finished: z.string(),
  seconds: z.number().nonnegative(),
  specs: z.array(buildEntryType),
  /** What the externals are on the machine that built; absent: nobody asked. */
  externals: systemExternalsType.exactOptional(),
  /** The job of a plan that this was: its id, the run, and how often the run was started. */
  job: z
    .object({ id: z.string(), run: z.string(), attempt: z.number().int().min(1) })
    .exactOptional(),
})

/** One spec in a build report. */
export type BuildEntry = z.infer<typeof buildEntryType>
/** See {@link buildReportType}. */
export type BuildReport = z.infer<typeof buildReportType>
