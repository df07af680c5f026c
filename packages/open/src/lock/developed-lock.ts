import { readFile } from 'node:fs/promises'
import {
  solutionDocument,
  UserError,
  writeWhole,
  type ConcreteEnvironment,
  type Ports,
  type Spack,
  type WorkFolder,
} from '@pakages/core'
import { solutionOf } from './kept-solutions.ts'
import { rootsFor, type RootInputs } from './roots.ts'
import { readSolutionLock, type KnownKey } from './solution-faults.ts'

/**
 * The environment of a recipe that is being worked on, with a Spack that was opened for
 * `developing`: as long as nothing changed but what a build does, the solution of the round before
 * holds, and only hashes are brought up to date. Lock and solution lie in the work folder.
 * @throws UserError with the cause when there is no solution.
 */
export async function developedLock(
  inputs: RootInputs,
  {
    spack,
    work,
    ports,
  }: { readonly spack: Spack; readonly work: WorkFolder; readonly ports: Ports },
): Promise<ConcreteEnvironment> {
  const request = await rootsFor(inputs, spack, ports.host.workspace)
  const key = await spack.solveKey(request)
  const before = key.kind === 'known' ? await lockOf(work, key) : undefined
  if (before !== undefined) {
    await writeWhole(work.lock, await spack.currentLock(before))
    return spack.adoptLock(work.lock)
  }
  const environment = await ports.host.group(
    `Concretizing ${inputs.specs.join(', ')} for ${spack.facts.target}`,
    () => spack.concretize(request),
  )
  const lock = await readFile(environment.lock, 'utf8')
  await writeWhole(work.lock, lock)
  if (key.kind === 'known')
    await solutionDocument.write(work.solution, solutionOf(key, lock, new Set()))
  return environment
}

/** The lock of an earlier round; undefined where there is none, or it does not hold any more. */
async function lockOf({ solution: file }: WorkFolder, key: KnownKey): Promise<string | undefined> {
  try {
    const solution = await solutionDocument.read(file)
    return readSolutionLock(solution, key).kind === 'fine' ? solution.lock : undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return undefined
  }
}
