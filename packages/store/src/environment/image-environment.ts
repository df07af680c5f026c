import type { PrefixFolders } from '@pakages/image'
import {
  isExternal,
  reachable,
  RUNTIME,
  type ConcreteDag,
  type ConcreteSpec,
  type PackageEnvironment,
  type SpecHash,
} from '@pakages/model'
import { afterChanges } from './change.ts'
import {
  loadEnvironment,
  type EnvironmentNode,
  type LoadedEnvironment,
} from './load-environment.ts'
import { runtimeNeeds } from './load-order.ts'

/** A package as its binary has it. */
export interface PackedPackage {
  /** Undefined where it is not known. */
  readonly where: PrefixFolders | undefined
  /** What its recipe was recorded to set; undefined where nothing was. */
  readonly recorded: PackageEnvironment | undefined
}

/** What an image has before any package is in it. */
const BASE = { PATH: '/bin:/usr/bin' }

/**
 * The `Env` of an image of some packages, as stock `spack buildcache push` writes it: PATH first.
 * @param packed What is known of each package that the roots need at run time.
 * @param before What is set in what they are put on.
 */
export function imageEnvironment(
  dag: ConcreteDag,
  packed: ReadonlyMap<SpecHash, PackedPackage>,
  before: Readonly<Record<string, string>> = BASE,
): string[] {
  const { changes } = packedEnvironment(dag, packed)
  const after = new Map<string, string | undefined>([
    ...Object.entries(before),
    ...afterChanges(before, changes),
  ])
  return [...after].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
}

/** What loading the roots of a DAG does to the environment where its packages are packed. */
export function packedEnvironment(
  dag: ConcreteDag,
  packed: ReadonlyMap<SpecHash, PackedPackage>,
): LoadedEnvironment {
  const nodes = new Map(
    reachable(dag, RUNTIME).map((spec) => [
      spec.hash as string,
      nodeOf(spec, packed.get(spec.hash)),
    ]),
  )
  return loadEnvironment(
    dag.roots.map((root) => nodes.get(root)!),
    nodes,
  )
}

const nodeOf = (spec: ConcreteSpec, packed: PackedPackage | undefined): EnvironmentNode => ({
  hash: spec.hash,
  name: spec.name,
  external: isExternal(spec),
  prefix: packed?.where?.prefix,
  hasFolder: (folder) => folder === '' || (packed?.where?.folders.has(folder) ?? false),
  recorded: packed?.recorded,
  needs: runtimeNeeds(spec),
})
