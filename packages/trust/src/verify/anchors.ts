import type { TrustPolicy } from '@pakages/model'
import { SigstoreVerifier } from './sigstore-verifier.ts'
import { parseTrustRoots, publicTrustRoot } from './trust-root.ts'

/**
 * The verifier of a policy: it knows every key that the policy names (of signers, auditors,
 * imported indexes) and the policy's trusted roots, else those of the public Sigstore. Whom of them
 * to trust with what is decided afterwards.
 * @param cache The toolkit's cache folder.
 * @throws UserError when the policy's trust root is malformed.
 */
export function verifierOf(policy: TrustPolicy, cache: string): SigstoreVerifier {
  const signers = [
    ...policy.signers,
    ...policy.reviewSigners,
    ...policy.imports.flatMap((one) => [...one.signers, ...(one.indexSigners ?? [])]),
  ]
  const keys = [
    ...signers.flatMap((one) => (one.kind === 'key' ? [one.pem] : [])),
    ...policy.auditors.flatMap((auditor) => auditor.keys),
  ]
  const given = policy.trustRoot === undefined ? undefined : parseTrustRoots(policy.trustRoot)
  return new SigstoreVerifier({ keys, roots: async () => given ?? [await publicTrustRoot(cache)] })
}
