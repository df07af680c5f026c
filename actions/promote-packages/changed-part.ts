import { parseInputs, UserError, type Ports } from '@pakages/core'
import type { ConcreteDag, PlanRecord } from '@pakages/model'
import { changesOf, plannedOf } from '@pakages/open/changes'
import { configurationOf, spackInputs, withConfiguration } from '@pakages/spack'
import type { PromoteInputs } from './inputs.ts'

/** What says which part of a lock may have been planned. */
export type ChangeRequest = Pick<
  PromoteInputs,
  'changed-since' | 'dependents' | 'environment' | 'repository'
>

/**
 * The lock, with what is asked for of it: its own roots, or those that changed since a commit. That is
 * looked up in this checkout, since the plan must not choose what is published.
 * @throws UserError where plan and inputs do not agree on whether only changes are planned.
 */
export async function changedPart(
  dag: ConcreteDag,
  { changes }: PlanRecord,
  request: ChangeRequest,
  { file, ports }: { readonly file: string; readonly ports: Ports },
): Promise<ConcreteDag> {
  const since = request['changed-since']
  if ((changes === undefined) !== (since === undefined))
    throw new UserError(
      changes === undefined
        ? `${file} is no plan of what changed, and this job is told to promote what changed since ${since}.`
        : `${file} is a plan of what changed since ${changes.base.slice(0, 10)} alone, and this job is not told so.`,
      {
        id: 'plan-of-other-request',
        fix: 'Give "changed-since", "dependents" and "environment" as the step that plans has them.',
      },
    )
  if (changes === undefined) return dag
  const configuration = await configurationOf(ports.host)
  const named = configuration?.values.environment
  const inputs = withConfiguration(
    {
      ...parseInputs(spackInputs, () => undefined),
      ...request,
      // Where the environment of pakages.json changed, all is planned; whether it did is looked up.
      environment: request.environment ?? (changes.shared === undefined ? undefined : named),
    },
    configuration,
    ports.host,
  )
  const own = await changesOf(inputs, ports)
  return own ? plannedOf(dag, own, request.dependents) : dag
}
