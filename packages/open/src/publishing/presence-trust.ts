import { cacheFolder, GITHUB_ISSUER, type Ports, type Registry, type Verifier } from '@pakages/core'
import type { Digest, TrustedSigner, TrustPolicy } from '@pakages/model'
import { generationFaults, KeySigner, verifierOf } from '@pakages/trust'
import type { Opened } from '../open.ts'
import type { SignerChoice } from '../signer.ts'

/** Whose word counts for what a registry holds already: packages, and generations of them. */
export type PresenceTrust =
  | {
      readonly kind: 'verified'
      readonly verifier: Verifier
      readonly signers: readonly TrustedSigner[]
    }
  /** Nobody is asked, and it is believed. */
  | {
      readonly kind: 'believed'
      /** Completes "…, since ". */
      readonly why: string
      /** Whether the run signs a list of it all the same: what it verified itself goes first then. */
      readonly isSigned: boolean
    }

/**
 * Who must have signed what a run finds published before it signs a list of it, or takes over a
 * generation: those that the policy trusts, and who signs now, since what that one signed before is
 * this repository's own. Whoever signs nothing vouches for nothing, and believes what is there.
 * @throws UserError when the policy names a file that is missing or no key.
 */
export async function presenceTrust(
  opened: Pick<Opened, 'trust' | 'configuration'>,
  choice: SignerChoice,
  ports: Pick<Ports, 'host' | 'jobIdentity'>,
): Promise<PresenceTrust> {
  const { signer } = choice
  if (signer === undefined) {
    if (opened.configuration?.values.trust !== undefined) tellThatNobodyTakesIt(choice, ports)
    return { kind: 'believed', why: 'nothing is signed', isSigned: false }
  }
  const { policy } = await opened.trust()
  if (signer instanceof KeySigner)
    return verifiedBy(policy, [{ kind: 'key', pem: signer.publicKey }], ports)
  const job = await ports.jobIdentity()
  if (job?.visibility !== 'public' && policy.trustRoot === undefined)
    return {
      kind: 'believed',
      isSigned: true,
      why: 'the signatures of a repository that is not public can only be verified with "trust-root" in the section "trust" of pakages.json',
    }
  return verifiedBy(policy, ownWorkflow(job?.workflowRef, ports), ports)
}

/** Where somebody is trusted, what nobody signed is in the way of `prune`, too. */
function tellThatNobodyTakesIt(
  { why }: Extract<SignerChoice, { readonly signer: undefined }>,
  { host }: Pick<Ports, 'host'>,
): void {
  host.warning(
    `Nothing is signed, since ${why}, and pakages.json has a section "trust": whoever goes by it counts no generation of this run, and "prune" deletes nothing while one of them lies among signed ones.`,
  )
}

/**
 * Says what speaks against a generation of a registry, as {@link generationFaults} does.
 * @returns Undefined where all that lies there is believed: then nobody asks.
 */
export function generationJudge(
  trust: PresenceTrust,
  registry: Registry,
): ((manifest: Digest) => Promise<readonly string[]>) | undefined {
  return trust.kind === 'verified'
    ? (manifest) => generationFaults(manifest, { registry, ...trust })
    : undefined
}

function verifiedBy(
  policy: TrustPolicy,
  own: readonly TrustedSigner[],
  { host }: Pick<Ports, 'host'>,
): PresenceTrust {
  const signers = [...policy.signers, ...own]
  const verifier = verifierOf({ ...policy, signers }, cacheFolder(host.env))
  return { kind: 'verified', verifier, signers }
}

/** The workflow that holds this job, for the ref that it runs for. */
function ownWorkflow(
  workflowRef: string | undefined,
  { host }: Pick<Ports, 'host'>,
): TrustedSigner[] {
  const { repository, ref } = host.context
  const [workflow] = workflowRef?.split('@') ?? []
  return workflow && repository && ref
    ? [{ kind: 'workflow', issuer: GITHUB_ISSUER, repository, workflow, ref }]
    : []
}
