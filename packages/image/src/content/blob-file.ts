import { codeOf, writeAside, type BlobSource } from '@pakages/core'
import type { Digest } from '@pakages/model'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { verified } from './verified.ts'

/** The size of a file in bytes; undefined when there is none. */
export async function fileSize(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file)
    return found.isFile() ? found.size : undefined
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}

/**
 * Writes a stream to a file that appears only when its digest and size are right.
 * @param size Bytes; undefined when it is not known.
 * @param where Where the bytes come from, for messages.
 * @param through What the bytes pass besides; it must pass them on as they are.
 * @throws RegistryError when they are not the right ones.
 */
export async function writeVerified(
  file: string,
  stream: Readable,
  digest: Digest,
  size: number | undefined,
  where: string,
  through?: Transform,
): Promise<void> {
  await writeAside(file, (temporary) =>
    pipeline(
      stream,
      verified(digest, size, where),
      ...(through ? [through] : []),
      createWriteStream(temporary, { highWaterMark: 256 * 1024 }),
    ),
  )
}

/** Opens a file for one reading, in pieces that keep the number of system calls low. */
export const openFile = (file: string): Readable =>
  createReadStream(file, { highWaterMark: 256 * 1024 })

/** A file as a blob. Whoever reads it checks that it has this digest and size. */
export const fileBlob = (file: string, digest: Digest, size: number): BlobSource => ({
  digest,
  size,
  open: () => openFile(file),
  read: () => readFile(file),
})
