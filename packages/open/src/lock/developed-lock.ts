import { readFile } from 'node:fs/promises'
import {
  solutionDocument,
  UserError,
  writeWhole,
  type ConcretizeRequest,
  type Ports,
  type Spack,
  type WorkFolder,
} from '@pakages/core'
import type { Solution, SpecHash } from '@pakages/model'
import type { OfferedPackages } from '../reuse/offered-packages.ts'
import { chooseEnvironment, type ChosenEnvironment } from './choose-environment.ts'
import { solutionOf } from './kept-solutions.ts'
import { rootsFor, type RootInputs } from './roots.ts'
import { readSolutionLock, type KnownKey } from './solution-faults.ts'

/** What a recipe is developed with. */
export interface DevelopedSurroundings {
  /** One that was opened for `developing`. */
  readonly spack: Spack
  readonly work: WorkFolder
  readonly ports: Ports
  /** What the solver may take, asked for where it has to solve; the package itself is never taken. */
  readonly offers: () => Promise<OfferedPackages | undefined>
  /** Whether the solution of the round before does not count. */
  readonly anew: boolean
}

/**
 * The environment of a recipe that is being worked on, with what the
 * solver took for it of public caches. As long as nothing changed but what a build does, the solution of the round before
 * holds, and only hashes are brought up to date. Lock and solution lie in the work folder.
 * @throws UserError with the cause when there is no solution.
 */
export async function developedLock(
  inputs: RootInputs,
  around: DevelopedSurroundings,
): Promise<ChosenEnvironment> {
  const { spack, work, ports, anew } = around
  const request = await rootsFor(inputs, spack, ports.host.workspace)
  // What is offered is not part of it: a round after an edit asks nobody, as long as all is there.
  const key = await spack.solveKey(request)
  const before = key.kind === 'known' && !anew ? await solutionIn(work, key) : undefined
  if (before !== undefined) {
    await writeWhole(work.lock, await spack.currentLock(before.lock))
    return { environment: await spack.adoptLock(work.lock), taken: new Set(before.taken) }
  }
  const chosen = await ports.host.group(
    `Concretizing ${inputs.specs.join(', ')} for ${spack.facts.target}`,
    () => solve(request, around),
  )
  const lock = await readFile(chosen.environment.lock, 'utf8')
  await writeWhole(work.lock, lock)
  if (key.kind === 'known')
    await solutionDocument.write(work.solution, solutionOf(key, lock, chosen.taken))
  return chosen
}

async function solve(
  request: ConcretizeRequest,
  { spack, ports, offers: open }: DevelopedSurroundings,
): Promise<ChosenEnvironment> {
  const offers = await open()
  for (;;) {
    const chosen = await chooseEnvironment(request, { spack, ports, offers })
    const own = chosen.environment.dag.roots.filter((hash: SpecHash) => chosen.taken.has(hash))
    if (own.length === 0) return chosen
    offers?.refuse(own)
  }
}

/** That of an earlier round; undefined where there is none, or it does not hold any more. */
async function solutionIn(
  { solution: file }: WorkFolder,
  key: KnownKey,
): Promise<Solution | undefined> {
  try {
    const solution = await solutionDocument.read(file)
    return readSolutionLock(solution, key).kind === 'fine' ? solution : undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return undefined
  }
}
