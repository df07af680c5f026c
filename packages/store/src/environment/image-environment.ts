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
import { loadEnvironment, type EnvironmentNode } from './load-environment.ts'
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
 */
export function imageEnvironment(
  dag: ConcreteDag,
  packed: ReadonlyMap<SpecHash, PackedPackage>,
): string[] {
  const nodes = new Map(
    reachable(dag, RUNTIME).map((spec) => [
      spec.hash as string,
      nodeOf(spec, packed.get(spec.hash)),
    ]),
  )
  const { changes } = loadEnvironment(
    dag.roots.map((root) => nodes.get(root)!),
    nodes,
  )
  const after = new Map<string, string | undefined>([
    ...Object.entries(BASE),
    ...afterChanges(BASE, changes),
  ])
  return [...after].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
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
