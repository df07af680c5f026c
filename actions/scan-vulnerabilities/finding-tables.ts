import { SEVERITY_LEVELS } from '@pakages/advisories'
import { code, counted, markdownTable } from '@pakages/core'
import { printable, type ScanFinding, type ScanRecord } from '@pakages/model'

/** The rows of a table; what is more is counted. */
export const MOST = 200

/** One sentence; "none known" is only said of what was looked up. */
export function headline(
  { packages, notCovered }: ScanRecord,
  open: readonly ScanFinding[],
): string {
  const checked = packages - notCovered.length
  const not =
    notCovered.length > 0 ? ` Nothing can be said of ${counted(notCovered.length, 'other')}.` : ''
  if (open.length === 0)
    return `**No open vulnerability is known** of the ${counted(checked, 'package')} that databases know.${not}`
  const levels = SEVERITY_LEVELS.flatMap((level) => {
    const count = open.filter(({ severity }) => severity === level).length
    return count > 0 ? [`${count} ${level === 'unknown' ? 'not rated' : level}`] : []
  })
  return `**${counted(open.length, 'open vulnerability', 'open vulnerabilities')}** (${levels.join(', ')}) in ${counted(packages, 'package')}.${not}`
}

/** A package, and the resource of it that is meant: `slepc@3.20 (blopex 1.1)`. */
export const packageText = ({ name, version, part }: ScanFinding['package']): string =>
  `${name}@${version}${part === undefined ? '' : ` (${part})`}`

/** The findings, each with what it is fixed in and how sure it is. */
export function findingsTable(open: readonly ScanFinding[]): string {
  const rows = open
    .slice(0, MOST)
    .map((finding) => [
      code(finding.id),
      `${finding.severity === 'unknown' ? 'not rated' : finding.severity}${finding.exploited === undefined ? '' : ', exploited'}`,
      code(packageText(finding.package)),
      finding.fixed.length > 0 ? code(finding.fixed.slice(0, 4).join(', ')) : 'none known',
      finding.grade,
      plain(finding.summary),
    ])
  const more = open.length - rows.length
  const head = ['Vulnerability', 'Severity', 'Package', 'Fixed in', 'Sure', 'What it is']
  return `${markdownTable(head, rows)}${more > 0 ? `\n\nand ${counted(more, 'other')}` : ''}`
}

/** What others wrote, as text: no markup, no mention, no link. @param most Characters; default 100. */
export const plain = (text: string, most = 100): string =>
  printable(text.slice(0, most))
    .replaceAll(/[\n\t]+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>()#|@!~]/g, '\\$&')

/** What nothing can be said of, by the reason why. */
export function uncovered({ notCovered }: ScanRecord): string[] {
  if (notCovered.length === 0) return []
  const byReason = [...Map.groupBy(notCovered, ({ why }) => why)]
  const lines = byReason.slice(0, 10).map(([why, all]) => {
    const names = all.slice(0, 30).map((one) => code(packageText(one.package)))
    return `- ${plain(why)}: ${names.join(', ')}${all.length > 30 ? ` and ${all.length - 30} more` : ''}`
  })
  return ['**Not covered:**', lines.join('\n')]
}
