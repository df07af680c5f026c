import { code, counted, markdownTable } from '@pakages/core'
import type { SbomChange, SbomSide } from '@pakages/sbom'
import type { ComparedSboms } from './compared-sboms.ts'
import type { VulnerabilityChanges } from './vulnerability-changes.ts'

/** Rows of a table before it only counts the rest: a job summary has an end. */
const MOST = 500

/** What two SBOMs differ in, for people. */
export function sbomDiffMarkdown(result: ComparedSboms): string {
  const { before, after, difference, vulnerabilities } = result
  const { changes, same } = difference
  return [
    `## From ${code(before.name)} to ${code(after.name)}`,
    sentence(changes, same),
    ...(changes.length === 0
      ? []
      : [table(['Package', 'Change', 'Before', 'After'], changes.map(row))]),
    ...sources(changes),
    ...vulnerabilityPart(vulnerabilities),
    ...[before, after].flatMap(({ name, unread }) =>
      unread.map((why) => `- ${code(name)}: ${why}`),
    ),
    '',
  ].join('\n\n')
}

function sentence(changes: readonly SbomChange[], same: number): string {
  const count = (aspect: SbomChange['differs'][number]): number =>
    changes.filter(({ differs }) => differs.includes(aspect)).length
  if (changes.length === 0) return `The same ${counted(same, 'package')}, licences and sources.`
  const parts = [
    [count('added'), 'added'],
    [count('removed'), 'removed'],
    [count('version'), 'of another version'],
    [count('licence'), 'of another licence'],
    [count('source'), 'of other sources'],
    [count('build'), 'built anew'],
  ] as const
  const told = parts.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : []))
  return `${told.join(', ')}; ${same} the same.`
}

function row({ kind, name, differs, before, after }: SbomChange): string[] {
  const side = (one: SbomSide | undefined): string => {
    if (!one) return '–'
    const isNew = differs.includes('added') || differs.includes('removed')
    const licence = isNew || differs.includes('licence') ? ` (${one.licences.join('; ')})` : ''
    const build = differs.includes('build')
      ? ` /${one.hashes.map((hash) => hash.slice(0, 7)).join(', /')}`
      : ''
    return code(`${one.versions.join(', ')}${build}${licence}`)
  }
  const label = kind === 'spack' || kind === '' ? name : `${name} (${kind})`
  return [code(label), differs.join(', '), side(before), side(after)]
}

/** Which sources came and went, of packages that stayed. */
function sources(changes: readonly SbomChange[]): string[] {
  const rows = changes.flatMap(({ name, differs, before, after }) => {
    if (!differs.includes('source')) return []
    const [old, fresh] = [before?.sources ?? [], after?.sources ?? []]
    return [
      ...old.filter((one) => !fresh.includes(one)).map((one) => [code(name), '−', code(one)]),
      ...fresh.filter((one) => !old.includes(one)).map((one) => [code(name), '+', code(one)]),
    ]
  })
  return rows.length === 0 ? [] : [table(['Package', '', 'Source or patch'], rows)]
}

function vulnerabilityPart(vulnerabilities: VulnerabilityChanges | undefined): string[] {
  if (!vulnerabilities) return []
  const { changes, notCovered } = vulnerabilities
  const rows = changes.map((one) => [
    one.kind === 'new' ? '+' : '−',
    code(one.id),
    one.severity,
    code(`${one.package}@${one.version}`),
    one.summary,
  ])
  const silent =
    notCovered.length === 0
      ? []
      : [
          `Nobody can say anything of ${counted(notCovered.length, 'package')}: ${listed(notCovered)}.`,
        ]
  return [
    rows.length === 0
      ? 'No open vulnerability came or went.'
      : table(['', 'Vulnerability', 'Severity', 'Package', 'What it is'], rows),
    ...silent,
  ]
}

function listed(labels: readonly string[]): string {
  const shown = labels.slice(0, 10).map((label) => code(label))
  return labels.length > 10
    ? `${shown.join(', ')} and ${labels.length - 10} more`
    : shown.join(', ')
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const rest = rows.length > MOST ? `\n\nand ${rows.length - MOST} more` : ''
  return `${markdownTable(
    [...titles],
    rows.slice(0, MOST).map((one) => [...one]),
  )}${rest}`
}
