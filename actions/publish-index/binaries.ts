import type { BinaryInput } from '@pakages/catalog'
import type { Descriptor, Ports, Registry, Verifier } from '@pakages/core'
import {
  isExternal,
  label,
  RUNTIME,
  sbomFormatOf,
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
  buildOrigin,
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
    (found) => describe(found, specs, tags.get(found.spec.hash)!, registry),
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
  specs: FoundBinaries['specs'],
  tag: string,
  registry: Registry,
): Promise<IndexedBinary> {
  const manifest = evidence.manifest!
  const spec = specs.get(evidence.spec.hash)!
  const referrers = await registry.referrers(manifest)
  const compiler = compilerOf(spec, specs)
  const variants = variantsOf(spec)
  const origin = buildOrigin(evidence)
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
    ...(variants.length > 0 && { variants }),
    ...(origin && { built: { ...origin, signer: signerInWords(origin.signer) } }),
    complete: isComplete(spec, specs, evidence.layers),
    sboms: referrers.flatMap(sbomOf),
    attestations: attestationsOf(referrers, evidence),
  }
  return { spec, shown, facts: binaryFacts(evidence, spec.package_hash)[0]! }
}

/** Spack 1.x depends on compilers as on any package; what provides a language is one. */
function compilerOf(spec: ConcreteSpec, specs: FoundBinaries['specs']): string | undefined {
  const to = spec.dependencies.find(({ parameters }) =>
    parameters.virtuals.some((virtual) => ['c', 'cxx', 'fortran'].includes(virtual)),
  )
  if (!to) return undefined
  const version = specs.get(to.hash)?.version
  return version === undefined ? to.name : `${to.name}@${version}`
}

/** Flags of compilers and patches are no choice that somebody looks for a binary by. */
const NO_CHOICE = /^(c|cpp|cxx|f|ld)flags$|^ldlibs$|^patches$|^dev_path$/

function variantsOf({ parameters }: ConcreteSpec): string[] {
  return Object.entries(parameters)
    .filter(([name, value]) => value !== null && !NO_CHOICE.test(name))
    .map(([name, value]) =>
      typeof value === 'boolean' ? `${value ? '+' : '~'}${name}` : `${name}=${String(value)}`,
    )
    .sort()
}

/** Whether an image has a layer for each package that it needs to run, as a push puts them there. */
function isComplete(
  { hash }: ConcreteSpec,
  specs: FoundBinaries['specs'],
  layers: number | undefined,
): boolean {
  const needed = new Set([hash])
  for (const one of needed)
    for (const to of specs.get(one)?.dependencies ?? [])
      if (to.parameters.deptypes.some((kind) => RUNTIME.includes(kind))) {
        const dependency = specs.get(to.hash)
        if (!dependency || !isExternal(dependency)) needed.add(to.hash)
      }
  return layers !== undefined && layers >= needed.size
}

function sbomOf({ artifactType, digest }: Descriptor): BinaryInput['sboms'] {
  const format = sbomFormatOf(artifactType)
  return format ? [{ format, mediaType: artifactType!, manifest: digest }] : []
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
