import { isExternal } from '@pakages/model'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { InstalledPackage } from '../installed/installed-packages.ts'
import {
  loadEnvironment,
  type EnvironmentNode,
  type LoadedEnvironment,
} from './load-environment.ts'
import { runtimeNeeds } from './load-order.ts'
import { keptEnvironment } from './recorded.ts'

/**
 * What loading packages of an install root does to the environment.
 * @param root The install root.
 * @param packages All of its packages, by hash.
 * @throws UserError when what was recorded of one is malformed.
 */
export async function rootEnvironment(
  root: string,
  packages: ReadonlyMap<string, InstalledPackage>,
  wanted: readonly InstalledPackage[],
): Promise<LoadedEnvironment> {
  const nodes = new Map<string, EnvironmentNode>()
  const waiting = [...wanted]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { hash } = one.spec
    if (nodes.has(hash)) continue
    const node = await nodeOf(root, one)
    nodes.set(hash, node)
    for (const { hash: needed } of node.needs)
      if (packages.has(needed)) waiting.push(packages.get(needed)!)
  }
  return loadEnvironment(
    wanted.map(({ spec }) => nodes.get(spec.hash)!),
    nodes,
  )
}

async function nodeOf(root: string, { spec, prefix }: InstalledPackage): Promise<EnvironmentNode> {
  const external = isExternal(spec)
  return {
    hash: spec.hash,
    name: spec.name,
    external,
    prefix,
    hasFolder: (folder) => prefix !== undefined && isFolder(join(prefix, folder)),
    recorded: external ? undefined : await keptEnvironment(root, spec.hash),
    needs: runtimeNeeds(spec),
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
