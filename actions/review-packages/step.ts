import { UsageError, type Ports } from '@pakages/core'
import type { StateOfVersion } from '@pakages/model'
import { requirePublishingHere } from '@pakages/repository'
import { commandCriteria, commandSource, parseCommands, type CommandOutcome } from '@pakages/trust'
import { concluded, follower, type ReviewedResult } from './conclude.ts'
import { diffSinceApproval, type DiffResult } from './diff.ts'
import { givenText } from './given-text.ts'
import type { ReviewInputs } from './inputs.ts'
import type { NextResult } from './next.ts'
import { rememberedAuditor } from './remembered.ts'
import { removeVersions, type Followed, type RemovedVersions } from './removal.ts'
import { reviewNext } from './review-next.ts'
import { surroundingsOf } from './surroundings.ts'

/** What one run of `review` did: followed commands, compared, removed, or found nothing to do. */
export type ReviewResult =
  /** The event carries no command. */
  { readonly kind: 'nothing' } | DiffResult | RemovedVersions | NextResult | ReviewedResult

/** Reads commands, checks who gave them, records what they say, and answers: see the action. */
export async function reviewPackages(inputs: ReviewInputs, ports: Ports): Promise<ReviewResult> {
  refuseTwoThings(inputs)
  if (inputs.diff !== undefined)
    return diffSinceApproval(inputs.diff, await surroundingsOf(inputs, ports))
  if (inputs.remove.length > 0) {
    await requirePublishingHere('removals', inputs, ports)
    return removeVersions(inputs.remove, await surroundingsOf(inputs, ports))
  }
  const text = givenText(inputs)
  if (isNext(text, ports.host.context.event)) return reviewNext(inputs, ports)
  const source = commandSource(ports.host.context, {
    command: text,
    auditor: inputs.auditor ?? (await rememberedAuditor(ports.host)),
  })
  if (source === undefined || parseCommands(source.text).length === 0) return { kind: 'nothing' }
  await requirePublishingHere('reviews', inputs, ports)
  const around = await surroundingsOf(inputs, ports)
  const commands = parseCommands(source.text, commandCriteria(around.policy))
  const following = await follower(commands, around)
  const all: Followed[] = []
  for (const [at, command] of commands.entries())
    all.push(
      await ports.host.group(`Command ${at + 1} of ${commands.length}`, () =>
        following.follow(command, source),
      ),
    )
  return concluded(all, source, following, around)
}

/** A word that is passed over would be taken for said. @throws UsageError */
function refuseTwoThings({ diff, remove, command }: ReviewInputs): void {
  const given = [
    ...(diff === undefined ? [] : ['"diff"']),
    ...(remove.length === 0 ? [] : ['"remove"']),
    ...(command.length === 0 ? [] : ['a command']),
  ]
  if (given.length < 2) return
  throw new UsageError(`${given.join(' and ')} were given: each is a run of its own.`, {
    id: 'inputs-contradict',
    fix: 'Give one of them. "pakages review next NAME@VERSION" shows what changed, and takes a word on it.',
  })
}

/** `next` is no word of comments: it says nothing of any version. */
const isNext = (text: string | undefined, event: string): boolean =>
  /^next(\s|$)/.test(text ?? '') && (event === 'terminal' || event === 'workflow_dispatch')

/** The state of each version that was spoken of, the last word on each. */
export const statesOf = (outcomes: readonly CommandOutcome[]): Map<string, StateOfVersion> =>
  new Map(
    outcomes.flatMap((outcome) =>
      outcome.kind === 'done'
        ? [[`${outcome.command.name}@${outcome.command.version}`, outcome.after] as const]
        : [],
    ),
  )
