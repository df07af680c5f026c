import type { BuildReport, PlanRecord, SpecHash } from '@pakages/model'
import type { CacheOrigin } from '@pakages/sbom'

/** Of what a build took from public caches: from which, and whose signature it carried there. */
export const takenIn = (report: BuildReport | undefined): Map<SpecHash, CacheOrigin> =>
  takenOf(report?.specs ?? [])

/** The same of what a plan lets jobs take and never build. */
export const takenByPlan = (plan: PlanRecord): Map<SpecHash, CacheOrigin> =>
  takenOf((plan.public ?? []).filter(({ taken }) => taken))

function takenOf(
  entries: readonly {
    readonly hash: SpecHash
    readonly source?: string | undefined
    readonly signedBy?: string
  }[],
): Map<SpecHash, CacheOrigin> {
  return new Map(
    entries.flatMap(({ hash, source, signedBy }) =>
      source !== undefined && signedBy !== undefined
        ? [[hash, { cache: source, signedBy }] as const]
        : [],
    ),
  )
}
