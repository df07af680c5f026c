import {
  code,
  counted,
  markdownTable,
  NotChecked,
  UserError,
  type Presentation,
} from '@pakages/core'
import { printable, type AskedPackage } from '@pakages/model'
import type { AuditedVulnerability, AuditResult, Unanswered } from './step.ts'

/** The rows of a table; what is more is counted. */
const MOST = 200

/** What the action shows of its result. */
export function presentAudit(
  result: AuditResult,
): Presentation<'open' | 'not-covered' | 'not-checked'> {
  const failure = failureOf(result)
  return {
    outputs: {
      open: String(result.open.length),
      'not-covered': String(result.notCovered.length),
      'not-checked': String(result.notChecked.length),
    },
    summary: summaryOf(result),
    json: inShort(result),
    ...(failure && { failure }),
  }
}

const spec = ({ name, version }: AskedPackage): string => `${name}@${version}`

function inShort(result: AuditResult): object {
  const vulnerability = ({ asked, found: { record, concerned } }: AuditedVulnerability) => ({
    id: record.id,
    package: asked,
    severity: record.severity,
    status: concerned.status,
    fixed: record.fixed,
    ...(record.exploited !== undefined && { exploited: record.exploited }),
    ...(concerned.reason !== undefined && { reason: concerned.reason }),
  })
  const unanswered = ({ asked, why }: Unanswered) => ({ package: asked, why })
  return {
    packages: result.packages,
    clean: result.clean,
    open: result.open.map(vulnerability),
    settled: result.settled.map(vulnerability),
    notCovered: result.notCovered.map(unanswered),
    notChecked: result.notChecked.map(unanswered),
    external: result.external,
  }
}

function failureOf(result: AuditResult): UserError | undefined {
  const { open, expired, notChecked, notCovered, ignoresNotCovered } = result
  const [first] = open
  if (first)
    return new UserError(
      `${counted(open.length, 'vulnerability', 'vulnerabilities')} open, such as ${first.found.record.id} in ${spec(first.asked)}.`,
      {
        id: 'vulnerabilities-open',
        fix: 'Take versions that are fixed, or have an auditor say why it does not matter.',
      },
    )
  const [gone] = expired
  if (gone)
    return new UserError(
      `The exception for ${gone.exception.vulnerability} in ${gone.exception.package} expired on ${gone.exception.expires}.`,
      {
        id: 'exception-expired',
        fix: 'Take it out of "exceptions", or look at it again and set another day.',
        at: gone.at,
      },
    )
  const silent = [...notChecked, ...(ignoresNotCovered ? [] : notCovered)]
  if (silent.length === 0) return undefined
  return new NotChecked(
    `Nothing can be said of ${counted(silent.length, 'package')}, such as ${spec(silent[0]!.asked)}: ${silent[0]!.why}.`,
    {
      id: 'packages-not-covered',
      fix:
        notChecked.length > 0
          ? 'Name an index that knows them, or have it scanned anew.'
          : 'Give "ignore-not-covered" where that is known, or names that databases know in "known-as" of the index\'s repository.',
    },
  )
}

function summaryOf(result: AuditResult): string {
  const { packages, clean, open, settled, notCovered, notChecked, external } = result
  const counts = [
    `${clean} checked and clean`,
    `${new Set(open.map(({ asked }) => asked)).size} vulnerable`,
    `${notCovered.length} not covered`,
    `${notChecked.length} not checked`,
  ]
  return [
    '### Audit',
    `**${counted(packages, 'package')}**: ${counts.join(', ')}.${external > 0 ? ` ${counted(external, 'other')} of the system ${external === 1 ? 'was' : 'were'} not asked about.` : ''}`,
    ...section('Open', ['Vulnerability', 'Severity', 'Package', 'Fixed in'], open.map(openRow)),
    ...section('Settled', ['Vulnerability', 'Package', 'Why'], settled.map(settledRow)),
    ...section('Not covered', ['Package', 'Why'], notCovered.map(unansweredRow)),
    ...section('Not checked', ['Package', 'Why'], notChecked.map(unansweredRow)),
  ].join('\n\n')
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  if (rows.length === 0) return []
  const more = rows.length > MOST ? `\n\nand ${counted(rows.length - MOST, 'other')}` : ''
  return [
    `**${title}:**`,
    `${markdownTable(
      [...head],
      rows.slice(0, MOST).map((row) => [...row]),
    )}${more}`,
  ]
}

const openRow = ({ asked, found: { record } }: AuditedVulnerability): string[] => [
  code(record.id),
  `${record.severity === 'unknown' ? 'not rated' : record.severity}${record.exploited === undefined ? '' : ', exploited'}`,
  code(spec(asked)),
  record.fixed.length === 0 ? 'none known' : code(record.fixed.slice(0, 4).join(', ')),
]

const settledRow = ({ asked, found: { record, concerned } }: AuditedVulnerability): string[] => [
  code(record.id),
  code(spec(asked)),
  plain(concerned.reason ?? whyNotOpen(concerned.status)),
]

const whyNotOpen = (status: string): string =>
  status === 'open' || status === 'under_investigation'
    ? 'too unsure, or said so here'
    : status.replaceAll('_', ' ')

const unansweredRow = ({ asked, why }: Unanswered): string[] => [code(spec(asked)), plain(why)]

/** What others wrote, as text: no markup, no mention, no link. */
const plain = (text: string): string =>
  printable(text.slice(0, 200))
    .replaceAll(/[\n\t]+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>()#|@!~]/g, '\\$&')
