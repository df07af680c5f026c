import { buildReport, type Ports, type Registry, type WorkFolder } from '@pakages/core'
import { label, type SpecHash } from '@pakages/model'
import { isPlaceOf, type BuildCache, type PushOptions } from '@pakages/oci'
import {
  judgePresence,
  putBack,
  type DoubtedPackage,
  type Guard,
  type PresenceTrust,
} from '@pakages/open/publishing'
import { publishingError } from '@pakages/trust'
import { existsSync } from 'node:fs'
import type { PushInputs } from './inputs.ts'

/** What a push goes to, and whose word counts for what it finds there. */
export interface VouchRequest {
  readonly registry: Registry
  readonly cache: BuildCache
  readonly work: WorkFolder
  readonly guard: Guard
  readonly trust: PresenceTrust
  readonly inputs: Pick<PushInputs, 'concurrency'>
}

/**
 * What a push that signs may take for there: what somebody signed whose word counts. Other images
 * give way to what this job built. What it only took from there itself cannot take its place: that
 * would make of anybody's image one of this build.
 * @returns Undefined where nobody is asked: then all that lies there is believed.
 */
export function voucherFor(request: VouchRequest, ports: Ports): PushOptions['vouch'] {
  const { registry, cache, work, guard, trust, inputs } = request
  if (trust.kind === 'believed') return undefined
  return async (specs, seen) => {
    const concurrency = Math.min(inputs.concurrency, 16)
    const asked = { registry, seen, trust, concurrency }
    const judged = await judgePresence(specs.values(), asked, ports)
    await putBack(judged, { registry, seen, specs }, ports)
    if (guard.allows('unsigned'))
      return new Map([
        ...judged.vouched,
        ...judged.doubted.flatMap(({ spec, image }) =>
          image ? [[spec.hash, image] as const] : [],
        ),
      ])
    const taken = await takenFrom(registry, work)
    const faults = judged.doubted
      .filter(({ spec }) => cache.entries.has(spec.hash) && taken.has(spec.hash))
      .map(faultOf)
    const refusal = publishingError(faults, new Set())
    if (refusal) throw refusal
    return judged.vouched
  }
}

/**
 * What goes before whatever lies in the registry, where a run signs a list that it cannot verify: what
 * the build made itself.
 */
export async function ownOf({
  trust,
  work,
}: Pick<VouchRequest, 'trust' | 'work'>): Promise<PushOptions['own']> {
  if (trust.kind !== 'believed' || !trust.isSigned || !existsSync(work.buildReport))
    return undefined
  const { specs } = await buildReport.read(work.buildReport)
  return new Set(specs.flatMap(({ hash, outcome }) => (outcome === 'built' ? [hash] : [])))
}

const faultOf = ({ spec, manifest, reasons }: DoubtedPackage) => ({
  name: 'unsigned' as const,
  subject: label(spec),
  reason: `the build took it from the registry, where it is ${manifest}: ${reasons.join(' ')}`,
})

/** What the build took from the registry, or from where it does not say. */
async function takenFrom(
  { reference }: Registry,
  { buildReport: file }: WorkFolder,
): Promise<ReadonlySet<SpecHash>> {
  if (!existsSync(file)) return new Set()
  const { specs } = await buildReport.read(file)
  return new Set(
    specs.flatMap(({ hash, outcome, source }) =>
      outcome === 'reused' && (source === undefined || isPlaceOf(reference, source)) ? [hash] : [],
    ),
  )
}
