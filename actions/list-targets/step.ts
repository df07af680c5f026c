import { SYSTEM_NAME, UsageError, type Ports } from '@pakages/core'
import { pinnedBaseContainers, type BaseContainer } from '@pakages/open/base-containers'
import { configurationOf } from '@pakages/spack'

/** The containers of all targets, in their order; none where no targets are named. */
export type TargetsResult = readonly BaseContainer[]

/**
 * Finds the base containers of the targets, as they are now.
 * @throws UsageError for a system that is none, UserError for a target that no base container is made for, or whose image is not there.
 */
export async function listTargets(
  { systems }: { readonly systems: readonly string[] },
  ports: Ports,
): Promise<TargetsResult> {
  const wrong = systems.find((system) => !SYSTEM_NAME.test(system))
  if (wrong !== undefined)
    throw new UsageError(`"systems" is not a list of systems: "${wrong.slice(0, 80)}".`, {
      fix: 'Give them as Spack calls them, such as debian12 or ubuntu24.04.',
    })
  const configuration = await configurationOf(ports.host)
  const wanted = systems.length > 0 ? systems : (configuration?.values.targets ?? [])
  return pinnedBaseContainers(wanted, ports)
}
