import { UsageError, UserError, type RunContext } from '@pakages/core'
import { commitType, login } from '@pakages/model'
import { z } from 'zod'

/** Where commands came from, and who wrote them. */
export interface CommandSource {
  /** The text: hostile. */
  readonly text: string
  /** The login of who wrote it, in lower case, as the host vouches for it. */
  readonly author: string
  /** The web address of the comment or run, or `terminal`. */
  readonly url: string
  /** The issue or pull request to answer on; undefined where there is none. */
  readonly thread: number | undefined
  /**
   * The commit that its author looked at, as a submitted review names it; undefined elsewhere: then
   * it is what is checked out.
   */
  readonly commit: string | undefined
}

const author = z.object({
  login: z
    .string()
    .transform((name) => name.toLowerCase())
    .pipe(login),
})
const comment = z.object({
  action: z.string(),
  comment: z.object({ body: z.string(), html_url: z.string().max(500), user: author }),
  issue: z.object({ number: z.int().positive() }),
})
const review = z.object({
  action: z.string(),
  review: z.object({
    body: z.string().nullish(),
    html_url: z.string().max(500),
    user: author,
    commit_id: commitType(),
  }),
  pull_request: z.object({ number: z.int().positive() }),
})
const dispatch = z.object({ sender: author })

/** What the inputs of the action say, for runs that no comment started. */
export interface GivenCommand {
  readonly command: string | undefined
  /** Who speaks, at the terminal only: on GitHub the event says who it was. */
  readonly auditor: string | undefined
}

/**
 * Finds the commands of a run, and who wrote them: a new comment, a submitted review, a started
 * workflow, or the terminal. An edited comment does not count: others than its author may edit it.
 * @returns undefined when the event is none that carries commands.
 * @throws UserError when what the run needs is not there.
 */
export function commandSource(context: RunContext, given: GivenCommand): CommandSource | undefined {
  switch (context.event) {
    case 'issue_comment': {
      const { action, comment: one, issue } = read(comment, context)
      return action === 'created'
        ? {
            text: one.body,
            author: one.user.login,
            url: one.html_url,
            thread: issue.number,
            commit: undefined,
          }
        : undefined
    }
    case 'pull_request_review': {
      const { action, review: one, pull_request } = read(review, context)
      return action === 'submitted'
        ? {
            text: one.body ?? '',
            author: one.user.login,
            url: one.html_url,
            thread: pull_request.number,
            commit: one.commit_id,
          }
        : undefined
    }
    case 'terminal':
      return {
        text: prefixed(needed(given.command)),
        author: atTerminal(given.auditor),
        url: 'terminal',
        thread: undefined,
        commit: undefined,
      }
    case 'workflow_dispatch':
      return {
        text: prefixed(needed(given.command)),
        author: read(dispatch, context).sender.login,
        url: context.runUrl ?? 'workflow_dispatch',
        thread: undefined,
        commit: undefined,
      }
    default:
      return undefined
  }
}

function read<T>(type: z.ZodType<T>, { payload, event }: RunContext): T {
  const found = type.safeParse(payload)
  if (found.success) return found.data
  throw new UserError(`The event ${event} does not look as GitHub documents it.`, {
    id: 'event-unusual',
    fix: 'Start the review again with a new comment.',
    cause: found.error,
  })
}

function needed(command: string | undefined): string {
  if (command !== undefined && command.trim() !== '') return command
  throw new UsageError('There is no command.', {
    id: 'review-command-missing',
    fix: 'Give one, such as: pakages review approve zlib@1.3.1 functional safe license -- built and ran the tests. "pakages review next" shows what waits.',
  })
}

const prefixed = (command: string): string =>
  command
    .split(/\r?\n/)
    .map((line) => (line.trim() === '' || line.startsWith('/pakages') ? line : `/pakages ${line}`))
    .join('\n')

/** Who reviews at a terminal. @throws UsageError where that is not known, or no login. */
export function atTerminal(given: string | undefined): string {
  const name = login.safeParse(given?.replace(/^@/, '').toLowerCase())
  if (name.success) return name.data
  throw new UsageError(
    given === undefined ? 'It is not known who reviews.' : `"${given}" is not a GitHub login.`,
    {
      id: 'auditor-unknown',
      fix: 'Give --auditor with your GitHub login; it is kept for the next time.',
    },
  )
}
