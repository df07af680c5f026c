import type { Processes, RunContext } from '@pakages/core'

/**
 * `owner/name` and the server in the address of a remote, in any of git's spellings; user and
 * password are dropped.
 */
export function repositoryOf(
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
 * @param env Its PATH finds git.
 */
export async function readGitContext(
  folder: string,
  processes: Processes,
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunContext> {
  const ask = async (...args: string[]): Promise<string | undefined> => {
    try {
      const { exitCode, stdout } = await processes.run('git', ['-C', folder, ...args], {
        env: { PATH: env['PATH'] ?? '', HOME: env['HOME'] ?? '' },
      })
      return exitCode === 0 ? stdout.trim() || undefined : undefined
    } catch {
      return undefined
    }
  }
  const [commit, ref, remote] = await Promise.all([
    ask('rev-parse', '--verify', '--quiet', 'HEAD'),
    ask('symbolic-ref', '--quiet', 'HEAD'),
    ask('config', '--get', 'remote.origin.url'),
  ])
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
    actor: undefined,
    runUrl: undefined,
    workflowRef: undefined,
  }
}
