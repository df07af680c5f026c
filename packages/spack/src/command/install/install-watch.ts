import type { BuildPhase, InstallStep } from '@pakages/core'
import {
  isSpecHash,
  shortHash,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'
import { readInstallLine } from './progress-lines.ts'

/**
 * Follows the output of one `spack install`, line by line, and tells each package's beginning and
 * end as they come.
 */
export class InstallWatch {
  readonly installed = new Set<SpecHash>()
  /** What was taken from a build cache. */
  readonly extracted = new Set<SpecHash>()
  readonly failed = new Set<SpecHash>()
  readonly #started = new Map<SpecHash, number>()
  /** By name or short hash, with when each began. */
  readonly #phases = new Map<string, { readonly name: string; readonly began: number }[]>()
  readonly #byShort: ReadonlyMap<string, SpecHash>
  readonly #dag: ConcreteDag
  readonly #tell: (step: InstallStep) => void

  constructor(dag: ConcreteDag, tell: (step: InstallStep) => void = () => {}) {
    this.#dag = dag
    this.#tell = tell
    this.#byShort = new Map([...dag.specs.keys()].map((hash) => [shortHash(hash), hash]))
  }

  /** Takes one line of stdout or stderr. */
  read(text: string): void {
    const line = readInstallLine(text)
    if (!line) return
    if (line.kind === 'phase') {
      const begun = this.#phases.get(line.subject) ?? []
      begun.push({ name: line.phase, began: performance.now() })
      this.#phases.set(line.subject, begun)
      return
    }
    const hash = this.#whole(line.hash)
    if (hash) this.#take(hash, line.kind)
  }

  /** Tells a failure that only the report at the end names. */
  fail(hash: SpecHash): void {
    this.#take(hash, 'failed')
  }

  /** The phase that a package was in last. */
  phaseOf(spec: ConcreteSpec): string | undefined {
    return this.#begunBy(spec).at(-1)?.name
  }

  #begunBy(spec: Pick<ConcreteSpec, 'hash' | 'name'>) {
    return this.#phases.get(shortHash(spec.hash)) ?? this.#phases.get(spec.name) ?? []
  }

  /** Before the first phase the sources are fetched and unpacked. */
  #phasesOf(hash: SpecHash, ended: number): BuildPhase[] {
    const phases = this.#begunBy(this.#dag.specs.get(hash)!)
    if (phases.length === 0) return []
    const all = [{ name: 'fetch and stage', began: this.#started.get(hash)! }, ...phases]
    return all.map(({ name, began }, at) => ({
      name,
      seconds: ((all[at + 1]?.began ?? ended) - began) / 1000,
    }))
  }

  #take(hash: SpecHash, kind: 'started' | 'extracting' | 'installed' | 'failed'): void {
    if (!this.#started.has(hash)) {
      this.#started.set(hash, performance.now())
      if (kind !== 'failed') this.#tell({ hash, state: 'started' })
    }
    if (kind === 'extracting') this.extracted.add(hash)
    const ended =
      kind === 'installed' ? this.installed : kind === 'failed' ? this.failed : undefined
    if (!ended || ended.has(hash)) return
    ended.add(hash)
    const now = performance.now()
    const phases = this.#phasesOf(hash, now)
    this.#tell({
      hash,
      state: kind === 'failed' ? 'failed' : this.extracted.has(hash) ? 'reused' : 'built',
      seconds: (now - this.#started.get(hash)!) / 1000,
      ...(phases.length > 0 && { phases }),
    })
  }

  #whole(hash: string): SpecHash | undefined {
    if (isSpecHash(hash)) return this.#dag.specs.has(hash) ? hash : undefined
    return this.#byShort.get(hash)
  }
}
