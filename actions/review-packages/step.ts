import { UserError, type Ports } from '@pakages/core'
import type { StateOfVersion } from '@pakages/model'
import { requirePublishingHere } from '@pakages/repository'
import {
  commandSource,
  parseCommands,
  replyMarkdown,
  type CommandOutcome,
  type CommandSource,
  type ReadCommand,
} from '@pakages/trust'
import { diffSinceApproval, type DiffResult } from './diff.ts'
import { followed } from './follow.ts'
import type { ReviewInputs } from './inputs.ts'
import { publish } from './publish.ts'
import { clearRemoved, removeVersions, type Followed, type RemovedVersions } from './removal.ts'
import { surroundingsOf, type ReviewSurroundings } from './surroundings.ts'

/** What one run of `review` did: followed commands, compared, removed, or found nothing to do. */
export type ReviewResult =
  /** The event carries no command. */
  | { readonly kind: 'nothing' }
  | DiffResult
  | RemovedVersions
  | {
      readonly kind: 'reviewed'
      readonly outcomes: readonly CommandOutcome[]
      readonly commit: string | undefined
      /** Where the thread was answered. */
      readonly answer: string | undefined
      /** Why binaries of a removed version are still in the registry; what was recorded stands. */
      readonly kept: UserError | undefined
      /** Why it could not be answered; what was recorded stands. */
      readonly unanswered: UserError | undefined
      readonly signedBy: string | undefined
    }

/** Reads commands, checks who gave them, records what they say, and answers: see the action. */
export async function reviewPackages(inputs: ReviewInputs, ports: Ports): Promise<ReviewResult> {
  if (inputs.diff !== undefined)
    return diffSinceApproval(inputs.diff, await surroundingsOf(inputs, ports))
  if (inputs.remove.length > 0) {
    await requirePublishingHere('removals', inputs, ports)
    return removeVersions(inputs.remove, await surroundingsOf(inputs, ports))
  }
  const source = commandSource(ports.host.context, {
    command: givenText(inputs),
    auditor: inputs.auditor,
  })
  const commands = source === undefined ? [] : parseCommands(source.text)
  if (source === undefined || commands.length === 0) return { kind: 'nothing' }
  await requirePublishingHere('reviews', inputs, ports)
  const around = await surroundingsOf(inputs, ports)
  const signer = await around.signer()
  if (!signer) warnUnsigned(commands, ports)
  const all: Followed[] = []
  for (const [at, command] of commands.entries())
    all.push(
      await ports.host.group(`Command ${at + 1} of ${commands.length}`, () =>
        followed(command, source, around, signer),
      ),
    )
  const commit = await publish(
    all.map(({ outcome }) => outcome),
    around,
  )
  const { outcomes, kept } = inputs.delete
    ? await clearRemoved(all, around)
    : { outcomes: all.map(({ outcome }) => outcome), kept: undefined }
  return {
    kind: 'reviewed',
    outcomes,
    commit,
    kept,
    ...(await answer(outcomes, source, around)),
    signedBy: signer?.identity,
  }
}

function warnUnsigned(commands: readonly ReadCommand[], { host }: Ports): void {
  if (
    commands.some(
      (read) =>
        read.kind === 'statement' ||
        (read.kind === 'command' && read.command.verdict === 'approved'),
    )
  )
    host.warning(
      'Nobody signs this review: a review without a signature approves nothing. Give the job "id-token: write", or a key as "signing-key".',
    )
}

/** Words of the terminal are one command; lines of an input one each. */
function givenText({ command, note }: ReviewInputs): string | undefined {
  if (command.length === 0) return undefined
  const words = command.every((part) => !/\s/.test(part))
  const lines = words ? [command.join(' ')] : command
  return lines
    .map((line) =>
      note !== undefined && !/\s--\s/.test(line) ? `${line} -- ${note.replace(/\s+/g, ' ')}` : line,
    )
    .join('\n')
}

async function answer(
  outcomes: readonly CommandOutcome[],
  { thread }: CommandSource,
  { inputs, ports }: ReviewSurroundings,
): Promise<Pick<Extract<ReviewResult, { kind: 'reviewed' }>, 'answer' | 'unanswered'>> {
  const { repository, apiUrl } = ports.host.context
  if (
    !inputs.answer ||
    thread === undefined ||
    inputs.token === undefined ||
    repository === undefined
  )
    return { answer: undefined, unanswered: undefined }
  try {
    const codeHost = await ports.openCodeHost(repository, inputs.token, apiUrl)
    const address = await codeHost.comment(thread, replyMarkdown(outcomes))
    return { answer: address, unanswered: undefined }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { answer: undefined, unanswered: error }
  }
}

/** The state of each version that was spoken of, the last word on each. */
export const statesOf = (outcomes: readonly CommandOutcome[]): Map<string, StateOfVersion> =>
  new Map(
    outcomes.flatMap((outcome) =>
      outcome.kind === 'done'
        ? [[`${outcome.command.name}@${outcome.command.version}`, outcome.after] as const]
        : [],
    ),
  )
