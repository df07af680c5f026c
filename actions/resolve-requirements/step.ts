import { relative, resolve as resolvePath } from 'node:path'
import {
  packageLock,
  policyOf,
  readConfiguration,
  readConfigurationIfAny,
  readingFrom,
  UserError,
  type Configuration,
  type Ports,
} from '@pakages/core'
import {
  parseRequirement,
  VERSION_STATES,
  type PackageLock,
  type VersionState,
} from '@pakages/model'
import {
  adviceFor,
  explainConflict,
  nextLock,
  prune,
  resolve,
  type Candidate,
  type Chosen,
  type Pruning,
  type Resolution,
  type StatedRequirement,
} from '@pakages/trust'
import { existsSync } from 'node:fs'
import { openIndexes, type Indexes } from './candidates.ts'
import type { ResolveInputs } from './inputs.ts'

/** What a resolution came to. */
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
 * Chooses versions and locks them: see the action. @throws UserError that explains what nothing
 * fits.
 */
export async function resolveRequirements(
  inputs: ResolveInputs,
  ports: Ports,
): Promise<ResolveResult> {
  const { workspace, context } = ports.host
  const configurations = await readAll(inputs, workspace)
  const policy = policyOf(configurations[0], context.repository)
  const allow = [...policy.allow, ...statesNamed(inputs.allow)]
  const requirements = [
    ...configurations.flatMap((one) => requirementsOf(one, workspace)),
    ...inputs.requirements.map(fromInput),
  ]
  if (requirements.length === 0)
    throw new UserError('Nothing is required.', {
      fix: 'Add "requires" to the configuration, or give requirements such as "alpha>=1.2".',
    })
  const indexes = await openIndexes({
    locations: inputs.index,
    policy,
    allow,
    unsigned: inputs.unsigned,
    ports,
  })
  const chosen = chosenOrThrow(await resolveWith(requirements, indexes))
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
  requirement: readingFrom('the input "requirements"', () => parseRequirement(text)),
  origin: 'the command line',
})

/**
 * Reads the input "allow", whose lines may hold several states with commas between. @throws
 * UserError for `removed`, and for what is no state.
 */
export const statesNamed = (lines: readonly string[]): VersionState[] =>
  lines
    .flatMap((line) =>
      line
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    )
    .map(stateNamed)

function stateNamed(text: string): VersionState {
  const state = VERSION_STATES.find((one) => one === text)
  if (state !== undefined && state !== 'removed') return state
  const message =
    state === 'removed'
      ? 'Removed versions cannot be allowed.'
      : `"${text.slice(0, 60)}" is not a state of a version.`
  throw new UserError(message, { fix: 'Write pending, rejected or unreviewed in "allow".' })
}

/** Fetches what is known of packages as the search asks for them. */
async function resolveWith(
  requirements: readonly StatedRequirement[],
  indexes: Indexes,
): Promise<Resolution> {
  const known = new Map<string, Candidate[] | undefined>()
  for (;;) {
    const wanted = new Set<string>()
    const resolution = resolve({
      requirements,
      candidatesOf: (name) => {
        if (!known.has(name)) wanted.add(name)
        return known.get(name)
      },
    })
    if (wanted.size === 0) return resolution
    for (const name of wanted) known.set(name, await indexes.candidates(name))
  }
}

function chosenOrThrow(resolution: Resolution): readonly Chosen[] {
  switch (resolution.kind) {
    case 'resolved':
      return resolution.chosen
    case 'conflict':
      throw new UserError(explainConflict(resolution.conflict), {
        fix: adviceFor(resolution.conflict),
      })
    case 'too-hard':
      throw new UserError(
        `No answer was found in ${resolution.tried} tries. The first dead end:\n${explainConflict(resolution.conflict)}`,
        { fix: adviceFor(resolution.conflict) },
      )
    default:
      return resolution satisfies never
  }
}
