import { UserError, type InstallOutcome, type Spack } from '@pakages/core'
import type { ConcreteDag } from '@pakages/model'
import type { Admission } from './gate.ts'
import type { Restored } from './restore.ts'

/** What is asked of an install root when something was installed there. */
export type InstalledFacts = Pick<Spack, 'prefixes' | 'recipeFacts'>

/** What an installer did. */
export interface Installation {
  readonly restored: Restored
  readonly outcomes: readonly InstallOutcome[]
  /** What knows of the packages that are installed now. */
  readonly facts: InstalledFacts
}

/**
 * Brings what the roots of a DAG need at run time from the registry into the install root: with
 * Spack, or by ourselves.
 */
export interface Installer {
  readonly name: 'native' | 'spack'
  /**
   * @param admission What the policy lets in; undefined without one.
   * @throws UserError when something cannot be taken from the registry.
   */
  install(dag: ConcreteDag, admission: Admission | undefined): Promise<Installation>
}

/** Of how many reasons a message tells. */
const MOST_REASONS = 10

/** The first of some reasons, and how many more there are. */
export const firstOf = (reasons: readonly string[], most: number): string =>
  reasons.slice(0, most).join('; ') +
  (reasons.length > most ? ` (and ${reasons.length - most} more reasons)` : '')

/** @param cause Why Spack cannot be had. */
export const cannotWithoutSpack = (reasons: readonly string[], cause?: UserError): UserError =>
  new UserError(
    `This cannot be installed without Spack: ${firstOf(reasons, MOST_REASONS)}.${cause ? ` And Spack cannot be had: ${cause.message}` : ''}`,
    {
      id: 'install-needs-spack',
      fix: `Install into an empty folder ("install-root"), or with "installer: spack" on a machine that has Spack or can clone it.${cause ? ` ${cause.fix}` : ''}`,
      cause,
    },
  )
