import { code, counted, markdownTable, megabytes, type Presentation } from '@pakages/core'
import { layerTitle, platformText } from '@pakages/container'
import type { AssembledImage } from './assembled.ts'
import type { ContainerOutput } from './inputs.ts'
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

/** A layer as the summary shows it. */
interface LayerRow {
  readonly title: string
  readonly digest: string
  readonly size: number
  /** What becomes of it. */
  readonly what: string
}

function rowsOf(
  { base, layers, image }: AssembledImage,
  { published }: ContainerResult,
): LayerRow[] {
  const outcomes = new Map(published?.blobs.map(({ digest, outcome }) => [digest, outcome]))
  const titles = [
    ...base.layers.map((_, at) => `base, layer ${at + 1}`),
    ...layers.map((layer) => layerTitle(layer)),
  ]
  return image.blobs.map(({ digest, size, home }, at) => ({
    title: titles[at]!,
    digest,
    size,
    what: outcomes.get(digest) ?? (home.kind === 'file' ? 'to upload' : 'to copy or mount'),
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
    `${counted(images[0]!.chosen.packages.length, 'package')} on ${code(images[0]!.base.name)}: ${counted(images[0]!.image.blobs.length, 'layer')}, ${megabytes(sizeOf(images[0]!))}; ${megabytes(uploadedBytes(result))} uploaded. ${seconds.toFixed(1)} s.`,
    ...(published ? [signingLine(published.signing)] : []),
    `Tags: ${tags.map((tag) => code(tag)).join(', ')}. Digest: ${code(digest)}.`,
    ...images.map((one) => pictureOf(one, result)),
  ].join('\n\n')
}

const signingLine = (signing: ContainerSigning): string =>
  signing.kind === 'signed'
    ? signing.statements === 0
      ? `Signed before: nothing new to sign for ${signing.by}.`
      : `Signed by ${signing.by}: provenance and SBOMs.`
    : `**Not signed**: ${signing.why}.`

/** How many layers a picture shows. */
const MOST = 60
/** Signs of the longest bar. */
const WIDTH = 24

/** The layers from the top one down, with a bar for the size of each. */
function pictureOf(one: AssembledImage, result: ContainerResult): string {
  const rows = rowsOf(one, result).toReversed()
  const largest = Math.max(...rows.map(({ size }) => size), 1)
  const bar = (size: number): string =>
    '█'.repeat(Math.max(1, Math.round((size / largest) * WIDTH)))
  const shown = rows
    .slice(0, MOST)
    .map(({ title, size, what }) => [code(title), megabytes(size), bar(size), what])
  const rest = rows.length > MOST ? [`and ${counted(rows.length - MOST, 'layer')} below`] : []
  return [
    `**${platformText(one.image.platform)}**`,
    markdownTable(['Layer', 'Size', '', ''], shown),
    ...rest,
  ].join('\n\n')
}
