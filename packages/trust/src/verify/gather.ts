import { type Registry, type Verifier } from '@pakages/core'
import {
  imageOf,
  isUnusable,
  readConfig,
  specMismatches,
  unlessUnusable,
  type RegistryFailure,
  type SpackImage,
} from '@pakages/image'
import {
  isExternal,
  type ConcreteDag,
  type ConcreteSpec,
  type Digest,
  type SpecHash,
  type TrustedSigner,
} from '@pakages/model'
import pMap from 'p-map'
import { isAbout } from '../sign/statements.ts'
import { BundleReader, type BundleAt } from './bundles.ts'
import type { EvidenceByHash, Reason, BinaryEvidence, TrustedStatement } from './evidence.ts'
import { whyUntrusted } from './signer-policy.ts'

/** A registry to ask, whose statements count, and how much is asked at a time. */
export interface GatherOptions {
  readonly registry: Registry
  readonly verifier: Verifier
  /** Statements of anybody else are refused, with the reason. */
  readonly signers: readonly TrustedSigner[]
  /** The tag or digest under which the registry keeps a spec. */
  readonly referenceOf: (spec: ConcreteSpec) => string
  /** Requests at a time; default 8. */
  readonly concurrency?: number
  readonly signal?: AbortSignal
  readonly onGathered?: (done: number, total: number) => void
}

/**
 * Looks up every spec of a DAG that is not external: its manifest, its description, and the
 * signatures at it. Nothing is decided here, and nothing that a registry serves makes it fail; only
 * the registry being out of reach does.
 * @throws UserError of the registry.
 */
export async function gatherBinaryEvidence(
  dag: ConcreteDag,
  options: GatherOptions,
): Promise<EvidenceByHash> {
  const specs = [...dag.specs.values()].filter((spec) => !isExternal(spec))
  const bundles = new BundleReader(options.registry, options.verifier)
  let done = 0
  const gather = async (spec: ConcreteSpec): Promise<[SpecHash, BinaryEvidence]> => {
    const evidence = await evidenceOf(spec, bundles, options)
    options.onGathered?.(++done, specs.length)
    return [spec.hash, evidence]
  }
  return new Map(
    await pMap(specs, gather, {
      concurrency: options.concurrency ?? 8,
      ...(options.signal && { signal: options.signal }),
    }),
  )
}

async function evidenceOf(
  spec: ConcreteSpec,
  bundles: BundleReader,
  { registry, signers, referenceOf }: GatherOptions,
): Promise<BinaryEvidence> {
  const known = { spec: { name: spec.name, version: spec.version, hash: spec.hash } }
  const nothing = { ...known, tarball: undefined, faults: [], trusted: [], refused: [] }
  const reference = referenceOf(spec)
  const stored = await registry.manifest(reference)
  if (!stored) return { ...nothing, manifest: undefined }
  const image = await unlessUnusable(() => imageOf(stored, registry, reference))
  if (!image) return { ...nothing, manifest: stored.digest, faults: [NOT_SPACK] }
  const faults = await imageFaults(spec, image, registry)
  const found = (await bundles.at(stored.digest)).map((bundle) =>
    sortBundle(bundle, stored.digest, signers),
  )
  const trusted = found.filter((one): one is TrustedStatement => 'statement' in one)
  const refused = found.filter((one): one is Reason => 'code' in one)
  return {
    ...known,
    manifest: stored.digest,
    tarball: { digest: image.layer.digest, size: image.layer.size },
    layers: image.layers,
    ...licenceIn(image.annotations),
    faults,
    trusted,
    refused,
  }
}

const LICENCES = 'org.opencontainers.image.licenses'

/** The licence that an image names, as `push` writes it from what its build recorded. */
export const licenceIn = (annotations: Readonly<Record<string, string>>): { licence?: string } =>
  annotations[LICENCES] === undefined ? {} : { licence: annotations[LICENCES] }

/**
 * What a bundle is worth: a statement of a trusted signer about this manifest, or a reason against
 * it.
 */
export function sortBundle(
  bundle: BundleAt,
  manifest: Digest,
  signers: readonly TrustedSigner[],
): TrustedStatement | Reason {
  if (bundle.kind === 'refused') return { code: 'bad-signature', message: bundle.message }
  if (!isAbout(bundle.statement, manifest))
    return {
      code: 'wrong-subject',
      message: `A signature of ${bundle.statement.predicateType} is about other bytes than ${manifest}.`,
    }
  const complaints = whyUntrusted(bundle.signer, signers)
  if (complaints.length > 0)
    return {
      code: 'untrusted-signer',
      message: `Its signer is not trusted: ${complaints.join('; ')}.`,
    }
  return { statement: bundle.statement, signer: bundle.signer, bundle: bundle.bundle }
}

const NOT_SPACK: Reason = {
  code: 'spec-mismatch',
  message: 'Its manifest is not that of a package of Spack.',
}

/** What it means that the description in an image cannot be read; anything else is of its digest. */
const FAULTS: { readonly [failure in RegistryFailure]?: Reason['code'] } = {
  malformed: 'spec-mismatch',
  truncated: 'size-mismatch',
  'too-large': 'size-mismatch',
}

async function imageFaults(
  spec: ConcreteSpec,
  image: SpackImage,
  registry: Registry,
): Promise<Reason[]> {
  try {
    const config = await readConfig(registry, image)
    return specMismatches(config.spec.nodes, spec).map((message) => ({
      code: 'spec-mismatch',
      message,
    }))
  } catch (error) {
    if (!isUnusable(error)) throw error
    const code = FAULTS[error.failure] ?? 'digest-mismatch'
    return [{ code, message: `The description in its image cannot be used: ${error.message}` }]
  }
}
