import type { Registry } from '@pakages/core'
import { fetched, type SpackImage } from '@pakages/image'
import type { Digest, SpecHash } from '@pakages/model'
import type { Readable } from 'node:stream'
import pMap from 'p-map'
import {
  pullBounds,
  packageFinder,
  type FindOptions,
  type PackageFound,
  type PackageNotFound,
  type PullBounds,
  type WantedPackage,
} from './find-packages.ts'

/** Where packages go. */
export interface PullDestination {
  /** Whether the tarball of an image is there already. */
  has(image: SpackImage): Promise<boolean>
  /**
   * Takes the bytes of a tarball, which fail at their end when they are not what the image promises:
   * then they come once more.
   * @param from The registry, for messages.
   */
  take(hash: SpecHash, image: SpackImage, bytes: Readable, from: string): Promise<void>
  /** Says that the tarball of a package is there. @returns what the package is called. */
  add(wanted: WantedPackage, registry: Registry, image: SpackImage): Promise<string>
}

/** Where what was found goes, and who is told. */
export interface LayOptions extends PullBounds {
  readonly into: PullDestination
  readonly onProgress?: ((step: PullOutcome, done: number, total: number) => void) | undefined
}

/** What to pull, and where to. */
export interface PullOptions extends FindOptions, LayOptions {}

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
      /** Of the manifest. */
      readonly annotations: Readonly<Record<string, string>>
      readonly size: number
      /** Whether the tarball was there already. */
      readonly reused: boolean
    }
  | PackageNotFound

/**
 * Brings packages from registries. Only what was asked for is pulled, not what it depends on: name
 * those too.
 * @returns An outcome for each package, in the order of `wanted`. @throws RegistryError, and what the
 * destination throws.
 */
export async function pullPackages(options: PullOptions): Promise<PullOutcome[]> {
  const find = await packageFinder(options)
  return each(options.wanted, options, async (wanted) => layOne(await find(wanted), options))
}

/**
 * Brings packages that were looked for already.
 * @returns An outcome for each, in their order. @throws RegistryError, and what the destination
 * throws.
 */
export const layPackages = (
  found: readonly (PackageFound | PackageNotFound)[],
  options: LayOptions,
): Promise<PullOutcome[]> => each(found, options, (one) => layOne(one, options))

async function each<T>(
  all: readonly T[],
  options: LayOptions,
  pull: (one: T) => Promise<PullOutcome>,
): Promise<PullOutcome[]> {
  let done = 0
  return pMap(
    all,
    async (one) => {
      const outcome = await pull(one)
      options.onProgress?.(outcome, ++done, all.length)
      return outcome
    },
    pullBounds(options),
  )
}

async function layOne(
  found: PackageFound | PackageNotFound,
  { into }: LayOptions,
): Promise<PullOutcome> {
  if (found.kind !== 'found') return found
  const { hash, wanted, registry, image } = found
  const { digest, size } = image.layer
  const reused = await into.has(image)
  if (!reused)
    await fetched(digest, size, registry.reference, async () =>
      into.take(hash, image, await registry.readBlob(digest, size), registry.reference),
    )
  return {
    kind: 'pulled',
    hash,
    label: await into.add(wanted, registry, image),
    registry: registry.reference,
    tag: image.tag,
    manifest: image.digest,
    layer: digest,
    annotations: image.annotations,
    size,
    reused,
  }
}
