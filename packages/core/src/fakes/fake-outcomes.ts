import {
  dependenciesOf,
  isExternal,
  type ALL_KINDS,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'
import type { InstallOutcome, InstallStep } from '../ports/spack-requests.ts'

/** Whether something that a spec needs could not be installed. */
export const unmet = (
  spec: ConcreteSpec,
  outcomes: ReadonlyMap<SpecHash, InstallOutcome>,
  dag: ConcreteDag,
  kinds: typeof ALL_KINDS,
): boolean =>
  dependenciesOf(spec, kinds).some(
    (hash) =>
      !isExternal(dag.specs.get(hash)!) &&
      ['failed', 'skipped'].includes(outcomes.get(hash)?.outcome ?? ''),
  )

/** Says of a spec that was installed what a real Spack says: that it began, and how it ended. */
export function tell(
  { hash, outcome, seconds }: InstallOutcome,
  onProgress?: (step: InstallStep) => void,
): void {
  if (outcome === 'skipped' || outcome === 'present') return
  onProgress?.({ hash, state: 'started' })
  onProgress?.({ hash, state: outcome, ...(seconds !== undefined && { seconds }) })
}
