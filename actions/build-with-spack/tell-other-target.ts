import type { BuildTarget, Host } from '@pakages/core'
import { baseContainerOf } from '@pakages/open/base-containers'

/**
 * Warns where a build runs on another system than those that pakages.json names: what it makes is
 * for that system.
 * @param platform As Spack says it: `linux-ubuntu24.04`.
 */
export function tellOtherTarget(
  platform: string,
  targets: readonly BuildTarget[] | undefined,
  host: Pick<Host, 'warning'>,
): void {
  const system = platform.slice(platform.indexOf('-') + 1)
  const systems = new Set((targets ?? []).map((one) => one.system))
  if (systems.size === 0 || systems.has(system) || systems.has(undefined)) return
  const container = [...systems]
    .map((one) => baseContainerOf(one!))
    .find((image) => image !== undefined)
  host.warning(
    `pakages.json names the targets ${[...systems].join(', ')}, and this is ${system}: its binaries are for ${system}. ` +
      (container === undefined
        ? 'Run the job on one of them, or in a container of one.'
        : `Run the job in a base container, such as ${container}.`),
  )
}
