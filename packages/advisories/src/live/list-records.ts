import { NotChecked } from '@pakages/core'
import pMap from 'p-map'
import { batchAnswer, MOST_QUESTIONS, type AskOsv, type ListedRecord } from './osv-api.ts'
import type { OsvQuestion } from './questions.ts'

/** Rounds of pages: a page has up to 1,000 records, and may have none where OSV ran out of time. */
const MOST_ROUNDS = 200
/** Records of one scan. All of OSV has some 600,000, of every ecosystem. */
const MOST_RECORDS = 200_000
const AT_ONCE = 4

/** A question, from the page on that its last answer named. */
interface Pending {
  readonly question: OsvQuestion
  readonly token: string | undefined
}

/**
 * Asks OSV which records it has of packages: to the last page of each answer, for half an answer
 * is none.
 * @returns Each record once, by its id.
 * @throws NotChecked when an answer is missing, of another length or without an end.
 */
export async function listRecords(
  questions: readonly OsvQuestion[],
  ask: AskOsv,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ListedRecord>> {
  const listed = new Map<string, ListedRecord>()
  let pending = questions.map((question): Pending => ({ question, token: undefined }))
  for (let round = 0; pending.length > 0; round++) {
    if (round === MOST_ROUNDS || listed.size > MOST_RECORDS)
      throw endless(pending[0]!.question, listed.size)
    const further = await pMap(batchesOf(pending), (batch) => askBatch(batch, listed, ask), {
      concurrency: AT_ONCE,
      signal,
    })
    pending = further.flat()
  }
  return listed
}

const batchesOf = (pending: readonly Pending[]): Pending[][] =>
  Array.from({ length: Math.ceil(pending.length / MOST_QUESTIONS) }, (_, at) =>
    pending.slice(at * MOST_QUESTIONS, (at + 1) * MOST_QUESTIONS),
  )

/** @returns Those of which there is more. */
async function askBatch(
  batch: readonly Pending[],
  listed: Map<string, ListedRecord>,
  ask: AskOsv,
): Promise<Pending[]> {
  const queries = batch.map(({ question, token }) => ({
    package: question,
    ...(token !== undefined && { page_token: token }),
  }))
  const { results } = await ask('/v1/querybatch', batchAnswer, { queries })
  if (results.length !== batch.length)
    throw new NotChecked(`OSV answered ${results.length} of ${batch.length} questions.`, {
      id: 'osv-answer-unusable',
      fix: 'Run it again, or leave out "live" and use databases that lie here.',
    })
  for (const one of results.flatMap(({ vulns }) => vulns ?? [])) listed.set(one.id, one)
  return batch.flatMap(({ question }, at) => {
    const token = results[at]!.next_page_token
    return token ? [{ question, token }] : []
  })
}

const endless = ({ ecosystem, name }: OsvQuestion, records: number): NotChecked =>
  new NotChecked(
    `The answers of OSV do not come to an end: of ${name} (${ecosystem}) there is more after ${records} records.`,
    {
      id: 'osv-answer-unusable',
      fix: 'Run it again, or leave out "live" and use databases that lie here.',
    },
  )
