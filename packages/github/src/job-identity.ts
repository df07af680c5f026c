import { getIDToken } from '@actions/core'
import { messageOf, UserError, type JobIdentity } from '@pakages/core'
import { firstIssue, parseJson } from '@pakages/model'
import { z } from 'zod'

/** Who the token is for: nobody takes it, it is only read. */
const AUDIENCE = 'pakages'

/**
 * What of a token says who runs:
 * https://docs.github.com/actions/reference/security/oidc#oidc-token-claims
 */
const claims = z.object({
  job_workflow_ref: z.string().regex(/^[^/@\s]+\/[^/@\s]+\/[^@\s]+@\S+$/),
  repository_visibility: z.enum(['public', 'private', 'internal']).optional(),
})

/**
 * Reads who GitHub says that this job is. The token comes from the runner's own service and goes
 * nowhere; its signature is for others to check.
 * @throws UserError when there is no such token, or it says nothing of a job.
 */
export async function readJobIdentity(): Promise<JobIdentity> {
  const fix =
    'Give the job "permissions: id-token: write". If GitHub is down (https://www.githubstatus.com), run it again later.'
  const token = await getIDToken(AUDIENCE).catch((cause: unknown) => {
    throw new UserError(`GitHub gave no identity token: ${messageOf(cause)}`, {
      id: 'identity-token-missing',
      fix,
      cause,
    })
  })
  const read = claims.safeParse(payloadOf(token))
  if (!read.success)
    throw new UserError(`The identity token of the job is unusual: ${firstIssue(read.error)}.`, {
      id: 'identity-token-unusual',
      fix: 'Sign with a key: the input "signing-key", and no "id-token: write".',
    })
  const { job_workflow_ref: workflowRef, repository_visibility: visibility } = read.data
  return { workflowRef, ...(visibility !== undefined && { visibility }) }
}

/** The middle part of `HEAD.PAYLOAD.SIGNATURE`; undefined when it is none. */
function payloadOf(token: string): unknown {
  try {
    return parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url'), 'the identity token')
  } catch {
    return undefined
  }
}
