import {
  counted,
  messageOf,
  UserError,
  workFolder,
  type Ports,
  type WorkFolder,
} from '@pakages/core'
import { isPassing, RegistryError } from '@pakages/image'
import { reachable, RUNTIME, type ConcreteDag, type PlanJob, type SpecHash } from '@pakages/model'
import { BuildCache, copyPackages } from '@pakages/oci'
import { existsSync } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Dependencies } from './dependencies.ts'
import type { Staging } from './open-staging.ts'
import { beforeAnythingIsBuilt } from './rate-limit.ts'

/**
 * Lays packages that are built, and that the registry would not take, into a folder of their own, for
 * the next attempt of the job: with what they need at run time, which their images hold too. What may
 * not be published is not kept.
 * @returns Why each could not be staged.
 * @throws UserError for a package that is damaged.
 */
export async function keepUnstaged(
  work: WorkFolder,
  dag: ConcreteDag,
  unstaged: ReadonlyMap<SpecHash, UserError>,
): Promise<UserError[]> {
  const hashes = [...unstaged].flatMap(([hash, error]) =>
    error instanceof RegistryError ? [hash] : [],
  )
  await rm(work.unstaged, { recursive: true, force: true })
  const errors = [...unstaged.values()]
  if (hashes.length === 0) return errors
  const kept = workFolder(work.unstaged)
  const all = reachable(dag, RUNTIME, hashes).map(({ hash }) => hash)
  await copyPackages(work.cache, kept.cache, all)
  if (existsSync(work.environment)) await copyFile(work.environment, kept.environment)
  return errors
}

/** The job that is begun again. */
interface KeptFor {
  readonly job: PlanJob
  readonly dependencies: Dependencies
  readonly staging: Staging | undefined
  readonly ports: Ports
}

/**
 * Stages what an earlier attempt of the job kept, so that it is not built again. What cannot be staged
 * is told, and built again.
 * @throws UserError where the registry is at its rate limit or away: what is kept stays so.
 */
export async function stageKept(
  given: string | undefined,
  { job, dependencies, staging, ports }: KeptFor,
): Promise<void> {
  if (given === undefined || !staging) return
  const { host, signal } = ports
  const folder = resolve(host.workspace, given)
  const kept = workFolder(folder)
  const there = (await BuildCache.openIfAny(kept.cache))?.entries
  let staged = 0
  for (const { hash } of job.specs) {
    const entry = there?.get(hash)
    if (!entry || dependencies.has(hash)) continue
    try {
      await staging.stage(hash, kept)
      dependencies.add(hash)
      staged++
    } catch (error) {
      signal?.throwIfAborted()
      if (isPassing(error)) return beforeAnythingIsBuilt(Promise.reject(error))
      if (!(error instanceof UserError)) throw error
      host.warning(
        `${entry.name}@${entry.version} of an earlier attempt could not be staged, and is built again: ${messageOf(error)}`,
      )
    }
  }
  if (staged > 0)
    host.info(`${counted(staged, 'package')} of an earlier attempt staged from ${folder}`)
}
