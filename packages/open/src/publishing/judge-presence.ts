import { untilThere, type Ports, type Registry } from '@pakages/core'
import { isUnusable, readImage } from '@pakages/image'
import type { ConcreteSpec, Digest, SpecHash } from '@pakages/model'
import { Generations, type PackageDigests, type Seen } from '@pakages/oci'
import {
  gatherBinaryEvidence,
  PROVENANCE,
  type BinaryEvidence,
  type EvidenceByHash,
} from '@pakages/trust'
import pMap from 'p-map'
import { generationJudge, type PresenceTrust } from './presence-trust.ts'

/** What is asked, and whose word counts. */
export interface PresenceRequest {
  readonly registry: Registry
  readonly seen: Seen
  readonly trust: Extract<PresenceTrust, { kind: 'verified' }>
  /** Requests at once. */
  readonly concurrency: number
}

/** A package that lies in a registry, and that nobody whose word counts signed. */
export interface DoubtedPackage {
  readonly spec: ConcreteSpec
  readonly tag: string
  readonly manifest: Digest
  /** What its image is made of; undefined where it is not even an image of this spec. */
  readonly image: PackageDigests | undefined
  /** Sentences. */
  readonly reasons: readonly string[]
}

/** What of a registry may be vouched for. */
export interface JudgedPresence {
  readonly vouched: ReadonlyMap<SpecHash, PackageDigests>
  /** Of these, what no longer lies under its tag: somebody put something else there. */
  readonly displaced: ReadonlySet<SpecHash>
  readonly doubted: readonly DoubtedPackage[]
}

/** How many generations in a row may name nothing that is still asked for. */
const FRUITLESS = 16

type Recorded = Pick<PackageDigests, 'manifest'> & Partial<PackageDigests>

/**
 * Judges what lies under the tags of some packages. Whoever may write to a registry can put an image
 * under any tag, and any digest into the list: jobs that run recipes can. So what counts is what the
 * last signed generation that has the package names, which costs no request for a package, or an
 * image whose provenance somebody signed whose word counts.
 * @throws RegistryError when the registry is out of reach.
 */
export async function judgePresence(
  specs: Iterable<ConcreteSpec>,
  request: PresenceRequest,
  ports: Pick<Ports, 'host' | 'clock' | 'signal'>,
): Promise<JudgedPresence> {
  const { registry, seen } = request
  const there = [...specs].filter(({ hash }) => seen.tags.has(hash))
  const recorded = await recordedIn(new Set(there.map(({ hash }) => hash)), request, ports)
  const vouched = new Map<SpecHash, PackageDigests>()
  const displaced = new Set<SpecHash>()
  const doubted: DoubtedPackage[] = []
  const open = there.filter(({ hash }) => {
    const known = recorded.get(hash)
    if (!isWhole(known) || seen.digests.get(hash)?.manifest !== known.manifest) return true
    vouched.set(hash, known)
    return false
  })
  const looked = await signedImages(open, request, ports)
  await pMap(
    open,
    async (spec) => {
      const { hash } = spec
      const found = looked.get(hash)!
      const known = recorded.get(hash)
      const isKnown = known !== undefined && known.manifest === found.manifest
      if (found.image && (found.isSigned || isKnown)) return void vouched.set(hash, found.image)
      const before = known && (await imageAt(registry, known.manifest))
      if (before) displaced.add(hash)
      if (before) return void vouched.set(hash, before)
      const { manifest, image, reasons } = found
      if (manifest) doubted.push({ spec, tag: seen.tags.get(hash)!, manifest, image, reasons })
    },
    { concurrency: request.concurrency },
  )
  return { vouched, displaced, doubted }
}

const isWhole = (known: Recorded | undefined): known is PackageDigests =>
  known?.layer !== undefined && known.size !== undefined

/** What the signed generations say of packages, the newest first. */
async function recordedIn(
  wanted: ReadonlySet<SpecHash>,
  { registry, seen, trust }: PresenceRequest,
  { host }: Pick<Ports, 'host'>,
): Promise<Map<SpecHash, Recorded>> {
  const found = new Map<SpecHash, Recorded>()
  const judge = generationJudge(trust, registry)
  const generations = new Generations({ registry, tags: seen.listed, judge })
  let fruitless = 0
  try {
    for await (const { record } of generations.newestFirst()) {
      const before = found.size
      for (const one of record.specs)
        if (wanted.has(one.hash) && !found.has(one.hash)) found.set(one.hash, one)
      fruitless = found.size > before ? 0 : fruitless + 1
      if (found.size === wanted.size || fruitless >= FRUITLESS) break
    }
  } catch (error) {
    if (!isUnusable(error)) throw error
    host.warning(`${error.message} What it names is asked for its signatures instead.`)
  }
  return found
}

/** What lies under the tag of a package, and whether its provenance counts. */
interface LookedAt {
  /** Undefined where nothing is there. */
  readonly manifest: Digest | undefined
  readonly image: PackageDigests | undefined
  readonly isSigned: boolean
  readonly reasons: readonly string[]
}

/**
 * Looks at the images of packages, with their signatures.
 * @throws RegistryError when the registry is out of reach.
 */
export async function signedImages(
  specs: readonly ConcreteSpec[],
  request: PresenceRequest,
  ports: Pick<Ports, 'clock' | 'signal'>,
): Promise<ReadonlyMap<SpecHash, LookedAt>> {
  const { registry, seen, concurrency } = request
  const gathered = await gather(specs, request, ports)
  // A registry may list a tag for a while before it gives it out.
  const late = specs.filter(({ hash }) => gathered.get(hash)?.manifest === undefined)
  const came = await pMap(
    late,
    async (spec) => {
      const tag = seen.tags.get(spec.hash)
      return tag && (await untilThere(() => registry.manifest(tag), ports)) ? [spec] : []
    },
    { concurrency },
  )
  const again = await gather(came.flat(), request, ports)
  return new Map(
    specs.map(({ hash }) => [hash, lookedAt(again.get(hash) ?? gathered.get(hash)!)] as const),
  )
}

function gather(
  specs: readonly ConcreteSpec[],
  { registry, seen, trust, concurrency }: PresenceRequest,
  { signal }: Pick<Ports, 'signal'>,
): Promise<EvidenceByHash> {
  const { verifier, signers } = trust
  return gatherBinaryEvidence(
    { roots: [], specs: new Map(specs.map((spec) => [spec.hash, spec])) },
    {
      ...{ registry, verifier, signers, concurrency, signal },
      referenceOf: ({ hash }) => seen.tags.get(hash)!,
    },
  )
}

function lookedAt({ manifest, tarball, faults, trusted, refused }: BinaryEvidence): LookedAt {
  const isSigned = trusted.some(({ statement }) => statement.predicateType === PROVENANCE)
  const reasons = [...faults, ...(isSigned ? [] : refused)].map(({ message }) => message)
  return {
    manifest,
    image:
      manifest && tarball && faults.length === 0
        ? { manifest, layer: tarball.digest, size: tarball.size }
        : undefined,
    isSigned,
    reasons: reasons.length > 0 ? reasons : ['Nobody who is trusted signed its provenance.'],
  }
}

async function imageAt(registry: Registry, manifest: Digest): Promise<PackageDigests | undefined> {
  const image = await readImage(registry, manifest).catch((error: unknown) => {
    if (isUnusable(error)) return undefined
    throw error
  })
  return image && { manifest, layer: image.layer.digest, size: image.layer.size }
}
