import {
  visible,
  type ConcernedVersion,
  type LastingVulnerability,
  type ScanFinding,
  type ScanRecord,
  type VulnerabilitiesRecord,
} from '@pakages/model'

/** A package that lies in the registry. */
export interface PublishedPackage {
  readonly name: string
  readonly version: string
  readonly hash: string
}

/** What a record of vulnerabilities is made of. */
export interface RecordParts {
  /** The record that was published before, if there is one. */
  readonly before: VulnerabilitiesRecord | undefined
  /** What was found now; undefined: nobody looked, and what was known stays. */
  readonly scan: ScanRecord | undefined
  /** All that lies in the registry. */
  readonly published: readonly PublishedPackage[]
}

/** What one look at one build brought: a finding, in the words of the record. */
export interface Observed {
  readonly package: string
  readonly part: string | undefined
  readonly aliases: readonly string[]
  readonly hash: string
  readonly concerned: Omit<ConcernedVersion, 'hashes' | 'since'>
  /** What it says of the vulnerability itself; absent where an earlier record said it. */
  readonly told: Told | undefined
}

/** What a record says of a vulnerability, whatever version it concerns. */
export type Told = Pick<
  LastingVulnerability,
  'id' | 'summary' | 'severity' | 'range' | 'fixed' | 'score' | 'exploited' | 'probability'
>

/** What this scan found of the builds that are published. */
export function observedNow(scan: ScanRecord, published: ReadonlySet<string>): Observed[] {
  return scan.findings.flatMap((finding): Observed[] => {
    const { hash, name, part, version } = finding.package
    if (hash === undefined || !published.has(hash)) return []
    const { grade, status, reason, statement, evidence } = finding
    return [
      {
        package: name,
        part: part === undefined ? undefined : oneLine(part, 200),
        aliases: [...new Set([finding.id, ...finding.aliases].map(plainId))].sort(),
        hash,
        concerned: {
          version: oneLine(version, 300),
          grade,
          status,
          why: oneLine(evidence[0]?.why ?? 'a record names it', 1000),
          sources: [...new Set(evidence.map(({ source }) => oneLine(source, 300)))].slice(0, 100),
          ...(reason !== undefined && { reason: oneLine(reason, 1000) }),
          ...(statement !== undefined && { statement }),
        },
        told: toldBy(finding),
      },
    ]
  })
}

const toldBy = (finding: ScanFinding): Told => ({
  id: plainId(finding.id),
  summary: oneLine(finding.summary, 300),
  severity: finding.severity,
  ...(finding.score !== undefined && { score: finding.score }),
  ...(finding.exploited !== undefined && { exploited: oneLine(finding.exploited, 40) }),
  ...(finding.probability !== undefined && { probability: finding.probability }),
  range: (finding.range ?? []).slice(0, 1000).map(plainBound),
  fixed: finding.fixed.slice(0, 1000).map((version) => oneLine(version, 300)),
})

/**
 * What was known before and cannot be taken back now: of builds that this scan did not look at or
 * could not say anything of, and of databases that were not read this time.
 */
export function observedBefore(
  before: VulnerabilitiesRecord,
  seen: ReadonlySet<string>,
  published: ReadonlySet<string>,
  scan: ScanRecord | undefined,
): Observed[] {
  const read = new Set(scan?.sources.map(({ name }) => oneLine(name, 300)))
  return before.records.flatMap((record) =>
    record.found.flatMap(({ hashes, since: _, ...concerned }) =>
      hashes
        .filter((hash) => published.has(hash))
        .filter(
          (hash) =>
            !seen.has(lookedKey(hash, record.part)) ||
            !concerned.sources.some((name) => read.has(name)),
        )
        .map((hash) => ({
          package: record.package,
          part: record.part,
          aliases: record.aliases,
          hash,
          concerned,
          told: undefined,
        })),
    ),
  )
}

/** A build, or a resource that it carries: each is looked up by itself. */
export const lookedKey = (hash: string, part: string | undefined): string =>
  `${hash} ${part === undefined ? '' : oneLine(part, 200)}`

const plainBound = (bound: Told['range'][number]): Told['range'][number] =>
  Object.fromEntries(Object.entries(bound).map(([key, version]) => [key, oneLine(version, 300)]))

/** Text of databases as the record takes it: one line, nothing unseen, not without end. */
export function oneLine(text: string, most: number): string {
  const line = visible(text).replaceAll(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`
}

/** An id that can be a part of a file name, whatever a database calls its records. */
const plainId = (id: string): string =>
  id
    .replaceAll(/[^A-Za-z0-9_.:-]/g, '-')
    .replace(/^[^A-Za-z0-9_]/, '_')
    .slice(0, 100)
