import type { BuildInfo } from '../package/build-info.ts'
import type { PackageVisitor } from '../package/package-pass.ts'
import type { PlacedTree } from './placed-tree.ts'

/** A package that was put together, and is not at its place yet. */
export interface PlacedPackage {
  readonly tree: PlacedTree
  /** Paths of ELF files below the prefix, as bytes (latin1). */
  readonly elfFiles: readonly string[]
}

/** Where a package was built, as its tarball says when all of it has been read. */
export interface PackedPackage {
  /** Its folder among the members. */
  readonly prefix: string
  readonly buildInfo: BuildInfo
}

/** Puts a package together in a folder of its own while its tarball is read and checked. */
export interface Placement extends PackageVisitor {
  /**
   * Ends it, once the tarball was found to be fine.
   * @throws UnrelocatableFile for a file that cannot be rewritten.
   */
  readonly finish: (packed: PackedPackage) => Promise<PlacedPackage>
  /** Removes what is needed no longer, whether it was ended or not. */
  readonly dispose: () => void
}
