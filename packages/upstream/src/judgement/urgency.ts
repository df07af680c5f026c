import type { ChangeKind } from './change.ts'
import type { ReleaseCandidate } from './judge.ts'

/** Security first, then the smallest change, then by name: what is most worth a reviewer's time. */
export function byUrgency(
  a: { readonly name: string; readonly candidate: ReleaseCandidate },
  b: { readonly name: string; readonly candidate: ReleaseCandidate },
): number {
  const order: readonly ChangeKind[] = ['patch', 'minor', 'major']
  const rank = ({ candidate }: { readonly candidate: ReleaseCandidate }): number =>
    (candidate.security ? -10 : 0) + order.indexOf(candidate.kind)
  return rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}
