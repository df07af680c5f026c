import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { messageOf, UserError, type Ports, type WorkFolder } from '@pakages/core'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'
import { BuildCache, MirrorFolder } from '@pakages/oci'
import type { BuildInputs } from './inputs.ts'

/** What may be taken from where another run left it. */
export interface BuiltBefore {
  readonly inputs: Pick<BuildInputs, 'built' | 'built-by'>
  readonly dag: ConcreteDag
  /** What no trusted cache has. */
  readonly wanted: ReadonlySet<SpecHash>
  readonly work: WorkFolder
}

/**
 * Brings what another run built of the same lock into the build cache folder. Nothing of it is
 * trusted: its specs are those of our own lock, and what is wrong with a binary makes it be built.
 * @returns Who built each that was taken, as reports name it.
 */
export async function takeBuilt(
  { inputs, dag, wanted, work }: BuiltBefore,
  { host, signal }: Ports,
): Promise<ReadonlyMap<SpecHash, string>> {
  const taken = new Map<SpecHash, string>()
  if (inputs.built === undefined) return taken
  const by = inputs['built-by'] ?? 'another run'
  const mirror = new MirrorFolder(work.cache)
  await mirror.writeHeader()
  for (const cache of await cachesIn(resolve(host.workspace, inputs.built)))
    for (const [hash, entry] of cache.entries) {
      signal?.throwIfAborted()
      if (!wanted.has(hash) || taken.has(hash)) continue
      try {
        const { tarball } = await cache.read(entry)
        if (!(await mirror.has(tarball))) await mirror.write(tarball, tarball.open(), by)
        await mirror.add(dag, hash, tarball)
        taken.set(hash, by)
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        const name = label(dag.specs.get(hash)!)
        host.warning(`${name} is not taken from ${by}: ${messageOf(error)}`)
      }
    }
  host.info(
    `${taken.size} of ${wanted.size} packages were built by ${by} and are taken from there; the others are built`,
  )
  return taken
}

/** The build caches that work folders hold: the folder is one, or has some. */
async function cachesIn(folder: string): Promise<BuildCache[]> {
  const below = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const folders = below.filter((one) => one.isDirectory()).map(({ name }) => join(folder, name))
  const found: BuildCache[] = []
  for (const one of [folder, ...folders.sort()]) {
    const cache = await BuildCache.openIfAny(join(one, 'buildcache'))
    if (cache) found.push(cache)
  }
  return found
}
