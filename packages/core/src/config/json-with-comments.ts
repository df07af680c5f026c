import { checkDepth } from '@pakages/model'
import json5 from 'json5'
import { readingFrom, UserError, type Location } from '../errors.ts'
import { positionsOf, type Position, type Positions } from './json-positions.ts'

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
      id: 'configuration-not-json',
      fix: 'Name the configuration, not another file.',
      at: { file },
    })
  const plain = withoutHashComments(text.replace(/^\ufeff/, ' '))
  readingFrom(file, () => checkDepth(plain, file, '"\''), { file })
  const value = parse(plain, file)
  const positions = positionsOf(plain)
  const [duplicate] = positions.duplicates
  if (duplicate)
    throw new UserError(`${file}: "${duplicate.key}" is given twice.`, {
      id: 'configuration-not-json',
      fix: 'Keep one of the two.',
      at: { file, ...placeOf(plain, duplicate.offset) },
    })
  return {
    value,
    at: (path) => ({ file, ...placeOf(plain, nearest(positions, path).position.value) }),
    atKey: (path) => {
      const { position, exact } = nearest(positions, path)
      const offset = (exact ? position.key : undefined) ?? position.value
      return { file, ...placeOf(plain, offset) }
    },
  }
}

/**
 * Takes out what follows `#` outside strings and other comments; every other character stays where
 * it is.
 */
function withoutHashComments(text: string): string {
  let plain = ''
  let kept = 0
  for (let at = nextMark(text, 0); at >= 0;) {
    const end = endOf(text, at)
    // What never ends is malformed, and the parser says so.
    if (end < 0) break
    if (text[at] === '#') {
      plain += text.slice(kept, at) + ' '.repeat(end - at)
      kept = end
    }
    at = nextMark(text, end)
  }
  return plain + text.slice(kept)
}

function nextMark(text: string, from: number): number {
  const mark = /["'#]|\/[/*]/g
  mark.lastIndex = from
  return mark.exec(text)?.index ?? -1
}

/** The offset behind a string or comment that begins at `at`; negative where it never ends. */
function endOf(text: string, at: number): number {
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2)
    return end < 0 ? -1 : end + 2
  }
  if (text[at] === '#' || text[at] === '/') {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }
  for (let end = at + 1; end < text.length && text[end] !== '\n'; end++) {
    if (text[end] === '\\') end++
    else if (text[end] === text[at]) return end + 1
  }
  return -1
}

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
      id: 'configuration-not-json',
      fix: `Look at line ${line}, column ${column}, and at what stands before it: a missing comma, quote or bracket.`,
      cause: error,
      at: { file, line, column },
    })
  }
}

/** The value at a path, or the nearest one around it. */
function nearest(
  { whole }: Positions,
  path: readonly PropertyKey[],
): { readonly position: Position; readonly exact: boolean } {
  let position = whole
  for (const key of path) {
    const within = position.within.get(String(key))
    if (!within) return { position, exact: false }
    position = within
  }
  return { position, exact: true }
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
