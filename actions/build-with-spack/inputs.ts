import type { TestSelection } from '@pakages/core'
import type { SpackInputs } from '@pakages/spack'
import type { CacheLogin, RootInputs } from '@pakages/open/reuse'

/** What the step is told; the declaration says what each input means. */
export interface BuildInputs extends SpackInputs, RootInputs, CacheLogin {
  readonly tests: TestSelection
  readonly 'trusted-caches': readonly string[]
  readonly 'source-mirror'?: string | undefined
  readonly 'concurrent-packages': number
  readonly 'fail-fast': boolean
  /** Minutes. */
  readonly 'time-budget': number | undefined
  readonly 'check-run'?: string | undefined
  /** A folder, relative to the workspace. */
  readonly built?: string | undefined
  readonly 'built-by'?: string | undefined
  readonly plan?: string | undefined
  readonly job?: string | undefined
  readonly 'plan-digest'?: string | undefined
  /** Where the packages of a plan go in the end. */
  readonly registry?: string | undefined
  readonly password?: string | undefined
  readonly run?: string | undefined
  /** A folder. */
  readonly kept?: string | undefined
  /** Minutes. */
  readonly wait?: number | undefined
  readonly targets?: readonly string[] | undefined
  readonly allow?: readonly string[] | undefined
  readonly 'publish-from'?: readonly string[] | undefined
}

/** The number that a runner gives for the check run; undefined where it gives none. */
export const checkRunOf = ({ 'check-run': given = '' }: BuildInputs): number | undefined =>
  /^[1-9]\d{0,14}$/.test(given) ? Number(given) : undefined
