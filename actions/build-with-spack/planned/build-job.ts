import { counted, duration, type InstallOutcome, type UserError } from '@pakages/core'
import { label, type PlanJob, type SpecHash } from '@pakages/model'
import { BuildCache } from '@pakages/oci'
import { neededSpecs } from '@pakages/plan'
import { recordEnvironments } from '../environments.ts'
import type { TimeBudget } from '../time-budget.ts'
import { Fetching } from './fetching.ts'
import { HandingOn } from './handing-on.ts'
import type { JobRun } from './job-run.ts'

type Planned = PlanJob['specs'][number]

/** Builds the packages of one job, each as soon as what it needs is there. */
export class JobBuild {
  /** What became of each package of the job. */
  readonly outcomes = new Map<SpecHash, InstallOutcome>()
  /** Why a package was not built. */
  readonly reasons = new Map<SpecHash, string>()
  /** Those that the time ended before. */
  readonly left = new Set<SpecHash>()
  readonly #run: JobRun
  readonly #fetching: Fetching
  readonly #handingOn: HandingOn
  readonly #own: ReadonlySet<SpecHash>
  readonly #needed = new Map<SpecHash, readonly SpecHash[]>()
  #begun = false

  constructor(run: JobRun) {
    this.#run = run
    this.#fetching = new Fetching(run)
    this.#handingOn = new HandingOn(run)
    this.#own = new Set(run.job.specs.map(({ hash }) => hash))
  }

  /** Those that were built and that the registry would not take. */
  get unstaged(): ReadonlyMap<SpecHash, UserError> {
    return this.#handingOn.unstaged
  }

  /**
   * Builds until nothing is left that can be built in time.
   * @throws UserError when Spack or the registry cannot be used at all.
   */
  async run(): Promise<void> {
    let pending = this.#run.job.specs.filter((one) => !this.#isThere(one.hash))
    while (pending.length > 0) {
      const dropped = await this.#drop(pending)
      pending = pending.filter((one) => !dropped.has(one.hash))
      const next = pending.find((one) => this.#missing(one).length === 0)
      if (next) {
        await this.#buildInTime(next)
        pending = pending.filter((one) => one !== next)
      } else if (pending.length > 0) await this.#wait(pending)
    }
    await this.#handingOn.stageRest()
  }

  /**
   * Says of all that it has not come to, or that nobody can get from it, that the job ended before.
   * @param why In place of "it ended because of …".
   */
  end(why: string): void {
    const { job, staging, dependencies } = this.#run
    for (const { hash } of job.specs) {
      const isKept = !staging || dependencies.has(hash) || this.unstaged.has(hash)
      const known = this.outcomes.get(hash)?.outcome
      if (known !== undefined && (known !== 'built' || isKept)) continue
      this.reasons.set(hash, `the job ended before: ${why}`)
      this.outcomes.set(hash, { hash, outcome: 'skipped' })
    }
  }

  /** Takes what others have brought meanwhile, so that it is not built twice. */
  #isThere(hash: SpecHash): boolean {
    const { dependencies } = this.#run
    if (!dependencies.has(hash) || dependencies.isForeign(hash)) return false
    this.outcomes.set(hash, { hash, outcome: 'reused' })
    dependencies.sources.set(hash, dependencies.sourceOf(hash))
    return true
  }

  /** All that a package needs while it is built, itself not among it. */
  #needs({ hash }: Planned): readonly SpecHash[] {
    const known = this.#needed.get(hash)
    if (known) return known
    const { dag, tests, dependencies } = this.#run
    const cached = new Set(dag.specs.keys())
    if (!dependencies.isForeign(hash)) cached.delete(hash)
    const needed = neededSpecs(dag, cached, tests, [hash])
    needed.delete(hash)
    this.#needed.set(hash, [...needed])
    return [...needed]
  }

  /** What a package must wait for: what is pending here, and what others have not brought. */
  #missing(one: Planned): SpecHash[] {
    return this.#needs(one).filter((hash) =>
      this.#own.has(hash) ? !this.outcomes.has(hash) : this.#run.others.of(hash).kind !== 'there',
    )
  }

  /** Gives up what can never be built, and says why. */
  async #drop(pending: readonly Planned[]): Promise<ReadonlySet<SpecHash>> {
    const dropped = new Set<SpecHash>()
    for (const one of pending) {
      const why = this.#hopeless(one)
      if (why === undefined) continue
      dropped.add(one.hash)
      this.reasons.set(one.hash, why.text)
      this.outcomes.set(one.hash, { hash: one.hash, outcome: 'skipped' })
      if (why.left) this.left.add(one.hash)
    }
    if (dropped.size > 0) await this.#run.onGivenUp()
    return dropped
  }

  #hopeless(one: Planned): { text: string; left: boolean } | undefined {
    const { dag, others, failFast } = this.#run
    for (const hash of this.#needs(one)) {
      const name = label(dag.specs.get(hash)!)
      if (this.left.has(hash)) return { text: `it needs ${name}, which is left`, left: true }
      const own = this.outcomes.get(hash)?.outcome
      if (own === 'failed') return { text: `it needs ${name}, which failed`, left: false }
      if (own === 'skipped')
        return {
          text: this.reasons.get(hash) ?? `it needs ${name}, which was skipped`,
          left: false,
        }
      if (this.#own.has(hash)) continue
      const awaited = others.of(hash)
      if (awaited.kind === 'never') return { text: `it needs ${name}, ${awaited.why}`, left: false }
    }
    const failed = [...this.outcomes.values()].some(({ outcome }) => outcome === 'failed')
    return failFast && failed
      ? { text: 'a package failed before its turn', left: false }
      : undefined
  }

  async #wait(pending: readonly Planned[]): Promise<void> {
    const { others, budget, ports } = this.#run
    const { clock, host } = ports
    if (budget.isOver(clock.now())) {
      for (const one of pending) this.#leave(one)
      return
    }
    const missing = new Set(pending.flatMap((one) => this.#missing(one)))
    const foreign = [...missing].filter((hash) => !this.#own.has(hash))
    host.debug(`Waiting for ${foreign.map((hash) => others.name(hash)).join(', ')}`)
    await others.look(foreign)
  }

  async #buildInTime(one: Planned): Promise<void> {
    const { budget, ports, dag } = this.#run
    const spec = dag.specs.get(one.hash)!
    const now = ports.clock.now()
    const first = !this.#begun
    if (first && budget.isShorterThan(one.seconds))
      ports.host.warning(`${label(spec)} ${tooLong(one.seconds, budget)}`)
    else if (!budget.fits(one.seconds, now)) {
      ports.host.debug(`${label(spec)} is left: it is thought to take ${duration(one.seconds)}`)
      return this.#leave(one)
    }
    if (budget.isOver(now)) return this.#leave(one)
    await this.#build(one)
  }

  #leave({ hash }: Planned): void {
    this.left.add(hash)
    this.outcomes.set(hash, { hash, outcome: 'skipped' })
    this.reasons.set(hash, 'the time budget would have ended before it was built')
  }

  async #build(one: Planned): Promise<void> {
    const { dag, dependencies, work, spack, sources, ports } = this.#run
    const { hash } = one
    // Another runner with the same job, or a run that was started again, may have been faster.
    if ((await dependencies.look(hash)) && this.#isThere(hash)) return
    const foreign = this.#needs(one).filter((need) => !this.#builtHere(need))
    const why = await this.#fetching.bring(
      foreign,
      (bad) => `it needs ${label(dag.specs.get(bad)!)}, whose binary cannot be used`,
    )
    if (why !== undefined) return this.#giveUp(hash, why)
    this.#begun = true
    if (dependencies.isForeign(hash)) return this.#take(hash)
    await sources?.bring(hash)
    const outcome = await this.#install(hash)
    this.outcomes.set(hash, outcome)
    if (outcome.outcome === 'failed') return this.#run.onGivenUp()
    if (outcome.outcome === 'skipped') return this.#stopped(hash)
    if (!(await BuildCache.openIfAny(work.cache))?.entries.has(hash))
      await spack.pushToFolder([hash], work.cache)
    await recordEnvironments(dag, [hash], { spack, work, host: ports.host })
    await this.#handingOn.stage(hash)
    if (!this.unstaged.has(hash)) await sources?.keep(hash)
  }

  #giveUp(hash: SpecHash, why: string): Promise<void> {
    this.reasons.set(hash, why)
    this.outcomes.set(hash, { hash, outcome: 'skipped' })
    return this.#run.onGivenUp()
  }

  /** Hands on what a cache of others has, so that the registry holds all that its packages need. */
  async #take(hash: SpecHash): Promise<void> {
    const { dag, work, spack, ports } = this.#run
    const bad = 'its binary in the cache that has it cannot be used'
    const why = await this.#fetching.bring([hash], () => bad)
    if (why !== undefined) return this.#giveUp(hash, why)
    this.outcomes.set(hash, { hash, outcome: 'reused' })
    await recordEnvironments(dag, [hash], { spack, work, host: ports.host })
    await this.#handingOn.stage(hash)
  }

  #builtHere(hash: SpecHash): boolean {
    return ['built', 'present'].includes(this.outcomes.get(hash)?.outcome ?? '')
  }

  async #install(hash: SpecHash): Promise<InstallOutcome> {
    const { environment, spack, tests, budget, progress, dag, ports } = this.#run
    const isTested = tests === 'all' || (tests === 'root' && dag.roots.includes(hash))
    ports.host.info(`Building ${label(dag.specs.get(hash)!)}`)
    const outcomes = await spack.install({
      environment,
      only: [hash],
      until: budget.signal(ports.clock.now()),
      tests: isTested ? tests : 'none',
      failFast: true,
      concurrentPackages: 1,
      onProgress: (step) => progress.tell(step),
    })
    return outcomes.find((one) => one.hash === hash) ?? { hash, outcome: 'skipped' }
  }

  #stopped(hash: SpecHash): void {
    this.left.add(hash)
    this.reasons.set(hash, 'it was stopped when the time budget was over')
  }
}

const tooLong = (seconds: number, { minutes = 0 }: TimeBudget): string =>
  `is thought to take ${duration(seconds)}, longer than the whole time budget of ${counted(minutes, 'minute')}. It is begun all the same, since it would never be built otherwise, and stopped when the time is over.`
