import { readingInput, UsageError, UserError, type Ports, type Signer } from '@pakages/core'
import { KeySigner } from '@pakages/trust'

/** The inputs that say who signs. */
export interface SignInputs {
  /** Default `auto`: the key that is given, else the identity of the job where it has one. */
  readonly sign?: 'auto' | 'keyless' | 'key' | 'none' | undefined
  /** A private key in PEM. */
  readonly 'signing-key'?: string | undefined
}

/** Who signs, or why nobody does: a clause that completes "Not signed: …". */
export type SignerChoice =
  { readonly signer: Signer } | { readonly signer: undefined; readonly why: string }

/**
 * Chooses who signs.
 * @param store A token that keeps what the job signs in GitHub's own store of attestations too;
 * undefined: not.
 * @throws UsageError when the key is malformed, UserError when it must be signed and cannot be.
 */
export async function chooseSigner(
  { sign = 'auto', 'signing-key': key }: SignInputs,
  ports: Pick<Ports, 'keylessSigner' | 'host'>,
  store: string | undefined,
): Promise<SignerChoice> {
  switch (sign) {
    case 'none':
      return { signer: undefined, why: 'the input "sign" is "none"' }
    case 'key':
      if (key === undefined)
        throw new UsageError('"sign" is "key", and "signing-key" is missing.', {
          id: 'signing-key-missing',
          fix: 'Give the private key (PEM) from a secret in the input "signing-key".',
        })
      return { signer: readingInput('signing-key', () => new KeySigner(key)) }
    case 'keyless': {
      const signer = await ports.keylessSigner(store)
      if (signer) return { signer }
      throw new UserError(
        'There is no identity to sign with: "sign" is "keyless", and this job has no OIDC token.',
        {
          id: 'identity-token-missing',
          fix: 'Give the job "permissions: id-token: write, attestations: write". At the terminal sign with a key: "--sign key".',
        },
      )
    }
    case 'auto': {
      const signer =
        key === undefined
          ? await ports.keylessSigner(store)
          : readingInput('signing-key', () => new KeySigner(key))
      return signer
        ? { signer }
        : {
            signer: undefined,
            why:
              ports.host.kind === 'terminal'
                ? 'there is no key (PAKAGES_SIGNING_KEY), and at the terminal no other identity'
                : 'the job has no identity ("permissions: id-token: write"), and there is no "signing-key"',
          }
    }
    default:
      return sign satisfies never
  }
}
