import type { RunContext } from '@pakages/core'
import { checkoutFacts, type Git } from '@pakages/repository'

/**
 * `owner/name` and the server in the address of a remote, in any of git's spellings; user and
 * password are dropped.
 */
function repositoryOf(
  remote: string,
): { readonly serverUrl: string; readonly repository: string } | undefined {
  const found =
    /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(
      remote.trim(),
    )
  return found ? { serverUrl: `https://${found[1]!}`, repository: found[2]! } : undefined
}

/**
 * The context of a run at the terminal: what git knows of the folder; without git, or outside a
 * repository, nothing.
 */
export async function readGitContext(folder: string, git: Git): Promise<RunContext> {
  const { commit, ref, remote } = await checkoutFacts(git, folder)
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
    defaultBranch: undefined,
    follows: undefined,
    actor: undefined,
    runUrl: undefined,
    workflowRef: undefined,
  }
}
