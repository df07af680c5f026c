import { createHash } from 'node:crypto'
import {
  printable,
  VEX_JUSTIFICATIONS,
  type OpenVex,
  type OpenVexStatement,
  type ScanFinding,
  type ScanRecord,
} from '@pakages/model'

/**
 * Writes findings as an OpenVEX 0.2.0 document. What people said of them is told with who said it;
 * what is only possible is left to be looked at (`under_investigation`).
 * @param repository `owner/name` of the run, which the document is then by.
 */
export function openVexDocument(
  { time, findings }: ScanRecord,
  repository: string | undefined,
): OpenVex | object {
  const groups = Map.groupBy(findings, (finding) => JSON.stringify(statementOf(finding)))
  const statements = [...groups.values()].map((group) => ({
    ...statementOf(group[0]!),
    products: [...new Set(group.map(purlOf))].map((id) => ({ '@id': id })),
  }))
  const hash = createHash('sha256')
    .update(JSON.stringify([time, statements]))
    .digest('hex')
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `https://openvex.dev/docs/public/vex-${hash}`,
    author: repository ?? 'pakages scan',
    role: 'scanner',
    timestamp: time,
    version: 1,
    tooling: 'pakages scan',
    statements,
  }
}

/** As statements of auditors name packages. */
const purlOf = ({ package: { name, version, hash } }: ScanFinding): string =>
  `pkg:spack/${encodeURIComponent(name)}@${encodeURIComponent(version)}${hash === undefined ? '' : `?sha=${hash}`}`

function statementOf(finding: ScanFinding): OpenVexStatement {
  const { id, aliases, statement, reason, fixed, summary } = finding
  const status = statusOf(finding)
  const others = aliases.filter((alias) => alias !== id)
  const justification = VEX_JUSTIFICATIONS.find((one) => one === statement?.justification)
  const notes = printable(reason ?? '')
  return {
    vulnerability: {
      name: id,
      ...(summary !== '' && { description: printable(summary) }),
      ...(others.length > 0 && { aliases: [...new Set(others)] }),
    },
    ...(statement !== undefined && { timestamp: statement.time }),
    status,
    ...(notes !== '' && { status_notes: notes }),
    ...(status === 'not_affected' &&
      (justification === undefined
        ? { impact_statement: notes === '' ? 'It does not concern this package.' : notes }
        : { justification })),
    ...(status === 'affected' && { action_statement: actionOn(finding.status, notes, fixed) }),
  }
}

function statusOf({ status, grade }: ScanFinding): OpenVexStatement['status'] {
  if (status === 'accepted') return 'affected'
  if (status !== 'open') return status
  return grade === 'possible' ? 'under_investigation' : 'affected'
}

function actionOn(status: ScanFinding['status'], notes: string, fixed: readonly string[]): string {
  if (status === 'accepted') return `Accepted: ${notes}`
  return fixed.length === 0
    ? 'No version is known that fixes it.'
    : `Take a version that is fixed: ${printable(fixed.slice(0, 10).join(', '))}.`
}
