import { join } from 'node:path'
import type { OfferedIndex, Ports, Spack, TestSelection } from '@pakages/core'
import { dagHash } from '@pakages/image'
import { asItCame, isExternal, type ConcreteDag, type SpecHash } from '@pakages/model'
import { changed, writeIndexMirror, type Database } from '@pakages/oci'
import { z } from 'zod'
import { neededAfterJudging } from './needed-after-judging.ts'
import { offerable, type OwnRecipes } from './offerable.ts'
import { tellRefused } from './judge-reuse.ts'
import type { TrustedCaches } from './trusted-caches.ts'

/** What was chosen of what caches offer. */
export interface OfferedChoice {
  readonly dag: ConcreteDag
  /** The specs that a cache offered; externals are none. */
  readonly taken: ReadonlySet<SpecHash>
}

/**
 * How often is solved again without what turned out to be of no use; then nothing is taken of what is
 * offered.
 */
export const MOST_SOLVES = 4

/** What choices are looked through with. */
export interface OfferSurroundings {
  readonly caches: TrustedCaches
  readonly spack: Spack
  readonly tests: TestSelection
  /** The work folder: mirrors for the solver are written below it. */
  readonly folder: string
  readonly host: Pick<Ports['host'], 'warning' | 'debug'>
}

/**
 * What public caches offer to the solver. Their lists are signed by nobody: whatever is chosen of
 * them counts only once a cache was found to have it, signed by a key that is named, and once its hash
 * follows from what the list says of it.
 */
export class OfferedPackages {
  readonly #around: OfferSurroundings
  readonly #refused = new Set<SpecHash>()
  #lists: Promise<readonly Database[]> | undefined
  #round = 0

  private constructor(around: OfferSurroundings) {
    this.#around = around
  }

  /** Undefined where no public cache has a list of its packages. */
  static of(around: OfferSurroundings): OfferedPackages | undefined {
    return around.caches.published().length > 0 ? new OfferedPackages(around) : undefined
  }

  /** The lists that a solution follows from, for its key; none where no cache has one. */
  get indexes(): readonly OfferedIndex[] {
    return this.#around.caches.published().map(({ name, index }, at) => ({
      from: name,
      digest: index.digest,
      mirror: join(this.#around.folder, 'offered', `${at + 1}-${this.#round}`),
    }))
  }

  /**
   * Writes what may be chosen next, all but what was refused.
   * @returns What a request says of it; undefined where nothing is left to choose from.
   * @throws UserError when a list cannot be read.
   */
  async write(): Promise<readonly OfferedIndex[] | undefined> {
    const [lists, own] = await Promise.all([this.#read(), this.#ownRecipes()])
    this.#round++
    const { indexes } = this
    const offered = await Promise.all(
      lists.map(async (list, at) => {
        const available = offerable(list, own, this.#refused)
        if (available.size === 0) return []
        await writeIndexMirror(indexes[at]!.mirror, changed(list, [], available))
        return [{ ...indexes[at]!, systems: systemsOf(list, available) }]
      }),
    )
    const written = offered.flat()
    return written.length === 0 ? undefined : written
  }

  /** What of a DAG comes from the lists. @throws UserError when a list cannot be read. */
  async chosenIn(dag: ConcreteDag): Promise<OfferedChoice> {
    const lists = await this.#read()
    const own = [...dag.specs.values()].filter((spec) => !isExternal(spec))
    const taken = own.filter(({ hash }) => lists.some(({ nodes }) => nodes.has(hash)))
    return { dag, taken: new Set(taken.map(({ hash }) => hash)) }
  }

  /** Never offers these again. */
  refuse(hashes: Iterable<SpecHash>): void {
    for (const hash of hashes) this.#refused.add(hash)
  }

  /**
   * Of what was chosen, what cannot be had as it was offered; it is told why, and never offered
   * again. @throws UserError when a cache or Spack cannot be asked.
   */
  async unusable({ dag, taken }: OfferedChoice): Promise<ReadonlySet<SpecHash>> {
    const { caches, spack, tests, host } = this.#around
    const needed = await neededAfterJudging(dag, caches, tests, host)
    const there = caches.has(dag)
    const why = new Map<SpecHash, readonly string[]>()
    for (const hash of taken) {
      const missing = needed.has(hash) && (this.#refused.has(hash) || !there.has(hash))
      if (dagHash(asItCame(dag.specs.get(hash)!)) !== hash) why.set(hash, [FORGED])
      else if (missing) why.set(hash, [MISSING])
    }
    const ownSpaces = this.#ownSpaces()
    const ofOwn = [...taken].filter(
      (hash) =>
        needed.has(hash) && !why.has(hash) && ownSpaces.has(dag.specs.get(hash)!.namespace ?? ''),
    )
    for (const hash of await spack.otherRecipes(dag, ofOwn)) why.set(hash, [OTHER])
    tellRefused('public caches', why, dag, host, 'These cannot be taken')
    this.refuse(why.keys())
    return new Set(why.keys())
  }

  #read(): Promise<readonly Database[]> {
    this.#lists ??= Promise.all(this.#around.caches.published().map(({ index }) => index.read()))
    return this.#lists
  }

  #ownSpaces(): ReadonlySet<string> {
    const { recipes } = this.#around.spack.facts
    return new Set(recipes.flatMap(({ namespace }) => (namespace === 'builtin' ? [] : [namespace])))
  }

  async #ownRecipes(): Promise<OwnRecipes> {
    const { spack } = this.#around
    const namespaces = this.#ownSpaces()
    const names = await Promise.all([...namespaces].map((one) => spack.packageNames(one)))
    return { namespaces, names: new Set(names.flat()) }
  }
}

const nodeType = z.object({ arch: z.object({ platform_os: z.string() }) })

const systemsOf = ({ nodes }: Database, available: ReadonlySet<SpecHash>): string[] => {
  const read = [...available].flatMap((hash) => nodeType.safeParse(nodes.get(hash)).data ?? [])
  return [...new Set(read.map(({ arch }) => arch.platform_os))].sort()
}

const FORGED = 'Its hash does not follow from what the list of the cache says of it.'
const MISSING = 'The list of the cache has it, and no cache gives it as it must be.'
const OTHER = 'Its recipe here is another than the one that it was built by.'
