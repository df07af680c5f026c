import { CRITERIA, type CountedReview, type Criterion, type TrustPolicy } from '@pakages/model'

/** What of a policy says which criteria an approval grants. */
type Meaning = Pick<TrustPolicy, 'definitions' | 'imports'>

/**
 * The criteria that some imply, themselves among them. Circles end, should a policy of others have
 * one.
 */
export function withImplied(
  criteria: Iterable<Criterion>,
  { definitions = [] }: Pick<TrustPolicy, 'definitions'>,
): ReadonlySet<Criterion> {
  const granted = new Set(criteria)
  for (const name of granted)
    for (const implied of definitions.find((one) => one.name === name)?.implies ?? [])
      granted.add(implied)
  return granted
}

/**
 * The criteria that an approval grants: what its author named, what that implies; of an index of
 * somebody else what the policy says that its criteria mean here.
 */
export function grantedBy(
  { review, from }: Pick<CountedReview, 'review' | 'from'>,
  policy: Meaning,
): ReadonlySet<Criterion> {
  return withImplied(
    from === undefined ? review.criteria : translated(review.criteria, from, policy),
    policy,
  )
}

/** Names of others mean nothing by themselves, but for those that every policy has. */
function translated(
  criteria: readonly Criterion[],
  from: string,
  { imports }: Meaning,
): readonly Criterion[] {
  const table = imports.find(({ url }) => url === from)?.criteria
  if (table === undefined) return criteria.filter((one) => BUILT_IN.has(one))
  return criteria.flatMap((one) => (Object.hasOwn(table, one) ? table[one]! : []))
}

const BUILT_IN: ReadonlySet<string> = new Set(CRITERIA)
