import { randomUUID } from 'node:crypto'
import type { ProposalDraft } from '@pakages/core'
import type { Octokit } from '@octokit/rest'
import { statusOf } from './refusal.ts'

/** `owner` and `repo`, as Octokit wants them. */
export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/**
 * The last line of our commit messages. A branch whose only commit has it, and was made by GitHub
 * for us, is ours.
 */
const TRAILER = 'Proposed-by: pakages updates'

const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/**
 * Makes the branch hold the base and one commit, which GitHub signs
 * (https://docs.github.com/graphql/reference/mutations#createcommitonbranch). The commit is made on
 * a branch of its own first: a branch that for a moment equals its base would close its pull
 * request.
 * @returns The commit, 40 hex digits.
 */
export async function commitTo(
  octokit: Octokit,
  name: RepositoryName,
  draft: ProposalDraft,
): Promise<string> {
  const temporary = `pakages/making/${randomUUID()}`
  await octokit.rest.git.createRef({
    ...name,
    ref: `refs/heads/${temporary}`,
    sha: draft.base.commit,
  })
  try {
    const { createCommitOnBranch } = await octokit.graphql<{
      createCommitOnBranch: { commit: { oid: string } }
    }>(COMMIT, { input: inputFor(name, temporary, draft) })
    const sha = createCommitOnBranch.commit.oid
    await point(octokit, name, draft.branch, sha)
    return sha
  } finally {
    await removeBranch(octokit, name, temporary)
  }
}

function inputFor(
  { owner, repo }: RepositoryName,
  branch: string,
  { message, changes, base }: ProposalDraft,
): object {
  const [headline = '', ...rest] = message.split('\n')
  const additions = changes.flatMap(({ path, content }) =>
    content === undefined ? [] : [{ path, contents: Buffer.from(content).toString('base64') }],
  )
  const deletions = changes.flatMap(({ path, content }) =>
    content === undefined ? [{ path }] : [],
  )
  return {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    message: { headline, body: [...rest, '', TRAILER].join('\n').trim() },
    expectedHeadOid: base.commit,
    fileChanges: { additions, deletions },
  }
}

async function point(
  octokit: Octokit,
  name: RepositoryName,
  branch: string,
  sha: string,
): Promise<void> {
  try {
    await octokit.rest.git.updateRef({ ...name, ref: `heads/${branch}`, sha, force: true })
  } catch (error) {
    // GitHub answers 422 "Reference does not exist", as well as 404.
    if (![404, 422].includes(statusOf(error) ?? 0)) throw error
    await octokit.rest.git.createRef({ ...name, ref: `refs/heads/${branch}`, sha })
  }
}

/** Removes a branch; one that is gone already is no error. */
export async function removeBranch(
  octokit: Octokit,
  name: RepositoryName,
  branch: string,
): Promise<void> {
  try {
    await octokit.rest.git.deleteRef({ ...name, ref: `heads/${branch}` })
  } catch (error) {
    if (![404, 422].includes(statusOf(error) ?? 0)) throw error
  }
}

/**
 * Whether anybody else wrote to the branch of an open pull request: its only commit must be the one
 * that GitHub made for us.
 */
export async function isTouched(
  octokit: Octokit,
  name: RepositoryName,
  number: number,
): Promise<boolean> {
  const { data } = await octokit.rest.pulls.listCommits({
    ...name,
    pull_number: number,
    per_page: 5,
  })
  const [only] = data
  // GitHub is the committer of commits that its API makes; a commit that was amended by hand has
  // its author as committer.
  return (
    data.length !== 1 ||
    !only!.commit.message.trimEnd().endsWith(TRAILER) ||
    only!.commit.committer?.name !== 'GitHub'
  )
}
