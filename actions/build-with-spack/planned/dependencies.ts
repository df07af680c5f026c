import {
  UserError,
  type InstallOutcome,
  type Ports,
  type Spack,
  type WorkFolder,
} from '@pakages/core'
import { specTag, specTags } from '@pakages/image'
import { label, type ConcreteDag, type PlanRecord, type SpecHash } from '@pakages/model'
import { BuildCache, isPlaceOf, pullToMirror } from '@pakages/oci'
import type { TrustedCaches } from '@pakages/open/reuse'
import { isThere, type ProgressTeller, refuseHostile } from '@pakages/open/building'
import { CACHE_FOLDER } from '../report-entries.ts'
import type { Staging } from './open-staging.ts'
import { beforeAnythingIsBuilt, unlessPassing } from './rate-limit.ts'

/** What a job takes packages of others from. */
export interface DependencyOptions {
  readonly dag: ConcreteDag
  readonly caches: TrustedCaches
  /** What the plan has from caches other than the registry, and jobs hand on. */
  readonly plan: Pick<PlanRecord, 'foreign' | 'public'>
  /** Where the packages of the plan are promoted to. */
  readonly registry: string | undefined
  readonly staging: Staging | undefined
  readonly spack: Spack
  readonly work: WorkFolder
  readonly installRoot: string
  readonly progress: ProgressTeller
  readonly ports: Ports
}

/** What a job needs and does not build: it comes from trusted caches, or from the place of the run. */
export class Dependencies {
  readonly outcomes = new Map<SpecHash, InstallOutcome>()
  /** Where each came from. */
  readonly sources = new Map<SpecHash, string>()
  readonly #options: DependencyOptions
  readonly #cached: ReadonlySet<SpecHash>
  readonly #staged = new Set<SpecHash>()
  readonly #spoiled = new Set<SpecHash>()
  readonly #foreign: ReadonlyMap<SpecHash, string>
  readonly #signers: ReadonlyMap<SpecHash, string>

  private constructor(options: DependencyOptions, staged: Iterable<SpecHash>) {
    this.#options = options
    this.#cached = options.caches.has(options.dag)
    const { foreign = [], public: ofPublic = [] } = options.plan
    const taken = ofPublic.filter((one) => one.taken)
    this.#foreign = new Map(
      [...foreign, ...taken].map(({ hash, source = 'a public cache' }) => [hash, source]),
    )
    this.#signers = new Map(taken.map(({ hash, signedBy }) => [hash, signedBy]))
    for (const hash of staged) this.#staged.add(hash)
  }

  /** Looks once at what lies in the place of the run. @throws RegistryError */
  static async open(options: DependencyOptions): Promise<Dependencies> {
    const { staging } = options
    const tags = staging ? await beforeAnythingIsBuilt(staging.place.tags()) : []
    return new Dependencies(options, specTags(tags).keys())
  }

  /** Whether a package need not be built any more, as far as was looked. */
  has(hash: SpecHash): boolean {
    return !this.#spoiled.has(hash) && (this.#cached.has(hash) || this.#staged.has(hash))
  }

  /**
   * Whether a package is to be taken from a cache of others, since nobody handed it on yet. The plan
   * may know nothing of it: a cache that did not answer then, or was filled since.
   */
  isForeign(hash: SpecHash): boolean {
    const { caches, registry, staging } = this.#options
    if (this.#staged.has(hash)) return false
    const isHere = caches.having(hash).some((name) => registry && isPlaceOf(registry, name))
    if (this.#foreign.has(hash)) return !isHere
    const isWanted = caches.signerOf(hash) !== undefined || (staging !== undefined && !isHere)
    return this.#cached.has(hash) && isWanted
  }

  /** Who has a package, for reports. */
  sourceOf(hash: SpecHash): string {
    const { staging } = this.#options
    const staged = this.#staged.has(hash)
    // An earlier attempt of the job handed it on.
    if (staged && this.#foreign.has(hash)) return this.#foreign.get(hash)!
    return staged && staging ? staging.place.reference : this.#firstHaving(hash)
  }

  /**
   * The key whose signature a package carries in the public cache that it came from; what the plan has
   * from there nobody builds, so that an earlier attempt took it from there too.
   */
  signerOf(hash: SpecHash): string | undefined {
    const planned =
      this.sources.get(hash) === this.#foreign.get(hash) ? this.#signers.get(hash) : undefined
    return this.#options.caches.signerOf(hash) ?? planned
  }

  #firstHaving(hash: SpecHash): string {
    return this.#options.caches.having(hash)[0] ?? 'a trusted cache'
  }

  /** Asks the place of the run for one package. @throws RegistryError */
  async look(hash: SpecHash): Promise<boolean> {
    const { dag, staging, ports } = this.#options
    if (this.has(hash)) return true
    if (staging === undefined) return false
    const { name, version } = dag.specs.get(hash)!
    const asked = staging.place.manifest(specTag(name, version, hash))
    if (!(await unlessPassing(asked, undefined, ports))) return false
    this.#staged.add(hash)
    return this.has(hash)
  }

  /** This job has put it there. */
  add(hash: SpecHash): void {
    this.#staged.add(hash)
  }

  /**
   * Installs packages that others built, those that are not installed yet.
   * @returns The first that cannot be used, though it is there; it was told why.
   * @throws RegistryError, UserError
   */
  async install(hashes: readonly SpecHash[]): Promise<SpecHash | undefined> {
    const { dag, spack, work, progress, ports } = this.#options
    const missing = hashes.filter((hash) => !isThere(this.outcomes.get(hash)))
    if (missing.length === 0) return undefined
    await this.#fetch(missing)
    const outcomes = await spack.installFromMirror({
      dag: { roots: missing, specs: dag.specs },
      mirror: work.cache,
      onProgress: (step) => progress.tell(step),
    })
    for (const outcome of outcomes)
      if (isThere(outcome)) this.outcomes.set(outcome.hash, outcome)
      else if (outcome.outcome === 'failed')
        ports.host.warning(
          `The binary of ${label(dag.specs.get(outcome.hash)!)} from ${this.sources.get(outcome.hash)} cannot be used: ${outcome.failure?.message ?? ''}`,
        )
    const bad = missing.find((hash) => !isThere(this.outcomes.get(hash)))
    if (bad !== undefined) this.#spoiled.add(bad)
    return bad
  }

  /** Brings what is not in the folder yet, and looks through it before Spack sees it. */
  async #fetch(missing: readonly SpecHash[]): Promise<void> {
    const { dag, caches, staging, work, installRoot, ports } = this.#options
    const there = (await BuildCache.openIfAny(work.cache))?.entries ?? new Map<SpecHash, unknown>()
    const absent = missing.filter((hash) => !there.has(hash))
    for (const hash of missing)
      if (there.has(hash) && !this.sources.has(hash)) this.sources.set(hash, CACHE_FOLDER)
    const cached = absent.filter((hash) => this.#cached.has(hash))
    const fetched = await caches.fetch(cached, dag, work.cache)
    for (const [hash, source] of fetched) this.sources.set(hash, source)
    // Also what an earlier attempt of this job staged, whose source is known already.
    const staged = absent.filter((hash) => !fetched.has(hash) && this.#staged.has(hash))
    if (staged.length > 0 && staging) await this.#pull(staged, staging)
    await refuseHostile(
      { folder: work.cache, installRoot, dag, wanted: missing },
      (hash) => this.sources.get(hash) ?? work.cache,
      ports,
    )
  }

  async #pull(hashes: readonly SpecHash[], { place }: Staging): Promise<void> {
    const { dag, work, ports } = this.#options
    const pulled = await pullToMirror({
      registries: [place],
      wanted: hashes.map((hash) => ({ hash, dag })),
      folder: work.cache,
      clock: ports.clock,
      signal: ports.signal,
    })
    for (const one of pulled)
      if (one.kind === 'pulled') this.sources.set(one.hash, place.reference)
      else
        throw new UserError(
          `${one.label} was staged in ${place.reference}, and is not there any more.`,
          {
            id: 'staged-package-gone',
            fix: 'Somebody cleaned the place while the run was under way. Run all jobs of the workflow again: what was finished is not built again.',
          },
        )
  }
}
