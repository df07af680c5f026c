import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import {
  writeWhole,
  type ConcreteEnvironment,
  type InstallOutcome,
  type Spack,
} from '@pakages/core'
import { label, lockJson, type ConcreteDag } from '@pakages/model'
import { NotInCache } from '@pakages/oci'
import type { Admission } from './gate.ts'
import {
  installed,
  refusedRun,
  type InstalledPart,
  type InstallResult,
  type RefusedResult,
} from './result.ts'
import { openForInstall } from './open-for-install.ts'
import { installAll, restoreAll, type InstallRun } from './run.ts'
import { selected } from './selected.ts'
import { admitted, admittedLock, type WantedSpecs } from './wanted.ts'

/**
 * Installs what the registry has from there and builds the rest. What a spec means is answered by
 * the registry first; only specs that it does not have are concretized. A binary that the policy
 * refuses is built from source as well, but a version that it refuses is not.
 */
export async function preferCache(run: InstallRun): Promise<InstallResult> {
  const { dag, admission, unknown } = await partition(run)
  const refused = await versionsRefused(run, dag, admission)
  if (refused) return refused
  const restored = await restoreAll(run, dag, admission, { installs: true })
  const complete = restored.missing.size === 0
  const spack = await openForInstall(run, {
    travelled: Promise.resolve(restored.repositories),
    binariesOnly: complete && unknown.length === 0,
  })
  const taken = {
    dag,
    restored,
    outcomes: complete
      ? await installAll(run, spack, dag, restored)
      : await build(run, spack, await environmentOf(run, spack, dag), restored.missing.values()),
  }
  if (unknown.length === 0) return installed(run, spack, [taken])
  const rest = await concretized(run, spack, unknown)
  return 'kind' in rest ? rest : installed(run, spack, [taken, rest])
}

/**
 * The end of the run when the policy refuses a version: building it would install it all the same.
 */
async function versionsRefused(
  run: InstallRun,
  dag: ConcreteDag,
  admission: Admission | undefined,
): Promise<RefusedResult | undefined> {
  if (!run.gate || !admission) return undefined
  const refused = await run.gate.refusedSources(dag, admission.decision)
  return refused.length === 0 ? undefined : refusedRun(run, refused)
}

/** The DAG of what the registry has, and the specs that it does not have. */
async function partition(
  run: InstallRun,
): Promise<WantedSpecs & { readonly unknown: readonly string[] }> {
  if (run.lock) return { ...(await admittedLock(run, run.lock)), unknown: [] }
  const parts = await Promise.all(
    run.specs.map(async (text) => ({ text, dag: await orUndefined(selected(run, [text])) })),
  )
  const dags = parts.flatMap(({ dag }) => dag ?? [])
  const dag = {
    roots: dags.flatMap((one) => one.roots),
    specs: new Map(dags.flatMap((one) => [...one.specs])),
  }
  return {
    ...(await admitted(run, dag)),
    unknown: parts.filter((part) => part.dag === undefined).map(({ text }) => text),
  }
}

/**
 * Specs that the registry has no binary of are built. One that several binaries answer is not, and
 * neither is one where the registry does not answer at all.
 */
async function orUndefined(selection: Promise<ConcreteDag>): Promise<ConcreteDag | undefined> {
  try {
    return await selection
  } catch (error) {
    if (error instanceof NotInCache) return undefined
    throw error
  }
}

async function concretized(
  run: InstallRun,
  spack: Spack,
  specs: readonly string[],
): Promise<InstalledPart | RefusedResult> {
  const environment = await spack.concretize({ specs, tests: 'none' })
  const { dag, admission } = await admittedLock(run, environment.dag)
  const refused = await versionsRefused(run, dag, admission)
  if (refused) return refused
  const restored = await restoreAll(run, dag, admission, { installs: false })
  return {
    dag,
    restored,
    outcomes: await build(run, spack, environment, restored.missing.values()),
  }
}

/** An environment with exactly these specs: Spack takes from the mirror what is there. */
async function environmentOf(
  { work }: InstallRun,
  spack: Spack,
  dag: ConcreteDag,
): Promise<ConcreteEnvironment> {
  const file = join(work.root, 'restore', 'wanted.lock')
  await writeWhole(file, `${JSON.stringify(lockJson(dag))}\n`)
  return spack.adoptLock(file)
}

async function build(
  { ports: { host } }: InstallRun,
  spack: Spack,
  environment: ConcreteEnvironment,
  missing: Iterable<string>,
): Promise<InstallOutcome[]> {
  for (const why of missing) host.info(`${why}: it is built from source`)
  let done = 0
  return spack.install({
    environment,
    tests: 'none',
    failFast: false,
    concurrentPackages: availableParallelism(),
    onProgress: ({ hash, state, seconds }) => {
      if (state === 'started') return
      host.progress({
        subject: label(environment.dag.specs.get(hash)!),
        outcome: state,
        done: ++done,
        total: done,
        failed: state === 'failed',
        ...(seconds !== undefined && { seconds }),
      })
    },
  })
}
