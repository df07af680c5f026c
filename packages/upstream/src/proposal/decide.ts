import type { Proposal } from '@pakages/core'
import { z } from 'zod'

/** All branches of ours begin so. */
export const BRANCH_PREFIX = 'pakages/updates/'

const markerType = z.object({
  /** See `fingerprintOf`. */
  fingerprint: z.string(),
  updates: z.array(
    z.object({ name: z.string(), versions: z.array(z.string()), upstream: z.string().optional() }),
  ),
  /** Set when we closed it ourselves. */
  superseded: z.boolean().optional(),
})

/** What a proposal carries hidden in its body, for the next run. */
export type Marker = z.infer<typeof markerType>

/** Reads a marker; undefined when a person took it out or changed it. */
export const readMarker = (value: unknown): Marker | undefined => markerType.safeParse(value).data

/** What to do about one branch. */
export type ProposalDecision =
  | { readonly kind: 'open' }
  | { readonly kind: 'update'; readonly existing: Proposal }
  /** It is open and says the same. */
  | { readonly kind: 'keep'; readonly existing: Proposal }
  /** People added commits: what they did is theirs. */
  | { readonly kind: 'touched'; readonly existing: Proposal }
  /** A person closed it: it stays closed until there is another version. */
  | { readonly kind: 'dismissed'; readonly existing: Proposal }

/** Decides what to do with what is wanted for a branch, knowing all proposals there were. Pure. */
export function decideProposal(
  branch: string,
  wanted: Marker,
  proposals: readonly Proposal[],
): ProposalDecision {
  const ours = proposals
    .filter((proposal) => proposal.branch === branch)
    .sort((a, b) => b.number - a.number)
  const open = ours.find(({ state }) => state === 'open')
  if (open?.touched) return { kind: 'touched', existing: open }
  if (open)
    return readMarker(open.marker)?.fingerprint === wanted.fingerprint
      ? { kind: 'keep', existing: open }
      : { kind: 'update', existing: open }
  const closed = ours.find(
    (proposal) => proposal.state === 'closed' && coveredBy(wanted, readMarker(proposal.marker)),
  )
  return closed ? { kind: 'dismissed', existing: closed } : { kind: 'open' }
}

/** Whether everything that is wanted was in what a person closed. */
function coveredBy(wanted: Marker, closed: Marker | undefined): boolean {
  if (!closed || closed.superseded) return false
  return wanted.updates.every(({ name, versions, upstream }) => {
    const then = closed.updates.find((update) => update.name === name)
    return (
      then !== undefined &&
      versions.every((version) => then.versions.includes(version)) &&
      (upstream === undefined || upstream === then.upstream)
    )
  })
}

/**
 * Open proposals that nothing stands behind any more. Only branches whose recipes were all looked
 * at count: where it could not be looked, nothing is closed.
 * @param settled The branches of recipes that were looked at.
 * @param wanted The branches that are still wanted.
 */
export const outdated = (
  proposals: readonly Proposal[],
  settled: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): Proposal[] =>
  proposals.filter(
    ({ state, branch, touched }) =>
      state === 'open' && !touched && settled.has(branch) && !wanted.has(branch),
  )
