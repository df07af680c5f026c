import { sourceOf, type Http } from '@pakages/core'
import { checksumsDocument } from '../checksums-documents.ts'
import { KEPT_FILE_LIMIT, type ServedIndex } from '../site/exchanged-documents.ts'
import { CHECKSUMS, CHECKSUMS_BUNDLE } from '../site/paths.ts'
import { sha256 } from '../site/site-file.ts'
import { readByDigest } from './read-by-digest.ts'
import { readingJson } from './reading-json.ts'

/** Seconds that clocks may differ. */
const TOLERANCE = 300

/**
 * Reads the index that is published now, past the caches on the way. Its signature is not looked
 * at: nothing of it is trusted, files are only handed on under the digest that they have.
 * @param location Its address. @param now Milliseconds since 1970: a version that no index of today
 * can have does not count, or somebody who once held the address could use up all versions.
 * @returns undefined where there is none.
 * @throws UserError or HttpError when it cannot be read, or is malformed.
 */
export async function readPublishedIndex(
  location: string,
  http: Http,
  now: number,
): Promise<ServedIndex | undefined> {
  const source = sourceOf(location, http)
  const fresh = `at=${now}`
  const bytes = await source.read(CHECKSUMS, KEPT_FILE_LIMIT, fresh)
  if (!bytes) return undefined
  const root = checksumsDocument.parse(readingJson(bytes, source, CHECKSUMS), location + CHECKSUMS)
  const version = root.version ?? 0
  return {
    root,
    digest: sha256(bytes),
    bundle: await source.read(CHECKSUMS_BUNDLE, KEPT_FILE_LIMIT, fresh),
    version: version > now / 1000 + TOLERANCE ? 0 : version,
    read: async (path, digest) => {
      const found = await readByDigest(source, path, digest, KEPT_FILE_LIMIT).catch(() => undefined)
      return found?.kind === 'whole' ? found.bytes : undefined
    },
  }
}
