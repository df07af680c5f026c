import type { SpecHash, VersionState } from '@pakages/model'
import type { Concern } from '../documents.ts'
import type { PackageInput, SpecInput, VersionInput } from '../input.ts'
import { affecting, byText } from '../order.ts'
import { rankOf, STATES } from '../state.ts'

const NO_NAMES: readonly string[] = []
const NO_CONCERNS: ReadonlySet<Concern> = new Set()
const UNREVIEWED = 1 << rankOf('unreviewed')
const PENDING = 1 << rankOf('pending')

/** What the index says of one version, as far as those need it who stand on it. */
interface Told {
  /** A bit, by the place of its state. */
  readonly state: number
  readonly concern: Concern | undefined
}

/** Nobody has said anything of what has no entry. */
const UNTOLD: Told = { state: UNREVIEWED, concern: undefined }

/** What is known of a spec and of all that it needs. */
interface Known {
  /** What the index says of itself; nothing of what is not ours, or of a spec that nobody knows. */
  readonly own: Told | undefined
  /** With itself. */
  readonly unlinked: readonly string[]
  /** Of what it needs to run, without itself: bits, by the places of states. */
  readonly states: number
  /** Of what it needs to run, without itself. */
  readonly concerns: ReadonlySet<Concern>
}

/** Stands for a spec while what it needs is looked at. */
const NOTHING: Known = { own: undefined, unlinked: NO_NAMES, states: 0, concerns: NO_CONCERNS }

/**
 * Finds what lies below binaries: what is wrong with it, in which states it is, what of it has no page.
 * Each spec is looked at once, however many packages need it; most share the same empty answers.
 */
export class Below {
  readonly #specs: ReadonlyMap<SpecHash, SpecInput>
  readonly #told: ReadonlyMap<string, ReadonlyMap<string, Told>>
  /** Binaries of approved versions that the approval does not hold for: these wait for one. */
  readonly #waiting: ReadonlySet<SpecHash>
  readonly #known = new Map<SpecHash, Known>()

  constructor(packages: readonly PackageInput[], specs: ReadonlyMap<SpecHash, SpecInput>) {
    this.#specs = specs
    this.#told = new Map(
      packages.map(({ name, versions }) => [
        name,
        new Map(versions.map((version) => [version.version, told(name, version)])),
      ]),
    )
    this.#waiting = new Set(packages.flatMap(({ versions }) => versions.flatMap(waitingBinaries)))
  }

  /**
   * What is wrong with all that the binaries of a version need to link or to run: versions that were
   * removed or rejected, or are vulnerable. Sorted by name.
   */
  concerns(roots: readonly SpecHash[]): readonly Concern[] {
    const sets = roots.map((root) => this.#of(root).concerns)
    const found = sets.length === 1 ? sets[0]! : new Set(sets.flatMap((one) => [...one]))
    return [...found].sort((a, b) => byText(a.name, b.name) || byText(a.version, b.version))
  }

  /**
   * The states of all that the binaries need to run, without themselves, what is preferred first:
   * who installs them has to allow these. `approved` is left out.
   */
  states(roots: readonly SpecHash[]): readonly VersionState[] {
    const bits = roots.reduce((all, root) => all | this.#of(root).states, 0)
    return STATES.filter((state, place) => state !== 'approved' && (bits >> place) & 1)
  }

  /**
   * What a graph of this spec cannot link: the names that the index has no package for and the hashes
   * of specs that are not known, itself among them, sorted.
   */
  unlinked(root: SpecHash): readonly string[] {
    return this.#of(root).unlinked
  }

  /** Depth is bounded by the longest chain of dependencies. */
  #of(hash: SpecHash): Known {
    const known = this.#known.get(hash)
    if (known) return known
    this.#known.set(hash, NOTHING)
    const spec = this.#specs.get(hash)
    const found = spec ? this.#look(spec) : { ...NOTHING, unlinked: [hash] }
    this.#known.set(hash, found)
    return found
  }

  #look({ hash: at, name, version, external, dependencies }: SpecInput): Known {
    const versions = this.#told.get(name)
    let unlinked = versions ? NO_NAMES : [name]
    let states = 0
    let concerns = NO_CONCERNS
    for (const { hash, kinds } of dependencies) {
      const to = this.#of(hash)
      unlinked = united(unlinked, to.unlinked)
      if (!kinds.includes('link') && !kinds.includes('run')) continue
      states |= to.states | (to.own?.state ?? 0)
      concerns = withConcerns(concerns, to)
    }
    const said = versions?.get(version) ?? UNTOLD
    const own = this.#waiting.has(at) ? { ...said, state: PENDING } : said
    return { own: external ? undefined : own, unlinked, states, concerns }
  }
}

/** Either list where the other says nothing more. */
function united(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0 || a === b) return a
  if (a.length === 0) return b
  return [...new Set([...a, ...b])].sort(byText)
}

function withConcerns(all: ReadonlySet<Concern>, { own, concerns }: Known): ReadonlySet<Concern> {
  const isShared = all.size === 0 && !own?.concern
  if (isShared || (concerns.size === 0 && !own?.concern)) return isShared ? concerns : all
  const more = new Set(all)
  for (const concern of concerns) more.add(concern)
  if (own?.concern) more.add(own.concern)
  return more
}

const waitingBinaries = ({ state, binaries }: VersionInput): readonly SpecHash[] =>
  state === 'approved'
    ? binaries.filter(({ covered }) => covered === false).map(({ hash }) => hash)
    : []

const told = (name: string, version: VersionInput): Told => ({
  state: 1 << rankOf(version.state),
  concern: concernOf(name, version),
})

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
