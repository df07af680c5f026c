import { readingInput, UsageError, UserError, type Ports } from '@pakages/core'
import type { PublishedIndex } from '@pakages/oci'
import { isExternal, label, type ConcreteDag, type SpecHash } from '@pakages/model'
import { openWithLogin } from '../registry.ts'
import { openFolderCache } from './folder-cache.ts'
import { reusePolicy, tellRefused, type ReusePolicy } from './judge-reuse.ts'
import { checkPublicCaches } from './public-cache-names.ts'
import { openPublicCaches } from './public-cache.ts'
import { isRegistry, openRegistryCache } from './registry-cache.ts'
import type { CacheLogin, TrustedCache } from './trusted-cache.ts'

/** What was found in trusted caches, before anything is fetched. */
export class TrustedCaches {
  readonly #caches: readonly TrustedCache[]
  readonly #policy: ReusePolicy | undefined
  readonly #host: Ports['host']
  readonly #judged = new Set<SpecHash>()
  readonly #fetchedFrom = new Map<SpecHash, TrustedCache>()
  readonly #withheld = new Set<SpecHash>()
  private constructor(
    caches: readonly TrustedCache[],
    policy: ReusePolicy | undefined,
    host: Ports['host'],
  ) {
    this.#caches = caches
    this.#policy = policy
    this.#host = host
  }

  /**
   * Looks once what each cache has: one tag list of a registry, one folder listing. A registry that
   * does not answer is a warning, since a build without it is right, only slower; one that refuses
   * us is an error, since it would be so forever.
   * @throws UserError for a cache that does not exist, is none, or refuses us.
   */
  static async open(
    names: readonly string[],
    login: CacheLogin,
    ports: Ports,
  ): Promise<TrustedCaches> {
    const named = names.map((name) =>
      isRegistry(name) ? openRegistryCache(name, login, ports) : openFolderCache(name, ports),
    )
    const opened = [...(await Promise.all(named)), ...(await openPublicCaches(login, ports))]
    for (const { name, hashes } of opened.flatMap((cache) => cache ?? []))
      ports.host.debug(`${name} has ${hashes.size} packages`)
    const policy = opened.length === 0 ? undefined : await reusePolicy(login.token, ports)
    if (names.length > 0 && !policy)
      ports.host.notice(
        'There is no policy (no section "trust" in pakages.json): what trusted caches give is not verified.',
      )
    return new TrustedCaches(
      opened.filter((cache) => cache !== undefined),
      policy,
      ports.host,
    )
  }

  /**
   * Looks for packages where no list says what is there, and judges binaries by the policy, where
   * there is one: what it refuses is told with its reasons, and is not there any more. What was asked before is not
   * asked again.
   * @returns Whether something was found or refused.
   * @throws UserError when a cache cannot be read.
   */
  async judge(wanted: ReadonlySet<SpecHash>, dag: ConcreteDag): Promise<boolean> {
    let any = false
    const own = new Set(
      [...wanted].filter((hash) => !this.#judged.has(hash) && !isExternal(dag.specs.get(hash)!)),
    )
    for (const hash of own) this.#judged.add(hash)
    for (const cache of this.#caches) {
      if (cache.look) {
        const known = this.has(dag)
        await cache.look(new Set([...own].filter((hash) => !known.has(hash))), dag)
        any ||= cache.hashes.size > 0
      }
      if (!this.#policy) continue
      const there = new Set([...own].filter((hash) => cache.hashes.has(hash)))
      if (there.size === 0) continue
      const { refused } = await cache.judge(there, dag, this.#policy)
      tellRefused(cache.name, refused, dag, this.#host)
      for (const hash of refused.keys()) cache.hashes.delete(hash)
      any ||= refused.size > 0
    }
    return any
  }

  /**
   * The key whose signature a package carries in the public cache that it is taken from; undefined
   * for those of other caches.
   */
  signerOf(hash: SpecHash): string | undefined {
    const from = this.#fetchedFrom.get(hash) ?? this.#caches.find((cache) => cache.hashes.has(hash))
    return from?.signerOf?.(hash)
  }

  /** The lists of those that offer to the solver what they have. */
  published(): { readonly name: string; readonly index: PublishedIndex }[] {
    return this.#caches.flatMap(({ name, index }) => (index ? [{ name, index }] : []))
  }

  /** From now on no cache has these: they are built, whoever has them. */
  withhold(hashes: Iterable<SpecHash>): void {
    for (const hash of hashes) this.#withheld.add(hash)
  }

  /** The names of the caches that have a package, in their order. */
  having(hash: SpecHash): string[] {
    return this.#caches.filter(({ hashes }) => hashes.has(hash)).map(({ name }) => name)
  }

  /** All hashes of a DAG that some cache has. */
  has(dag: ConcreteDag): Set<SpecHash> {
    const own = [...dag.specs.values()].filter((spec) => !isExternal(spec)).map((spec) => spec.hash)
    return new Set(
      own.filter(
        (hash) => !this.#withheld.has(hash) && this.#caches.some((cache) => cache.hashes.has(hash)),
      ),
    )
  }

  /**
   * Brings packages into a mirror folder, each from the first cache that has it whole.
   * @returns The name of the cache for each that arrived; what did not is told as a warning and
   * must be built.
   */
  async fetch(
    wanted: readonly SpecHash[],
    dag: ConcreteDag,
    folder: string,
  ): Promise<Map<SpecHash, string>> {
    const sources = new Map<SpecHash, string>()
    for (const cache of this.#caches) {
      const missing = wanted.filter((hash) => cache.hashes.has(hash) && !sources.has(hash))
      try {
        if (missing.length > 0)
          await cache.fetch(missing, dag, folder, (hash) => {
            sources.set(hash, cache.name)
            this.#fetchedFrom.set(hash, cache)
          })
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        this.#host.warning(
          `Not all could be taken from ${cache.name}: ${error.message} ${error.fix}`,
        )
      }
    }
    const lost = wanted
      .filter((hash) => !sources.has(hash))
      .map((hash) => label(dag.specs.get(hash)!))
    if (lost.length > 0)
      this.#host.warning(
        `These are built, since no cache gave them whole: ${lost.slice(0, 20).join(', ')}${lost.length > 20 ? ' …' : ''}`,
      )
    return sources
  }
}

/** @throws UsageError for a name that no cache could have; before Spack is asked for anything. */
export function checkCacheNames(names: readonly string[], login: CacheLogin, ports: Ports): void {
  checkPublicCaches(login, ports.host)
  for (const name of names)
    if (isRegistry(name)) readingInput('trusted-caches', () => openWithLogin(name, login, ports))
    else if (/^[a-z0-9+.-]+:\/\//i.test(name) && !name.startsWith('file://'))
      throw new UsageError(`"${name}" is not a cache that can be read.`, {
        id: 'input-malformed',
        fix: 'Give trusted caches as oci://HOST/PATH, oci-layout:FOLDER, or the folder of a build cache.',
      })
}
