import { code, counted, duration, linked, markdownTable } from '@pakages/core'
import { shortHash, type BuildEntry } from '@pakages/model'
import type { BuildResult } from './build-result.ts'

/** The rows of a table; what is more is counted. */
const MOST = 50
/** What needs somebody comes first. */
const ORDER = ['failed', 'skipped', 'left', 'built', 'reused'] as const

/** What became of each package that was needed: those that need somebody first, with what to do. */
export function outcomeTable(result: BuildResult): string {
  const { specs } = result.report
  const shown = ORDER.flatMap((wanted) => specs.filter(({ outcome }) => outcome === wanted))
  if (shown.length === 0) return ''
  const rows = shown
    .slice(0, MOST)
    .map((entry) => [
      code(`${entry.name}@${entry.version}/${shortHash(entry.hash)}`),
      outcomeOf(entry),
      entry.seconds === undefined ? '' : duration(entry.seconds),
      why(entry, result),
      logOf(entry, result),
    ])
  const more = shown.length - rows.length
  const table = markdownTable(['Package', 'Outcome', 'Time', 'Why, or from where', 'Log'], rows)
  return `${table}${more > 0 ? `\n\nand ${counted(more, 'other package')}` : ''}`
}

function outcomeOf({ outcome, phase }: BuildEntry): string {
  if (outcome === 'failed') return `**failed**${phase === undefined ? '' : ` in ${code(phase)}`}`
  return outcome === 'skipped' ? '**skipped**' : outcome
}

/** For what failed the first error, where it stands and what to do; for others where they are from. */
function why(entry: BuildEntry, { failures }: BuildResult): string {
  const found = failures.find(({ spec }) => spec.hash === entry.hash)
  if (!found) return `${code(entry.source ?? entry.reason ?? '')}${signature(entry)}`
  const { failure, at } = found
  const place = at && `${at.file}${at.line === undefined ? '' : `:${at.line}`}`
  return [
    `${code(failure.message)}${place === undefined ? '' : ` at ${code(place)}`}`,
    ...(failure.advice ? [cell(failure.advice.fix)] : []),
  ].join('<br>')
}

/** Whose signature it carried where it was taken from others. */
const signature = ({ signedBy }: BuildEntry): string =>
  signedBy === undefined ? '' : `, signed by the key ${code(signedBy)}`

const logOf = ({ outcome, log }: BuildEntry, { logPage }: BuildResult): string =>
  outcome === 'failed' ? linked('log', logPage, code(log ?? '')) : ''

/** Our own advice may repeat hostile text: nothing in it may end the cell. */
const cell = (text: string): string =>
  text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
