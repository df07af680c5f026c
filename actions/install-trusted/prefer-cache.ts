import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { codeOf, UserError, writeWhole, type ConcreteEnvironment, type InstallOutcome, type Spack } from '@pakages/core'
import { label, type ConcreteDag } from '@pakages/model'
import { installAll, openSpack, restoreAll, resultOf, selected, type InstalledPart, type InstallResult, type InstallRun } from './run.ts'

/**
 * Installs what the registry has from there and builds the rest. What a spec means is answered by the registry first;
 * only specs that it does not have are concretized.
 */
export async function preferCache(run: InstallRun): Promise<InstallResult> {
  const { dag, unknown } = await partition(run)
  const restored = await restoreAll(run, dag)
  const complete = restored.missing.size === 0
  const spack = await openSpack(run, { travelled: Promise.resolve(restored.repositories), binariesOnly: complete && unknown.length === 0 })
  for (const why of restored.missing.values()) run.ports.host.info(`${why}: it is built from source`)
  const taken = { dag, restored, outcomes: complete ? await installAll(run, spack, dag) : await build(run, spack, await environmentOf(run, spack, dag)) }
  return resultOf(run, spack, unknown.length === 0 ? [taken] : [taken, await concretized(run, spack, unknown)])
}

/** The DAG of what the registry has, and the specs that it does not have. */
async function partition(run: InstallRun): Promise<{ dag: ConcreteDag; unknown: string[] }> {
  if (run.lock) return { dag: run.lock, unknown: [] }
  const parts = await Promise.all(run.inputs.specs.map(async (text) => ({ text, dag: await orUndefined(selected(run, [text])) })))
  const dags = parts.flatMap(({ dag }) => dag ?? [])
  return {
    dag: { roots: dags.flatMap((dag) => dag.roots), specs: new Map(dags.flatMap((dag) => [...dag.specs])) },
    unknown: parts.filter(({ dag }) => dag === undefined).map(({ text }) => text)
  }
}

/** Specs that the registry cannot answer are built; a registry that does not answer at all is an error. */
async function orUndefined(selection: Promise<ConcreteDag>): Promise<ConcreteDag | undefined> {
  try {
    return await selection
  } catch (error) {
    if (error instanceof UserError && error.name === 'UserError' && codeOf(error) === undefined) return undefined
    throw error
  }
}

async function concretized(run: InstallRun, spack: Spack, specs: readonly string[]): Promise<InstalledPart> {
  const environment = await spack.concretize({ specs, tests: 'none' })
  const restored = await restoreAll(run, environment.dag)
  return { dag: environment.dag, restored, outcomes: await build(run, spack, environment) }
}

/** An environment with exactly these specs: Spack takes from the mirror what is there. */
async function environmentOf({ work }: InstallRun, spack: Spack, dag: ConcreteDag): Promise<ConcreteEnvironment> {
  const file = join(work.root, 'restore', 'wanted.lock')
  const lock = {
    _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
    roots: dag.roots.map((hash) => ({ hash, spec: `${dag.specs.get(hash)!.name}@=${dag.specs.get(hash)!.version}` })),
    concrete_specs: Object.fromEntries(dag.specs)
  }
  await writeWhole(file, `${JSON.stringify(lock)}\n`)
  return spack.adoptLock(file)
}

async function build({ ports: { host } }: InstallRun, spack: Spack, environment: ConcreteEnvironment): Promise<InstallOutcome[]> {
  let done = 0
  return spack.install({
    environment, tests: 'none', failFast: false, concurrentPackages: availableParallelism(),
    onProgress: ({ hash, state, seconds }) => {
      if (state === 'started') return
      host.progress({ subject: label(environment.dag.specs.get(hash)!), outcome: state, done: ++done, total: done, failed: state === 'failed', ...(seconds !== undefined && { seconds }) })
    }
  })
}
