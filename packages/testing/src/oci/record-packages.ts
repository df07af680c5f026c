import type { Clock, Registry } from '@pakages/core'
import { digestOf } from '@pakages/image'
import { lockJson, parseSpecFile } from '@pakages/model'
import { finalizeIndex, recordGeneration, type Recorded } from '@pakages/oci'
import pMap from 'p-map'
import { node, pushSpec } from '../trust/spec-image.ts'

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
  const dags = nodes.map((one) => parseSpecFile({ spec: { _meta: { version: 5 }, nodes: [one] } }))
  const dag = {
    roots: dags.flatMap(({ roots }) => roots),
    specs: new Map(dags.flatMap(({ specs }) => [...specs])),
  }
  const lock = Buffer.from(JSON.stringify(lockJson(dag)))
  await finalizeIndex({ registry, clock, expected: new Map(), provenance: {} })
  return recordGeneration({
    registry,
    clock,
    lock,
    provenance: {},
    facts: {
      recorded: '1960-01-01T00:00:00Z',
      roots: pushed.map(({ hash, name, version }) => ({ hash, name, version })),
      lock: digestOf(lock),
      specs: pushed.map(({ hash, manifest }) => ({ hash, manifest })),
      recipes: [],
    },
  })
}
