import type { Answer } from '../upstream/site.ts'
import { notFound, refused, type Json } from './answers.ts'
import type { Matched } from './openapi.ts'
import type { GitHubState } from './state.ts'

/** Whether somebody is in a team: `active`, `pending`, or not found. */
export function membership({ path, sample }: Matched, state: GitHubState): Answer {
  if (state.membersHidden) return refused(403, 'Resource not accessible by integration')
  const team = state.teams.get(`${path['org']}/${path['team_slug']}`)
  const found = team?.get(path['username']!.toLowerCase())
  return found === undefined
    ? notFound()
    : { status: 200, body: { ...(sample(200) as Json), state: found, role: 'member' } }
}

/** What somebody may do in the home repository: who is no collaborator may read what is public. */
export function permission({ path, sample }: Matched, state: GitHubState): Answer {
  const given = state.collaborators.get(path['username']!.toLowerCase()) ?? 'read'
  return { status: 200, body: { ...(sample(200) as Json), permission: given, role_name: given } }
}

/** An account, which is a user or an organization. */
export function account({ path, sample }: Matched, state: GitHubState): Answer {
  const login = path['username']!
  const type = state.organizations.has(login) ? 'Organization' : 'User'
  return { status: 200, body: { ...(sample(200) as Json), login, type } }
}
