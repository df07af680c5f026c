import { untilThere, type Ports, type Registry } from '@pakages/core'
import { readImage, specTag, specTags, type SpecNode } from '@pakages/image'
import { label, type SpecHash } from '@pakages/model'
import {
  look,
  moveImage,
  type FinalizeOptions,
  type KnownPackage,
  type RunPlace,
} from '@pakages/oci'
import type { Guard } from '@pakages/open/publishing'
import pMap from 'p-map'
import type { PromoteInputs } from './inputs.ts'
import type { VerifiedPlan } from './own-plan.ts'
import {
  brokenRules,
  readStaged,
  strangeLayers,
  type RefusedStaging,
  type StagedImage,
} from './staged.ts'

type KnownPackages = Map<SpecHash, KnownPackage>

/** What was moved from the place of a run into the registry. */
export interface Movement {
  /** What lies in the place and is what the plan asks for. */
  readonly staged: ReadonlyMap<SpecHash, StagedImage>
  /** What was moved now. */
  readonly promoted: ReadonlySet<SpecHash>
  readonly refused: readonly RefusedStaging[]
  /** All packages of the lock that the registry has now. */
  readonly known: FinalizeOptions['expected']
  /** Blobs that the registry would not link, so that they travelled through this machine. */
  readonly copied: number
}

/** From where to where, and by what plan. */
export interface Moving {
  readonly plan: VerifiedPlan
  readonly place: RunPlace
  readonly registry: Registry
  readonly guard: Guard
  readonly inputs: Pick<PromoteInputs, 'concurrency'>
}

/**
 * Moves what was staged and is what the plan asks for; what is published already stays as it is.
 * @throws RegistryError
 */
export const movePackages = (moving: Moving, ports: Ports): Promise<Movement> =>
  ports.host.group(`Promoting to ${moving.registry.reference}`, () => moved(moving, ports))

async function moved(moving: Moving, ports: Ports): Promise<Movement> {
  const { place, registry, inputs } = moving
  const { host, signal } = ports
  const bounds = { concurrency: Math.min(inputs.concurrency, 16), signal }
  const known = await published(moving, ports)
  const { staged, refused } = await verify(moving, known, ports)
  const promoted = new Set<SpecHash>()
  let copied = 0
  const open = [...staged.values()].filter(({ spec }) => !known.has(spec.hash))
  await pMap(
    open,
    async ({ spec, tag, stored, image, config }) => {
      const moved = await moveImage(place, registry, { tag: tagOf(spec), stored })
      copied += moved.copied
      promoted.add(spec.hash)
      const nodes: readonly SpecNode[] = config.spec.nodes
      const { digest: layer, size } = image.layer
      known.set(spec.hash, { tag, manifest: moved.manifest, layer, size, nodes })
      const [done, total] = [promoted.size, open.length]
      host.progress({ subject: label(spec), outcome: 'promoted', done, total })
    },
    bounds,
  )
  return { staged, refused, promoted: await settled(promoted, known, moving), known, copied }
}

const tagOf = (spec: { name: string; version: string; hash: SpecHash }): string =>
  specTag(spec.name, spec.version, spec.hash)

/** What of the lock the registry has already. */
async function published({ plan, registry, inputs }: Moving, ports: Ports): Promise<KnownPackages> {
  const seen = await look(registry)
  const there = [...plan.lock.dag.specs.values()].filter(({ hash }) => seen.tags.has(hash))
  const found = await pMap(
    there,
    async ({ hash }) => {
      const tag = seen.tags.get(hash)!
      const digests = seen.digests.get(hash)
      if (digests) return [[hash, { ...digests, tag, nodes: undefined }] as const]
      const image = await untilThere(() => readImage(registry, tag), ports)
      if (!image) return []
      const { digest: layer, size } = image.layer
      return [[hash, { tag, manifest: image.digest, layer, size, nodes: undefined }] as const]
    },
    { concurrency: inputs.concurrency },
  )
  return new Map(found.flat())
}

async function verify(
  { plan, place, registry, guard, inputs }: Moving,
  known: Movement['known'],
  { host }: Ports,
): Promise<Pick<Movement, 'staged' | 'refused'>> {
  const read = await pMap(
    specTags(await place.tags()),
    (one) => readStaged(place, one, plan.lock.dag, plan.planned),
    { concurrency: inputs.concurrency },
  )
  const found = read.flatMap((one) => (one && 'image' in one ? [one] : []))
  const refused = read.flatMap((one) => (one && !('image' in one) ? [one] : []))
  const layers = new Set([
    ...found.map(({ image }) => image.layer.digest),
    ...[...known.values()].map(({ layer }) => layer),
    ...[...(await look(registry)).digests.values()].map(({ layer }) => layer),
  ])
  const staged = new Map<SpecHash, StagedImage>()
  for (const one of found) {
    const reasons = [...strangeLayers(one, layers, place), ...brokenRules(one, guard)]
    if (reasons.length > 0) refused.push({ tag: one.tag, reasons })
    else staged.set(one.spec.hash, one)
  }
  for (const { tag, reasons } of refused)
    host.error(`${place.reference}:${tag} is not promoted. ${reasons.join(' ')}`)
  return { staged, refused }
}

/**
 * What the registry holds under the tags now: where another run promoted the same package at the same
 * time, one of the two is what stays, and both name that one.
 */
async function settled(
  promoted: Set<SpecHash>,
  known: KnownPackages,
  { registry, inputs }: Moving,
): Promise<Set<SpecHash>> {
  await pMap(
    [...promoted],
    async (hash) => {
      const mine = known.get(hash)!
      const image = await readImage(registry, mine.tag)
      if (!image || image.digest === mine.manifest) return
      promoted.delete(hash)
      const { digest: layer, size } = image.layer
      known.set(hash, { tag: mine.tag, manifest: image.digest, layer, size, nodes: mine.nodes })
    },
    { concurrency: inputs.concurrency },
  )
  return promoted
}
