import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { HarmfulArchive, type ArchiveLimits } from '../evidence/archive-entries.ts'
import type { Member, ReadThrough, VisitMember } from './member.ts'

/** Bytes that a small zip may become, whatever its ratio. */
const GRACE = 64 * 2 ** 20
const LONGEST_TARGET = 4096

/**
 * The members of a zip archive, one after the other. @throws HarmfulArchive where it holds or
 * becomes more than makes sense, and whatever yauzl says of one that is damaged: names that lead
 * out of the archive among it.
 */
export async function eachZipMember(
  file: string,
  visit: VisitMember,
  limits: ArchiveLimits,
  signal: AbortSignal,
): Promise<ReadThrough> {
  const zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false })
  try {
    if (zip.entryCount > limits.entries)
      throw new HarmfulArchive(`it holds more than ${limits.entries} entries`)
    let unpacked = 0
    for await (const entry of zip.eachEntry()) {
      signal.throwIfAborted()
      // yauzl ends a member whose bytes are not as many as it says.
      unpacked += entry.uncompressedSize
      if (unpacked > limits.unpacked || unpacked > limits.ratio * zip.fileSize + GRACE)
        throw new HarmfulArchive('it unpacks to far more than an archive of its size should')
      await visitEntry(zip, entry, visit, limits)
    }
    return { kind: 'read' }
  } finally {
    zip.close()
  }
}

/** https://libzip.org/specifications/extrafld.txt: the mode of Unix is the upper half. */
const modeOf = ({ externalFileAttributes }: Entry): number => externalFileAttributes >>> 16

async function visitEntry(
  zip: ZipFile,
  entry: Entry,
  visit: VisitMember,
  { name }: ArchiveLimits,
): Promise<void> {
  const path = entry.fileName.slice(0, name)
  if (path.endsWith('/')) return
  if (!entry.canDecodeFileData())
    throw new HarmfulArchive('a member of it is encrypted, or packed in an unknown way')
  const mode = modeOf(entry)
  const body: Readable = await zip.openReadStreamPromise(entry)
  const isLink = (mode & 0o170000) === 0o120000 && entry.uncompressedSize <= LONGEST_TARGET
  const member: Member = {
    path,
    kind: isLink ? 'link' : 'file',
    executable: (mode & 0o111) !== 0,
    ...(isLink && { target: await text(body) }),
  }
  await visit(member, isLink ? Readable.from([]) : body)
}
