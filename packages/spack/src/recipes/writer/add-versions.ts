import {
  compareVersions,
  parseVersion,
  sameVersion,
  type AddVersionsResult,
  type NewVersion,
  type Recipe,
  type WritingStyle,
} from '@pakages/model'
import { parsePython, type PythonSource } from '../python/tree.ts'
import { readRecipe, withinBudget } from '../reader/read-recipe.ts'
import { movesBelowHeading } from './current-heading.ts'
import { placeOf } from './place.ts'
import { renderCall } from './render-call.ts'
import { changedBeyondVersions } from './unchanged.ts'
import { urlEdit, type Edit } from './url-attribute.ts'
import { isRelease, versionCalls, type VersionCall, type WrittenArgument } from './version-call.ts'

/**
 * Adds versions to a recipe, in the style, order and place that its own lines show; every other
 * byte stays. `url` follows when it names the newest release and that is a habit. Adding what is
 * there already changes nothing.
 * @param text The `package.py`.
 * @param name The name of the package.
 * @param style What the text alone does not show.
 * @throws InvalidValue when the text holds no such package or cannot be read, or a version is
 * malformed.
 */
export function addVersions(
  text: string,
  name: string,
  versions: readonly NewVersion[],
  style: WritingStyle = {},
): AddVersionsResult {
  return withinBudget(text, name, () => added(text, name, versions, style))
}

function added(
  text: string,
  name: string,
  versions: readonly NewVersion[],
  style: WritingStyle,
): AddVersionsResult {
  const before = readRecipe(text, name)
  const missing = versions
    .filter(
      (given) =>
        !before.versions.some((directive) =>
          sameVersion(directive.version, parseVersion(given.version)),
        ),
    )
    .toSorted((a, b) => compareVersions(parseVersion(a.version), parseVersion(b.version)))
  if (missing.length === 0) return { kind: 'unchanged' }
  const reasons = reasonsAgainst(text, missing)
  if (reasons.length > 0) return { kind: 'refused', reasons }
  let after = text
  for (const given of missing) {
    const next = addOne(after, name, given, style)
    if (next === undefined) return { kind: 'refused', reasons: [noPlace(before)] }
    after = next
  }
  return checked(after, name, before, missing)
}

/** What speaks against writing at all. */
function reasonsAgainst(text: string, missing: readonly NewVersion[]): string[] {
  const reasons: string[] = []
  if (hasSyntaxError(parsePython(text))) reasons.push('The recipe has a syntax error.')
  for (const given of missing) {
    if (given.sha256 === undefined && given.commit === undefined && given.tag === undefined)
      reasons.push(`${given.version} comes with neither a checksum nor a commit.`)
    const unsafe = [given.version, given.sha256, given.commit, given.tag, given.url].find(
      (value) => value !== undefined && /["'\\\n\r]/.test(value),
    )
    if (unsafe !== undefined)
      reasons.push(
        `${given.version} comes with a quote, a backslash or a line break, which has no place in a recipe.`,
      )
  }
  return reasons
}

function hasSyntaxError({ root }: PythonSource): boolean {
  let found = false
  root.cursor().iterate((node) => {
    if (node.type.isError) found = true
    return !found
  })
  return found
}

function noPlace(recipe: Recipe): string {
  const [unknown] = recipe.unknowns
  const [directive] = recipe.versions
  if (directive)
    return `Its versions stand in a loop or under a condition (line ${directive.span.line}), which is left to people.`
  return unknown
    ? `Its versions are not written one by one (line ${unknown.span.line}: ${unknown.reason}).`
    : 'It has no version() beside which a new one could stand.'
}

function addOne(
  text: string,
  name: string,
  given: NewVersion,
  style: WritingStyle,
): string | undefined {
  const source = parsePython(text)
  const recipe = readRecipe(text, name)
  const calls = versionCalls(source, recipe)
  const version = parseVersion(given.version)
  const place = placeOf(text, calls, version)
  if (!place) return undefined
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const call = renderCall(given, likeFor(given, calls, place.neighbour), calls) + '\n'
  const line = (
    !place.spaced ? call : place.side === 'before' ? `${call}\n` : `\n${call}`
  ).replaceAll('\n', newline)
  // A file may end without a line end, and the call at its end with it.
  const inserted =
    place.offset === text.length && !text.endsWith('\n') ? newline + line.trimEnd() : line
  const moves = movesBelowHeading(text, calls, place, version)
  const at = moves.length > 0 ? place.neighbour.end : place.offset
  const edits: Edit[] = [...moves, { from: at, to: at, text: moves.length > 0 ? call : inserted }]
  const url = urlEdit(source, recipe, version, style)
  if (url) edits.push(url)
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((result, edit) => result.slice(0, edit.from) + edit.text + result.slice(edit.to), text)
}

/**
 * The call to take the style from: the nearest release with the same kind of source, else what
 * stands beside, for its indentation.
 */
function likeFor(
  given: NewVersion,
  calls: readonly VersionCall[],
  neighbour: VersionCall,
): VersionCall {
  const kind = given.commit !== undefined || given.tag !== undefined ? 'git' : 'archive'
  const fits = (call: VersionCall): boolean =>
    isRelease(call) &&
    (call.directive.commit !== undefined || call.directive.tag !== undefined
      ? 'git'
      : 'archive') === kind
  if (fits(neighbour)) return neighbour
  const at = calls.indexOf(neighbour)
  const nearest = calls
    .map((call, index) => ({ call, distance: Math.abs(index - at) }))
    .filter(({ call }) => fits(call))
    .toSorted((a, b) => a.distance - b.distance)[0]
  return nearest
    ? {
        ...nearest.call,
        ...(nearest.call.indent !== neighbour.indent && elsewhere(nearest.call, neighbour)),
      }
    : {
        ...neighbour,
        arguments: kind === 'git' ? ofBranch(neighbour) : neighbour.arguments.slice(0, 1),
        text: '',
        trailingComma: false,
      }
}

/** The arguments of a branch, with a tag and a commit in its place: what else it says holds for them. */
const ofBranch = ({ arguments: all }: VersionCall): WrittenArgument[] =>
  all.flatMap(({ name, value }) =>
    name === undefined
      ? [{ value }]
      : name === 'branch'
        ? ['tag', 'commit'].map((each) => ({ name: each, value }))
        : [{ name, value }],
  )

/** A call as it would stand at the depth of another: its lines are not as its author laid them out. */
const elsewhere = (
  { arguments: all }: VersionCall,
  { indent }: VersionCall,
): Pick<VersionCall, 'arguments' | 'indent'> => ({
  arguments: all.map(({ name, value }) => (name === undefined ? { value } : { name, value })),
  indent,
})

function checked(
  after: string,
  name: string,
  old: Recipe,
  missing: readonly NewVersion[],
): AddVersionsResult {
  const recipe = readRecipe(after, name)
  const reasons = changedBeyondVersions(
    old,
    recipe,
    missing.map((given) => given.version),
  )
  if (reasons.length > 0) return { kind: 'refused', reasons }
  const [from, to] = [old.attributes.get('url'), recipe.attributes.get('url')]
  const moved =
    typeof from === 'string' && typeof to === 'string' && from !== to ? { url: { from, to } } : {}
  const versions = missing.map((given) => given.version).toReversed()
  return { kind: 'written', text: after, added: versions, ...moved, notes: notesOn(old, missing) }
}

function notesOn(old: Recipe, missing: readonly NewVersion[]): string[] {
  const preferred = old.versions.find((directive) => directive.preferred)
  const newest = parseVersion(missing.at(-1)!.version)
  return preferred && compareVersions(newest, preferred.version) > 0
    ? [
        `${preferred.version.text} says preferred=True, so that Spack keeps choosing it over ${newest.text}.`,
      ]
    : []
}
