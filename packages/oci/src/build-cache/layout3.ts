import { digestOfHex, hexOf, sha256Type, type Digest, type SpecHash } from '@pakages/model'
import { join } from 'node:path'
import { z } from 'zod'

/** The media types in manifests of Spack's build cache layout 3: the files of a package, packed. */
export const TARBALL = 'application/vnd.spack.install.v2.tar+gzip'
/** The spec file of a package. */
export const SPEC = 'application/vnd.spack.spec.v5+json'
/** The list of packages. */
export const DATABASE = 'application/vnd.spack.db.v8+json'

/** Below the folder of a build cache. */
export const SPEC_MANIFESTS = join('v3', 'manifests', 'spec')

/** The manifest of one package. */
export const specManifestPath = (name: string, version: string, hash: SpecHash): string =>
  join(SPEC_MANIFESTS, name, `${name}-${version}-${hash}.spec.manifest.json`)

/** A blob: spread over folders named by the first two digits. */
export const blobPath = (digest: Digest): string =>
  join('blobs', 'sha256', hexOf(digest).slice(0, 2), hexOf(digest))

/** One entry of a manifest. */
const manifestEntry = z.object({
  contentLength: z.number().int().nonnegative(),
  mediaType: z.string(),
  compression: z.string(),
  checksumAlgorithm: z.literal('sha256'),
  checksum: sha256Type().transform((hex): Digest => digestOfHex(hex)),
})

/** A manifest: `{"version": 3, "data": [...]}`. */
export const manifestType = z.object({ version: z.literal(3), data: z.array(manifestEntry) })

/** What a manifest says of one blob; `checksum` is read as a digest. */
export type ManifestEntry = z.infer<typeof manifestEntry>

/** The text of a manifest, as Spack writes it. */
export function manifestText(entries: readonly ManifestEntry[]): string {
  return JSON.stringify(
    { version: 3, data: entries.map((entry) => ({ ...entry, checksum: hexOf(entry.checksum) })) },
    null,
    0,
  )
}
