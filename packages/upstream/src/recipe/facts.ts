/** One `version()` of a recipe, as far as finding releases needs it. */
export interface RecipeVersion {
  readonly version: string
  readonly sha256?: string
  readonly tag?: string
  readonly commit?: string
  readonly branch?: string
  /** The `url=` of this version alone. */
  readonly url?: string
  readonly deprecated?: boolean
  /** Whether only some machines have it. */
  readonly conditional?: boolean
  /** Whether it comes from somewhere else than an archive or git, such as `svn`. */
  readonly elsewhere?: boolean
}

/**
 * What a recipe says about its upstream, read without running it. Every field that a datasource may
 * base its claim on; nothing else, so that a datasource can be tested without a recipe file.
 */
export interface UpstreamFacts {
  /** The name that Spack knows the package by, with dashes: `py-numpy`. */
  readonly name: string
  /** The names of the base classes, such as `PythonPackage`. */
  readonly bases: readonly string[]
  readonly homepage?: string
  /** `url`, then `urls`, then the `url=` of single versions. */
  readonly urls: readonly string[]
  readonly git?: string
  readonly listUrl?: string
  readonly listDepth?: number
  /** `NAME/FILE` below pypi's source folder. */
  readonly pypi?: string
  readonly cran?: string
  readonly bioc?: string
  readonly gnuMirrorPath?: string
  readonly sourceforgeMirrorPath?: string
  readonly sourcewareMirrorPath?: string
  readonly xorgMirrorPath?: string
  /**
   * As the file has them, first one first; those that could not be read statically are left out.
   */
  readonly versions: readonly RecipeVersion[]
  /** The version that the name of a tag or file stands for, where the recipe's own URLs tell. */
  readonly versionOfName?: (name: string) => string | undefined
  /**
   * The version of the recipe that the name of a tag or file belongs to, also where no rule leads
   * from one to the other.
   */
  readonly knownVersionOfName?: (name: string) => string | undefined
  /** Whether the archive must be fetched by hand, so that nothing can be proposed for it. */
  readonly manualDownload?: boolean
}
