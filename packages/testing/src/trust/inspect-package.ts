import {
  PackagePass,
  RefusedPackage,
  type PackagePassOptions,
  type PackageVerdict,
} from '@pakages/store'
import { Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Reads a whole tarball, for its verdict alone. @param stream Read to its end or destroyed.
 * @throws Error when the stream itself fails.
 */
export async function inspectPackage(
  stream: Readable,
  options: PackagePassOptions = {},
): Promise<PackageVerdict> {
  const pass = new PackagePass(options)
  try {
    await pipeline(stream, pass, new Writable({ write: (_chunk, _encoding, done) => done() }))
    return await pass.verdict()
  } catch (error) {
    if (error instanceof RefusedPackage) return { kind: 'refused', reasons: error.reasons }
    throw error
  }
}
