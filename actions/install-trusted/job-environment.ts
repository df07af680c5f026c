import type { Host } from '@pakages/core'
import { reachable, RUNTIME, type ConcreteDag, type SpecHash } from '@pakages/model'
import {
  afterChanges,
  keepEnvironment,
  parseEnvironment,
  ENVIRONMENT_ANNOTATION,
  rootEnvironment,
  type InstalledPackage,
} from '@pakages/store'
import type { InstalledFacts } from './installer.ts'
import type { Restored } from './restore.ts'

/**
 * Keeps in the install root what was recorded of each package that came from the registry, so that
 * `pakages env` knows it.
 * @throws UserError when a recording is malformed: it is covered by what was signed.
 */
export async function keepRecorded(root: string, { pulled }: Restored): Promise<void> {
  for (const { hash, label, registry, annotations } of pulled) {
    const text = annotations[ENVIRONMENT_ANNOTATION]
    if (text !== undefined)
      await keepEnvironment(root, parseEnvironment(text, hash, `What ${registry} says of ${label}`))
  }
}

/** What is installed, and who knows where. */
export interface InstalledRoot {
  readonly root: string
  readonly dag: ConcreteDag
  readonly facts: InstalledFacts
}

/** What the later steps of the job get. */
export interface JobEnvironment {
  /** Folders for the front of PATH, the first one first. */
  readonly path: readonly string[]
  readonly variables: readonly (readonly [name: string, value: string])[]
  /** Variables that no package may set for a job, by name. */
  readonly refused: readonly string[]
}

/** What steers the runner, its actions and every shell and program of later steps. */
const NOT_FOR_PACKAGES =
  /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|PAKAGES)_.*|CI|HOME|SHELL|BASH_ENV|ENV|NODE_OPTIONS|LD_PRELOAD|LD_AUDIT)$/

/** What the roots set in the environment of who uses them, for the later steps of a job. */
export async function jobEnvironment(
  { root, dag, facts }: InstalledRoot,
  env: Host['env'],
): Promise<JobEnvironment> {
  const needed = reachable(dag, RUNTIME)
  const prefixes = await facts.prefixes(needed.map(({ hash }) => hash))
  const packages = new Map(
    needed.map((spec): [string, InstalledPackage] => [
      spec.hash,
      { spec, prefix: prefixes.get(spec.hash), explicit: false },
    ]),
  )
  const roots = [...new Set<SpecHash>(dag.roots)].map((hash) => packages.get(hash)!)
  const { changes } = await rootEnvironment(root, packages, roots)
  const path = afterChanges({}, changes).get('PATH') ?? ''
  const after = [...afterChanges(env, changes)].flatMap(([name, value]) =>
    name === 'PATH' || value === env[name] ? [] : [[name, value ?? ''] as const],
  )
  return {
    path: [...new Set(path.split(':'))].filter((folder) => /^\/[^\r\n]*$/.test(folder)),
    variables: after.filter(([name]) => !NOT_FOR_PACKAGES.test(name)),
    refused: after.map(([name]) => name).filter((name) => NOT_FOR_PACKAGES.test(name)),
  }
}

/** Hands an environment to the later steps, as the inputs allow. */
export function handOn(
  { path, variables, refused }: JobEnvironment,
  wanted: { readonly path: boolean; readonly variables: boolean },
  host: Host,
): void {
  if (wanted.path) for (const folder of path.toReversed()) host.addPath(folder)
  if (!wanted.variables) return
  for (const [name, value] of variables) host.exportVariable(name, value)
  if (refused.length > 0)
    host.warning(`Packages set ${refused.join(', ')}, which no package may set for a job.`)
}
