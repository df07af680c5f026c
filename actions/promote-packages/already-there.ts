import { untilThere, type Ports, type Registry } from '@pakages/core'
import { readImage } from '@pakages/image'
import type { ConcreteSpec, SpecHash } from '@pakages/model'
import { look, type KnownPackage, type PackageDigests, type Seen } from '@pakages/oci'
import {
  judgePresence,
  putBack,
  type DoubtedPackage,
  type Guard,
  type PresenceTrust,
} from '@pakages/open/publishing'
import pMap from 'p-map'
import type { PromoteInputs } from './inputs.ts'
import type { VerifiedPlan } from './own-plan.ts'

/** Packages of a registry, by hash. */
export type KnownPackages = Map<SpecHash, KnownPackage>

/** Where packages of a lock may be published already, and whose word counts for it. */
export interface PromotionTarget {
  readonly plan: VerifiedPlan
  readonly registry: Registry
  readonly guard: Guard
  /** Who must have signed what is published already. */
  readonly trust: PresenceTrust
  readonly inputs: Pick<PromoteInputs, 'concurrency'>
}

/** What of a lock is published already. */
export interface AlreadyThere {
  readonly known: KnownPackages
  /** What lies in the registry and is not vouched for: nobody whose word counts signed it. */
  readonly doubted: readonly DoubtedPackage[]
  /** How many of the published packages nobody was asked for, and why: completes "…, since ". */
  readonly believed: { readonly count: number; readonly why: string } | undefined
  /** What a run that signs names and nobody signed: what it verified itself goes first. */
  readonly unverified: ReadonlySet<SpecHash>
}

/**
 * What of the lock the registry has already, and may be named in what this run signs. Where nothing is
 * signed it is believed; else only what somebody signed whose word counts is known.
 * @throws RegistryError when the registry is out of reach.
 */
export async function alreadyThere(target: PromotionTarget, ports: Ports): Promise<AlreadyThere> {
  const { plan, registry, trust, inputs, guard } = target
  const seen = await look(registry)
  const there = [...plan.lock.dag.specs.values()].filter(({ hash }) => seen.tags.has(hash))
  if (trust.kind === 'believed') {
    const known = await asListed(there, seen, target, ports)
    const believed = known.size > 0 ? { count: known.size, why: trust.why } : undefined
    const unverified = new Set(trust.isSigned ? known.keys() : [])
    return { known, doubted: [], believed, unverified }
  }
  const concurrency = Math.min(inputs.concurrency, 16)
  const judged = await judgePresence(there, { registry, seen, trust, concurrency }, ports)
  await putBack(judged, { registry, seen, specs: plan.lock.dag.specs }, ports)
  const waived = guard.allows('unsigned') ? judged.doubted.filter(({ image }) => image) : []
  const vouched = [
    ...judged.vouched,
    ...waived.map(({ spec, image }) => [spec.hash, image!] as const),
  ]
  return {
    known: new Map(vouched.map(([hash, image]) => [hash, knownAs(image, hash, seen)])),
    doubted: judged.doubted.filter((one) => !waived.includes(one)),
    believed:
      waived.length > 0
        ? { count: waived.length, why: 'the input "allow" names "unsigned"' }
        : undefined,
    unverified: new Set(waived.map(({ spec }) => spec.hash)),
  }
}

const knownAs = (
  { manifest, layer, size }: PackageDigests,
  hash: SpecHash,
  seen: Seen,
): KnownPackage => ({ manifest, layer, size, tag: seen.tags.get(hash)!, nodes: undefined })

async function asListed(
  there: readonly ConcreteSpec[],
  seen: Seen,
  { registry, inputs }: PromotionTarget,
  ports: Ports,
): Promise<KnownPackages> {
  const found = await pMap(
    there,
    async ({ hash }) => {
      const digests = seen.digests.get(hash)
      if (digests) return [[hash, knownAs(digests, hash, seen)] as const]
      const image = await untilThere(() => readImage(registry, seen.tags.get(hash)!), ports)
      if (!image) return []
      const { digest: layer, size } = image.layer
      return [[hash, knownAs({ manifest: image.digest, layer, size }, hash, seen)] as const]
    },
    { concurrency: inputs.concurrency },
  )
  return new Map(found.flat())
}
