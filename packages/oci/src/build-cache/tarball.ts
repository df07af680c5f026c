import type { BlobSource } from '@pakages/core'
import { isInspected, prefixFolders, verified, type PrefixFolders } from '@pakages/image'
import { withoutTrailing, type Digest } from '@pakages/model'
import {
  PackagePass,
  refusedTarball,
  RefusedPackage,
  type BuildInfo,
  type PackageExpectation,
  type PackageVerdict,
  type PackageVisitor,
} from '@pakages/store'
import { createHash } from 'node:crypto'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { MetadataFeed, type MetadataReader } from './metadata-feed.ts'

/** Spack makes paths longer with this word, so that binaries can be moved to any shorter path. */
const PADDING = '__spack_path_placeholder__'

/** What is in the tarball of a package. */
export interface TarballFacts {
  /** The sha256 of the uncompressed tarball. */
  readonly diffId: Digest
  /** Where it was installed when it was packed: absolute. */
  readonly prefix: string
  readonly padded: boolean
  /** Binaries that hold their own prefix, relative to it. */
  readonly relocatedBinaries: readonly string[]
  /** What is to be rewritten in it where it is installed. */
  readonly buildInfo: BuildInfo
  /** Its folders that say something about the environment of its users. */
  readonly where: PrefixFolders
}

/** What is known of a tarball, and who reads along. */
export interface InspectOptions {
  /** What it should be; default: any package. */
  readonly expected?: PackageExpectation
  readonly readMetadata?: MetadataReader | undefined
}

/**
 * Reads a whole tarball once, checking its digest and size, without unpacking it. What no installer
 * of ours takes is refused here, by the same rules.
 * @throws RegistryError when it is not what its digest says; UserError when it is refused.
 */
export async function inspectTarball(
  blob: BlobSource,
  what: string,
  { expected = {}, readMetadata }: InspectOptions = {},
): Promise<TarballFacts> {
  const hash = createHash('sha256')
  const folders = new Set<string>()
  const feed = readMetadata && new MetadataFeed(readMetadata)
  const visitor: PackageVisitor = {
    unpacked: (bytes) => void hash.update(bytes),
    member: (member) => {
      const path = `/${withoutTrailing(member.name, '/')}`
      if (member.kind === 'directory' && isInspected(path)) folders.add(textOf(path))
      return feed?.member(member)
    },
    settled: async () => feed?.settled(),
  }
  const verdict = await judged(
    blob,
    new PackagePass({ expected, packings: ['gzip'], visitor }),
  ).finally(() => feed?.close())
  if (verdict.kind === 'refused')
    throw refusedTarball(
      what,
      'the build cache',
      verdict.reasons,
      'Nothing was pushed. Delete it from the build cache and build the package again, with Spack 1.0 or newer.',
    )
  const prefix = textOf(`/${verdict.prefix}`)
  return {
    diffId: `sha256:${hash.digest('hex')}` as Digest,
    prefix,
    padded: prefix.includes(PADDING),
    relocatedBinaries: verdict.buildInfo.binaries,
    buildInfo: verdict.buildInfo,
    where: prefixFolders(prefix, folders),
  }
}

/**
 * Reads a whole tarball once for the rules by which packages are installed.
 * @throws RegistryError when it is not what its digest says.
 */
export const packageVerdict = (
  blob: BlobSource,
  expected: PackageExpectation,
): Promise<PackageVerdict> => judged(blob, new PackagePass({ expected, packings: ['gzip'] }))

/** @throws RegistryError when the bytes are not those of the digest. */
async function judged(blob: BlobSource, pass: PackagePass): Promise<PackageVerdict> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    const whole = verified(blob.digest, blob.size, 'the build cache', 'in place')
    await pipeline(blob.open(), whole, pass, nowhere)
    return await pass.verdict()
  } catch (error) {
    if (error instanceof RefusedPackage) return { kind: 'refused', reasons: error.reasons }
    throw error
  }
}

/** A name of a member, which is bytes (latin1), as text. */
const textOf = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')
