import { dependenciesOf, RUNTIME, type ConcreteSpec, type SpecHash } from '@pakages/model'

/**
 * When packages that are unpacked in any order may be finished: each after all that it needs at run
 * time.
 */
export class InstallOrder {
  readonly #unmet = new Map<SpecHash, number>()
  readonly #neededBy = new Map<SpecHash, SpecHash[]>()
  readonly #unpacked = new Set<SpecHash>()

  /** @param wanted What is not there yet; of the needed ones, what is not among them is. */
  constructor(needed: readonly ConcreteSpec[], wanted: readonly ConcreteSpec[]) {
    for (const { hash } of wanted) this.#neededBy.set(hash, [])
    for (const spec of needed) {
      const needs = [...new Set(dependenciesOf(spec, RUNTIME))].filter((hash) =>
        this.#neededBy.has(hash),
      )
      this.#unmet.set(spec.hash, needs.length)
      for (const hash of needs) this.#neededBy.get(hash)!.push(spec.hash)
    }
  }

  /** Says that a package is unpacked. @returns it, when it may be finished now. */
  unpacked(hash: SpecHash): SpecHash[] {
    this.#unpacked.add(hash)
    return this.#unmet.get(hash) === 0 ? [hash] : []
  }

  /** Says that a package is finished. @returns what may be finished because of it. */
  finished(hash: SpecHash): SpecHash[] {
    const ready: SpecHash[] = []
    for (const dependent of this.#neededBy.get(hash) ?? []) {
      const unmet = this.#unmet.get(dependent)! - 1
      this.#unmet.set(dependent, unmet)
      if (unmet === 0 && this.#unpacked.has(dependent)) ready.push(dependent)
    }
    return ready
  }
}
