import { counted, UsageError, UserError, type Presentation } from '@pakages/core'
import { replyMarkdown, type CommandOutcome } from '@pakages/trust'
import { diffSummary } from './diff-summary.ts'
import { nextSummary } from './next-summary.ts'
import { SIGN_IT } from './signing-advice.ts'
import { statesOf, type ReviewResult } from './step.ts'

type Reviewed = Extract<ReviewResult, { kind: 'reviewed' }>

type Shown = Presentation<'outcomes' | 'states' | 'files' | 'commit' | 'reply' | 'removed'>

const NOTHING = { outcomes: '[]', states: '{}', files: '', commit: '', reply: '', removed: '' }

/** What the action shows of its result. */
export function presentReview(result: ReviewResult): Shown {
  switch (result.kind) {
    case 'nothing':
      return {
        outputs: NOTHING,
        summary: 'There is no command for Pakages in it.',
        json: { outcomes: [] },
      }
    case 'diff':
      return {
        outputs: NOTHING,
        summary: diffSummary(result),
        json: result,
      }
    case 'next':
      return { outputs: NOTHING, summary: nextSummary(result), json: result }
    case 'removed':
      return {
        outputs: { ...NOTHING, removed: result.specs.join('\n') },
        summary: `${counted(result.binaries, 'binary', 'binaries')} of ${result.specs.join(', ')} ${result.binaries === 1 ? 'was' : 'were'} taken out of the cache.`,
        json: result,
      }
    case 'reviewed':
      return presentOutcomes(result)
    default:
      return result satisfies never
  }
}

function presentOutcomes({ outcomes, commit, kept, unanswered, signedBy }: Reviewed): Shown {
  const files = outcomes.flatMap((outcome) => ('file' in outcome ? [outcome.file] : []))
  const states = Object.fromEntries(
    [...statesOf(outcomes)].map(([spec, { state, reasons, missing }]) => [
      spec,
      { state, reasons, missing },
    ]),
  )
  const short = outcomes.map(inShort)
  return {
    outputs: {
      outcomes: JSON.stringify(short),
      states: JSON.stringify(states),
      files: files.join('\n'),
      commit: commit ?? '',
      reply: outcomes.length === 0 ? '' : replyMarkdown(outcomes),
      removed: Object.keys(states)
        .filter((spec) => states[spec]!.state === 'removed')
        .join('\n'),
    },
    summary: [
      '### Reviews',
      outcomes.length === 0 ? 'Nothing was recorded.' : replyMarkdown(outcomes),
      ...(signedBy === undefined || files.length === 0 ? [] : [`Signed by ${signedBy}.`]),
    ].join('\n\n'),
    json: { outcomes: short, states, commit },
    ...failureOf({ outcomes, kept, unanswered }),
  }
}

function inShort(outcome: CommandOutcome): object {
  const { kind, author, command } = outcome
  switch (kind) {
    case 'done': {
      const { before, after, file, removed } = outcome
      return { done: true, command, author, before, after: after.state, file, removed }
    }
    case 'stated': {
      const { counts, file, attached } = outcome
      return { done: true, command, author, counts, file, attached }
    }
    case 'not-done':
      return { done: false, author, ...outcome.fault }
    default:
      return outcome satisfies never
  }
}

/** What went worst: a command that was not followed, a binary that is still there, … */
function failureOf({
  outcomes,
  kept,
  unanswered,
}: Pick<Reviewed, 'outcomes' | 'kept' | 'unanswered'>): { failure?: UserError } {
  const refused = outcomes.filter((outcome) => outcome.kind === 'not-done')
  const failure =
    refused.length > 0
      ? new (refused.every(({ command }) => command === undefined) ? UsageError : UserError)(
          refused.map(({ fault }) => fault.wrong).join(' '),
          { id: 'review-command-refused', fix: refused[0]!.fault.fix },
        )
      : (kept ?? uncounted(outcomes) ?? unanswered)
  return failure ? { failure } : {}
}

/** Reviews that were recorded and change nothing. */
function uncounted(outcomes: readonly CommandOutcome[]): UserError | undefined {
  const lines = outcomes.flatMap((outcome) => {
    if (outcome.kind === 'stated' && !outcome.counts) {
      const { vulnerability, name, version } = outcome.command
      return [
        `The statement on ${vulnerability} in ${name}@${version} does not count: ${outcome.remarks.join(' ')}`,
      ]
    }
    if (outcome.kind !== 'done') return []
    const { author, command, after } = outcome
    const own = after.reviews.find(({ review }) => review.auditor === author)
    return own === undefined || own.counts
      ? []
      : [
          `The review of ${command.name}@${command.version} does not count: ${own.remarks.join(' ')}`,
        ]
  })
  return lines.length === 0
    ? undefined
    : new UserError(lines.join('\n'), {
        id: 'review-not-counted',
        fix: `${SIGN_IT} "auditors" and "review-signers" of the policy say whose reviews count.`,
      })
}
