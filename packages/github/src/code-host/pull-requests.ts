import type { Proposal, ProposalDraft, Published } from '@pakages/core'
import type { Octokit, RestEndpointMethodTypes } from '@octokit/rest'
import { commitTo, isTouched, removeBranch, type RepositoryName } from './branch.ts'
import { markerIn, withMarker } from './marker.ts'
import { asking } from './refusal.ts'
import { comment } from './threads.ts'

type PullRequest = RestEndpointMethodTypes['pulls']['list']['response']['data'][number]

// Older pull requests were about versions that are long outdone.
const CLOSED_PAGES = 10

const PERMISSION =
  'Give the job "permissions: contents: write, pull-requests: write", or a token that has them as the input "token".'

const STARTING =
  'Give the job "permissions: actions: write", and name a file of .github/workflows that has workflow_dispatch.'

/** The pull requests of one repository; the methods are those of `CodeHost`. */
export class PullRequests {
  readonly #octokit: Octokit
  readonly #name: RepositoryName

  constructor(octokit: Octokit, name: RepositoryName) {
    this.#octokit = octokit
    this.#name = name
  }

  proposals(prefix: string): Promise<Proposal[]> {
    return asking('list pull requests', PERMISSION, async () => {
      const open = await this.#list('open', Number.POSITIVE_INFINITY, prefix)
      const closed = await this.#list('closed', CLOSED_PAGES, prefix)
      const touched = await Promise.all(
        open.map((pull) => isTouched(this.#octokit, this.#name, pull.number)),
      )
      return [
        ...open.map((pull, at) => proposalOf(pull, touched[at]!)),
        ...closed.map((pull) => proposalOf(pull, false)),
      ]
    })
  }

  /** Only branches of this very repository: anybody may name a branch of a fork like ours. */
  async #list(state: 'open' | 'closed', pages: number, prefix: string): Promise<PullRequest[]> {
    const found: PullRequest[] = []
    let page = 0
    const parameters = {
      ...this.#name,
      state,
      sort: 'created',
      direction: 'desc',
      per_page: 100,
    } as const
    for await (const { data } of this.#octokit.paginate.iterator(
      this.#octokit.rest.pulls.list,
      parameters,
    )) {
      found.push(
        ...data.filter(
          ({ head, base }) =>
            head.ref.startsWith(prefix) && head.repo !== null && head.repo.id === base.repo.id,
        ),
      )
      if (++page >= pages) break
    }
    return found
  }

  publish(draft: ProposalDraft, existing?: Proposal): Promise<Published> {
    return asking(`propose ${draft.title}`, PERMISSION, async () => {
      const commit = await commitTo(this.#octokit, this.#name, draft)
      const { number, url } = existing
        ? await this.#update(draft, existing)
        : await this.#open(draft)
      if (draft.labels.length > 0)
        await this.#octokit.rest.issues.addLabels({
          ...this.#name,
          issue_number: number,
          labels: [...draft.labels],
        })
      return { number, url, commit }
    })
  }

  async #open({
    title,
    body,
    marker,
    branch,
    base,
    draft,
  }: ProposalDraft): Promise<{ number: number; url: string }> {
    const { data } = await this.#octokit.rest.pulls.create({
      ...this.#name,
      title,
      body: withMarker(body, marker),
      head: branch,
      base: base.branch,
      draft,
      maintainer_can_modify: true,
    })
    return { number: data.number, url: data.html_url }
  }

  async #update(
    { title, body, marker }: ProposalDraft,
    { number, url }: Proposal,
  ): Promise<{ number: number; url: string }> {
    await this.#octokit.rest.pulls.update({
      ...this.#name,
      pull_number: number,
      title,
      body: withMarker(body, marker),
    })
    return { number, url }
  }

  close(proposal: Proposal, words: string, marker: unknown): Promise<void> {
    return asking(`close pull request ${proposal.number}`, PERMISSION, async () => {
      const { data } = await this.#octokit.rest.pulls.get({
        ...this.#name,
        pull_number: proposal.number,
      })
      await comment(this.#octokit, this.#name, proposal.number, words)
      await this.#octokit.rest.pulls.update({
        ...this.#name,
        pull_number: proposal.number,
        state: 'closed',
        body: withMarker(data.body ?? '', marker),
      })
      await removeBranch(this.#octokit, this.#name, proposal.branch)
    })
  }

  dispatch(workflow: string, branch: string): Promise<void> {
    return asking(`start the workflow ${workflow}`, STARTING, async () => {
      await this.#octokit.rest.actions.createWorkflowDispatch({
        ...this.#name,
        workflow_id: workflow,
        ref: branch,
      })
    })
  }
}

function proposalOf(pull: PullRequest, touched: boolean): Proposal {
  const state = pull.state === 'open' ? 'open' : pull.merged_at === null ? 'closed' : 'merged'
  return {
    number: pull.number,
    url: pull.html_url,
    branch: pull.head.ref,
    title: pull.title,
    marker: markerIn(pull.body),
    state,
    touched,
  }
}
