import { counted, type Ports } from '@pakages/core'
import { label, type PlanJob, type PlanRecord, type SpecHash } from '@pakages/model'
import { readJobReport } from '@pakages/oci'
import type { Dependencies } from './dependencies.ts'
import type { Staging } from './open-staging.ts'
import { unlessPassing } from './rate-limit.ts'

/** What is known of a package that another job builds. */
export type Awaited =
  | { readonly kind: 'there' }
  | { readonly kind: 'later' }
  /** Nobody will bring it; completes "it needs X, …". */
  | { readonly kind: 'never'; readonly why: string }

/** Seconds between two looks, at first and at most. */
const [FIRST_LOOK, LAST_LOOK] = [2, 30]

/** Seconds that a package of an earlier stage may take to appear: registries show writes late. */
const LATE = 60

/** What waiting needs. */
export interface WaitOptions {
  readonly plan: PlanRecord
  readonly job: PlanJob
  readonly dependencies: Dependencies
  readonly staging: Staging | undefined
  /** Seconds that a package of another job of the stage is waited for. */
  readonly patience: number
  readonly ports: Ports
}

/** Knows of the packages that other jobs of the plan build, by asking the place of the run. */
export class OtherJobs {
  readonly #options: WaitOptions
  readonly #jobOf: ReadonlyMap<SpecHash, string>
  readonly #names: ReadonlyMap<SpecHash, string>
  readonly #started: number
  readonly #never = new Map<SpecHash, string>()
  #looks = 0

  constructor(options: WaitOptions) {
    this.#options = options
    this.#started = options.ports.clock.now()
    const builds = options.plan.stages.flatMap(({ jobs }) =>
      jobs.flatMap(({ id, specs }) => specs.map((spec) => ({ id, spec }))),
    )
    this.#jobOf = new Map(builds.map(({ id, spec }) => [spec.hash, id]))
    this.#names = new Map(builds.map(({ spec }) => [spec.hash, label(spec)]))
  }

  /** What is known of a package, as of the last look. */
  of(hash: SpecHash): Awaited {
    if (this.#options.dependencies.has(hash)) return { kind: 'there' }
    const known = this.#never.get(hash)
    if (known !== undefined) return { kind: 'never', why: known }
    const job = this.#jobOf.get(hash)
    if (job === undefined || this.#options.staging === undefined)
      return { kind: 'never', why: 'which no job of the plan builds and no trusted cache has' }
    return { kind: 'later' }
  }

  /**
   * Waits a moment, then looks for packages anew: whether they are there, whether those who build
   * them have given up, and whether that took too long.
   */
  async look(hashes: readonly SpecHash[]): Promise<void> {
    const { ports, dependencies } = this.#options
    const wait = Math.min(FIRST_LOOK * 1.5 ** this.#looks++, LAST_LOOK)
    await ports.clock.sleep(wait * (750 + 500 * Math.random()), ports.signal)
    for (const hash of hashes) if (await dependencies.look(hash)) this.#looks = 0
    const missing = hashes.filter((hash) => !dependencies.has(hash))
    for (const [job, of] of Map.groupBy(missing, (hash) => this.#jobOf.get(hash)!))
      await this.#ask(job, of)
  }

  async #ask(job: string, hashes: readonly SpecHash[]): Promise<void> {
    const { staging, patience, ports, job: own } = this.#options
    const report =
      staging && (await unlessPassing(readJobReport(staging.place, job), undefined, ports))
    const isCurrent = report?.job !== undefined && report.job.attempt >= staging!.attempt
    const sameStage = stageOf(job) === stageOf(own.id)
    const waited = (ports.clock.now() - this.#started) / 1000
    for (const hash of hashes) {
      const said = report?.specs.find((one) => one.hash === hash)?.outcome
      if ((isCurrent || !sameStage) && said !== undefined && GIVEN_UP.has(said))
        this.#never.set(hash, `which job ${job} did not build (${said})`)
      else if (waited > (sameStage ? patience : LATE))
        this.#never.set(hash, overdue(job, said, sameStage ? patience : undefined))
    }
  }

  /** What a package is called. */
  name(hash: SpecHash): string {
    return this.#names.get(hash) ?? hash
  }
}

const GIVEN_UP: ReadonlySet<string> = new Set(['failed', 'skipped', 'left'])

function overdue(job: string, said: string | undefined, patience: number | undefined): string {
  if (said === 'built')
    return `which job ${job} built, and which is not in the staging place: it could not be staged, or somebody cleaned the place`
  return patience === undefined
    ? `which job ${job} should have built before: it was stopped, or the staging place was cleaned`
    : `which job ${job} did not bring within ${counted(Math.round(patience / 60), 'minute')}`
}

const stageOf = (job: string): string => job.split('-')[0]!
