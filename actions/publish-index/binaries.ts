import type { BinaryInput } from '@pakages/catalog'
import type { Descriptor, Ports, Registry, Verifier } from '@pakages/core'
import {
  label,
  SIGSTORE_BUNDLE,
  targetOf,
  type BinaryFacts,
  type ConcreteSpec,
  type SpecHash,
  type TrustedSigner,
} from '@pakages/model'
import { packagesIn } from '@pakages/oci'
import {
  binaryFacts,
  gatherBinaryEvidence,
  signerInWords,
  type BinaryEvidence,
} from '@pakages/trust'
import pMap from 'p-map'

/** A binary of the registry: as the index shows it, and as reviews are counted for it. */
export interface IndexedBinary {
  readonly spec: ConcreteSpec
  readonly shown: BinaryInput
  readonly facts: BinaryFacts
}

/** The binaries of a registry, and the specs of all packages that their images describe. */
export interface FoundBinaries {
  readonly specs: ReadonlyMap<SpecHash, ConcreteSpec>
  readonly binaries: readonly IndexedBinary[]
}

/** A registry to list, at most `concurrency` requests at once, and whose signatures are told. */
export interface BinarySearch {
  readonly registry: Registry
  readonly verifier: Verifier
  readonly signers: readonly TrustedSigner[]
  readonly concurrency: number
  readonly ports: Pick<Ports, 'host' | 'signal'>
}

/**
 * Every binary of a registry with what hangs at it. One whose image is not what its tag says is
 * left out, with a warning.
 * @throws UserError when the registry cannot be reached.
 */
export async function binariesInRegistry(search: BinarySearch): Promise<FoundBinaries> {
  const { registry, concurrency, ports } = search
  const { specs, tags } = await packagesIn(registry)
  const roots = [...tags.keys()]
  const dag = { roots, specs: new Map(roots.map((hash) => [hash, specs.get(hash)!])) }
  const evidence = await gatherBinaryEvidence(dag, {
    ...search,
    referenceOf: (spec) => tags.get(spec.hash)!,
    signal: ports.signal,
  })
  const usable = [...evidence.values()].filter((found) => isUsable(found, search))
  const binaries = await pMap(
    usable,
    (found) => describe(found, specs.get(found.spec.hash)!, tags.get(found.spec.hash)!, registry),
    { concurrency, signal: ports.signal },
  )
  return { specs, binaries }
}

function isUsable(
  { spec, manifest, tarball, faults }: BinaryEvidence,
  { ports }: BinarySearch,
): boolean {
  if (faults.length > 0)
    ports.host.warning(
      `${label(spec)} is not in the index: ${faults.map((fault) => fault.message).join(' ')}`,
    )
  return manifest !== undefined && tarball !== undefined && faults.length === 0
}

async function describe(
  evidence: BinaryEvidence,
  spec: ConcreteSpec,
  tag: string,
  registry: Registry,
): Promise<IndexedBinary> {
  const manifest = evidence.manifest!
  const referrers = await registry.referrers(manifest)
  const compiler = compilerOf(spec)
  const shown: BinaryInput = {
    hash: spec.hash,
    tag,
    manifest,
    layer: evidence.tarball!.digest,
    size: evidence.tarball!.size,
    platform: spec.arch.platform,
    os: spec.arch.platform_os,
    target: targetOf(spec),
    ...(compiler !== undefined && { compiler }),
    sboms: referrers.flatMap(sbomOf),
    attestations: attestationsOf(referrers, evidence),
  }
  return { spec, shown, facts: binaryFacts(evidence, spec.package_hash)[0]! }
}

/** Spack 1.x depends on compilers as on any package; what provides a language is one. */
function compilerOf(spec: ConcreteSpec): string | undefined {
  const to = spec.dependencies.find(({ parameters }) =>
    parameters.virtuals.some((virtual) => ['c', 'cxx', 'fortran'].includes(virtual)),
  )
  return to?.name
}

function sbomOf({ artifactType, digest }: Descriptor): BinaryInput['sboms'] {
  if (artifactType?.startsWith('application/vnd.cyclonedx'))
    return [{ format: 'cyclonedx', mediaType: artifactType, manifest: digest }]
  return artifactType === 'application/spdx+json'
    ? [{ format: 'spdx', mediaType: artifactType, manifest: digest }]
    : []
}

/**
 * The bundles at a binary: of those that were verified what they say and who signed, by the very
 * bundle that was looked at; of others what they say of themselves.
 */
function attestationsOf(
  referrers: readonly Descriptor[],
  { trusted }: BinaryEvidence,
): BinaryInput['attestations'] {
  return referrers
    .filter((referrer) => referrer.artifactType === SIGSTORE_BUNDLE)
    .flatMap(({ digest, annotations }) => {
      const verified = trusted.find(({ bundle }) => bundle === digest)
      const predicateType =
        verified?.statement.predicateType ?? annotations?.['dev.sigstore.bundle.predicateType']
      if (predicateType === undefined) return []
      const signer = verified && signerInWords(verified.signer)
      return [{ predicateType, manifest: digest, ...(signer !== undefined && { signer }) }]
    })
}
