import { untilThere, type Clock, type Registry } from '@pakages/core'
import { readImage, type SpackImage, specTags } from '@pakages/image'
import { label, shortHash, type ConcreteDag, type Digest, type SpecHash } from '@pakages/model'
import pMap from 'p-map'

/** One package to pull. */
export interface WantedPackage {
  readonly hash: SpecHash
  /**
   * The DAG that holds it; without it the one in its image is taken, which takes one request more.
   */
  readonly dag?: ConcreteDag | undefined
}

/** What is known of an image before any of its blobs is used. */
export interface FoundImage {
  readonly hash: SpecHash
  readonly registry: Registry
  readonly image: SpackImage
}

/** Whether an image may be used. */
export type ImageCheck =
  { readonly kind: 'accepted' } | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/** How many packages are worked on at once, and until when. */
export interface PullBounds {
  readonly signal?: AbortSignal | undefined
  /** Packages at once; default 32. */
  readonly concurrency?: number | undefined
}

/** What to look for, and where. */
export interface FindOptions extends PullBounds {
  /** Asked one after the other for each package. */
  readonly registries: readonly Registry[]
  readonly wanted: readonly WantedPackage[]
  readonly clock: Clock
  /**
   * Called with each image's digest before a blob of it is used: the place to verify signatures and
   * policy. Default: accepted.
   */
  readonly approve?: ((found: FoundImage) => Promise<ImageCheck>) | undefined
}

/** Why a package is not pulled. */
export type PackageNotFound =
  | { readonly kind: 'missing'; readonly hash: SpecHash; readonly label: string }
  | {
      readonly kind: 'refused'
      readonly hash: SpecHash
      readonly label: string
      readonly registry: string
      readonly manifest: Digest
      readonly reasons: readonly string[]
    }

/** A package whose image may be used. */
export interface PackageFound extends FoundImage {
  readonly kind: 'found'
  readonly wanted: WantedPackage
}

/**
 * Looks for packages in registries, without a look into any of them. The first registry whose image
 * is accepted gives the package.
 * @returns What was found, in the order of `wanted`. @throws RegistryError
 */
export async function findPackages(
  options: FindOptions,
): Promise<(PackageFound | PackageNotFound)[]> {
  const find = await packageFinder(options)
  return pMap(options.wanted, find, pullBounds(options))
}

/** Reads what the registries list. @returns What looks for one package of those that are wanted. */
export async function packageFinder(
  options: FindOptions,
): Promise<(wanted: WantedPackage) => Promise<PackageFound | PackageNotFound>> {
  const listed = await Promise.all(options.registries.map((registry) => list(registry, options)))
  return (wanted) => findOne(wanted, listed, options)
}

/** Bounds as those who work on many at once take them. */
export const pullBounds = ({
  concurrency,
  signal,
}: PullBounds): { readonly concurrency: number; readonly signal?: AbortSignal } => ({
  concurrency: concurrency ?? 32,
  ...(signal && { signal }),
})

interface Listed {
  readonly registry: Registry
  readonly tags: ReadonlyMap<SpecHash, string>
}

/** What a registry lists. Lists lag, so that one which lacks a package is asked for again. */
async function list(registry: Registry, options: FindOptions): Promise<Listed> {
  let tags: Listed['tags'] = new Map()
  const complete = async (): Promise<true | undefined> => {
    tags = specTags(await registry.tags())
    return options.wanted.every(({ hash }) => tags.has(hash)) || undefined
  }
  await untilThere(complete, options, { looks: 3, base: 100 })
  return { registry, tags }
}

async function findOne(
  wanted: WantedPackage,
  listed: readonly Listed[],
  options: FindOptions,
): Promise<PackageFound | PackageNotFound> {
  const { hash } = wanted
  let refused: PackageNotFound | undefined
  for (const { registry, tags } of listed) {
    const tag = tags.get(hash)
    const image =
      tag === undefined ? undefined : await untilThere(() => readImage(registry, tag), options)
    if (!image) continue
    const approval = (await options.approve?.({ hash, registry, image })) ?? { kind: 'accepted' }
    if (approval.kind === 'accepted') return { kind: 'found', hash, wanted, registry, image }
    refused ??= {
      kind: 'refused',
      hash,
      label: labelOf(wanted),
      registry: registry.reference,
      manifest: image.digest,
      reasons: approval.reasons,
    }
  }
  return refused ?? { kind: 'missing', hash, label: labelOf(wanted) }
}

function labelOf({ hash, dag }: WantedPackage): string {
  const spec = dag?.specs.get(hash)
  return spec ? label(spec) : `/${shortHash(hash)}`
}
