import type { Octokit } from '@octokit/rest'
import type { RepositoryName } from './branch.ts'
import { asking } from './refusal.ts'

/** GitHub refuses comments of more than 65,536 characters. */
const LONGEST_COMMENT = 65_000

/**
 * Answers on an issue or pull request; what is too long is cut. @returns The comment's address.
 * @throws UserError when there is no such thread, or the token may not write there.
 */
export const comment = (
  octokit: Octokit,
  name: RepositoryName,
  thread: number,
  markdown: string,
): Promise<string> =>
  asking(
    `comment on #${thread}`,
    'Give the job "permissions: issues: write, pull-requests: write".',
    async () => {
      const { data } = await octokit.rest.issues.createComment({
        ...name,
        issue_number: thread,
        body: markdown.slice(0, LONGEST_COMMENT),
      })
      return data.html_url
    },
  )
