import type { BlobSource, Registry } from '@pakages/core'
import { Readable } from 'node:stream'
import { digestOf } from './digest-of.ts'

/** A blob of bytes that are in memory. */
export const blobOf = (bytes: Uint8Array): BlobSource => ({
  digest: digestOf(bytes),
  size: bytes.length,
  open: () => Readable.from([bytes], { objectMode: false }),
  read: async () => bytes,
})

/** Uploads bytes that are in memory, unless they are there. @throws RegistryError */
export async function putBytes(registry: Registry, bytes: Uint8Array): Promise<void> {
  await registry.putBlob(blobOf(bytes))
}
