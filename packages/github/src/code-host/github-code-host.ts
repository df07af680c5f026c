import type {
  CodeHost,
  IssueDraft,
  KeptIssue,
  Proposal,
  ProposalDraft,
  Published,
} from '@pakages/core'
import type { Digest } from '@pakages/model'
import type { Octokit } from '@octokit/rest'
import type { RepositoryName } from './branch.ts'
import { deleteManifest, type KnownVersions } from './container-images.ts'
import { keepIssue, keptIssues } from './kept-issues.ts'
import { PullRequests } from './pull-requests.ts'
import { isTeamMember } from './teams.ts'
import { comment } from './threads.ts'

/** A repository on GitHub, its organization's teams and its owner's images. */
export class GitHubCodeHost implements CodeHost {
  readonly #octokit: Octokit
  readonly #versions: KnownVersions = new Map()
  readonly #name: RepositoryName
  readonly #pulls: PullRequests

  constructor(octokit: Octokit, name: RepositoryName) {
    this.#octokit = octokit
    this.#name = name
    this.#pulls = new PullRequests(octokit, name)
  }

  proposals(prefix: string): Promise<Proposal[]> {
    return this.#pulls.proposals(prefix)
  }

  publish(draft: ProposalDraft, existing?: Proposal): Promise<Published> {
    return this.#pulls.publish(draft, existing)
  }

  close(proposal: Proposal, words: string, marker: unknown): Promise<void> {
    return this.#pulls.close(proposal, words, marker)
  }

  dispatch(workflow: string, branch: string): Promise<void> {
    return this.#pulls.dispatch(workflow, branch)
  }

  isTeamMember(team: string, login: string): Promise<boolean> {
    return isTeamMember(this.#octokit, team, login)
  }

  comment(thread: number, markdown: string): Promise<string> {
    return comment(this.#octokit, this.#name, thread, markdown)
  }

  keptIssues(label: string): Promise<KeptIssue[]> {
    return keptIssues(this.#octokit, this.#name, label)
  }

  keepIssue(draft: IssueDraft, existing?: KeptIssue): Promise<{ number: number; url: string }> {
    return keepIssue(this.#octokit, this.#name, draft, existing)
  }

  deleteManifest(image: string, digest: Digest): Promise<boolean> {
    return deleteManifest(this.#octokit, image, digest, this.#versions)
  }
}
