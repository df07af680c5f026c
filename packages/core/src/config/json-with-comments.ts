import json5 from 'json5'
import { UserError, type Location } from '../errors.ts'
import { positionsOf, type Positions } from './json-positions.ts'

/** JSON with comments, as it was read, with the places of its keys and values. */
export interface CommentedJson {
  readonly value: unknown
  /** Where the value at a path stands, or its nearest parent. Lines and columns count from 1. */
  at(path: readonly PropertyKey[]): Location
  /** Where a key stands. */
  atKey(path: readonly PropertyKey[]): Location
}

/** Longer texts are no configuration. */
const LONGEST = 1024 * 1024

/**
 * Reads JSON with comments that begin with `//` or `#`, comments between slash and star, trailing
 * commas and the rest of https://spec.json5.org. Keys keep their order.
 * @param file For messages.
 * @throws UserError with line and column where it is malformed, and where a key is given twice.
 */
export function parseCommentedJson(text: string, file: string): CommentedJson {
  if (text.length > LONGEST)
    throw new UserError(`${file} is longer than 1 MiB.`, {
      fix: 'Name the configuration, not another file.',
      at: { file },
    })
  const plain = withoutHashComments(text.replace(/^\ufeff/, ' '))
  const value = parse(plain, file)
  const positions = positionsOf(plain)
  const [duplicate] = positions.duplicates
  if (duplicate)
    throw new UserError(`${file}: "${duplicate.key}" is given twice.`, {
      fix: 'Keep one of the two.',
      at: { file, ...placeOf(plain, duplicate.offset) },
    })
  return {
    value,
    at: (path) => ({ file, ...placeOf(plain, nearest(positions, path)) }),
    atKey: (path) => ({
      file,
      ...placeOf(
        plain,
        positions.keys.get(JSON.stringify(path.map(String))) ?? nearest(positions, path),
      ),
    }),
  }
}

/**
 * Takes out what follows `#` outside strings and other comments; every other character stays where
 * it is.
 */
export const withoutHashComments = (text: string): string =>
  text.replaceAll(
    /"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|\/\/[^\n]*|\/\*[^]*?\*\/|#[^\n]*/g,
    (part) => (part.startsWith('#') ? ' '.repeat(part.length) : part),
  )

function parse(text: string, file: string): unknown {
  try {
    return json5.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { lineNumber: line = 1, columnNumber: column = 1 } = error as SyntaxError & {
      lineNumber?: number
      columnNumber?: number
    }
    const what = error.message.replace(/^JSON5: /, '').replace(/ at \d+:\d+$/, '')
    throw new UserError(`${file} is not JSON: ${what}.`, {
      fix: `Look at line ${line}, column ${column}, and at what stands before it: a missing comma, quote or bracket.`,
      cause: error,
      at: { file, line, column },
    })
  }
}

function nearest({ values }: Positions, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const offset = values.get(JSON.stringify(path.slice(0, length).map(String)))
    if (offset !== undefined) return offset
  }
  return 0
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
