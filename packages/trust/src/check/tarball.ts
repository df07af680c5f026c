import { messageOf } from '@pakages/core'
import type { SpecHash } from '@pakages/model'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { tarMembers } from './tar-headers.ts'
import { TarMembers } from './tar-members.ts'

/** How much of a tarball is too much, and where its links may point. */
export interface TarballLimits {
  /** The most members; default 1,000,000. */
  readonly entries?: number
  /** The most bytes after unpacking; default 64 GiB. */
  readonly bytes?: number
  /**
   * The most bytes after unpacking for each packed byte, once 64 MiB were unpacked; default 200.
   * Real packages stay below 30.
   */
  readonly ratio?: number
  /**
   * The specs of the DAG: absolute links into their prefixes (paths with a part that ends in one of
   * the hashes) are what Spack relocates.
   */
  readonly hashes?: ReadonlySet<SpecHash>
  /** The prefixes of externals, which absolute links may point into as well. */
  readonly externals?: readonly string[]
}

/** One thing that is wrong with a tarball. */
export interface TarballFault {
  readonly code: 'path' | 'link' | 'kind' | 'duplicate' | 'bomb' | 'layout' | 'damaged'
  /** A sentence. */
  readonly message: string
}

/** What a look at a tarball brought. */
export type TarballVerdict =
  | {
      readonly kind: 'fine'
      /** The install prefix that the members lie under, without a leading slash. */ readonly prefix: string
      readonly entries: number
      /** Unpacked. */ readonly bytes: number
    }
  | { readonly kind: 'refused'; readonly reasons: readonly TarballFault[] }

const GRACE = 64 * 1024 * 1024

/** Ends the reading: what follows is not worth looking at. */
class Bomb extends Error {}

/**
 * Looks at a gzipped tarball of Spack's build cache without unpacking it: members and links that
 * leave the package's folder, devices, members that are there twice, and too much of anything.
 * Spack itself unpacks whatever it is given. Memory is bounded by the number of members.
 * @param stream The bytes as they come from the registry; read to its end or destroyed.
 */
export async function checkTarball(
  stream: Readable,
  limits: TarballLimits = {},
): Promise<TarballVerdict> {
  const { entries: most = 1_000_000 } = limits
  const members = new TarMembers(limits)
  const counts = { packed: 0, unpacked: 0, entries: 0 }
  try {
    for await (const member of tarMembers(unpacked(stream, counts, limits))) {
      if (++counts.entries > most) throw new Bomb(`It has more than ${most} members.`)
      members.add(member)
    }
  } catch (error) {
    const fault =
      error instanceof Bomb
        ? ({ code: 'bomb', message: error.message } as const)
        : ({ code: 'damaged', message: `It cannot be read: ${messageOf(error)}.` } as const)
    return {
      kind: 'refused',
      reasons: [...members.faults().filter(({ code }) => code !== 'layout'), fault],
    }
  } finally {
    stream.destroy()
  }
  const reasons = members.faults()
  return reasons.length > 0
    ? { kind: 'refused', reasons }
    : { kind: 'fine', prefix: members.prefix()!, entries: counts.entries, bytes: counts.unpacked }
}

async function* unpacked(
  stream: Readable,
  counts: { packed: number; unpacked: number },
  { bytes: most = 64 * 1024 ** 3, ratio = 200 }: TarballLimits,
): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  stream.on('data', (chunk: Buffer) => {
    counts.packed += chunk.byteLength
  })
  stream.on('error', (error) => gunzip.destroy(error)).pipe(gunzip)
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      counts.unpacked += chunk.byteLength
      if (counts.unpacked > most) throw new Bomb(`It unpacks to more than ${most} bytes.`)
      if (counts.unpacked > GRACE && counts.unpacked > counts.packed * ratio)
        throw new Bomb(`It unpacks to more than ${ratio} times its size.`)
      yield chunk
    }
  } finally {
    gunzip.destroy()
  }
}
