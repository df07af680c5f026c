import { UsageError, UserError, type Ports, type Signer } from '@pakages/core'
import { KeySigner } from '@pakages/trust'
import type { PushInputs } from './inputs.ts'

/** Who signs, or why nobody does: a clause that completes "Not signed: …". */
export type SignerChoice = { readonly signer: Signer } | { readonly why: string }

/**
 * Chooses who signs, before anything is pushed: a key that is no key must not leave unsigned
 * packages behind.
 * @throws UserError when the key is malformed, or when it must be signed and cannot be.
 */
export async function chooseSigner(
  { sign, 'signing-key': key, token }: Pick<PushInputs, 'sign' | 'signing-key' | 'token'>,
  ports: Pick<Ports, 'keylessSigner'>,
): Promise<SignerChoice> {
  switch (sign) {
    case 'none':
      return { why: 'the input "sign" is "none"' }
    case 'key':
      if (key === undefined)
        throw new UsageError('"sign" is "key", and "signing-key" is missing.', {
          fix: 'Give the private key (PEM) from a secret in the input "signing-key".',
        })
      return { signer: new KeySigner(key) }
    case 'keyless': {
      const signer = await ports.keylessSigner(token)
      if (signer) return { signer }
      throw new UserError(
        'There is no identity to sign with: "sign" is "keyless", and this job has no OIDC token.',
        {
          fix: 'Give the job "permissions: id-token: write, attestations: write". At the terminal sign with a key: "--sign key".',
        },
      )
    }
    case 'auto': {
      const signer = key === undefined ? await ports.keylessSigner(token) : new KeySigner(key)
      return signer
        ? { signer }
        : {
            why: 'the job has no identity ("permissions: id-token: write"), and there is no "signing-key"',
          }
    }
    default:
      return sign satisfies never
  }
}
