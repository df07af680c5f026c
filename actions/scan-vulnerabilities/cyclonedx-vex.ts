import { printable, type ScanFinding, type ScanRecord } from '@pakages/model'

/** CycloneDX's words for what is known of a finding that nobody looked at. */
const STATES: Readonly<Record<ScanFinding['status'], string>> = {
  open: 'in_triage',
  fixed: 'resolved',
  not_affected: 'not_affected',
  under_investigation: 'in_triage',
}

/**
 * Writes findings as a CycloneDX 1.6 document with vulnerabilities: the input `vulnerabilities` of
 * `index` takes it. What is only possible is left to be looked at (`in_triage`).
 */
export function cyclonedxVex({ time, findings }: ScanRecord): object {
  const components = new Map(findings.map(({ package: one }) => [referenceOf(one), one]))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { timestamp: time },
    components: [...components].map(([reference, { name, version }]) => ({
      type: 'library',
      'bom-ref': reference,
      name,
      version,
    })),
    vulnerabilities: findings.map(vulnerabilityOf),
  }
}

const referenceOf = ({ name, version, hash }: ScanFinding['package']): string =>
  `${name}@${version}${hash === undefined ? '' : `/${hash}`}`

function vulnerabilityOf(finding: ScanFinding): object {
  const { id, severity, score, summary, status, reason, grade } = finding
  const state = status === 'open' && grade !== 'possible' ? 'exploitable' : STATES[status]
  return {
    id,
    source: { url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}` },
    ratings: [{ severity, ...(score !== undefined && { score }) }],
    description: printable(summary),
    analysis: { state, ...(reason !== undefined && { detail: printable(reason) }) },
    affects: [{ ref: referenceOf(finding.package) }],
  }
}
