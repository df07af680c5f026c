import type { Proposal } from '@pakages/core'
import {
  BRANCH_PREFIX,
  decideProposal,
  outdated,
  readMarker,
  type ProposalDecision,
} from '../proposal/decide.ts'
import type { UpdateBranch } from './branches.ts'
import type { UpdateDone } from './entry.ts'
import { publishBranch, type Proposing } from './publish-branch.ts'
import { isWanted, type UpdateRun } from './work.ts'

/**
 * Brings the proposals of the repository to what is wanted; what was done about each recipe, by its
 * name. Once the code host refuses one, no more are tried.
 * @throws UserError when the proposals cannot be read or closed.
 */
export async function proposeAll(
  branches: readonly UpdateBranch[],
  run: UpdateRun,
  proposing: Proposing,
): Promise<Map<string, UpdateDone>> {
  const existing = await proposing.codeHost.proposals(BRANCH_PREFIX)
  const done = new Map<string, UpdateDone>()
  const wanted = branches.filter(({ works }) => works.some(isWanted))
  let open =
    existing.filter(({ state }) => state === 'open').length -
    (await closeOutdated(branches, wanted, existing, proposing))
  let broken: string | undefined
  for (const target of wanted) {
    const decision = decideProposal(target.branch, target.marker, existing)
    const settled = settledBy(decision, broken, open >= proposing.limit, proposing.limit)
    if (settled) {
      for (const { recipe } of target.works.filter(isWanted)) done.set(recipe.name, settled)
      continue
    }
    const before = decision.kind === 'update' ? decision.existing : undefined
    const published = await publishBranch(target, before, run, proposing)
    if (published.opened) open++
    broken = published.broken
    for (const [name, each] of published.done) done.set(name, each)
  }
  return done
}

/**
 * What is said of the recipes of a branch where nothing is to be published; undefined where
 * something is.
 * @param broken Why nothing more can be published.
 * @param full Whether no more proposals may be opened.
 */
function settledBy(
  decision: ProposalDecision,
  broken: string | undefined,
  full: boolean,
  limit: number,
): UpdateDone | undefined {
  switch (decision.kind) {
    case 'keep':
      return { outcome: 'unchanged', proposal: referenceTo(decision.existing) }
    case 'touched':
      return {
        outcome: 'touched',
        reasons: ['Somebody else has added commits to its branch.'],
        proposal: referenceTo(decision.existing),
      }
    case 'dismissed':
      return {
        outcome: 'dismissed',
        reasons: ['A person closed the pull request for it.'],
        proposal: referenceTo(decision.existing),
      }
    case 'open':
    case 'update':
      if (broken !== undefined) return { outcome: 'failed', reasons: [broken] }
      return decision.kind === 'open' && full
        ? {
            outcome: 'deferred',
            reasons: [`${limit} pull requests are open, which is the limit.`],
          }
        : undefined
    default:
      return decision satisfies never
  }
}

/** How many open proposals were closed, because nothing stands behind them any more. */
async function closeOutdated(
  branches: readonly UpdateBranch[],
  wanted: readonly UpdateBranch[],
  existing: readonly Proposal[],
  { codeHost }: Proposing,
): Promise<number> {
  const settled = branches
    .filter(({ works }) =>
      works.every(
        ({ surveyed, followed }) => surveyed.kind === 'looked' && followed?.kind !== 'absent',
      ),
    )
    .map(({ branch }) => branch)
  const closing = outdated(existing, new Set(settled), new Set(wanted.map(({ branch }) => branch)))
  for (const proposal of closing) {
    const marker = readMarker(proposal.marker)
    await codeHost.close(
      proposal,
      'Superseded: the recipe has these versions by now, or upstream took them back. Nothing is left to propose here.',
      marker === undefined ? { superseded: true } : { ...marker, superseded: true },
    )
  }
  return closing.length
}

const referenceTo = ({ number, url, branch }: Proposal): NonNullable<UpdateDone['proposal']> => ({
  number,
  url,
  branch,
})
