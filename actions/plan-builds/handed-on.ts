import { code, counted } from '@pakages/core'
import { named } from './named.ts'
import type { PlanJob, PlanRecord } from '@pakages/model'

type PlannedSpec = PlanJob['specs'][number]

/** Whether a job takes a package from a cache and hands it on, instead of building it. */
export const isHandedOn = ({ from }: PlannedSpec): boolean =>
  from === 'a public cache' || from === 'a trusted cache'

/** From which caches jobs take packages that they do not build, and by whose keys, as lines. */
export function handedOnLines({ public: ofPublic = [], foreign = [] }: PlanRecord): string[] {
  const sources = [
    ...ofPublic.map((one) => ({
      one,
      from: `taken from** ${code(one.source ?? 'a public cache')}, signed by the key ${code(one.signedBy)}`,
    })),
    ...foreign.map((one) => ({ one, from: `handed on from** ${code(one.source)}` })),
  ]
  return [...Map.groupBy(sources, ({ from }) => from)].map(
    ([from, some]) =>
      `**${counted(some.length, 'package')} ${from}, and not built: ${named(some.map(({ one }) => one))}.`,
  )
}
