/** What is installed, from a build cache folder. */
export interface Installable {
  readonly buildCache: string
  /** For `spack install FILE`: its quickest way, without a solve. */
  readonly specFile: string
  /** The hash of what is asked for. */
  readonly root: string
  /** The scope that it was built with. */
  readonly scope: string
  /** The recipes, which Spack needs to install as well. */
  readonly recipes: string
}
