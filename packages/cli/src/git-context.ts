import type { RunContext } from '@pakages/core'
import { checkoutFacts, repositoryOf, type Git } from '@pakages/repository'

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
  return {
    repository: at?.repository,
    commit,
    ref,
    serverUrl,
    apiUrl,
    event: 'terminal',
    payload: undefined,
    fromFork: false,
    defaultBranch,
    follows: undefined,
    actor: undefined,
    runUrl: undefined,
    workflowRef: undefined,
  }
}
