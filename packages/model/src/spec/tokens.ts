import { WHITE_SPACE } from '../version/white-space.ts'

/**
 * What Spack's grammar of specs is made of, in the order in which it looks for them at each place
 * (`spack.spec_parser.SpecTokens`).
 */
export type TokenKind =
  | 'edge-begin'
  | 'edge-end'
  | 'dependency'
  | 'version'
  | 'propagated-boolean'
  | 'boolean'
  | 'propagated-value'
  | 'value'
  | 'file'
  | 'full-name'
  | 'name'
  | 'hash'
  | 'space'
  | 'unexpected'

/** A piece of a spec. */
export interface SpecToken {
  readonly kind: TokenKind
  readonly text: string
  /** Where it begins. */
  readonly at: number
  /** `c,cxx=gcc` behind a sigil: the virtual packages, and the package that stands for them. */
  readonly assigned?: { readonly virtuals: readonly string[]; readonly name: string } | undefined
}

const SPACE = `[${WHITE_SPACE}]`
const ID = '[a-zA-Z_0-9][a-zA-Z_0-9-]*'
const DOTTED = `${ID}(?:\\.${ID})+`
const ASSIGNED = `(?<virtuals>${ID}(?:,${ID})*)=(?<name>${DOTTED}|${ID})`
const NAME = '[a-zA-Z_0-9][a-zA-Z_0-9.-]*'
const VALUE = `(?:[a-zA-Z_0-9\\-+*.,:=%^~/\\\\]+|'(?:[^']|(?<=\\\\)')*'|"(?:[^"]|(?<=\\\\)")*")`
const VERSION = '=?[a-zA-Z0-9_][a-zA-Z_0-9.-]*\\b'
const RANGE = `(?:${VERSION})?:(?:${VERSION}(?!${SPACE}*=))?`
const VERSIONS = `(?:${RANGE}|${VERSION})`
const GIT = '(?:git\\.[a-zA-Z_0-9][a-zA-Z_0-9./-]*|[A-Fa-f0-9]{40})'

const TOKENS: readonly [TokenKind, RegExp][] = (
  [
    ['edge-begin', '(?:\\^|%%?)\\['],
    ['edge-end', `\\](?:${SPACE}*${ASSIGNED})?`],
    ['dependency', `(?:\\^|%%?)(?:${SPACE}*${ASSIGNED})?`],
    ['version', `@${GIT}=${VERSION}`],
    ['version', `@${GIT}`],
    ['version', `@${SPACE}*${VERSIONS}(?:${SPACE}*,${SPACE}*${VERSIONS})*`],
    ['propagated-boolean', `(?:\\+\\+|~~|--)${SPACE}*${NAME}`],
    ['boolean', `[~+-]${SPACE}*${NAME}`],
    ['propagated-value', `${NAME}:?==${VALUE}`],
    ['value', `${NAME}:?=${VALUE}`],
    ['file', '(?:\\.|\\/|[a-zA-Z0-9_-]*\\/)[a-zA-Z0-9_./-]*\\.(?:json|yaml)'],
    ['full-name', DOTTED],
    ['name', `(?:${ID}|\\*)`],
    ['hash', '\\/[a-zA-Z_0-9]+'],
    ['space', `${SPACE}+`],
  ] satisfies [TokenKind, string][]
).map(([kind, pattern]) => [kind, new RegExp(pattern, 'y')])

/** The pieces of a spec without white space; `unexpected` is the last one, if there is any. */
export function* specTokens(text: string): Generator<SpecToken, undefined> {
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at)
    if (token.kind !== 'space') yield token
    if (token.kind === 'unexpected') return undefined
    at += token.text.length
  }
  return undefined
}

function tokenAt(text: string, at: number): SpecToken {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) continue
    const { virtuals, name } = match.groups ?? {}
    const assigned = virtuals && name ? { virtuals: virtuals.split(','), name } : undefined
    return { kind, text: match[0], at, assigned }
  }
  return { kind: 'unexpected', text: text.charAt(at), at }
}
