import type { Descriptor, Registry } from '@pakages/core'
import type { Digest } from '@pakages/model'
import { z } from 'zod'
import type { Platform } from './platform.ts'

const settings = z.looseObject({
  User: z.string().nullish(),
  Env: z.array(z.string()).nullish(),
  Entrypoint: z.array(z.string()).nullish(),
  Cmd: z.array(z.string()).nullish(),
  WorkingDir: z.string().nullish(),
  Labels: z.record(z.string(), z.string()).nullish(),
})

const historyEntry = z.looseObject({
  created: z.string().optional(),
  created_by: z.string().optional(),
  comment: z.string().optional(),
  empty_layer: z.boolean().optional(),
})

/** The config of an image, as far as one that is put on it needs it. */
export const imageConfig = z.looseObject({
  created: z.string().nullish(),
  architecture: z.string().min(1),
  os: z.string().min(1),
  variant: z.string().nullish(),
  config: settings.nullish(),
  rootfs: z.object({ type: z.literal('layers'), diff_ids: z.array(z.string()) }),
  history: z.array(historyEntry).nullish(),
})

/** How a container is started, as OCI's config says it. */
export type ContainerSettings = z.infer<typeof settings>
/** What made a layer. */
export type HistoryEntry = z.infer<typeof historyEntry>

/** A layer of an image that is there already. */
export interface BaseImageLayer extends Descriptor {
  /** The sha256 of the layer when it is unpacked. */
  readonly diffId: Digest
}

/** What an image is put on. */
export interface BaseImage {
  readonly platform: Platform
  /** Where its layers are; undefined for no base at all. */
  readonly registry: Registry | undefined
  /** As it was named: `oci://HOST/PATH:TAG`. */
  readonly name: string
  /** Of its manifest. */
  readonly digest: Digest | undefined
  readonly layers: readonly BaseImageLayer[]
  readonly settings: ContainerSettings
  readonly history: readonly HistoryEntry[]
  /** RFC 3339; undefined where it does not say. */
  readonly created: string | undefined
}

/**
 * A base as others look it up, and as it stands in images: `HOST/PATH:TAG`, as OCI has it. One in a
 * folder is known by its digest alone: where it lies is nobody's, and the same wherever it lies.
 */
export const lookupName = ({ name, digest }: Pick<BaseImage, 'name' | 'digest'>): string =>
  name.startsWith('oci-layout:')
    ? (digest ?? 'oci-layout')
    : name.replace(/^oci(?:\+https?)?:\/\//, '').replace(/^registry-1\.docker\.io\//, 'docker.io/')

/** What it is called to put packages on nothing. */
export const SCRATCH = 'scratch'

/** No base: for programs that need none. */
export const scratch = (platform: Platform): BaseImage => ({
  platform,
  registry: undefined,
  name: SCRATCH,
  digest: undefined,
  layers: [],
  settings: {},
  history: [],
  created: undefined,
})
