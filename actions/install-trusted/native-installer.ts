import { type InstallOutcome, type InstallStep, type UserError } from '@pakages/core'
import type { SpackImage } from '@pakages/image'
import { isExternal, label, type ConcreteDag, type SpecHash } from '@pakages/model'
import { pullPackages, type PullDestination, type PullOutcome } from '@pakages/oci'
import {
  claimRoot,
  holdRoot,
  NativeInstall,
  RefusedTarball,
  type StoreLayout,
} from '@pakages/store'
import type { Readable } from 'node:stream'
import { refused } from './check-tarballs.ts'
import type { Admission } from './gate.ts'
import type { Installation, InstalledFacts, Installer } from './installer.ts'
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
    const failure = installation.outcomes.find(({ outcome }) => outcome === 'failed')?.failure
    if (!failure || !this.#otherwise) return installation
    this.#run.ports.host.info(`Spack installs the rest: ${failure.message}`)
    return this.#otherwise.install(dag, admission)
  }

  #alone(dag: ConcreteDag, admission: Admission | undefined): Promise<Installation> {
    return holdRoot(this.#layout, 'install', this.#run.ports, async () => {
      await claimRoot(this.#layout)
      const tell = this.#teller(dag)
      const native = await NativeInstall.begin({
        layout: this.#layout,
        dag,
        needed: neededOf(dag),
        onProgress: tell,
      })
      let pulled: PullOutcome[]
      try {
        pulled = await this.#pull(dag, native, admission)
      } catch (error) {
        await native.end()
        throw error
      }
      const outcomes = await native.end()
      const restored = restoredFrom(pulled, this.#run)
      if (restored.missing.size > 0) throw notComplete(this.#run.registry, restored)
      return { restored, outcomes, facts: factsOf(outcomes) }
    })
  }

  #pull(
    dag: ConcreteDag,
    native: NativeInstall,
    admission: Admission | undefined,
  ): Promise<PullOutcome[]> {
    const { registry, inputs, ports } = this.#run
    return pullPackages({
      registries: [registry],
      wanted: native.wanted.map(({ hash }) => ({ hash, dag })),
      into: new NativeDestination(native, dag),
      clock: ports.clock,
      signal: ports.signal,
      concurrency: inputs.concurrency,
      approve: admission?.approve,
    })
  }

  #teller(dag: ConcreteDag): (step: InstallStep) => void {
    const { host } = this.#run.ports
    const total = neededOf(dag).length
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

  constructor(native: NativeInstall, dag: ConcreteDag) {
    this.#native = native
    this.#dag = dag
  }

  async has(): Promise<boolean> {
    return false
  }

  async take(hash: SpecHash, image: SpackImage, bytes: Readable, from: string): Promise<void> {
    const { digest: layer, size } = image.layer
    const origin = { registry: from, manifest: image.digest, layer, size }
    await this.#native.take(hash, bytes, origin).catch((error: unknown) => {
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

const restoredFrom = (pulled: readonly PullOutcome[], { registry }: InstallRun): Restored => ({
  mirror: undefined,
  pulled: pulled.filter((outcome) => outcome.kind === 'pulled'),
  missing: new Map(pulled.flatMap((outcome) => reasonOf(outcome, registry))),
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
