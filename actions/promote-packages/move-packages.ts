import type { Ports } from '@pakages/core'
import { readImage, specTag, specTags, type SpecNode } from '@pakages/image'
import { label, type BuildReport, type SpecHash } from '@pakages/model'
import { look, moveImage, type FinalizeOptions, type RunPlace } from '@pakages/oci'
import { signedImages, type DoubtedPackage } from '@pakages/open/publishing'
import pMap from 'p-map'
import {
  alreadyThere,
  type AlreadyThere,
  type KnownPackages,
  type PromotionTarget,
} from './already-there.ts'
import { keepBuildTimes } from './keep-build-times.ts'
import {
  brokenRules,
  readStaged,
  strangeLayers,
  type RefusedStaging,
  type StagedImage,
} from './staged.ts'

/** What was moved from the place of a run into the registry. */
export interface Movement extends Pick<AlreadyThere, 'doubted' | 'believed'> {
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
export interface Moving extends PromotionTarget {
  readonly place: RunPlace
  /** What the jobs say of their builds. */
  readonly build: BuildReport | undefined
}

/**
 * Moves what was staged and is what the plan asks for; what is published already stays as it is.
 * @throws RegistryError
 */
export const movePackages = (moving: Moving, ports: Ports): Promise<Movement> =>
  ports.host.group(`Promoting to ${moving.registry.reference}`, () => moved(moving, ports))

async function moved(moving: Moving, ports: Ports): Promise<Movement> {
  const { place, registry, inputs, build } = moving
  const { host, signal } = ports
  const bounds = { concurrency: Math.min(inputs.concurrency, 16), signal }
  const { known, doubted, believed, unverified } = await alreadyThere(moving, ports)
  const { staged, refused } = await verify(moving, known, ports)
  const isOpen = ({ spec: { hash }, stored }: StagedImage): boolean =>
    !known.has(hash) || (unverified.has(hash) && known.get(hash)!.manifest !== stored.digest)
  const promoted = new Set<SpecHash>()
  let copied = 0
  const open = [...staged.values()].filter(isOpen)
  await keepBuildTimes(
    { registry, moving: new Set(open.map(({ spec }) => spec.hash)), build },
    ports,
  )
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
  const replaced = open.filter(({ spec }) => unverified.has(spec.hash)).length
  const isNowhere = ({ spec }: DoubtedPackage): boolean => !known.has(spec.hash)
  return {
    ...{ staged, refused, known, copied, doubted: doubted.filter(isNowhere) },
    believed:
      believed && believed.count > replaced
        ? { ...believed, count: believed.count - replaced }
        : undefined,
    promoted: await settled({ promoted, known, staged }, moving, ports),
  }
}

const tagOf = (spec: { name: string; version: string; hash: SpecHash }): string =>
  specTag(spec.name, spec.version, spec.hash)

async function verify(
  { plan, place, guard, inputs }: Moving,
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

/** What was moved now, with what else is known. */
type Settling = Pick<Movement, 'staged'> & {
  readonly promoted: Set<SpecHash>
  readonly known: KnownPackages
}

/**
 * What the registry holds under the tags now: where another run promoted the same package at the same
 * time, one of the two is what stays, and both name that one. Where signatures count, one that lacks
 * them does not take the place of what was verified here, which is put back.
 */
async function settled(settling: Settling, moving: Moving, ports: Ports): Promise<Set<SpecHash>> {
  const { promoted, known, staged } = settling
  const { registry, inputs } = moving
  await pMap(
    [...promoted],
    async (hash) => {
      const mine = known.get(hash)!
      const image = await readImage(registry, mine.tag)
      if (!image || image.digest === mine.manifest) return
      if (!(await mayStay(staged.get(hash)!, moving, ports))) {
        const { mediaType, bytes } = staged.get(hash)!.stored
        await registry.putManifest(mine.tag, mediaType, bytes)
        return
      }
      promoted.delete(hash)
      const { digest: layer, size } = image.layer
      known.set(hash, { tag: mine.tag, manifest: image.digest, layer, size, nodes: mine.nodes })
    },
    { concurrency: inputs.concurrency },
  )
  return promoted
}

async function mayStay(
  { spec }: StagedImage,
  { registry, trust, inputs }: Moving,
  ports: Ports,
): Promise<boolean> {
  if (trust.kind === 'believed') return !trust.isSigned
  const { concurrency } = inputs
  const request = { registry, seen: await look(registry), trust, concurrency }
  const found = (await signedImages([spec], request, ports)).get(spec.hash)
  return found?.image !== undefined && found.isSigned
}
