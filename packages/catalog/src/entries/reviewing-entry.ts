import type { VersionState } from '@pakages/model'
import type { CatalogInput, ReviewInput } from '../input.ts'
import { byText } from '../order.ts'
import type { AuditorRecord, Reviewing } from '../reviewing.ts'
import { STATES } from '../state.ts'

/** One word of somebody, with the version that it is of. */
export interface SaidOf {
  readonly name: string
  readonly version: string
  readonly state: VersionState
  readonly review: ReviewInput
}

/**
 * All words of all auditors, newest first, by {@link auditorKey}; words of one time in the order of
 * the packages.
 */
export function wordsByAuditor({
  packages,
}: Pick<CatalogInput, 'packages'>): ReadonlyMap<string, SaidOf[]> {
  const all = packages.flatMap(({ name, versions }) =>
    versions.flatMap(({ version, state, reviews }) =>
      reviews.map((review): SaidOf => ({ name, version, state, review })),
    ),
  )
  const sorted = all.sort((a, b) => byText(b.review.time, a.review.time))
  return Map.groupBy(sorted, ({ review }) => auditorKey(review.auditor, review.from))
}

/** Those of other indexes are apart from ours of the same name. */
export const auditorKey = (name: string, from: string | undefined): string =>
  from === undefined ? name : `${name} ${from}`

/** What waits, who reviews, and how much is reviewed. */
export function reviewingEntry(
  { packages, queue = [], trust }: CatalogInput,
  words: ReadonlyMap<string, readonly SaidOf[]>,
): Reviewing {
  const all = packages.flatMap(({ versions }) => versions)
  const states = Object.fromEntries(
    STATES.map((state) => [state, all.filter((one) => one.state === state).length] as const).filter(
      ([, count]) => count > 0,
    ),
  )
  const named = new Set((trust?.policy.auditors ?? []).map(({ name }) => name))
  const keys = new Set([...named, ...words.keys()])
  return {
    states,
    queue,
    auditors: [...keys]
      .map((key) => recordOf(key, words.get(key) ?? [], named, queue))
      .sort((a, b) => byText(a.from ?? '', b.from ?? '') || byText(a.name, b.name)),
  }
}

function recordOf(
  key: string,
  words: readonly SaidOf[],
  named: ReadonlySet<string>,
  queue: Reviewing['queue'],
): AuditorRecord {
  const { auditor = key, from } = words[0]?.review ?? {}
  const judged = words.filter(({ review }) => JUDGING.has(review.verdict))
  const said = (verdict: ReviewInput['verdict']): number =>
    judged.filter(({ review }) => review.verdict === verdict).length
  const last = words[0]?.review.time
  return {
    name: auditor,
    ...(from !== undefined && { from }),
    named: from === undefined && named.has(auditor),
    approved: said('approved'),
    rejected: said('rejected'),
    unsafe: said('unsafe'),
    counted: judged.filter(({ review }) => review.counts).length,
    packages: new Set(judged.map(({ name }) => name)).size,
    ...(last !== undefined && { last }),
    waiting:
      from === undefined ? queue.filter(({ waitsFor }) => waitsFor.includes(auditor)).length : 0,
  }
}

const JUDGING: ReadonlySet<string> = new Set(['approved', 'rejected', 'unsafe'])
