import { UsageError, UserError, type Ports } from '@pakages/core'
import type { InstallInputs } from './inputs.ts'
import { preferCache } from './prefer-cache.ts'
import { listMissing, type Restored } from './restore.ts'
import { installAll, openSpack, prepare, restoreAll, resultOf, selected, type InstallResult, type InstallRun } from './run.ts'

/** Pulls, checks and installs: see the action. */
export async function installTrusted(inputs: InstallInputs, ports: Ports): Promise<InstallResult> {
  if ((inputs.specs.length > 0) === (inputs.lock !== undefined)) throw new UsageError('Give what to install: either "specs" or "lock".', { fix: 'For example the spec "bar-tools@0.3", or the path of a spack.lock.' })
  const run = await prepare(inputs, ports)
  return inputs.mode === 'cache-only' ? cacheOnly(run) : preferCache(run)
}

async function cacheOnly(run: InstallRun): Promise<InstallResult> {
  const dag = run.lock ?? (await selected(run, run.inputs.specs))
  const restored = await restoreAll(run, dag)
  if (restored.missing.size > 0) throw notComplete(run, restored)
  const spack = await openSpack(run, { travelled: restored.repositories, binariesOnly: true })
  return resultOf(run, spack, [{ dag, restored, outcomes: await installAll(run, spack, dag) }])
}

function notComplete({ registry }: InstallRun, { missing }: Restored): UserError {
  return new UserError(`${missing.size} packages cannot be taken from ${registry.reference}: ${listMissing(missing)}.`, {
    fix: 'Build and push them, or install with "mode: prefer-cache", which builds what is missing.'
  })
}
