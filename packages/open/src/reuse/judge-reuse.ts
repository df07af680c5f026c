import type { Ports, Registry } from '@pakages/core'
import { specTag } from '@pakages/image'
import {
  isExternal,
  label,
  type ConcreteDag,
  type Decision,
  type SpecHash,
  type VersionState,
} from '@pakages/model'
import type { FoundImage, ImageCheck } from '@pakages/oci'
import { open, type Trust } from '../open.ts'
import {
  admissionBy,
  decide,
  gatherBinaryEvidence,
  gatherRecords,
  type EvidenceByHash,
  type ReviewsFound,
} from '@pakages/trust'

/** What binaries of trusted caches are judged by: the policy that `install` goes by. */
export interface ReusePolicy extends Trust {
  readonly ownReviews: () => Promise<ReviewsFound>
  /** Where relative folders of imported indexes start. */
  readonly root: string
}

/**
 * The policy of `pakages.json`; undefined where it has none: then caches are trusted as they are.
 * @throws UserError when it cannot be read.
 */
export async function reusePolicy(
  token: string | undefined,
  ports: Ports,
): Promise<ReusePolicy | undefined> {
  const { configuration, root, trust, reviews } = await open({ token }, ports)
  return configuration?.values.trust === undefined
    ? undefined
    : { ...(await trust()), root, ownReviews: reviews }
}

/** Which binaries of a registry may be reused. */
export interface JudgedReuse {
  /** Why not, a sentence each, for those that may not. */
  readonly refused: ReadonlyMap<SpecHash, readonly string[]>
  /** Whether the registry still serves the image that was judged. */
  readonly approve: (found: FoundImage) => Promise<ImageCheck>
}

/**
 * What is built from source would be of the same version: reuse is refused for how a binary came to
 * be, and where its version was removed.
 */
const ANY_BUT_REMOVED: readonly VersionState[] = ['approved', 'pending', 'rejected', 'unreviewed']

/**
 * Judges the binaries that a registry has of some specs, by their signatures and reviews, before
 * anything of them is downloaded.
 * @throws UserError when the registry cannot be read.
 */
export async function judgeReuse(
  registry: Registry,
  wanted: ReadonlySet<SpecHash>,
  dag: ConcreteDag,
  { policy, verifier, root, ownReviews }: ReusePolicy,
  ports: Ports,
): Promise<JudgedReuse> {
  const specs = [...dag.specs.values()].filter((spec) => wanted.has(spec.hash) && !isExternal(spec))
  const evidence = await gatherBinaryEvidence(
    { roots: [], specs: new Map(specs.map((spec) => [spec.hash, spec])) },
    {
      registry,
      verifier,
      signers: policy.signers,
      signal: ports.signal,
      referenceOf: ({ name, version, hash }) => specTag(name, version, hash),
    },
  )
  const records = await gatherRecords(specs, {
    policy,
    verifier,
    root,
    ownReviews,
    indexes: [],
    ports,
  })
  const decision = decide(dag, {
    registry: registry.reference,
    evidence,
    records,
    policy,
    allow: ANY_BUT_REMOVED,
  })
  return judged(decision, evidence, wanted)
}

/** A dependency that is refused is built, and does no harm to what needs it. */
function judged(
  decision: Decision,
  evidence: EvidenceByHash,
  wanted: ReadonlySet<SpecHash>,
): JudgedReuse {
  const specs = decision.specs
    .filter(({ hash }) => wanted.has(hash))
    .map((spec) => {
      const reasons = spec.reasons.filter(({ code }) => code !== 'dependency')
      return { ...spec, reasons, verdict: reasons.length === 0 ? 'trusted' : 'refused' } as const
    })
  const whyNot = admissionBy({ ...decision, specs }, evidence)
  return {
    refused: new Map(
      specs
        .filter(({ verdict }) => verdict === 'refused')
        .map(({ hash, reasons }) => [hash, reasons.map(({ message }) => message)]),
    ),
    approve: async ({ hash, image }) => {
      const reasons = whyNot({ hash, manifest: image.digest, tarball: image.layer.digest })
      return reasons.length === 0 ? { kind: 'accepted' } : { kind: 'refused', reasons }
    },
  }
}

/** Tells what of a cache is not reused, and why. @param who Who does not let it be. */
export function tellRefused(
  cache: string,
  refused: JudgedReuse['refused'],
  dag: ConcreteDag,
  host: Pick<Ports['host'], 'warning'>,
  who = 'The policy does not let these be reused',
): void {
  if (refused.size === 0) return
  const lines = [...refused].map(
    ([hash, reasons]) => `  ${label(dag.specs.get(hash)!)}: ${reasons.join(' ')}`,
  )
  const shown =
    lines.length > 20 ? [...lines.slice(0, 20), `  and ${lines.length - 20} more`] : lines
  host.warning(`${who} from ${cache}:\n${shown.join('\n')}`)
}
