import type { Host } from '@pakages/core'

/**
 * Warns where a build runs on another system than those that pakages.json names: what it makes is
 * for that system.
 * @param platform As Spack says it: `linux-ubuntu24.04`.
 */
export function tellOtherTarget(
  platform: string,
  targets: readonly string[] | undefined,
  host: Pick<Host, 'warning'>,
): void {
  const system = platform.slice(platform.indexOf('-') + 1)
  if (targets === undefined || targets.includes(system)) return
  host.warning(
    `pakages.json names the targets ${targets.join(', ')}, and this is ${system}: its binaries are for ${system}. Run the job in a base container, such as ghcr.io/syspack/pakages/${targets[0]}.`,
  )
}
