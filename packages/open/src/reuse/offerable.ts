import type { SpecNode } from '@pakages/image'
import { dependencyType, type SpecHash } from '@pakages/model'
import type { Database } from '@pakages/oci'

/** The recipes of the user's own repositories, which come before those of Spack. */
export interface OwnRecipes {
  readonly namespaces: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/**
 * Of what a cache says that it has, what may be offered: nothing that was refused, nothing that an own
 * recipe of the same name stands for, and nothing that lacks what it needs at run time.
 */
export function offerable(
  { nodes, available }: Database,
  own: OwnRecipes,
  refused: ReadonlySet<SpecHash>,
): ReadonlySet<SpecHash> {
  const bad = [...nodes.values()].filter(
    (node) => !isExternal(node) && (!available.has(node.hash) || mayNot(node, own, refused)),
  )
  const dependents = dependentsIn(nodes)
  const spoiled = new Set<SpecHash>()
  const open = bad.map(({ hash }) => hash)
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    if (spoiled.has(hash)) continue
    spoiled.add(hash)
    open.push(...(dependents.get(hash) ?? []))
  }
  return new Set([...available].filter((hash) => !spoiled.has(hash)))
}

const isExternal = ({ external }: SpecNode): boolean => external !== undefined

const mayNot = (node: SpecNode, own: OwnRecipes, refused: ReadonlySet<SpecHash>): boolean =>
  refused.has(node.hash) ||
  (own.names.has(node.name) && !own.namespaces.has(String(node['namespace'])))

/** Who needs a spec at run time. */
function dependentsIn(nodes: Database['nodes']): ReadonlyMap<SpecHash, readonly SpecHash[]> {
  const dependents = new Map<SpecHash, SpecHash[]>()
  for (const node of nodes.values())
    for (const needed of neededAtRunTime(node)) {
      const known = dependents.get(needed)
      if (known) known.push(node.hash)
      else dependents.set(needed, [node.hash])
    }
  return dependents
}

const neededAtRunTime = ({ dependencies = [] }: SpecNode): SpecHash[] =>
  dependencies.flatMap((one) => {
    const { data } = dependencyType.safeParse(one)
    // What cannot be read is needed: then less is offered.
    return data && !data.parameters.deptypes.some((kind) => kind === 'link' || kind === 'run')
      ? []
      : [one.hash]
  })
