import type { z } from 'zod'
import { UserError, type Location } from '../errors.ts'
import { didYouMean } from '../suggestion.ts'
import {
  configurationType,
  FUNCTIONAL_KEYS,
  type ConfigurationValues,
} from './configuration-type.ts'
import { parseCommentedJson, type CommentedJson } from './json-with-comments.ts'
import { keysAt } from './known-keys.ts'

/** A configuration with the places of what it says. */
export interface Configuration {
  /** As it was named. Paths in the configuration are relative to its folder. */
  readonly file: string
  readonly values: ConfigurationValues
  /** Where a value stands, for errors about it: `at('requires', 0)`. */
  at(...path: readonly PropertyKey[]): Location
}

/**
 * Reads the text of a configuration.
 * @param file For messages.
 * @throws UserError with line and column of the first fault; it names the others, too.
 */
export function parseConfiguration(text: string, file: string): Configuration {
  const json = parseCommentedJson(text, file)
  const read = configurationType.safeParse(json.value)
  if (!read.success)
    throw report(
      read.error.issues.flatMap((issue) => faultsOf(issue, [], json)),
      file,
    )
  const empty = FUNCTIONAL_KEYS.every((key) => !(key in read.data))
  if (empty)
    throw report(
      [
        {
          message: 'it says nothing to do',
          fix: `Add one of ${FUNCTIONAL_KEYS.join(', ')}.`,
          at: json.at([]),
        },
      ],
      file,
    )
  return { file, values: read.data, at: (...path) => json.at(path) }
}

interface Fault {
  readonly message: string
  readonly fix: string
  readonly at: Location
}

/** In the order in which they stand in the file; a person mends them from the top. */
function report(faults: readonly Fault[], file: string): UserError {
  const sorted = faults.toSorted(
    (a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0),
  )
  const [first, ...others] = sorted
  if (!first)
    return new UserError(`${file} is malformed.`, {
      id: 'configuration-invalid',
      fix: 'docs/pakages-json.md shows what it may hold.',
      at: { file },
    })
  const more = others.slice(0, 9).map(({ message, at }) => `line ${at.line}: ${message}`)
  return new UserError(
    [`${first.message}.`, ...(more.length > 0 ? [`Also: ${more.join('; ')}.`] : [])].join(' '),
    { id: 'configuration-invalid', fix: first.fix, at: first.at },
  )
}

type Issue = z.core.$ZodIssue

function faultsOf(issue: Issue, before: readonly PropertyKey[], json: CommentedJson): Fault[] {
  const path = [...before, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, path, json))
  if (issue.code === 'invalid_union')
    return nearestOption(issue.errors).flatMap((one) => faultsOf(one, path, json))
  const missing = valueAt(json.value, path) === undefined
  const name = path.length > 0 ? `"${path.join('.')}"` : 'the whole'
  if (missing)
    return [
      { message: `${name} is missing`, fix: `Add "${String(path.at(-1))}".`, at: json.at(path) },
    ]
  return [
    {
      message: `${name} ${sentence(issue.message)}`,
      fix: 'Correct it there; docs/pakages-json.md says what it may be.',
      at: json.at(path),
    },
  ]
}

function unknownKey(key: string, path: readonly PropertyKey[], json: CommentedJson): Fault {
  const where = path.length > 0 ? ` in "${path.join('.')}"` : ''
  return {
    message: `there is no key "${key.slice(0, 80)}"${where}`,
    fix: didYouMean(key, keysAt(configurationType, path)),
    at: json.atKey([...path, key]),
  }
}

/**
 * Of several forms that a value may have, the one that it is nearest to: whose faults lie deepest,
 * or are the fewest. What is of another kind altogether is the farthest.
 */
function nearestOption(options: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(
      0,
      ...issues.map(({ code, path }) =>
        code === 'invalid_type' && path.length === 0 ? 0 : path.length + 1,
      ),
    )
  return options.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? []
}

/**
 * zod's own messages begin with "Invalid input: expected …"; ours go on after the name of the key.
 */
const sentence = (message: string): string =>
  message
    .replace(/^Invalid input: expected (\w+), received (\w+)$/, 'must be $1, not $2')
    .replace(/^(Invalid|Too) /, (word) => `is ${word.toLowerCase()}`)
    .replace(/\.$/, '')

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const key of path)
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined
  return at
}
