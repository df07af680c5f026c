import type { Registry, UserError } from '@pakages/core'
import { specTag, specTags } from '@pakages/image'
import {
  answers,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
  type SpecQuery,
} from '@pakages/model'
import type { Generation } from '../generations/generation-image.ts'
import type { Generations } from '../generations/generations.ts'
import { ambiguousSelection } from './ambiguous-selection.ts'
import {
  bestBinaries,
  isSameForSystem,
  isTakenUnasked,
  type BinaryCandidate,
} from './best-binaries.ts'
import { cacheContent, couldAnswer, type CacheContent } from './cache-content.ts'
import { doesNotRun, toldOtherwise } from './does-not-run.ts'
import { KnownPreferences } from './known-preferences.ts'
import { ofNewestPart } from './newest-part.ts'
import { inNoGeneration, nothingSelected } from './refused-selection.ts'
import { isOfSystem, mustRunHere, unfitFor, type ChosenFor } from './what-runs.ts'

/** What choosing needs. */
export interface ChooseOptions {
  readonly registry: Registry
  /** All tags of the registry. */
  readonly tags: readonly string[]
  readonly generations: Generations
  /**
   * What somebody named, so that nothing but these generations counts: completes "is not in …".
   * Undefined: nobody did.
   */
  readonly named?: string | undefined
  readonly machine: ChosenFor
  /** Whether what does not run on the machine is refused where nobody asked for it; default no. */
  readonly toRun?: boolean | undefined
  /** Binaries that are not meant: those that somebody goes back from. */
  readonly except?: ReadonlySet<SpecHash> | undefined
  /** Gives the versions of a package that are never chosen while there is another; default none. */
  readonly removed?: ((name: string) => Promise<ReadonlySet<string>>) | undefined
}

/** What was chosen for a query. */
export interface ChosenRoot {
  readonly query: SpecQuery
  readonly spec: ConcreteSpec
  /** The generation that it was found in; undefined: in none. */
  readonly generation: Generation | undefined
}

/** Binaries of one place that answer a query, equally good. */
interface Found {
  readonly best: readonly BinaryCandidate[]
  readonly specs: ReadonlyMap<SpecHash, ConcreteSpec>
  readonly generation: Generation | undefined
}

/** {@link Found}, and whether all of it was removed. */
interface Listed extends Found {
  readonly gone: boolean
}

/** What generations hold of an answer. */
interface Seen {
  /** What Spack would take unasked: nothing else needs to be looked at. */
  readonly unasked?: Found | undefined
  /** The newest that it would not take unasked, and that is not removed. */
  readonly second?: Found | undefined
  /** The newest that is removed: whoever decides refuses it, and can say why. */
  readonly last?: Found | undefined
  /** Whether they hold all that the registry has of that name. */
  readonly complete: boolean
}

/**
 * Chooses a binary for each query: of the newest generation that has it, the one that Spack would
 * take. A branch, a deprecated version, or what does not run here gives way to what an older
 * generation has, and what was built on another distribution to the same, built on this one. What is in no generation is chosen from all that the registry lists.
 */
export class Chooser {
  readonly #options: ChooseOptions
  readonly #preferences = new KnownPreferences()
  readonly #present: ReadonlyMap<SpecHash, string>
  #content: Promise<CacheContent> | undefined

  constructor(options: ChooseOptions) {
    this.#options = options
    this.#present = specTags(options.tags)
  }

  /**
   * @returns One root for each query, in their order, and the DAG of all of them.
   * @throws NotInCache when none answers a query, or none that runs here; UserError when several do that nothing tells
   * apart; RegistryError when the registry is out of reach.
   */
  async choose(
    queries: readonly SpecQuery[],
  ): Promise<{ readonly dag: ConcreteDag; readonly roots: readonly ChosenRoot[] }> {
    const specs = new Map<SpecHash, ConcreteSpec>()
    const roots: ChosenRoot[] = []
    for (const query of queries) {
      const found = await this.#find(query, queries)
      const [first, second] = found.best
      if (second !== undefined) throw await this.#ambiguous(query, found)
      this.#requireToRun(query, first!.spec, found)
      roots.push({ query, spec: first!.spec, generation: found.generation })
      for (const [hash, spec] of found.specs) specs.set(hash, spec)
    }
    return { dag: { roots: roots.map(({ spec }) => spec.hash), specs }, roots }
  }

  #ambiguous(query: SpecQuery, { best, specs, generation }: Found): Promise<UserError> {
    const { recorded, commit } = generation?.record ?? {}
    const binaries = best.map(({ spec }) => ({ spec, recorded, commit }))
    return ambiguousSelection(query, binaries, specs, this.#options.registry)
  }

  #requireToRun(query: SpecQuery, root: ConcreteSpec, { specs }: Found): void {
    const { toRun, machine, registry } = this.#options
    if (toRun !== true) return
    const foreign = mustRunHere([root.hash], specs).find((spec) => {
      const unfit = unfitFor(spec, machine)
      return unfit !== undefined && !toldOtherwise(query, unfit)
    })
    if (foreign) throw doesNotRun(query, { root, foreign, machine }, registry)
  }

  async #find(query: SpecQuery, queries: readonly SpecQuery[]): Promise<Found> {
    const { registry, removed, named, generations } = this.#options
    const gone = query.name === undefined ? undefined : await removed?.(query.name)
    const seen = await this.#inGenerations(query, gone)
    if (seen.unasked) return seen.unasked
    const known = seen.second ?? seen.last
    if (known && (named !== undefined || seen.complete)) return known
    if (named !== undefined) throw inNoGeneration(query, { generations, named }, registry)
    this.#content ??= cacheContent(registry, queries)
    const content = await this.#content
    const found = this.#better(seen, this.#foundListed(query, content, gone))
    if (found) return found
    throw nothingSelected(query, content)
  }

  async #inGenerations(query: SpecQuery, gone: ReadonlySet<string> | undefined): Promise<Seen> {
    const unseen = this.#couldAnswer(query)
    let [second, last, unasked]: (Found | undefined)[] = []
    for await (const generation of this.#options.generations.newestFirst()) {
      this.#preferences.add(generation.record)
      const found = this.#foundIn(query, generation, gone)
      for (const { hash } of generation.record.specs) unseen.delete(hash)
      if (found?.gone) last ??= found
      else if (!found || !this.#isTakenUnasked(found)) second ??= found
      else if (!unasked || this.#isSameForSystem(found, unasked)) unasked = found
      if (unseen.size === 0 || (unasked && !this.#mayBeBetter(unasked, unseen))) break
    }
    if (unasked) return { unasked, complete: true }
    return { second, last, complete: unseen.size === 0 }
  }

  /** What generations have, or what only the list of the registry has. */
  #better({ second, last }: Seen, listed: Listed | undefined): Found | undefined {
    if (listed && !listed.gone && (second === undefined || this.#isTakenUnasked(listed)))
      return listed
    return second ?? last ?? listed
  }

  #isTakenUnasked({ best }: Found): boolean {
    return isTakenUnasked(best[0]!, this.#options.machine)
  }

  #isSameForSystem({ best: [left] }: Found, { best: [right] }: Found): boolean {
    return isSameForSystem(left!, right!, this.#options.machine)
  }

  /** Whether an older generation may have the same, built on this distribution. */
  #mayBeBetter({ best: [found] }: Found, unseen: ReadonlySet<SpecHash>): boolean {
    const { name, version } = found!.spec
    if (isOfSystem(found!.spec, this.#options.machine)) return false
    return [...unseen].some((hash) => this.#present.get(hash) === specTag(name, version, hash))
  }

  /** The packages of the registry that may answer a query, by their tags. */
  #couldAnswer(query: SpecQuery): Set<SpecHash> {
    return new Set(
      [...this.#present].flatMap(([hash, tag]) => (couldAnswer(tag, hash, query) ? [hash] : [])),
    )
  }

  #foundIn(
    query: SpecQuery,
    generation: Generation,
    gone: ReadonlySet<string> | undefined,
  ): Listed | undefined {
    const { record, dag } = generation
    const hashes = record.specs.map(({ hash }) => hash).filter((hash) => this.#present.has(hash))
    const found = this.#best(query, hashes, dag.specs, gone)
    if (!found) return undefined
    const roots = new Set(record.roots.map(({ hash }) => hash))
    const asked = found.best.filter(({ spec }) => roots.has(spec.hash))
    const best = ofNewestPart(asked.length > 0 ? asked : found.best, generation)
    return { ...found, best, specs: dag.specs, generation }
  }

  #foundListed(
    query: SpecQuery,
    { cached, specs }: CacheContent,
    gone: ReadonlySet<string> | undefined,
  ): Listed | undefined {
    const found = this.#best(query, [...cached], specs, gone)
    return found && { ...found, specs, generation: undefined }
  }

  #best(
    query: SpecQuery,
    hashes: readonly SpecHash[],
    specs: ReadonlyMap<SpecHash, ConcreteSpec>,
    gone: ReadonlySet<string> | undefined,
  ): { readonly best: readonly BinaryCandidate[]; readonly gone: boolean } | undefined {
    const { except, machine } = this.#options
    const candidates = hashes
      .filter((hash) => except?.has(hash) !== true)
      .map((hash) => specs.get(hash)!)
      .filter((spec) => answers(spec, query, specs))
      .map((spec) => ({
        ...{ spec, merits: this.#preferences.meritsOf(spec) },
        needs: mustRunHere([spec.hash], specs),
      }))
    if (candidates.length === 0) return undefined
    const left = candidates.filter(({ spec }) => gone?.has(spec.version) !== true)
    return {
      best: bestBinaries(left.length > 0 ? left : candidates, machine),
      gone: left.length === 0,
    }
  }
}
