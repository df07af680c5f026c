import type { Ports } from '@pakages/core'
import {
  patchOf,
  prepareLocally,
  proposeAll,
  writeChanges,
  type LocalRepository,
  type UpdateBranch,
  type UpdateDone,
  type UpdateRun,
} from '@pakages/upstream'
import { destinationOf } from './destination.ts'
import type { UpdatesInputs } from './inputs.ts'

/** Whether changes are proposed, only shown as a diff, or written into the checkout. */
export type Mode = 'propose' | 'show' | 'write'

/** What the inputs and the host ask for; at the terminal nothing is written unless asked for. */
export const modeOf = (inputs: UpdatesInputs, { host }: Ports): Mode =>
  inputs.write ? 'write' : inputs['dry-run'] || host.kind === 'terminal' ? 'show' : 'propose'

/** What was done about each recipe, and the diff where changes were shown. */
export interface Acted {
  /** What was done about each recipe, by its name. */
  readonly done: ReadonlyMap<string, UpdateDone>
  readonly diff: string | undefined
}

/**
 * Proposes, shows or writes what is wanted.
 * @throws UserError when the files of the checkout changed meanwhile, or nothing may be proposed.
 */
export async function act(
  mode: Mode,
  inputs: UpdatesInputs,
  branches: readonly UpdateBranch[],
  { root }: LocalRepository,
  run: UpdateRun,
  ports: Ports,
): Promise<Acted> {
  const limit = inputs.limit ?? run.section.limit ?? 10
  if (mode === 'propose') return propose(inputs, branches, limit, run, ports)
  const said = mode === 'write' ? 'written' : 'shown'
  const { done, changes } = await prepareLocally(branches, limit, said, run)
  if (mode === 'write') {
    await writeChanges(root, changes)
    return { done, diff: undefined }
  }
  const diff = patchOf(changes)
  if (diff !== '') ports.host.info(diff.trimEnd())
  return { done, diff }
}

async function propose(
  inputs: UpdatesInputs,
  branches: readonly UpdateBranch[],
  limit: number,
  run: UpdateRun,
  ports: Ports,
): Promise<Acted> {
  const { host } = ports
  const { base, repository, token } = destinationOf(inputs.token, host)
  const proposing = {
    codeHost: await ports.openCodeHost(repository, token, host.context.apiUrl),
    host,
    base,
    limit,
    labels: run.section.labels ?? ['updates'],
    buildWorkflow: inputs['build-workflow'] ?? run.section['build-workflow'],
  }
  return { done: await proposeAll(branches, run, proposing), diff: undefined }
}
