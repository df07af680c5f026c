import { counted, messageOf } from '@pakages/core'
import { isPassing } from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import type { JobRun } from './job-run.ts'
import { isAtLimit } from './rate-limit.ts'

/** Minutes after which a registry that is away is asked again for what a package needs. */
const WAITS = [1, 2, 4]

/** Brings and installs what others have, with patience for a registry that is away. */
export class Fetching {
  readonly #run: JobRun
  /** Of all packages together: a registry that stays away is not waited for each time. */
  readonly #waits = [...WAITS]

  constructor(run: JobRun) {
    this.#run = run
  }

  /** @returns Why packages cannot be used, `said` of a bad one; undefined where they can. */
  async bring(
    wanted: readonly SpecHash[],
    said: (bad: SpecHash) => string,
  ): Promise<string | undefined> {
    const { dependencies, budget, ports } = this.#run
    for (;;)
      try {
        const bad = await dependencies.install(wanted)
        return bad && said(bad)
      } catch (error) {
        if (!isPassing(error)) throw error
        const isOver = isAtLimit(error) || budget.isOver(ports.clock.now())
        const minutes = isOver ? undefined : this.#waits.shift()
        if (minutes === undefined)
          return `what it needs could not be fetched: ${error.message.replace(/\.$/, '')}`
        const later = `asked again in ${counted(minutes, 'minute')}`
        ports.host.info(`The registry is away, and ${later}: ${messageOf(error)}`)
        await ports.clock.sleep(minutes * 60_000, ports.signal)
      }
  }
}
