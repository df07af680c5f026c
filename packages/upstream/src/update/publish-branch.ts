import { messageOf, UserError, type CodeHost, type Host, type Proposal } from '@pakages/core'
import type { Marker } from '../proposal/decide.ts'
import { draftOf } from '../proposal/draft.ts'
import type { RecipeUpdate } from '../proposal/update.ts'
import type { UpdateBranch } from './branches.ts'
import { notReady, type UpdateDone } from './entry.ts'
import { prepareUpdate } from './prepare.ts'
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

/** A branch that was published, or why it was not. */
export interface PublishedBranch {
  /** Whether there is one open proposal more. */
  readonly opened: boolean
  /** Why nothing more can be published. */
  readonly broken?: string
  /** What was done about each recipe, by its name. */
  readonly done: ReadonlyMap<string, UpdateDone>
}

type Prepared = readonly (readonly [RecipeWork, PreparedUpdate])[]
type Ready = Extract<PreparedUpdate, { kind: 'ready' }>

/**
 * Prepares what is wanted for a branch and publishes what holds.
 * @param existing The open proposal of the branch, which is brought up to date.
 */
export async function publishBranch(
  target: UpdateBranch,
  existing: Proposal | undefined,
  run: UpdateRun,
  proposing: Proposing,
): Promise<PublishedBranch> {
  const prepared = await prepareBranch(target, run)
  const updates = prepared.flatMap(([, each]) => (each.kind === 'ready' ? [each.update] : []))
  if (updates.length === 0) return { opened: false, done: doneOf(prepared) }
  const { codeHost, base, labels } = proposing
  const { branch, group } = target
  const draft = draftOf(branch, updates, markerFor(target, updates), labels, group)
  try {
    const { number, url } = await codeHost.publish({ ...draft, base }, existing)
    await startBuild(branch, proposing)
    const outcome = existing ? 'updated' : 'opened'
    const proposal = { number, url, branch }
    return { opened: !existing, done: doneOf(prepared, { outcome, proposal }) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const broken = `${error.message} ${error.fix}`
    const done = doneOf(prepared, { outcome: 'failed', reasons: [broken] })
    return { opened: false, broken, done }
  }
}

async function prepareBranch({ works }: UpdateBranch, run: UpdateRun): Promise<Prepared> {
  const prepared: [RecipeWork, PreparedUpdate][] = []
  for (const work of works.filter(isWanted)) prepared.push([work, await prepareUpdate(work, run)])
  return prepared
}

/** @param published What is said of the recipes that were ready; there is none without it. */
const doneOf = (
  prepared: Prepared,
  published: UpdateDone = { outcome: 'doubtful' },
): ReadonlyMap<string, UpdateDone> =>
  new Map(
    prepared.map(([{ recipe }, each]) => [
      recipe.name,
      isReady(each) ? { ...published, prepared: each } : notReady(each),
    ]),
  )

const isReady = (prepared: PreparedUpdate): prepared is Ready => prepared.kind === 'ready'

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
