import { GITHUB_ISSUER, UsageError, UserError } from '@pakages/core'
import type { TrustedSigner } from '@pakages/model'
import { createPublicKey } from 'node:crypto'
import { keyFingerprint } from '../sign/key-signer.ts'

/** Who signs an index, in one word that people hand to each other. */
export type TrustAnchor =
  | { readonly kind: 'key'; readonly fingerprint: string }
  | { readonly kind: 'workflow'; readonly signer: TrustedSigner }

/** `owner/name`, maybe a workflow of it, maybe the ref that it ran for. */
const WORKFLOW =
  /^([A-Za-z0-9-]{1,100}\/[A-Za-z0-9_.-]{1,100})(?:\/(\.github\/workflows\/[^/@\s]{1,200}\.ya?ml))?(?:@(refs\/\S{1,250}))?$/

/**
 * Reads who signs an index: a fingerprint (the sha256 of a public key in DER, 64 hex digits), or
 * `OWNER/NAME[/.github/workflows/FILE.yml][@REF]`.
 * @throws UsageError for anything else.
 */
export function parseTrustAnchor(text: string): TrustAnchor {
  const hex = text.replace(/^sha256:/i, '').toLowerCase()
  if (/^[0-9a-f]{64}$/.test(hex)) return { kind: 'key', fingerprint: hex }
  const [, repository, workflow, ref] = WORKFLOW.exec(text) ?? []
  if (repository !== undefined)
    return {
      kind: 'workflow',
      signer: { kind: 'workflow', issuer: GITHUB_ISSUER, repository, workflow, ref },
    }
  throw new UsageError(`"trust" is neither a fingerprint nor a workflow: "${text.slice(0, 80)}".`, {
    id: 'trust-anchor-malformed',
    fix: 'Give the 64 hex digits of a key, or OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, as the index itself prints them.',
  })
}

/**
 * The signer that an anchor stands for.
 * @param keys Public keys in PEM that somebody offers: only the one with the fingerprint counts.
 * @throws UserError when it is not among them.
 */
export function signerOfAnchor(anchor: TrustAnchor, keys: readonly string[]): TrustedSigner {
  if (anchor.kind === 'workflow') return anchor.signer
  const pem = keys.find((one) => fingerprintOrNone(one) === anchor.fingerprint)
  if (pem !== undefined) return { kind: 'key', pem }
  throw new UserError(`No key of this index has the fingerprint ${anchor.fingerprint}.`, {
    id: 'trust-anchor-unknown',
    fix: 'Check the address and the fingerprint with who gave them to you: somebody else may have signed this index.',
  })
}

function fingerprintOrNone(pem: string): string | undefined {
  try {
    return keyFingerprint(createPublicKey(pem))
  } catch {
    return undefined
  }
}
