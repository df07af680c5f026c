/** Which Spack and recipes a run uses, and where and how it installs. Paths are absolute. */
export interface SpackSettings {
  /**
   * The job's work folder (`.pakages/`): configuration scope, environment and logs are written
   * below it.
   */
  readonly workFolder: string
  /** The toolkit's cache folder: clones, Spack's own caches. */
  readonly cacheFolder: string
  /**
   * Tag, branch or commit that Spack must have. Default: any Spack 1.x that is there, else a clone
   * of the pinned release.
   */
  readonly spackRef?: string | undefined
  /** https URL of the Spack repository to clone from. */
  readonly spackRepository?: string | undefined
  /**
   * Tag, branch or commit of Spack's builtin recipes. Default: what is in the cache folder, else
   * the pinned release.
   */
  readonly recipesRef?: string | undefined
  /** https URL of the repository with the builtin recipes. */
  readonly recipesRepository?: string | undefined
  /**
   * Folders with recipe repositories of the user, first one first: each is or holds a folder with
   * `repo.yaml`.
   */
  readonly repositories: readonly string[]
  /** Further such folders, which are still being made: Spack is looked for meanwhile. */
  readonly laterRepositories?: Promise<readonly string[]> | undefined
  /** Where packages are installed. */
  readonly installRoot: string
  /**
   * Install paths are padded to so many characters, so that binaries can be moved to any shorter
   * path; 0 for none.
   */
  readonly paddedLength: number
  /**
   * Microarchitecture that everything is built for unless a spec or recipe says otherwise. Default:
   * see `defaultTarget`.
   */
  readonly target?: string | undefined
  /**
   * Compiler that everything is built with unless a spec or recipe says otherwise, such as `gcc@13`.
   * Default: what Spack prefers of those that it finds.
   */
  readonly compiler?: string | undefined
  /**
   * Only binaries will be installed: no compiler is looked for and no target chosen, which saves
   * seconds, the first time a minute. Default false.
   */
  readonly binariesOnly?: boolean | undefined
  /** Build tools to take from the system when it has them, such as `gmake`. */
  readonly externals: readonly string[]
  /** Parallel build jobs in all; default: the number of processors. */
  readonly jobs?: number | undefined
  /**
   * The layout-3 folder that each package is put into as soon as it is built, and that binaries are
   * looked for first.
   */
  readonly buildCache?: string | undefined
  /**
   * The package whose recipe is being worked on: in what answers and locks follow from, its recipe in
   * the user's repositories counts without what only a build runs, and `currentLock` says what has
   * become of its hash. Default: none.
   */
  readonly developing?: string | undefined
  /** Further mirrors that binaries and sources are fetched from, first one first. */
  readonly mirrors: readonly { readonly name: string; readonly url: string }[]
}

/** One recipe repository in use. */
export interface RecipeRepository {
  readonly namespace: string
  /** The folder that holds `repo.yaml`. */
  readonly folder: string
  /** The commit of the clone that it lies in, where it is one. */
  readonly commit?: string
}

/** What was found or made for a run. */
export interface SpackFacts {
  /** The folder of Spack itself. */
  readonly root: string
  /** How it was found. */
  readonly origin: 'SPACK_ROOT' | 'PATH' | 'cache' | 'clone'
  /** Such as `1.1.0` or `1.2.0.dev0`. */
  readonly version: string
  readonly commit?: string
  /** In the order in which Spack looks through them. */
  readonly recipes: readonly RecipeRepository[]
  /** Such as `linux-debian12`; '' when it was opened for binaries only. */
  readonly platform: string
  /** '' when it was opened for binaries only. */
  readonly target: string
  /** Such as `gcc@12.2.0`. */
  readonly compilers: readonly string[]
  /** The configuration scope of the run: a folder for `spack -C`. */
  readonly scope: string
  /** A program that calls Spack with the run's scope and environment. */
  readonly wrapper: string
}
