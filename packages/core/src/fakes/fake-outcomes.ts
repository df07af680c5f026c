import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

/** A package whose build ended with a message, and its log in the work folder. */
export async function failed(
  { name, hash }: ConcreteSpec,
  message: string,
  workFolder: string,
): Promise<InstallOutcome> {
  const log = join(workFolder, 'stage', `${name}.txt`)
  await mkdir(join(log, '..'), { recursive: true })
  await writeFile(log, `==> ${name}: Executing phase: 'build'\n${message}\n`)
  return {
    hash,
    outcome: 'failed',
    seconds: 1,
    failure: { phase: 'build', message, text: message, log },
  }
}
