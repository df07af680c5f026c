import type { Clock, Registry } from '@pakages/core'
import { digestOf } from '@pakages/image'
import { lockJson, parseSpecFile } from '@pakages/model'
import { finalizeIndex, recordGeneration, type Recorded } from '@pakages/oci'
import pMap from 'p-map'
import { node, pushSpec, type PushedSpec } from '../trust/spec-image.ts'

/**
 * Pushes packages without dependencies and records them as one generation, whose roots they are.
 * @param packages Names, or `name@version`; a name alone is of version 1.0.
 */
export async function recordPackages(
  registry: Registry,
  packages: readonly string[],
  clock: Clock,
): Promise<Recorded> {
  const nodes = packages.map((text) => {
    const [name = '', version = '1.0'] = text.split('@')
    return node(name, version)
  })
  const pushed = await pMap(nodes, (one) => pushSpec(registry, one, String(one['name'])), {
    concurrency: 16,
  })
  await finalizeIndex({ registry, clock, expected: new Map(), provenance: {} })
  const alone = nodes.map((one) => [one])
  return recordPushed(registry, alone, pushed, clock)
}

/**
 * Records pushed packages as one generation.
 * @param nodes Of each root it and all that it needs, the root first.
 */
export async function recordPushed(
  registry: Registry,
  nodes: readonly (readonly Record<string, unknown>[])[],
  pushed: readonly PushedSpec[],
  clock: Clock,
): Promise<Recorded> {
  const dags = nodes.map((own) => parseSpecFile({ spec: { _meta: { version: 5 }, nodes: own } }))
  const dag = {
    roots: dags.flatMap(({ roots }) => roots),
    specs: new Map(dags.flatMap(({ specs }) => [...specs])),
  }
  const lock = Buffer.from(JSON.stringify(lockJson(dag)))
  return recordGeneration({
    registry,
    clock,
    lock,
    provenance: {},
    facts: {
      recorded: '1960-01-01T00:00:00Z',
      roots: pushed
        .filter(({ hash }) => dag.roots.includes(hash))
        .map(({ hash, name, version }) => ({ hash, name, version })),
      lock: digestOf(lock),
      specs: pushed.map(({ hash, manifest }) => ({ hash, manifest })),
      recipes: [],
    },
  })
}
