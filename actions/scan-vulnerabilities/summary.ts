import { SEVERITY_LEVELS } from '@pakages/advisories'
import {
  code,
  counted,
  markdownTable,
  NotChecked,
  UserError,
  type Presentation,
} from '@pakages/core'
import { printable, type ScanFinding, type ScanRecord } from '@pakages/model'
import { fails, isCounted } from './fail-on.ts'
import type { ScanResult } from './step.ts'

type Outputs = 'report' | 'sarif' | 'open' | 'not-covered'

/** The rows of a table; what is more is counted. */
const MOST = 200

/** What the action shows of a scan. */
export function presentScan(result: ScanResult): Presentation<Outputs> {
  const { work, record, failOn, sarif } = result
  const open = record.findings.filter((finding) => isCounted(finding, failOn))
  const failure = failureOf(result)
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
      .map(({ id, package: { name, version } }) => `${id} in ${name}@${version}`)
    const also = expired.length > 0 ? ` ${expiry(expired).message}` : ''
    return new UserError(
      `${counted(failing.length, 'vulnerability', 'vulnerabilities')} open: ${worst.join(', ')}${failing.length > 3 ? ' …' : ''}.${also}`,
      { fix: 'Take versions that are fixed, or raise "fail-on".' },
    )
  }
  if (expired.length > 0) return expiry(expired)
  const { notCovered } = record
  if (!failOn.notCovered || notCovered.length === 0) return undefined
  return new NotChecked(
    `Nothing can be said of ${counted(notCovered.length, 'package')}, such as ${notCovered[0]!.package.name}.`,
    { fix: 'Name their recipes with "recipes", or how databases know them with "known-as".' },
  )
}

function expiry(expired: ScanResult['expired']): UserError {
  const [{ exception, at }] = expired as [ScanResult['expired'][number]]
  const others = expired.length > 1 ? ` So did ${counted(expired.length - 1, 'other')}.` : ''
  return new UserError(
    `The exception for ${exception.vulnerability} in ${exception.package} expired on ${exception.expires}.${others}`,
    { fix: 'Take it out of "exceptions", or look at it again and set another day.', at },
  )
}

function summaryOf(
  { record, failOn, mended: changes }: ScanResult,
  open: readonly ScanFinding[],
): string {
  const rest = record.findings.filter((finding) => !isCounted(finding, failOn))
  return [
    '### Vulnerabilities',
    headline(record, open),
    ...(open.length > 0 ? [table(open)] : []),
    ...mended(rest),
    ...proposed(changes),
    ...doubtful(rest),
    ...uncovered(record),
    databasesOf(record),
  ].join('\n\n')
}

/** "None known" is only said of what was looked up. */
function headline({ packages, notCovered }: ScanRecord, open: readonly ScanFinding[]): string {
  const checked = packages - notCovered.length
  const not =
    notCovered.length > 0 ? ` Nothing can be said of ${counted(notCovered.length, 'other')}.` : ''
  if (open.length === 0)
    return `**No open vulnerability is known** of the ${counted(checked, 'package')} that databases know.${not}`
  const levels = SEVERITY_LEVELS.flatMap((level) => {
    const count = open.filter(({ severity }) => severity === level).length
    return count > 0 ? [`${count} ${level === 'unknown' ? 'not rated' : level}`] : []
  })
  return `**${counted(open.length, 'open vulnerability', 'open vulnerabilities')}** (${levels.join(', ')}) in ${counted(packages, 'package')}.${not}`
}

function table(open: readonly ScanFinding[]): string {
  const rows = open
    .slice(0, MOST)
    .map((finding) => [
      code(finding.id),
      `${finding.severity === 'unknown' ? 'not rated' : finding.severity}${finding.exploited === undefined ? '' : ', exploited'}`,
      code(`${finding.package.name}@${finding.package.version}`),
      finding.fixed.length > 0 ? code(finding.fixed.slice(0, 4).join(', ')) : 'none known',
      finding.grade,
      plain(finding.summary),
    ])
  const more = open.length - rows.length
  const head = ['Vulnerability', 'Severity', 'Package', 'Fixed in', 'Sure', 'What it is']
  return `${markdownTable(head, rows)}${more > 0 ? `\n\nand ${counted(more, 'other')}` : ''}`
}

/** What others wrote, as text: no markup, no mention, no link. */
const plain = (text: string): string =>
  printable(text.slice(0, 100))
    .replaceAll(/[\n\t]+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>()#|@!~]/g, '\\$&')

const OUTCOMES: Readonly<Record<ScanResult['mended'][number]['outcome'], string>> = {
  opened: 'a pull request was opened',
  updated: 'the pull request was brought up to date',
  kept: 'the pull request says the same',
  dismissed: 'a person closed the pull request for it',
  shown: 'shown above',
  failed: 'nothing was changed',
}

function proposed(changes: ScanResult['mended']): string[] {
  if (changes.length === 0) return []
  const rows = changes.map(({ name, outcome, said, url }) => [
    code(name),
    `${OUTCOMES[outcome]}${url === undefined ? '' : `: ${url}`}`,
    plain(said.join(' ')),
  ])
  return ['**Mending:**', markdownTable(['Package', 'What was done', 'How'], rows)]
}

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
    .map(({ id, package: { name, version }, reason = '', statement }) => [
      code(id),
      code(`${name}@${version}`),
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

function uncovered({ notCovered }: ScanRecord): string[] {
  if (notCovered.length === 0) return []
  const byReason = [...Map.groupBy(notCovered, ({ why }) => why)]
  const lines = byReason.slice(0, 10).map(([why, all]) => {
    const names = all
      .slice(0, 30)
      .map(({ package: { name, version } }) => code(`${name}@${version}`))
    return `- ${plain(why)}: ${names.join(', ')}${all.length > 30 ? ` and ${all.length - 30} more` : ''}`
  })
  return ['**Not covered:**', lines.join('\n')]
}

function databasesOf({ sources }: ScanRecord): string {
  const rows = sources.map(({ name, formats, records, refused, newest, fetched }) => [
    code(name),
    formats.join(', '),
    String(records),
    String(refused),
    (fetched ?? newest ?? 'unknown').slice(0, 10),
  ])
  return markdownTable(['Database', 'Format', 'Records', 'Unusable', 'As of'], rows)
}
