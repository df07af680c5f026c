import type { PrefixMap } from './prefix-map.ts'
import type { Rewriting } from './rewriting.ts'

const SLASH = 0x2f
const NOTHING = Buffer.alloc(0)

/** Bytes that match `[\w\-]` in Python's regular expressions for bytes. */
const WORD = bytesOf(/[\w-]/)
/** The same with the slash: what a path is taken to go on with. */
const PATH = bytesOf(/[\w/-]/)

/** The text with its prefixes replaced, as {@link TextRelocation} does; the same buffer if none. */
export function relocateText(content: Buffer, map: PrefixMap): Buffer {
  const rewriting = new TextRelocation(map)
  const parts = [...rewriting.push(content), ...rewriting.end()]
  return rewriting.changed ? Buffer.concat(parts) : content
}

/**
 * Replaces prefixes in text, as Spack does by
 * `(?<![\w\-_/])([\w\-_]*?)(PREFIX)([\w\-_/]*)`: a prefix may follow letters (`-I/prefix`), but not
 * a path (`/other/prefix` stays), and what follows it as a path is not looked at again.
 */
export class TextRelocation implements Rewriting {
  readonly #map: PrefixMap
  #held = NOTHING
  /** Whether the next bytes still belong to a path that was rewritten. */
  #inPath = false
  /** Whether the word that the next bytes go on with comes after a slash. */
  #afterSlash = false
  #changed = false

  constructor(map: PrefixMap) {
    this.#map = map
  }

  /** Whether anything was replaced so far. */
  get changed(): boolean {
    return this.#changed
  }

  push(bytes: Buffer): readonly Buffer[] {
    if (this.#map.isEmpty) return [bytes]
    const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes])
    // Further on, a prefix could begin whose end has not come yet.
    return this.#rewrite(all, Math.max(0, all.length - this.#map.longest + 1))
  }

  end(): readonly Buffer[] {
    return this.#rewrite(this.#held, this.#held.length)
  }

  /** Decides what begins before a limit, and holds back the rest. */
  #rewrite(bytes: Buffer, limit: number): readonly Buffer[] {
    const search = this.#map.search(bytes)
    const parts: Buffer[] = []
    let copied = 0
    let resume = this.#inPath ? pathEnd(bytes, 0) : 0
    for (let at = search.from(resume); at !== undefined && at < limit; at = search.from(resume)) {
      const pair = this.#map.at(bytes, at)
      resume = at + 1
      this.#inPath = false
      if (!pair || this.#followsSlash(bytes, at)) continue
      parts.push(bytes.subarray(copied, at), pair.to)
      copied = at + pair.from.length
      resume = pathEnd(bytes, copied)
      this.#inPath = true
      this.#changed = true
    }
    const decided = Math.max(limit, resume)
    this.#inPath &&= resume === bytes.length
    this.#afterSlash = this.#followsSlash(bytes, decided)
    // A copy: whoever gave the bytes may write over them.
    this.#held = Buffer.from(bytes.subarray(decided))
    return [...parts, bytes.subarray(copied, decided)].filter((part) => part.length > 0)
  }

  #followsSlash(bytes: Buffer, at: number): boolean {
    let start = at
    while (start > 0 && WORD[bytes[start - 1]!]) start--
    return start > 0 ? bytes[start - 1] === SLASH : this.#afterSlash
  }
}

function pathEnd(bytes: Buffer, from: number): number {
  let end = from
  while (end < bytes.length && PATH[bytes[end]!]) end++
  return end
}

function bytesOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    Number(pattern.test(String.fromCharCode(byte))),
  )
}
