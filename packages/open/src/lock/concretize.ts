import { copyFile } from 'node:fs/promises'
import {
  addRecords,
  messageOf,
  recipeFactsReport,
  type ConcreteEnvironment,
  type Ports,
  type Spack,
  type WorkFolder,
} from '@pakages/core'
import { isExternal, label, targetOf, type ConcreteDag } from '@pakages/model'
import { rootsFor, type RootInputs } from './roots.ts'

/**
 * Solves once, and leaves the lock and what the recipes say in the work folder.
 * @throws UserError with the cause when there is no solution.
 */
export async function concretizeRequest(
  inputs: RootInputs,
  spack: Spack,
  work: WorkFolder,
  { host }: Ports,
): Promise<ConcreteEnvironment> {
  const request = await rootsFor(inputs, spack, host.workspace)
  host.info(
    `Concretizing ${request.specs ? request.specs.join(', ') : request.environment} for ${spack.facts.target}`,
  )
  const environment = await spack.concretize(request)
  await copyFile(environment.lock, work.lock)
  warnOfOtherTargets(environment.dag, spack.facts.target, host)
  try {
    await addRecords(recipeFactsReport, work.facts, await spack.recipeFacts(environment.dag))
  } catch (error) {
    host.warning(
      `What the recipes say is not recorded, so that bills of materials will lack it: ${messageOf(error)}`,
    )
  }
  return environment
}

function warnOfOtherTargets({ specs }: ConcreteDag, target: string, host: Ports['host']): void {
  const other = [...specs.values()].filter((spec) => !isExternal(spec) && targetOf(spec) !== target)
  if (other.length === 0) return
  const shown = other.slice(0, 10).map((spec) => `${label(spec)} (${targetOf(spec)})`)
  host.warning(`Specs or recipes ask for another target than ${target}: ${shown.join(', ')}`)
}
