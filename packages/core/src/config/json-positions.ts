import json5 from 'json5'

/** Where a value of a text begins, and its key; the values within it by key or index. */
export interface Position {
  /** The offset of its first character. */
  readonly value: number
  /** The offset of its key; undefined for elements of arrays and for the whole. */
  readonly key: number | undefined
  readonly within: ReadonlyMap<string, Position>
}

/** Offsets in a text of JSON5. */
export interface Positions {
  readonly whole: Position
  /** Keys that stand twice in one object: a parser keeps the last one silently. */
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[]
}

/**
 * An object or array that is open; `next` is the key of the value that comes, or undefined before a
 * key.
 */
interface Frame {
  readonly array: boolean
  readonly within: Map<string, Position>
  next: string | undefined
  keyOffset: number | undefined
}

const TOKEN =
  /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\/\/[^\n]*|\/\*[^]*?\*\/|[{}[\],:]|[^\s{}[\],:"'/]+/g

/**
 * Finds where each key and value of a text begins. The text must be valid JSON5: nothing is checked
 * again. Takes linear time.
 */
export function positionsOf(text: string): Positions {
  const duplicates: { key: string; offset: number }[] = []
  const outermost: Frame = { array: true, within: new Map(), next: '0', keyOffset: undefined }
  const frames = [outermost]
  for (const { 0: token, index: offset } of text.matchAll(TOKEN)) {
    const frame = frames.at(-1)!
    if (token.startsWith('//') || token.startsWith('/*') || token === ':') continue
    if (token === ',') advance(frame)
    else if (token === '}' || token === ']') frames.pop()
    else if (frame.next === undefined) {
      frame.next = keyOf(token)
      frame.keyOffset = offset
      if (frame.within.has(frame.next)) duplicates.push({ key: frame.next, offset })
    } else {
      const within = new Map<string, Position>()
      frame.within.set(frame.next, { value: offset, key: frame.keyOffset, within })
      if (token === '{' || token === '[') frames.push(opened(token, within))
    }
  }
  return { whole: outermost.within.get('0') ?? NOTHING, duplicates }
}

const NOTHING: Position = { value: 0, key: undefined, within: new Map() }

const opened = (token: '{' | '[', within: Map<string, Position>): Frame => ({
  array: token === '[',
  within,
  next: token === '[' ? '0' : undefined,
  keyOffset: undefined,
})

/** After a comma comes the next element, or the next key. */
function advance(frame: Frame): void {
  frame.next = frame.array ? String(Number(frame.next) + 1) : undefined
}

const keyOf = (token: string): string => (/^["']/.test(token) ? String(json5.parse(token)) : token)
