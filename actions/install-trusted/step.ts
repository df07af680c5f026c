import { resolve } from 'node:path'
import { counted, holdWorkFolder, type InstallOutcome, type Ports } from '@pakages/core'
import { label, targetOf, type ConcreteDag } from '@pakages/model'
import { builtFor, libcText, mustRunHere, unfitFor } from '@pakages/oci'
import type { InstallInputs } from './inputs.ts'
import { chooseInstaller } from './choose-installer.ts'
import { sayWhatStays } from './earlier.ts'
import { preferCache } from './prefer-cache.ts'
import { neededOf, notComplete } from './restore.ts'
import { downloaded, installed, refusedRun, type InstallResult } from './result.ts'
import { prepareInstall, restoreAll, type InstallRun } from './run.ts'
import { planRollback, removeReplaced } from './rollback.ts'
import { admitted, wantedOf, type WantedSpecs } from './wanted.ts'

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

/**
 * Leaves the mirror for later. A dependency may come from another mirror there, so only what was
 * asked for must be complete; with a policy everything must be, since nobody would look at what
 * another mirror gives.
 */
async function downloadOnly(run: InstallRun): Promise<InstallResult> {
  const { dag, admission } = await chosen(run)
  if (admission?.decision.verdict === 'refused') return refusedRun(run, admission.decision.specs)
  const restored = await run.ports.host.group(
    `Downloading ${counted(neededOf(dag).length, 'package')} into ${run.mirror}`,
    () => restoreAll(run, dag, admission, { installs: false }),
  )
  const missing = [...restored.missing.keys()]
  if (missing.some((hash) => admission !== undefined || dag.roots.includes(hash)))
    throw notComplete(run.registry, restored)
  for (const why of restored.missing.values()) run.ports.host.warning(why)
  return downloaded(run, dag, restored)
}

const chosen = (run: InstallRun): Promise<WantedSpecs> =>
  run.ports.host.group(`Choosing and verifying in ${run.registry.reference}`, () => wantedOf(run))

async function cacheOnly(run: InstallRun): Promise<InstallResult> {
  if (run.inputs.rollback) return goBack(run)
  const result = await installWanted(run, await chosen(run))
  if (result.kind === 'installed') await sayWhatStays(run, result)
  return result
}

/** What something older takes the place of goes once that is there and runs. */
async function goBack(run: InstallRun): Promise<InstallResult> {
  const { dag, replaced } = await planRollback(run)
  const result = await installWanted(run, await admitted(run, dag))
  const done = result.kind === 'installed' && !result.notLoadable && allThere(result.outcomes)
  if (done) await removeReplaced(run, replaced)
  return result
}

const allThere = (outcomes: readonly InstallOutcome[]): boolean =>
  outcomes.every(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped')

async function installWanted(
  run: InstallRun,
  { dag, admission }: WantedSpecs,
): Promise<InstallResult> {
  if (admission?.decision.verdict === 'refused') return refusedRun(run, admission.decision.specs)
  tellOfForeign(run, dag)
  const installer = await chooseInstaller(run, dag)
  const many = counted(neededOf(dag).length, 'package')
  const { facts, ...part } = await run.ports.host.group(
    `Installing ${many} into ${run.installRoot}`,
    () => installer.install(dag, admission),
  )
  return installed(run, facts, [{ dag, ...part }])
}

/** Who names a binary gets it; that its programs do not run here is said. */
function tellOfForeign({ machine, ports: { host } }: InstallRun, dag: ConcreteDag): void {
  const foreign = mustRunHere(dag.roots, dag.specs).flatMap((spec) => {
    const unfit = unfitFor(spec, machine)
    return unfit === undefined ? [] : [{ spec, unfit }]
  })
  const libc = foreign.find(({ unfit }) => unfit === 'libc')
  if (libc)
    host.warning(
      `This is built for ${builtFor(libc.spec, 'libc')}, and this machine has ${libcText(machine)}: programs may not start here.`,
    )
  const others = foreign.filter(({ unfit }) => unfit !== 'libc')
  const [first] = others
  if (!first) return
  const many = `${counted(others.length, 'package')} ${others.length === 1 ? 'is' : 'are'}`
  const which = `${label(first.spec)} for ${targetOf(first.spec)}`
  host.warning(
    `${many} for another processor than this machine has, ${which}: programs in them do not run here.`,
  )
}
