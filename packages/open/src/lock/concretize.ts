import { readFile } from 'node:fs/promises'
import {
  addRecords,
  messageOf,
  recipeFactsReport,
  solutionDocument,
  writeWhole,
  type ConcreteEnvironment,
  type ConcretizeRequest,
  type Ports,
  type RecipeFacts,
  type Spack,
  type WorkFolder,
} from '@pakages/core'
import { isExternal, label, targetOf, type ConcreteDag, type SpecHash } from '@pakages/model'
import type { OfferedPackages } from '../reuse/offered-packages.ts'
import { chooseEnvironment } from './choose-environment.ts'
import {
  keepSolution,
  keptSolution,
  solutionOf,
  type KeptSolution,
  type SolutionSources,
} from './kept-solutions.ts'
import { rootsFor, type RootInputs } from './roots.ts'
import { readSolutionLock, type KnownKey } from './solution-faults.ts'

/** What a request became. Its lock lies in the work folder. */
export interface LockedRequest {
  readonly dag: ConcreteDag
  /** Whether Spack had to solve: false for the lock of an earlier run. */
  readonly solved: boolean
  /** What the solver took of what public caches offered; empty where nothing was. */
  readonly taken: ReadonlySet<SpecHash>
  /** The environment to install; made when it is first asked for. @throws UserError */
  environment(): Promise<ConcreteEnvironment>
  /** Writes down what the recipes say, where that is not there yet. */
  recordFacts(): Promise<void>
}

/** What concretizing works with. */
export interface LockSurroundings extends SolutionSources {
  readonly spack: Spack
  readonly work: WorkFolder
  readonly ports: Ports
  /** What the solver may take. Default: nothing. */
  readonly offers?: OfferedPackages | undefined
}

/**
 * The lock of a request: that of an earlier run as long as all that it follows from is the same,
 * else solved now, and kept for the next run. Lock and solution lie in the work folder then.
 * @throws UserError with the cause when there is no solution.
 */
export async function concretizeRequest(
  inputs: RootInputs,
  around: LockSurroundings,
): Promise<LockedRequest> {
  const { spack, ports, offers } = around
  const request = await rootsFor(inputs, spack, ports.host.workspace)
  const key = await spack.solveKey(offers ? { ...request, offered: offers.indexes } : request)
  const kept = key.kind === 'known' ? await keptSolution(key, around, ports) : undefined
  return kept && (await isUsable(kept, offers))
    ? adopt(kept, request, around)
    : solve(request, key, around)
}

/** Whether caches still give what the lock takes from them. */
async function isUsable(
  { solution, dag }: KeptSolution,
  offers: OfferedPackages | undefined,
): Promise<boolean> {
  const { taken = [] } = solution
  if (taken.length === 0) return true
  const unusable = await offers?.unusable({ dag, taken: new Set(taken) })
  return unusable?.size === 0
}

async function adopt(
  { solution, dag, from }: KeptSolution,
  request: ConcretizeRequest,
  around: LockSurroundings,
): Promise<LockedRequest> {
  const { spack, work, ports } = around
  ports.host.info(
    `Nothing to concretize: the request, the recipes, Spack, its configuration, compilers and target are those of the lock in ${from}`,
  )
  await writeWhole(work.lock, solution.lock)
  await solutionDocument.write(work.solution, solution)
  const taken = new Set(solution.taken)
  warnOfOtherTargets(dag, taken, around)
  const { facts } = solution
  if (facts) await addRecords(recipeFactsReport, work.facts, facts)
  return {
    dag,
    solved: false,
    taken,
    environment: () => spack.adoptLock(work.lock, request.environment),
    recordFacts: async () => {
      if (facts) return
      const asked = await recordFacts(dag, around)
      await keepSolution(solution, dag, asked, spack.facts.target, ports)
    },
  }
}

async function solve(
  request: ConcretizeRequest,
  key: Awaited<ReturnType<Spack['solveKey']>>,
  around: LockSurroundings,
): Promise<LockedRequest> {
  const { spack, work, ports } = around
  const { environment, taken } = await ports.host.group(
    `Concretizing ${request.specs ? request.specs.join(', ') : request.environment} for ${spack.facts.target}`,
    () => chooseEnvironment(request, around),
  )
  const { dag } = environment
  const lock = await readFile(environment.lock, 'utf8')
  await writeWhole(work.lock, lock)
  warnOfOtherTargets(dag, taken, around)
  const facts = await recordFacts(dag, around)
  const solved = { lock, dag, taken, facts }
  const why = key.kind === 'unknown' ? key.why : await keep(key, solved, around)
  if (why) ports.host.info(`The next run concretizes again: ${why}.`)
  return {
    dag,
    solved: true,
    taken,
    environment: async () => environment,
    recordFacts: async () => {},
  }
}

interface Solved {
  /** The bytes of the lock. */
  readonly lock: string
  readonly dag: ConcreteDag
  readonly taken: ReadonlySet<SpecHash>
  readonly facts: readonly RecipeFacts[] | undefined
}

/** @returns Why it is not kept, where it is not. */
async function keep(
  key: KnownKey,
  { lock, dag, taken, facts }: Solved,
  { spack, work, ports }: LockSurroundings,
): Promise<string | undefined> {
  const solution = solutionOf(key, lock, taken)
  // What would be refused when it is found again is not kept.
  const read = readSolutionLock(solution, key)
  if (read.kind === 'refused') return read.reasons[0]!.replace(/\.$/, '')
  const why = await keepSolution(solution, dag, facts, spack.facts.target, ports)
  if (why === undefined) await solutionDocument.write(work.solution, solution)
  return why
}

/** What the recipes say; undefined where they cannot be asked, which is told. */
async function recordFacts(
  dag: ConcreteDag,
  { spack, work, ports }: LockSurroundings,
): Promise<RecipeFacts[] | undefined> {
  try {
    const facts = await spack.recipeFacts(dag)
    await addRecords(recipeFactsReport, work.facts, facts)
    return facts
  } catch (error) {
    ports.host.warning(
      `What the recipes say is not recorded, so that bills of materials will lack it: ${messageOf(error)}`,
    )
    return undefined
  }
}

function warnOfOtherTargets(
  { specs }: ConcreteDag,
  taken: ReadonlySet<SpecHash>,
  { spack, ports }: LockSurroundings,
): void {
  const { target } = spack.facts
  const other = [...specs.values()].filter(
    (spec) => !isExternal(spec) && !taken.has(spec.hash) && targetOf(spec) !== target,
  )
  if (other.length === 0) return
  const shown = other.slice(0, 10).map((spec) => `${label(spec)} (${targetOf(spec)})`)
  ports.host.warning(`Specs or recipes ask for another target than ${target}: ${shown.join(', ')}`)
}
