import { abandonedManifests, stagedRuns, stagingReference } from '@pakages/oci'
import type { Ports, Registry } from '@pakages/core'
import type { Digest } from '@pakages/model'
import { openWithLogin } from '@pakages/open/registry'
import type { PruneInputs } from './inputs.ts'

const DAY = 24 * 60 * 60_000

/** What abandoned runs left in the staging repository beside a registry. */
export interface AbandonedRuns {
  readonly staging: Registry
  /** Their names, sorted. */
  readonly runs: readonly string[]
  readonly manifests: ReadonlySet<Digest>
}

/**
 * Finds the runs that staged packages, were never promoted to the end, and that no job has said
 * anything of for days.
 * @throws RegistryError
 */
export async function abandonedRuns(
  reference: string,
  inputs: PruneInputs,
  ports: Ports,
): Promise<AbandonedRuns> {
  const staging = openWithLogin(stagingReference(reference), inputs, ports)
  const before = ports.clock.now() - inputs['staging-days'] * DAY
  const abandoned = (await stagedRuns(staging)).filter(({ lastSign }) => lastSign < before)
  return {
    staging,
    runs: abandoned.map(({ name }) => name).sort(),
    manifests: await abandonedManifests(staging, abandoned),
  }
}
