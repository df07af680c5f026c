import { UserError, type CodeHost } from '@pakages/core'
import { GitHubCodeHost } from './github-code-host.ts'
import { octokitFor, type GitHubConnection } from './octokit.ts'

/**
 * Opens a repository on GitHub.
 * @param repository `owner/name`.
 * @param apiUrl Such as `https://api.github.com`.
 * @throws UserError for a repository that is not `owner/name`.
 */
export function openCodeHost(
  repository: string,
  token: string,
  apiUrl: string,
  connection: GitHubConnection,
): CodeHost {
  const [owner, repo, more] = repository.split('/')
  if (!owner || !repo || more !== undefined)
    throw new UserError(`"${repository.slice(0, 100)}" is not a repository.`, {
      id: 'repository-name-malformed',
      fix: 'Write owner/name.',
    })
  return new GitHubCodeHost(octokitFor(token, apiUrl, connection), { owner, repo })
}
