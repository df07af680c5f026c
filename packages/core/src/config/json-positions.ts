import json5 from 'json5'

/**
 * Offsets in a text of JSON5, by path: the JSON text of the array of keys and indexes that lead
 * there.
 */
export interface Positions {
  readonly keys: ReadonlyMap<string, number>
  readonly values: ReadonlyMap<string, number>
  /** Keys that stand twice in one object: a parser keeps the last one silently. */
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[]
}

/**
 * An object or array that is open; `next` is the key of the value that comes, or undefined before a
 * key.
 */
interface Frame {
  readonly array: boolean
  next: string | undefined
}

const TOKEN =
  /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\/\/[^\n]*|\/\*[^]*?\*\/|[{}[\],:]|[^\s{}[\],:"'/]+/g

/**
 * Finds where each key and value of a text begins. The text must be valid JSON5: nothing is checked
 * again.
 */
export function positionsOf(text: string): Positions {
  const keys = new Map<string, number>()
  const values = new Map<string, number>()
  const duplicates: { key: string; offset: number }[] = []
  const frames: Frame[] = []
  const path = (): string => JSON.stringify(frames.map((frame) => frame.next))
  for (const { 0: token, index: offset } of text.matchAll(TOKEN)) {
    const frame = frames.at(-1)
    if (token.startsWith('//') || token.startsWith('/*') || token === ':') continue
    if (token === ',') advance(frame)
    else if (token === '}' || token === ']') frames.pop()
    else if (frame && !frame.array && frame.next === undefined) {
      frame.next = keyOf(token)
      if (keys.has(path())) duplicates.push({ key: frame.next, offset })
      keys.set(path(), offset)
    } else {
      values.set(path(), offset)
      if (token === '{' || token === '[')
        frames.push({ array: token === '[', next: token === '[' ? '0' : undefined })
    }
  }
  return { keys, values, duplicates }
}

/** After a comma comes the next element, or the next key. */
function advance(frame: Frame | undefined): void {
  if (frame) frame.next = frame.array ? String(Number(frame.next) + 1) : undefined
}

const keyOf = (token: string): string => (/^["']/.test(token) ? String(json5.parse(token)) : token)
