import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  cacheFolder,
  messageOf,
  solutionDocument,
  UserError,
  type Ports,
  type Registry,
  type RecipeFacts,
} from '@pakages/core'
import {
  isExternal,
  targetAncestors,
  targetOf,
  type ConcreteDag,
  type Solution,
  type SpecHash,
} from '@pakages/model'
import { readSolution } from '@pakages/oci'
import { solutionFaults } from '@pakages/trust'
import type { ReusePolicy } from '../reuse/judge-reuse.ts'
import { readSolutionLock, type KnownKey } from './solution-faults.ts'

/** Where solutions may come from besides this machine. */
export interface SolutionSources {
  /** The trusted caches that are registries, the first one first. */
  readonly registries: readonly Registry[]
  /** What they are judged by; undefined where there is no policy. */
  readonly policy: () => Promise<ReusePolicy | undefined>
}

/** A solution that holds, and where it was found. */
export interface KeptSolution {
  readonly solution: Solution
  readonly dag: ConcreteDag
  readonly from: string
}

/**
 * The solution that an earlier run kept under this key: on this machine, else in a trusted cache.
 * One that does not hold is told and not used; a registry that does not answer costs nothing but the
 * solve.
 */
export async function keptSolution(
  key: KnownKey,
  sources: SolutionSources,
  ports: Ports,
): Promise<KeptSolution | undefined> {
  const own = await ownSolution(key, ports)
  if (own) return own
  for (const registry of sources.registries) {
    const found = await registrySolution(key, registry, sources, ports)
    if (found) return found
  }
  return undefined
}

const fileOf = (key: string, { host }: Pick<Ports, 'host'>): string =>
  join(cacheFolder(host.env), 'solutions', `${key}.json`)

async function ownSolution(key: KnownKey, ports: Ports): Promise<KeptSolution | undefined> {
  const file = fileOf(key.key, ports)
  const solution = await solutionDocument.read(file).catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
  if (solution === undefined) return undefined
  const held = judged(solution, key, file, ports)
  if (held === undefined) await rm(file, { force: true })
  return held
}

async function registrySolution(
  key: KnownKey,
  registry: Registry,
  { policy }: SolutionSources,
  ports: Ports,
): Promise<KeptSolution | undefined> {
  try {
    const stored = await readSolution(registry, key.key)
    if (!stored) return undefined
    const trust = await policy()
    const signed = trust !== undefined && trust.policy.evidence.length > 0
    const faults = signed
      ? await solutionFaults(stored.manifest, { registry, ...trust, signers: trust.policy.signers })
      : []
    if (faults.length === 0) return judged(stored.solution, key, registry.reference, ports)
    tellRefused(registry.reference, faults, ports)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    ports.host.info(`${registry.reference} gives no earlier lock: ${error.message}`)
  }
  return undefined
}

function judged(
  solution: Solution,
  key: KnownKey,
  from: string,
  ports: Ports,
): KeptSolution | undefined {
  const read = readSolutionLock(solution, key)
  if (read.kind === 'fine') return { solution, dag: read.dag, from }
  tellRefused(from, read.reasons, ports)
  return undefined
}

function tellRefused(from: string, reasons: readonly string[], { host }: Ports): void {
  const shown = reasons.slice(0, 5).join(' ')
  host.warning(
    `The lock that is kept in ${from} is not used, and Spack solves again: ${shown}${reasons.length > 5 ? ' …' : ''}`,
  )
}

/**
 * Keeps a solution for the next run of this machine.
 * @returns Why it is not kept, where it follows from more than its key says.
 */
export async function keepSolution(
  solution: Solution,
  dag: ConcreteDag,
  facts: readonly RecipeFacts[] | undefined,
  target: string,
  ports: Ports,
): Promise<string | undefined> {
  const why = whyMoving(dag, facts, target, new Set(solution.taken))
  if (why !== undefined) return why
  const whole = { ...solution, ...(facts && { facts }) }
  await solutionDocument.write(fileOf(solution.key, ports), whole).catch((error: unknown) => {
    ports.host.debug(`The lock is not kept: ${messageOf(error)}`)
  })
  return undefined
}

/** What another solve of the same request could end in otherwise. */
function whyMoving(
  { specs }: ConcreteDag,
  facts: readonly RecipeFacts[] | undefined,
  target: string,
  taken: ReadonlySet<SpecHash>,
): string | undefined {
  if (facts === undefined) return 'what its recipes say could not be asked'
  const own = [...specs.values()].filter((spec) => !isExternal(spec))
  const onBranch = own.find(
    ({ hash, parameters, version }) =>
      parameters['commit'] !== undefined ||
      version.startsWith('git.') ||
      facts.some((one) => one.hash === hash && one.sources.some(isOpen)),
  )
  if (onBranch) return `${onBranch.name}@${onBranch.version} is of a branch or tag, which can move`
  const older = targetAncestors(target)
  const other = own.find(
    (spec) => targetOf(spec) !== target && !(taken.has(spec.hash) && older.has(targetOf(spec))),
  )
  return other && `${other.name} is for ${targetOf(other)}, which another processor may not be`
}

const isOpen = ({ git, commit }: RecipeFacts['sources'][number]): boolean =>
  git !== undefined && commit === undefined

/** What a lock becomes when it is kept. */
export const solutionOf = (
  { key, from }: KnownKey,
  lock: string,
  taken: ReadonlySet<SpecHash>,
): Solution => ({
  key,
  from: { ...from },
  lock,
  ...(taken.size > 0 && { taken: [...taken] }),
})
