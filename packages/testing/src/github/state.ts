import { createHash } from 'node:crypto'
import type { EndedRun } from './workflow-runs.ts'

/** A repository that others look at for releases. */
export interface UpstreamRepository {
  readonly tags: readonly {
    readonly name: string
    readonly commit: string
    readonly date: string
    readonly annotated?: boolean
  }[]
  readonly releases?: readonly {
    readonly tag: string
    readonly date: string
    readonly body?: string
    readonly prerelease?: boolean
    /** Not published yet: the listing has it for who may write there, the rest of the API has not. */
    readonly draft?: boolean
    readonly assets?: readonly {
      readonly name: string
      readonly url: string
      readonly size: number
      readonly digest?: string
    }[]
  }[]
  /** Its name now, when it was renamed. */
  readonly nameWithOwner?: string
}

/** A commit of the home repository. */
export interface Commit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly message: string
  readonly committer: string
  readonly files: ReadonlyMap<string, string>
}

/** A pull request of the home repository. */
export interface Pull {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  merged: boolean
  readonly head: string
  /** `owner/name` of the repository that the head branch lies in. */
  readonly from: string
  readonly base: string
  readonly draft: boolean
  readonly labels: Set<string>
  readonly comments: string[]
}

/** An issue that was opened here, by whom. */
export interface OpenedIssue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  readonly labels: readonly string[]
  /** `NONE` is a stranger. */
  readonly association: 'NONE' | 'OWNER'
  readonly bot: boolean
}

/** A release of the home repository, and what hangs at it. */
export interface OwnRelease {
  readonly id: number
  readonly tag: string
  body: string
  draft: boolean
  readonly prerelease: boolean
  readonly assets: { readonly id: number; readonly name: string; readonly bytes: Buffer }[]
}

/** A version of a container image: one manifest. */
export interface ContainerVersion {
  readonly id: number
  readonly digest: string
}

/**
 * What the GitHub stand-in knows: upstream repositories, one that pull requests are opened in, and
 * the teams and images of owners.
 */
export class GitHubState {
  readonly home: string
  readonly upstream = new Map<string, UpstreamRepository>()
  readonly commits = new Map<string, Commit>()
  readonly branches = new Map<string, string>()
  readonly pulls: Pull[] = []
  readonly workflows = new Set<string>()
  /** Runs that have ended. */
  readonly runs: EndedRun[] = []
  readonly dispatched: string[] = []
  /** Set: every request is refused as over the limit. */
  limited: 'rest' | 'graphql' | undefined
  /** After so many GraphQL questions the limit is spent. */
  graphqlBudget = Number.POSITIVE_INFINITY
  /** How many of the next GraphQL questions take it too long. */
  outages = 0
  /** Names of repositories: every question about one of them takes it too long. */
  readonly slow = new Set<string>()
  /** How many of the next requests are refused as too many at once. */
  secondaryLimits = 0
  /** How long such a refusal asks to wait; undefined: it does not say. */
  secondaryWait: string | undefined = '90'
  /** Set: this token may change nothing; `commits`: it may make branches, but no commits. */
  readOnly: boolean | 'commits' = false
  /** Comments by the number of the issue. */
  readonly issues = new Map<number, string[]>()
  /** Those that were opened here; their comments are among {@link issues}. */
  readonly opened: OpenedIssue[] = []
  /** Who is in a team, `organization/team`, by login in lower case. */
  readonly teams = new Map<string, ReadonlyMap<string, 'active' | 'pending'>>()
  /** What others than readers may do in the home repository, by login in lower case. */
  readonly collaborators = new Map<string, 'admin' | 'write'>()
  /** Set: this token may not read who is in a team. */
  membersHidden = false
  /** Owners that are organizations; the others are users. */
  readonly organizations = new Set<string>()
  /** Releases of the home repository, the newest first. */
  readonly releases: OwnRelease[] = []
  /** The versions of container images, `owner/name`, oldest first. */
  readonly containers = new Map<string, ContainerVersion[]>()
  /** Set: GitHub keeps what was downloaded often. */
  packagesKept = false

  constructor(home: string, files: ReadonlyMap<string, string>) {
    this.home = home
    this.branches.set('main', this.commit([], 'Begin', 'GitHub', files).sha)
  }

  /** The number that the next issue or pull request gets. */
  nextNumber(): number {
    return Math.max(0, ...this.issues.keys(), ...this.pulls.map(({ number }) => number)) + 1
  }

  /** Adds a commit, which is on no branch yet. */
  commit(
    parents: readonly string[],
    message: string,
    committer: string,
    files: ReadonlyMap<string, string>,
  ): Commit {
    const sha = createHash('sha1')
      .update(JSON.stringify([parents, message, committer, [...files], this.commits.size]))
      .digest('hex')
    const made = { sha, parents, message, committer, files }
    this.commits.set(sha, made)
    return made
  }

  /** What a person does: adds a commit to a branch. */
  push(branch: string, path: string, content: string): void {
    const head = this.commits.get(this.branches.get(branch)!)!
    this.branches.set(
      branch,
      this.commit([head.sha], 'Mend by hand', 'A Person', new Map([...head.files, [path, content]]))
        .sha,
    )
  }

  /** The commits of a branch that its base has not, newest last. */
  ahead(branch: string, base: string): Commit[] {
    const known = new Set(this.#history(this.branches.get(base)))
    return this.#history(this.branches.get(branch))
      .filter((sha) => !known.has(sha))
      .map((sha) => this.commits.get(sha)!)
      .reverse()
  }

  /**
   * Moves a branch. Like GitHub, closes pull requests whose branch has nothing of its own any more.
   */
  point(branch: string, sha: string): void {
    this.branches.set(branch, sha)
    for (const pull of this.pulls)
      if (
        pull.state === 'open' &&
        pull.head === branch &&
        this.ahead(branch, pull.base).length === 0
      )
        pull.state = 'closed'
  }

  #history(from: string | undefined): string[] {
    const found: string[] = []
    for (let at = from; at !== undefined; at = this.commits.get(at)?.parents[0]) found.push(at)
    return found
  }
}
