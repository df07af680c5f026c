import { hashOfTag, readConfig, readImage, type SpackImage } from '@pakages/image'
import {
  targetOf,
  type BinaryFacts,
  type ConcreteSpec,
  type ReviewStatement,
  type SpecHash,
} from '@pakages/model'
import type { Registry } from '@pakages/core'
import { binaryFacts, buildOrigin, BundleReader, licenceIn, sortBundle } from '@pakages/trust'
import type { ReviewSurroundings } from './surroundings.ts'

/** One binary of a version, as the registry has it. */
export interface FoundBinary {
  readonly tag: string
  readonly facts: BinaryFacts
  /** When it was built, as its verified provenance says; RFC 3339. */
  readonly built: string | undefined
  /** As a review names it. */
  readonly reviewed: ReviewStatement['binaries'][number]
}

/**
 * The binaries of a version that the registry has, with who published them by their verified
 * provenance.
 * @returns Empty without a registry.
 */
export async function findBinaries(
  name: string,
  version: string,
  around: ReviewSurroundings,
): Promise<FoundBinary[]> {
  const { registry } = around
  if (!registry) return []
  const found: FoundBinary[] = []
  for (const tag of (await registry.tags()).filter(
    (one) => hashOfTag(one) !== undefined && one.startsWith(`${name}-`),
  )) {
    const binary = await binaryAt(tag, name, version, around)
    if (binary) found.push(binary)
  }
  return found.sort((a, b) => (a.tag < b.tag ? -1 : 1))
}

/** The binary under a tag; undefined where it is none of the version. */
export async function binaryAt(
  tag: string,
  name: string,
  version: string,
  around: ReviewSurroundings,
): Promise<FoundBinary | undefined> {
  const { registry } = around
  const image = registry && (await readImage(registry, tag))
  return image && binaryOf(image, name, version, registry, around)
}

async function binaryOf(
  image: SpackImage,
  name: string,
  version: string,
  registry: Registry,
  { verifier, policy }: ReviewSurroundings,
): Promise<FoundBinary | undefined> {
  const config = await readConfig(registry, image)
  // The tag names it too, but where a name ends and a version begins only the spec tells.
  if (config.name !== name || config.version !== version) return undefined
  const node = config.spec.nodes[0] as ConcreteSpec
  const bundles = (await new BundleReader(registry, verifier).at(image.digest)).map((bundle) =>
    sortBundle(bundle, image.digest, policy.signers),
  )
  const trusted = bundles.filter((one) => 'statement' in one)
  const packageHash = typeof node.package_hash === 'string' ? node.package_hash : undefined
  const [facts] = binaryFacts(
    {
      spec: { name, version, hash: config.hash },
      manifest: image.digest,
      tarball: undefined,
      ...licenceIn(image.annotations),
      faults: [],
      trusted,
      refused: [],
    },
    packageHash,
  )
  return {
    tag: image.tag,
    facts: facts!,
    built: buildOrigin({ trusted })?.time,
    reviewed: {
      hash: config.hash satisfies SpecHash,
      target: targetOf(node),
      manifest: image.digest,
      layer: image.layer.digest,
      ...(packageHash !== undefined && { packageHash }),
    },
  }
}
