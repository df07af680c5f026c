import { claimsOf, Claims, type VexClaim } from '@pakages/advisories'
import {
  isExpired,
  type Configuration,
  type Location,
  type Ports,
  type VulnerabilityException,
} from '@pakages/core'
import type { AskedPackage, KnownVulnerability } from '@pakages/model'
import { countStatements } from '@pakages/trust'
import type { Opened } from './open.ts'

/** What the repository itself says of vulnerabilities, and what of it no longer holds. */
export interface OwnWords {
  readonly claims: readonly VexClaim[]
  /** Exceptions whose last day is over: they fail a run. */
  readonly expired: readonly ExpiredException[]
}

/** An exception that no longer holds, with where it stands. */
export interface ExpiredException {
  readonly exception: VulnerabilityException
  readonly at: Location
}

type Speaking = Pick<Opened, 'configuration' | 'statements' | 'trust'>

/** The statements of the repository's own auditors, and the exceptions of `pakages.json`. */
export async function ownWords(
  opened: Speaking,
  { host, clock }: Pick<Ports, 'host' | 'clock'>,
): Promise<OwnWords> {
  const now = clock.now()
  const { holding, expired } = exceptionsOf(opened.configuration, now)
  const claims = [
    ...(await ownClaims(opened, { host })),
    ...holding.map((one) => acceptance(one, now)),
  ]
  return { claims, expired }
}

/**
 * Whether what the repository itself says lifts a finding of an index: an exception that holds, or
 * a statement that it is fixed or not affected.
 */
export async function liftedBy(
  opened: Speaking,
  ports: Pick<Ports, 'host' | 'clock'>,
): Promise<(asked: AskedPackage, found: KnownVulnerability) => boolean> {
  const claims = new Claims((await ownWords(opened, ports)).claims)
  return (asked, { record: { id, aliases } }) => {
    const claim = claims.holdingFor({ id, aliases, package: asked, identities: [] })
    return claim !== undefined && LIFTING.has(claim.status)
  }
}

const LIFTING: ReadonlySet<VexClaim['status']> = new Set(['accepted', 'fixed', 'not_affected'])

async function ownClaims(
  { statements, trust }: Pick<Opened, 'statements' | 'trust'>,
  { host }: Pick<Ports, 'host'>,
): Promise<VexClaim[]> {
  const found = await statements()
  for (const { file, reason } of found.unreadable)
    host.warning(`${file} does not count: ${reason}`, { file })
  if (found.statements.length === 0) return []
  const { policy } = await trust()
  return countStatements(found.statements, policy).flatMap(({ record, counts, remarks }) => {
    if (counts) return claimsOf(record.openvex).claims.map((claim) => ({ ...claim, own: true }))
    const { auditor, vulnerability, name, version } = record
    host.warning(
      `What ${auditor} says of ${vulnerability} in ${name}@${version} does not count: ${remarks.join(' ')}`,
    )
    return []
  })
}

function exceptionsOf(
  configuration: Configuration | undefined,
  now: number,
): { holding: VulnerabilityException[]; expired: ExpiredException[] } {
  const all = (configuration?.values.exceptions ?? []).map((exception, at) => ({
    exception,
    at: configuration!.at('exceptions', at),
  }))
  return {
    holding: all.flatMap(({ exception }) => (isExpired(exception, now) ? [] : [exception])),
    expired: all.filter(({ exception }) => isExpired(exception, now)),
  }
}

const acceptance = (one: VulnerabilityException, now: number): VexClaim => ({
  vulnerabilities: [one.vulnerability],
  product: { kind: 'spack', name: one.package, version: one.version },
  status: 'accepted',
  note: one.reason,
  by: 'pakages.json',
  time: new Date(now).toISOString(),
  expires: one.expires,
})
