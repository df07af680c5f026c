import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { InstallOutcome, InstallStep } from '@pakages/core'
import { label, type ConcreteDag, type ConcreteSpec, type SpecHash } from '@pakages/model'
import { StoreDatabase } from '../database/store-database.ts'
import type { AnnouncedBuild } from '../package/announced-build.ts'
import type { StoreLayout } from '../layout/store-layout.ts'
import { MemoryBudget } from '../unpack/memory-budget.ts'
import { recordOrigins, type PackageOrigin } from '../root/store-record.ts'
import type { PlacedPackage } from '../unpack/placement.ts'
import { unpackPackage } from '../unpack/unpack-package.ts'
import { UnrelocatableFile } from '../unpack/unrelocatable-file.ts'
import { prepareRoot, whyNotWritten } from './install-folders.ts'
import { InstallOrder } from './install-order.ts'
import { finishPackage } from './package-finish.ts'

/** Bytes of packages that may wait in memory for what is said at their end. */
const HELD = 32 * 1024 * 1024
/** How long finished packages wait for others before the database is written, in ms. */
const BATCH = 2_000

/** What is installed, and where. */
export interface NativeInstallOptions {
  readonly layout: StoreLayout
  /** What its roots need at run time is installed. */
  readonly dag: ConcreteDag
  /** See `neededOf`: in the order of dependencies. */
  readonly needed: readonly ConcreteSpec[]
  /** What counts as asked for; default: the roots. */
  readonly explicit?: ReadonlySet<SpecHash>
  /** What is installed although it is there: it is damaged. Default: nothing. */
  readonly anew?: ReadonlySet<SpecHash>
  readonly onProgress?: (step: InstallStep) => void
}

/** What is known of a tarball before it is read. */
export interface TakenFrom {
  /** Undefined: where it comes from is not written down. */
  readonly origin?: PackageOrigin | undefined
  /** What its image says of how it was built. */
  readonly announced?: AnnouncedBuild | undefined
}

/**
 * Installs packages into a root of our own, without Spack: each tarball is checked, unpacked and
 * rewritten in one pass beside the root's packages, and put to its place by one rename when its
 * digest matched and all that it needs is at its own. Hold the root while it runs.
 */
export class NativeInstall {
  readonly #options: NativeInstallOptions
  readonly #database: StoreDatabase
  readonly #order: InstallOrder
  readonly #budget = new MemoryBudget(HELD)
  readonly #placed = new Map<SpecHash, { readonly placed: PlacedPackage; readonly began: number }>()
  readonly #outcomes = new Map<SpecHash, InstallOutcome>()
  readonly #unwritten: SpecHash[] = []
  readonly #origins = new Map<SpecHash, PackageOrigin>()
  readonly #explicit: ReadonlySet<SpecHash>
  #finishing: Promise<void> = Promise.resolve()
  #written = performance.now()
  #tries = 0

  private constructor(options: NativeInstallOptions, database: StoreDatabase) {
    this.#options = options
    this.#database = database
    this.#explicit = options.explicit ?? new Set(options.dag.roots)
    for (const spec of options.needed) if (this.#isPresent(spec)) this.#keep(spec)
    this.#order = new InstallOrder(options.needed, this.wanted)
  }

  /** @throws UserError when the root cannot be written, or its database cannot be read. */
  static async begin(options: NativeInstallOptions): Promise<NativeInstall> {
    const native = NativeInstall.look(options)
    await native.prepare()
    return native
  }

  /**
   * Looks what is to be done, and writes nothing. @throws UserError when the database cannot be read.
   */
  static look(options: NativeInstallOptions): NativeInstall {
    return new NativeInstall(options, StoreDatabase.read(options.layout.database))
  }

  /** Makes what the root needs before `take`. @throws UserError when it cannot be written. */
  async prepare(): Promise<void> {
    const { layout } = this.#options
    try {
      await prepareRoot(layout)
    } catch (error) {
      throw whyNotWritten(error, 'What a root needs', layout)
    }
  }

  /** What is not installed yet, in the order of dependencies. */
  get wanted(): readonly ConcreteSpec[] {
    return this.#options.needed.filter(({ hash }) => !this.#outcomes.has(hash))
  }

  /**
   * Takes a tarball: unpacks it, and puts it to its place as soon as what it needs is there.
   * @param bytes Fails itself when they are not what was promised.
   * @param from Where they come from, which is written down, and what is said there of them.
   * @throws RefusedTarball for one that must not be used, UserError where it cannot be written, and
   * what the stream fails with. Nothing of it is left then.
   */
  async take(
    hash: SpecHash,
    bytes: Readable,
    { origin, announced }: TakenFrom = {},
  ): Promise<void> {
    const { dag, layout } = this.#options
    const spec = dag.specs.get(hash)!
    const began = performance.now()
    this.#tell({ hash, state: 'started' })
    const staging = join(layout.unpacking, `${hash}.${++this.#tries}`)
    try {
      const placed = await unpackPackage(bytes, {
        spec,
        dag,
        layout,
        staging,
        budget: this.#budget,
        announced,
      })
      this.#placed.set(hash, { placed, began })
    } catch (error) {
      if (!(error instanceof UnrelocatableFile)) throw whyNotWritten(error, label(spec), layout)
      return this.#fail(hash, error.message)
    }
    if (origin) this.#origins.set(hash, origin)
    await this.#finishReady(this.#order.unpacked(hash))
  }

  /** Records all that was installed, and removes what was not finished. @returns every outcome. */
  async end(): Promise<InstallOutcome[]> {
    await this.#finishing.catch(() => undefined)
    await this.#write()
    rmSync(this.#options.layout.unpacking, { recursive: true, force: true })
    return this.#options.needed.map(
      ({ hash }) => this.#outcomes.get(hash) ?? { hash, outcome: 'skipped' },
    )
  }

  #isPresent(spec: ConcreteSpec): boolean {
    if (this.#options.anew?.has(spec.hash) === true) return false
    const prefix = this.#database.prefixOf(spec.hash)
    return prefix === this.#options.layout.prefixOf(spec) && existsSync(join(prefix, '.spack'))
  }

  #keep({ hash }: ConcreteSpec): void {
    this.#outcomes.set(hash, {
      hash,
      outcome: 'present',
      prefix: this.#database.prefixOf(hash)!,
    })
    if (this.#explicit.has(hash)) this.#database.markExplicit(hash)
  }

  #fail(hash: SpecHash, message: string): void {
    this.#outcomes.set(hash, {
      hash,
      outcome: 'failed',
      failure: { phase: 'relocate', message, text: message },
    })
    this.#tell({ hash, state: 'failed' })
  }

  /** Finishes packages one after the other, whoever brings them. */
  #finishReady(ready: readonly SpecHash[]): Promise<void> {
    this.#finishing = this.#finishing.then(async () => {
      for (let left = ready; left.length > 0;) {
        const next: SpecHash[] = []
        for (const hash of left) {
          await this.#finish(hash)
          next.push(...this.#order.finished(hash))
        }
        left = next
      }
      if (performance.now() - this.#written > BATCH) await this.#write()
    })
    return this.#finishing
  }

  async #finish(hash: SpecHash): Promise<void> {
    const { layout, dag } = this.#options
    const spec = dag.specs.get(hash)!
    const { placed, began } = this.#placed.get(hash)!
    this.#placed.delete(hash)
    const prefix = layout.prefixOf(spec)
    const seconds = (performance.now() - began) / 1000
    try {
      mkdirSync(dirname(prefix), { recursive: true })
      await finishPackage({ spec, placed, prefix, seconds })
    } catch (error) {
      throw whyNotWritten(error, label(spec), layout)
    }
    this.#unwritten.push(hash)
    this.#outcomes.set(hash, { hash, outcome: 'reused', prefix, seconds })
    this.#tell({ hash, state: 'reused', seconds })
  }

  async #write(): Promise<void> {
    const { layout, dag } = this.#options
    const scope = { specs: dag.specs, prefixOf: (spec: ConcreteSpec) => layout.prefixOf(spec) }
    const written = new Map<string, PackageOrigin>()
    for (const hash of this.#unwritten.splice(0)) {
      const spec = dag.specs.get(hash)!
      const prefix = layout.prefixOf(spec)
      this.#database.add({ spec, prefix, explicit: this.#explicit.has(hash) }, scope)
      const origin = this.#origins.get(hash)
      if (origin) written.set(hash, origin)
    }
    try {
      this.#database.write()
      await recordOrigins(layout, written)
    } catch (error) {
      throw whyNotWritten(error, 'The install database', layout)
    }
    this.#written = performance.now()
  }

  #tell(step: InstallStep): void {
    this.#options.onProgress?.(step)
  }
}
