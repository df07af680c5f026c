import type { SpecHash } from '@pakages/model'
import type { Concern } from '../documents.ts'
import type { PackageInput, SpecInput, VersionInput } from '../input.ts'
import { affecting, byText } from '../order.ts'

const NONE: readonly Concern[] = []

/**
 * Finds what is wrong with what a binary brings along to run: versions that were removed or
 * rejected, or are vulnerable. Each spec is looked at once, however many packages need it.
 */
export class Concerns {
  readonly #specs: ReadonlyMap<SpecHash, SpecInput>
  readonly #bad: ReadonlyMap<string, Concern>
  readonly #known = new Map<SpecHash, ReadonlyMap<string, Concern>>()

  constructor(packages: readonly PackageInput[], specs: ReadonlyMap<SpecHash, SpecInput>) {
    this.#specs = specs
    this.#bad = new Map(
      packages.flatMap((owner) =>
        owner.versions.flatMap((version) => {
          const concern = concernOf(owner.name, version)
          return concern ? [[keyOf(concern), concern] as const] : []
        }),
      ),
    )
  }

  /** Of all that the binaries of a version need to link or to run, sorted by name. */
  below(roots: readonly SpecHash[]): readonly Concern[] {
    if (this.#bad.size === 0) return NONE
    const found = new Map(roots.flatMap((root) => [...this.#needsOf(root)]))
    return [...found.values()].sort(
      (a, b) => byText(a.name, b.name) || byText(a.version, b.version),
    )
  }

  /** Without the spec itself. Depth is bounded by the longest chain of dependencies. */
  #needsOf(hash: SpecHash): ReadonlyMap<string, Concern> {
    const known = this.#known.get(hash)
    if (known) return known
    const all = new Map<string, Concern>()
    this.#known.set(hash, all)
    for (const to of this.#specs.get(hash)?.dependencies ?? []) {
      if (!to.kinds.includes('link') && !to.kinds.includes('run')) continue
      const spec = this.#specs.get(to.hash)
      const own = spec && !spec.external ? this.#bad.get(keyOf(spec)) : undefined
      if (own) all.set(keyOf(own), own)
      for (const [key, concern] of this.#needsOf(to.hash)) all.set(key, concern)
    }
    return all
  }
}

const keyOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `${name}@${version}`

function concernOf(name: string, version: VersionInput): Concern | undefined {
  const { state, tombstone } = version
  const open = affecting(version).map(({ id }) => id)
  const isBad = state === 'removed' || state === 'rejected'
  if (!isBad && open.length === 0) return undefined
  return {
    name,
    version: version.version,
    ...(isBad && { state }),
    ...(tombstone && { reason: tombstone.reason }),
    advisories: [...new Set(open)].sort(byText),
  }
}
