import type { Credentials } from '@pakages/core'
import { parseReference } from './reference.ts'

/** What an action was given to log in with. */
export interface GivenCredentials {
  readonly token: string | undefined
  readonly username: string | undefined
  /** The GitHub login of who started the run. */
  readonly actor: string | undefined
}

/**
 * GitHub's own registry, where the token of a job is valid: ghcr.io, or `containers.HOST` of an
 * enterprise instance.
 */
const isGitHubs = (host: string, serverUrl: string): boolean =>
  host === 'ghcr.io' || host === `containers.${URL.parse(serverUrl)?.host}`

/**
 * Who logs in to a registry. The token of a job, which every action has by default, goes to
 * GitHub's own registry only; another one gets a token when, and only when, a user name is given
 * with it.
 * @param serverUrl The base of GitHub's web addresses.
 * @throws UserError when the reference is malformed.
 */
export function credentialsFor(
  reference: string,
  serverUrl: string,
  { token, username, actor }: GivenCredentials,
): Credentials | undefined {
  const parsed = parseReference(reference)
  if (parsed.kind === 'layout' || token === undefined) return undefined
  if (username !== undefined) return { username, password: token }
  // GHCR takes any name with a token, but wants one.
  return isGitHubs(new URL(parsed.origin).host, serverUrl)
    ? { username: actor ?? 'token', password: token }
    : undefined
}
