import { counted, type CodeHost, type IssueDraft, type Ports } from '@pakages/core'
import type { ScanFinding, ScanRecord } from '@pakages/model'
import { requirePublishingHere } from '@pakages/repository'
import { destinationOf } from '../../check-updates/destination.ts'
import { findingsTable, headline, MOST, plain, uncovered } from '../finding-tables.ts'
import type { MendedPackage } from '../mending/propose.ts'
import { decideIssue, issueMarker, type IssueDecision } from './decide-issue.ts'

/** What became of the issue. */
export interface KeptIssueOutcome {
  readonly outcome: 'opened' | 'updated' | 'reopened' | 'closed' | 'kept' | 'dismissed'
  readonly url: string
}

const LABEL = 'pakages-vulnerabilities'

/** Characters of the body: GitHub takes 65,536, and what is cut would differ each time. */
const LONGEST = 40_000

/** What keeping an issue needs of the inputs. */
interface IssueInputs {
  readonly 'github-token': string | undefined
  readonly 'publish-from': readonly string[]
}

/**
 * Brings the issue of the repository up to date: one for all that is open, found by its label.
 * @returns Undefined where there is none and nothing to say, or at a terminal.
 * @throws UserError when the run may not, or its token may not write issues.
 */
export async function keepIssueUpToDate(
  record: ScanRecord,
  open: readonly ScanFinding[],
  mended: readonly MendedPackage[],
  inputs: IssueInputs,
  ports: Ports,
): Promise<KeptIssueOutcome | undefined> {
  const { host } = ports
  if (host.kind === 'terminal') {
    host.notice('The issue is kept up to date by runs in a workflow.')
    return undefined
  }
  await requirePublishingHere('the issue', inputs, ports)
  const { repository, token } = destinationOf(inputs['github-token'], host)
  const codeHost = await ports.openCodeHost(repository, token, host.context.apiUrl)
  const draft = draftOf(record, open, mended)
  const decision = decideIssue(open, draft, await codeHost.keptIssues(LABEL))
  return carriedOut(decision, draft, codeHost)
}

async function carriedOut(
  decision: IssueDecision,
  draft: IssueDraft,
  codeHost: CodeHost,
): Promise<KeptIssueOutcome | undefined> {
  switch (decision.kind) {
    case 'nothing':
      return undefined
    case 'keep':
      return { outcome: 'kept', url: decision.existing.url }
    case 'dismissed':
      return { outcome: 'dismissed', url: decision.existing.url }
    case 'open':
      return { outcome: 'opened', url: (await codeHost.keepIssue(draft)).url }
    case 'close': {
      const { url, number } = await codeHost.keepIssue(draft, decision.existing)
      await codeHost.comment(number, 'Nothing is open any more.')
      return { outcome: 'closed', url }
    }
    case 'update':
    case 'reopen': {
      const { url, number } = await codeHost.keepIssue(draft, decision.existing)
      if (decision.news.length > 0) await codeHost.comment(number, newsOf(decision.news))
      return { outcome: decision.kind === 'reopen' ? 'reopened' : 'updated', url }
    }
    default:
      return decision satisfies never
  }
}

/** Nothing in it changes by itself: no date, no age and no score. */
function draftOf(
  record: ScanRecord,
  open: readonly ScanFinding[],
  mended: readonly MendedPackage[],
): IssueDraft {
  const proposals = mended.flatMap(({ name, url }) =>
    url === undefined ? [] : `- ${name}: ${url}`,
  )
  const left = mended.flatMap(({ name, outcome, said }) =>
    outcome === 'left' ? [`- ${plain(name, 300)}: ${plain(said.join(' '), 600)}`] : [],
  )
  const body = [
    headline(record, open),
    ...(open.length > 0 ? [findingsTable(open)] : []),
    ...(proposals.length > 0 ? ['**Proposed:**', proposals.join('\n')] : []),
    ...(left.length > 0 ? ['**Left to people:**', left.slice(0, MOST).join('\n')] : []),
    ...uncovered(record),
    'This issue is kept up to date. What does not matter here is said by `/pakages not-affected`, or by an exception in `pakages.json`.',
  ].join('\n\n')
  return {
    title: 'Vulnerabilities of published packages',
    body: body.slice(0, LONGEST).trimEnd(),
    marker: issueMarker(open),
    label: LABEL,
    state: open.length > 0 ? 'open' : 'closed',
  }
}

const newsOf = (news: readonly ScanFinding[]): string =>
  [
    `${counted(news.length, 'vulnerability', 'vulnerabilities')} came since:`,
    findingsTable(news),
  ].join('\n\n')
