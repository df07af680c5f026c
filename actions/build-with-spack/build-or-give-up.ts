import { counted, type Ports, type Presentation } from '@pakages/core'
import { label } from '@pakages/model'
import type { BuildResult } from './build-result.ts'
import type { buildOutputs } from './declared-inputs.ts'
import type { BuildInputs } from './inputs.ts'
import { giveUp, type GivenUp } from './planned/give-up.ts'
import { buildWithSpack } from './step.ts'
import { presentBuild } from './summary.ts'

type Ended = BuildResult | GivenUp

/** Builds; of a job that ended before it could, only says so to those that wait for it. */
export const buildOrGiveUp = (
  inputs: BuildInputs & { readonly 'give-up': boolean },
  ports: Ports,
): Promise<Ended> => (inputs['give-up'] ? giveUp(inputs, ports) : buildWithSpack(inputs, ports))

/** What the action shows of either. */
export const presentEnded = (ended: Ended): Presentation<keyof typeof buildOutputs> =>
  'isTold' in ended ? presentGivenUp(ended) : presentBuild(ended)

/** The job is red by what ended it: there is nothing to add to that. */
function presentGivenUp(ended: GivenUp): Presentation<keyof typeof buildOutputs> {
  const { job, packages, isTold } = ended
  const before = `Job ${job} ended before it came to ${counted(packages.length, 'package')}: ${packages.map(label).join(', ')}.`
  const summary =
    packages.length === 0
      ? `Job ${job} told of all its packages before it ended.`
      : `${before}${isTold ? ' No other job waits for it.' : ''}`
  const nothing = {
    ...{ cache: '', lock: '', report: '', reused: '0', built: '0', failed: '0', left: '0' },
    ...{ 'may-publish': '', 'hit-rate': '' },
  }
  return { outputs: nothing, summary, json: ended }
}
