import type { Readable } from 'node:stream'

/** Bytes of one element; the largest of NVD's is below 2 MiB. */
const MAX_ELEMENT = 16 * 1024 * 1024

/** What cannot be taken apart. Its message is a clause: "it ends in the middle of a record". */
export class UnreadableDatabase extends Error {
  override readonly name = 'UnreadableDatabase'
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d]

/**
 * The objects in the lists of a JSON object, one after the other, so that a feed of any size takes
 * the memory of one of its records: `{"format": …, "vulnerabilities": [{…}, {…}]}`.
 * @throws UnreadableDatabase when it is cut, deeper than 100 levels or an element is too long.
 */
export async function* jsonElements(stream: Readable): AsyncGenerator {
  const splitter = new Splitter()
  for await (const piece of stream)
    for (const text of splitter.take(piece as Buffer)) yield parsed(text)
  splitter.end()
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString()) as unknown
  } catch {
    throw new UnreadableDatabase('it is not JSON')
  }
}

/** Follows brackets and strings. Level 1 is the document, 2 a list in it, 3 an element. */
class Splitter {
  #level = 0
  #inString = false
  #escaped = false
  #pieces: Buffer[] = []
  #bytes = 0
  #began = false

  #skip(byte: number): void {
    if (this.#escaped) this.#escaped = false
    else if (byte === BACKSLASH) this.#escaped = true
    else if (byte === QUOTE) this.#inString = false
  }

  *take(piece: Buffer): Generator<Buffer> {
    let start = this.#level >= 3 ? 0 : -1
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]!
      if (this.#inString) {
        this.#skip(byte)
        continue
      }
      if (byte === QUOTE) this.#inString = true
      else if (byte === OPEN || byte === OPEN_LIST) {
        if (++this.#level === 3) start = at
        this.#checkLevel(byte)
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        if (--this.#level !== 2 || start < 0) continue
        this.#keep(piece.subarray(start, at + 1))
        yield this.#whole()
        start = -1
      }
    }
    if (start >= 0) this.#keep(piece.subarray(start))
  }

  #checkLevel(byte: number): void {
    if (!this.#began && byte !== OPEN) throw new UnreadableDatabase('it is no JSON object')
    this.#began = true
    if (this.#level > 100) throw new UnreadableDatabase('it is nested more than 100 levels deep')
  }

  #keep(piece: Buffer): void {
    this.#pieces.push(Buffer.from(piece))
    this.#bytes += piece.length
    if (this.#bytes > MAX_ELEMENT)
      throw new UnreadableDatabase(`one of its records is longer than ${MAX_ELEMENT / 2 ** 20} MiB`)
  }

  #whole(): Buffer {
    const whole = Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#bytes = 0
    return whole
  }

  end(): void {
    if (!this.#began) throw new UnreadableDatabase('it is no JSON object')
    if (this.#level !== 0) throw new UnreadableDatabase('it ends in the middle of a record')
  }
}
