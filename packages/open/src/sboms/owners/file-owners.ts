import type { Processes } from '@pakages/core'
import type { SystemPackage } from '@pakages/sbom'

/** The system whose package manager is asked. */
export interface AskedSystem {
  readonly processes: Processes
  /** Where programs are looked for. */
  readonly path: string
  /** Where the system lies: `/`, but in tests. */
  readonly root: string
}

/**
 * Asks a package manager which packages files belong to. Undefined where the system has not this
 * one; files of nobody are left out.
 */
export type FileOwners = (
  files: readonly string[],
  system: AskedSystem,
) => Promise<ReadonlyMap<string, SystemPackage> | undefined>
