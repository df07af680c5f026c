import { UserError } from '@pakages/core'
import type { ReviewSurroundings } from './surroundings.ts'

/** Whether somebody is in a team, as the code host says. */
export async function isMember(
  team: string,
  login: string,
  { inputs, ports }: ReviewSurroundings,
): Promise<boolean> {
  const { context, kind } = ports.host
  // At the terminal nobody vouches for who is speaking, so that a team would let anyone in.
  if (kind === 'terminal') return false
  if (inputs.token === undefined || context.repository === undefined)
    throw new UserError(`Whether ${login} is in ${team} cannot be asked without a token.`, {
      id: 'token-missing',
      fix: 'Give one that may read the members of the organization, as the input "token".',
    })
  const codeHost = await ports.openCodeHost(context.repository, inputs.token, context.apiUrl)
  return codeHost.isTeamMember(team, login)
}
