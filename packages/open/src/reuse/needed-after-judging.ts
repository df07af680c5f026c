import type { Host, TestSelection } from '@pakages/core'
import { isExternal, label, type ConcreteDag, type SpecHash } from '@pakages/model'
import { neededSpecs } from '@pakages/plan'
import type { TrustedCaches } from './trusted-caches.ts'

/** What is needed once the policy has judged what may be reused: what it refuses is built. */
export async function neededAfterJudging(
  dag: ConcreteDag,
  caches: TrustedCaches,
  tests: TestSelection,
  host: Pick<Host, 'debug'>,
): Promise<Set<SpecHash>> {
  const judged = new Set<SpecHash>()
  for (;;) {
    const needed = neededSpecs(dag, caches.has(dag), tests)
    const open = new Set([...needed].filter((hash) => !judged.has(hash)))
    for (const hash of open) judged.add(hash)
    if (open.size > 0 && (await caches.judge(open, dag))) continue
    tellAnswers(dag, needed, caches, host)
    return needed
  }
}

/** Tells in debug lines which cache has which of a DAG's packages, and what is not needed. */
function tellAnswers(
  { specs }: ConcreteDag,
  needed: ReadonlySet<SpecHash>,
  caches: TrustedCaches,
  host: Pick<Host, 'debug'>,
): void {
  for (const spec of specs.values()) {
    if (isExternal(spec)) continue
    const having = caches.having(spec.hash).join(', ')
    const answer = having === '' ? 'is in no trusted cache' : `is in ${having}`
    const unneeded = 'is not needed: all that would use it is reused'
    host.debug(`${label(spec)} ${needed.has(spec.hash) ? answer : unneeded}`)
  }
}
