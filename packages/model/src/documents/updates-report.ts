import { z } from 'zod'

const finding = z.object({ kind: z.string(), message: z.string() })

/** The outcomes that a recipe can have in a report; {@link updateEntryType} says what each means. */
const updateOutcomes = [
  'nothing-new',
  'opened',
  'updated',
  'unchanged',
  'written',
  'shown',
  'touched',
  'dismissed',
  'deferred',
  'doubtful',
  'could-not-look',
  'unclaimed',
  'disabled',
  'unreadable',
  'failed',
] as const

/** One recipe in an updates report. */
const updateEntryType = z.object({
  name: z.string(),
  /**
   * `nothing-new`: it was looked, and there is nothing to propose. `opened`, `updated`: a pull
   * request was. `unchanged`: one is open that says the same. `written`, `shown`: the recipe was
   * changed in the tree, or only in a diff. `touched`: people work on its branch. `dismissed`: a
   * person closed it. `deferred`: the limit of open pull requests is reached. `doubtful`: the
   * evidence did not hold. `could-not-look`: upstream gave no answer. `unclaimed`: there is no
   * place to look. `disabled`: by the configuration. `unreadable`: the recipe. `failed`: proposing
   * it did.
   */
  outcome: z.enum(updateOutcomes),
  /** Every reason for the outcome, sentences. */
  reasons: z.array(z.string()),
  /** Where it was looked: the datasource and what it was asked for. */
  source: z.object({ datasource: z.string(), key: z.string() }).optional(),
  /** The newest numbered version of the recipe. */
  current: z.string().optional(),
  /** Versions that may be proposed, newest first. */
  candidates: z.array(
    z.object({
      version: z.string(),
      change: z.enum(['major', 'minor', 'patch']),
      security: z.boolean(),
      published: z.string().optional(),
    }),
  ),
  /** New versions that are not proposed, each with every reason. */
  refused: z.array(z.object({ version: z.string(), reasons: z.array(z.string()) })),
  findings: z.array(finding),
  proposal: z.object({ number: z.number().int(), url: z.string(), branch: z.string() }).optional(),
})

/** `pakages.updates/1`: every recipe with its new upstream versions and what was done about them. */
export const updatesReportType = z.object({
  /** The namespace of the package repository. */
  repository: z.string(),
  /** When it ended, RFC 3339. */
  finished: z.string(),
  recipes: z.array(updateEntryType),
  /** Requests that were sent, by host. */
  requests: z.record(z.string(), z.number().int().nonnegative()),
})

/** See {@link updateOutcomes}. */
export type UpdateOutcome = (typeof updateOutcomes)[number]
/** One recipe in an updates report. */
export type UpdateEntry = z.infer<typeof updateEntryType>
/** See {@link updatesReportType}. */
export type UpdatesReport = z.infer<typeof updatesReportType>
