import type { EnvironmentModification, EnvironmentValue, PackageEnvironment } from '@pakages/model'
import { PREFIX_INSPECTIONS, PROGRAM_FOLDERS } from '@pakages/image'
import { posix } from 'node:path'
import { isSystemPath, type EnvironmentChange } from './change.ts'
import { loadOrder, type LoadedNode, type LoadStep } from './load-order.ts'

/** A package of an install root, as its environment is made of it. */
export interface EnvironmentNode extends LoadedNode {
  /** Where it is installed; undefined where it is not. */
  readonly prefix: string | undefined
  /** Whether a folder of its prefix, such as `share/man`, is there; '' is the prefix. */
  readonly hasFolder: (folder: string) => boolean
  /** What was recorded when it was built; undefined where nothing was. */
  readonly recorded: PackageEnvironment | undefined
}

/** What loading some packages does. */
export interface LoadedEnvironment {
  /** The packages, dependents before what they need, without externals. */
  readonly loaded: readonly EnvironmentNode[]
  readonly changes: readonly EnvironmentChange[]
  /** Packages of which nothing was recorded: only what their folders say is in it. */
  readonly unrecorded: readonly EnvironmentNode[]
  /** Variables that are left as they were, as what they lead to is not installed. */
  readonly leftOut: readonly { readonly variable: string; readonly by: string }[]
}

/**
 * What `spack load` of some packages does to the environment: first the folders that all of them
 * have, then what the recipes were recorded to set, those of dependencies before those of their
 * dependents.
 * @param nodes The packages, and what they need at run time, by hash.
 */
export function loadEnvironment(
  roots: readonly EnvironmentNode[],
  nodes: ReadonlyMap<string, EnvironmentNode>,
): LoadedEnvironment {
  const { topological, steps } = loadOrder(roots, nodes)
  const reached = topological.filter(({ external }) => !external)
  const leftOut: LoadedEnvironment['leftOut'][number][] = []
  const resolve = (modification: EnvironmentModification, by: string): EnvironmentChange[] => {
    const change = resolved(modification, nodes)
    if (change === undefined) leftOut.push({ variable: modification.name, by })
    return change ? [change] : []
  }
  return {
    loaded: reached,
    changes: [
      ...reached.toReversed().flatMap(inspected),
      ...steps.flatMap((step) => [
        ...programs(step),
        ...setBy(step.node, topological).flatMap(([by, all]) =>
          all.flatMap((one) => resolve(one, by.name)),
        ),
      ]),
    ],
    unrecorded: reached.filter(({ recorded }) => recorded === undefined),
    leftOut,
  }
}

/** What the folders of a prefix say: `inspect_path` of Spack. */
const inspected = ({ prefix, hasFolder }: EnvironmentNode): EnvironmentChange[] =>
  prefix === undefined
    ? []
    : PREFIX_INSPECTIONS.filter(
        ([folder]) => hasFolder(folder) && !isSystemPath(posix.join(prefix, folder)),
      ).map(([folder, name]) => prepended(name, posix.join(prefix, folder)))

const programs = ({ node, runs }: LoadStep<EnvironmentNode>): EnvironmentChange[] => {
  const { prefix, external, hasFolder } = node
  if (!runs || external || prefix === undefined || isSystemPath(prefix)) return []
  return PROGRAM_FOLDERS.filter(hasFolder).map((folder) =>
    prepended('PATH', posix.join(prefix, folder)),
  )
}

const prepended = (name: string, value: string): EnvironmentChange => ({
  do: 'prepend-path',
  name,
  value,
})

/**
 * What a recipe sets for each of its dependents that is loaded, those that others need first, then
 * what it sets for itself. Spack takes dependents in the order of its database.
 */
function setBy(
  node: EnvironmentNode,
  loaded: readonly EnvironmentNode[],
): [EnvironmentNode, readonly EnvironmentModification[]][] {
  const forDependents = loaded
    .toReversed()
    .flatMap((dependent) =>
      (dependent.recorded?.dependencies ?? [])
        .filter(({ hash }) => hash === node.hash)
        .map(({ modifications }): [EnvironmentNode, readonly EnvironmentModification[]] => [
          dependent,
          modifications,
        ]),
    )
  return [...forDependents, [node, node.recorded?.own ?? []]]
}

/** A change with the prefixes of this root; undefined when one of them is not there. */
function resolved(
  modification: EnvironmentModification,
  nodes: ReadonlyMap<string, EnvironmentNode>,
): EnvironmentChange | undefined {
  if (!('value' in modification)) return modification
  const value = textOf(modification.value, nodes)
  return value === undefined ? undefined : { ...modification, value }
}

function textOf(
  value: EnvironmentValue,
  nodes: ReadonlyMap<string, EnvironmentNode>,
): string | undefined {
  if (typeof value === 'string') return value
  const parts = value.map((part) =>
    typeof part === 'string' ? part : nodes.get(part.prefix)?.prefix,
  )
  return parts.includes(undefined) ? undefined : parts.join('')
}
