import { UserError, type Host } from '@pakages/core'

/** Where pull requests go. */
export interface Destination {
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  /** The branch that updates are for, and its commit. */
  readonly base: { readonly branch: string; readonly commit: string }
}

/**
 * Where the pull requests of a run go.
 * @throws UserError for a run that may open none, or does not say for which branch.
 */
export function destinationOf(
  token: string | undefined,
  { context }: Pick<Host, 'context'>,
): Destination {
  const branch = /^refs\/heads\/(.+)$/.exec(context.ref ?? '')?.[1]
  if (context.fromFork)
    throw new UserError('A pull request from a fork cannot propose updates.', {
      id: 'updates-from-fork',
      fix: 'Run this on a schedule, or with "dry-run: true".',
    })
  if (context.repository === undefined || context.commit === undefined || branch === undefined) {
    throw new UserError('It is not known which branch updates are for.', {
      id: 'branch-unknown',
      fix: 'Run this on a schedule, a push or workflow_dispatch of a branch, or with "dry-run: true".',
    })
  }
  if (token === undefined)
    throw new UserError('There is no token to open pull requests with.', {
      id: 'token-missing',
      fix: 'Leave the input "token" at its default, or use "dry-run: true".',
    })
  return { repository: context.repository, token, base: { branch, commit: context.commit } }
}
