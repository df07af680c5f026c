import { counted, messageOf, UserError } from '@pakages/core'
import { isPassing } from '@pakages/image'
import { label, type SpecHash } from '@pakages/model'
import type { JobRun } from './job-run.ts'
import { isAtLimit } from './rate-limit.ts'

/** Minutes that a registry at its rate limit, or away, is left alone, once a job has built all. */
const WAITS = [1, 2, 4, 8]

/** Brings what a job finished into the place of the run. */
export class HandingOn {
  /** What was built and what the registry would not take. */
  readonly unstaged = new Map<SpecHash, UserError>()
  readonly #run: JobRun

  constructor(run: JobRun) {
    this.#run = run
  }

  /** What the registry does not take now is tried again at the end: it is finished all the same. */
  async stage(hash: SpecHash): Promise<void> {
    const { staging, dependencies, dag, ports } = this.#run
    if (!staging) return
    try {
      await staging.stage(hash)
      dependencies.add(hash)
      this.unstaged.delete(hash)
    } catch (error) {
      ports.signal?.throwIfAborted()
      if (!(error instanceof UserError)) throw error
      if (!this.unstaged.has(hash))
        ports.host.warning(
          `${label(dag.specs.get(hash)!)} is built, and could not be staged: ${messageOf(error)}`,
        )
      this.unstaged.set(hash, error)
    }
  }

  /** Tries again what was not taken; a registry at its rate limit, or away, gets some minutes. */
  async stageRest(): Promise<void> {
    const { ports, budget } = this.#run
    for (const minutes of [...WAITS, 0]) {
      for (const hash of [...this.unstaged.keys()]) {
        await this.stage(hash)
        if (isPassing(this.unstaged.get(hash))) break
      }
      const passing = [...this.unstaged.values()].find(isPassing)
      if (!passing || minutes === 0 || budget.isOver(ports.clock.now())) return
      ports.host.info(
        `The registry ${isAtLimit(passing) ? 'is at its rate limit' : 'takes nothing for now'}: ${counted(this.unstaged.size, 'package')} that this job built will be staged in ${counted(minutes, 'minute')}`,
      )
      await ports.clock.sleep(minutes * 60_000, ports.signal)
    }
  }
}
