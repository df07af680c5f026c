import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { readingFrom, readJson } from '@pakages/core'
import { commitType, digestOfHex, parseLock, type ConcreteDag, type Digest } from '@pakages/model'
import { z } from 'zod'

/** A lock as it lies on disk. */
export interface LockFile {
  readonly dag: ConcreteDag
  /** The sha256 of its bytes. */
  readonly digest: Digest
  /** The Spack that concretized it, where the lock says so. */
  readonly spack: { readonly version: string; readonly commit?: string | undefined } | undefined
}

const origin = z.object({
  spack: z.object({
    version: z.string().max(100),
    commit: commitType().optional().catch(undefined),
  }),
})

/**
 * Reads a `spack.lock`.
 * @throws UserError when it is missing, no lock, or of another format.
 */
export async function readLockFile(file: string): Promise<LockFile> {
  const json = await readJson(file, 'Run "build" first, or name the lock with the input "lock".')
  const dag = readingFrom(file, () => parseLock(json), { file })
  const digest = digestOfHex(
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  )
  return { dag, digest, spack: origin.safeParse(json).data?.spack }
}
