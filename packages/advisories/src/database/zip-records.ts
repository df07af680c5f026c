import { messageOf } from '@pakages/core'
import { open as openFile, type FileHandle } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { UnreadableDatabase } from './json-elements.ts'
import { UnpackedBytes } from './unpacked-bytes.ts'

/** Bytes of one record as it is unpacked; the longest that OSV has is below 10 MiB. */
const MAX_RECORD = 32 * 1024 * 1024
/** Files of one archive. All of OSV together has a tenth of them. */
const MAX_FILES = 5_000_000

/** One file of an archive. */
export interface ZippedFile {
  readonly name: string
  readonly content: Buffer
}

/**
 * The files of a zip archive, one after the other: nothing is written, so that names mean nothing.
 * @throws UnreadableDatabase when it is cut, encrypted, or a file is longer than it says.
 */
export async function* zippedFiles(path: string): AsyncGenerator<ZippedFile> {
  let zip: ZipFile | undefined
  try {
    zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false })
    yield* filesIn(zip, path)
  } catch (error) {
    if (error instanceof UnreadableDatabase) throw error
    throw new UnreadableDatabase(`it is no whole zip archive (${messageOf(error)})`)
  } finally {
    zip?.close()
  }
}

async function* filesIn(zip: ZipFile, path: string): AsyncGenerator<ZippedFile> {
  if (zip.entryCount > MAX_FILES)
    throw new UnreadableDatabase(`it has more than ${MAX_FILES} files`)
  const handle = await openFile(path)
  try {
    const unpacked = new UnpackedBytes(zip.fileSize)
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      const content = await contentOf(zip, handle, entry)
      unpacked.add(content.length)
      yield { name: entry.fileName, content }
    }
  } finally {
    await handle.close()
  }
}

/** A stream for each of 100,000 small files takes ten times as long as reading them at once. */
async function contentOf(zip: ZipFile, handle: FileHandle, entry: Entry): Promise<Buffer> {
  const { uncompressedSize: size, compressedSize, compressionMethod: method, fileName } = entry
  if (size > MAX_RECORD || compressedSize > MAX_RECORD)
    throw new UnreadableDatabase(
      `${fileName.slice(0, 100)} in it is longer than ${MAX_RECORD / 2 ** 20} MiB`,
    )
  if (entry.isEncrypted() || (method !== 0 && method !== 8))
    throw new UnreadableDatabase(
      `${fileName.slice(0, 100)} in it is encrypted, or packed in an unknown way`,
    )
  const start = await dataStart(zip, entry)
  const packed = Buffer.alloc(compressedSize)
  const { bytesRead } = await handle.read(packed, 0, compressedSize, start)
  if (bytesRead < compressedSize) throw new UnreadableDatabase('it is cut')
  const content = method === 0 ? packed : inflated(packed, size, fileName)
  if (content.length !== size)
    throw new UnreadableDatabase(`${fileName.slice(0, 100)} in it has another size than it says`)
  return content
}

const dataStart = async (zip: ZipFile, entry: Entry): Promise<number> =>
  (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart

function inflated(packed: Buffer, size: number, name: string): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch {
    throw new UnreadableDatabase(`${name.slice(0, 100)} in it cannot be unpacked`)
  }
}
