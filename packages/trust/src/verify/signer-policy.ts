import type { SignerIdentity } from '@pakages/core'
import type { TrustedSigner, TrustedWorkflow } from '@pakages/model'
import { createPublicKey } from 'node:crypto'
import { keyFingerprint } from '../sign/key-signer.ts'

/** The identity in words that fit "signed by …". */
export function signerInWords(signer: SignerIdentity): string {
  if (signer.kind === 'key') return keyInWords(signer.fingerprint)
  const by = signer.workflow ?? signer.subject
  return `${by}${signer.ref ? ` at ${signer.ref}` : ''}${signer.repository && !by.startsWith(`${signer.repository}/`) ? ` for ${signer.repository}` : ''}`
}

const keyInWords = (fingerprint: string): string => `the key ${fingerprint.slice(0, 16)}`

/** The fingerprint of a public key in PEM, as identities carry it. */
export const pemFingerprint = (pem: string): string => keyFingerprint(createPublicKey(pem))

/**
 * Whether one of the trusted signers made a signature.
 * @returns What speaks against the one that comes closest; empty when it is trusted.
 */
export function whyUntrusted(
  signer: SignerIdentity,
  trusted: readonly TrustedSigner[],
): readonly string[] {
  if (trusted.length === 0) return ['the policy trusts no signer']
  const complaints = trusted.map((one) => complaintsOf(signer, one))
  return complaints.reduce((best, next) => (next.length < best.length ? next : best))
}

function complaintsOf(signer: SignerIdentity, trusted: TrustedSigner): string[] {
  if (trusted.kind === 'key') {
    const fingerprint = pemFingerprint(trusted.pem)
    if (signer.kind === 'key' && signer.fingerprint === fingerprint) return []
    return [
      `it was signed by ${signerInWords(signer)}`,
      `the policy trusts ${keyInWords(fingerprint)}`,
    ]
  }
  if (signer.kind === 'key')
    return [`it was signed by ${signerInWords(signer)}`, `the policy trusts ${trusted.repository}`]
  return workflowComplaints(signer, trusted)
}

function workflowComplaints(
  signer: Extract<SignerIdentity, { kind: 'workflow' }>,
  trusted: TrustedWorkflow,
): string[] {
  const wrong: string[] = []
  if (signer.issuer !== trusted.issuer)
    wrong.push(`its issuer is ${signer.issuer || 'unknown'}, not ${trusted.issuer}`)
  if (!fits(lower(signer.repository), lower(trusted.repository)))
    wrong.push(`its repository is ${signer.repository ?? 'unknown'}, not ${trusted.repository}`)
  wrong.push(...fileComplaints(signer, trusted))
  if (trusted.ref && !fits(signer.ref, trusted.ref))
    wrong.push(`its ref is ${signer.ref ?? 'unknown'}, not ${trusted.ref}`)
  return wrong
}

/** What is wrong with the workflow that signed, and with the one that called it. */
function fileComplaints(
  signer: Extract<SignerIdentity, { kind: 'workflow' }>,
  trusted: TrustedWorkflow,
): string[] {
  const wrong: string[] = []
  const workflow = wantedWorkflow(signer.repository, trusted)
  if (workflow && lower(signer.workflow) !== lower(workflow))
    wrong.push(`its workflow is ${signer.workflow ?? 'unknown'}, not ${workflow}`)
  const caller = trusted.caller && `${signer.repository ?? ''}/${trusted.caller}`
  // A workflow that nobody called is the one of the run itself.
  const run = signer.caller ?? signer.workflow
  if (caller && lower(run) !== lower(caller))
    wrong.push(`its run is of ${run ?? 'unknown'}, not ${caller}`)
  return wrong
}

/** A workflow named by its file alone lies in the repository that it runs for. */
const wantedWorkflow = (
  repository: string | undefined,
  { workflow }: TrustedWorkflow,
): string | undefined =>
  workflow?.startsWith('.github/') ? `${repository ?? ''}/${workflow}` : workflow

/** GitHub takes names of owners and repositories without regard to case. */
const lower = (text: string | undefined): string | undefined => text?.toLowerCase()

/** Whether a text is the wanted one, or begins like it where that ends with `*`. */
export const fits = (text: string | undefined, wanted: string | undefined): boolean =>
  text !== undefined &&
  wanted !== undefined &&
  (wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted)
