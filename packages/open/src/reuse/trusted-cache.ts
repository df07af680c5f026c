import type { ConcreteDag, SpecHash } from '@pakages/model'
import type { PublishedIndex } from '@pakages/oci'
import type { JudgedReuse, ReusePolicy } from './judge-reuse.ts'

/** What the user gave besides the names of trusted caches. */
export interface CacheLogin {
  /** Lines of an address and the keys that count. Default: those of `pakages.json`. */
  readonly 'public-caches'?: readonly string[] | undefined
  /** The ref of Spack's recipes, which its own build cache is named by. Default: the pinned one. */
  readonly 'recipes-ref': string | undefined
  readonly token: string | undefined
  readonly username: string | undefined
}

/** A build cache that binaries are taken from. */
export interface TrustedCache {
  /** As it was given. */
  readonly name: string
  /** The specs that it has and that nothing speaks against. */
  readonly hashes: Set<SpecHash>
  /** The list of all that it has, which the solver may choose from. Default: it offers nothing. */
  readonly index?: PublishedIndex | undefined
  /**
   * Looks which of these it has, where that is not known from its list, and tells what of it is not
   * reused. Default: its list says it.
   */
  look?(wanted: ReadonlySet<SpecHash>, dag: ConcreteDag): Promise<void>
  /** Judges what it has by the policy, and tells and forgets what is refused. */
  judge(wanted: ReadonlySet<SpecHash>, dag: ConcreteDag, policy: ReusePolicy): Promise<JudgedReuse>
  /** Brings packages into a mirror folder; tells each that arrived. */
  fetch(
    hashes: readonly SpecHash[],
    dag: ConcreteDag,
    folder: string,
    arrived: (hash: SpecHash) => void,
  ): Promise<void>
  /** The key whose signature a package carries there. Default: none. */
  signerOf?(hash: SpecHash): string | undefined
}
