import { messageOf, UserError, type CodeHost, type Proposal, type Host } from '@pakages/core'
import {
  BRANCH_PREFIX,
  decideProposal,
  outdated,
  readMarker,
  type Marker,
  type ProposalDecision,
} from '../proposal/decide.ts'
import { draftOf } from '../proposal/draft.ts'
import type { RecipeUpdate } from '../proposal/update.ts'
import { notReady, type UpdateDone } from './entry.ts'
import { prepareUpdate } from './prepare.ts'
import type { UpdateBranch } from './branches.ts'
import { isWanted, type PreparedUpdate, type RecipeWork, type UpdateRun } from './work.ts'

/** What proposing needs besides a {@link UpdateRun}. */
export interface Proposing {
  readonly codeHost: CodeHost
  readonly host: Pick<Host, 'warning'>
  /** The commit that the recipes were read at, and the branch it is of. */
  readonly base: { readonly branch: string; readonly commit: string }
  readonly limit: number
  readonly labels: readonly string[]
  /** The workflow to start for each branch. */
  readonly buildWorkflow: string | undefined
}

/**
 * Brings the proposals of the repository to what is wanted; what was done about each recipe, by its
 * name.
 */
export async function proposeAll(
  targets: readonly UpdateBranch[],
  run: UpdateRun,
  proposing: Proposing,
): Promise<Map<string, UpdateDone>> {
  const existing = await proposing.codeHost.proposals(BRANCH_PREFIX)
  const done = new Map<string, UpdateDone>()
  const wanted = targets.filter(({ works }) => works.some(isWanted))
  let open =
    existing.filter(({ state }) => state === 'open').length -
    (await closeOutdated(targets, wanted, existing, proposing))
  let broken: string | undefined
  for (const target of wanted) {
    const decision = decideProposal(target.branch, target.marker, existing)
    const result = await actOn(target, decision, broken, open >= proposing.limit, run, proposing)
    if (result.opened) open++
    broken ??= result.broken
    for (const work of target.works.filter(isWanted)) done.set(work.recipe.name, result.of(work))
  }
  return done
}

interface Acted {
  readonly opened?: boolean
  /** Why nothing more can be published. */
  readonly broken?: string | undefined
  readonly of: (work: RecipeWork) => UpdateDone
}

async function actOn(
  target: UpdateBranch,
  decision: ProposalDecision,
  broken: string | undefined,
  full: boolean,
  run: UpdateRun,
  proposing: Proposing,
): Promise<Acted> {
  const all = (done: UpdateDone): Acted => ({ of: () => done })
  switch (decision.kind) {
    case 'keep':
      return all({ outcome: 'unchanged', proposal: referenceTo(decision.existing) })
    case 'touched':
      return all({
        outcome: 'touched',
        reasons: ['Somebody else has added commits to its branch.'],
        proposal: referenceTo(decision.existing),
      })
    case 'dismissed':
      return all({
        outcome: 'dismissed',
        reasons: ['A person closed the pull request for it.'],
        proposal: referenceTo(decision.existing),
      })
    case 'open':
    case 'update':
      if (broken !== undefined) return all({ outcome: 'failed', reasons: [broken] })
      if (decision.kind === 'open' && full)
        return all({
          outcome: 'deferred',
          reasons: [`${proposing.limit} pull requests are open, which is the limit.`],
        })
      return publish(
        target,
        decision.kind === 'update' ? decision.existing : undefined,
        run,
        proposing,
      )
    default:
      return decision satisfies never
  }
}

async function publish(
  target: UpdateBranch,
  existing: Proposal | undefined,
  run: UpdateRun,
  proposing: Proposing,
): Promise<Acted> {
  const { codeHost, base, labels } = proposing
  const prepared = new Map<RecipeWork, PreparedUpdate>()
  for (const work of target.works.filter(isWanted))
    prepared.set(work, await prepareUpdate(work, run))
  const updates = [...prepared.values()].flatMap((each) =>
    each.kind === 'ready' ? [each.update] : [],
  )
  const otherwise = (
    work: RecipeWork,
    done: (each: Extract<PreparedUpdate, { kind: 'ready' }>) => UpdateDone,
  ): UpdateDone => {
    const each = prepared.get(work)!
    return each.kind === 'ready' ? done(each) : notReady(each)
  }
  if (updates.length === 0)
    return { of: (work) => otherwise(work, () => ({ outcome: 'doubtful' })) }
  try {
    const draft = {
      ...draftOf(target.branch, updates, markerFor(target, updates), labels, target.group),
      base,
    }
    const { number, url } = await codeHost.publish(draft, existing)
    await startBuild(target.branch, proposing)
    return {
      opened: !existing,
      of: (work) =>
        otherwise(work, (each) => ({
          outcome: existing ? 'updated' : 'opened',
          prepared: each,
          proposal: { number, url, branch: target.branch },
        })),
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const reason = `${error.message} ${error.fix}`
    return {
      broken: reason,
      of: (work) =>
        otherwise(work, (each) => ({ outcome: 'failed', reasons: [reason], prepared: each })),
    }
  }
}

/**
 * What really went into a proposal. When something is missing, the fingerprint fits nothing, so
 * that the next run tries again.
 */
function markerFor({ marker, works }: UpdateBranch, updates: readonly RecipeUpdate[]): Marker {
  const whole =
    updates.length === works.filter(isWanted).length &&
    updates.every(
      ({ name, versions }) =>
        versions.length === marker.updates.find((each) => each.name === name)?.versions.length,
    )
  const included = updates.map(({ name, versions, merged }) => ({
    name,
    versions: versions.map(({ candidate }) => candidate.release.version),
    ...(merged && { upstream: merged.to }),
  }))
  return { fingerprint: whole ? marker.fingerprint : 'incomplete', updates: included }
}

/** A build that cannot be started is worth a warning: the proposal stands. */
async function startBuild(
  branch: string,
  { buildWorkflow, codeHost, host }: Proposing,
): Promise<void> {
  if (buildWorkflow === undefined) return
  try {
    await codeHost.dispatch(buildWorkflow, branch)
  } catch (error) {
    host.warning(`No build of ${branch} was started: ${messageOf(error)}`)
  }
}

/** How many open proposals were closed, because nothing stands behind them any more. */
async function closeOutdated(
  targets: readonly UpdateBranch[],
  wanted: readonly UpdateBranch[],
  existing: readonly Proposal[],
  { codeHost }: Proposing,
): Promise<number> {
  const settled = targets
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
