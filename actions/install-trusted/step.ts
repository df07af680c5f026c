import { UsageError, UserError, type Ports } from '@pakages/core'
import type { InstallInputs } from './inputs.ts'
import { preferCache } from './prefer-cache.ts'
import { listMissing, type Restored } from './restore.ts'
import { commonResult, installAll, openSpack, prepare, restoreAll, resultOf, selected, type InstallResult, type InstallRun } from './run.ts'

/** Pulls, checks and installs: see the action. */
export async function installTrusted(inputs: InstallInputs, ports: Ports): Promise<InstallResult> {
  if ((inputs.specs.length > 0) === (inputs.lock !== undefined)) throw new UsageError('Give what to install: either "specs" or "lock".', { fix: 'For example the spec "bar-tools@0.3", or the path of a spack.lock.' })
  const run = await prepare(inputs, ports)
  switch (inputs.mode) {
    case 'cache-only': return cacheOnly(run)
    case 'prefer-cache': return preferCache(run)
    case 'download-only': return downloadOnly(run)
    default: return inputs.mode satisfies never
  }
}

/** Leaves the mirror for later. A dependency may come from another mirror there, so only what was asked for must be complete. */
async function downloadOnly(run: InstallRun): Promise<InstallResult> {
  const dag = run.lock ?? (await selected(run, run.inputs.specs))
  const restored = await restoreAll(run, dag)
  if (dag.roots.some((root) => restored.missing.has(root))) throw notComplete(run, restored)
  for (const why of restored.missing.values()) run.ports.host.warning(why)
  return { kind: 'downloaded', ...commonResult(run, dag, [restored]), packages: restored.pulled.map((one) => one.label), missing: [...restored.missing.values()] }
}

async function cacheOnly(run: InstallRun): Promise<InstallResult> {
  const dag = run.lock ?? (await selected(run, run.inputs.specs))
  const restoring = restoreAll(run, dag).then((restored) => {
    if (restored.missing.size > 0) throw notComplete(run, restored)
    return restored
  })
  const [restored, spack] = await Promise.all([restoring, openSpack(run, { travelled: restoring.then(({ repositories }) => repositories), binariesOnly: true })])
  return resultOf(run, spack, [{ dag, restored, outcomes: await installAll(run, spack, dag) }])
}

function notComplete({ registry }: InstallRun, { missing }: Restored): UserError {
  return new UserError(`${missing.size} packages cannot be taken from ${registry.reference}: ${listMissing(missing)}.`, {
    fix: 'Build and push them, or install with "mode: prefer-cache", which builds what is missing.'
  })
}
