import { systemClock, UserError, type Clock, type Forge } from '@pakages/core'
import { octokitFor } from '../code-host/request.ts'
import { GitHubForge } from './github-forge.ts'

export * from './github-forge.ts'

/**
 * Opens the threads, teams and packages of a repository on GitHub.
 * @param repository `owner/name`.
 * @param apiUrl Such as `https://api.github.com`.
 * @throws UserError for a repository that is not `owner/name`.
 */
export function openForge(
  repository: string,
  token: string,
  apiUrl: string,
  clock: Clock = systemClock,
): Forge {
  const [owner, repo, more] = repository.split('/')
  if (!owner || !repo || more !== undefined)
    throw new UserError(`"${repository.slice(0, 100)}" is not a repository.`, {
      fix: 'Write owner/name.',
    })
  return new GitHubForge(octokitFor(token, apiUrl, clock), { owner, repo })
}
