import type { BinaryInput, ReadingsInput, RegistryReading } from '@pakages/catalog'
import type { Ports, Registry, Verifier } from '@pakages/core'
import {
  isExternal,
  label,
  RUNTIME,
  targetOf,
  type BinaryFacts,
  type ConcreteSpec,
  type SpecHash,
  type TrustedSigner,
} from '@pakages/model'
import { packagesIn, type PackagesIn } from '@pakages/oci'
import {
  binaryFacts,
  buildOrigin,
  gatherBinaryEvidence,
  signerInWords,
  type BinaryEvidence,
} from '@pakages/trust'
import pMap from 'p-map'
import { specDigest, type KnownReadings } from './readings-before.ts'
import { attestationsOf, sbomOf } from './binary-referrers.ts'

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
  /** What was read of the registry, now or before, for the next index. */
  readonly readings: ReadingsInput
}

/** A registry to list, at most `concurrency` requests at once, and whose signatures are told. */
export interface BinarySearch {
  readonly registry: Registry
  readonly verifier: Verifier
  readonly signers: readonly TrustedSigner[]
  readonly concurrency: number
  readonly ports: Pick<Ports, 'host' | 'signal' | 'clock'>
  /** What need not be read again as long as it is the same. */
  readonly known: KnownReadings
}

/**
 * Every binary of a registry with what hangs at it. One whose image is not what its tag says is
 * left out, with a warning. What was read before is not read again where the registry's list still
 * names the same manifest for the same spec.
 * @throws UserError when the registry cannot be reached.
 */
export async function binariesInRegistry(search: BinarySearch): Promise<FoundBinaries> {
  const { registry, known } = search
  const found = await packagesIn(registry)
  const { specs, tags } = found
  const listed = known.byHash.size > 0 ? await found.digests() : undefined
  const isKnown = (hash: SpecHash): boolean => {
    const reading = known.byHash.get(hash)
    return (
      reading !== undefined &&
      reading.manifest === listed?.get(hash)?.manifest &&
      reading.spec === specDigest(specs.get(hash)!)
    )
  }
  const hashes = [...tags.keys()]
  const read = await readAnew(
    hashes.filter((hash) => !isKnown(hash)),
    found,
    search,
  )
  const readings = new Map(
    hashes.flatMap((hash) => {
      const reading = read.get(hash) ?? (isKnown(hash) ? known.byHash.get(hash)! : undefined)
      return reading ? [[hash, reading] as const] : []
    }),
  )
  return {
    specs,
    binaries: [...readings].map(([hash, reading]) => indexed(reading, specs, tags.get(hash)!)),
    readings: { under: known.under, readings: [...readings.values()], before: known.parts },
  }
}

async function readAnew(
  hashes: readonly SpecHash[],
  { specs, tags }: Pick<PackagesIn, 'specs' | 'tags'>,
  search: BinarySearch,
): Promise<ReadonlyMap<SpecHash, RegistryReading>> {
  const { registry, concurrency, ports } = search
  const dag = { roots: [...hashes], specs: new Map(hashes.map((hash) => [hash, specs.get(hash)!])) }
  const evidence = await gatherBinaryEvidence(dag, {
    ...search,
    referenceOf: (spec) => tags.get(spec.hash)!,
    signal: ports.signal,
  })
  const usable = [...evidence.values()].filter((found) => isUsable(found, search))
  const time = new Date(ports.clock.now()).toISOString()
  const all = await pMap(
    usable,
    async (found) => readingOf(found, specs.get(found.spec.hash)!, time, registry),
    { concurrency, signal: ports.signal },
  )
  return new Map(all.map((one) => [one.hash, one]))
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

/** What the registry alone knows of a binary. */
async function readingOf(
  evidence: BinaryEvidence,
  spec: ConcreteSpec,
  time: string,
  registry: Registry,
): Promise<RegistryReading> {
  const manifest = evidence.manifest!
  const referrers = await registry.referrers(manifest)
  const origin = buildOrigin(evidence)
  const { publishers, publisherKeys, provenance, recipe, licence } = binaryFacts(evidence)[0]!
  return {
    hash: spec.hash,
    spec: specDigest(spec),
    time,
    manifest,
    layer: evidence.tarball!.digest,
    size: evidence.tarball!.size,
    layers: evidence.layers ?? 0,
    sboms: referrers.flatMap(sbomOf),
    attestations: attestationsOf(referrers, evidence),
    ...(origin && { built: { ...origin, signer: signerInWords(origin.signer) } }),
    publishers: [...publishers],
    publisherKeys: [...publisherKeys],
    provenance,
    ...(recipe !== undefined && { recipe }),
    ...(licence !== undefined && { licence }),
  }
}

/** A binary as the index shows it: what was read, and what its spec says. */
function indexed(
  reading: RegistryReading,
  specs: FoundBinaries['specs'],
  tag: string,
): IndexedBinary {
  const { hash, manifest, layer, size, layers, sboms, attestations, built } = reading
  const { publishers, publisherKeys, provenance, recipe, licence } = reading
  const spec = specs.get(hash)!
  const compiler = compilerOf(spec, specs)
  const variants = variantsOf(spec)
  const shown: BinaryInput = {
    hash,
    tag,
    manifest,
    layer,
    size,
    platform: spec.arch.platform,
    os: spec.arch.platform_os,
    target: targetOf(spec),
    ...(compiler !== undefined && { compiler }),
    ...(variants.length > 0 && { variants }),
    ...(built && { built }),
    complete: isComplete(spec, specs, layers),
    sboms,
    attestations,
  }
  const known = {
    manifest,
    publishers,
    publisherKeys,
    provenance,
    recipe,
    licence,
    built: built?.time,
  }
  return {
    spec,
    shown,
    facts: { ...known, packageHash: spec.package_hash },
  }
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
  layers: number,
): boolean {
  const needed = new Set([hash])
  for (const one of needed)
    for (const to of specs.get(one)?.dependencies ?? [])
      if (to.parameters.deptypes.some((kind) => RUNTIME.includes(kind))) {
        const dependency = specs.get(to.hash)
        if (!dependency || !isExternal(dependency)) needed.add(to.hash)
      }
  return layers >= needed.size
}
