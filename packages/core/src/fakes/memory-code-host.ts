import { createHash } from 'node:crypto'
import type { Digest } from '@pakages/model'
import { UserError } from '../errors.ts'
import type {
  CodeHost,
  IssueDraft,
  KeptIssue,
  Proposal,
  ProposalDraft,
  Published,
} from '../ports/code-host.ts'

/** A proposal in memory, with what a test may look at. */
export interface MemoryProposal extends Proposal {
  readonly draft: ProposalDraft
}

/** What there is at a {@link MemoryCodeHost}; what is not given is empty. */
export interface MemoryCodeHostContent {
  /** The workflow files that can be started. */
  readonly workflows?: readonly string[]
  /** The members of each team, `organization/team`. */
  readonly teams?: Readonly<Record<string, readonly string[]>>
  /** The numbers of issues; proposals are threads, too, and have numbers of their own after them. */
  readonly issues?: readonly number[]
  /** The manifests of each image, `owner/name`. */
  readonly manifests?: Readonly<Record<string, readonly Digest[]>>
}

/** A code host in memory that keeps to the port's contract. */
export class MemoryCodeHost implements CodeHost {
  readonly #proposals = new Map<number, MemoryProposal>()
  readonly #issues = new Map<number, KeptIssue & Pick<IssueDraft, 'label'>>()
  readonly #content: Required<MemoryCodeHostContent>
  readonly #manifests: ReadonlyMap<string, Set<Digest>>
  /** Workflows that were started, as `FILE BRANCH`. */
  readonly dispatched: string[] = []
  /** Everything that was said, in its order. */
  readonly comments: { readonly thread: number; readonly markdown: string }[] = []
  /** Whether the token may only read proposals, and nothing else. */
  forbidden = false

  constructor(content: MemoryCodeHostContent = {}) {
    this.#content = { workflows: [], teams: {}, issues: [], manifests: {}, ...content }
    this.#manifests = new Map(
      Object.entries(this.#content.manifests).map(([image, digests]) => [image, new Set(digests)]),
    )
  }

  /** Everything, in the order of opening. */
  get all(): readonly MemoryProposal[] {
    return [...this.#proposals.values()]
  }

  /** The issues that are kept up to date, in the order of opening. */
  get issues(): readonly KeptIssue[] {
    return [...this.#issues.values()]
  }

  /** What a person does: closes an issue that is kept up to date. */
  personClosesIssue(number: number): void {
    this.#issues.set(number, { ...this.#issues.get(number)!, state: 'closed' })
  }

  /** What a person does: closes or merges a proposal, or adds a commit to its branch. */
  person(number: number, does: 'closed' | 'merged' | 'touched'): void {
    const proposal = this.#must(number)
    this.#proposals.set(
      number,
      does === 'touched'
        ? { ...proposal, touched: true }
        : { ...proposal, state: does, touched: false },
    )
  }

  async proposals(prefix: string): Promise<Proposal[]> {
    return this.all.filter(({ branch }) => branch.startsWith(prefix))
  }

  async publish(draft: ProposalDraft, existing?: Proposal): Promise<Published> {
    this.#allow('propose changes')
    if (
      !existing &&
      this.all.some(({ branch, state }) => branch === draft.branch && state === 'open')
    ) {
      throw new UserError(`There is an open proposal for ${draft.branch}.`, {
        id: 'github-refused',
        fix: 'Update it.',
      })
    }
    const number = existing ? this.#must(existing.number).number : this.#nextNumber()
    const url = `memory:/${number}`
    this.#proposals.set(number, {
      number,
      url,
      branch: draft.branch,
      title: draft.title,
      marker: structuredClone(draft.marker),
      state: 'open',
      touched: false,
      draft,
    })
    const commit = createHash('sha1').update(JSON.stringify(draft.changes)).digest('hex')
    return { number, url, commit }
  }

  async close(proposal: Proposal, comment: string, marker: unknown): Promise<void> {
    const known = this.#must(proposal.number)
    await this.comment(proposal.number, comment)
    this.#proposals.set(proposal.number, {
      ...known,
      state: 'closed',
      touched: false,
      marker: structuredClone(marker),
    })
  }

  async dispatch(workflow: string, branch: string): Promise<void> {
    this.#allow('start workflows')
    if (!this.#content.workflows.includes(workflow))
      throw new UserError(`There is no workflow ${workflow}.`, {
        id: 'github-refused',
        fix: 'Name a file of .github/workflows that has workflow_dispatch.',
      })
    this.dispatched.push(`${workflow} ${branch}`)
  }

  async isTeamMember(team: string, login: string): Promise<boolean> {
    this.#allow('read members')
    const members = this.#content.teams[team] ?? []
    return members.some((member) => member.toLowerCase() === login.toLowerCase())
  }

  async comment(thread: number, markdown: string): Promise<string> {
    this.#allow('comment')
    const threads = [...this.#content.issues, ...this.#proposals.keys(), ...this.#issues.keys()]
    if (!threads.includes(thread))
      throw new UserError(`There is no issue ${thread}.`, {
        id: 'github-refused',
        fix: 'Answer where somebody asked.',
      })
    this.comments.push({ thread, markdown })
    return `memory:/${thread}#${this.comments.length}`
  }

  async keptIssues(label: string): Promise<KeptIssue[]> {
    return this.issues.filter((issue) => 'label' in issue && issue.label === label).toReversed()
  }

  async keepIssue(
    { title, body, marker, label, state }: IssueDraft,
    existing?: KeptIssue,
  ): Promise<Pick<KeptIssue, 'number' | 'url'>> {
    this.#allow('write issues')
    const number = existing?.number ?? this.#nextNumber()
    const url = `memory:/${number}`
    const kept = { title, body: body.trimEnd(), marker: structuredClone(marker) }
    const opened = existing ? state : 'open'
    this.#issues.set(number, { ...kept, number, url, label, state: opened })
    return { number, url }
  }

  #nextNumber(): number {
    const taken = [...this.#content.issues, ...this.#proposals.keys(), ...this.#issues.keys()]
    return Math.max(0, ...taken) + 1
  }

  async deleteManifest(image: string, digest: Digest): Promise<boolean> {
    this.#allow('delete packages')
    const manifests = this.#manifests.get(image)
    if (!manifests)
      throw new UserError(`There is no image ${image}.`, {
        id: 'github-refused',
        fix: 'Push something to it first.',
      })
    return manifests.delete(digest)
  }

  #allow(doing: string): void {
    if (this.forbidden)
      throw new UserError(`This token may not ${doing}.`, {
        id: 'github-refused',
        fix: 'Give another one.',
      })
  }

  #must(number: number): MemoryProposal {
    const proposal = this.#proposals.get(number)
    if (!proposal)
      throw new UserError(`There is no proposal ${number}.`, {
        id: 'github-refused',
        fix: 'List them first.',
      })
    return proposal
  }
}
