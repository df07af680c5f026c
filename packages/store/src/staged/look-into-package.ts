import { createHash } from 'node:crypto'
import { Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { digestOfHex, type ConcreteDag, type Digest, type SpecHash } from '@pakages/model'
import { expectedPackage } from '../package/expected-package.ts'
import { PackagePass, RefusedPackage } from '../package/package-pass.ts'
import { RefusedTarball } from '../unpack/unpack-package.ts'

/** Bytes of the files of one package whose content is kept, all in all. */
const KEPT = 8 * 1024 * 1024

/** A package as it lies in a cache. Paths are relative to its prefix, and bytes (latin1). */
export interface PackageListing {
  /** Where it was built, absolute. */
  readonly prefix: string
  /** The sha256 of the unpacked tarball. */
  readonly diffId: Digest
  readonly folders: readonly string[]
  /** Files and links. */
  readonly files: readonly string[]
  /** The content of the files that were asked for, as far as it is small. */
  readonly kept: ReadonlyMap<string, Buffer>
  /** The script that long first lines of its scripts lead through, where it was built. */
  readonly sbang: string | undefined
}

/**
 * Reads a tarball to its end, with all checks of an installation, and lists what is in it.
 * @param keep Whether the content of a file is wanted, by its path in the tarball.
 * @throws RefusedTarball for one that must not be used, and what the stream fails with.
 */
export async function lookIntoPackage(
  bytes: Readable,
  dag: ConcreteDag,
  hash: SpecHash,
  keep: (path: string) => boolean,
): Promise<PackageListing> {
  const tar = createHash('sha256')
  const folders: string[] = []
  const files: string[] = []
  const kept = new Map<string, Buffer[]>()
  let left = KEPT
  const pass = new PackagePass({
    expected: expectedPackage(dag, hash),
    visitor: {
      unpacked: (piece) => void tar.update(piece),
      settled: async () => {},
      member: ({ name, kind, size }) => {
        if (kind === 'directory') folders.push(name.replace(/\/$/, ''))
        else files.push(name)
        if (kind !== 'file' || size > left || !keep(name)) return undefined
        left -= size
        const pieces: Buffer[] = []
        kept.set(name, pieces)
        return (piece) => void pieces.push(Buffer.from(piece))
      },
    },
  })
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  await pipeline(bytes, pass, nowhere).catch((error: unknown) => {
    throw error instanceof RefusedPackage ? new RefusedTarball(hash, error.reasons) : error
  })
  const verdict = await pass.verdict()
  if (verdict.kind === 'refused') throw new RefusedTarball(hash, verdict.reasons)
  const { prefix, buildInfo } = verdict
  const below = (paths: readonly string[]): string[] =>
    paths.flatMap((path) => (path.startsWith(`${prefix}/`) ? [path.slice(prefix.length + 1)] : []))
  return {
    prefix: `/${prefix}`,
    diffId: digestOfHex(tar.digest('hex')),
    folders: below(folders),
    files: below(files),
    kept: new Map(
      [...kept].flatMap(([path, pieces]) =>
        below([path]).map((own) => [own, Buffer.concat(pieces)] as const),
      ),
    ),
    sbang: buildInfo.sbang,
  }
}
