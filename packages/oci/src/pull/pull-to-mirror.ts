import { removeAbandoned, untilThere, type Clock, type Registry } from '@pakages/core'
import {
  dagOf,
  fetched,
  readConfig,
  readImage,
  RegistryError,
  type SpackImage,
  specTags,
} from '@pakages/image'
import {
  label,
  shortHash,
  subDag,
  type ConcreteDag,
  type Digest,
  type SpecHash,
} from '@pakages/model'
import type { Transform } from 'node:stream'
import pMap from 'p-map'
import { MirrorFolder } from '../build-cache/mirror-folder.ts'

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

/** What to pull, and where to. */
export interface PullOptions {
  /** Asked one after the other for each package. */
  readonly registries: readonly Registry[]
  readonly wanted: readonly WantedPackage[]
  /** The folder of the mirror; blobs that lie there already are used again. */
  readonly folder: string
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Packages at once; default 32. */
  readonly concurrency?: number | undefined
  /**
   * Called with each image's digest before a blob of it is used: the place to verify signatures and
   * policy. Default: accepted.
   */
  readonly approve?: ((found: FoundImage) => Promise<ImageCheck>) | undefined
  /**
   * Makes what the bytes of a tarball pass on their way into the folder; it must pass them on as they
   * are. Called anew for each try. Default: nothing.
   */
  readonly through?: ((hash: SpecHash) => Transform) | undefined
  readonly onProgress?: ((step: PullOutcome, done: number, total: number) => void) | undefined
}

/** A package that lies in the mirror now, or why it does not. */
export type PullOutcome =
  | {
      readonly kind: 'pulled'
      readonly hash: SpecHash
      readonly label: string
      readonly registry: string
      readonly tag: string
      readonly manifest: Digest
      readonly layer: Digest
      readonly size: number
      /** Whether the tarball was in the folder already. */ readonly reused: boolean
    }
  | { readonly kind: 'missing'; readonly hash: SpecHash; readonly label: string }
  | {
      readonly kind: 'refused'
      readonly hash: SpecHash
      readonly label: string
      readonly registry: string
      readonly manifest: Digest
      readonly reasons: readonly string[]
    }

/**
 * Brings packages from registries into a local build cache folder of layout 3, from which Spack
 * installs with `--cache-only`. Only what was asked for is pulled, not what it depends on: name
 * those too. Every blob is checked against its digest and size before it appears in the folder.
 * @returns An outcome for each package, in the order of `wanted`. @throws RegistryError
 */
export async function pullToMirror(options: PullOptions): Promise<PullOutcome[]> {
  const mirror = new MirrorFolder(options.folder)
  const listed = await Promise.all(options.registries.map((registry) => list(registry, options)))
  await removeAbandoned(options.folder)
  await mirror.writeHeader()
  let done = 0
  return pMap(
    options.wanted,
    async (wanted) => {
      const outcome = await pullOne(wanted, listed, mirror, options)
      options.onProgress?.(outcome, ++done, options.wanted.length)
      return outcome
    },
    { concurrency: options.concurrency ?? 32, ...(options.signal && { signal: options.signal }) },
  )
}

interface Listed {
  readonly registry: Registry
  readonly tags: ReadonlyMap<SpecHash, string>
}

/** What a registry lists. Lists lag, so that one which lacks a package is asked for again. */
async function list(registry: Registry, options: PullOptions): Promise<Listed> {
  let tags: Listed['tags'] = new Map()
  const complete = async (): Promise<true | undefined> => {
    tags = specTags(await registry.tags())
    return options.wanted.every(({ hash }) => tags.has(hash)) || undefined
  }
  await untilThere(complete, options, { looks: 3, base: 100 })
  return { registry, tags }
}

/** The first registry whose image is accepted gives the package. */
async function pullOne(
  wanted: WantedPackage,
  listed: readonly Listed[],
  mirror: MirrorFolder,
  options: PullOptions,
): Promise<PullOutcome> {
  let refused: PullOutcome | undefined
  for (const { registry, tags } of listed) {
    const tag = tags.get(wanted.hash)
    const image =
      tag === undefined ? undefined : await untilThere(() => readImage(registry, tag), options)
    if (!image) continue
    const approval = (await options.approve?.({ hash: wanted.hash, registry, image })) ?? {
      kind: 'accepted',
    }
    if (approval.kind === 'accepted') return lay(wanted, registry, image, mirror, options)
    refused ??= {
      kind: 'refused',
      hash: wanted.hash,
      label: labelOf(wanted),
      registry: registry.reference,
      manifest: image.digest,
      reasons: approval.reasons,
    }
  }
  return refused ?? { kind: 'missing', hash: wanted.hash, label: labelOf(wanted) }
}

async function lay(
  wanted: WantedPackage,
  registry: Registry,
  image: SpackImage,
  mirror: MirrorFolder,
  { through }: PullOptions,
): Promise<PullOutcome> {
  const reused = await mirror.has(image.layer)
  if (!reused) await download(registry, image, mirror, () => through?.(wanted.hash))
  const dag = wanted.dag
    ? subDag(wanted.dag, wanted.hash)
    : await readDag(wanted.hash, registry, image)
  await mirror.add(dag, wanted.hash, image.layer)
  const { digest, size } = image.layer
  return {
    kind: 'pulled',
    hash: wanted.hash,
    label: label(dag.specs.get(wanted.hash)!),
    registry: registry.reference,
    tag: image.tag,
    manifest: image.digest,
    layer: digest,
    size,
    reused,
  }
}

async function download(
  registry: Registry,
  { layer }: SpackImage,
  mirror: MirrorFolder,
  through: () => Transform | undefined,
): Promise<void> {
  const { digest, size } = layer
  await fetched(digest, size, registry.reference, async () =>
    mirror.write(layer, await registry.readBlob(digest, size), registry.reference, through()),
  )
}

async function readDag(
  hash: SpecHash,
  registry: Registry,
  image: SpackImage,
): Promise<ConcreteDag> {
  const from = `${registry.reference}:${image.tag}`
  const config = await readConfig(registry, image)
  if (config.hash !== hash)
    throw new RegistryError(
      'malformed',
      `${from} holds /${shortHash(config.hash)}, not /${shortHash(hash)}.`,
      {
        fix: 'Somebody pushed another package under this tag: remove it and push the right one anew.',
      },
    )
  return dagOf(config, from)
}

function labelOf({ hash, dag }: WantedPackage): string {
  const spec = dag?.specs.get(hash)
  return spec ? label(spec) : `/${shortHash(hash)}`
}
