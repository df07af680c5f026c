import type { CountedReview, TrustPolicy } from '@pakages/model'
import type { CheckedReview } from './checked-review.ts'

/**
 * An approval from elsewhere whose author said something here afterwards is over: what an auditor
 * took back must not come back by way of an index that has it still, our own of yesterday among
 * them.
 */
export function saidLaterHere(
  { review, importedFrom }: CheckedReview,
  all: readonly CheckedReview[],
): CountedReview | undefined {
  if (importedFrom === undefined || review.verdict !== 'approved') return undefined
  const later = all.some(
    (other) =>
      other.importedFrom === undefined &&
      other.review.auditor === review.auditor &&
      Date.parse(other.review.time) >= Date.parse(review.time),
  )
  return later
    ? {
        review,
        counts: false,
        remarks: [`${review.auditor} said something of it here, and not before.`],
      }
    : undefined
}

/** Of an index of somebody else no more approvals count than the policy says: the first ones. */
export function withinAllowance(
  counted: readonly CountedReview[],
  { imports }: TrustPolicy,
): CountedReview[] {
  const left = new Map(imports.map(({ url, approvals = Infinity }) => [url, approvals]))
  const beyond = new Set<CountedReview>()
  const ordered = counted
    .filter(
      ({ counts, review, from }) => from !== undefined && counts && review.verdict === 'approved',
    )
    .toSorted((a, b) => (a.review.time < b.review.time ? -1 : 1))
  for (const one of ordered) {
    const rest = left.get(one.from!) ?? Infinity
    if (rest <= 0) beyond.add(one)
    else left.set(one.from!, rest - 1)
  }
  return counted.map((one) =>
    beyond.has(one)
      ? { ...one, counts: false, remarks: [allowanceRemark(one.from!, imports)] }
      : one,
  )
}

function allowanceRemark(from: string, imports: TrustPolicy['imports']): string {
  const most = imports.find(({ url }) => url === from)?.approvals ?? 0
  return most === 0
    ? `Of ${from} warnings count, and no approvals.`
    : `Of ${from} no more than ${most} approval${most === 1 ? ' counts' : 's count'}.`
}

/** A review of another index with the key that signed it: our own auditors' keys are apart. */
export const keyOfImport = ({ signature, importedFrom }: CheckedReview): string | undefined =>
  importedFrom && signature.kind === 'signed' && signature.signer.kind === 'key'
    ? signature.signer.fingerprint
    : undefined

/** Whoever holds the key of an index may write any name: one key approves once. */
export function onceForEachKey(
  counted: readonly (CountedReview & { readonly key: string | undefined })[],
): CountedReview[] {
  const spoken = new Map<string, string>()
  return counted.map(({ key, ...one }) => {
    if (key === undefined || !one.counts || one.review.verdict !== 'approved') return one
    const { auditor } = one.review
    const before = spoken.get(key) ?? auditor
    spoken.set(key, before)
    return before === auditor
      ? one
      : {
          ...one,
          counts: false,
          remarks: [`The key that signed it signed the approval of ${before} too.`],
        }
  })
}
