/** A file as it shall be; `content` undefined removes it. */
export interface FileChange {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string
  /** What the file held when the change was made; undefined when there was none. */
  readonly before: string | undefined
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

/** Where proposals go: GitHub, or nowhere but memory in tests. */
export interface CodeHost {
  /**
   * The proposals whose branch begins with `prefix`: all open ones, and the newest thousand of the
   * others.
   */
  proposals(prefix: string): Promise<Proposal[]>
  /**
   * Opens a proposal, or updates `existing`: the branch then holds the base and one commit,
   * whatever it held before.
   * @throws UserError when the host does not allow it, such as a token without the permission.
   */
  publish(draft: ProposalDraft, existing?: Proposal): Promise<Published>
  /** Closes a proposal with a comment, keeps `marker` in it, and removes its branch. */
  close(proposal: Proposal, comment: string, marker: unknown): Promise<void>
  /**
   * Starts a workflow (its file name) for a branch. @throws UserError when there is no such
   * workflow.
   */
  dispatch(workflow: string, branch: string): Promise<void>
}
