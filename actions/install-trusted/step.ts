import { resolve } from 'node:path'
import { counted, holdWorkFolder, UserError, type Ports } from '@pakages/core'
import type { InstallInputs } from './inputs.ts'
import { handled, openForInstall } from './open-for-install.ts'
import { preferCache } from './prefer-cache.ts'
import { listMissing, type Restored } from './restore.ts'
import { downloaded, installed, refusedRun, type InstallResult } from './result.ts'
import { installAll, prepareInstall, restoreAll, type InstallRun } from './run.ts'
import { selected } from './selected.ts'
import { admitted, admittedLock, type WantedSpecs } from './wanted.ts'

/** Verifies, pulls and installs: see the action. */
export const installTrusted = (inputs: InstallInputs, ports: Ports): Promise<InstallResult> =>
  holdWorkFolder(resolve(ports.host.workspace, inputs['work-dir']), 'install', ports, () =>
    install(inputs, ports),
  )

async function install(inputs: InstallInputs, ports: Ports): Promise<InstallResult> {
  const run = await prepareInstall(inputs, ports)
  switch (inputs.mode) {
    case 'cache-only':
      return cacheOnly(run)
    case 'prefer-cache':
      return preferCache(run)
    case 'download-only':
      return downloadOnly(run)
    default:
      return inputs.mode satisfies never
  }
}

const wantedOf = async (run: InstallRun): Promise<WantedSpecs> =>
  run.lock ? admittedLock(run, run.lock) : admitted(run, await selected(run, run.specs))

/**
 * Leaves the mirror for later. A dependency may come from another mirror there, so only what was
 * asked for must be complete; with a policy everything must be, since nobody would look at what
 * another mirror gives.
 */
async function downloadOnly(run: InstallRun): Promise<InstallResult> {
  const { dag, admission } = await wantedOf(run)
  if (admission?.decision.verdict === 'refused') return refusedRun(run, admission.decision.specs)
  const restored = await restoreAll(run, dag, admission, { installs: false })
  if (dag.roots.some((root) => restored.missing.has(root))) throw notComplete(run, restored)
  for (const why of restored.missing.values()) run.ports.host.warning(why)
  return downloaded(run, dag, restored)
}

async function cacheOnly(run: InstallRun): Promise<InstallResult> {
  const { dag, admission } = await wantedOf(run)
  if (admission?.decision.verdict === 'refused') return refusedRun(run, admission.decision.specs)
  const restoring = restoreAll(run, dag, admission, { installs: true }).then((restored) => {
    if (restored.missing.size > 0) throw notComplete(run, restored)
    return restored
  })
  const travelled = handled(restoring.then(({ repositories }) => repositories))
  const [restored, spack] = await Promise.all([
    restoring,
    openForInstall(run, { travelled, binariesOnly: true }),
  ])
  return installed(run, spack, [
    { dag, restored, outcomes: await installAll(run, spack, dag, restored) },
  ])
}

function notComplete({ registry }: InstallRun, { missing }: Restored): UserError {
  return new UserError(
    `${counted(missing.size, 'package')} cannot be taken from ${registry.reference}: ${listMissing(missing)}.`,
    {
      fix: 'Build and push them, or install with "mode: prefer-cache", which builds what is missing.',
    },
  )
}
