import { code, counted, markdownTable, type Presentation } from '@pakages/core'
import { label, shortHash, type BuildEntry } from '@pakages/model'
import { pinnedGeneration } from '@pakages/oci'
import { whyRed } from './why-red.ts'
import type { promoteOutputs } from './inputs.ts'
import { attemptUrl, jobOf, leftOf, notBuilt } from './not-built.ts'
import { signedBy, signingLines } from './signing-lines.ts'
import type { Promotion } from './step.ts'

type Outputs = keyof typeof promoteOutputs

/** The rows of a table; what is more is counted. */
const MOST = 100

/** What the action shows of a promotion. */
export function presentPromotion(result: Promotion): Presentation<Outputs> {
  const { file, report, movement, missing, plan, index, generation } = result
  const { promoted, refused } = movement
  const left = leftOf(result)
  return {
    outputs: {
      report: file,
      registry: report.registry,
      promoted: String(promoted.size),
      present: String(report.specs.length - promoted.size),
      refused: String(refused.length),
      unvouched: String(movement.doubted.length),
      missing: String(missing.length),
      failed: String(notBuilt(result, 'failed').length),
      left: String(left),
      'index-digest': index.manifest,
      generation: String(generation?.number ?? ''),
      'pinned-generation': generation ? pinnedGeneration(generation) : '',
      'signed-by': signedBy(result) ?? '',
    },
    summary: summaryOf(result),
    json: {
      file,
      ...report,
      refused,
      unvouched: movement.doubted.map(({ spec, tag, manifest, reasons }) => ({
        package: label(spec),
        ...{ tag, manifest, reasons },
      })),
      missing: missing.map((hash) => label(plan.lock.dag.specs.get(hash)!)),
      failed: notBuilt(result, 'failed').map(label),
      skipped: notBuilt(result, 'skipped').map(label),
      left,
      cleaning: result.cleaning,
    },
    ...whyRed(result),
  }
}

function summaryOf(result: Promotion): string {
  const { report, movement, index, generation, cleaning, seconds } = result
  const { promoted, refused, copied, doubted, believed } = movement
  const [failed, skipped] = [notBuilt(result, 'failed'), notBuilt(result, 'skipped')]
  const left = notBuilt(result, 'left')
  const counts = [
    `${promoted.size} promoted`,
    `${report.specs.length - promoted.size} published before`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
    ...(left.length > 0 ? [`${left.length} left for the next run`] : []),
    ...(refused.length > 0 ? [`${refused.length} refused`] : []),
    ...(doubted.length > 0 ? [`${doubted.length} not vouched for`] : []),
  ]
  return [
    `### Promoted to ${code(report.registry)}`,
    `**${counts.join(', ')}**; ${counted(index.specs, 'package')} in the index${generation ? `, generation ${generation.number}` : ''}. ${seconds.toFixed(1)} s.`,
    notBuiltTable([...failed, ...skipped, ...left], result),
    refused.length > 0
      ? markdownTable(
          ['Refused', 'Why'],
          refused.map(({ tag, reasons }) => [code(tag), code(reasons.join(' '))]),
        )
      : '',
    doubtedTable(doubted),
    believed
      ? `That ${counted(believed.count, 'package')} had been published before was believed and not verified, since ${believed.why}.`
      : '',
    signingLines(result).join(' '),
    copied > 0
      ? `${counted(copied, 'blob')} travelled through this machine, since the registry would not link them.`
      : '',
    cleaning.kind === 'kept' ? `The staging place is kept: ${code(cleaning.why)}` : '',
    promotedTable(result),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function doubtedTable(doubted: Promotion['movement']['doubted']): string {
  if (doubted.length === 0) return ''
  const rows = doubted
    .slice(0, MOST)
    .map(({ spec, manifest, reasons }) => [
      code(label(spec)),
      code(manifest.slice(0, 19)),
      code(reasons.join(' ')),
    ])
  return markdownTable(['Published and not signed', 'Image', 'Why it does not count'], rows)
}

function notBuiltTable(entries: readonly BuildEntry[], result: Promotion): string {
  if (entries.length === 0) return ''
  const rows = entries.slice(0, MOST).map((one) => {
    const { name, version, outcome, phase, reason, fix } = one
    return [
      code(`${name}@${version}`),
      outcome,
      code(phase ?? ''),
      [code(reason ?? ''), code(fix ?? '')].filter((part) => part !== '').join('<br>'),
      linkOf(one, result),
    ]
  })
  const more = entries.length - rows.length
  const table = markdownTable(
    ['Not built', 'Outcome', 'Phase', 'Why, and what to do', 'Log of job'],
    rows,
  )
  return `${table}${more > 0 ? `\n\nand ${counted(more, 'other package')}` : ''}\n\nThe whole logs are in the artifacts of these jobs. Mend what failed and run the workflow again: only what is missing is built.`
}

/** The job that says so, with a link to its attempt of the run. */
function linkOf({ hash }: BuildEntry, result: Promotion): string {
  const job = jobOf(hash, result)
  const url = attemptUrl(hash, result)
  return url === undefined ? (job?.id ?? '') : `[${job!.id}](${url})`
}

function promotedTable({ report, movement }: Promotion): string {
  const all = report.specs.filter(({ hash }) => movement.promoted.has(hash))
  if (all.length === 0) return ''
  const rows = all
    .slice(0, MOST)
    .map(({ name, version, hash, manifest }) => [
      code(`${name}@${version}`),
      code(shortHash(hash)),
      code(manifest.slice(0, 19)),
    ])
  const more = all.length - rows.length
  return `${markdownTable(['Promoted', 'Hash', 'Manifest'], rows)}${more > 0 ? `\n\nand ${counted(more, 'other package')}` : ''}`
}
