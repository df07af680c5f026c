import type { Registry } from '@pakages/core'
import {
  descriptorOf,
  digestOf,
  encode,
  IMAGE_CONFIG,
  IMAGE_LAYER,
  IMAGE_MANIFEST,
  putBytes,
} from '@pakages/image'
import type { Digest } from '@pakages/model'
import { gunzipSync } from 'node:zlib'

/** An image to put packages on. */
export interface SmallBase {
  /** Tarballs, packed with gzip. */
  readonly layers: readonly Buffer[]
  readonly architecture?: string
  /** Of the layers and config; default OCI's own. */
  readonly layerType?: string
  readonly configType?: string
  readonly manifestType?: string
  /** What the manifest says of each layer; default nothing. */
  readonly annotations?: readonly (Readonly<Record<string, string>> | undefined)[]
  /** `Env`, `Cmd` and such. */
  readonly config?: Readonly<Record<string, unknown>>
  /** Besides what the layers make of it. */
  readonly more?: Readonly<Record<string, unknown>>
}

/** Stores an image that packages can be put on. @returns the digest of its manifest. */
export async function putBase(
  registry: Registry,
  tag: string | undefined,
  base: SmallBase,
): Promise<Digest> {
  const config = encode({
    architecture: base.architecture ?? 'amd64',
    os: 'linux',
    created: '2026-11-01T00:00:00Z',
    config: base.config ?? { Env: ['PATH=/usr/bin:/bin', 'LANG=C'], Cmd: ['sh'] },
    rootfs: {
      type: 'layers',
      diff_ids: base.layers.map((bytes) => digestOf(gunzipSync(bytes))),
    },
    history: base.layers.map(() => ({ created_by: 'a test' })),
    ...base.more,
  })
  for (const bytes of [config, ...base.layers]) await putBytes(registry, bytes)
  const mediaType = base.manifestType ?? IMAGE_MANIFEST
  const manifest = encode({
    schemaVersion: 2,
    mediaType,
    config: descriptorOf(base.configType ?? IMAGE_CONFIG, config),
    layers: base.layers.map((bytes, at) => ({
      ...descriptorOf(base.layerType ?? IMAGE_LAYER, bytes),
      ...(base.annotations?.[at] && { annotations: base.annotations[at] }),
    })),
  })
  return registry.putManifest(tag, mediaType, manifest)
}
