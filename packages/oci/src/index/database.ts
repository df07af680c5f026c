import { encode, parseAs, specNode, type SpecNode } from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import { z } from 'zod'

/**
 * The version of Spack's database that is written and read: that of Spack 1.0 and newer. A text, as
 * Spack writes it.
 */
const VERSION = '8'

const databaseType = z.object({
  database: z.object({
    version: z.string(),
    installs: z.record(
      z.string(),
      z.object({ spec: specNode, in_buildcache: z.boolean().optional() }).loose(),
    ),
  }),
})

/** The specs of a build cache, by hash; what is only depended on is in it too. */
export interface Database {
  readonly nodes: ReadonlyMap<string, SpecNode>
  /** The hashes of those that can be downloaded. */
  readonly available: ReadonlySet<SpecHash>
}

/** A database without specs. */
export const emptyDatabase: Database = { nodes: new Map(), available: new Set() }

/**
 * Reads a database.
 * @returns Undefined for one of another version, written by a Spack before 1.0. @throws
 * RegistryError when it is none.
 */
export function parseDatabase(bytes: Uint8Array, from: string): Database | undefined {
  const { database } = parseAs(bytes, databaseType, 'a list of packages', from)
  if (database.version !== VERSION) return undefined
  const installs = Object.entries(database.installs)
  return {
    nodes: new Map(installs.map(([hash, { spec }]) => [hash, spec])),
    available: new Set(
      installs.filter(([, one]) => one.in_buildcache).map(([hash]) => hash as SpecHash),
    ),
  }
}

/**
 * A database with other packages available. Nodes that no available package reaches are left out.
 * @param added The nodes of what is new: its own and those that it depends on.
 */
export function changed(
  database: Database,
  added: Iterable<SpecNode>,
  available: ReadonlySet<SpecHash>,
): Database {
  const nodes = new Map(database.nodes)
  for (const one of added) if (!nodes.has(one.hash)) nodes.set(one.hash, one)
  const reached = new Map<string, SpecNode>()
  const open: string[] = [...available]
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    const found = nodes.get(hash)
    if (!found || reached.has(hash)) continue
    reached.set(hash, found)
    open.push(...(found.dependencies ?? []).map((to) => to.hash))
  }
  return { nodes: reached, available: new Set([...available].filter((hash) => reached.has(hash))) }
}

/**
 * The JSON of a database, as Spack reads it. Sorted by hash: the same packages give the same bytes,
 * whoever writes them. `ref_count` is the number of specs in it that depend on a spec in any way,
 * as Spack counts it.
 */
export function databaseJson({ nodes, available }: Database): Buffer {
  const dependents = new Map<string, number>()
  for (const one of nodes.values()) {
    for (const { hash } of one.dependencies ?? [])
      dependents.set(hash, (dependents.get(hash) ?? 0) + 1)
  }
  const sorted = [...nodes].sort(([a], [b]) => (a < b ? -1 : 1))
  const installs = sorted.map(
    ([hash, spec]) =>
      [
        hash,
        {
          spec,
          ref_count: dependents.get(hash) ?? 0,
          in_buildcache: available.has(hash as SpecHash),
        },
      ] as const,
  )
  return encode({ database: { version: VERSION, installs: Object.fromEntries(installs) } })
}
