import { duration, type Host, type InstallStep } from '@pakages/core'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'

/** Tells the host each package that is finished, once, with the phases that it went through. */
export class ProgressTeller {
  readonly #dag: ConcreteDag
  readonly #total: number
  readonly #host: Host
  readonly #done = new Set<SpecHash>()

  constructor(dag: ConcreteDag, total: number, host: Host) {
    this.#dag = dag
    this.#total = total
    this.#host = host
  }

  /** Counts what is there without a step of Spack, and says nothing of it. */
  passOver(hashes: Iterable<SpecHash>): void {
    for (const hash of hashes) this.#done.add(hash)
  }

  /** Says of a package that it is not built, since something that it needs failed. */
  tellSkipped(hash: SpecHash): void {
    this.#done.add(hash)
    this.#host.progress({
      subject: label(this.#dag.specs.get(hash)!),
      outcome: 'skipped, since something that it needs failed',
      done: this.#done.size,
      total: Math.max(this.#total, this.#done.size),
      failed: true,
    })
  }

  /** Takes a step of Spack. */
  tell({ hash, state, seconds, phases = [] }: InstallStep): void {
    const spec = this.#dag.specs.get(hash)
    if (spec === undefined) return
    if (state === 'started') {
      this.#host.debug(`${label(spec)} begins`)
      return
    }
    this.#done.add(hash)
    this.#host.progress({
      subject: label(spec),
      outcome: state,
      done: this.#done.size,
      total: Math.max(this.#total, this.#done.size),
      ...(seconds !== undefined && { seconds }),
      failed: state === 'failed',
      details: phases.map((phase) => `${phase.name}: ${duration(phase.seconds)}`),
    })
  }
}
