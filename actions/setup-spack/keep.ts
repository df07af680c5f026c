import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  messageOf,
  UserError,
  type Ports,
  type PublishVerdict,
  type SpackSettings,
} from '@pakages/core'
import { checkRestored, keptFolders, type Clone, type Kept } from './kept-folders.ts'

/**
 * Brings back what an earlier job kept; where there is nothing, makes it and keeps it for the next
 * one. That happens before anything but Spack and its builtin recipes runs: what recipes of the
 * user, builds and later steps do to these folders stays in this job.
 * @param verdict Only what runs keep that may publish is read by others that may.
 * @returns Whether it was there.
 */
export async function takeUpCaches(
  clones: readonly [Clone, Clone],
  verdict: PublishVerdict,
  settings: SpackSettings,
  ports: Ports,
): Promise<boolean> {
  const { host } = ports
  const kept = keptFolders(clones, settings, host.env, verdict.kind === 'allowed')
  if (verdict.kind === 'refused')
    host.info(`What this job keeps is for runs that may not publish either: ${verdict.why}.`)
  const before = kept.paths.filter((path) => existsSync(path))
  if (await restore(kept, clones, ports)) return true
  if (before.length === 0) await makeAndKeep(kept, settings, ports)
  else host.info(`Nothing is kept for the next job: ${before.join(', ')} was there before.`)
  return false
}

async function restore(
  { key, others, paths }: Kept,
  clones: readonly Clone[],
  ports: Ports,
): Promise<boolean> {
  const found = await ports.jobCache.restore(paths, key, others)
  if (found === undefined) return false
  if ([key, ...others].includes(found)) {
    await checkRestored(clones, ports)
    return true
  }
  // GitHub also takes a key that only begins like the wanted one.
  for (const path of paths) await rm(path, { recursive: true, force: true })
  return false
}

async function makeAndKeep(
  { key, paths }: Kept,
  settings: SpackSettings,
  ports: Ports,
): Promise<void> {
  const { host, jobCache } = ports
  const { laterRepositories: _, ...rest } = settings
  const spack = await ports.openSpack({
    ...rest,
    repositories: [],
    externals: [],
    binariesOnly: true,
    mirrors: [],
    workFolder: join(settings.workFolder, 'setup', 'kept'),
  })
  try {
    await spack.warmUp()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return host.warning(`Nothing is kept for the next job: ${messageOf(error)}`)
  }
  const there = paths.filter((path) => existsSync(path))
  // All paths are named: the cache of GitHub finds only what was saved under the very same ones.
  if (there.length > 0 && (await jobCache.save(paths, key)))
    host.info(`Kept for the next job: ${there.join(', ')}`)
}
