import { UserError } from '@pakages/core'
import { requirePublishingHere } from '@pakages/repository'
import {
  replyMarkdown,
  type CommandOutcome,
  type CommandSource,
  type ReadCommand,
} from '@pakages/trust'
import type { Follow } from './ask.ts'
import { followed } from './follow.ts'
import { publish } from './publish.ts'
import { rememberAuditor } from './remembered.ts'
import { SIGN_IT } from './signing-advice.ts'
import { clearRemoved, type Followed } from './removal.ts'
import type { ReviewSurroundings } from './surroundings.ts'

/** What was recorded, published and answered. */
export interface ReviewedResult {
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

/** Follows commands, in the name of whom this run signs as. */
export interface Following {
  readonly follow: Follow
  /** Undefined where nobody signs. */
  readonly signedBy: string | undefined
}

/**
 * Follows commands one by one, signed by whom this run may sign as.
 * @param commands What will be followed, as far as it is known yet.
 */
export async function follower(
  commands: readonly ReadCommand[] | 'asked-for',
  around: ReviewSurroundings,
): Promise<Following> {
  await requirePublishingHere('reviews', around.inputs, around.ports)
  const signer = await around.signer()
  if (!signer && (commands === 'asked-for' || commands.some(needsSignature)))
    around.ports.host.warning(
      `Nobody signs this review: a review without a signature approves nothing. ${SIGN_IT}`,
    )
  return {
    follow: (command, source) => followed(command, source, around, signer),
    signedBy: signer?.identity,
  }
}

/** Publishes what was recorded, takes out what is unsafe, and answers. */
export async function concluded(
  all: readonly Followed[],
  source: CommandSource,
  { signedBy }: Following,
  around: ReviewSurroundings,
): Promise<ReviewedResult> {
  if (all.some(({ outcome }) => outcome.kind !== 'not-done'))
    await rememberAuditor(source.author, around.ports.host)
  const commit = await publish(
    all.map(({ outcome }) => outcome),
    around,
  )
  const { outcomes, kept } = around.inputs.delete
    ? await clearRemoved(all, around)
    : { outcomes: all.map(({ outcome }) => outcome), kept: undefined }
  return {
    kind: 'reviewed',
    outcomes,
    commit,
    kept,
    ...(await answer(outcomes, source, around)),
    signedBy,
  }
}

const needsSignature = (read: ReadCommand): boolean =>
  read.kind === 'statement' || (read.kind === 'command' && read.command.verdict === 'approved')

async function answer(
  outcomes: readonly CommandOutcome[],
  { thread }: CommandSource,
  { inputs, ports }: ReviewSurroundings,
): Promise<Pick<ReviewedResult, 'answer' | 'unanswered'>> {
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
