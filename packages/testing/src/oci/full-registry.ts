import type { Clock, Registry } from '@pakages/core'
import { specTags } from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import { finalizeIndex } from '@pakages/oci'
import pMap from 'p-map'
import { node, pushSpec, type PushedSpec } from '../trust/spec-image.ts'
import { recordPushed } from './record-packages.ts'

/** How many packages each chain has: one needs the next. */
const CHAIN = 10
const AT_ONCE = 16

type Node = Record<string, unknown>

/** A registry with two generations: the first has all packages, the newest every second chain. */
export interface FullRegistry {
  /** Hashes of the packages that the newest generation has. */
  readonly live: ReadonlySet<SpecHash>
  /** Of each package, what it needs. */
  readonly needs: ReadonlyMap<SpecHash, readonly SpecHash[]>
}

/**
 * Fills a registry with small packages in chains of ten, an index and two generations.
 * @param images How many packages.
 */
export async function fillRegistry(
  registry: Registry,
  images: number,
  clock: Clock,
): Promise<FullRegistry> {
  const chains = Array.from({ length: Math.ceil(images / CHAIN) }, (_, number) =>
    chainOf(number, Math.min(CHAIN, images - number * CHAIN)),
  )
  const pushed = await pMap(
    chains,
    (chain, number) =>
      // Each has a layer of its own: docker-registry 2.8 fails now and then where many upload one blob.
      pMap(chain, (one, at) => pushSpec(registry, one, `${number}-${at}`, chain.slice(at))),
    { concurrency: AT_ONCE },
  )
  await finalizeIndex({ registry, clock, expected: new Map(), provenance: {} })
  const newest = (at: number): boolean => at % 2 === 1
  await recordPushed(registry, chains, pushed.flat(), clock)
  await recordPushed(
    registry,
    chains.filter((_, at) => newest(at)),
    pushed.filter((_, at) => newest(at)).flat(),
    clock,
  )
  return {
    live: new Set(pushed.filter((_, at) => newest(at)).flatMap(hashesOf)),
    needs: new Map(
      pushed.flatMap((chain) => chain.map(({ hash }, at) => [hash, hashesOf(chain.slice(at + 1))])),
    ),
  }
}

const hashesOf = (chain: readonly PushedSpec[]): SpecHash[] => chain.map(({ hash }) => hash)

/** The first needs the second, and so on. */
function chainOf(number: number, length: number): Node[] {
  const chain: Node[] = []
  for (let at = length - 1; at >= 0; at--)
    chain.unshift(node(`p${number}-${at}`, '1.0', chain.slice(0, 1)))
  return chain
}

/** What is wrong with a registry that is being pruned, or was: '' where nothing is. */
export async function wrongAfterPrune(
  registry: Registry,
  { live, needs }: FullRegistry,
  finished: boolean,
): Promise<string> {
  const there = specTags(await registry.tags())
  const gone = [...live].filter((hash) => !there.has(hash))
  if (gone.length > 0) return `${gone.length} packages that live are gone`
  const half = [...there.keys()].filter((hash) => needs.get(hash)?.some((one) => !there.has(one)))
  if (half.length > 0) return `${half.length} packages lack what they need`
  return finished && there.size !== live.size ? `${there.size - live.size} packages are left` : ''
}
