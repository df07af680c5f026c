import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { messageOf } from '@pakages/core'
import { extract, type Header } from 'tar-stream'
import {
  ARCHIVE_LIMITS,
  archiveFormat,
  HarmfulArchive,
  type ArchiveLimits,
  type Lister,
} from '../evidence/archive-entries.ts'
import { eachZipMember } from './each-zip-member.ts'
import type { Member, ReadThrough, VisitMember } from './member.ts'

/** What reading an archive takes. */
export interface MemberReader extends Lister {
  /** Where an archive may lie unpacked while it is read. Absolute. */
  readonly scratch: string
  readonly limits?: ArchiveLimits
}

/** For reading what is in an archive, not only its names: bytes that one becomes, at most. */
const READING_LIMITS: ArchiveLimits = { ...ARCHIVE_LIMITS, unpacked: 8 * 2 ** 30 }

/** Minutes that one archive may take. */
const MOST_MINUTES = 10

/**
 * Reads the members of an archive one after the other, with entries, bytes and time bounded. What
 * it holds is read in memory alone: no path of it is ever used for a file.
 */
export async function eachMember(
  file: string,
  visit: VisitMember,
  reader: MemberReader,
): Promise<ReadThrough> {
  const limits = reader.limits ?? READING_LIMITS
  const signal = AbortSignal.any([reader.signal, AbortSignal.timeout(MOST_MINUTES * 60_000)])
  try {
    const format = await archiveFormat(file)
    switch (format) {
      case 'tar':
      case 'gzip':
        return await readTar(file, format, visit, limits, signal)
      case 'zstd':
      case 'xz':
      case 'bzip2':
        return await unpackedFirst(file, format, visit, { ...reader, signal }, limits)
      case 'zip':
        return await eachZipMember(file, visit, limits, signal)
      case 'html':
        return { kind: 'broken', reason: 'the server sent a web page instead of an archive' }
      case 'other':
        return { kind: 'unknown', reason: 'it is no archive of a known kind' }
      default:
        return format satisfies never
    }
  } catch (error) {
    reader.signal.throwIfAborted()
    const reason = signal.aborted
      ? `reading it takes more than ${MOST_MINUTES} minutes`
      : error instanceof HarmfulArchive
        ? error.message
        : `it cannot be unpacked (${messageOf(error).slice(0, 160)})`
    return { kind: 'broken', reason }
  }
}

async function readTar(
  file: string,
  format: 'tar' | 'gzip',
  visit: VisitMember,
  limits: ArchiveLimits,
  signal: AbortSignal,
): Promise<ReadThrough> {
  const reader = extract()
  let entries = 0
  reader.on('entry', (header, body, next) => {
    body.on('error', () => {})
    if (++entries > limits.entries) {
      reader.destroy(new HarmfulArchive(`it holds more than ${limits.entries} entries`))
      return
    }
    visit(memberOf(header, limits), body as AsyncIterable<Buffer>).then(
      () => next(),
      (error: unknown) => reader.destroy(error instanceof Error ? error : new Error('unreadable')),
    )
  })
  const raw = createReadStream(file)
  let packed = 0
  raw.on('data', (chunk) => (packed += chunk.length))
  const bounded = boundedBytes(() => packed, limits)
  if (format === 'gzip')
    await pipeline(raw, zlib.createGunzip() as Transform, bounded, reader, { signal })
  else await pipeline(raw, bounded, reader, { signal })
  return entries > 0
    ? { kind: 'read' }
    : { kind: 'unknown', reason: 'it is a single compressed file' }
}

/** @param packed Bytes that were read so far. @throws HarmfulArchive for more than makes sense. */
const boundedBytes = (packed: () => number, limits: ArchiveLimits) =>
  async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let unpacked = 0
    for await (const chunk of source) {
      unpacked += chunk.length
      if (unpacked > limits.unpacked || unpacked > limits.ratio * (packed() + 65_536))
        throw new HarmfulArchive('it unpacks to far more than an archive of its size should')
      yield chunk
    }
  }

const KINDS: Readonly<Record<string, Member['kind']>> = {
  file: 'file',
  'contiguous-file': 'file',
  symlink: 'link',
  link: 'link',
  directory: 'folder',
}

function memberOf({ name, type, mode, linkname }: Header, limits: ArchiveLimits): Member {
  return {
    path: name.slice(0, limits.name),
    kind: KINDS[type ?? 'file'] ?? 'other',
    executable: ((mode ?? 0) & 0o111) !== 0,
    ...(typeof linkname === 'string' && { target: linkname.slice(0, limits.name) }),
    ...(type === 'link' && { hard: true }),
  }
}

const UNPACKERS = {
  xz: ['xz', '--decompress', '--stdout', '--memlimit-decompress=1GiB'],
  bzip2: ['bzip2', '--decompress', '--stdout'],
  zstd: ['zstd', '--decompress', '--stdout', '--quiet', '--memory=1024MB'],
} as const

/**
 * What Node has no decoder for is unpacked by its program into one file, whose size the shell
 * bounds, and read from there.
 */
async function unpackedFirst(
  file: string,
  format: keyof typeof UNPACKERS,
  visit: VisitMember,
  { processes, env, signal, scratch }: MemberReader,
  limits: ArchiveLimits,
): Promise<ReadThrough> {
  const folder = await mkdtemp(join(scratch, 'unpacked-'))
  const tar = join(folder, 'archive.tar')
  // As for what Node unpacks itself: what a small file fills must not be the whole disk.
  const packed = (await stat(file)).size
  const most = Math.min(limits.unpacked, limits.ratio * (packed + 65_536))
  // POSIX counts what `ulimit -f` bounds in units of 512 bytes.
  const script = 'ulimit -f "$1"; exec 0<"$2" 1>"$3"; shift 3; exec "$@"'
  const words = [String(Math.ceil(most / 512)), file, tar, ...UNPACKERS[format]]
  try {
    const { exitCode, stderr } = await processes.run('sh', ['-c', script, 'sh', ...words], {
      env: { ...env, LC_ALL: 'C' },
      signal,
      keep: 64 * 1024,
    })
    if (exitCode > 128)
      throw new HarmfulArchive('it unpacks to far more than an archive of its size should')
    if (exitCode !== 0)
      throw new HarmfulArchive(
        `it cannot be unpacked (${stderr.trim().split('\n')[0]?.slice(0, 160) || `${format} failed`})`,
      )
    return await readTar(tar, 'tar', visit, limits, signal)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
