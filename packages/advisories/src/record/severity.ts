import cvss from 'ae-cvss-calculator'

/** How bad a vulnerability is, as NVD names it. */
export type SeverityLevel = 'critical' | 'high' | 'medium' | 'low' | 'unknown'

/** From bad to less bad; what nobody rated comes last, which does not mean that it is harmless. */
export const SEVERITY_LEVELS: readonly SeverityLevel[] = [
  'critical',
  'high',
  'medium',
  'low',
  'unknown',
]

/** A level, with the CVSS base score that it comes from, 0 to 10. */
export interface Severity {
  readonly level: SeverityLevel
  readonly score?: number
}

/** The severity of a CVSS vector of version 2, 3 or 4; undefined when it is none. */
export function severityOfVector(vector: string): Severity | undefined {
  try {
    const score = scoreOf(vector.trim())
    return score === undefined ? undefined : { level: levelOf(score), score }
  } catch {
    return undefined
  }
}

function scoreOf(vector: string): number | undefined {
  if (vector.length > 300) return undefined
  const { base } = calculatorOf(vector)?.calculateScores() ?? {}
  return base !== undefined && base >= 0 && base <= 10 ? base : undefined
}

function calculatorOf(
  vector: string,
): { calculateScores(): { readonly base?: number | undefined } } | undefined {
  if (vector.startsWith('CVSS:4.0/')) return new cvss.Cvss4P0(vector)
  if (vector.startsWith('CVSS:3.1/')) return new cvss.Cvss3P1(vector)
  if (vector.startsWith('CVSS:3.0/')) return new cvss.Cvss3P0(vector)
  return /^\(?AV:/.test(vector) ? new cvss.Cvss2(vector.replaceAll(/[()]/g, '')) : undefined
}

/** The level of a score (https://nvd.nist.gov/vuln-metrics/cvss); none is low. */
export function levelOf(score: number): SeverityLevel {
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

/** The level that a word means, as databases write it; undefined for other words. */
export function levelOfWord(word: string | undefined): SeverityLevel | undefined {
  switch (word?.toLowerCase()) {
    case 'critical':
      return 'critical'
    case 'high':
    case 'important':
      return 'high'
    case 'medium':
    case 'moderate':
      return 'medium'
    case 'low':
    case 'negligible':
    case 'minor':
      return 'low'
    default:
      return undefined
  }
}
