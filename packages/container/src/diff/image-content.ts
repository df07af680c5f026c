import type { Digest } from '@pakages/model'
import { readLicence, UserError } from '@pakages/core'
import { parseImageManifest } from '@pakages/image'
import { z } from 'zod'
import { readBaseFiles } from '../base-files/read-base-files.ts'
import { basePackagesIn, packageFileLimit } from '../base-packages/base-packages.ts'
import type { BaseImage } from '../base/base-image.ts'
import { PACKAGES_ANNOTATION } from '../image/container-layer.ts'

/** A package in an image, of Spack or of its distribution. */
export interface ContainedPackage {
  readonly kind: 'spack' | 'deb' | 'rpm' | 'apk'
  readonly name: string
  readonly version: string
  /** Of Spack: the hash of the spec, which may differ where the version does not. */
  readonly hash?: string | undefined
  /** An SPDX expression; undefined where none is known. */
  readonly licence?: string | undefined
}

/** A layer of an image. */
export interface ContainedLayer {
  readonly digest: Digest
  /** Bytes as it is stored. */
  readonly size: number
  /** What it holds, such as `zlib@1.3`; undefined where nobody says. */
  readonly title: string | undefined
}

/** What an image holds, as far as two can be compared by it. */
export interface ImageContent {
  readonly name: string
  readonly digest: Digest | undefined
  readonly layers: readonly ContainedLayer[]
  readonly packages: readonly ContainedPackage[]
  /** What could not be read, in sentences. */
  readonly unread: readonly string[]
}

const packageList = z
  .array(
    z.object({
      name: z.string().max(200),
      version: z.string().max(200),
      hash: z.string().max(64),
      licence: z.string().max(1000).optional(),
    }),
  )
  .max(10_000)

/**
 * Reads what an image holds: packages of Spack from what its layers say, those of its distribution
 * from the databases in the other layers. Nothing is run and nothing unpacked.
 * @throws UserError when a layer cannot be read, RegistryError when the registry gives none out.
 */
export async function readImageContent(image: BaseImage): Promise<ImageContent> {
  const { registry, name, digest } = image
  if (!registry || !digest) return { name, digest, layers: [], packages: [], unread: [] }
  const stored = await registry.manifest(digest)
  if (!stored)
    throw new UserError(`${name} is not there any more.`, {
      id: 'registry-changed-meanwhile',
      fix: 'Run the command again.',
    })
  const manifest = parseImageManifest(stored.bytes, name)
  const said = manifest.layers.map(({ annotations }) => packagesOf(annotations))
  const others = image.layers.filter((_, at) => said[at]!.length === 0)
  const files = await readBaseFiles(
    others.map((one) => ({
      name: one.digest,
      open: () => registry.readBlob(one.digest, one.size),
    })),
    packageFileLimit,
  )
  const own = await basePackagesIn(files)
  return {
    name,
    digest,
    layers: image.layers.map((layer, at) => ({
      digest: layer.digest,
      size: layer.size,
      title: titleOf(said[at]!),
    })),
    packages: once([
      ...said.flat(),
      ...own.packages.map(({ manager, name: called, version, licence, spec }) => ({
        kind: manager,
        name: called,
        version,
        ...(spec && { hash: spec.hash }),
        licence: licence.expression,
      })),
    ]),
    unread: own.unread,
  }
}

/** A package of Spack may lie in a base, and anew in a layer on it: what its own layer says counts. */
const once = (packages: readonly ContainedPackage[]): ContainedPackage[] => {
  const hashes = new Set<string>()
  return packages.filter(({ hash }) => {
    const isNew = hash === undefined || !hashes.has(hash)
    if (hash !== undefined) hashes.add(hash)
    return isNew
  })
}

/** What a layer says of itself; anybody may write there, so that what makes no sense says nothing. */
function packagesOf(annotations: Readonly<Record<string, string>> | undefined): ContainedPackage[] {
  const text = annotations?.[PACKAGES_ANNOTATION]
  if (text === undefined) return []
  try {
    return packageList.parse(JSON.parse(text)).map(({ licence, ...one }) => ({
      kind: 'spack',
      ...one,
      licence: readLicence(licence).expression,
    }))
  } catch {
    return []
  }
}

function titleOf(packages: readonly ContainedPackage[]): string | undefined {
  const names = packages.map(({ name, version }) => `${name}@${version}`)
  return names.length > 3
    ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
    : names.join(', ') || undefined
}
