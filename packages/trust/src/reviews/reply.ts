import type { StateOfVersion, VersionState } from '@pakages/model'
import type { CommandFault } from './command-fault.ts'
import { statementVerb, type StatementCommand } from '../statements/statement-command.ts'
import { PREFIX, verdictVerb, type ReviewCommand } from './command.ts'

/** A statement on a vulnerability that was recorded. */
export interface StatedOutcome {
  readonly kind: 'stated'
  readonly command: StatementCommand
  readonly author: string
  /** Whether it counts by the policy. */
  readonly counts: boolean
  /** Why not; a sentence each. */
  readonly remarks: readonly string[]
  /** The file, relative to the repository. */
  readonly file: string
  /** At how many images in the registry it lies. */
  readonly attached: number
  /** Why it lies at fewer than there are, as a sentence. */
  readonly unattached?: string
}

/** A command that was followed, with the states before and after, or why it was not. */
export type CommandOutcome =
  | {
      readonly kind: 'done'
      readonly command: ReviewCommand
      readonly author: string
      readonly before: VersionState
      readonly after: StateOfVersion
      /** The review file, relative to the repository. */
      readonly file: string
      /** How many binaries were taken out of the cache. */
      readonly removed: number
      /** Why some are still in the cache, in sentences; absent when none should have gone or all did. */
      readonly kept?: string
    }
  | StatedOutcome
  | {
      readonly kind: 'not-done'
      readonly command: ReviewCommand | StatementCommand | undefined
      readonly author: string
      readonly fault: CommandFault
    }

const DONE: Readonly<Record<ReviewCommand['verdict'], string>> = {
  approved: 'approved',
  rejected: 'rejected',
  unsafe: 'called unsafe',
  requested: 'put up for review',
  withdrawn: 'withdrawn from',
}

/**
 * The answer on the thread, as Markdown: what changed, and what an approval still needs. What
 * people wrote is shown as text, never as markup.
 */
export function replyMarkdown(outcomes: readonly CommandOutcome[]): string {
  return outcomes
    .map((outcome) => {
      if (outcome.kind === 'stated') return statedMarkdown(outcome)
      return outcome.kind === 'done' ? doneMarkdown(outcome) : notDoneMarkdown(outcome)
    })
    .join('\n\n')
}

function doneMarkdown({
  command,
  author,
  before,
  after,
  file,
  removed,
  kept,
}: Extract<CommandOutcome, { kind: 'done' }>): string {
  const spec = `${command.name}@${command.version}`
  const change =
    before === after.state
      ? `It stays **${after.state}**.`
      : `It was ${before} and is now **${after.state}**.`
  const review = after.reviews.find((one) => one.review.auditor === author)
  return [
    ...(review && !review.counts
      ? [`**This review of ${code(spec)} does not count.** ${review.remarks.map(text).join(' ')}`]
      : []),
    `${mention(author)}: ${code(spec)} was ${DONE[command.verdict]}${command.criteria.length > 0 ? ` as ${command.criteria.join(', ')}` : ''}. ${change}`,
    ...(command.note ? [`> ${text(command.note)}`] : []),
    ...(removed > 0
      ? [
          `${removed} ${removed === 1 ? 'binary was' : 'binaries were'} taken out of the cache. What other packages share with them stays.`,
        ]
      : []),
    ...(kept === undefined ? [] : [text(kept)]),
    ...whatCounted(after),
    ...missing(after),
    ...(command.verdict === 'withdrawn' ? [] : [`Recorded in ${code(file)}.`]),
  ].join('\n\n')
}

const SAID: Readonly<Record<StatementCommand['status'], string>> = {
  not_affected: 'is not affected by',
  affected: 'is affected by',
  fixed: 'has a fix of',
  under_investigation: 'is being looked at for',
}

function statedMarkdown({ command, author, file, ...outcome }: StatedOutcome): string {
  const { name, version, hash, vulnerability, status, justification, note } = command
  const spec = code(`${name}@${version}${hash === undefined ? '' : `/${hash}`}`)
  const because = justification === undefined ? '' : ` (${justification.replaceAll('_', ' ')})`
  const said = `${spec} ${SAID[status]} ${code(vulnerability)}${because}`
  const { counts, remarks, attached, unattached } = outcome
  return [
    ...(counts ? [] : [`**This statement does not count.** ${remarks.map(text).join(' ')}`]),
    `${mention(author)}: ${said}.`,
    ...(note ? [`> ${text(note)}`] : []),
    ...(attached > 0 ? [`It lies at ${attached} ${attached === 1 ? 'binary' : 'binaries'}.`] : []),
    ...(unattached === undefined ? [] : [text(unattached)]),
    `Recorded in ${code(file)}.`,
  ].join('\n\n')
}

const SAID_OF: Readonly<Record<ReviewCommand['verdict'], string>> = {
  approved: 'approved it',
  rejected: 'rejected it',
  unsafe: 'called it unsafe',
  requested: 'asked for a review',
  withdrawn: 'withdrew',
}

/** Whose verdicts made the state, and whose did not, with why: nobody has to guess. */
function whatCounted({ reviews }: StateOfVersion): string[] {
  const judged = reviews.filter(({ review }) => JUDGING.has(review.verdict))
  if (judged.length === 0) return []
  const lines = judged.map(({ review, counts, remarks, from }) => {
    const who = from === undefined ? review.auditor : `${review.auditor} of ${from}`
    const as = review.criteria.length > 0 ? ` as ${review.criteria.join(', ')}` : ''
    const why = remarks.length > 0 ? ` ${remarks.join(' ')}` : ''
    return `- ${counts ? 'counts' : '**does not count**'}: ${text(`${who} ${SAID_OF[review.verdict]}${as}.${why}`)}`
  })
  return [`What was said of it:\n${lines.join('\n')}`]
}

/**
 * Who said what of a version and why, a sentence each, whether it counts or not; what was taken back
 * is left out. Hostile.
 */
export const wordsOn = ({ reviews }: StateOfVersion): string[] =>
  reviews
    .filter(({ review }) => review.verdict !== 'withdrawn')
    .map(({ review, counts, remarks, from }) => {
      const who = from === undefined ? review.auditor : `${review.auditor} of ${from}`
      const as = review.criteria.length > 0 ? ` as ${review.criteria.join(', ')}` : ''
      const note = review.note === '' ? '.' : `: ${review.note}`
      const why = [...(counts ? [] : ['It does not count.']), ...remarks]
      return [`${who} ${SAID_OF[review.verdict]}${as}${note}`, ...why].join(' ')
    })

const JUDGING: ReadonlySet<ReviewCommand['verdict']> = new Set(['approved', 'rejected', 'unsafe'])

function missing(after: StateOfVersion): string[] {
  if (after.missing.length === 0 || after.state === 'removed' || after.state === 'rejected')
    return []
  return [
    `Still missing for an approval:\n${after.missing.map((one) => `- ${text(one)}`).join('\n')}`,
  ]
}

function notDoneMarkdown({
  command,
  author,
  fault,
}: Extract<CommandOutcome, { kind: 'not-done' }>): string {
  const what = command
    ? `${code(`${PREFIX} ${verbOf(command)} ${command.name}@${command.version}`)} was not done`
    : 'That was not understood'
  return `${mention(author)}: ${what}. ${text(fault.wrong)} ${text(fault.fix)}`
}

/** How a command began. */
const verbOf = (command: ReviewCommand | StatementCommand): string =>
  'verdict' in command ? verdictVerb(command.verdict) : statementVerb(command.status)

/** Logins are checked when they are read; bots have no page that a mention could reach. */
const mention = (login: string): string => (login.endsWith('[bot]') ? text(login) : `@${login}`)

const code = (plain: string): string => `\`${plain.replaceAll('`', "'")}\``

/**
 * Text that Markdown and GitHub leave alone: no markup, no mentions, no references to issues, no
 * links that are made of it.
 */
const text = (plain: string): string =>
  plain
    .replace(/[\\`*_{}[\]()<>|~!&]/g, '\\$&')
    .replace(/(?<!\w)@(?=\w)|#(?=\w)/g, '$&\u2060')
    .replace(/\b(https?):\/\//gi, '$1:\u2060//')
    .replace(/\bwww\./gi, 'www\u2060.')
