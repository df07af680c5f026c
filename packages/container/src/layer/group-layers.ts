import { reachable, RUNTIME, type ConcreteDag, type ConcreteSpec } from '@pakages/model'
import { createHash } from 'node:crypto'

/** Of all layers, this part is for groups where packages must share. */
const FOR_GROUPS = 0.2

/**
 * Which packages share a layer, those that change most rarely first. Each has its own as long as
 * there is room. Where there is none, those share that change most rarely: a package is built anew
 * when anything changes that it needs, so that who needs little changes little. Which of them go
 * together is decided by their names alone, so that a new version of one changes its own group only.
 * @param packages What is put into the image.
 * @param most Layers; at least one.
 */
export function groupLayers(
  dag: ConcreteDag,
  packages: readonly ConcreteSpec[],
  most: number,
): ConcreteSpec[][] {
  const needs = new Map(
    packages.map(({ hash }) => [hash, reachable(dag, RUNTIME, [hash]).length] as const),
  )
  const rarest = packages.toSorted(
    (a, b) => needs.get(a.hash)! - needs.get(b.hash)! || byName(a, b),
  )
  if (rarest.length <= most) return rarest.map((one) => [one])
  const groups = Math.max(1, Math.floor(most * FOR_GROUPS))
  const shared = rarest.slice(0, rarest.length - (most - groups))
  const byGroup = Map.groupBy(shared, ({ name }) => groupOf(name, groups))
  return [
    ...[...byGroup].sort(([a], [b]) => a - b).map(([, members]) => members),
    ...rarest.slice(shared.length).map((one) => [one]),
  ]
}

const groupOf = (name: string, groups: number): number =>
  createHash('sha256').update(name).digest().readUInt32BE(0) % groups

function byName(a: ConcreteSpec, b: ConcreteSpec): number {
  const [left, right] = [`${a.name} ${a.hash}`, `${b.name} ${b.hash}`]
  return left < right ? -1 : left > right ? 1 : 0
}
