import type { DependencyKind } from './concrete-spec.ts'
import type { VersionRange } from '../version/range.ts'

/**
 * What picks packages out of what there is, without a solve: a spec in Spack's own syntax, of one
 * package (`name@1.2:+shared~debug flavor=mint target=x86_64_v3`), of any (`@1.2`, `+shared`), or
 * `/hash` in full or shortened, each with what it depends on behind it (`^dependency…`,
 * `%compiler…`).
 */
export interface SpecQuery extends NodeQuery {
  /** As it was written. */
  readonly text: string
}

/** The part of a query that one node and what it depends on answer. */
export interface NodeQuery {
  readonly name?: string
  readonly namespace?: string
  /** The start of a DAG hash. */
  readonly hash?: string
  /** Each of them must admit the version; none admits every version. */
  readonly versions: readonly VersionRange[]
  readonly variants: ReadonlyMap<string, VariantQuery>
  /** Flags of the compiler that must be among its own, by kind (`cflags`). */
  readonly flags: ReadonlyMap<string, readonly string[]>
  readonly platform?: string
  readonly os?: string
  /** A target, several with commas, or ranges of them (`x86_64_v2:`). */
  readonly target?: string
  readonly dependencies: readonly EdgeQuery[]
}

/** What is asked of a variant. */
export interface VariantQuery {
  /** A boolean variant has one; none at all means any (`name=*`). */
  readonly values: readonly (boolean | string)[]
  /** Whether there may be no others (`name:=a,b`; always so of booleans). */
  readonly exact: boolean
  /** Whether every dependency that has the variant must have these too (`++debug`, `name==a`). */
  readonly propagated: boolean
}

/** What is asked of a dependency. */
export interface EdgeQuery {
  readonly node: NodeQuery
  /** `%`: it must depend on it itself, in any way. Else: at run time, or itself to be built. */
  readonly direct: boolean
  /** What it must stand for there, such as `mpi`. */
  readonly virtuals: readonly string[]
  /** The ways in which it is needed; none means any. */
  readonly kinds: readonly DependencyKind[]
  /** Where the dependent is not such, nothing is asked. */
  readonly when?: NodeQuery
}
