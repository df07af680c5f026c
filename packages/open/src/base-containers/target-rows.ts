import type { BuildTarget, Ports } from '@pakages/core'
import { pinnedBaseContainers } from './base-containers.ts'

/**
 * A target as a row of `strategy.matrix` has it: all texts, and empty what it does not say, since a
 * workflow hands on each column whatever the row says.
 */
export interface TargetRow {
  readonly name: string
  /** As Spack calls it. */
  readonly system: string
  /** An image; that of a system's base container by its digest. Empty for the runner itself. */
  readonly container: string
  /** Such as `gcc@13`. */
  readonly compiler: string
  /** The microarchitecture. */
  readonly target: string
  /** A label, or several as a JSON list, for `runs-on`. */
  readonly runner: string
}

/**
 * The rows of targets, in their order, with the base containers as they are now.
 * @throws UserError for a system that no base container is made for, or whose image is not there.
 */
export async function targetRows(
  targets: readonly BuildTarget[],
  ports: Pick<Ports, 'openRegistry' | 'signal'>,
): Promise<TargetRow[]> {
  const based = targets.flatMap((one) => (one.container === undefined ? (one.system ?? []) : []))
  const images = new Map(
    (await pinnedBaseContainers(based, ports)).map(({ target, image }) => [target, image]),
  )
  return targets.map(
    ({ name, system = '', container, compiler = '', target = '', runner = [] }) => ({
      name,
      system,
      container: container ?? images.get(system) ?? '',
      compiler,
      target,
      runner: runner.length > 1 ? JSON.stringify(runner) : (runner[0] ?? ''),
    }),
  )
}
