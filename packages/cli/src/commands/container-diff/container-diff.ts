import {
  code,
  counted,
  markdownTable,
  megabytes,
  UsageError,
  type Parsed,
  type Ports,
} from '@pakages/core'
import {
  diffImages,
  readBaseImage,
  readImageContent,
  unpackArchive,
  type ContainedLayer,
  type ImageContent,
  type ImageDifference,
  type PackageDifference,
} from '@pakages/container'
import { parseImageReference } from '@pakages/oci'
import { openWithLogin } from '@pakages/open/registry'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CommandWork } from '../../command.ts'
import type { containerDiffInputs } from './inputs.ts'

/** Two images, and in what they differ. */
interface Compared {
  readonly before: ImageContent
  readonly after: ImageContent
  readonly difference: ImageDifference
}

type DiffInputs = Parsed<typeof containerDiffInputs>
const ARCHIVE = 'docker-archive:'
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', ppc64: 'ppc64le' }

/** What `container diff` does. */
export const containerDiffWork: CommandWork<typeof containerDiffInputs, Compared> = {
  async run(inputs, { openPorts }) {
    const [first, second, ...more] = inputs.images
    if (first === undefined || second === undefined || more.length > 0)
      throw new UsageError(`Two images are compared, and ${inputs.images.length} were given.`, {
        id: 'two-needed-to-compare',
        fix: 'Write "pakages container diff A B".',
      })
    const ports = await openPorts()
    const [before, after] = [
      await contentOf(first, inputs, ports),
      await contentOf(second, inputs, ports),
    ]
    return { before, after, difference: diffImages(before, after) }
  },
  present: (result) => ({
    answer: { markdown: differenceMarkdown(result) },
    json: {
      before: {
        image: result.before.name,
        digest: result.before.digest,
        unread: result.before.unread,
      },
      after: { image: result.after.name, digest: result.after.digest, unread: result.after.unread },
      ...result.difference,
    },
  }),
}

async function contentOf(text: string, inputs: DiffInputs, ports: Ports): Promise<ImageContent> {
  if (!text.startsWith(ARCHIVE)) return imageContent(text, text, inputs, ports)
  const folder = await mkdtemp(join(tmpdir(), 'pakages-archive-'))
  try {
    await unpackArchive(resolve(ports.host.workspace, text.slice(ARCHIVE.length)), folder)
    return await imageContent(`oci-layout:${folder}`, text, inputs, ports)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function imageContent(
  text: string,
  name: string,
  { platform, token }: DiffInputs,
  ports: Ports,
): Promise<ImageContent> {
  const { repository, tag, digest } = parseImageReference(text)
  const registry = openWithLogin(repository, { token }, ports)
  const tags = repository.startsWith('oci-layout:') ? await registry.tags() : []
  const reference = digest ?? tag ?? (tags.length === 1 ? tags[0]! : 'latest')
  const image = await readBaseImage({ registry, reference, name }, platformOf(platform))
  return readImageContent(image)
}

function platformOf(text: string | undefined): { os: string; architecture: string } {
  const own = `linux/${ARCHITECTURES[process.arch] ?? process.arch}`
  const [os, architecture, ...more] = (text ?? own).split('/')
  if (!os || !architecture || more.length > 0)
    throw new UsageError(`"${text}" is no platform.`, {
      id: 'input-malformed',
      fix: 'Write it as linux/amd64.',
    })
  return { os, architecture }
}

function differenceMarkdown({ before, after, difference }: Compared): string {
  const { packages, layers, sizes } = difference
  const titles = ['Package', before.name, after.name, 'Licence']
  return [
    `## From ${code(before.name)} to ${code(after.name)}`,
    '',
    `${megabytes(sizes.before)} before, ${megabytes(sizes.after)} after; ${counted(layers.shared.length, 'layer')} shared, ${layers.removed.length} only before, ${layers.added.length} only after.`,
    '',
    ...(packages.length === 0
      ? ['The same packages in the same versions.']
      : [
          markdownTable(
            titles.map((title) => code(title)),
            packages.map(packageRow),
          ),
        ]),
    '',
    ...layerLines(difference),
    ...[before, after].flatMap(({ name, unread }) => unread.map((why) => `- ${name}: ${why}`)),
    '',
  ].join('\n')
}

const packageRow = ({ kind, name, before, after, licences }: PackageDifference): string[] => [
  code(kind === 'spack' ? name : `${name} (${kind})`),
  code(before.join(', ')) || '–',
  code(after.join(', ')) || '–',
  licences && before.length > 0 && after.length > 0
    ? code(`${licences.before.join(', ')} → ${licences.after.join(', ')}`)
    : '',
]

function layerLines({ layers: { removed, added } }: ImageDifference): string[] {
  const row = (sign: string, { digest, size, title }: ContainedLayer): string[] => [
    sign,
    code(title ?? ''),
    megabytes(size),
    digest.slice(0, 19),
  ]
  const rows = [...removed.map((one) => row('−', one)), ...added.map((one) => row('+', one))]
  return rows.length === 0 ? [] : [markdownTable(['', 'Layer', 'Size', 'Digest'], rows), '']
}
