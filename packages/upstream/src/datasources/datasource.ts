import type { Processes } from '@pakages/core'
import type { UpstreamFacts } from '../recipe/facts.ts'
import type { Web } from '../web/web.ts'

/** A file of a release, with the digest that the forge or index publishes for it. */
export interface ReleaseFile {
  readonly url: string
  /** Such as `sha256`, with the hex digits; the strongest one that is published. */
  readonly digest?: {
    readonly algorithm: 'sha512' | 'sha256' | 'sha1' | 'md5'
    readonly hex: string
  }
  /** Bytes. */
  readonly size?: number
}

/** One thing that a datasource lists: not yet a version of a recipe, see {@link NameKind}. */
export interface Listed {
  /** The version, tag or file name, as the datasource writes it. Hostile. */
  readonly name: string
  /** The commit that a tag points to (dereferenced), 40 hex digits. */
  readonly commit?: string
  /** When it was published, RFC 3339. */
  readonly date?: string
  /** Whether the datasource itself calls it a pre-release. */
  readonly prerelease?: boolean
  /** Why the publisher took it back; '' when no reason was given. */
  readonly withdrawn?: string
  readonly files?: readonly ReleaseFile[]
  /** A file that holds the digests of `files`. */
  readonly checksums?: string
  /** The release notes as their author wrote them. Hostile. */
  readonly notes?: string
  /** Where people read about it. */
  readonly page?: string
}

/**
 * How the names of a datasource become versions: they are versions, tags (`v1.2`, `foo-1_2`), or
 * names of files.
 */
export type NameKind = 'version' | 'tag' | 'file'

/** The answer of a datasource. "Nothing there" and "could not look" are never the same. */
export type Lookup =
  /**
   * The datasource answered; `listed` may hold nothing new. `movedTo` names the key that the
   * project has now.
   */
  | {
      readonly kind: 'found'
      readonly listed: readonly Listed[]
      readonly page: string
      readonly movedTo?: string
    }
  /** The datasource answered that it knows no such project. */
  | { readonly kind: 'missing'; readonly reason: string }
  /** No answer that could be understood. */
  | { readonly kind: 'failed'; readonly reason: string }

/** A recipe's place in a datasource. */
export interface Claim {
  /** The name of the datasource. */
  readonly datasource: string
  /** What is asked for: several recipes may share one key, which is then asked for once. */
  readonly key: string
}

/** The outside world, as datasources see it. */
export interface Access {
  readonly web: Web
  readonly processes: Processes
  /**
   * Environment of git and of the programs that list archives: PATH, HOME and the network's
   * variables; never a token.
   */
  readonly env: Readonly<Record<string, string>>
  /** For github.com; without it, tags are read with `git ls-remote`. */
  readonly githubToken?: string
  readonly signal: AbortSignal
}

/**
 * A place where releases are announced. To add one: a folder here, a line in
 * `datasources/registry.ts`.
 */
export interface Datasource {
  /** The name of its folder. */
  readonly name: string
  /** As people call it. */
  readonly title: string
  /**
   * `project` speaks for the project itself; `opinion` is somebody else's view of it and never
   * claims a recipe.
   */
  readonly standing: 'project' | 'opinion'
  /** What its names are. */
  readonly names: NameKind
  /** The key for a recipe; undefined when the recipe is none of this datasource's. Pure. */
  claim(facts: UpstreamFacts): string | undefined
  /**
   * Asks for each key. Never throws for what a server does; every key has an entry in the result.
   */
  lookUp(keys: readonly string[], access: Access): Promise<ReadonlyMap<string, Lookup>>
  /**
   * Completes one listed release whose version is about to be proposed (notes, date, digest).
   * Absent where the listing says it all.
   */
  complete?(key: string, listed: Listed, access: Access): Promise<Listed>
}
