import { UserError, type Ports, type Registry } from '@pakages/core'
import {
  composeContainer,
  MOST_LAYERS,
  packLayer,
  readBaseImage,
  scratch,
  type BaseContents,
  type BaseImage,
  type ContainerBlob,
  type ContainerImage,
  type ContainerLayer,
} from '@pakages/container'
import { parseReference, type ImageReference } from '@pakages/oci'
import { openWithLogin } from '@pakages/open/registry'
import { label, rootsOf } from '@pakages/model'
import { join } from 'node:path'
import { contentsOfBase, requireLibc } from './base-contents.ts'
import { cacheLayers, requireNoLinks, requireOneRoot } from './cache-layers.ts'
import type { ChosenPackages } from './chosen.ts'
import { imageContents, type ImageContents } from './contents.ts'
import type { ContainerInputs } from './inputs.ts'
import { layerPackage } from './licences.ts'
import { baseLogin } from './logins.ts'
import { createdBy, type ContainerRequest } from './request.ts'
import { shortLayers, type PackageLayerAt } from './short-layers.ts'

/** An image of one architecture that is put together, and not stored anywhere yet. */
export interface AssembledImage {
  readonly chosen: ChosenPackages
  readonly base: BaseImage
  readonly layers: readonly ContainerLayer[]
  readonly contents: ImageContents
  readonly image: ContainerImage
}

/** What belongs together while images are put together. */
export interface Assembly {
  readonly inputs: ContainerInputs
  readonly request: ContainerRequest
  /** The folder for what is packed. */
  readonly folder: string
}

/** No base says when it was made. */
const NO_TIME = '1970-01-01T00:00:00Z'

/** Puts an image together, and stores nothing but what it packed in the work folder. */
export async function assembled(
  chosen: ChosenPackages,
  { inputs, request, folder }: Assembly,
  ports: Ports,
): Promise<AssembledImage> {
  const base = await baseOf(chosen, { inputs, request, folder }, ports)
  requireRoom(chosen, base, inputs)
  const system = await contentsOfBase(base, request.prefix)
  const packages = await layersOf(chosen, base, system, { inputs, request, folder }, ports)
  const files = packages.flatMap((one) => one.packages)
  requireLibc(base, system, chosen.dag, files)
  if (inputs.layers === 'cache') {
    requireOneRoot(chosen, files)
    requireNoLinks(base, system, chosen, files)
  }
  const created = createdBy(ports.host) ?? base.created ?? NO_TIME
  const { prefix, env } = request
  const contents = imageContents({ chosen, layers: packages, base, system, prefix, env, created })
  const file = join(folder, `last-${chosen.platform.architecture}.tar.gz`)
  const last = await packLayer(contents.entries, file)
  const layers: ContainerLayer[] = [
    ...packages.map(({ layer, members }) => ({ ...layer, packages: members.map(layerPackage) })),
    { ...last, packages: [] },
  ]
  const composed = composeContainer({
    base,
    layers,
    created,
    env: contents.env,
    entrypoint: given(inputs.entrypoint),
    command: given(inputs.command) ?? ownCommand(chosen, contents, inputs),
    user: inputs.user,
    workingFolder: inputs['working-folder'],
    labels: { ...ownLabels(chosen, ports), ...request.labels },
  })
  const blobs: ContainerBlob[] = [
    ...baseBlobs(base, request.image),
    ...packages.map(({ layer: { digest, size }, home }) => ({ digest, size, home })),
    { digest: last.digest, size: last.size, home: { kind: 'file', file } },
  ]
  return {
    chosen,
    base,
    layers,
    contents,
    image: { ...composed, platform: base.platform, blobs },
  }
}

const given = (words: readonly string[]): readonly string[] | undefined =>
  words.length === 0 ? undefined : words

async function baseOf(
  { platform }: ChosenPackages,
  { inputs, request: { base } }: Assembly,
  ports: Ports,
): Promise<BaseImage> {
  if (base === undefined) return scratch(platform)
  const registry = openWithLogin(base.repository, baseLogin(inputs), ports)
  const reference = base.digest ?? base.tag ?? (await onlyTag(registry))
  return readBaseImage({ registry, reference, name: base.text }, platform)
}

/** Where no tag is named: the only one that there is, else `latest`. */
async function onlyTag(registry: Registry): Promise<string> {
  if (!registry.reference.startsWith('oci-layout:')) return 'latest'
  const [only, ...others] = await registry.tags()
  return only !== undefined && others.length === 0 ? only : 'latest'
}

/** Layers for packages and for the last one, where an image has so many in all. */
const room = ({ layers }: BaseImage, most: number): number => most - layers.length - 1

/** @throws UserError when base and packages have more layers than runtimes take. */
function requireRoom(
  { packages }: ChosenPackages,
  base: BaseImage,
  { layers }: ContainerInputs,
): void {
  const most = room(base, MOST_LAYERS)
  if (most < 1)
    throw new UserError(
      `The base ${base.name} has ${base.layers.length} layers, and runtimes take ${MOST_LAYERS} in all.`,
      { id: 'image-too-many-layers', fix: 'Name a base with fewer.' },
    )
  if (layers === 'cache' && packages.length > most)
    throw new UserError(
      `The image would have ${packages.length} layers of packages beside those of the base, and runtimes take ${MOST_LAYERS} in all.`,
      { id: 'image-too-many-layers', fix: 'Take "layers: short": packages share layers there.' },
    )
}

async function layersOf(
  chosen: ChosenPackages,
  base: BaseImage,
  { places }: BaseContents,
  { inputs, request, folder }: Assembly,
  ports: Ports,
): Promise<PackageLayerAt[]> {
  if (inputs.layers === 'cache') {
    const mount = mountFrom(chosen.run.registry, request.image)
    return cacheLayers(chosen, folder, mount, ports)
  }
  const most = Math.max(1, room(base, inputs['max-layers']))
  return shortLayers(chosen, { prefix: request.prefix, places, most, folder }, ports)
}

/** The repository of a registry that layers can be mounted from, where they go to the same one. */
function mountFrom(from: Registry, to: ImageReference | undefined): string | undefined {
  if (to === undefined) return undefined
  const [source, target] = [parseReference(from.reference), parseReference(to.repository)]
  return source.kind === 'http' && target.kind === 'http' && source.origin === target.origin
    ? source.repository
    : undefined
}

const baseBlobs = (
  { registry, layers }: BaseImage,
  to: ImageReference | undefined,
): ContainerBlob[] =>
  registry === undefined
    ? []
    : layers.map(({ digest, size }) => ({
        digest,
        size,
        home: { kind: 'registry', registry, mount: mountFrom(registry, to) },
      }))

/** The program that is called as the package. */
function ownCommand(
  { dag }: ChosenPackages,
  { programs }: ImageContents,
  { entrypoint }: ContainerInputs,
): readonly string[] | undefined {
  const [root] = rootsOf(dag)
  return entrypoint.length === 0 && root && programs.includes(root.name) ? [root.name] : undefined
}

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/annotations.md */
function ownLabels({ dag }: ChosenPackages, { host }: Ports): Record<string, string> {
  const { repository, serverUrl, commit } = host.context
  const roots = rootsOf(dag)
  const [root] = roots
  return {
    'org.opencontainers.image.title': roots.map(({ name }) => name).join(', '),
    'org.opencontainers.image.description': roots.map(label).join(', '),
    ...(root && { 'org.opencontainers.image.version': root.version }),
    ...(repository && { 'org.opencontainers.image.source': `${serverUrl}/${repository}` }),
    ...(commit && { 'org.opencontainers.image.revision': commit }),
  }
}
