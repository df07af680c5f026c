import { readingInput, type Ports, type WorkFolder } from '@pakages/core'
import { mountPath, RunPlace, sayThatRunGoesOn, Stager, stagingReference } from '@pakages/oci'
import { runName } from '@pakages/open/plan'
import { environmentsOf, guardOf, licensesOf } from '@pakages/open/publishing'
import { openWithLogin } from '@pakages/open/registry'
import { commitAtWork, mayPublishHere } from '@pakages/repository'
import type { SpecHash } from '@pakages/model'
import type { BuildInputs } from '../inputs.ts'

/** Where the jobs of one run hand packages to one another. */
export interface Staging {
  readonly place: RunPlace
  /** The name of the run. */
  readonly run: string
  /** How often the run was started. */
  readonly attempt: number
  /**
   * Brings a package there that lies in the build cache folder of the job, or of another work folder.
   * @throws UserError
   */
  stage(hash: SpecHash, from?: WorkFolder): Promise<void>
}

/**
 * Opens the place of this run. Ask before a recipe runs, which could check something else out.
 * @returns Undefined where the run may not publish: what nobody has merged is not staged either.
 * @throws UsageError for a reference or name that is none.
 */
export async function openStaging(
  inputs: BuildInputs,
  reference: string,
  work: WorkFolder,
  ports: Ports,
): Promise<Staging | undefined> {
  const { host, clock, signal } = ports
  const verdict = await mayPublishHere(
    { ...inputs, 'publish-from': inputs['publish-from'] ?? [] },
    ports,
  )
  if (verdict.kind === 'refused') {
    host.notice(`What this job builds is not staged: ${verdict.why}.`)
    return undefined
  }
  const registry = readingInput('registry', () => openWithLogin(reference, inputs, ports))
  const beside = openWithLogin(stagingReference(reference), inputs, ports)
  const run = runName(inputs.run, ports)
  const place = new RunPlace(beside, run)
  await sayThatRunGoesOn(place, clock.now())
  const guard = guardOf(
    { ...inputs, targets: inputs.targets ?? [], allow: inputs.allow ?? [] },
    host,
  )
  const { repository, serverUrl } = host.context
  const commit = await commitAtWork(ports)
  const licenses = await licensesOf(work)
  const stagerOf = ({ cache }: WorkFolder): Stager =>
    new Stager({
      place,
      folder: cache,
      clock,
      signal,
      mountFrom: mountPath(registry, place),
      provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
      licenses,
      metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
      refuse: (candidates) => guard.refuse(candidates),
    })
  const stager = stagerOf(work)
  return {
    place,
    run,
    attempt: Number(host.env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1,
    stage: async (hash, from = work) => {
      const own = from === work ? stager : stagerOf(from)
      await own.stage(hash, (await environmentsOf(from)).get(hash))
    },
  }
}
