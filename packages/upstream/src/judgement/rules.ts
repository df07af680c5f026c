import { matchesWords, UserError } from '@pakages/core'
import {
  hasPrefix,
  InvalidValue,
  parseVersion,
  parseVersionRange,
  satisfies,
  type SpackVersion,
} from '@pakages/model'

/** `1.2.x` and `1.2.*` are written for 1.2. */
function withoutPlaceholders(line: string): string {
  const parts = line.split('.')
  const last = parts.findLastIndex((part, at) => at === 0 || (part !== 'x' && part !== '*'))
  return parts.slice(0, last + 1).join('.')
}

/**
 * Whether versions belong to a line such as `1.2`, `1.2.x` or `1.2.*`.
 * @throws UserError for a line that is no version.
 */
export function prefixTest(line: string): (version: SpackVersion) => boolean {
  const prefix = readRule('follow', line, () => parseVersion(withoutPlaceholders(line)))
  return (version) => hasPrefix(version, prefix)
}

/**
 * Whether a rule ignores a version: a word with `*`, a version or a range.
 * @throws UserError for a rule that is none of these.
 */
export function ruleHits(rule: string, version: string): boolean {
  if (rule.includes('*')) return matchesWords(rule, version)
  return satisfies(
    parseVersion(version),
    readRule('ignore', rule, () => parseVersionRange(rule)),
  )
}

function readRule<T>(key: string, rule: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    throw new UserError(`In "updates": ${key}: ${error.message}`, {
      id: 'update-rule-malformed',
      fix: error.fix,
      cause: error,
    })
  }
}
