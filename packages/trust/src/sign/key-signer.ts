import { UserError, type Signer } from '@pakages/core'
import { IN_TOTO_PAYLOAD, type BundleJson, type Statement } from '@pakages/model'
import { bundleToJSON, toDSSEBundle } from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'

/**
 * The name of a public key in bundles: base64 of the sha256 of its SubjectPublicKeyInfo, as cosign
 * writes it.
 */
export const keyHint = (key: KeyObject): string =>
  createHash('sha256').update(spki(key)).digest('base64')

/** The sha256 of a public key's SubjectPublicKeyInfo, 64 hex digits. */
export const keyFingerprint = (key: KeyObject): string =>
  createHash('sha256').update(spki(key)).digest('hex')

const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })

/**
 * Whether it is of a kind that we sign and verify with: ECDSA on P-256 with SHA-256, or Ed25519.
 */
export const isSupportedKey = (key: KeyObject): boolean =>
  key.asymmetricKeyType === 'ed25519' || key.asymmetricKeyDetails?.namedCurve === 'prime256v1'

/** Signs with a private key, without any service: no certificate, no log entry. */
export class KeySigner implements Signer {
  readonly identity: string
  /** The public half in PEM, as the policy names it. */
  readonly publicKey: string
  readonly #key: KeyObject
  readonly #hint: string

  /**
   * @param pem A private key: PKCS #8 or SEC 1 in PEM, without a passphrase, ECDSA P-256 or
   * Ed25519.
   * @throws UserError for anything else. The message holds nothing of the key.
   */
  constructor(pem: string) {
    this.#key = readPrivateKey(pem)
    const own = createPublicKey(this.#key)
    this.#hint = keyHint(own)
    this.identity = `the key ${keyFingerprint(own).slice(0, 16)}`
    this.publicKey = own.export({ type: 'spki', format: 'pem' }).toString()
  }

  async sign(statement: Statement): Promise<BundleJson> {
    const artifact = Buffer.from(JSON.stringify(statement))
    const toSign = dsse.preAuthEncoding(IN_TOTO_PAYLOAD, artifact)
    const signature = sign(
      this.#key.asymmetricKeyType === 'ed25519' ? null : 'sha256',
      toSign,
      this.#key,
    )
    const bundle = toDSSEBundle({
      artifact,
      artifactType: IN_TOTO_PAYLOAD,
      signature,
      keyHint: this.#hint,
    })
    // The hint belongs to the bundle. As the envelope's key id it would make cosign pass the
    // signature over.
    bundle.content.dsseEnvelope.signatures[0]!.keyid = ''
    return bundleToJSON(bundle)
  }
}

const HOW =
  'Make one with "openssl genpkey -algorithm ed25519", or "openssl ecparam -genkey -name prime256v1", and give all of its PEM text.'

function readPrivateKey(pem: string): KeyObject {
  if (/BEGIN ENCRYPTED/.test(pem)) {
    throw new UserError('The signing key is locked with a passphrase.', {
      id: 'signing-key-unusable',
      fix: `Give one without, kept in a secret. ${HOW}`,
    })
  }
  const key = parsePrivateKey(pem)
  if (!key)
    throw new UserError('The signing key is not a private key in PEM.', {
      id: 'signing-key-unusable',
      fix: HOW,
    })
  if (!isSupportedKey(key))
    throw new UserError(
      `The signing key is of the kind ${key.asymmetricKeyType ?? 'unknown'}, which is not supported.`,
      { id: 'signing-key-unusable', fix: HOW },
    )
  return key
}

function parsePrivateKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem.trim())
  } catch {
    return undefined
  }
}
