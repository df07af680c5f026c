import type { TestSelection } from '@pakages/core'
import type { ConcreteDag, SpecHash } from '@pakages/model'
import { neededSpecs } from '@pakages/plan'
import type { TrustedCaches } from './trusted-caches.ts'

/** What is needed once the policy has judged what may be reused: what it refuses is built. */
export async function neededAfterJudging(
  dag: ConcreteDag,
  caches: TrustedCaches,
  tests: TestSelection,
): Promise<Set<SpecHash>> {
  const judged = new Set<SpecHash>()
  for (;;) {
    const needed = neededSpecs(dag, caches.has(dag), tests)
    const open = new Set([...needed].filter((hash) => !judged.has(hash)))
    for (const hash of open) judged.add(hash)
    if (open.size === 0 || !(await caches.judge(open, dag))) return needed
  }
}
