import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  installRootOf,
  makeWorkFolder,
  readingFrom,
  readJson,
  requireWritable,
  type Host,
  type InstallOutcome,
  type Ports,
  type Registry,
  type Spack,
  type WorkFolder,
} from '@pakages/core'
import { label, parseLock, type ConcreteDag } from '@pakages/model'
import { thisMachine, type ChosenFor } from '@pakages/oci'
import { open, type Opened } from '@pakages/open'
import { anchoredTrust, registryOfIndex } from '@pakages/open/anchored'
import { openWithLogin } from '@pakages/open/registry'
import { requireViewPlace } from '@pakages/store'
import type { InstallInputs } from './inputs.ts'
import { Gate, type Admission } from './gate.ts'
import { checkRequest, resolveWanted } from './request.ts'
import { neededOf, restore, type Restored } from './restore.ts'
import { isResolving, trustedBy, trustOf, type InstallTrust } from './trust.ts'

/** What belongs together while installing. */
export interface InstallRun {
  readonly inputs: InstallInputs
  readonly ports: Ports
  readonly registry: Registry
  readonly work: WorkFolder
  /** What the input "lock" holds. */
  readonly lock: ConcreteDag | undefined
  /** What is asked for: the input's, or what the requirements led to. */
  readonly specs: readonly string[]
  /** Lets in what the policy allows; undefined where there is none. */
  readonly gate: Gate | undefined
  /** Where the binaries are laid out. */
  readonly mirror: string
  /** Where the recipes that travel with them are. */
  readonly recipes: string
  readonly installRoot: string
  /** What binaries are chosen for. */
  readonly machine: ChosenFor
}

/**
 * Reads what the inputs name, and finds out what is wanted. @throws UserError, before anything is
 * asked of the network where it can be known then.
 * @param machine What binaries are chosen for; default this machine.
 */
export async function prepareInstall(
  inputs: InstallInputs,
  ports: Ports,
  machine: ChosenFor = thisMachine(),
): Promise<InstallRun> {
  const { host } = ports
  const [config] = inputs.config
  const anchored = await anchoredTrust(inputs, ports)
  const named = { ...inputs, config, registry: inputs.registry ?? anchored?.registry }
  const opened = await open(named, ports, { required: config !== undefined })
  const { checkedOut } = opened
  checkRequest(inputs, checkedOut)
  const trust = anchored ? trustedBy(anchored, inputs, ports) : await trustOf(opened, inputs, ports)
  const registry = opened.registryIfAny() ?? (await registryNamed(inputs, opened, trust, ports))
  const installRoot = installRootOf(inputs['install-root'], host)
  if (inputs.mode !== 'download-only') await requireWritable(installRoot, 'install-root')
  if (inputs.view !== undefined)
    await requireViewPlace(resolve(host.workspace, inputs.view), 'view')
  const lock =
    inputs.lock === undefined ? undefined : await readLock(resolve(host.workspace, inputs.lock))
  const work = await makeWorkFolder(resolve(host.workspace, inputs['work-dir']))
  const restored = join(work.root, 'restore')
  await rm(work.decision, { force: true })
  sayWhatIsNotVerified(inputs, checkedOut, trust, host)
  const gate = trust && openGate(inputs, trust, { registry, work }, ports)
  const specs = isResolving(inputs, checkedOut)
    ? (await resolveWanted(inputs, ports, trust?.indexTrust)).specs
    : inputs.specs
  return {
    inputs,
    ports,
    registry,
    work,
    lock,
    specs,
    gate,
    mirror: join(restored, 'mirror'),
    recipes: join(restored, 'recipes'),
    installRoot,
    machine,
  }
}

/** Without a policy less is checked than somebody who names an index may think. */
function sayWhatIsNotVerified(
  inputs: InstallInputs,
  checkedOut: Opened['checkedOut'],
  trust: InstallTrust | undefined,
  host: Host,
): void {
  if (trust) return
  host.notice(
    'There is no policy (no section "trust" in pakages.json, no input "trust"): signatures and reviews are not verified.',
  )
  if (inputs.index.length > 0 && !isResolving(inputs, checkedOut))
    host.warning('The index is not read: without a policy nobody asks for its reviews.')
}

const openGate = (
  inputs: InstallInputs,
  trust: InstallTrust,
  where: { readonly registry: Registry; readonly work: WorkFolder },
  ports: Ports,
): Gate =>
  new Gate(
    {
      trust,
      ...where,
      indexes: inputs.index,
      unsignedIndexes: inputs['unsigned-index'],
      concurrency: inputs.concurrency,
    },
    ports,
  )

/** The registry that an index names, where nothing else does. @throws UsageError without either. */
async function registryNamed(
  inputs: InstallInputs,
  opened: Opened,
  trust: InstallTrust | undefined,
  ports: Ports,
): Promise<Registry> {
  const reference = await registryOfIndex(inputs, trust?.indexTrust, ports)
  return reference === undefined ? opened.registry() : openWithLogin(reference, inputs, ports)
}

async function readLock(file: string): Promise<ConcreteDag> {
  const json = await readJson(file, 'Give the path of a spack.lock in the input "lock".')
  return readingFrom(file, () => parseLock(json), { file })
}

/**
 * Brings what a DAG needs into the mirror of the run: of it only what was let in, where there is a
 * policy. @param installs Whether it is installed from there next.
 */
export const restoreAll = (
  { registry, mirror, recipes, inputs, ports, installRoot }: InstallRun,
  dag: ConcreteDag,
  admission: Admission | undefined,
  { installs }: { readonly installs: boolean },
): Promise<Restored> =>
  restore(
    {
      registry,
      dag,
      mirror,
      recipes,
      ...(installs && { unpacked: { folder: unpackedFolder(mirror), installRoot } }),
      concurrency: inputs.concurrency,
      approve: admission?.approve,
    },
    ports,
  )

/** Where tars lie between their download and their install: beside the mirror. */
const unpackedFolder = (mirror: string): string => join(mirror, '..', 'unpacked')

/** Installs a DAG whose binaries all lie in the mirror. */
export async function installAll(
  { mirror, ports: { host } }: InstallRun,
  spack: Spack,
  dag: ConcreteDag,
  { unpacked }: Restored,
): Promise<InstallOutcome[]> {
  let done = 0
  const total = neededOf(dag).length
  const outcomes = await spack.installFromMirror({
    dag,
    mirror,
    unpacked,
    onProgress: ({ hash, state, seconds }) => {
      if (state === 'started') return
      const failed = state === 'failed'
      host.progress({
        subject: label(dag.specs.get(hash)!),
        outcome: failed ? 'failed' : 'installed',
        done: ++done,
        total,
        failed,
        ...(seconds !== undefined && { seconds }),
      })
    },
  })
  await rm(unpackedFolder(mirror), { recursive: true, force: true })
  return outcomes
}
