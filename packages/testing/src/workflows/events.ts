/** What makes a workflow run. */
export interface RunEvent {
  /** Such as `push` or `pull_request`. */
  readonly name: string
  /** The ref that it runs for, such as `refs/heads/main`. */
  readonly ref: string
  /** The commit that the workflow file is read from and that `checkout` checks out. */
  readonly commit: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly actor?: string
  /** `inputs` of `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, unknown>>
}

/** Whether the event comes from a fork: its token only reads, and it gets no secrets. */
export function isFromFork({ name, payload }: RunEvent): boolean {
  if (name === 'pull_request_target' || !name.startsWith('pull_request')) return false
  const { head, base } = payload['pull_request'] as Record<
    'head' | 'base',
    { repo: { full_name: string } | null }
  >
  return head.repo?.full_name !== base.repo?.full_name
}

/** A push to a branch, or of a tag. */
export function pushed(repository: string, ref: string, commit: string): RunEvent {
  return { name: 'push', ref, commit, payload: { ref, after: commit, ...of(repository) } }
}

/** A run by schedule, on the default branch. */
export function scheduled(repository: string, commit: string): RunEvent {
  return {
    name: 'schedule',
    ref: 'refs/heads/main',
    commit,
    payload: { schedule: '0 4 * * 1', ...of(repository) },
  }
}

/**
 * A pull request from a branch of `from`, which is a fork unless it is the repository itself.
 * @param commit Its merge commit.
 */
export function proposed(
  repository: string,
  { commit, head, from = repository }: { commit: string; head: string; from?: string },
): RunEvent {
  const side = (name: string, ref: string, sha: string): object => ({
    ref,
    sha,
    repo: { full_name: name },
    label: `${name.split('/')[0]}:${ref}`,
  })
  return {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    commit,
    actor: from.split('/')[0]!,
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        head: side(from, 'change', head),
        base: side(repository, 'main', ''),
        labels: [],
      },
      ...of(repository),
    },
  }
}

/** A label that somebody gave a pull request, which GitHub runs on the default branch. */
export function labelled(
  repository: string,
  {
    label,
    login,
    ...pull
  }: { commit: string; head: string; from?: string; label: string; login: string },
): RunEvent {
  const { payload } = proposed(repository, pull)
  return {
    name: 'pull_request_target',
    ref: 'refs/heads/main',
    commit: pull.commit,
    actor: login,
    payload: { ...payload, action: 'labeled', label: { name: label }, sender: { login } },
  }
}

/**
 * A comment on an issue or a pull request, which GitHub runs on the default branch.
 * @param pull Whether the issue is a pull request.
 */
export function commented(
  repository: string,
  {
    commit,
    login,
    words,
    issue,
    pull = false,
  }: { commit: string; login: string; words: string; issue: number; pull?: boolean },
): RunEvent {
  return {
    name: 'issue_comment',
    ref: 'refs/heads/main',
    commit,
    actor: login,
    payload: {
      action: 'created',
      comment: {
        body: words,
        html_url: `https://github.com/${repository}/issues/${issue}#issuecomment-1`,
        user: { login },
        author_association: 'MEMBER',
      },
      issue: { number: issue, ...(pull && { pull_request: {} }) },
      ...of(repository),
    },
  }
}

/** A release that was published for a tag. */
export function released(repository: string, tag: string, commit: string): RunEvent {
  return {
    name: 'release',
    ref: `refs/tags/${tag}`,
    commit,
    payload: {
      action: 'published',
      release: { tag_name: tag, id: 1, draft: false, prerelease: false, body: '' },
      ...of(repository),
    },
  }
}

const of = (repository: string): object => ({
  repository: {
    full_name: repository,
    name: repository.split('/')[1],
    owner: { login: repository.split('/')[0] },
    default_branch: 'main',
  },
})
