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
  /**
   * Names of libraries, with `*` and `?`, that no RPATH of the package leads to by design: drivers,
   * or what the program that loads it has loaded before. Absent when there are none.
   */
  readonly unresolvedLibraries?: readonly string[]
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

/** What is to be concretized: exactly one of `specs` and `environment`. */
export interface ConcretizeRequest {
  /** Abstract specs, as on Spack's command line. */
  readonly specs?: readonly string[]
  /**
   * A folder with a `spack.yaml`, which is copied, not changed; its `spack.lock` is kept where it
   * still fits.
   */
  readonly environment?: string
  /** Whose test dependencies are needed. */
  readonly tests: TestSelection
}

export type TestSelection = 'none' | 'root' | 'all'

/** A Spack environment in the work folder with a lock. */
export interface ConcreteEnvironment {
  readonly folder: string
  /** The path of its `spack.lock`. */
  readonly lock: string
  readonly dag: ConcreteDag
}

/** How to install. */
export interface InstallRequest {
  readonly environment: ConcreteEnvironment
  readonly tests: TestSelection
  /** Stop at the first package that fails; else everything that does not need it is still built. */
  readonly failFast: boolean
  /** Packages built at the same time. */
  readonly concurrentPackages: number
  /** Called for each package as it begins and ends. */
  readonly onProgress?: (step: InstallStep) => void
}

/** One package began or ended. */
export interface InstallStep {
  readonly hash: SpecHash
  readonly state: 'started' | 'built' | 'reused' | 'failed'
  readonly seconds?: number
}

/** What became of one spec that had to be installed. */
export interface InstallOutcome {
  readonly hash: SpecHash
  /**
   * `built` from source now, `reused` from a mirror now, `present` in the install root before,
   * `failed`, or `skipped` since something it needs failed.
   */
  readonly outcome: 'built' | 'reused' | 'present' | 'failed' | 'skipped'
  readonly seconds?: number
  /** Where it is installed; only where Spack told it on the way, ask `prefixes` for the others. */
  readonly prefix?: string
  readonly failure?: BuildFailure
}

/** Why a package failed. */
export interface BuildFailure {
  /** The build phase or step, such as `fetch` or `build`. */
  readonly phase?: string
  /** One line: the compiler's own first error where there is one, else Spack's. */
  readonly message: string
  /** What Spack says of it, as it says it. */
  readonly text: string
  /**
   * Where it lies in the user's repositories: the source file and line when the very file is there,
   * else the recipe. Absolute.
   */
  readonly at?: { readonly file: string; readonly line?: number; readonly column?: number }
  /** The whole build log; absent when it failed before anything was built. */
  readonly log?: string
  /** What a known cause means and what to do about it. */
  readonly advice?: Advice
}

/** A known cause of a failure. */
export interface Advice {
  readonly cause: string
  readonly fix: string
}

/** How to install from a folder without building. */
export interface MirrorInstallRequest {
  /** The specs with all they depend on; what its roots need at run time is installed. */
  readonly dag: ConcreteDag
  /** A layout-3 build cache folder. */
  readonly mirror: string
  /** Processes at once; default: the number of processors. */
  readonly processes?: number
  readonly onProgress?: (step: InstallStep) => void
}

/**
 * Spack, opened for one run: its configuration is the run's own, the user's is neither read nor
 * written. Stopping the run (the signal of the ports) ends everything that Spack started.
 */
export interface Spack extends RecipeReader {
  readonly facts: SpackFacts
  /**
   * The names of all packages of a repository, sorted. @throws UserError when there is no such
   * namespace.
   */
  packageNames(namespace: string): Promise<string[]>
  /**
   * Concretizes once, into an environment in the work folder. @throws UserError with the cause when
   * there is no solution.
   */
  concretize(request: ConcretizeRequest): Promise<ConcreteEnvironment>
  /**
   * Makes an environment of a lock that was written before. @throws UserError when it cannot be
   * read.
   */
  adoptLock(lock: string): Promise<ConcreteEnvironment>
  /**
   * Installs a concrete environment, building what no mirror has. A package that fails is an
   * outcome, not an error.
   */
  install(request: InstallRequest): Promise<InstallOutcome[]>
  /**
   * Installs binaries from a local build cache folder, never building. Every blob is checked
   * against its checksum first. What the folder lacks, or what Spack refuses, is `failed`; what
   * depends on it at run time is `skipped`.
   */
  installFromMirror(request: MirrorInstallRequest): Promise<InstallOutcome[]>
  /** Where specs are installed, padding included; specs that are not installed are absent. */
  prefixes(hashes: readonly SpecHash[]): Promise<Map<SpecHash, string>>
  /**
   * Puts installed specs into a build cache folder, without their dependencies; those that are
   * there already stay as they are.
   */
  pushToFolder(hashes: readonly SpecHash[], folder: string): Promise<void>
}
