import {
  isOpenVulnerability,
  type AskedPackage,
  type KnownVulnerabilities,
  type KnownVulnerability,
} from './known-vulnerabilities.ts'

/** A vulnerability of a package that still has to be dealt with. */
export interface OpenVulnerability {
  readonly id: string
  readonly severity: KnownVulnerability['record']['severity']
  readonly summary: string
  readonly package: string
  readonly version: string
}

/**
 * What is open now in some packages and not in others: one that another version of the package has
 * as well is in neither answer. By package and id.
 */
export function openOnlyIn(
  some: readonly AskedPackage[],
  others: readonly AskedPackage[],
  known: KnownVulnerabilities,
): OpenVulnerability[] {
  const elsewhere = openIn(others, known)
  return [...openIn(some, known)]
    .filter(([key]) => !elsewhere.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, open]) => open)
}

/** By package and id. */
function openIn(
  packages: readonly AskedPackage[],
  known: KnownVulnerabilities,
): Map<string, OpenVulnerability> {
  const open = new Map<string, OpenVulnerability>()
  for (const asked of packages) {
    const answer = known.of(asked)
    for (const { record, concerned } of 'found' in answer ? answer.found : []) {
      if (!isOpenVulnerability(concerned)) continue
      const { id, severity, summary } = record
      const { name, version } = asked
      open.set(`${name} ${id}`, { id, severity, summary, package: name, version })
    }
  }
  return open
}
