import type { AdvisoryInput, CheckedInput } from '@pakages/catalog'
import {
  isOpenVulnerability,
  type KnownVulnerabilities,
  type KnownVulnerability,
} from '@pakages/model'

/** What the record of vulnerabilities says of one version, as its page shows it. */
export interface VersionAdvisories {
  readonly advisories: readonly AdvisoryInput[]
  readonly checked: CheckedInput | undefined
}

/**
 * What is known of a version, whatever builds there are of it: where they differ, what is open
 * counts. @param others What other scanners found; of the same vulnerability the record speaks.
 */
export function versionAdvisories(
  name: string,
  version: string,
  known: KnownVulnerabilities | undefined,
  others: readonly AdvisoryInput[],
): VersionAdvisories {
  const answer = known?.of({ name, version })
  if (answer === undefined || answer.kind === 'not-listed')
    return { advisories: others, checked: undefined }
  const found = answer.kind === 'clean' ? [] : answer.found
  const own = [...Map.groupBy(found, ({ record: { id, part } }) => `${id} ${part ?? ''}`)].map(
    ([, builds]) => advisoryOf(name, builds.toSorted(byOpenness)[0]!),
  )
  const told = new Set(found.flatMap(({ record: { aliases } }) => aliases))
  return {
    advisories: [...own, ...others.filter(({ id }) => !told.has(id))],
    checked: checkedBy(answer),
  }
}

function checkedBy(
  answer: Exclude<ReturnType<KnownVulnerabilities['of']>, { kind: 'not-listed' }>,
): CheckedInput {
  switch (answer.kind) {
    case 'clean':
    case 'found':
      return { covered: true, ...(answer.checked !== undefined && { time: answer.checked }) }
    case 'not-covered':
      return { covered: false, why: answer.why }
    default:
      return answer satisfies never
  }
}

const byOpenness = (a: KnownVulnerability, b: KnownVulnerability): number =>
  Number(isOpenVulnerability(b.concerned)) - Number(isOpenVulnerability(a.concerned))

const STATUSES: Readonly<
  Record<KnownVulnerability['concerned']['status'], AdvisoryInput['status']>
> = {
  open: 'affected',
  fixed: 'fixed',
  not_affected: 'not_affected',
  under_investigation: 'under_investigation',
  accepted: 'affected',
}

function advisoryOf(
  name: string,
  { record, concerned: { version, status, grade, why, reason, since } }: KnownVulnerability,
): AdvisoryInput {
  const { id, part, summary, severity, fixed, exploited } = record
  return {
    id,
    component: `${name}@${version}${part === undefined ? '' : ` (${part})`}`,
    severity,
    status: STATUSES[status],
    grade,
    why: reason ?? why,
    since,
    url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
    ...(summary !== '' && { title: summary }),
    ...(fixed.length > 0 && { fixed }),
    ...(exploited !== undefined && { exploited }),
  }
}
