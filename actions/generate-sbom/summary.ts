import { resolve } from 'node:path'
import { code, counted, licenceAdvice, markdownTable, type Presentation } from '@pakages/core'
import { isExternal } from '@pakages/model'
import { systemPurlOf, type Item } from '@pakages/sbom'
import type { SbomResult } from './step.ts'

/** How many licences and packages a summary lists before it only counts the rest. */
const MOST = 30

/** What the action shows of its result. */
export function presentSboms(
  result: SbomResult,
): Presentation<
  'report' | 'folder' | 'cyclonedx' | 'spdx' | 'components' | 'externals' | 'unknown-licenses'
> {
  const { files, folder, inventory, report } = result
  const unknown = unknownOf(inventory.items)
  const wholeLock = (format: string): string => {
    const found = files.find((file) => file.format === format && file.hash === undefined)
    return found === undefined ? '' : resolve(report, '..', found.file)
  }
  return {
    outputs: {
      report,
      folder,
      cyclonedx: wholeLock('cyclonedx'),
      spdx: wholeLock('spdx'),
      components: String(inventory.items.length),
      externals: String(externalsOf(inventory.items).length),
      'unknown-licenses': String(unknown.license.length),
    },
    summary: summaryOf(result, unknown),
    json: {
      report,
      folder,
      scope: result.scope,
      files,
      components: inventory.items.length,
      externals: externalsOf(inventory.items).map(externalJson),
      licenses: Object.fromEntries(
        licencesOf(inventory.items).map(([text, items]) => [text, items.length]),
      ),
      unknown: labelsOf(unknown),
    },
  }
}

const externalsOf = (items: readonly Item[]): Item[] => items.filter(({ spec }) => isExternal(spec))

const externalJson = ({ spec, owner, licence }: Item) => ({
  name: spec.name,
  version: spec.version,
  path: spec.external?.path ?? null,
  purl: owner ? systemPurlOf(owner.package, owner.distribution) : null,
  license: licence.expression ?? null,
})

/** The packages of which something is not known. Externals were not built, and need no source. */
interface Unknown {
  readonly license: readonly Item[]
  readonly source: readonly Item[]
}

function unknownOf(items: readonly Item[]): Unknown {
  const own = items.filter((item) => !isExternal(item.spec))
  return {
    license: items.filter((item) => item.licence.kind === 'unknown'),
    source: own.filter((item) => (item.facts?.sources ?? []).length === 0),
  }
}

const labelsOf = (unknown: Unknown): Record<keyof Unknown, string[]> => ({
  license: unknown.license.map(label),
  source: unknown.source.map(label),
})
const label = ({ spec }: Item): string => `${spec.name}@${spec.version}`

function summaryOf({ files, inventory }: SbomResult, unknown: Unknown): string {
  const { items } = inventory
  const count = (test: (item: Item) => boolean): number => items.filter(test).length
  return [
    '### Software bills of materials',
    `${counted(items.length, 'package')}: ${count((item) => item.atRuntime)} needed at run time, ${count((item) => !item.atRuntime)} only to build; ` +
      `${fromSystem(items)}, ${count((item) => item.tarball !== undefined)} with the digest of the built tarball.`,
    ...systemTable(items),
    licenceTable(items),
    ...advice(items),
    ...missing('licence', unknown.license),
    ...missing('source', unknown.source),
    fileTable(files),
  ].join('\n\n')
}

function fromSystem(items: readonly Item[]): string {
  const names = externalsOf(items).map(label)
  const shown = names.length > 10 ? [...names.slice(0, 10), '…'] : names
  return `${names.length} taken from the system${names.length === 0 ? '' : ` (${shown.join(', ')})`}`
}

/** What the distribution calls the externals, where its package manager knows them. */
function systemTable(items: readonly Item[]): string[] {
  const rows = externalsOf(items).map((item) => [
    code(label(item)),
    item.owner
      ? code(systemPurlOf(item.owner.package, item.owner.distribution))
      : 'not known to the package manager of this machine',
    item.licence.expression ? code(item.licence.expression) : 'not known',
  ])
  if (rows.length === 0) return []
  const rest = rows.length > MOST ? `\n\nand ${rows.length - MOST} more` : ''
  const header = ['From the system', 'Its package', 'Licence']
  return [`${markdownTable(header, rows.slice(0, MOST))}${rest}`]
}

/** The licences by how many packages have them, then by name. */
function licencesOf(items: readonly Item[]): [string, Item[]][] {
  const known = items.flatMap((item) =>
    item.licence.kind === 'unknown' ? [] : [[item.licence.expression, item] as const],
  )
  const groups = Map.groupBy(known, ([text]) => text)
  return [...groups]
    .map(([text, entries]): [string, Item[]] => [text, entries.map(([, item]) => item)])
    .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
}

function licenceTable(items: readonly Item[]): string {
  const licences = licencesOf(items)
  if (licences.length === 0) return 'No licence is known.'
  const rows = licences
    .slice(0, MOST)
    .map(([text, having]) => [
      code(text) + statedInstead(having),
      String(having.length),
      listed(having),
    ])
  const rest =
    licences.length > MOST ? `\n\nand ${counted(licences.length - MOST, 'other licence')}` : ''
  return `${markdownTable(['Licence', 'Packages', 'Which'], rows)}${rest}`
}

/** The texts that references stand for. */
function statedInstead(items: readonly Item[]): string {
  const texts = items
    .flatMap(({ licence }) => (licence.kind === 'other' ? licence.references : []))
    .flatMap(({ id, text }) => (text === id ? [] : [code(text)]))
  return texts.length === 0 ? '' : ` (stated as ${[...new Set(texts)].join(', ')})`
}

/** What to write instead of licences that are not on the SPDX list, a sentence each. */
function advice(items: readonly Item[]): string[] {
  const sentences = items.flatMap(({ licence }) =>
    licence.kind === 'other' ? [licenceAdvice(licence)!] : [],
  )
  const lines = [...new Set(sentences)].slice(0, MOST).map((sentence) => `- ${sentence}`)
  return lines.length === 0 ? [] : [lines.join('\n')]
}

const missing = (what: string, items: readonly Item[]): string[] =>
  items.length === 0
    ? []
    : [`No ${what} is known of ${counted(items.length, 'package')}: ${listed(items)}.`]

function listed(items: readonly Item[]): string {
  const shown = items
    .slice(0, MOST)
    .map((item) => code(label(item)))
    .join(', ')
  return items.length > MOST ? `${shown} and ${items.length - MOST} more` : shown
}

function fileTable(files: SbomResult['files']): string {
  const rows = files
    .slice(0, MOST)
    .map((file) => [
      code(file.file),
      `${file.format === 'spdx' ? 'SPDX' : 'CycloneDX'} ${file.version}`,
      String(file.components),
    ])
  return `${markdownTable(['File', 'Format', 'Packages'], rows)}${files.length > MOST ? `\n\nand ${counted(files.length - MOST, 'other file')}` : ''}`
}
