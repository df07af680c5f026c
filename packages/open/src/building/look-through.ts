import { rm } from 'node:fs/promises'
import { UserError, type Ports } from '@pakages/core'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'
import { BuildCache, packageVerdict, type CacheEntry } from '@pakages/oci'
import { expectedPackage, installedHashes } from '@pakages/store'
import pMap from 'p-map'

/** Binaries that Spack would unpack. */
export interface LookThrough {
  /** The build cache folder that they lie in, there or not. */
  readonly folder: string
  /** What is installed there already is not unpacked again. */
  readonly installRoot: string
  readonly dag: ConcreteDag
  readonly wanted: Iterable<SpecHash>
}

/**
 * Looks through binaries before Spack sees them, whoever they are of and with or without a policy:
 * Spack unpacks what it is given, and rewrites what a package names. What is refused is told with
 * every reason and taken out of the folder, so that it is built.
 * @param from Where a binary came from, for messages.
 * @returns The hashes of what was refused.
 */
export async function refuseHostile(
  { folder, installRoot, dag, wanted }: LookThrough,
  from: (hash: SpecHash) => string,
  { host, signal }: Pick<Ports, 'host' | 'signal'>,
): Promise<Set<SpecHash>> {
  const cache = await BuildCache.openIfAny(folder)
  if (cache === undefined) return new Set()
  const installed = installedHashes(installRoot)
  const entries = [...wanted].flatMap((hash) =>
    installed.has(hash) ? [] : (cache.entries.get(hash) ?? []),
  )
  const refused = new Set<SpecHash>()
  await pMap(
    entries,
    async (entry) => {
      const why = await whyRefused(entry, cache, dag)
      if (why === undefined) return
      refused.add(entry.hash)
      host.warning(
        `The binary of ${label(dag.specs.get(entry.hash)!)} from ${from(entry.hash)} is refused, and is built: ${why}`,
      )
    },
    { concurrency: 4, signal },
  )
  return refused
}

async function whyRefused(
  entry: CacheEntry,
  cache: BuildCache,
  dag: ConcreteDag,
): Promise<string | undefined> {
  const why = await whyNot(entry, cache, dag)
  if (why !== undefined) await rm(entry.file, { force: true })
  return why
}

async function whyNot(
  entry: CacheEntry,
  cache: BuildCache,
  dag: ConcreteDag,
): Promise<string | undefined> {
  try {
    const { tarball } = await cache.read(entry)
    const verdict = await packageVerdict(tarball, expectedPackage(dag, entry.hash))
    if (verdict.kind === 'fine') return undefined
    return verdict.reasons.map(({ message }) => message).join(' ')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.message
  }
}
