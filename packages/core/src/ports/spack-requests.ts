import type { ConcreteDag, Digest, FailureId, SpecHash } from '@pakages/model'

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
  /**
   * What the solver may take as it is instead of choosing anew. Default: nothing, so that hashes
   * follow from recipes and configuration alone.
   */
  readonly offered?: readonly OfferedIndex[] | undefined
}

/** The packages of a build cache that the solver may take. */
export interface OfferedIndex {
  /** The address of the cache. */
  readonly from: string
  /** The sha256 of the list of its packages, as the cache has it. */
  readonly digest: Digest
  /** A mirror folder with what of the list may be taken; it is there when something is solved. */
  readonly mirror: string
  /** The operating systems that it was built on, as Spack calls them. Default: that of the run. */
  readonly systems?: readonly string[] | undefined
}

/** A package of the system, as Spack's configuration has it. */
export interface KnownExternal {
  readonly name: string
  readonly version: string
  readonly prefix: string
  /** Such as the paths of compilers. */
  readonly attributes: unknown
}

/**
 * What the solution of a request follows from: as long as the key is the same, so is the lock.
 * Unknown where it follows from more than can be named, such as what a server says.
 */
export type SolveKey =
  | {
      readonly kind: 'known'
      /** The sha256 of `from`, 64 hex digits. */
      readonly key: string
      /** Each thing that counts, by what people call it: a text that changes with it. */
      readonly from: Readonly<Record<string, string>>
      /** What a lock may take from the system. */
      readonly externals: readonly KnownExternal[]
      /** What is asked for, as specs; undefined where an environment says it otherwise. */
      readonly asked: readonly string[] | undefined
    }
  | { readonly kind: 'unknown'; readonly why: string }

/** Whose tests are built and run: nobody's, those of what was asked for, everybody's. */
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
  /**
   * Only these of the environment; what they need must be installed. Default: all that the
   * environment holds.
   */
  readonly only?: readonly SpecHash[] | undefined
  /**
   * Ends the installation in order when it is aborted: what is finished by then stays, and all else
   * is `skipped`. Default: never.
   */
  readonly until?: AbortSignal | undefined
  /** Called for each package as it begins and ends. */
  readonly onProgress?: (step: InstallStep) => void
}

/** One package began or ended. */
export interface InstallStep {
  readonly hash: SpecHash
  readonly state: 'started' | 'built' | 'reused' | 'failed'
  readonly seconds?: number
  /** At its end: the phases that it went through, in order, where Spack told them. */
  readonly phases?: readonly BuildPhase[]
}

/** A phase of a build, such as `configure` or `install`, and how long it took. */
export interface BuildPhase {
  readonly name: string
  readonly seconds: number
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
  /** The folder that it was built in, kept as it was left; absent when it failed before there was one. */
  readonly stage?: string
  /** The whole build log; absent when it failed before anything was built. */
  readonly log?: string
  /** What a known cause means and what to do about it. */
  readonly advice?: Advice
}

/** A known cause of a failure. */
export interface Advice {
  /** What it is looked up by. */
  readonly id: FailureId
  readonly cause: string
  readonly fix: string
}

/** How to install from a folder without building. */
export interface MirrorInstallRequest {
  /** The specs with all they depend on; what its roots need at run time is installed. */
  readonly dag: ConcreteDag
  /** A layout-3 build cache folder. */
  readonly mirror: string
  /**
   * Tars that were unpacked while the tarballs in the mirror were verified, for who need not do both
   * again. Each is removed once it is installed from. Default: none.
   */
  readonly unpacked?: ReadonlyMap<SpecHash, string>
  /** Processes at once; default: the number of processors. */
  readonly processes?: number
  readonly onProgress?: (step: InstallStep) => void
}
