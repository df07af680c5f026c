import type { VersionState } from '@pakages/model'
import type { CatalogInput, ReviewInput } from '../input.ts'
import { byText } from '../order.ts'
import type { AuditorRecord, Reviewing } from '../reviewing.ts'
import { rankOf, STATES } from '../state.ts'

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
  const all: SaidOf[] = []
  for (const { name, versions } of packages)
    for (const { version, state, reviews } of versions)
      for (const review of reviews) all.push({ name, version, state, review })
  all.sort((a, b) => byText(b.review.time, a.review.time))
  return Map.groupBy(all, ({ review }) => auditorKey(review.auditor, review.from))
}

/** Those of other indexes are apart from ours of the same name. */
export const auditorKey = (name: string, from: string | undefined): string =>
  from === undefined ? name : `${name} ${from}`

/** What waits, who reviews, and how much is reviewed. */
export function reviewingEntry(
  { packages, queue = [], trust }: CatalogInput,
  words: ReadonlyMap<string, readonly SaidOf[]>,
): Reviewing {
  const named = new Set((trust?.policy.auditors ?? []).map(({ name }) => name))
  const keys = new Set([...named, ...words.keys()])
  return {
    states: statesIn(packages),
    queue,
    auditors: [...keys]
      .map((key) => recordOf(key, words.get(key) ?? [], named, queue))
      .sort((a, b) => byText(a.from ?? '', b.from ?? '') || byText(a.name, b.name)),
  }
}

/** How many versions are in each state that some are in. */
function statesIn(packages: CatalogInput['packages']): Reviewing['states'] {
  const counts = STATES.map(() => 0)
  for (const { versions } of packages) for (const { state } of versions) counts[rankOf(state)]!++
  return Object.fromEntries(
    STATES.flatMap((state, place) => (counts[place]! > 0 ? [[state, counts[place]!]] : [])),
  )
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
