import { ageOf } from '@pakages/advisories'
import {
  code,
  counted,
  markdownTable,
  NotChecked,
  UserError,
  type Presentation,
} from '@pakages/core'
import type { ScanFinding, ScanRecord } from '@pakages/model'
import { fails, isCounted } from './fail-on.ts'
import { findingsTable, headline, MOST, packageText, plain, uncovered } from './finding-tables.ts'
import type { ScanResult } from './step.ts'

type Outputs = 'report' | 'sarif' | 'open' | 'not-covered'

/** What the action shows of a scan. */
export function presentScan(result: ScanResult): Presentation<Outputs> {
  const { work, record, failOn, sarif } = result
  const open = record.findings.filter((finding) => isCounted(finding, failOn))
  const failure = result.stopped ?? failureOf(result)
  return {
    outputs: {
      report: work.scan,
      sarif: sarif ?? '',
      open: String(open.length),
      'not-covered': String(record.notCovered.length),
    },
    summary: summaryOf(result, open),
    json: record,
    ...(failure && { failure }),
  }
}

function failureOf(result: ScanResult): UserError | undefined {
  const { record, failOn, expired } = result
  const failing = record.findings.filter((finding) => fails(finding, failOn))
  if (failing.length > 0) {
    const worst = failing
      .slice(0, 3)
      .map((finding) => `${finding.id} in ${packageText(finding.package)}`)
    const also = expired.length > 0 ? ` ${expiry(expired).message}` : ''
    return new UserError(
      `${counted(failing.length, 'vulnerability', 'vulnerabilities')} open: ${worst.join(', ')}${failing.length > 3 ? ' …' : ''}.${also}`,
      { id: 'vulnerabilities-open', fix: 'Take versions that are fixed, or raise "fail-on".' },
    )
  }
  if (expired.length > 0) return expiry(expired)
  const { notCovered } = record
  if (!failOn.notCovered || notCovered.length === 0) return undefined
  return new NotChecked(
    `Nothing can be said of ${counted(notCovered.length, 'package')}, such as ${nameIn(notCovered[0]!.package)}.`,
    {
      id: 'packages-not-covered',
      fix: 'Name their recipes with "recipes", or how databases know them with "known-as".',
    },
  )
}

const nameIn = ({ name, part }: ScanFinding['package']): string =>
  part === undefined ? name : `${name} (${part})`

function expiry(expired: ScanResult['expired']): UserError {
  const [{ exception, at }] = expired as [ScanResult['expired'][number]]
  const others = expired.length > 1 ? ` So did ${counted(expired.length - 1, 'other')}.` : ''
  return new UserError(
    `The exception for ${exception.vulnerability} in ${exception.package} expired on ${exception.expires}.${others}`,
    {
      id: 'exception-expired',
      fix: 'Take it out of "exceptions", or look at it again and set another day.',
      at,
    },
  )
}

function summaryOf(
  { record, failOn, mended: changes, issue }: ScanResult,
  open: readonly ScanFinding[],
): string {
  const rest = record.findings.filter((finding) => !isCounted(finding, failOn))
  return [
    '### Vulnerabilities',
    headline(record, open),
    ...(open.length > 0 ? [findingsTable(open)] : []),
    ...mended(rest),
    ...proposed(changes),
    ...told(issue),
    ...doubtful(rest),
    ...uncovered(record),
    databasesOf(record),
  ].join('\n\n')
}

const OUTCOMES: Readonly<Record<ScanResult['mended'][number]['outcome'], string>> = {
  opened: 'a pull request was opened',
  updated: 'the pull request was brought up to date',
  kept: 'the pull request says the same',
  dismissed: 'a person closed the pull request for it',
  shown: 'shown above',
  failed: 'nothing was changed',
  left: 'left to people',
}

function proposed(changes: ScanResult['mended']): string[] {
  if (changes.length === 0) return []
  const rows = changes.map(({ name, outcome, said, url }) => [
    code(name),
    `${OUTCOMES[outcome]}${url === undefined ? '' : `: ${url}`}`,
    plain(said.join(' '), 600),
  ])
  return ['**Mending:**', markdownTable(['Package', 'What was done', 'How'], rows)]
}

const ISSUE_OUTCOMES: Readonly<Record<NonNullable<ScanResult['issue']>['outcome'], string>> = {
  opened: 'was opened',
  updated: 'was brought up to date',
  reopened: 'was opened again, since there is something new',
  closed: 'was closed, since nothing is open any more',
  kept: 'says the same',
  dismissed: 'stays closed, as a person left it: there is nothing new',
}

const told = (issue: ScanResult['issue']): string[] =>
  issue === undefined ? [] : [`The issue ${ISSUE_OUTCOMES[issue.outcome]}: ${issue.url}`]

/** Found, and settled: by a patch, by what people say, or for a time. */
function mended(rest: readonly ScanFinding[]): string[] {
  return [
    ...settled('Mended:', rest, 'fixed'),
    ...settled('Not affected:', rest, 'not_affected'),
    ...settled('Accepted for a time:', rest, 'accepted'),
  ]
}

function settled(
  title: string,
  rest: readonly ScanFinding[],
  status: ScanFinding['status'],
): string[] {
  const own = rest.filter((finding) => finding.status === status)
  if (own.length === 0) return []
  const rows = own
    .slice(0, MOST)
    .map(({ id, package: subject, reason = '', statement }) => [
      code(id),
      code(packageText(subject)),
      plain(reason),
      statement?.expires?.slice(0, 10) ?? '',
    ])
  const dated = rows.some((row) => row[3] !== '')
  const head = ['Vulnerability', 'Package', 'Why', ...(dated ? ['Until'] : [])]
  return [`**${title}**`, markdownTable(head, dated ? rows : rows.map((row) => row.slice(0, 3)))]
}

/** Too unsure to fail a run; whoever wants to look has them in the report. */
function doubtful(rest: readonly ScanFinding[]): string[] {
  const count = rest.filter(({ status }) => status === 'open').length
  return count === 0
    ? []
    : [
        `${counted(count, 'other')} may concern these packages: they are too unsure to count, and stand in the report.`,
      ]
}

/** How old an answer is decides what it is worth. */
function databasesOf({ sources, time }: ScanRecord): string {
  const asOf = (date: string | undefined): string =>
    date === undefined ? 'unknown' : `${date.slice(0, 10)} (${ageOf(date, Date.parse(time))} ago)`
  const rows = sources.map(({ name, formats, records, refused, newest, fetched }) => [
    code(name),
    formats.join(', '),
    String(records),
    String(refused),
    asOf(fetched ?? newest),
  ])
  return markdownTable(['Database', 'Format', 'Records', 'Unusable', 'As of'], rows)
}
