import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { messageOf, type Processes } from '@pakages/core'
import { extract } from 'tar-stream'

/**
 * What an archive may do to whoever unpacks it is bounded here: entries, and bytes after
 * decompression. gzip packs zeros a thousand to one; archives of sources and data stay far below a
 * tenth of that.
 */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 500_000,
  unpacked: 64 * 2 ** 30,
  ratio: 250,
  name: 4_096,
}

/** See {@link ARCHIVE_LIMITS}. */
export interface ArchiveLimits {
  readonly entries: number
  /** Bytes. */
  readonly unpacked: number
  /** Bytes that one packed byte may become. */
  readonly ratio: number
  /** Characters of a path that are kept. */
  readonly name: number
}

/** The paths in an archive, or why they cannot be told. */
export type Entries =
  | { readonly kind: 'entries'; readonly paths: readonly string[] }
  /** Not what it says it is, or made to harm. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** A format that nothing here can look into. */
  | { readonly kind: 'unknown'; readonly reason: string }

/**
 * How a list program is called for formats that Node has no decoder for. It lists; nothing is ever
 * unpacked.
 */
export interface Lister {
  readonly processes: Processes
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/**
 * Lists the paths in an archive on disk, by what the file holds, not by its name.
 * @param limits Default: far more than any archive of sources has.
 */
export async function archiveEntries(
  file: string,
  lister: Lister,
  limits = ARCHIVE_LIMITS,
): Promise<Entries> {
  const format = await archiveFormat(file)
  switch (format) {
    case 'gzip':
      return tarEntries(file, true, limits)
    case 'tar':
      return tarEntries(file, false, limits)
    case 'xz':
    case 'bzip2':
    case 'zstd':
      return listed('tar', ['--list', '--file', file], lister)
    case 'zip':
      return listed('unzip', ['-Z1', file], lister)
    case 'html':
      return { kind: 'broken', reason: 'the server sent a web page instead of an archive' }
    case 'other':
      return { kind: 'unknown', reason: 'it is no archive of a known kind' }
    default:
      return format satisfies never
  }
}

/** How a file is packed, by its first bytes. */
export type ArchiveFormat = 'gzip' | 'tar' | 'xz' | 'bzip2' | 'zstd' | 'zip' | 'html' | 'other'

const MAGIC: readonly (readonly [ArchiveFormat, RegExp])[] = [
  ['gzip', /^\x1f\x8b/],
  ['xz', /^\xfd7zXZ\x00/],
  ['bzip2', /^BZh[1-9]/],
  ['zstd', /^\x28\xb5\x2f\xfd/],
  ['zip', /^PK\x03\x04/],
  ['tar', /^[^]{257}ustar/],
  ['html', /^\s*(<!doctype html|<html)/i],
]

/** How a file on disk is packed. */
export async function archiveFormat(file: string): Promise<ArchiveFormat> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
    const head = buffer.toString('latin1', 0, bytesRead)
    return MAGIC.find(([, pattern]) => pattern.test(head))?.[0] ?? 'other'
  } finally {
    await handle.close()
  }
}

/** An archive that is made to harm who unpacks it; the message is a clause. */
export class HarmfulArchive extends Error {}

async function tarEntries(file: string, gzipped: boolean, limits: ArchiveLimits): Promise<Entries> {
  const paths: string[] = []
  const reader = extract()
  let unpacked = 0
  let packed = 0
  reader.on('entry', (header, body, next) => {
    paths.push(header.name.slice(0, limits.name))
    body.on('end', next)
    // The error of an archive that breaks off is that of the whole reader; its entries repeat it.
    body.on('error', () => {})
    body.resume()
    if (paths.length > limits.entries)
      reader.destroy(new HarmfulArchive(`it holds more than ${limits.entries} entries`))
  })
  const raw = createReadStream(file)
  raw.on('data', (chunk) => {
    packed += chunk.length
  })
  async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      unpacked += chunk.length
      if (unpacked > limits.unpacked || unpacked > limits.ratio * (packed + 65_536))
        throw new HarmfulArchive('it unpacks to far more than an archive of its size should')
      yield chunk
    }
  }
  try {
    if (gzipped) await pipeline(raw, createGunzip(), counted, reader)
    else await pipeline(raw, counted, reader)
    return paths.length === 0 && gzipped
      ? { kind: 'unknown', reason: 'it is a single compressed file' }
      : { kind: 'entries', paths }
  } catch (error) {
    return {
      kind: 'broken',
      reason:
        error instanceof HarmfulArchive
          ? error.message
          : `it cannot be unpacked (${messageOf(error)})`,
    }
  }
}

async function listed(
  program: string,
  args: readonly string[],
  { processes, env, signal }: Lister,
): Promise<Entries> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(600_000)])
    const { exitCode, stdout, stderr } = await processes.run(program, args, {
      env: { ...env, LC_ALL: 'C' },
      signal: limit,
      keep: 64 * 2 ** 20,
    })
    if (exitCode !== 0)
      return {
        kind: 'broken',
        reason: `it cannot be unpacked (${program}: ${stderr.trim().split('\n')[0]?.slice(0, 160) ?? 'no reason given'})`,
      }
    return { kind: 'entries', paths: stdout.split('\n').filter((line) => line !== '') }
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'unknown', reason: messageOf(error) }
  }
}
