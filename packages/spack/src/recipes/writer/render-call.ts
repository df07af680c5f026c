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
 */
export function renderCall(given: NewVersion, like: VersionCall): string {
  return format(argumentsLike(given, like), like)
}

function argumentsLike(given: NewVersion, like: VersionCall): WrittenArgument[] {
  const quote = like.arguments[0]?.value.includes("'") ? "'" : '"'
  const quoted = (text: string): string => `${quote}${text}${quote}`
  const [, ...rest] = like.arguments
  const facts = new Map(
    Object.entries({
      sha256: given.sha256,
      commit: namesTagAlone(given, like) ? undefined : given.commit,
      tag: given.tag,
      url: given.url,
    }).filter((entry) => entry[1] !== undefined),
  )
  const written: WrittenArgument[] = [{ value: quoted(given.version) }]
  for (const argument of rest) {
    const name =
      argument.name === undefined || CHECKSUMS.has(argument.name) ? 'sha256' : argument.name
    if (facts.has(name)) {
      const value = quoted(facts.get(name)!)
      written.push(isPlainSha256(argument) ? { value } : { name, value })
      facts.delete(name)
    } else if (name === 'url' && argument.value.includes(like.version.text)) {
      written.push({ name, value: argument.value.replaceAll(like.version.text, given.version) })
    } else if (!FACTS.has(name) && !OF_ONE_VERSION.has(name)) written.push(argument)
  }
  for (const [name, value] of facts) written.push({ name, value: quoted(value!) })
  return written
}

/** Whether releases are named by their tag, as the neighbour is; then a commit is not added. */
const namesTagAlone = ({ tag }: NewVersion, { directive }: VersionCall): boolean =>
  tag !== undefined && directive.tag !== undefined && directive.commit === undefined

/** A checksum by its place, which Spack takes for a sha256 by its length. */
const isPlainSha256 = ({ name, value }: WrittenArgument): boolean =>
  name === undefined && /^["'][0-9a-f]{64}["']$/i.test(value)

const FACTS: ReadonlySet<string> = new Set(['sha256', 'commit', 'tag', 'url', 'branch'])

function format(written: readonly WrittenArgument[], like: VersionCall): string {
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

/**
 * The arguments with one blank between them, but the second in the column of the neighbour's, where
 * that is kept with several blanks: `version('1.2',    sha256=…)`.
 */
function inColumn([version = '', ...rest]: readonly string[], { text }: VersionCall): string {
  const [, first = '', blanks = ''] = /^version\(([^,\s]+,)( {2,})(?=\S)/.exec(text) ?? []
  const wide = Math.max(1, first.length + blanks.length - version.length - 1)
  return rest.length === 0 ? version : `${version},${' '.repeat(wide)}${rest.join(', ')}`
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
