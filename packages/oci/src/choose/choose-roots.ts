import type { Registry, UserError } from '@pakages/core'
import { specTags } from '@pakages/image'
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
  isTakenUnasked,
  type BinaryCandidate,
  type ChosenFor,
} from './best-binaries.ts'
import { cacheContent, couldAnswer, type CacheContent } from './cache-content.ts'
import { KnownPreferences } from './known-preferences.ts'
import { inNoGeneration, nothingSelected } from './refused-selection.ts'

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

/**
 * Chooses a binary for each query: of the newest generation that has it, the one that Spack would
 * take. A branch, a deprecated version, or what does not run here gives way to what an older
 * generation has. What is in no generation is chosen from all that the registry lists.
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
   * @throws NotInCache when none answers a query; UserError when several do that nothing tells
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

  async #find(query: SpecQuery, queries: readonly SpecQuery[]): Promise<Found> {
    const { registry, machine, removed, named, generations } = this.#options
    const gone = query.name === undefined ? undefined : await removed?.(query.name)
    /** The newest that is not what Spack would take unasked, and that is not removed. */
    let second: Found | undefined
    /** What is removed is refused by whoever decides, who can say why. */
    let last: Found | undefined
    const unseen = this.#couldAnswer(query)
    for await (const generation of generations.newestFirst()) {
      this.#preferences.add(generation.record)
      const found = this.#foundIn(query, generation, gone)
      for (const { hash } of generation.record.specs) unseen.delete(hash)
      if (found && found.gone) last ??= found
      else if (found && isTakenUnasked(found.best[0]!, machine)) return found
      else if (found) second ??= found
      if (unseen.size === 0) break
    }
    if (named !== undefined || unseen.size === 0) {
      const found = second ?? last
      if (found) return found
    }
    if (named !== undefined) throw inNoGeneration(query, { generations, named }, registry)
    this.#content ??= cacheContent(registry, queries)
    const content = await this.#content
    const listed = this.#foundListed(query, content, gone)
    if (listed && !listed.gone && isTakenUnasked(listed.best[0]!, machine)) return listed
    const found = second ?? (listed?.gone === false ? listed : undefined) ?? last ?? listed
    if (found) return found
    throw nothingSelected(query, content)
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
  ): (Found & { readonly gone: boolean }) | undefined {
    const { record, dag } = generation
    const hashes = record.specs.map(({ hash }) => hash).filter((hash) => this.#present.has(hash))
    const found = this.#best(query, hashes, dag.specs, gone)
    if (!found) return undefined
    const roots = new Set(record.roots.map(({ hash }) => hash))
    const asked = found.best.filter(({ spec }) => roots.has(spec.hash))
    return { ...found, best: asked.length > 0 ? asked : found.best, specs: dag.specs, generation }
  }

  #foundListed(
    query: SpecQuery,
    { cached, specs }: CacheContent,
    gone: ReadonlySet<string> | undefined,
  ): (Found & { readonly gone: boolean }) | undefined {
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
      .map((spec) => ({ spec, merits: this.#preferences.meritsOf(spec) }))
    if (candidates.length === 0) return undefined
    const left = candidates.filter(({ spec }) => gone?.has(spec.version) !== true)
    return {
      best: bestBinaries(left.length > 0 ? left : candidates, machine),
      gone: left.length === 0,
    }
  }
}
