import { resolve } from 'node:path'
import { Claims, readCycloneDxVex, readOpenVex, type VexClaim } from '@pakages/advisories'
import { NotChecked, readingFrom, readJson, readRegularFile, type Ports } from '@pakages/core'
import { visible, type ScanFinding } from '@pakages/model'
import type { Opened } from '@pakages/open'
import { ownWords, type OwnWords } from '@pakages/open/people-say'

/** Everything that people say of vulnerabilities, and what of it no longer holds. */
export interface WhatPeopleSay extends Pick<OwnWords, 'expired'> {
  readonly claims: Claims
}

/**
 * Gathers the statements of the repository's own auditors, the exceptions of `pakages.json` and the
 * documents of others.
 * @throws NotChecked when a document cannot be read.
 */
export async function whatPeopleSay(
  vex: readonly string[],
  opened: Pick<Opened, 'configuration' | 'statements' | 'trust'>,
  ports: Pick<Ports, 'host' | 'clock'>,
): Promise<WhatPeopleSay> {
  const { claims, expired } = await ownWords(opened, ports)
  return { claims: new Claims([...claims, ...(await claimsOfOthers(vex, ports))]), expired }
}

async function claimsOfOthers(
  files: readonly string[],
  { host }: Pick<Ports, 'host'>,
): Promise<VexClaim[]> {
  const all: VexClaim[] = []
  for (const file of files) {
    const json = await readJson(resolve(host.workspace, file), 'Correct "vex".', readRegularFile)
    const { claims, unknown } = readingFrom(file, () => readVex(json, file), { file })
    if (claims.length === 0)
      throw new NotChecked(`${file} says nothing of any package.`, {
        id: 'statements-without-packages',
        fix: 'Name documents of OpenVEX or CycloneDX whose products have package URLs or CPEs.',
        at: { file },
      })
    if (unknown > 0)
      host.warning(`${file} names ${unknown} products that no package is known by.`, { file })
    for (const claim of claims) all.push(claim)
  }
  return all
}

function readVex(json: unknown, file: string): ReturnType<typeof readOpenVex> {
  const cyclonedx = typeof json === 'object' && json !== null && 'bomFormat' in json
  return cyclonedx ? readCycloneDxVex(json, file) : readOpenVex(json, file)
}

/** The findings with what people say of them. */
export function narrowed(findings: readonly ScanFinding[], claims: Claims): ScanFinding[] {
  return findings.map((finding) => {
    const claim = claims.holdingFor({
      ...finding,
      identities: finding.evidence.map(({ identity }) => identity),
      records: finding.evidence.map(({ record, aliases = [] }) => [record, ...aliases]),
    })
    return claim === undefined ? finding : withClaim(finding, claim)
  })
}

const STATUSES: Readonly<Record<VexClaim['status'], ScanFinding['status']>> = {
  affected: 'open',
  under_investigation: 'under_investigation',
  fixed: 'fixed',
  not_affected: 'not_affected',
  accepted: 'accepted',
}

function withClaim(finding: ScanFinding, claim: VexClaim): ScanFinding {
  const { status, justification, expires } = claim
  const [by, note] = [plain(claim.by, 300), plain(claim.note ?? '', 2000)]
  const why = [justification?.replaceAll('_', ' '), note].filter(Boolean).join(': ')
  return {
    ...finding,
    status: STATUSES[status],
    ...(status === 'affected' && { grade: 'certain' as const }),
    reason: `${by}${why === '' ? '' : `: ${why}`}`,
    statement: {
      status: status === 'accepted' ? 'affected' : status,
      ...(justification !== undefined && { justification }),
      ...(note !== '' && { note }),
      by,
      time: new Date(claim.time).toISOString(),
      ...(expires !== undefined && { expires: `${expires}T23:59:59Z` }),
    },
  }
}

/** Text of others: one line, nothing unseen, not without end. */
const plain = (text: string, most: number): string =>
  visible(text).replaceAll(/\s+/g, ' ').trim().slice(0, most)

/**
 * Tells which claims nothing was found for: a package that was not looked at, or a vulnerability
 * that no database knows of it.
 */
export function tellUnused(
  claims: Claims,
  looked: ReadonlySet<string>,
  { host }: Pick<Ports, 'host'>,
): void {
  for (const claim of claims.unused()) {
    const { product, vulnerabilities, by, status } = claim
    if (product.kind !== 'spack' || status !== 'accepted') continue
    const what = `the exception of ${by} for ${vulnerabilities[0]} in ${product.name}`
    host.warning(
      looked.has(product.name)
        ? `Nothing was found that ${what} is for: take it out, or correct the id.`
        : `There is no package ${product.name} in what was looked at, which ${what} is for.`,
    )
  }
}
