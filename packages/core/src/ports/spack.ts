import type { ConcreteDag, PackageEnvironment, SpecHash } from '@pakages/model'
import type { RecipeReader } from './recipe-reader.ts'
import type {
  ConcreteEnvironment,
  ConcretizeRequest,
  InstallOutcome,
  InstallRequest,
  MirrorInstallRequest,
  SolveKey,
} from './spack-requests.ts'
import type { SpackFacts } from './spack-settings.ts'

/** What was recorded of the environments of packages, and of which recipes it could not be. */
export interface RecordedEnvironments {
  readonly specs: readonly PackageEnvironment[]
  /** Packages whose recipe failed when it was asked, and how. */
  readonly failed: readonly { readonly hash: SpecHash; readonly why: string }[]
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
   * Makes what a first concretization would make and later ones find in Spack's cache folder: the
   * index of the recipes in use, and a solver where the machine has none.
   * @throws UserError when Spack cannot.
   */
  warmUp(): Promise<void>
  /**
   * Concretizes once, into an environment in the work folder. @throws UserError with the cause when
   * there is no solution.
   */
  concretize(request: ConcretizeRequest): Promise<ConcreteEnvironment>
  /**
   * Of specs that were concretized elsewhere: those whose recipe here is another than the one that
   * they were concretized with, or is not here.
   * @throws UserError when Spack cannot answer.
   */
  otherRecipes(dag: ConcreteDag, hashes: readonly SpecHash[]): Promise<SpecHash[]>
  /** What a concretization follows from; nothing is solved for it. */
  solveKey(request: ConcretizeRequest): Promise<SolveKey>
  /**
   * Makes an environment of a lock that was written before.
   * @param manifest A folder with the `spack.yaml` that it was solved for, whose settings count for
   * builds too. Default: roots alone.
   * @throws UserError when it cannot be read.
   */
  adoptLock(lock: string, manifest?: string): Promise<ConcreteEnvironment>
  /**
   * The text of a lock with the hashes that the recipes of the user's repositories give now, where
   * nothing that a solve follows from has changed since it was made.
   * @throws UserError when a recipe cannot be read.
   */
  currentLock(lock: string): Promise<string>
  /**
   * Takes specs out of the install root, whoever needs them; those that are not there are passed over.
   * @throws UserError when Spack cannot.
   */
  uninstall(hashes: readonly SpecHash[]): Promise<void>
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
  /**
   * What the recipes of installed specs do to the environment of who uses them, as `spack load` asks
   * them. @throws UserError when Spack cannot answer.
   */
  runEnvironments(dag: ConcreteDag, installed: readonly SpecHash[]): Promise<RecordedEnvironments>
}
