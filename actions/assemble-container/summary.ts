import { code, counted, megabytes, type Presentation } from '@pakages/core'
import { layerTitle, platformText } from '@pakages/container'
import type { AssembledImage } from './assembled.ts'
import type { ContainerOutput } from './inputs.ts'
import { layerPicture, type PicturedLayer } from './layer-picture.ts'
import type { ContainerSigning } from './publish.ts'
import type { ContainerResult } from './step.ts'

/** What the action shows of its result. */
export function presentContainer(result: ContainerResult): Presentation<ContainerOutput> {
  const { images, digest, tags, archive, sbom, published } = result
  const first = images[0]!
  return {
    outputs: {
      image: published ? imageName(result) : '',
      digest,
      tags: tags.join('\n'),
      archive: archive ?? '',
      layers: String(first.image.blobs.length),
      size: String(sizeOf(first)),
      uploaded: String(uploadedBytes(result)),
      sbom,
      'signed-by': published?.signing.kind === 'signed' ? published.signing.by : '',
    },
    summary: summaryOf(result),
    json: {
      image: published ? imageName(result) : undefined,
      digest,
      tags,
      kept: published?.kept ?? [],
      archive,
      sbom,
      uploaded: uploadedBytes(result),
      seconds: result.seconds,
      images: images.map((one) => ({
        platform: platformText(one.image.platform),
        digest: one.image.descriptor.digest,
        base: { name: one.base.name, digest: one.base.digest },
        layers: rowsOf(one, result).map(({ title, digest, size, what }) => ({
          title,
          digest,
          size,
          what,
        })),
      })),
    },
  }
}

const imageName = ({ repository, digest }: ContainerResult): string =>
  `${(repository ?? '').replace(/^oci(?:\+https?)?:\/\//, '')}@${digest}`

const sizeOf = ({ image }: AssembledImage): number =>
  image.blobs.reduce((sum, { size }) => sum + size, 0)

/** Bytes that were sent; in a dry run nothing is. */
const uploadedBytes = ({ published }: ContainerResult): number =>
  (published?.blobs ?? [])
    .filter(({ outcome }) => outcome === 'uploaded' || outcome === 'copied')
    .reduce((sum, { size }) => sum + size, 0)

/** What went up, or what would; an archive alone goes nowhere. */
function movedText(result: ContainerResult): string {
  const { foreseen, published } = result
  if (foreseen === undefined)
    return published ? `${megabytes(uploadedBytes(result))} uploaded` : 'nothing uploaded'
  const sent = foreseen.filter(({ outcome }) => outcome === 'to upload' || outcome === 'to copy')
  return `${megabytes(sent.reduce((sum, { size }) => sum + size, 0))} would go up`
}

/** A layer as programs are told of it. */
interface LayerRow extends PicturedLayer {
  readonly digest: string
}

function rowsOf(
  { base, layers, image }: AssembledImage,
  { published, foreseen = [] }: ContainerResult,
): LayerRow[] {
  const blobs = published?.blobs ?? foreseen
  const outcomes = new Map<string, string>(blobs.map(({ digest, outcome }) => [digest, outcome]))
  const titles = [
    ...base.layers.map((_, at) => `base, layer ${at + 1}`),
    ...layers.map((layer) => layerTitle(layer)),
  ]
  return image.blobs.map(({ digest, size }, at) => ({
    title: titles[at]!,
    digest,
    size,
    what: outcomes.get(digest) ?? '',
  }))
}

function summaryOf(result: ContainerResult): string {
  const { images, published, repository, tags, archive, dryRun, seconds, digest } = result
  const where = published
    ? code(imageName(result))
    : dryRun
      ? code(repository ?? 'nowhere')
      : code(archive ?? '')
  return [
    `### ${dryRun ? 'Would put together' : 'Put together'} ${where}`,
    `${counted(images[0]!.chosen.packages.length, 'package')} on ${code(images[0]!.base.name)}: ${counted(images[0]!.image.blobs.length, 'layer')}, ${megabytes(sizeOf(images[0]!))}; ${movedText(result)}. ${seconds.toFixed(1)} s.`,
    ...(published ? [signingLine(published.signing)] : []),
    `Tags: ${tags.map((tag) => code(tag)).join(', ')}. Digest: ${code(digest)}.`,
    ...keptLine(result),
    ...images.map((one) => pictureOf(one, result)),
  ].join('\n\n')
}

/** Tags that were not moved, and what to do when they should be. */
function keptLine({ published }: ContainerResult): string[] {
  const kept = published?.kept ?? []
  if (kept.length === 0) return []
  const names = kept.map(({ tag, version }) => `${code(tag)} at ${code(version)}`)
  return [
    `**Not moved**: ${names.join(', ')}, which ${kept.length === 1 ? 'is' : 'are'} newer. Name them in \`tags\` to move them back.`,
  ]
}

const signingLine = (signing: ContainerSigning): string =>
  signing.kind === 'signed'
    ? signing.statements === 0
      ? `Signed before: nothing new to sign for ${signing.by}.`
      : `Signed by ${signing.by}: provenance and SBOMs.`
    : `**Not signed**: ${signing.why}.`

function pictureOf(one: AssembledImage, result: ContainerResult): string {
  const title = `**${platformText(one.image.platform)}**`
  return `${title}\n\n${layerPicture(rowsOf(one, result))}`
}
