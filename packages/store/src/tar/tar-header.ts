import { textBefore } from '@pakages/model'
import { UnreadableTar } from './tar-member.ts'

/** Bytes of a header, and what contents are filled up to. */
export const BLOCK = 512

/** The fields of one header, before extended headers have their say. */
export interface TarHeader {
  readonly name: string
  /** The type flag. */
  readonly type: string
  readonly target: string
  readonly size: number
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly uname: string
  readonly gname: string
}

/**
 * Reads one header of the formats of POSIX and GNU.
 * @throws UnreadableTar for any other, a wrong checksum, and what the two formats read differently.
 */
export function parseHeader(block: Buffer): TarHeader {
  if (checksum(block) !== number(block, 148, 8))
    throw new UnreadableTar('a header has a wrong checksum')
  const magic = block.toString('latin1', 257, 265)
  const gnu = magic === 'ustar  \0'
  if (!gnu && magic !== 'ustar\x0000')
    throw new UnreadableTar('a header is neither of POSIX nor of GNU')
  const prefix = text(block, 345, 155)
  if (gnu && prefix !== '')
    throw new UnreadableTar('a header of GNU has a prefix, which programs read differently')
  const name = text(block, 0, 100)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type: block.toString('latin1', 156, 157),
    target: text(block, 157, 100),
    size: number(block, 124, 12),
    mode: number(block, 100, 8),
    uid: number(block, 108, 8),
    gid: number(block, 116, 8),
    uname: text(block, 265, 32),
    gname: text(block, 297, 32),
  }
}

/** The sum of all bytes, those of the checksum itself taken for blanks. */
function checksum(block: Buffer): number {
  let sum = 8 * 32
  for (let at = 0; at < BLOCK; at++) if (at < 148 || at >= 156) sum += block[at]!
  return sum
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
