import { createReadStream } from 'node:fs'
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Registry } from '@pakages/core'
import {
  CREATED,
  descriptorOf,
  EMPTY_CONFIG,
  encode,
  fileBlob,
  IMAGE_MANIFEST,
  parseImageManifest,
  provenanceAnnotations,
  putBytes,
  RegistryError,
  unlessUnusable,
  writeVerified,
  type ImageSource,
} from '@pakages/image'
import { digestOfHex, hexOf, type Digest } from '@pakages/model'
import pMap from 'p-map'

/** The kind of image that keeps a source archive. */
const SOURCE = 'application/vnd.pakages.source.v1'
const ARCHIVE = 'application/octet-stream'
const TITLE = 'org.opencontainers.image.title'

/** An archive that is larger is no source of a package, in bytes: GHCR takes layers up to 10 GB. */
const LIMIT = 10e9

/** The tag of a source archive: whoever has its sha256 asks for it, and nobody lists them. */
const sourceTag = (sha256: string): string => `source-${sha256}`

/** How Spack calls an archive in its source cache: `SHA256.tar.gz`, or `SHA256` alone. */
const NAME = /^[0-9a-f]{64}(\.[A-Za-z0-9][A-Za-z0-9.]{0,20})?$/

/** The folder of an archive below Spack's source cache. */
export const sourceFolder = (cache: string, sha256: string): string =>
  join(cache, '_source-cache', 'archive', sha256.slice(0, 2))

/** A source archive that lies in Spack's source cache. */
export interface SourceArchive {
  readonly sha256: string
  readonly file: string
  /** Its name there. */
  readonly name: string
  /** What it is an archive of, such as `libfoo@1.2`. */
  readonly of: string
  /** Where upstream has it. */
  readonly url: string | undefined
  /** An SPDX expression. */
  readonly license: string | undefined
}

/**
 * Stores an archive under its sha256, unless it is there.
 * @param source Where it comes from, and the time, milliseconds since 1970.
 * @returns Whether it was stored now; `other` when its bytes are not those of its name.
 * @throws RegistryError
 */
export async function putSource(
  registry: Registry,
  archive: SourceArchive,
  source: ImageSource & { readonly now: number },
): Promise<'stored' | 'present' | 'other'> {
  const { sha256, file, name, of, url, license } = archive
  const tag = sourceTag(sha256)
  if (await registry.manifest(tag)) return 'present'
  const digest = digestOfHex(sha256)
  if ((await fileDigest(file)) !== digest) return 'other'
  const config = Buffer.from('{}')
  await putBytes(registry, config)
  const { size } = await stat(file)
  await registry.putBlob(fileBlob(file, digest, size))
  const manifest = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    artifactType: SOURCE,
    config: descriptorOf(EMPTY_CONFIG, config),
    layers: [{ mediaType: ARCHIVE, digest, size, annotations: { [TITLE]: name } }],
    annotations: {
      [TITLE]: `sources of ${of}`,
      ...(url && { 'org.opencontainers.image.url': url }),
      ...(license && { 'org.opencontainers.image.licenses': license }),
      ...provenanceAnnotations(source),
      [CREATED]: new Date(source.now).toISOString(),
    },
  })
  await registry.putManifest(tag, IMAGE_MANIFEST, manifest)
  return 'stored'
}

/**
 * The tags of archives that were stored before a time, or do not say when, and that are of no version
 * which is needed still: a licence may ask for sources as long as binaries are published.
 * @param tags All tags of the registry.
 * @param needed Versions as `name@version`.
 * @throws RegistryError
 */
export async function oldSources(
  registry: Registry,
  tags: readonly string[],
  { before, needed }: { readonly before: number; readonly needed: ReadonlySet<string> },
): Promise<string[]> {
  const old = await pMap(
    tags.filter((tag) => /^source-[0-9a-f]{64}$/.test(tag)),
    async (tag) => {
      const stored = await registry.manifest(tag)
      if (!stored) return []
      const from = `${registry.reference}:${tag}`
      const manifest = await unlessUnusable(async () => parseImageManifest(stored.bytes, from))
      if (manifest?.artifactType !== SOURCE) return []
      const { [TITLE]: title = '', [CREATED]: created = '' } = manifest.annotations ?? {}
      const isNeeded = needed.has(title.replace(/^sources of /, ''))
      return isNeeded || Date.parse(created) >= before ? [] : [tag]
    },
    { concurrency: 8 },
  )
  return old.flat().toSorted()
}

async function fileDigest(file: string): Promise<Digest> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return digestOfHex(hash.digest('hex'))
}

/**
 * Brings an archive into Spack's source cache, where Spack looks before it asks upstream. The bytes
 * are those of the sha256, or the file does not appear.
 * @param cache The folder of Spack's source cache.
 * @returns Its path; undefined when the registry does not have it.
 * @throws RegistryError when it cannot be read, or what is stored there is something else.
 */
export async function pullSource(
  registry: Registry,
  sha256: string,
  cache: string,
): Promise<string | undefined> {
  const from = `${registry.reference}:${sourceTag(sha256)}`
  const stored = await registry.manifest(sourceTag(sha256))
  if (!stored) return undefined
  const [layer, ...others] = parseImageManifest(stored.bytes, from).layers
  const name = layer?.annotations?.[TITLE] ?? sha256
  const fits = layer && hexOf(layer.digest) === sha256 && layer.size <= LIMIT && others.length === 0
  if (!fits || !NAME.test(name) || !name.startsWith(sha256))
    throw new RegistryError('malformed', `${from} is not the archive of that sha256.`, {
      id: 'stored-image-malformed',
      fix: 'Something else was stored there: remove the tag.',
    })
  const file = join(sourceFolder(cache, sha256), name)
  const stream = await registry.readBlob(layer.digest, layer.size)
  await writeVerified(file, stream, layer.digest, layer.size, from)
  return file
}
