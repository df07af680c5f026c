import { createHash } from 'node:crypto'
import type { CodeHost, Proposal, ProposalDraft, Published } from '../ports/code-host.ts'
import { UserError } from '../errors.ts'

/** A proposal in memory, with what a test may look at. */
export interface MemoryProposal extends Proposal {
  readonly draft: ProposalDraft
  readonly comments: readonly string[]
}

/** A code host in memory that keeps to the port's contract. */
export class MemoryCodeHost implements CodeHost {
  readonly #proposals = new Map<number, MemoryProposal>()
  readonly #workflows: ReadonlySet<string>
  /** Workflows that were started, as `FILE BRANCH`. */
  readonly dispatched: string[] = []

  /** @param workflows The workflow files that can be started. */
  constructor(workflows: readonly string[] = []) {
    this.#workflows = new Set(workflows)
  }

  /** Everything, in the order of opening. */
  get all(): readonly MemoryProposal[] {
    return [...this.#proposals.values()]
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
    const number = existing ? this.#must(existing.number).number : this.#proposals.size + 1
    if (
      !existing &&
      this.all.some(({ branch, state }) => branch === draft.branch && state === 'open')
    ) {
      throw new UserError(`There is an open proposal for ${draft.branch}.`, { fix: 'Update it.' })
    }
    const url = `memory:/${number}`
    const comments = this.#proposals.get(number)?.comments ?? []
    this.#proposals.set(number, {
      number,
      url,
      branch: draft.branch,
      title: draft.title,
      marker: structuredClone(draft.marker),
      state: 'open',
      touched: false,
      draft,
      comments,
    })
    return {
      number,
      url,
      commit: createHash('sha1').update(JSON.stringify(draft.changes)).digest('hex'),
    }
  }

  async close(proposal: Proposal, comment: string, marker: unknown): Promise<void> {
    const known = this.#must(proposal.number)
    this.#proposals.set(proposal.number, {
      ...known,
      state: 'closed',
      touched: false,
      marker: structuredClone(marker),
      comments: [...known.comments, comment],
    })
  }

  async dispatch(workflow: string, branch: string): Promise<void> {
    if (!this.#workflows.has(workflow))
      throw new UserError(`There is no workflow ${workflow}.`, {
        fix: 'Name a file of .github/workflows that has workflow_dispatch.',
      })
    this.dispatched.push(`${workflow} ${branch}`)
  }

  #must(number: number): MemoryProposal {
    const proposal = this.#proposals.get(number)
    if (!proposal)
      throw new UserError(`There is no proposal ${number}.`, { fix: 'List them first.' })
    return proposal
  }
}
