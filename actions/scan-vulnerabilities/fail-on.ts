import { CERTAINTIES, type Certainty, type SeverityLevel } from '@pakages/advisories'
import { UsageError } from '@pakages/core'
import type { ScanFinding } from '@pakages/model'

/** What fails a run. */
export interface FailOn {
  /** That severity and above; undefined: none. */
  readonly severity: Exclude<SeverityLevel, 'unknown'> | undefined
  readonly exploited: boolean
  /** Only what has a fix. */
  readonly fixable: boolean
  /** A package that nothing can be said of. */
  readonly notCovered: boolean
  /** How sure it must be. */
  readonly grade: Certainty
}

const LEVELS = ['low', 'medium', 'high', 'critical'] as const
const WORDS: readonly string[] = [...LEVELS, 'known-exploited', 'fixable', 'not-covered', 'none']

/**
 * Reads the words of `fail-on`.
 * @throws UsageError for another word, for several severities, and for `none` beside others.
 */
export function parseFailOn(words: readonly string[], grade: Certainty): FailOn {
  const wrong = words.find((word) => !WORDS.includes(word))
  if (wrong !== undefined)
    throw new UsageError(`"fail-on" is "${wrong}".`, {
      id: 'input-malformed',
      fix: `Give some of: ${WORDS.join(', ')}.`,
    })
  const levels = LEVELS.filter((level) => words.includes(level))
  if (levels.length > 1 || (words.includes('none') && words.length > 1))
    throw new UsageError(`"fail-on" names ${words.join(' and ')}, which contradict each other.`, {
      id: 'inputs-contradict',
      fix: 'Give one severity, or "none" alone.',
    })
  const exploited = words.includes('known-exploited')
  const fixable = words.includes('fixable')
  return {
    severity: levels[0] ?? (fixable && !exploited ? 'low' : undefined),
    exploited,
    fixable,
    notCovered: words.includes('not-covered'),
    grade,
  }
}

/** Whether a finding is open, and as sure as it has to be. */
export const isCounted = (finding: ScanFinding, { grade }: Pick<FailOn, 'grade'>): boolean =>
  (finding.status === 'open' || finding.status === 'under_investigation') &&
  CERTAINTIES.indexOf(finding.grade) <= CERTAINTIES.indexOf(grade)

/** Whether a finding fails the run. */
export function fails(finding: ScanFinding, failOn: FailOn): boolean {
  if (!isCounted(finding, failOn)) return false
  if (failOn.fixable && finding.fixed.length === 0) return false
  if (failOn.exploited && finding.exploited !== undefined) return true
  if (failOn.severity === undefined) return false
  // What nobody rated may be anything: it counts as medium, rather than as nothing.
  const level = finding.severity === 'unknown' ? 'medium' : finding.severity
  return LEVELS.indexOf(level) >= LEVELS.indexOf(failOn.severity)
}
