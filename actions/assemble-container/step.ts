import {
  counted,
  holdWorkFolder,
  requireWritable,
  UsageError,
  UserError,
  writeWhole,
  type Ports,
  type WorkFolder,
} from '@pakages/core'
import {
  namedManifest,
  peopleTags,
  platformText,
  writeDockerArchive,
  type PeopleTags,
} from '@pakages/container'
import { digestOf } from '@pakages/image'
import { rootsOf, type Digest } from '@pakages/model'
import { requirePublishingHere } from '@pakages/repository'
import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { assembled, type AssembledImage } from './assembled.ts'
import { chosenPackages } from './chosen.ts'
import { foreseeBlobs, type ForeseenBlob } from './foresee.ts'
import type { ContainerInputs } from './inputs.ts'
import { publishImages, type PublishedImage } from './publish.ts'
import { readRequest, type ContainerRequest } from './request.ts'

/** What was put together, and where it is. */
export interface ContainerResult {
  readonly images: readonly AssembledImage[]
  /** Of the manifest, or of the list of all architectures. */
  readonly digest: Digest
  readonly tags: readonly string[]
  /** The repository that it went to; undefined where it went to none. */
  readonly repository: string | undefined
  /** Undefined where nothing was published. */
  readonly published: PublishedImage | undefined
  /** What a dry run says of each layer; undefined in a real one. */
  readonly foreseen: readonly ForeseenBlob[] | undefined
  /** Absolute; undefined where none was written. */
  readonly archive: string | undefined
  /** Absolute: the SBOM of the first image. */
  readonly sbom: string
  readonly dryRun: boolean
  readonly seconds: number
}

/**
 * Puts packages of a registry on a base image and publishes the result.
 * @throws UsageError for inputs that mean nothing, UserError where the policy, the base or a
 * registry says no; then no tag leads to anything new.
 */
export async function assembleContainer(
  inputs: ContainerInputs,
  ports: Ports,
): Promise<ContainerResult> {
  const request = readRequest(inputs)
  const publishes = request.image !== undefined && !inputs['dry-run']
  if (publishes) await requirePublishingHere('containers', inputs, ports)
  const folder = resolve(ports.host.workspace, inputs['work-dir'])
  await requirePlaces(request, inputs, ports)
  return holdWorkFolder(folder, 'container', ports, (work) =>
    assemble(work, request, inputs, ports),
  )
}

/** @throws UserError where something could not be written in the end: before any work is done. */
async function requirePlaces(
  { image }: ContainerRequest,
  inputs: ContainerInputs,
  { host: { workspace } }: Ports,
): Promise<void> {
  await requireWritable(resolve(workspace, inputs['work-dir']), 'work-dir')
  if (inputs['dry-run']) return
  const layout = /^oci-layout:(.+)$/.exec(image?.repository ?? '')?.[1]
  if (layout !== undefined) await requireWritable(resolve(workspace, layout), 'image')
  if (inputs.archive === undefined) return
  const archive = resolve(workspace, inputs.archive)
  await requireWritable(dirname(archive), 'archive')
  if ((await stat(archive).catch(() => undefined))?.isDirectory() === true)
    throw new UserError(`"archive" is ${archive}, which is a folder.`, {
      id: 'file-is-folder',
      fix: `Name a file in it, such as ${join(inputs.archive, 'image.tar')}.`,
    })
}

async function assemble(
  work: WorkFolder,
  request: ContainerRequest,
  inputs: ContainerInputs,
  ports: Ports,
): Promise<ContainerResult> {
  const { clock } = ports
  const started = clock.now()
  const folder = join(work.root, 'container')
  const images: AssembledImage[] = []
  const { host } = ports
  for (const chosen of await host.group('Choosing packages', () => chosenPackages(inputs, ports)))
    images.push(
      await host.group(
        `Assembling an image with ${counted(chosen.dag.specs.size, 'package')}`,
        () => assembled(chosen, { inputs, request, folder }, ports),
      ),
    )
  requireDifferentPlatforms(images)
  const first = images[0]!
  const tags = tagsOf(request, first)
  const sbom = join(folder, 'pakages.spdx.json')
  await writeWhole(sbom, first.contents.sboms[0]!.bytes)
  const published = await publishImages(images, tags, request, inputs, ports)
  const all = published?.tags ?? [...tags.own, ...tags.floating]
  const archive = await archiveOf(first, all, inputs, ports)
  const named = namedManifest(images.map(({ image }) => image))
  return {
    images,
    digest: published?.digest ?? digestOf(named.bytes),
    tags: all,
    repository: request.image?.repository,
    published,
    foreseen: inputs['dry-run'] ? await foreseeBlobs(images, request, inputs, ports) : undefined,
    archive,
    sbom,
    dryRun: inputs['dry-run'],
    seconds: (clock.now() - started) / 1000,
  }
}

/** Tags that are named go where they are told to; those of a version are moved to newer ones only. */
const tagsOf = ({ tags }: ContainerRequest, { chosen }: AssembledImage): PeopleTags =>
  tags === undefined ? peopleTags(rootsOf(chosen.dag)[0]!.version) : { own: tags, floating: [] }

function requireDifferentPlatforms(images: readonly AssembledImage[]): void {
  const platforms = images.map(({ image }) => platformText(image.platform))
  const twice = platforms.find((one, at) => platforms.indexOf(one) !== at)
  if (twice !== undefined)
    throw new UsageError(`Two of the files in "lock" are for ${twice}.`, {
      id: 'inputs-contradict',
      fix: 'Give one for each architecture.',
    })
}

async function archiveOf(
  { image, chosen }: AssembledImage,
  tags: readonly string[],
  inputs: ContainerInputs,
  { host }: Ports,
): Promise<string | undefined> {
  if (inputs.archive === undefined || inputs['dry-run']) return undefined
  const file = resolve(host.workspace, inputs.archive)
  const name = rootsOf(chosen.dag)[0]!.name
  await writeDockerArchive(
    image,
    tags.map((tag) => `${name}:${tag}`),
    file,
  )
  return file
}
