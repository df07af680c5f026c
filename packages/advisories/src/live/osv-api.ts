import { z } from 'zod'

/** Where OSV answers (https://google.github.io/osv.dev/api/). */
export const OSV_API = 'https://api.osv.dev'

/** What OSV takes of questions in one batch. */
export const MOST_QUESTIONS = 1000

/**
 * A request to OSV; with `post` one that sends JSON.
 * @throws NotChecked where no answer of that shape comes.
 */
export type AskOsv = <T>(path: string, answer: z.ZodType<T>, post?: unknown) => Promise<T>

/** An id names a file here, and a path there, where it may be as long. */
const id = z.string().regex(/^[A-Za-z0-9][\w.:+-]{0,99}$/, 'not an id')
const modified = z.iso.datetime({ offset: true })

/** The answer to a batch: for each question, in their order, the ids of records alone. */
export const batchAnswer = z.object({
  results: z
    .array(
      z.object({
        vulns: z.array(z.object({ id, modified })).max(100_000).nullish(),
        next_page_token: z.string().max(10_000).nullish(),
      }),
    )
    .max(MOST_QUESTIONS)
    .default([]),
})

/** A record as OSV answers with it: all of it is kept, and read by the matcher. */
export const recordAnswer = z.looseObject({ id, modified })

/** A record that OSV names in an answer. */
export interface ListedRecord {
  readonly id: string
  /** ISO 8601. */
  readonly modified: string
}
