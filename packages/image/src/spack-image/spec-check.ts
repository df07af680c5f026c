import type { SpecHash } from '@pakages/model'
import { dagHash } from './dag-hash.ts'
import type { SpecNode } from './spec-node.ts'

/** A spec as it was asked for. */
export interface ExpectedSpec {
  readonly name: string
  readonly version: string
  readonly hash: SpecHash
}

/**
 * Whether the nodes that an image describes are those of the spec that was asked for: the first has
 * that hash, name and version, and every node's hash is the hash of what the node says, as far as
 * that can be computed.
 * @param nodes As they came: see {@link SpecNode}.
 * @returns What is wrong, a sentence each.
 */
export const specMismatches = (nodes: readonly SpecNode[], expected: ExpectedSpec): string[] => [
  ...rootMismatches(nodes[0], expected),
  ...nodes.flatMap(forged),
]

function rootMismatches(found: SpecNode | undefined, expected: ExpectedSpec): string[] {
  if (!found) return ['Its image holds no spec.']
  if (found.hash !== expected.hash)
    return [`Its image holds the spec ${found.name}@${found.version}/${found.hash}.`]
  if (found.name !== expected.name || found.version !== expected.version)
    return [`Its image calls itself ${found.name}@${found.version} under this hash.`]
  return []
}

function forged(node: SpecNode): string[] {
  const computed = dagHash(node)
  return computed === undefined || computed === node.hash
    ? []
    : [
        `The description of ${node.name}@${node.version} does not have the hash ${node.hash}: it was changed.`,
      ]
}
