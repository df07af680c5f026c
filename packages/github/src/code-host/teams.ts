import type { Octokit } from '@octokit/rest'
import { asking, statusOf } from './refusal.ts'

/**
 * Whether somebody is an active member of a team, `organization/team`.
 * @throws UserError when the token may not ask.
 */
export async function isTeamMember(
  octokit: Octokit,
  team: string,
  login: string,
): Promise<boolean> {
  const [org, team_slug] = team.split('/')
  if (!org || !team_slug) return false
  return asking(
    `say whether ${login} is in ${team}`,
    'Give a token that may read the members of the organization (the default token of a job may not), as the input "token".',
    async () => {
      try {
        const { data } = await octokit.rest.teams.getMembershipForUserInOrg({
          org,
          team_slug,
          username: login,
        })
        // Who was invited and has not answered is `pending`.
        return data.state === 'active'
      } catch (error) {
        if (statusOf(error) === 404) return false
        throw error
      }
    },
  )
}
