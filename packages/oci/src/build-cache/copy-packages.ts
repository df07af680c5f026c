import { readRegularFile } from '@pakages/core'
import type { SpecHash } from '@pakages/model'
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { BuildCache } from './build-cache.ts'
import { signedText } from './clear-signed.ts'
import { blobPath, manifestType } from './layout3.ts'

/**
 * Copies packages from one build cache folder into another, the manifest of each after what it names.
 * What the first has not is left out. Tarballs are not read: whoever uses them checks their digests.
 * @returns Those that were copied.
 * @throws UserError for a package that is damaged.
 */
export async function copyPackages(
  from: string,
  to: string,
  hashes: Iterable<SpecHash>,
): Promise<SpecHash[]> {
  const cache = await BuildCache.openIfAny(from)
  const copied: SpecHash[] = []
  for (const hash of hashes) {
    const entry = cache?.entries.get(hash)
    if (!cache || !entry) continue
    await cache.read(entry)
    for (const path of [...(await blobsOf(entry.file)), relative(from, entry.file)]) {
      await mkdir(dirname(join(to, path)), { recursive: true })
      await copyFile(join(from, path), join(to, path))
    }
    copied.push(hash)
  }
  return copied
}

/** Of a manifest that was read before. */
async function blobsOf(file: string): Promise<string[]> {
  const { text } = signedText((await readRegularFile(file)).toString('utf8'))
  return manifestType.parse(JSON.parse(text)).data.map(({ checksum }) => blobPath(checksum))
}
