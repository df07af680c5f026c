import { gzipSync } from 'node:zlib'
import { Readable } from 'node:stream'

/** One member to write, however malformed. */
export interface WrittenMember {
  readonly name: string
  /** The type flag; default `0`, a file. */
  readonly type?: string
  readonly target?: string
  readonly content?: Buffer | string
  /** Default POSIX. */
  readonly magic?: 'posix' | 'gnu'
  /** Permission bits; default 0644. */
  readonly mode?: number
  readonly uid?: number
  /** The name of the owner; default none. */
  readonly uname?: string
  /** The prefix field. */
  readonly prefix?: string
}

/** A tar block by block, as an attacker writes it: libraries refuse to. */
export function writeTar(
  members: readonly WrittenMember[],
  after: Buffer = Buffer.alloc(0),
): Buffer {
  return Buffer.concat([...members.flatMap(blocks), Buffer.alloc(1024), after])
}

function blocks({
  name,
  type = '0',
  target = '',
  content = '',
  magic = 'posix',
  prefix = '',
  mode = 0o644,
  uid = 0,
  uname = '',
}: WrittenMember): Buffer[] {
  const body = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0, 100, 'utf8')
  const octal = (value: number): string => `${value.toString(8).padStart(7, '0')}\0`
  header.write(octal(mode), 100)
  header.write(octal(uid), 108)
  header.write('0000000\0', 116)
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write(type, 156)
  header.write(target, 157, 100, 'utf8')
  header.write(magic === 'gnu' ? 'ustar  \0' : 'ustar\x0000', 257, 'latin1')
  header.write(uname, 265, 32, 'latin1')
  header.write(prefix, 345, 155, 'utf8')
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]
}

/** Where the package of the tests lies in its tarballs. */
export const PREFIX = 'opt/spack/linux-x86_64_v3/zlib-1.3.1-abcdefghijklmnopqrstuvwxyz234567'

/** The hash in its name. */
export const HASH = 'abcdefghijklmnopqrstuvwxyz234567'
/** The install root that it was built in. */
export const BUILD_ROOT = '/opt/spack'

/** `.spack/binary_distribution` as Spack writes it, and what is to be other in it. */
export const buildInfo = (other: Readonly<Record<string, string>> = {}): WrittenMember => ({
  name: `${PREFIX}/.spack/binary_distribution`,
  content: `{${Object.entries({
    sbang_install_path: '/opt/spack/bin/sbang',
    buildpath: BUILD_ROOT,
    spackprefix: '/spack',
    relative_prefix: `linux-x86_64_v3/zlib-1.3.1-${HASH}`,
    hardlinks_deduped: 'true',
    hash_to_prefix: `{${HASH}: /${PREFIX}}`,
    relocate_binaries: '[lib/libz.so.1.3.1]',
    relocate_links: '[]',
    relocate_textfiles: '[]',
    ...other,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')}}`,
})

/** What every package has. */
export const ordinary: readonly WrittenMember[] = [
  { name: 'opt/', type: '5' },
  { name: 'opt/spack/', type: '5' },
  { name: 'opt/spack/linux-x86_64_v3/', type: '5' },
  { name: `${PREFIX}/`, type: '5' },
  { name: `${PREFIX}/lib/`, type: '5' },
  { name: `${PREFIX}/lib/libz.so.1.3.1`, content: 'ELF' },
  { name: `${PREFIX}/lib/libz.so`, type: '2', target: 'libz.so.1.3.1' },
  { name: `${PREFIX}/.spack/`, type: '5' },
  buildInfo(),
]

/** Gzipped, as a stream. */
export const packed = (tar: Buffer): Readable => Readable.from([gzipSync(tar)])
