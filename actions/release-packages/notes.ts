import { code, counted, markdownTable } from '@pakages/core'
import type { FrozenGeneration, GenerationChanges, PackageChange } from '@pakages/oci'

/** What the notes tell. */
export interface ToldRelease extends FrozenGeneration {
  readonly registry: string
  readonly since: FrozenGeneration | undefined
  readonly changes: GenerationChanges
}

/** Rows of a table; what is more is counted. GitHub takes notes of up to 125,000 characters. */
const MOST = 200

/** The notes of a release: what changed, and how to get it. Markdown. */
export const releaseNotes = (told: ToldRelease): string =>
  [...opening(told), ...changesSince(told), ...howToInstall(told)].join('\n\n') + '\n'

function opening({ name, generation: { record } }: ToldRelease): string[] {
  const from = record.commit === undefined ? '' : ` from commit ${code(record.commit.slice(0, 12))}`
  return [
    `${code(name)} is generation ${record.number}: ${counted(record.specs.length, 'package')}, recorded on ${record.recorded.slice(0, 10)}${from}.`,
  ]
}

/** The tables of what changed. */
export function changesSince({ since, changes }: ToldRelease): string[] {
  const { added, removed, changed, rebuilt } = changes
  if (since === undefined)
    return ['### Packages', tableOf(['Package', 'Version'], added, ({ now }) => [now])]
  const parts = [
    ...section('Added', ['Package', 'Version'], added, ({ now }) => [now]),
    ...section('Removed', ['Package', 'Version'], removed, ({ before }) => [before]),
    ...section('Other versions', ['Package', 'Before', 'Now'], changed, ({ before, now }) => [
      before,
      now,
    ]),
    ...(rebuilt.length > 0
      ? [
          '### Built anew',
          `The same versions, of another recipe, compiler, variant or dependency: ${listed(rebuilt)}.`,
        ]
      : []),
  ]
  const heading = `## Changes since ${code(since.name)}`
  return parts.length > 0 ? [heading, ...parts] : [heading, 'None: the packages are the same.']
}

type Cells = (change: PackageChange) => readonly (readonly string[])[]

const section = (
  title: string,
  head: readonly string[],
  changes: readonly PackageChange[],
  cells: Cells,
): string[] => (changes.length > 0 ? [`### ${title}`, tableOf(head, changes, cells)] : [])

/** What was asked for goes first; the others are what it needs. */
function tableOf(head: readonly string[], changes: readonly PackageChange[], cells: Cells): string {
  const sorted = [...changes.filter(({ root }) => root), ...changes.filter(({ root }) => !root)]
  const rows = sorted
    .slice(0, MOST)
    .map((change) => [
      change.root ? `**${code(change.name)}**` : code(change.name),
      ...cells(change).map((versions) => versions.map(code).join(', ')),
    ])
  const more = sorted.length - rows.length
  return `${markdownTable(head, rows)}${more > 0 ? `\n\nand ${counted(more, 'other')}` : ''}`
}

function listed(changes: readonly PackageChange[]): string {
  const names = changes.slice(0, MOST).map(({ name }) => code(name))
  const more = changes.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${counted(more, 'other')}` : ''}`
}

function howToInstall({ name, registry, generation }: ToldRelease): string[] {
  const root = generation.record.roots[0]?.name
  if (root === undefined) return []
  return [
    '## How to install',
    `\`\`\`sh\npakages install ${root} --registry ${registry} --generation ${name}\n\`\`\``,
    'The assets are the `spack.lock`, the record of the generation with the digest of every image, the SBOMs of all packages, and checksums, which are attested.',
  ]
}
