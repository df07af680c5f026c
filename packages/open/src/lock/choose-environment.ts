import {
  counted,
  type ConcreteEnvironment,
  type ConcretizeRequest,
  type Ports,
  type Spack,
} from '@pakages/core'
import type { SpecHash } from '@pakages/model'
import { MOST_SOLVES, type OfferedPackages } from '../reuse/offered-packages.ts'

/** What the solver chose. */
export interface ChosenEnvironment {
  readonly environment: ConcreteEnvironment
  /** What it took of what public caches offered; empty where nothing was. */
  readonly taken: ReadonlySet<SpecHash>
}

/** What is chosen with. */
export interface ChoosingEnvironment {
  readonly spack: Spack
  readonly ports: Ports
  /** What the solver may take. Default: nothing. */
  readonly offers?: OfferedPackages | undefined
}

/**
 * Solves, with what is offered as long as it turns out to be usable.
 * @throws UserError with the cause when there is no solution.
 */
export async function chooseEnvironment(
  request: ConcretizeRequest,
  { spack, ports, offers }: ChoosingEnvironment,
): Promise<ChosenEnvironment> {
  for (let round = 1; offers && round <= MOST_SOLVES; round++) {
    const offered = await offers.write()
    if (offered === undefined) break
    const environment = await spack.concretize({ ...request, offered })
    const chosen = await offers.chosenIn(environment.dag)
    const unusable = await offers.unusable(chosen)
    if (unusable.size === 0) return { environment, taken: chosen.taken }
    ports.host.info(`Solving again without ${counted(unusable.size, 'package')} of public caches`)
  }
  return { environment: await spack.concretize(request), taken: new Set() }
}
