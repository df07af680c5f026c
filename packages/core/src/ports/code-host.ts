import type { Digest } from '@pakages/model'

/** A file as it shall be; `content` undefined removes it. */
export interface FileChange {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string
  /** What the file held when the change was made; undefined when there was none. */
  readonly before: string | undefined
  /** What it shall hold; undefined where it is to be removed. */
  readonly content: string | undefined
}

/** A proposal of ours: a branch with one commit, and a pull request where the host has them. */
export interface Proposal {
  readonly number: number
  /** Its page. */
  readonly url: string
  readonly branch: string
  readonly title: string
  /**
   * With the marker that {@link ProposalDraft.marker} put there, read back; undefined when a person
   * took it out.
   */
  readonly marker: unknown
  readonly state: 'open' | 'merged' | 'closed'
  /**
   * Whether the branch holds commits of others, which must not be overwritten. Always false when it
   * is not open.
   */
  readonly touched: boolean
}

/** What a proposal shall be. */
export interface ProposalDraft {
  readonly branch: string
  /**
   * What the branch begins at and where it shall go: the commit that `changes` were made from, and
   * the branch that holds it.
   */
  readonly base: { readonly branch: string; readonly commit: string }
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** JSON that is hidden in the body and comes back as {@link Proposal.marker}. */
  readonly marker: unknown
  readonly labels: readonly string[]
  /** The headline and, after an empty line, the rest. */
  readonly message: string
  readonly changes: readonly FileChange[]
  /** Not ready to be merged, such as one with conflicts. */
  readonly draft: boolean
}

/** A proposal that was published. */
export interface Published {
  readonly number: number
  readonly url: string
  /** The commit on its branch. */
  readonly commit: string
}

/** An issue that a program opened and keeps up to date, whatever people say in it. */
export interface KeptIssue {
  readonly number: number
  /** Its page. */
  readonly url: string
  readonly title: string
  /** Markdown, without the marker. */
  readonly body: string
  /** What {@link IssueDraft.marker} put there, read back. */
  readonly marker: unknown
  readonly state: 'open' | 'closed'
}

/** What such an issue shall be. */
export interface IssueDraft {
  readonly title: string
  /** Markdown; what is too long for the host is cut. */
  readonly body: string
  /** JSON that is hidden in the body and comes back as {@link KeptIssue.marker}. */
  readonly marker: unknown
  /** By which it is found again. */
  readonly label: string
  readonly state: 'open' | 'closed'
}

/**
 * Where a repository lies and people talk about it: proposals, threads, teams, and the packages of
 * its owner. GitHub, or memory in tests.
 */
export interface CodeHost {
  /**
   * The proposals whose branch begins with `prefix`: all open ones, and the newest thousand of the
   * others.
   * @throws UserError when the token may not read them.
   */
  proposals(prefix: string): Promise<Proposal[]>
  /**
   * Opens a proposal, or updates `existing`: the branch then holds the base and one commit,
   * whatever it held before.
   * @throws UserError when the host does not allow it, such as a token without the permission.
   */
  publish(draft: ProposalDraft, existing?: Proposal): Promise<Published>
  /**
   * Closes a proposal with a comment, keeps `marker` in it, and removes its branch.
   * @throws UserError when the token may not.
   */
  close(proposal: Proposal, comment: string, marker: unknown): Promise<void>
  /**
   * Starts a workflow (its file name) for a branch.
   * @throws UserError when there is no such workflow.
   */
  dispatch(workflow: string, branch: string): Promise<void>
  /**
   * Whether somebody is a member of a team, `organization/team`; of a team that is not there nobody
   * is, and who was invited and has not answered is none. Capitals of a login do not count.
   * @throws UserError when the token may not ask: it needs to read the organization's members.
   */
  isTeamMember(team: string, login: string): Promise<boolean>
  /**
   * Answers on an issue or pull request, in Markdown. @returns The address of the comment. @throws
   * UserError when there is no such thread, or the token may not write there.
   */
  comment(thread: number, markdown: string): Promise<string>
  /**
   * The issues with a label and a marker, the newest first, of the newest hundred with that label.
   * Those that a stranger opened are not among them.
   * @throws UserError when the token may not read them.
   */
  keptIssues(label: string): Promise<KeptIssue[]>
  /**
   * Opens an issue, or makes `existing` what the draft says, closed or open.
   * @throws UserError when the token may not.
   */
  keepIssue(draft: IssueDraft, existing?: KeptIssue): Promise<Pick<KeptIssue, 'number' | 'url'>>
  /**
   * Takes a manifest out of a package of the container registry, for registries that do not delete
   * themselves (ghcr.io).
   * @param image `owner/name`, the path in the registry.
   * @returns Whether it was there.
   * @throws UserError when there is no such package, the token may not delete from it, or the host
   * does not allow it any more.
   */
  deleteManifest(image: string, digest: Digest): Promise<boolean>
}
