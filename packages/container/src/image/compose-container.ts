import type { Descriptor } from '@pakages/core'
import { descriptorOf, encode, IMAGE_CONFIG, IMAGE_MANIFEST } from '@pakages/image'
import {
  lookupName,
  type BaseImage,
  type ContainerSettings,
  type HistoryEntry,
} from '../base/base-image.ts'
import {
  BASE_DIGEST,
  BASE_NAME,
  layerTitle,
  PACKAGES_ANNOTATION,
  type ContainerLayer,
} from './container-layer.ts'

/** When an image was made whose parts do not say: the same parts are the same image. */
const NO_TIME = '1970-01-01T00:00:00Z'

/** What a container is made of. */
export interface ContainerParts {
  readonly base: BaseImage
  /** On the base, in this order. */
  readonly layers: readonly ContainerLayer[]
  /** All variables, those of the base among them, as `NAME=VALUE`. */
  readonly env: readonly string[]
  /** Undefined: as the base has it. */
  readonly entrypoint: readonly string[] | undefined
  /** See {@link entrypoint}; where that is given, the base's own does not count. */
  readonly command: readonly string[] | undefined
  readonly user: string | undefined
  readonly workingFolder: string | undefined
  /** Besides those of the base that do not tell of itself; annotations of the manifest too. */
  readonly labels: Readonly<Record<string, string>>
  /** RFC 3339; default: as the base says. */
  readonly created: string | undefined
}

/** A container image, ready to be stored. */
export interface ComposedContainer {
  readonly config: Buffer
  readonly manifest: Buffer
  readonly mediaType: typeof IMAGE_MANIFEST
  /** Points to the manifest. */
  readonly descriptor: Descriptor
}

/**
 * Makes config and manifest of an image to run: the same parts are the same bytes.
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md
 */
export function composeContainer(parts: ContainerParts): ComposedContainer {
  const { base, layers } = parts
  const created = parts.created ?? base.created ?? NO_TIME
  const { os, architecture, variant } = base.platform
  const config = encode({
    created,
    architecture,
    os,
    ...(variant && { variant }),
    config: settingsOf(parts),
    rootfs: { type: 'layers', diff_ids: [...base.layers, ...layers].map(({ diffId }) => diffId) },
    history: [...historyOf(base), ...layers.map((layer) => madeBy(layer, created))],
  })
  const manifest = encode({
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    config: descriptorOf(IMAGE_CONFIG, config),
    layers: [...base.layers.map(plain), ...layers.map(told)],
    annotations: { ...parts.labels, ...baseAnnotations(base) },
  })
  return {
    config,
    manifest,
    mediaType: IMAGE_MANIFEST,
    descriptor: descriptorOf(IMAGE_MANIFEST, manifest),
  }
}

function settingsOf(parts: ContainerParts): ContainerSettings {
  const { Entrypoint, Cmd, User, WorkingDir, Env: _, Labels, ...others } = parts.base.settings
  const entrypoint = parts.entrypoint ?? Entrypoint ?? undefined
  const command = parts.command ?? (parts.entrypoint ? undefined : (Cmd ?? undefined))
  const user = parts.user ?? User
  const folder = parts.workingFolder ?? WorkingDir
  const labels = { ...labelsThatStay(Labels ?? {}), ...parts.labels }
  return {
    ...others,
    ...(user && { User: user }),
    Env: [...parts.env],
    ...(entrypoint && { Entrypoint: [...entrypoint] }),
    ...(command && { Cmd: [...command] }),
    ...(folder && { WorkingDir: folder }),
    ...(Object.keys(labels).length > 0 && { Labels: labels }),
  }
}

/** Labels that tell of an image as a whole: OCI's, those before them, and those of Red Hat. */
const OF_ITSELF =
  /^(?:org\.opencontainers\.image\..*|org\.label-schema\..*|name|title|version|release|summary|description|url|vcs-ref|vcs-type|build-date|licen[cs]es?|maintainer|vendor)$/

/** What a base says of itself is not true of what is made of it; the rest is for its programs. */
const labelsThatStay = (labels: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).filter(([name]) => !OF_ITSELF.test(name)))

/** One entry for each layer at least: tools count them. */
function historyOf(base: BaseImage): HistoryEntry[] {
  const { history, layers } = base
  const told = history.filter(({ empty_layer: empty }) => empty !== true).length
  return told === layers.length
    ? [...history]
    : layers.map(() => ({ created_by: lookupName(base) }))
}

const madeBy = (layer: ContainerLayer, created: string): HistoryEntry => ({
  created,
  created_by: 'pakages container',
  comment: layerTitle(layer),
})

const plain = ({ mediaType, digest, size }: Descriptor): Descriptor => ({ mediaType, digest, size })

const told = (layer: ContainerLayer): Descriptor => ({
  ...plain(layer),
  ...(layer.packages.length > 0 && {
    annotations: { [PACKAGES_ANNOTATION]: JSON.stringify(layer.packages) },
  }),
})

function baseAnnotations(base: BaseImage): Record<string, string> {
  const { registry, digest } = base
  if (!registry || !digest) return {}
  const name = lookupName(base)
  return { ...(name !== digest && { [BASE_NAME]: name }), [BASE_DIGEST]: digest }
}
