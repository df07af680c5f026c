import type { PackageIndexClient } from '@pakages/catalog'
import type { AskedPackage, TrustPolicy, VersionState, VulnerabilityAnswer } from '@pakages/model'
import type { Ports } from '@pakages/core'
import {
  foundIn,
  isSameVulnerability,
  knowledgeOf,
  offeredVersions,
  vulnerabilityReasons,
  type OfferedVersion,
  type VulnerabilityKnowledge,
} from '@pakages/trust'
import pMap from 'p-map'

/** What speaks against a version that an index lists, a sentence each. */
export type Objections = (
  client: PackageIndexClient,
  name: string,
  version: string,
) => readonly string[]

/**
 * What indexes know of vulnerabilities, as far as the policy refuses versions by it. What any of
 * them found of a version counts; of vulnerabilities that an index itself names in its own builds,
 * it answers for them: it may have patched what another has not.
 * @throws UserError when one cannot be read.
 */
export async function vulnerabilityObjections(
  clients: readonly PackageIndexClient[],
  { vulnerabilities: rules }: TrustPolicy,
  isLifted: VulnerabilityKnowledge['isLifted'],
  ports: Pick<Ports, 'clock'>,
): Promise<Objections> {
  if (rules === undefined) return () => []
  const known = new Map<PackageIndexClient, VulnerabilityKnowledge>()
  for (const client of clients)
    known.set(
      client,
      await knowledgeOf({ indexes: [client], ...(isLifted && { isLifted }), ports }),
    )
  return (client, name, version) => {
    const own = known.get(client)!
    const others = [...known]
      .filter(([one]) => one !== client)
      .flatMap(([, { records }]) => records)
    const all = [...own.records, ...others.map((record) => beside(own.records, record))]
    const knowledge = { ...own, records: all }
    return vulnerabilityReasons({ name, version }, knowledge, rules).map(({ message }) => message)
  }
}

type IndexRecord = VulnerabilityKnowledge['records'][number]

/** What another index says, without what an index says itself of its own builds. */
function beside(own: readonly IndexRecord[], { known, time }: IndexRecord): IndexRecord {
  const of = (asked: AskedPackage): VulnerabilityAnswer => {
    const answer = known.of(asked)
    if (!('found' in answer)) return answer
    const named = own.flatMap((one) => foundIn(one.known.of(asked)))
    const found = answer.found.filter((one) => !named.some((its) => isSameVulnerability(its, one)))
    return { ...answer, found }
  }
  return { known: { of }, time }
}

/**
 * What an index offers of a package, from the first that has it; undefined when none does.
 * @param allow States that may be chosen.
 * @throws UserError when an index cannot be read.
 */
export async function offeredBy(
  clients: readonly PackageIndexClient[],
  name: string,
  allow: readonly VersionState[],
  objections: Objections,
): Promise<OfferedVersion[] | undefined> {
  for (const client of clients) {
    const found = await client.package(name)
    if (!found) continue
    const removed = found.versions.filter(({ state }) => state === 'removed')
    const removals = await pMap(
      removed,
      async ({ version }) =>
        [version, (await client.version(name, version))?.reasons ?? []] as const,
      { concurrency: 8 },
    )
    return offeredVersions(name, found.versions, allow, new Map(removals), (version) =>
      objections(client, name, version),
    )
  }
  return undefined
}
