import { UserError, type Ports } from '@pakages/core'
import { checkoutFacts, topOf } from '../git/checkout.ts'
import { gitOf } from '../git/git.ts'
import { repositoryOf } from '../git/references.ts'

/**
 * The commit that a job works on: the one that is checked out, where it is of the repository of the
 * run. A run for a comment or by hand is one of the default branch, whatever its job builds, and what
 * it publishes must not be told as of a commit that does not have it.
 * @returns That of the run where nothing of it is checked out; undefined at a terminal.
 */
export async function commitAtWork(
  ports: Pick<Ports, 'host' | 'processes' | 'signal'>,
): Promise<string | undefined> {
  const { context, workspace } = ports.host
  if (context.commit === undefined) return undefined
  const git = gitOf(ports)
  try {
    const { commit, remote } = await checkoutFacts(git, await topOf(git, workspace))
    const origin = remote === undefined ? undefined : repositoryOf(remote)?.repository
    const isOwn = origin?.toLowerCase() === context.repository?.toLowerCase()
    return (isOwn ? commit : undefined) ?? context.commit
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    git.signal.throwIfAborted()
    return context.commit
  }
}
