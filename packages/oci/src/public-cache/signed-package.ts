import { InvalidValue, parseJson, parseSpecFile, type ConcreteSpec } from '@pakages/model'
import { digestOf } from '@pakages/image'
import { UserError } from '@pakages/core'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import {
  blobPath,
  manifestType,
  SPEC,
  specManifestPath,
  TARBALL,
  type ManifestEntry,
} from '../build-cache/layout3.ts'
import type { Tarball } from '../build-cache/mirror-folder.ts'
import type { Keyring } from './keyring.ts'
import type { MirrorSource } from './mirror-source.ts'

/** Bytes: manifests of Spack have some 700. */
const MANIFEST_LIMIT = 64 * 1024
/** Bytes of a packed spec; one of 300 dependencies has some 60 kB. */
const SPEC_LIMIT = 8 * 1024 * 1024
const UNPACKED_SPEC_LIMIT = 64 * 1024 * 1024
const unzip = promisify(gunzip)

/** What a public cache has of a package: nothing, what is refused, or what a named key signed. */
export type SignedPackage =
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'signed'
      readonly tarball: Tarball
      /** The primary fingerprint of the key. */
      readonly fingerprint: string
    }

/**
 * Asks a public cache for one package by its hash, and verifies what it says of it: the manifest is
 * signed by a key that is named, and the spec that it names has the hash that was asked for. No index
 * is read, and of the tarball nothing is downloaded yet.
 * @throws UserError when the cache cannot be read.
 */
export async function findSigned(
  source: MirrorSource,
  keyring: Keyring,
  { name, version, hash }: Pick<ConcreteSpec, 'name' | 'version' | 'hash'>,
): Promise<SignedPackage> {
  const message = await source.read(specManifestPath(name, version, hash), MANIFEST_LIMIT)
  if (message === undefined) return { kind: 'absent' }
  const signed = await keyring.read(message)
  if (signed.kind === 'refused') return signed
  const entries = manifestEntries(signed.text)
  const [tarball, spec] = [only(entries, TARBALL), only(entries, SPEC)]
  if (!tarball || !spec || tarball.compression !== 'gzip')
    return refused('Its manifest is none of layout 3 with a tarball and a spec.')
  const found = await specHash(source, spec)
  if (found !== hash)
    return refused(
      found === undefined
        ? 'Its spec is missing, or not what its manifest says.'
        : `What was signed is the package with the hash ${found}.`,
    )
  return {
    kind: 'signed',
    tarball: { digest: tarball.checksum, size: tarball.contentLength },
    fingerprint: signed.fingerprint,
  }
}

const refused = (reason: string): SignedPackage => ({ kind: 'refused', reason })

function manifestEntries(text: string): readonly ManifestEntry[] {
  const read = manifestType.safeParse(jsonOf(text))
  return read.success ? read.data.data : []
}

/** The one entry of a kind; undefined where there is none, or several. */
function only(entries: readonly ManifestEntry[], type: string): ManifestEntry | undefined {
  const found = entries.filter(({ mediaType }) => mediaType === type)
  return found.length === 1 ? found[0] : undefined
}

/** The hash of the spec in a blob; undefined where there is no such blob, or it is no spec. */
async function specHash(source: MirrorSource, blob: ManifestEntry): Promise<string | undefined> {
  if (blob.contentLength > SPEC_LIMIT) return undefined
  const bytes = await source.read(blobPath(blob.checksum), SPEC_LIMIT)
  if (bytes === undefined || digestOf(bytes) !== blob.checksum) return undefined
  try {
    const text =
      blob.compression === 'gzip'
        ? await unzip(bytes, { maxOutputLength: UNPACKED_SPEC_LIMIT })
        : bytes
    return parseSpecFile(parseJson(text, 'the spec')).roots[0]
  } catch (error) {
    if (error instanceof InvalidValue || error instanceof UserError) return undefined
    if (error instanceof Error && 'code' in error) return undefined // zlib
    throw error
  }
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text, 'the manifest')
  } catch {
    return undefined
  }
}
