import { UserError } from '@pakages/core'
import { digestOf } from '@pakages/image'
import { parseJson } from '@pakages/model'
import { blobPath, manifestType } from '../build-cache/layout3.ts'
import type { MirrorSource } from './mirror-source.ts'

/** Bytes. */
const KEY_LIMIT = 1024 * 1024
const PUBLIC_KEY = 'application/pgp-keys'

/**
 * The public key of a fingerprint, as a cache serves it. Whether it is that key is seen when it
 * verifies something: who serves another one signs nothing with this fingerprint.
 * @throws UserError when the cache has no such key, or cannot be read.
 */
export async function publishedKey(source: MirrorSource, fingerprint: string): Promise<Buffer> {
  const path = `v3/manifests/key/${fingerprint}.key.manifest.json`
  const manifest = await source.read(path, 64 * 1024)
  const entry = manifest && keyIn(manifest.toString('utf8'))
  const key = entry && (await source.read(blobPath(entry), KEY_LIMIT))
  if (key === undefined || digestOf(key) !== entry)
    throw new UserError(`${source.location} has no key ${fingerprint}.`, {
      id: 'public-cache-key-missing',
      fix: 'Check the fingerprint (40 hex digits) and the address; or give the public key as a file. A cache of Spack 0.23 or older (layout 2) cannot be read.',
    })
  return key
}

function keyIn(manifest: string): ReturnType<typeof digestOf> | undefined {
  try {
    const read = manifestType.safeParse(parseJson(manifest, 'the manifest'))
    return read.data?.data.find(({ mediaType }) => mediaType === PUBLIC_KEY)?.checksum
  } catch {
    return undefined
  }
}
