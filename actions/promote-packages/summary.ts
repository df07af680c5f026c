import { code, counted, markdownTable, UserError, type Presentation } from '@pakages/core'
import { label, shortHash, type BuildEntry } from '@pakages/model'
import type { promoteOutputs } from './inputs.ts'
import type { Promotion } from './step.ts'

type Outputs = keyof typeof promoteOutputs

/** The rows of a table; what is more is counted. */
const MOST = 100

/** What the action shows of a promotion. */
export function presentPromotion(result: Promotion): Presentation<Outputs> {
  const { file, report, movement, missing, plan, index, generation, signing } = result
  const { promoted, refused } = movement
  const left = leftOf(result)
  return {
    outputs: {
      report: file,
      registry: report.registry,
      promoted: String(promoted.size),
      present: String(report.specs.length - promoted.size),
      refused: String(refused.length),
      missing: String(missing.length),
      failed: String(entriesOf(result, 'failed').length),
      left: String(left),
      'index-digest': index.manifest,
      generation: String(generation?.number ?? ''),
      'signed-by': signing.kind === 'signed' ? signing.by : '',
    },
    summary: summaryOf(result),
    json: {
      file,
      ...report,
      refused,
      missing: missing.map((hash) => label(plan.lock.dag.specs.get(hash)!)),
      left,
      cleaning: result.cleaning,
    },
    ...failureOf(result),
  }
}

const entriesOf = ({ build }: Promotion, outcome: BuildEntry['outcome']): BuildEntry[] =>
  build?.specs.filter((one) => one.outcome === outcome) ?? []

/** What is not published since the time was over, in a job or in the plan. */
function leftOf(result: Promotion): number {
  const { plan, movement } = result
  const left = new Set([...plan.left, ...entriesOf(result, 'left').map(({ hash }) => hash)])
  return [...left].filter((hash) => !movement.known.has(hash)).length
}

/**
 * What was refused is a failure, and so is what no job accounts for. That packages failed to build is
 * the failure of their jobs: all others are published.
 */
function failureOf(result: Promotion): { readonly failure?: UserError } {
  const { movement, plan } = result
  const { refused } = movement
  if (refused.length > 0)
    return {
      failure: new UserError(
        `${counted(refused.length, 'staged package')} ${refused.length === 1 ? 'was' : 'were'} refused; all others are published.`,
        {
          fix: 'The messages above say why. What is refused was not made by the jobs of this plan, or breaks a rule of publishing.',
        },
      ),
    }
  const lost = unaccounted(result)
  if (lost.length === 0) return {}
  const names = lost.slice(0, 10).map((hash) => label(plan.lock.dag.specs.get(hash)!))
  return {
    failure: new UserError(
      `${counted(lost.length, 'package')} of the plan ${lost.length === 1 ? 'is' : 'are'} neither staged nor published, and no job says why: ${names.join(', ')}${lost.length > 10 ? ', …' : ''}. All others are published.`,
      {
        fix: 'Their jobs were stopped, or the staging place was cleaned. Run the failed jobs again: what was finished is not built again.',
      },
    ),
  }
}

/** What is missing although no job said that it failed, was skipped or was left. */
function unaccounted({ build, missing }: Promotion): Promotion['missing'] {
  const said = new Map(build?.specs.map(({ hash, outcome }) => [hash, outcome]))
  return missing.filter((hash) => !['failed', 'skipped', 'left'].includes(said.get(hash) ?? ''))
}

function summaryOf(result: Promotion): string {
  const { report, movement, index, generation, signing, cleaning, seconds } = result
  const { promoted, refused, copied } = movement
  const failed = entriesOf(result, 'failed')
  const skipped = entriesOf(result, 'skipped')
  const left = entriesOf(result, 'left')
  const counts = [
    `${promoted.size} promoted`,
    `${report.specs.length - promoted.size} published before`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
    ...(left.length > 0 ? [`${left.length} left for the next run`] : []),
    ...(refused.length > 0 ? [`${refused.length} refused`] : []),
  ]
  return [
    `### Promoted to ${code(report.registry)}`,
    `**${counts.join(', ')}**; ${counted(index.specs, 'package')} in the index${generation ? `, generation ${generation.number}` : ''}. ${seconds.toFixed(1)} s.`,
    notBuilt([...failed, ...skipped, ...left], result),
    refused.length > 0
      ? markdownTable(
          ['Refused', 'Why'],
          refused.map(({ tag, reasons }) => [code(tag), code(reasons.join(' '))]),
        )
      : '',
    signing.kind === 'signed'
      ? `Signed by ${signing.by}: ${counted(signing.packages, 'package')}.`
      : `Not signed: ${signing.why}.`,
    copied > 0
      ? `${counted(copied, 'blob')} travelled through this machine, since the registry would not link them.`
      : '',
    cleaning.kind === 'kept' ? `The staging place is kept: ${code(cleaning.why)}` : '',
    promotedTable(result),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function notBuilt(entries: readonly BuildEntry[], { build }: Promotion): string {
  if (entries.length === 0) return ''
  const rows = entries
    .slice(0, MOST)
    .map(({ name, version, outcome, phase, reason }) => [
      code(`${name}@${version}`),
      outcome,
      phase ?? '',
      code(reason ?? ''),
    ])
  const more = entries.length - rows.length
  const table = markdownTable(['Not built', 'Outcome', 'Phase', 'Why'], rows)
  const told = `The whole logs are with the jobs that failed${build ? ', below the step that built' : ''}. Mend what failed; the next run builds only what is missing.`
  return `${table}${more > 0 ? `\n\nand ${counted(more, 'other package')}` : ''}\n\n${told}`
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
