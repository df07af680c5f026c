import type { RunContext } from '@pakages/core'
import { checkoutFacts, repositoryOf, type Git } from '@pakages/repository'

/** The context of a command that asks nobody but this machine. */
export const NO_CONTEXT: RunContext = {
  repository: undefined,
  commit: undefined,
  ref: undefined,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  event: 'terminal',
  payload: undefined,
  fromFork: false,
  defaultBranch: undefined,
  follows: undefined,
  actor: undefined,
  runUrl: undefined,
  attempt: undefined,
  workflowRef: undefined,
}

/**
 * The context of a run at the terminal: what git knows of the folder; without git, or outside a
 * repository, nothing.
 */
export async function readGitContext(folder: string, git: Git): Promise<RunContext> {
  const { commit, ref, remote, defaultBranch } = await checkoutFacts(git, folder)
  const at = remote === undefined ? undefined : repositoryOf(remote)
  const serverUrl = at?.serverUrl ?? 'https://github.com'
  const apiUrl =
    serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`
  const repository = at?.repository
  return { ...NO_CONTEXT, repository, commit, ref, serverUrl, apiUrl, defaultBranch }
}
