import { textBefore } from '@pakages/model'
/** One member of a tar. Names are bytes (latin1), so that different names never look the same. */
export interface TarMember {
  readonly name: string
  readonly kind: 'file' | 'directory' | 'symlink' | 'hardlink' | 'other'
  /** What a link points to, as it is written; '' for other kinds. */
  readonly target: string
  /** Bytes of content. */
  readonly size: number
}

/** A tar that cannot be read, or that different programs would read differently. */
export class UnreadableTar extends Error {}

const BLOCK = 512
const LONGEST_HEADER = 1024 * 1024
const KINDS: Readonly<Record<string, TarMember['kind']>> = {
  '0': 'file',
  '\0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '5': 'directory',
}

/**
 * Lists the members of a tar as CPython's `tarfile` sees them, which is what Spack unpacks with,
 * and refuses whatever other readers see differently: a prefix field in a header of GNU's format,
 * data after the end, sizes on links, sparse files. A general library reads past these, and then
 * the names that were checked are not the names that are written.
 * @throws UnreadableTar at the first of them.
 */
export async function* tarMembers(bytes: AsyncIterable<Buffer>): AsyncGenerator<TarMember> {
  const input = new Blocks(bytes)
  let extended: Extended = {}
  for (;;) {
    const block = await input.take(BLOCK)
    if (!block) throw new UnreadableTar('it ends without an end mark')
    if (isZero(block)) return input.onlyZeros()
    const header = parseHeader(block)
    if ('xLK'.includes(header.type)) {
      extended = { ...extended, ...readExtension(header.type, await input.content(header.size)) }
      continue
    }
    const member = toMember(header, extended)
    extended = {}
    yield member
    await input.skip(padded(member.size))
  }
}

interface Extended {
  readonly path?: string
  readonly linkpath?: string
  readonly size?: number
}

interface Header {
  readonly name: string
  readonly type: string
  readonly target: string
  readonly size: number
}

function parseHeader(block: Buffer): Header {
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  if (sum !== number(block, 148, 8)) throw new UnreadableTar('a header has a wrong checksum')
  const magic = block.toString('latin1', 257, 265)
  const prefix = text(block, 345, 155)
  const gnu = magic === 'ustar  \0'
  if (!gnu && magic !== 'ustar\x0000')
    throw new UnreadableTar('a header is neither of POSIX nor of GNU')
  if (gnu && prefix !== '')
    throw new UnreadableTar('a header of GNU has a prefix, which programs read differently')
  const name = text(block, 0, 100)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type: block.toString('latin1', 156, 157),
    target: text(block, 157, 100),
    size: number(block, 124, 12),
  }
}

function toMember(header: Header, extended: Extended): TarMember {
  const name = extended.path ?? header.name
  // The oldest format marks folders with a slash.
  const kind =
    header.type === '\0' && name.endsWith('/') ? 'directory' : (KINDS[header.type] ?? 'other')
  const size = extended.size ?? header.size
  if (kind !== 'file' && kind !== 'other' && size !== 0)
    throw new UnreadableTar('a link or folder has content')
  return {
    name,
    kind,
    size,
    target: kind === 'symlink' || kind === 'hardlink' ? (extended.linkpath ?? header.target) : '',
  }
}

function readExtension(type: string, content: Buffer): Extended {
  if (type === 'x') return readPax(content)
  const value = textBefore(content.toString('latin1'), '\0')
  return type === 'L' ? { path: value } : { linkpath: value }
}

/** Records of POSIX.1-2001: `LENGTH KEY=VALUE\n`, where the length counts all of it. */
function readPax(content: Buffer): Extended {
  let found: Extended = {}
  for (let at = 0; at < content.length;) {
    const [, digits] = /^(\d{1,7}) /.exec(content.toString('latin1', at, at + 9)) ?? []
    const end = at + Number(digits)
    const record = content.toString('latin1', at + (digits?.length ?? 0) + 1, end)
    const equals = record.indexOf('=')
    if (!digits || end > content.length || !record.endsWith('\n') || equals < 1)
      throw new UnreadableTar('an extended header is malformed')
    found = { ...found, ...paxValue(record.slice(0, equals), record.slice(equals + 1, -1)) }
    at = end
  }
  return found
}

function paxValue(key: string, value: string): Extended {
  if (key.startsWith('GNU.sparse')) throw new UnreadableTar('it has sparse files')
  if (key === 'path') return { path: value }
  if (key === 'linkpath') return { linkpath: value }
  if (key !== 'size') return {}
  if (!/^\d{1,15}$/.test(value)) throw new UnreadableTar('a size is malformed')
  return { size: Number(value) }
}

const text = (block: Buffer, at: number, length: number): string =>
  textBefore(block.toString('latin1', at, at + length), '\0')

/** Octal digits, or base 256 where the first bit is set. */
function number(block: Buffer, at: number, length: number): number {
  const field = block.subarray(at, at + length)
  const value =
    field[0] === 0x80
      ? Number(BigInt(`0x${field.subarray(1).toString('hex')}`))
      : octal(field.toString('latin1'))
  if (!Number.isSafeInteger(value)) throw new UnreadableTar('a number in a header is malformed')
  return value
}

function octal(field: string): number {
  const digits = /^(?: *([0-7]+))?[ \0]*$/.exec(field)
  return digits === null ? Number.NaN : Number.parseInt(digits[1] ?? '0', 8)
}

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK

const isZero = (block: Buffer): boolean => block.every((byte) => byte === 0)

/** Hands out bytes in the pieces that are asked for. */
class Blocks {
  readonly #source: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(bytes: AsyncIterable<Buffer>) {
    this.#source = bytes[Symbol.asyncIterator]()
  }

  /** So many bytes; undefined at the end. @throws UnreadableTar when it ends in between. */
  async take(length: number): Promise<Buffer | undefined> {
    const pieces: Buffer[] = []
    let missing = length
    while (missing > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) break
      const piece = this.#rest.subarray(0, missing)
      this.#rest = this.#rest.subarray(piece.length)
      pieces.push(piece)
      missing -= piece.length
    }
    if (missing === length && length > 0) return undefined
    if (missing > 0) throw new UnreadableTar('it ends in the middle')
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  }

  /** The content of an extended header, which is small. */
  async content(size: number): Promise<Buffer> {
    if (size > LONGEST_HEADER) throw new UnreadableTar('an extended header is too long')
    const bytes = size === 0 ? Buffer.alloc(0) : await this.take(padded(size))
    if (!bytes) throw new UnreadableTar('it ends in the middle')
    return bytes.subarray(0, size)
  }

  async skip(length: number): Promise<void> {
    for (let missing = length; missing > 0;) {
      if (this.#rest.length === 0 && !(await this.#more()))
        throw new UnreadableTar('it ends in the middle')
      const piece = Math.min(missing, this.#rest.length)
      this.#rest = this.#rest.subarray(piece)
      missing -= piece
    }
  }

  async onlyZeros(): Promise<void> {
    do {
      if (!isZero(this.#rest)) throw new UnreadableTar('there is something after its end')
    } while (await this.#more())
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next()
    this.#rest = next.done ? Buffer.alloc(0) : next.value
    return next.done !== true
  }
}
