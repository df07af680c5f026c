import type { ConcreteDag, SpecHash } from '@pakages/model'

/** What only the recipe of a spec knows. What it does not say is absent or empty, never guessed. */
export interface RecipeFacts {
  readonly hash: SpecHash
  /**
   * SPDX expressions of those `license()` directives that apply to the spec, as the recipe writes
   * them; none when the recipe is silent.
   */
  readonly licenses: readonly string[]
  readonly homepage?: string
  /** The class's doc string: its paragraphs in one line each. */
  readonly description?: string
  /** GitHub names, as `maintainers()` gives them. */
  readonly maintainers: readonly string[]
  /**
   * Where the source of this very version comes from, the package's own first, then its resources.
   */
  readonly sources: readonly RecipeSource[]
  /** Patches that this spec applies, in their order. */
  readonly patches: readonly RecipePatch[]
  /** The sha256 of the recipe file (`package.py`), 64 hex digits. */
  readonly recipeSha256?: string
  /** Absent where Spack could not say. */
  readonly preferences?: RecipePreferences
  /**
   * Names of libraries, with `*` and `?`, that no RPATH of the package leads to by design: drivers,
   * or what the program that loads it has loaded before. Absent when there are none.
   */
  readonly unresolvedLibraries?: readonly string[]
}

/** What a recipe likes, as far as it decides which of several binaries Spack would take. */
export interface RecipePreferences {
  /** Versions with `preferred=True`. */
  readonly preferred: readonly string[]
  /** Versions with `deprecated=True`. */
  readonly deprecated: readonly string[]
  /** Versions that stand above all numbers and are taken last: `develop`, `main`. */
  readonly infinity: readonly string[]
  /** The variants of this very spec whose value is not the recipe's default. */
  readonly changedVariants: readonly string[]
}

/** One source of a version: an archive (`url`, `sha256`) or a commit (`git`, `commit`). */
export interface RecipeSource {
  /** Set for a resource: its name in the recipe. */
  readonly resource?: string
  readonly url?: string
  /** 64 hex digits. */
  readonly sha256?: string
  readonly git?: string
  /** 40 hex digits. */
  readonly commit?: string
  /** A moving tag or branch, where the recipe names no commit. */
  readonly ref?: string
}

/** One patch: either downloaded from `url` or lying beside the recipe as `file`. */
export interface RecipePatch {
  /** 64 hex digits. */
  readonly sha256: string
  readonly url?: string
  /** Relative to the folder of the recipe that brings it. */
  readonly file?: string
}

/** The part of the Spack port that describes packages. */
export interface RecipeReader {
  /**
   * The facts of every spec of a DAG that is not external, in the DAG's order. A spec whose recipe
   * is not in the configured repositories any more has only its hash and empty lists.
   * @throws UserError when Spack cannot answer.
   */
  recipeFacts(dag: ConcreteDag): Promise<RecipeFacts[]>
}
