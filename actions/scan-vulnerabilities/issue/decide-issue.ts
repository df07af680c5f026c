import { createHash } from 'node:crypto'
import { standingId } from '@pakages/advisories'
import type { KeptIssue } from '@pakages/core'
import type { ScanFinding } from '@pakages/model'
import { z } from 'zod'
import { packageText } from '../finding-tables.ts'

/** What is done with the issue of a repository. Nobody is told what they know already. */
export type IssueDecision =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'update' | 'reopen'
      readonly existing: KeptIssue
      /** What it did not say before: worth an answer in it, which tells those who follow it. */
      readonly news: readonly ScanFinding[]
    }
  /** Nothing is open any more. */
  | { readonly kind: 'close'; readonly existing: KeptIssue }
  /** It says the same already; `dismissed`: a person closed it, and nothing came since. */
  | { readonly kind: 'keep' | 'dismissed'; readonly existing: KeptIssue }
  | { readonly kind: 'nothing' }

const markerType = z.object({ ids: z.array(z.string()) })

/** Of what is more it is not known whether it is new. */
const MOST = 2000

/** What an issue carries hidden, for the next run. */
export const issueMarker = (open: readonly ScanFinding[]): z.infer<typeof markerType> => ({
  ids: [...new Set(open.map(keyOf))].sort().slice(0, MOST),
})

const keyOf = ({ id, aliases, package: subject }: ScanFinding): string =>
  createHash('sha256')
    .update(`${packageText(subject)} ${standingId(id, aliases)}`)
    .digest('hex')
    .slice(0, 12)

/**
 * What is to be done with the issue. Pure.
 * @param draft What it would say now.
 * @param issues Those that there are, the newest first.
 */
export function decideIssue(
  open: readonly ScanFinding[],
  draft: Pick<KeptIssue, 'title' | 'body'>,
  issues: readonly KeptIssue[],
): IssueDecision {
  const existing = issues.find(({ state }) => state === 'open') ?? issues[0]
  if (existing === undefined) return open.length === 0 ? { kind: 'nothing' } : { kind: 'open' }
  if (open.length === 0)
    return existing.state === 'open' ? { kind: 'close', existing } : { kind: 'nothing' }
  const read = markerType.safeParse(existing.marker)
  const known = new Set(read.success ? read.data.ids : [])
  const news = open.filter((finding) => !known.has(keyOf(finding)))
  if (existing.state === 'closed')
    return news.length > 0 ? { kind: 'reopen', existing, news } : { kind: 'dismissed', existing }
  return existing.title === draft.title && existing.body === draft.body
    ? { kind: 'keep', existing }
    : { kind: 'update', existing, news }
}
