/** One authentication challenge of a registry (RFC 9110, section 11.6.1). */
export interface Challenge {
  /** In lower case: `bearer` or `basic`. */
  readonly scheme: string
  /** Names in lower case. */
  readonly parameters: Readonly<Record<string, string>>
}

const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y
const PARAMETER = /([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y
const SEPARATOR = /[ \t]*(?:,[ \t]*)*/y

/**
 * Reads a `WWW-Authenticate` header, which may hold several challenges. What cannot be read ends
 * the list: a header is hostile, and a challenge that is not understood is one that cannot be met.
 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: Challenge[] = []
  let at = 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(header)
    if (found) at = pattern.lastIndex
    return found
  }
  for (;;) {
    match(SEPARATOR)
    const scheme = match(TOKEN)
    if (!scheme) return challenges
    const parameters = Object.create(null) as Record<string, string>
    for (match(SEPARATOR); ; match(SEPARATOR)) {
      const parameter = match(PARAMETER)
      if (!parameter) break
      const [, name, quoted, plain] = parameter
      parameters[name!.toLowerCase()] ??= quoted?.replace(/\\(.)/g, '$1') ?? plain!
    }
    challenges.push({ scheme: scheme[0].toLowerCase(), parameters })
  }
}
