import { withExtension, isExtension, LONGEST_EXTENSION, type Extension } from './extended-header.ts'
import { BLOCK, parseHeader, type TarHeader } from './tar-header.ts'
import { UnreadableTar, type TarMember } from './tar-member.ts'

/** Takes the content of a member, in pieces that are only valid until it returns. */
export type ContentSink = (bytes: Buffer) => void

/** What is told of a tar while it is read. */
export interface TarVisitor {
  /** A member begins. @returns Who takes its content; undefined when nobody needs it. */
  readonly member: (member: TarMember) => ContentSink | undefined
  /** Every header is counted, those that only say something of the next one too. */
  readonly header?: () => void
}

const KINDS: Readonly<Record<string, TarMember['kind']>> = {
  '0': 'file',
  '\0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '5': 'directory',
}
const ZEROS = Buffer.alloc(BLOCK)

/**
 * Reads a tar as CPython's `tarfile` does, which is what Spack unpacks with, and refuses whatever
 * other readers see differently: a prefix field in a header of GNU's format, data after the end,
 * sizes on links, sparse files, two long names for one member, the oldest kind of folder. A general
 * library reads past these, and then the names that were checked are not the names that are
 * written. Bytes are pushed in; memory does not grow with what is read.
 */
export class TarReader {
  readonly #visitor: TarVisitor
  #gathered: Buffer[] = []
  #missing = BLOCK
  /** The extended header whose content is being gathered; a header is awaited where there is none. */
  #open: TarHeader | undefined
  #extension: Extension = {}
  #content = 0
  #padding = 0
  #sink: ContentSink | undefined
  #ended = false

  constructor(visitor: TarVisitor) {
    this.#visitor = visitor
  }

  /**
   * Takes the next bytes, and keeps nothing of them. @throws UnreadableTar, or what the visitor
   * throws.
   */
  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length;) {
      if (this.#ended) return onlyZeros(chunk.subarray(at))
      at += this.#content + this.#padding > 0 ? this.#pass(chunk, at) : this.#gather(chunk, at)
    }
  }

  /** Says that there are no more bytes. @throws UnreadableTar when there should be. */
  end(): void {
    if (this.#ended) return
    const begun = this.#gathered.length > 0 || this.#open || this.#content + this.#padding > 0
    throw new UnreadableTar(begun ? 'it ends in the middle' : 'it ends without an end mark')
  }

  /** Passes content on, and over what fills it up. @returns How many bytes were taken. */
  #pass(chunk: Buffer, at: number): number {
    const piece = chunk.subarray(at, at + this.#content)
    if (piece.length > 0) {
      this.#content -= piece.length
      this.#sink?.(piece)
      return piece.length
    }
    const filling = Math.min(this.#padding, chunk.length - at)
    this.#padding -= filling
    return filling
  }

  #gather(chunk: Buffer, at: number): number {
    const piece = chunk.subarray(at, at + this.#missing)
    this.#missing -= piece.length
    if (this.#missing > 0) {
      this.#gathered.push(Buffer.from(piece))
      return piece.length
    }
    this.#gathered.push(piece)
    const whole = this.#gathered.length === 1 ? piece : Buffer.concat(this.#gathered)
    this.#gathered = []
    this.#missing = BLOCK
    if (this.#open) this.#extend(this.#open, whole)
    else if (ZEROS.equals(whole)) this.#ended = true
    else this.#begin(parseHeader(whole))
    return piece.length
  }

  #extend(header: TarHeader, content: Buffer): void {
    this.#open = undefined
    this.#extension = withExtension(this.#extension, header.type, content.subarray(0, header.size))
  }

  #begin(header: TarHeader): void {
    this.#visitor.header?.()
    if (isExtension(header.type)) {
      if (header.size > LONGEST_EXTENSION) throw new UnreadableTar('an extended header is too long')
      if (header.size === 0) return this.#extend(header, Buffer.alloc(0))
      this.#open = header
      this.#missing = padded(header.size)
      return
    }
    const member = toMember(header, this.#extension)
    this.#extension = {}
    this.#sink = this.#visitor.member(member)
    this.#content = member.size
    this.#padding = padded(member.size) - member.size
  }
}

function toMember(header: TarHeader, extension: Extension): TarMember {
  const name = extension.path ?? header.name
  // The oldest format marks folders with a slash, and programs differ in whose slash counts.
  if (header.type === '\0' && (header.name.endsWith('/') || extension.path !== undefined))
    throw new UnreadableTar('a header is of the oldest format, which programs read differently')
  const kind = KINDS[header.type] ?? 'other'
  const size = extension.size ?? header.size
  if (kind !== 'file' && kind !== 'other' && size !== 0)
    throw new UnreadableTar('a link or folder has content')
  const { uid, gid, uname, gname } = { ...header, ...extension }
  return {
    name,
    kind,
    size,
    mode: header.mode,
    uid,
    gid,
    ofRoot: uid === 0 && gid === 0 && [uname, gname].every((one) => one === '' || one === 'root'),
    target: kind === 'symlink' || kind === 'hardlink' ? (extension.linkpath ?? header.target) : '',
  }
}

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK

function onlyZeros(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const block = bytes.subarray(at, at + BLOCK)
    if (!ZEROS.subarray(0, block.length).equals(block))
      throw new UnreadableTar('there is something after its end')
  }
}
