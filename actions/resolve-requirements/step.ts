import { relative, resolve as resolvePath } from 'node:path'
import {
  counted,
  packageLock,
  readConfiguration,
  readConfigurationIfAny,
  readingFrom,
  readingInput,
  UserError,
  type Configuration,
  type Ports,
} from '@pakages/core'
import type { PackageIndexClient } from '@pakages/catalog'
import { parseRequirement, type PackageLock } from '@pakages/model'
import {
  allowedStates,
  conflictAdvice,
  explainConflict,
  nextLock,
  parseAllowedStates,
  prune,
  resolveLazily,
  type Chosen,
  type Pruning,
  type StatedRequirement,
} from '@pakages/trust'
import { open, type Trust } from '@pakages/open'
import { liftedBy } from '@pakages/open/people-say'
import { existsSync } from 'node:fs'
import { openTrusted } from '@pakages/open/trusted-index'
import { offeredBy, vulnerabilityObjections } from './open-indexes.ts'
import type { ResolveInputs } from './inputs.ts'

/** What was chosen, and the lock that holds it. */
export interface ResolveResult {
  /** Absolute path of the lock. */
  readonly file: string
  readonly lock: PackageLock
  readonly chosen: readonly Chosen[]
  readonly pruning: Pruning
  /**
   * `done` when the lock was written without what nothing requires, `shown` when it only would be.
   */
  readonly pruned: 'no' | 'shown' | 'done'
}

/**
 * Chooses versions and locks them: see the action.
 * @param given What is trusted; default that of the first configuration.
 * @throws UserError that explains what nothing fits.
 */
export async function resolveRequirements(
  inputs: ResolveInputs,
  ports: Ports,
  given?: Trust,
): Promise<ResolveResult> {
  const { workspace } = ports.host
  const configurations = await readAll(inputs, workspace)
  // Requirements are the checkout's own; who is trusted says the default branch.
  const opened = await open({ config: inputs.config[0] }, ports)
  const trust = given ?? (await opened.trust())
  const { policy } = trust
  const isLifted = policy.vulnerabilities && (await liftedBy(opened, ports))
  const allow = allowedStates(policy, parseAllowedStates(inputs.allow))
  const requirements = [
    ...configurations.flatMap((one) => requirementsOf(one, workspace)),
    ...inputs.requirements.map(fromInput),
  ]
  if (requirements.length === 0)
    throw new UserError('Nothing is required.', {
      id: 'requirements-missing',
      fix: 'Add "requires" to the configuration, or give requirements such as "alpha>=1.2".',
    })
  // One after the other: two that are the same index would remember it at once.
  const clients: PackageIndexClient[] = []
  await ports.host.group(
    `Reading ${counted(inputs.index.length, 'index', 'indexes')}`,
    async () => {
      for (const location of inputs.index)
        clients.push(await openTrusted(location, { ...trust, unsigned: inputs.unsigned, ports }))
    },
  )
  const objections = await vulnerabilityObjections(clients, policy, isLifted, ports)
  const asked = counted(requirements.length, 'requirement')
  const chosen = await ports.host.group(`Choosing versions for ${asked}`, async () =>
    chosenOrThrow(
      await resolveLazily(requirements, (name) => offeredBy(clients, name, allow, objections)),
    ),
  )
  const file = resolvePath(workspace, inputs.lock)
  const full = nextLock(existsSync(file) ? await packageLock.read(file) : undefined, chosen)
  const pruning = prune(full)
  const pruned = !inputs.prune ? 'no' : inputs.write ? 'done' : 'shown'
  const lock = pruned === 'done' ? { packages: [...pruning.kept] } : full
  await packageLock.write(file, lock)
  return { file, lock, chosen, pruning, pruned }
}

/**
 * The default configuration may be missing when requirements are given; one that was named may not.
 */
async function readAll(
  { config, requirements }: ResolveInputs,
  workspace: string,
): Promise<Configuration[]> {
  const files = config.map((file) => resolvePath(workspace, file))
  const optional = files.length === 1 && requirements.length > 0
  const read = await Promise.all(
    files.map((file) => (optional ? readConfigurationIfAny(file) : readConfiguration(file))),
  )
  return read.filter((one) => one !== undefined)
}

function requirementsOf(configuration: Configuration, workspace: string): StatedRequirement[] {
  const origin = relative(workspace, configuration.file) || configuration.file
  return (configuration.values.requires ?? []).map((text, at) => ({
    requirement: readingFrom(
      `${origin}, "requires"`,
      () => parseRequirement(text),
      configuration.at('requires', at),
    ),
    origin,
  }))
}

const fromInput = (text: string): StatedRequirement => ({
  requirement: readingInput('requirements', () => parseRequirement(text)),
  origin: 'the command line',
})

function chosenOrThrow(resolution: Awaited<ReturnType<typeof resolveLazily>>): readonly Chosen[] {
  switch (resolution.kind) {
    case 'resolved':
      return resolution.chosen
    case 'conflict':
      throw new UserError(explainConflict(resolution.conflict), {
        id: 'requirements-conflict',
        fix: conflictAdvice(resolution.conflict),
      })
    case 'too-hard':
      throw new UserError(
        `No answer was found in ${resolution.tried} tries. The first dead end:\n${explainConflict(resolution.conflict)}`,
        { id: 'requirements-conflict', fix: conflictAdvice(resolution.conflict) },
      )
    case 'too-many':
      throw new UserError(
        `What is required leads to more than ${resolution.asked} packages, one because of another.`,
        {
          id: 'requirements-too-many',
          fix: 'Look at what the indexes say that their packages require, or leave one out.',
        },
      )
    default:
      return resolution satisfies never
  }
}
