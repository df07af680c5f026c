import { code, counted, markdownTable, UserError, type Presentation } from '@pakages/core'
import type { UpdateEntry, UpdateOutcome } from '@pakages/model'
import { harmlessLine, linkTarget, type Coverage } from '@pakages/upstream'
import type { UpdatesResult } from './step.ts'

type Output = 'updates' | 'count' | 'pull-requests'
type Report = Extract<UpdatesResult, { kind: 'report' }>

/** The summary of a run: what was done about which recipe, findings, and what could not be asked. */
export const presentUpdates = (result: UpdatesResult): Presentation<Output> =>
  result.kind === 'coverage'
    ? presentCoverage(result.coverage, result.unreadable)
    : presentReport(result)

const OUTCOMES: Readonly<Record<UpdateOutcome, string>> = {
  opened: 'pull request opened',
  updated: 'pull request updated',
  unchanged: 'pull request is open',
  written: 'written',
  shown: 'in the diff',
  touched: 'left to people',
  dismissed: 'closed by a person',
  deferred: 'waits for the limit',
  doubtful: 'not proposed',
  'could-not-look': 'could not look',
  failed: 'failed',
  unreadable: 'cannot be read',
  unclaimed: 'no place to look',
  disabled: 'disabled',
  'nothing-new': 'nothing new',
}

/** Outcomes that are worth a line each. */
const SHOWN: readonly UpdateOutcome[] = [
  'failed',
  'opened',
  'updated',
  'written',
  'shown',
  'doubtful',
  'unchanged',
  'touched',
  'dismissed',
  'deferred',
]
const ROWS = 200

function presentReport(result: Report): Presentation<Output> {
  const { recipes, requests } = result.report
  const of = (...outcomes: UpdateOutcome[]): UpdateEntry[] =>
    recipes.filter(({ outcome }) => outcomes.includes(outcome))
  const numbers = of('opened', 'updated')
    .flatMap(({ proposal }) => proposal?.number ?? [])
    .sort((a, b) => a - b)
  const sent = Object.values(requests).reduce((sum, count) => sum + count, 0)
  const parts = [
    '## Updates',
    `${counted(recipes.length, 'recipe')}: ${tally(recipes)}. ${counted(sent, 'request')} to ${counted(Object.keys(requests).length, 'host')}.`,
    ...table(recipes),
    ...findings(recipes),
    ...unknown(of('could-not-look', 'unreadable')),
    ...(result.diff ? ['The diff above is also in `updates.diff`, beside the report.'] : []),
  ]
  return {
    outputs: {
      updates: result.file,
      count: String(recipes.filter(({ candidates }) => candidates.length > 0).length),
      'pull-requests': JSON.stringify(numbers),
    },
    summary: parts.join('\n\n'),
    json: result.report,
    ...failure(recipes),
  }
}

function tally(recipes: readonly UpdateEntry[]): string {
  const counts = Map.groupBy(recipes, ({ outcome }) => outcome)
  return (
    Object.entries(OUTCOMES)
      .flatMap(([outcome, words]) =>
        counts.has(outcome as UpdateOutcome)
          ? [`${counts.get(outcome as UpdateOutcome)!.length} ${words}`]
          : [],
      )
      .join(', ') || 'none'
  )
}

function table(recipes: readonly UpdateEntry[]): string[] {
  const shown = SHOWN.flatMap((wanted) => recipes.filter(({ outcome }) => outcome === wanted))
  if (shown.length === 0) return []
  const rows = shown
    .slice(0, ROWS)
    .map(({ name, current, candidates, outcome, proposal, reasons }) => {
      const link = linkTarget(proposal?.url)
      const words =
        link === undefined
          ? OUTCOMES[outcome]
          : `[${OUTCOMES[outcome]} #${proposal!.number}](${link})`
      return [
        code(name),
        code(current ?? ''),
        candidates
          .map(
            ({ version, change, security }) =>
              `${code(version)} ${change}${security ? ', **security**' : ''}`,
          )
          .join('<br>'),
        [words, ...reasons.map((reason) => harmlessLine(reason, 300))].join('<br>'),
      ]
    })
  const more = shown.length > ROWS ? [`… and ${shown.length - ROWS} more, all in the report.`] : []
  return [markdownTable(['Recipe', 'has', 'upstream has', 'what was done'], rows), ...more]
}

function findings(recipes: readonly UpdateEntry[]): string[] {
  const lines = recipes.flatMap(({ name, findings: found }) =>
    found.map(({ message }) => `- ${code(name)}: ${harmlessLine(message, 400)}`),
  )
  return lines.length === 0 ? [] : ['### Findings', lines.slice(0, ROWS).join('\n')]
}

function unknown(entries: readonly UpdateEntry[]): string[] {
  if (entries.length === 0) return []
  const reasons = [...Map.groupBy(entries, ({ reasons: [first = ''] }) => first)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const lines = reasons.slice(0, 30).map(
    ([reason, group]) =>
      `- ${harmlessLine(reason, 300)}: ${group
        .slice(0, 10)
        .map(({ name }) => code(name))
        .join(', ')}${group.length > 10 ? ` and ${group.length - 10} more` : ''}`,
  )
  return [
    '### Could not look',
    'This is not "nothing new": the next run tries again.',
    lines.join('\n'),
  ]
}

/** Archives of versions that are there whose checksum is another now. */
const changedChecksums = (recipes: readonly UpdateEntry[]): number =>
  recipes.flatMap(({ findings: found }) => found).filter(({ kind }) => kind === 'checksum-changed')
    .length

function failure(recipes: readonly UpdateEntry[]): { failure?: UserError } {
  const failed = recipes.find(({ outcome }) => outcome === 'failed')
  if (failed)
    return {
      failure: new UserError(`Updates could not be proposed: ${failed.reasons.join(' ')}`, {
        id: 'updates-not-proposed',
        fix: 'Mend what GitHub refuses, and run it again: nothing is lost.',
      }),
    }
  const changed = changedChecksums(recipes)
  if (changed > 0)
    return {
      failure: new UserError(
        `${counted(changed, 'archive')} of versions that are there ${changed === 1 ? 'has' : 'have'} another checksum now.`,
        {
          id: 'archive-checksum-changed',
          fix: 'Ask upstream why before you change the recipe: somebody may have replaced the archive.',
        },
      ),
    }
  const asked = recipes.filter(
    ({ outcome }) => outcome !== 'unclaimed' && outcome !== 'disabled' && outcome !== 'unreadable',
  )
  if (asked.length > 0 && asked.every(({ outcome }) => outcome === 'could-not-look')) {
    return {
      failure: new UserError(
        `None of the ${counted(asked.length, 'recipe')} could be looked at: ${asked[0]!.reasons[0] ?? ''}`,
        {
          id: 'updates-not-checked',
          fix: 'Check the connection and the token, or run it again later.',
        },
      ),
    }
  }
  return {}
}

function presentCoverage(coverage: Coverage, unreadable: readonly string[]): Presentation<Output> {
  const share = (count: number): string =>
    `${((100 * count) / Math.max(1, coverage.recipes)).toFixed(1)} %`
  const rows = coverage.claimed.map(({ title, datasource, recipes }) => [
    title,
    code(datasource),
    String(recipes),
    share(recipes),
  ])
  const why = coverage.unclaimed.map(
    ({ reason, recipes }) =>
      `- ${counted(recipes.length, 'recipe')}: ${harmlessLine(reason)} (${recipes.slice(0, 8).map(code).join(', ')}${recipes.length > 8 ? ', …' : ''})`,
  )
  const parts = [
    '## Coverage',
    `${(100 * coverage.share).toFixed(1)} % of the ${coverage.fetching} recipes that download something have a place to look for releases; ${counted(coverage.recipes, 'recipe')} in all${unreadable.length > 0 ? `, ${unreadable.length} more cannot be read (${unreadable.slice(0, 5).map(code).join(', ')})` : ''}.`,
    markdownTable(['Datasource', 'name', 'recipes', 'share'], rows),
    ...(why.length > 0 ? ['The others:', why.join('\n')] : []),
  ]
  return {
    outputs: { updates: '', count: '0', 'pull-requests': '[]' },
    summary: parts.join('\n\n'),
    json: { ...coverage, unreadable },
  }
}
