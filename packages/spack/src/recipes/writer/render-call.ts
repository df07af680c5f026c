import type { NewVersion } from '@pakages/model'
import type { VersionCall, WrittenArgument } from './version-call.ts'

/** The longest line that the formatter of Spack's recipes leaves (`line-length` of black). */
const MAX_LINE = 99

/** Keywords that say something about one version only, and are never carried over to another. */
const OF_ONE_VERSION: ReadonlySet<string> = new Set(['preferred', 'deprecated'])

const CHECKSUMS: ReadonlySet<string> = new Set([
  'sha256',
  'checksum',
  'md5',
  'sha1',
  'sha224',
  'sha384',
  'sha512',
])

/**
 * The lines of a new `version()`, in the style of another: its keywords in its order, its quotes,
 * and its way of breaking lines.
 * @param siblings The calls that the recipe has: what they have in common is its style as well.
 */
export function renderCall(
  given: NewVersion,
  like: VersionCall,
  siblings: readonly VersionCall[] = [],
): string {
  const model = { ...like, column: columnOf(like, siblings) }
  const written = argumentsLike(given, like)
  const kept = isFormatted(model) ? undefined : inPlace(written, model)
  const call = kept !== undefined && fits(kept) ? kept : format(written, model)
  return call + commentLike(given, like, siblings)
}

/** A call whose style is taken over, and the column in which second arguments stand. */
interface Model extends VersionCall {
  readonly column: number | undefined
}

const fits = (call: string): boolean => call.split('\n').every((line) => line.length <= MAX_LINE)

/** Whether the formatter would leave the neighbour as it stands. */
const isFormatted = (like: Model): boolean =>
  format(like.arguments, like) === like.indent + like.text

function argumentsLike(given: NewVersion, like: VersionCall): WrittenArgument[] {
  const [first, ...rest] = like.arguments
  const quote = quoteOf(first?.value)
  const facts = new Map(
    Object.entries({
      sha256: given.sha256,
      commit: namesTagAlone(given, like) ? undefined : given.commit,
      tag: given.tag,
      url: given.url,
    }).filter((entry) => entry[1] !== undefined),
  )
  const written: WrittenArgument[] = [{ ...first, value: `${quote}${given.version}${quote}` }]
  for (const argument of rest) {
    const name =
      argument.name === undefined || CHECKSUMS.has(argument.name) ? 'sha256' : argument.name
    if (facts.has(name)) {
      const own = quoteOf(argument.value)
      const value = `${own}${facts.get(name)!}${own}`
      const { lead } = argument
      if (isPlainSha256(argument)) written.push({ value, ...(lead !== undefined && { lead }) })
      else if (name === argument.name) written.push({ ...argument, value })
      else written.push({ name, value })
      facts.delete(name)
    } else if (name === 'url' && argument.value.includes(like.version.text)) {
      const value = argument.value.replaceAll(like.version.text, given.version)
      written.push({ ...argument, value })
    } else if (!FACTS.has(name) && !OF_ONE_VERSION.has(name)) written.push(argument)
  }
  for (const [name, value] of facts) written.push({ name, value: `${quote}${value!}${quote}` })
  return written
}

const quoteOf = (value: string | undefined): string => (value?.includes("'") ? "'" : '"')

/** Whether releases are named by their tag, as the neighbour is; then a commit is not added. */
const namesTagAlone = ({ tag }: NewVersion, { directive }: VersionCall): boolean =>
  tag !== undefined && directive.tag !== undefined && directive.commit === undefined

/** A checksum by its place, which Spack takes for a sha256 by its length. */
const isPlainSha256 = ({ name, value }: WrittenArgument): boolean =>
  name === undefined && /^["'][0-9a-f]{64}["']$/i.test(value)

const FACTS: ReadonlySet<string> = new Set(['sha256', 'commit', 'tag', 'url', 'branch'])

/**
 * The neighbour with other values, where no formatter has laid it out: its blanks and line ends are
 * its author's. Undefined where the arguments are not the same ones.
 */
function inPlace(written: readonly WrittenArgument[], like: Model): string | undefined {
  const same =
    like.text.startsWith('version(') &&
    written.length === like.arguments.length &&
    written.every(({ lead }) => lead !== undefined && !lead.includes('#'))
  if (!same) return undefined
  const last = like.arguments.at(-1)!.value
  const closing = like.text.slice(like.text.lastIndexOf(last) + last.length)
  const [first, second, ...rest] = written
  const lead = second?.lead ?? ''
  // The second argument stays in the column of its line.
  const wide = / {2,}/.test(lead) && !lead.includes('\n') ? blanksBehind(first!.value, like) : ''
  const moved = wide === '' ? lead : lead.replace(/^ +/, wide)
  const texts = rest.map((each) => `,${each.lead}${each.value}`)
  const head = `${like.indent}version(${first!.lead}${first!.value}`
  return head + (second ? `,${moved}${second.value}` : '') + texts.join('') + closing
}

function format(written: readonly WrittenArgument[], like: Model): string {
  const texts = written.map(({ name, value }) => (name === undefined ? value : `${name}=${value}`))
  const { indent } = like
  const oneLine = `${indent}version(${inColumn(texts, like)})`
  if (!keepsLinesApart(like) && (oneLine.length <= MAX_LINE || isTooLong(like))) return oneLine
  const inner = indent + (indent.includes('\t') ? '\t' : '    ')
  const hugged = `${inner}${texts.join(', ')}`
  if (!keepsLinesApart(like) && hugged.length <= MAX_LINE)
    return `${indent}version(\n${hugged}\n${indent})`
  return `${indent}version(\n${texts.map((text) => `${inner}${text},\n`).join('')}${indent})`
}

/** The arguments with one blank between them, but the second in its column where there is one. */
function inColumn([version = '', ...rest]: readonly string[], like: Model): string {
  return rest.length === 0 ? version : `${version},${blanksBehind(version, like)}${rest.join(', ')}`
}

const blanksBehind = (version: string, { column }: Model): string =>
  ' '.repeat(Math.max(1, (column ?? 0) - version.length - 1))

/**
 * How far behind the bracket the second argument stands, where that is kept with several blanks:
 * `version('1.2',    sha256=…)`. Undefined where neither the neighbour nor one of those in its column
 * has them.
 */
function columnOf(like: VersionCall, siblings: readonly VersionCall[]): number | undefined {
  const [column, blanks] = secondArgument(like)
  const kept =
    blanks > 1 ||
    siblings.some((each) => {
      const [other, wide] = secondArgument(each)
      return wide > 1 && other === column && each.block === like.block
    })
  return kept ? column : undefined
}

/** How far behind the bracket a second argument on the same line stands, and the blanks before it. */
function secondArgument({ text }: VersionCall): readonly [number, number] {
  const [, first = '', blanks = ''] = /^version\(([^,\s]+,)( *)(?=\S)/.exec(text) ?? []
  return [first.length + blanks.length, blanks.length]
}

/**
 * Whether the neighbour is longer than the formatter leaves lines, and has quotes that it replaces:
 * this recipe is not formatted.
 */
const isTooLong = ({ indent, text }: VersionCall): boolean =>
  text.startsWith("version('") && !text.includes('\n') && indent.length + text.length > MAX_LINE

/**
 * Whether the call has an argument a line though all would fit on one: its author wants it so, and
 * the formatter keeps it.
 */
function keepsLinesApart(like: VersionCall): boolean {
  if (!like.text.includes('\n') || !like.trailingComma) return false
  const flat = like.arguments
    .map(({ name, value }) => (name === undefined ? value : `${name}=${value}`))
    .join(', ')
  return `${like.indent}version(${flat})`.length <= MAX_LINE
}

/**
 * The comment behind the call, where two neighbours have the same one, each with its own version: `#
 * tag 2.2.8`. What else it says may not be true of another version.
 */
function commentLike(
  { version }: NewVersion,
  like: VersionCall,
  siblings: readonly VersionCall[],
): string {
  const common = withoutVersion(like)
  const alike = siblings.filter((each) => withoutVersion(each) === common)
  return common !== undefined && alike.length > 1 ? common.replaceAll(VERSION, version) : ''
}

/** Stands for the version of the call that a comment is behind. */
const VERSION = '\0'

/** The comment without the version of its call; undefined where it does not name it. */
function withoutVersion({ comment, version }: VersionCall): string | undefined {
  const parts = comment.split(/(?<![\w.-])([\d.]+)(?![\w-])/)
  const named = parts.map((part) => (part === version.text ? VERSION : part)).join('')
  return named === comment ? undefined : named
}
