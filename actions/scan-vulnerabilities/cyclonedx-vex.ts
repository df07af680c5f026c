import { printable, type ScanFinding, type ScanRecord } from '@pakages/model'

/** CycloneDX's words for what is known of a finding that nobody looked at. */
const STATES: Readonly<Record<ScanFinding['status'], string>> = {
  open: 'in_triage',
  fixed: 'resolved',
  not_affected: 'not_affected',
  under_investigation: 'in_triage',
  accepted: 'exploitable',
}

/** CycloneDX's words for OpenVEX's justifications. */
const JUSTIFICATIONS: Readonly<Record<string, string>> = {
  component_not_present: 'code_not_present',
  vulnerable_code_not_present: 'code_not_present',
  vulnerable_code_not_in_execute_path: 'code_not_reachable',
  vulnerable_code_cannot_be_controlled_by_adversary: 'requires_environment',
  inline_mitigations_already_exist: 'protected_by_mitigating_control',
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
  const { id, severity, score, summary, status, reason, grade, statement } = finding
  const justification = JUSTIFICATIONS[statement?.justification ?? '']
  const state = status === 'open' && grade !== 'possible' ? 'exploitable' : STATES[status]
  return {
    id,
    source: { url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}` },
    ratings: [{ severity, ...(score !== undefined && { score }) }],
    description: printable(summary),
    analysis: {
      state,
      ...(justification !== undefined && { justification }),
      ...(status === 'accepted' && { response: ['will_not_fix'] }),
      ...(reason !== undefined && { detail: printable(reason) }),
    },
    affects: [{ ref: referenceOf(finding.package) }],
  }
}
