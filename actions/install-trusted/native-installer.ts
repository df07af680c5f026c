import { type InstallOutcome, type InstallStep, type UserError } from '@pakages/core'
import type { SpackImage } from '@pakages/image'
import { isExternal, label, type ConcreteDag, type SpecHash } from '@pakages/model'
import {
  findPackages,
  layPackages,
  type PackageFound,
  type PullBounds,
  type PullDestination,
  type PullOutcome,
} from '@pakages/oci'
import {
  claimRoot,
  holdRoot,
  NativeInstall,
  reasonsForSpack,
  RefusedTarball,
  type AnnouncedBuild,
  type StoreLayout,
} from '@pakages/store'
import type { Readable } from 'node:stream'
import { announcedBuilds } from './announced-builds.ts'
import { refused } from './check-tarballs.ts'
import type { Admission } from './gate.ts'
import {
  cannotWithoutSpack,
  firstOf,
  type Installation,
  type InstalledFacts,
  type Installer,
} from './installer.ts'
import { neededOf, notComplete, reasonOf, type Restored } from './restore.ts'
import type { InstallRun } from './run.ts'

/** Installs without Spack, into a root of our own: what is downloaded is unpacked on the way. */
export class NativeInstaller implements Installer {
  readonly name = 'native'
  readonly #run: InstallRun
  readonly #layout: StoreLayout
  readonly #otherwise: Installer | undefined

  /** @param otherwise Who installs what turns out to be beyond this one; undefined: nobody. */
  constructor(run: InstallRun, layout: StoreLayout, otherwise: Installer | undefined) {
    this.#run = run
    this.#layout = layout
    this.#otherwise = otherwise
  }

  async install(dag: ConcreteDag, admission: Admission | undefined): Promise<Installation> {
    const installation = await this.#alone(dag, admission)
    if ('reasons' in installation) return this.#leave(installation.reasons, dag, admission)
    const failure = installation.outcomes.find(({ outcome }) => outcome === 'failed')?.failure
    if (!failure || !this.#otherwise) return installation
    this.#run.ports.host.info(`Spack installs the rest: ${failure.message}`)
    return this.#otherwise.install(dag, admission)
  }

  /** Leaves to Spack what its images say is beyond us. */
  #leave(
    reasons: readonly string[],
    dag: ConcreteDag,
    admission: Admission | undefined,
  ): Promise<Installation> {
    if (!this.#otherwise) throw cannotWithoutSpack(reasons)
    this.#run.ports.host.info(`Spack installs this: ${firstOf(reasons, 1)}.`)
    return this.#otherwise.install(dag, admission)
  }

  #alone(
    dag: ConcreteDag,
    admission: Admission | undefined,
  ): Promise<Installation | { readonly reasons: readonly string[] }> {
    const [layout, needed] = [this.#layout, neededOf(dag)]
    return holdRoot(layout, 'install', this.#run.ports, async () => {
      const native = NativeInstall.look({ layout, dag, needed, onProgress: (step) => tell(step) })
      const tell = this.#teller(dag, native.wanted.length)
      const found = await this.#find(dag, native, admission)
      const announced = await announcedBuilds(found, dag, layout, this.#bounds)
      const reasons = reasonsForSpack({ dag, needed, layout, owner: 'ours', announced })
      if (reasons.length > 0) return { reasons }
      await claimRoot(layout)
      await native.prepare()
      let pulled: PullOutcome[]
      try {
        const into = new NativeDestination(native, dag, announced)
        pulled = await layPackages(found, { into, ...this.#bounds })
      } catch (error) {
        await native.end()
        throw error
      }
      const outcomes = await native.end()
      return { restored: restoredFrom(pulled), outcomes, facts: factsOf(outcomes) }
    })
  }

  /** @throws UserError, before anything is written, when something cannot be had. */
  async #find(
    dag: ConcreteDag,
    native: NativeInstall,
    admission: Admission | undefined,
  ): Promise<PackageFound[]> {
    const { registry, ports } = this.#run
    const all = await findPackages({
      registries: [registry],
      wanted: native.wanted.map(({ hash }) => ({ hash, dag })),
      clock: ports.clock,
      approve: admission?.approve,
      ...this.#bounds,
    })
    const lacking = all.filter((one) => one.kind !== 'found')
    if (lacking.length === 0) return all.filter((one) => one.kind === 'found')
    const missing = new Map(lacking.flatMap((one) => reasonOf(one, registry)))
    throw notComplete(registry, { missing })
  }

  get #bounds(): PullBounds {
    return { signal: this.#run.ports.signal, concurrency: this.#run.inputs.concurrency }
  }

  /** @param total How many are not there yet. */
  #teller(dag: ConcreteDag, total: number): (step: InstallStep) => void {
    const { host } = this.#run.ports
    let done = 0
    return ({ hash, state, seconds }) => {
      if (state === 'started') return
      host.progress({
        subject: label(dag.specs.get(hash)!),
        outcome: state === 'failed' ? 'failed' : 'installed',
        done: ++done,
        total,
        failed: state === 'failed',
        ...(seconds !== undefined && { seconds }),
      })
    }
  }
}

class NativeDestination implements PullDestination {
  readonly #native: NativeInstall
  readonly #dag: ConcreteDag
  readonly #announced: ReadonlyMap<SpecHash, AnnouncedBuild>

  constructor(
    native: NativeInstall,
    dag: ConcreteDag,
    announced: ReadonlyMap<SpecHash, AnnouncedBuild>,
  ) {
    this.#native = native
    this.#dag = dag
    this.#announced = announced
  }

  async has(): Promise<boolean> {
    return false
  }

  async take(hash: SpecHash, image: SpackImage, bytes: Readable, from: string): Promise<void> {
    const { digest: layer, size } = image.layer
    const origin = { registry: from, manifest: image.digest, layer, size }
    const announced = this.#announced.get(hash)
    await this.#native.take(hash, bytes, { origin, announced }).catch((error: unknown) => {
      throw error instanceof RefusedTarball ? this.#refused(error, from) : error
    })
  }

  async add({ hash }: { readonly hash: SpecHash }): Promise<string> {
    return label(this.#dag.specs.get(hash)!)
  }

  #refused({ hash, reasons }: RefusedTarball, from: string): UserError {
    return refused(label(this.#dag.specs.get(hash)!), from, reasons)
  }
}

const restoredFrom = (pulled: readonly PullOutcome[]): Restored => ({
  mirror: undefined,
  pulled: pulled.filter((outcome) => outcome.kind === 'pulled'),
  missing: new Map(),
  repositories: [],
  unpacked: new Map(),
})

/** What is known without Spack. */
const factsOf = (outcomes: readonly InstallOutcome[]): InstalledFacts => ({
  prefixes: async (hashes) =>
    new Map(
      outcomes.flatMap(({ hash, prefix }) =>
        prefix !== undefined && hashes.includes(hash) ? [[hash, prefix] as const] : [],
      ),
    ),
  recipeFacts: async ({ specs }) =>
    [...specs.values()]
      .filter((spec) => !isExternal(spec))
      .map(({ hash }) => ({ hash, licenses: [], maintainers: [], sources: [], patches: [] })),
})
