import type { TestSelection } from '@pakages/core'
import type { SpackInputs } from '@pakages/spack'
import type { CacheLogin, RootInputs } from '@pakages/open/reuse'

/** What the step is told; the declaration says what each input means. */
export interface BuildInputs extends SpackInputs, RootInputs, CacheLogin {
  readonly tests: TestSelection
  readonly 'trusted-caches': readonly string[]
  readonly 'concurrent-packages': number
  readonly 'fail-fast': boolean
}
