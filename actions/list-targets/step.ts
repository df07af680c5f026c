import { findTarget, SYSTEM_NAME, UsageError, type BuildTarget, type Ports } from '@pakages/core'
import { targetRows, type TargetRow } from '@pakages/open/base-containers'
import { configurationOf } from '@pakages/spack'

/** All targets, in their order; none where none are named. */
export type TargetsResult = readonly TargetRow[]

/**
 * Lists the targets, with their base containers as they are now.
 * @throws UsageError for a system that is none, UserError for a target that no base container is made for, or whose image is not there.
 */
export async function listTargets(
  { systems }: { readonly systems: readonly string[] },
  ports: Ports,
): Promise<TargetsResult> {
  const configuration = await configurationOf(ports.host)
  const named = configuration?.values.targets ?? []
  const targets = systems.length > 0 ? systems.map((one) => wanted(one, named)) : named
  return ports.host.group('Finding a container for each target', async () => {
    const rows = await targetRows(targets, ports)
    for (const { name, container, runner } of rows)
      ports.host.info(
        `${name || 'No target is named'}: ${container || 'no container'} on ${runner || 'the runner that the workflow names'}`,
      )
    return rows
  })
}

/** A target of `pakages.json`, else a system. */
function wanted(name: string, targets: readonly BuildTarget[]): BuildTarget {
  if (targets.some((one) => one.name === name)) return findTarget(targets, name)
  if (SYSTEM_NAME.test(name)) return { name, system: name }
  throw new UsageError(`"systems" is not a list of targets: "${name.slice(0, 80)}".`, {
    id: 'input-malformed',
    fix: 'Give names of "targets" in pakages.json, or systems as Spack calls them, such as debian12 or ubuntu24.04.',
  })
}
