import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  cacheFolder,
  findTarget,
  CONFIGURATION_FILE,
  inputVariable,
  parseInputs,
  readConfigurationIfAny,
  workFolder,
  type Configuration,
  type Host,
  type SpackSettings,
} from '@pakages/core'
import { spackInputs, type SpackInputs } from './declared-inputs.ts'

const DEFAULT_PADDING = 256
const DEFAULT_EXTERNALS = ['gmake']

/**
 * The inputs that `setup` hands to the later steps of a job, so that they need not be repeated: all
 * but `work-dir`.
 */
const HANDED_ON: readonly (keyof SpackInputs)[] = (
  Object.keys(spackInputs) as (keyof SpackInputs)[]
).filter((name) => name !== 'work-dir')

/**
 * Exports what was given, for the later steps of the job. Paths are made absolute: later steps may
 * start elsewhere.
 */
export function handOn(inputs: SpackInputs, host: Host): void {
  const given = {
    ...inputs,
    repository: repositoriesOf(inputs, host),
    ...(inputs['install-root'] && {
      'install-root': resolve(host.workspace, inputs['install-root']),
    }),
  }
  for (const name of HANDED_ON) {
    const value = given[name]
    if (isGiven(value))
      host.exportVariable(
        inputVariable(name),
        Array.isArray(value) ? value.join('\n') : String(value),
      )
  }
}

/**
 * What was given to this step, and where it says nothing, what `setup` handed on. @throws
 * UsageError for a malformed variable.
 */
function withHandedOn(inputs: SpackInputs, host: Pick<Host, 'env'>): SpackInputs {
  const handed = parseInputs(spackInputs, (name) =>
    HANDED_ON.includes(name as keyof SpackInputs) ? host.env[inputVariable(name)] : undefined,
  )
  const merged = Object.fromEntries(
    HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]),
  )
  return { ...inputs, ...merged }
}

/** `pakages.json` in the workspace, if there is one. @throws UserError when it is malformed. */
export const configurationOf = ({
  workspace,
}: Pick<Host, 'workspace'>): Promise<Configuration | undefined> =>
  readConfigurationIfAny(join(workspace, CONFIGURATION_FILE))

/** What was given, else what `setup` handed on, else what `pakages.json` says: its repository, and the target that is named. */
export function withConfiguration<I extends SpackInputs>(
  given: I,
  configuration: Configuration | undefined,
  host: Pick<Host, 'env'>,
): I {
  const inputs = withNamedTarget({ ...given, ...withHandedOn(given, host) }, configuration)
  const named = configuration?.values.repository
  return inputs.repository.length > 0 || named === undefined
    ? inputs
    : { ...inputs, repository: [named] }
}

/** What the target that is named says, where nothing else was given. @throws UserError */
function withNamedTarget<I extends SpackInputs>(
  inputs: I,
  configuration: Configuration | undefined,
): I {
  const name = inputs['target-name']
  if (name === undefined) return inputs
  const { target, compiler } = findTarget(configuration?.values.targets ?? [], name)
  return {
    ...inputs,
    target: inputs.target ?? target,
    compiler: inputs.compiler ?? compiler,
  }
}

const isGiven = (value: SpackInputs[keyof SpackInputs]): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)

/**
 * The settings of a run that builds. @param mirrors Further mirrors that Spack itself fetches from.
 */
export function spackSettings(
  given: SpackInputs,
  host: Host,
  mirrors: SpackSettings['mirrors'] = [],
): SpackSettings {
  const inputs = withHandedOn(given, host)
  const work = workFolder(resolve(host.workspace, inputs['work-dir']))
  const cache = resolve(host.workspace, cacheFolder(host.env))
  return {
    workFolder: work.root,
    cacheFolder: cache,
    mirrors,
    buildCache: work.cache,
    repositories: repositoriesOf(inputs, host),
    spackRef: inputs['spack-ref'],
    spackRepository: inputs['spack-repository'],
    recipesRef: inputs['recipes-ref'],
    recipesRepository: inputs['recipes-repository'],
    installRoot: resolve(host.workspace, inputs['install-root'] ?? join(cache, 'store')),
    paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
    target: inputs.target,
    compiler: inputs.compiler,
    jobs: inputs.jobs,
    externals:
      inputs.externals.length === 0
        ? DEFAULT_EXTERNALS
        : inputs.externals.filter((name) => name !== 'none'),
  }
}

/** The folders of `repository`; where none is named, the workspace if it is a recipe repository. */
function repositoriesOf({ repository }: SpackInputs, { workspace }: Host): string[] {
  if (repository.length > 0) return repository.map((folder) => resolve(workspace, folder))
  const markers = ['repo.yaml', 'spack_repo', join('repos', 'spack_repo')]
  return markers.some((name) => existsSync(join(workspace, name))) ? [workspace] : []
}
