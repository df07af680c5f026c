import type { Descriptor } from '@pakages/core'
import { digestType, specHashType, type SpecHash } from '@pakages/model'
import { z } from 'zod'
import { dagHash } from './dag-hash.ts'

/**
 * The largest config blob of a spec image that is read; those of Spack's largest stacks have some
 * megabytes.
 */
export const MAX_CONFIG = 64 * 1024 * 1024

const descriptor = z.object({
  mediaType: z.string(),
  digest: digestType(),
  size: z.int().nonnegative(),
})

const manifestType = z.object({
  config: descriptor,
  layers: z.array(descriptor).min(1).max(10_000),
})

/**
 * What a spec image consists of: Spack's own tarball is the last layer, the others are its run time
 * dependencies.
 */
export interface SpecImage {
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
  readonly tarball: Descriptor
}

/** Reads the manifest of a spec image; undefined for anything else. */
export function parseSpecImage(bytes: Uint8Array): SpecImage | undefined {
  const read = manifestType.safeParse(parseJson(bytes))
  if (!read.success) return undefined
  const { config, layers } = read.data
  return { config, layers, tarball: layers.at(-1)! }
}

const identity = z.object({
  name: z.string(),
  version: z.string(),
  hash: specHashType(),
})

/** A node as it came: parsing would change the order of its keys, which its hash is made of. */
const nodeType = z.custom<ExpectedSpec & Readonly<Record<string, unknown>>>(
  (value) => identity.safeParse(value).success,
  'not a spec',
)
const configType = z.object({ spec: z.looseObject({ nodes: z.array(nodeType).min(1) }) })

/** A spec as it was asked for. */
export interface ExpectedSpec {
  readonly name: string
  readonly version: string
  readonly hash: SpecHash
}

/**
 * Whether the config blob of an image describes the spec that was asked for: its first node has
 * that hash, name and version, and every node's hash is the hash of what the node says, as far as
 * that can be computed.
 * @returns What is wrong, a sentence each.
 */
export function specMismatches(config: Uint8Array, expected: ExpectedSpec): string[] {
  const read = configType.safeParse(parseJson(config))
  if (!read.success) return ['Its image holds no spec.']
  const { nodes } = read.data.spec
  return [...nodeMismatches(nodes[0]!, expected), ...nodes.flatMap(forged)]
}

function nodeMismatches(found: ExpectedSpec, expected: ExpectedSpec): string[] {
  if (found.hash !== expected.hash)
    return [`Its image holds the spec ${found.name}@${found.version}/${found.hash}.`]
  if (found.name !== expected.name || found.version !== expected.version)
    return [`Its image calls itself ${found.name}@${found.version} under this hash.`]
  return []
}

const indexType = z.object({
  database: z.object({
    installs: z.record(
      z.string(),
      z.object({ spec: nodeType, in_buildcache: z.boolean().default(false) }),
    ),
  }),
})

/** One entry of an index that must not be believed. */
export interface ForgedEntry {
  readonly hash: string
  /** A sentence. */
  readonly message: string
}

/**
 * Checks an `index.spack`: every entry must hold the spec that its hash is of.
 * @param expected What is known of some specs from a lock; entries of others are checked by their
 * own content alone.
 * @returns The entries to refuse; undefined when it is no index at all.
 */
export function checkIndex(
  index: Uint8Array,
  expected: ReadonlyMap<string, ExpectedSpec> = new Map(),
): ForgedEntry[] | undefined {
  const read = indexType.safeParse(parseJson(index))
  if (!read.success) return undefined
  return Object.entries(read.data.database.installs).flatMap(([hash, { spec }]) => {
    const wanted = expected.get(hash) ?? {
      name: spec.name,
      version: spec.version,
      hash: hash as SpecHash,
    }
    const wrong =
      spec.hash !== hash
        ? [`It holds ${spec.name}@${spec.version}/${spec.hash}.`]
        : [...nodeMismatches(spec, wanted), ...forged(spec)]
    return wrong.map((message) => ({ hash, message }))
  })
}

function forged(node: z.infer<typeof nodeType>): string[] {
  const computed = dagHash(node)
  return computed === undefined || computed === node.hash
    ? []
    : [
        `The description of ${node.name}@${node.version} does not have the hash ${node.hash}: it was changed.`,
      ]
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}
