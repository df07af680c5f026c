import { UserError, type Registry, type StoredManifest } from '@pakages/core'
import {
  IMAGE_CONFIG,
  isIndexType,
  parseAs,
  parseImageIndex,
  parseImageManifest,
  readWhole,
  RegistryError,
  type ImageManifest,
} from '@pakages/image'
import { isDigest, type Digest } from '@pakages/model'
import { z } from 'zod'
import { imageConfig, type BaseImage, type BaseImageLayer } from './base-image.ts'
import { isForeign, ociLayerType } from './layer-types.ts'
import { platformText, type Platform } from './platform.ts'

const DOCKER_CONFIG = 'application/vnd.docker.container.image.v1+json'
/** Bytes of a config: those of images are a few kB. */
const CONFIG_LIMIT = 4 * 1024 * 1024

/** A base, by where it is. */
export interface NamedBase {
  readonly registry: Registry
  /** A tag or digest. */
  readonly reference: string
  /** For messages: `oci://HOST/PATH:TAG`. */
  readonly name: string
}

/**
 * Reads what an image is put on.
 * @throws UserError when it is not there, is for another platform, or holds what nobody here knows.
 * RegistryError when the registry does not give it out.
 */
export async function readBaseImage(base: NamedBase, platform: Platform): Promise<BaseImage> {
  const stored = await readNamed(base)
  const one = isIndexType(stored.mediaType) ? await ofPlatform(stored, base, platform) : stored
  const manifest = parseImageManifest(one.bytes, base.name)
  const config = await readConfigOf(manifest, base)
  const own = {
    os: config.os,
    architecture: config.architecture,
    variant: config.variant ?? undefined,
  }
  if (!fits(own, platform))
    throw new UserError(
      `The base ${base.name} is for ${platformText(own)}, and the packages are for ${platformText(platform)}.`,
      {
        id: 'base-platform-unfit',
        fix: 'Name a base of that platform, or an image that has several.',
      },
    )
  return {
    platform: own,
    registry: base.registry,
    name: base.name,
    digest: one.digest,
    layers: layersOf(manifest, config.rootfs.diff_ids, base),
    settings: config.config ?? {},
    history: config.history ?? [],
    created: timeIn(config.created),
  }
}

/** When an image was made; undefined where what it says is no time of RFC 3339. */
const timeIn = (text: string | null | undefined): string | undefined =>
  z.iso.datetime({ offset: true }).safeParse(text).data

async function readNamed({ registry, reference, name }: NamedBase): Promise<StoredManifest> {
  try {
    const stored = await registry.manifest(reference)
    if (stored) return stored
  } catch (error) {
    if (error instanceof RegistryError && ['unauthorized', 'forbidden'].includes(error.failure))
      throw new UserError(`The base ${name} is not given out without a login: ${error.message}`, {
        id: 'base-not-found',
        fix: 'Give "base-username" and "base-password" of an account that may read it, or check its name: registries answer the same for an image that is not there.',
        cause: error,
      })
    throw error
  }
  const tags = isDigest(reference) ? [] : (await registry.tags()).slice(0, 8)
  throw new UserError(`The base ${name} is not there.`, {
    id: 'base-not-found',
    fix:
      tags.length > 0
        ? `${registry.reference} has ${tags.join(', ')}${tags.length === 8 ? ', …' : ''}.`
        : 'Check its name: oci://HOST/PATH:TAG, or oci-layout:FOLDER:TAG.',
  })
}

const listedPlatform = z.looseObject({
  os: z.string(),
  architecture: z.string(),
  variant: z.string().optional(),
})

async function ofPlatform(
  stored: StoredManifest,
  { registry, name }: NamedBase,
  wanted: Platform,
): Promise<StoredManifest> {
  const listed = parseImageIndex(stored.bytes, name).manifests.flatMap((entry) => {
    const platform = listedPlatform.safeParse((entry as { platform?: unknown }).platform)
    return platform.success ? [{ digest: entry.digest, platform: platform.data }] : []
  })
  const found = listed.find(({ platform }) => fits(platform, wanted))
  const there = listed.map(({ platform }) => platformText(platform))
  if (!found)
    throw new UserError(`The base ${name} is not there for ${platformText(wanted)}.`, {
      id: 'base-platform-unfit',
      fix: `It is there for ${there.join(', ') || 'nothing that it names'}: choose another base, or packages for one of these.`,
    })
  return (await registry.manifest(found.digest)) ?? incomplete(name, found.digest)
}

function incomplete(name: string, digest: Digest): never {
  throw new RegistryError('not-found', `The base ${name} lists ${digest}, which is not there.`, {
    id: 'base-incomplete',
    fix: 'Copy the base anew, with all of its platforms or with one alone.',
  })
}

/** A variant counts where both say one. */
const fits = (one: Platform, wanted: Platform): boolean =>
  one.os === wanted.os &&
  one.architecture === wanted.architecture &&
  (!one.variant || !wanted.variant || one.variant === wanted.variant)

async function readConfigOf(
  { config }: ImageManifest,
  { registry, name }: NamedBase,
): Promise<z.infer<typeof imageConfig>> {
  if (config.mediaType !== IMAGE_CONFIG && config.mediaType !== DOCKER_CONFIG)
    throw new UserError(`The base ${name} is no image to run: its config is ${config.mediaType}.`, {
      id: 'base-not-an-image',
      fix: 'Name an image of an operating system, such as debian:12-slim.',
    })
  const bytes = await readWhole(registry, config, CONFIG_LIMIT)
  return parseAs(bytes, imageConfig, 'the config of an image', `The config of ${name}`)
}

function layersOf(
  { layers }: ImageManifest,
  diffIds: readonly string[],
  { name }: NamedBase,
): BaseImageLayer[] {
  if (layers.length !== diffIds.length || !diffIds.every(isDigest))
    throw new RegistryError(
      'malformed',
      `The base ${name} has ${layers.length} layers, and its config tells of ${diffIds.length}.`,
      {
        id: 'base-not-an-image',
        fix: 'Name another base: this one was not written as images are.',
      },
    )
  return layers.map(({ mediaType, digest, size }, at) => {
    const type = ociLayerType(mediaType)
    if (type === undefined)
      throw new UserError(
        isForeign(mediaType)
          ? `A layer of the base ${name} may not be given on (${mediaType}).`
          : `A layer of the base ${name} is of a kind that is not known (${mediaType}).`,
        {
          id: 'base-layer-kind-unknown',
          fix: 'Name a base whose layers are tarballs: plain, with gzip or with zstd.',
        },
      )
    return { mediaType: type, digest, size, diffId: diffIds[at]! }
  })
}
