import type { CacheLogin, RootInputs } from '@pakages/open/reuse'
import type { SpackInputs } from '@pakages/spack'

/** What the step is told; the declaration says what each input means. */
export interface PlanInputs extends SpackInputs, RootInputs, CacheLogin {
  readonly lock: string | undefined
  readonly 'changed-since': string | undefined
  readonly dependents: boolean
  readonly registry: string | undefined
  readonly 'trusted-caches': readonly string[]
  readonly runners: number
  readonly minutes: number
  readonly stages: number
  readonly reports: readonly string[]
}
