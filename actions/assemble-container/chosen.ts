import { UserError, type Ports } from '@pakages/core'
import { architectureOf, type SpackImage } from '@pakages/image'
import type { Platform } from '@pakages/container'
import { label, type ConcreteDag, type ConcreteSpec } from '@pakages/model'
import { parseImageReference, pullPackages, thisMachine, type PullDestination } from '@pakages/oci'
import { reasonsForSpack, StoreLayout } from '@pakages/store'
import { refusedRun } from '../install-trusted/result.ts'
import { refusalFailure } from '../install-trusted/refusal-summary.ts'
import { neededOf, notComplete, reasonOf } from '../install-trusted/restore.ts'
import { prepareInstall, type InstallRun } from '../install-trusted/run.ts'
import { wantedOf } from '../install-trusted/wanted.ts'
import type { ContainerInputs } from './inputs.ts'
import { imageLogin } from './logins.ts'
import { namedSpecs } from './named-specs.ts'

/** A package that may be used, and the image in the registry that holds it. */
export interface ChosenPackage {
  readonly spec: ConcreteSpec
  readonly image: SpackImage
}

/** What is put into an image of one architecture. */
export interface ChosenPackages {
  readonly run: InstallRun
  readonly dag: ConcreteDag
  /** Dependencies before what needs them. */
  readonly packages: readonly ChosenPackage[]
  readonly platform: Platform
}

/**
 * Chooses what is put into an image, as an installation would, and has the policy decide on it: for
 * each architecture that is asked for.
 * @throws UserError when the policy refuses, or the registry lacks something.
 */
export async function chosenPackages(
  inputs: ContainerInputs,
  ports: Ports,
): Promise<ChosenPackages[]> {
  const specs = await namedSpecs(inputs, ports)
  const locks = inputs.lock.length === 0 ? [undefined] : inputs.lock
  const chosen: ChosenPackages[] = []
  for (const lock of locks) chosen.push(await choose({ ...inputs, specs }, lock, ports))
  return chosen
}

async function choose(
  inputs: ContainerInputs,
  lock: string | undefined,
  ports: Ports,
): Promise<ChosenPackages> {
  // What the system of this machine has says nothing of the base's, which is looked at once it is read.
  const machine = { ...thisMachine(), libc: undefined, distribution: undefined }
  const run = await prepareInstall(asInstallation(inputs, lock), ports, machine)
  if (inputs.image !== undefined)
    // Before anybody is asked: a login that is meant for one host goes to no other.
    imageLogin(inputs, run.registry.reference, parseImageReference(inputs.image).repository, ports)
  const { dag, admission } = await wantedOf(run)
  if (admission?.decision.verdict === 'refused')
    throw refusalFailure(refusedRun(run, admission.decision.specs))
  const platform = platformOf(dag)
  if (inputs.layers === 'short') requireMovable(dag)
  const found = new Map<string, SpackImage>()
  const outcomes = await pullPackages({
    registries: [run.registry],
    wanted: neededOf(dag).map(({ hash }) => ({ hash, dag })),
    into: new Finding(found),
    clock: ports.clock,
    signal: ports.signal,
    concurrency: inputs.concurrency,
    approve: admission?.approve,
  })
  const missing = new Map(outcomes.flatMap((outcome) => reasonOf(outcome, run.registry)))
  if (missing.size > 0) throw notComplete(run.registry, { missing })
  return {
    run,
    dag,
    packages: neededOf(dag).map((spec) => ({ spec, image: found.get(spec.hash)! })),
    platform,
  }
}

/** Finds images, and downloads nothing of them. */
class Finding implements PullDestination {
  readonly #found: Map<string, SpackImage>

  constructor(found: Map<string, SpackImage>) {
    this.#found = found
  }

  async has(): Promise<boolean> {
    return true
  }

  async take(): Promise<void> {}

  async add(
    { hash }: Parameters<PullDestination['add']>[0],
    _: unknown,
    image: SpackImage,
  ): Promise<string> {
    this.#found.set(hash, image)
    return hash
  }
}

/** Downloads only: nothing is installed on this machine. */
const asInstallation = (
  inputs: ContainerInputs,
  lock: string | undefined,
): Parameters<typeof prepareInstall>[0] => ({
  registry: inputs.registry,
  specs: inputs.specs,
  lock,
  generation: inputs.generation,
  'as-of': inputs['as-of'],
  config: inputs.config,
  allow: inputs.allow,
  index: inputs.index,
  trust: inputs.trust,
  'unsigned-index': inputs['unsigned-index'],
  token: inputs.password ?? inputs.token,
  username: inputs.username,
  concurrency: inputs.concurrency,
  'work-dir': inputs['work-dir'],
  mode: 'download-only',
  installer: 'native',
  requires: [],
  rollback: false,
  'package-lock': 'pakages.lock.json',
  prune: false,
  write: false,
  'install-root': undefined,
  'add-to-path': false,
  'add-to-environment': false,
  view: undefined,
  repository: [],
  'spack-ref': undefined,
  'spack-repository': undefined,
  'recipes-ref': undefined,
  'recipes-repository': undefined,
})

/** The platform of all that is asked for. @throws UserError where it is not one, or not Linux. */
function platformOf(dag: ConcreteDag): Platform {
  const needed = neededOf(dag)
  const other = needed.find(({ arch }) => arch.platform !== 'linux')
  if (other)
    throw new UserError(`${label(other)} is for ${other.arch.platform}: images are of Linux.`, {
      id: 'image-platform-unfit',
      fix: 'Choose packages that were built for Linux.',
    })
  const architectures = new Map(needed.map((spec) => [architectureOf(spec), spec]))
  if (architectures.size > 1)
    throw new UserError(
      `One image holds one architecture, and these are of several: ${[...architectures].map(([name, spec]) => `${label(spec)} (${name})`).join(', ')}.`,
      { id: 'image-platform-unfit', fix: 'Give one "lock" for each architecture.' },
    )
  const [architecture] = [...architectures.keys()]
  if (architecture === undefined)
    throw new UserError(
      dag.roots.length === 0
        ? 'There is nothing to put into an image: the lock has no packages.'
        : 'There is nothing to put into an image: all that is asked for is external.',
      { id: 'image-empty', fix: 'Name packages that Spack builds.' },
    )
  return { os: 'linux', architecture }
}

/** @throws UserError when only Spack could put one of the packages to another place. */
function requireMovable(dag: ConcreteDag): void {
  const reasons = reasonsForSpack({
    dag,
    needed: neededOf(dag),
    layout: new StoreLayout('/opt'),
    owner: 'nobody',
    announced: new Map(),
    platform: 'linux',
  })
  if (reasons.length === 0) return
  throw new UserError(`Not all can be put to a short path: ${reasons.join('; ')}.`, {
    id: 'package-not-relocatable',
    fix: 'Take the layers of the registry as they are: "layers: cache".',
  })
}
