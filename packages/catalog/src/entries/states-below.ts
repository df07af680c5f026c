import type { SpecHash, VersionState } from '@pakages/model'
import type { PackageInput, SpecInput } from '../input.ts'
import { STATES } from '../state.ts'

/**
 * Finds the states of all that a binary needs to run: who installs it has to allow them. Each spec is
 * looked at once, however many packages need it; states are kept as bits, by their place.
 */
export class StatesBelow {
  readonly #specs: ReadonlyMap<SpecHash, SpecInput>
  readonly #states: ReadonlyMap<string, VersionState>
  readonly #known = new Map<SpecHash, number>()

  constructor(packages: readonly PackageInput[], specs: ReadonlyMap<SpecHash, SpecInput>) {
    this.#specs = specs
    this.#states = new Map(
      packages.flatMap(({ name, versions }) =>
        versions.map(({ version, state }) => [`${name}@${version}`, state]),
      ),
    )
  }

  /** Without the binaries themselves, what is preferred first; `approved` is left out. */
  of(roots: readonly SpecHash[]): readonly VersionState[] {
    const bits = roots.reduce((all, root) => all | this.#below(root), 0)
    return STATES.filter((state, place) => state !== 'approved' && (bits >> place) & 1)
  }

  /** Depth is bounded by the longest chain of dependencies. */
  #below(hash: SpecHash): number {
    const known = this.#known.get(hash)
    if (known !== undefined) return known
    this.#known.set(hash, 0)
    let bits = 0
    for (const to of this.#specs.get(hash)?.dependencies ?? []) {
      if (!to.kinds.includes('link') && !to.kinds.includes('run')) continue
      const spec = this.#specs.get(to.hash)
      if (spec && !spec.external) bits |= 1 << STATES.indexOf(this.#stateOf(spec))
      bits |= this.#below(to.hash)
    }
    this.#known.set(hash, bits)
    return bits
  }

  /** Nobody has said anything of what has no entry here. */
  #stateOf({ name, version }: SpecInput): VersionState {
    return this.#states.get(`${name}@${version}`) ?? 'unreviewed'
  }
}
