import type { SpackVersion } from '../version/version.ts'

/**
 * Where something stands in a recipe's text: UTF-16 offsets, the end exclusive; lines count from 1.
 */
export interface SourceSpan {
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Something that only running Python would tell, and why. */
export interface Unknown {
  readonly unknown: true
  /**
   * Completes "cannot be known without running the recipe: …", such as `it calls
   * platform.machine()`.
   */
  readonly reason: string
  readonly span: SourceSpan
}

/** A value, or the reason why it is not known. */
export type Known<T> = T | Unknown

/** Whether a value is missing because only running Python would tell it. */
export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && 'unknown' in value && value.unknown === true

/** A Python literal: `None` is null, tuples, lists and sets are arrays, dictionaries are maps. */
export type PythonValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Known<PythonValue>[]
  | ReadonlyMap<string, Known<PythonValue>>

/** What every directive of a recipe has. */
export interface Directive {
  readonly span: SourceSpan
  /**
   * The conditions that hold for it, outermost first: of each `with when(…)` around it, then of its
   * own `when=`. All must hold.
   */
  readonly when: readonly Known<string>[]
  /**
   * Set when it may apply never, once or often, or with other keywords (in an `if`, in a loop, with
   * `**keywords`); says why.
   */
  readonly conditional?: string
}

/** One `version()` call, or one round of a loop around it that could be read. */
export interface VersionDirective extends Directive {
  readonly version: SpackVersion
  /** Every keyword of the call as written; a second positional argument is `checksum`. */
  readonly keywords: ReadonlyMap<string, Known<PythonValue>>
  readonly sha256?: string
  readonly url?: string
  readonly commit?: string
  readonly tag?: string
  readonly branch?: string
  readonly git?: string
  readonly preferred: boolean
  readonly deprecated: boolean
}

/** `license("Apache-2.0", when="@2:")`. */
export interface LicenseDirective extends Directive {
  /** The expression, SPDX as Spack wants it; `UNKNOWN` is what older recipes say. */
  readonly license: Known<string>
  /** Who checked it, by their GitHub names. */
  readonly checkedBy: readonly string[]
}

/** `depends_on("cmake@3.20:", type="build")`. */
export interface DependencyDirective extends Directive {
  readonly spec: Known<string>
  /** The kinds, `build` and `link` when none are given; `default` and `all` stand as written. */
  readonly types: Known<readonly string[]>
}

/** `variant("mpi", default=True, description="…")`. */
export interface VariantDirective extends Directive {
  readonly name: Known<string>
  readonly keywords: ReadonlyMap<string, Known<PythonValue>>
}

/** `patch("fix.patch", when="@1.2")`: a file beside the recipe, or a URL with a sha256. */
export interface PatchDirective extends Directive {
  readonly source: Known<string>
  readonly sha256?: string
  /** Set where it is taken back instead of applied. */
  readonly reverse?: true
}

/** `resource(name="…", url="…", sha256="…", destination="…")`. */
export interface ResourceDirective extends Directive {
  readonly keywords: ReadonlyMap<string, Known<PythonValue>>
}

/**
 * The URL that a recipe's own `url_for_version` gives for a version; null when it leaves that to
 * Spack's own rule.
 */
export type UrlForVersion = (version: SpackVersion) => Known<string | null>

/** What a `package.py` says, read without running it. */
export interface Recipe {
  /** The name of the package, such as `py-numpy`. */
  readonly name: string
  /** The name of its class, such as `PyNumpy`. */
  readonly className: string
  /**
   * The names of the base classes as written, such as `PythonPackage` or
   * `autotools.AutotoolsPackage`.
   */
  readonly bases: readonly string[]
  /**
   * Class attributes by name (`homepage`, `url`, `urls`, `git`, `list_url`, `list_depth`, `pypi`,
   * `cran`, `bioc`, `gnu_mirror_path`, …), the last assignment of each. Attributes that a base
   * class would add are not there.
   */
  readonly attributes: ReadonlyMap<string, Known<PythonValue>>
  /** In the order of the text. */
  readonly versions: readonly VersionDirective[]
  readonly licenses: readonly LicenseDirective[]
  /** GitHub names, in the order of the text. */
  readonly maintainers: readonly string[]
  readonly dependencies: readonly DependencyDirective[]
  readonly variants: readonly VariantDirective[]
  readonly patches: readonly PatchDirective[]
  readonly resources: readonly ResourceDirective[]
  /**
   * The methods of the class that decide where sources come from, such as `url_for_version` or a
   * property `url`.
   */
  readonly methods: ReadonlyMap<string, SourceSpan>
  /** There when the class defines `url_for_version`. */
  readonly urlForVersion?: UrlForVersion
  /**
   * What is there but could not be read, such as a `version()` in a loop or a base class of another
   * recipe: what, and why.
   */
  readonly unknowns: readonly Unknown[]
}

/** A class attribute when it is a known, non-empty string. */
export function textAttribute(recipe: Recipe, name: string): string | undefined {
  const value = recipe.attributes.get(name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/**
 * A class attribute when it is a list of known strings (a single string counts as one); empty
 * otherwise.
 */
export function textsAttribute(recipe: Recipe, name: string): string[] {
  const value = recipe.attributes.get(name)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
