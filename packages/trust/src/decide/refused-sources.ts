import {
  ALL_KINDS,
  isExternal,
  reachable,
  type ConcreteDag,
  type DecidedSpec,
  type Decision,
  type TrustPolicy,
} from '@pakages/model'
import { identified } from './decide.ts'
import { removal, VERSION_CODES } from './reasons.ts'
import { whyRemoved, type VersionRecords } from './version-records.ts'

/**
 * What may not even be built from source: versions that the decision refuses whoever built them,
 * and removed ones among all that building takes, build tools too.
 * @param dag What would be built.
 * @param decision On what the roots need at run time.
 */
export function refusedSources(
  dag: ConcreteDag,
  decision: Decision,
  records: VersionRecords,
  policy: TrustPolicy,
): DecidedSpec[] {
  const versions = decision.specs.flatMap((spec) => {
    const reasons = spec.reasons.filter(({ code }) => VERSION_CODES.has(code))
    return reasons.length === 0 ? [] : [{ ...spec, reasons }]
  })
  const known = new Set(versions.map(({ hash }) => hash))
  const tools = reachable(dag, ALL_KINDS).flatMap((spec): DecidedSpec[] => {
    const why = isExternal(spec) || known.has(spec.hash) ? [] : whyRemoved(spec, records, policy)
    if (why.length === 0) return []
    return [
      {
        ...identified(spec),
        verdict: 'refused',
        state: 'removed',
        signers: [],
        reasons: why.map(removal),
        remarks: [],
      },
    ]
  })
  return [...versions, ...tools]
}
