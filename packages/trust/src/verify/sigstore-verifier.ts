import {
  messageOf,
  type SignerIdentity,
  type Verification,
  type VerificationFault,
  type Verifier,
} from '@pakages/core'
import { parseJson, IN_TOTO_PAYLOAD, statementType } from '@pakages/model'
import {
  bundleFromJSON,
  isBundleWithDsseEnvelope,
  type Bundle,
  type BundleWithDsseEnvelope,
} from '@sigstore/bundle'
import type { X509Certificate } from '@sigstore/core'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import {
  toSignedEntity,
  toTrustMaterial,
  VerificationError,
  Verifier as Sigstore,
  type SignedEntity,
} from '@sigstore/verify'
import { createPublicKey, type KeyObject } from 'node:crypto'
import { keyFingerprint, isSupportedKey, keyHint } from '../sign/key-signer.ts'
import { identityOf } from './identity.ts'

/** What a verifier believes. */
export interface TrustAnchors {
  /** Public keys in PEM: ECDSA P-256 or Ed25519, others are left out. */
  readonly keys: readonly string[]
  /**
   * The trusted roots of Sigstore instances; called once, when the first certificate is seen, so
   * that keys alone need no network.
   */
  readonly roots: () => Promise<readonly TrustedRoot[]>
}

/**
 * Checks Sigstore bundles: signature, certificate chain, time, log entry; or one of the keys that
 * it was given.
 */
export class SigstoreVerifier implements Verifier {
  readonly #keys: readonly KeyObject[]
  readonly #load: TrustAnchors['roots']
  #roots: Promise<readonly TrustedRoot[]> | undefined

  constructor(anchors: TrustAnchors) {
    this.#keys = [...new Set(anchors.keys)]
      .map((pem) => createPublicKey(pem))
      .filter(isSupportedKey)
    this.#load = anchors.roots
  }

  async verify(json: unknown): Promise<Verification> {
    const bundle = orNothing(() => bundleFromJSON(json))
    if (!bundle) return refused('malformed', 'It is not a Sigstore bundle.')
    if (!isBundleWithDsseEnvelope(bundle))
      return refused('malformed', 'It signs a file, not an in-toto statement.')
    const entity = entityOf(bundle)
    if ('fault' in entity) return entity
    const signer =
      entity.key.$case === 'public-key'
        ? this.#verifyKey(entity, entity.key.hint)
        : await this.#verifyCertificate(entity, entity.key.certificate)
    return 'fault' in signer ? signer : withStatement(bundle, signer)
  }

  /** A key has no time: logs and time stamps say nothing that counts. */
  #verifyKey({ signature }: SignedEntity, hint: string): SignerIdentity | Refused {
    const key = this.#keys.find((one) => signature.verifySignature(one))
    if (key)
      return {
        kind: 'key',
        pem: key.export({ type: 'spki', format: 'pem' }).toString(),
        fingerprint: keyFingerprint(key),
      }
    // The hint is not signed, so it only says what went wrong.
    if (this.#keys.some((one) => keyHint(one) === hint))
      return refused('signature', 'The signature was not made over this statement.')
    return refused('key', `None of the ${this.#keys.length} trusted keys made the signature.`)
  }

  async #verifyCertificate(
    entity: SignedEntity,
    certificate: X509Certificate,
  ): Promise<SignerIdentity | Refused> {
    this.#roots ??= this.#load()
    let last: Refused = refused('certificate', 'No Sigstore instance is trusted.')
    for (const root of await this.#roots) {
      const fault = attempt(() => verifierFor(root).verify(entity))
      if (!fault) return identityOf(certificate)
      // Of several instances the complaint of the one that issued the certificate tells most.
      if (last.fault === 'certificate') last = fault
    }
    return last
  }
}

/**
 * The public Sigstore proves the time of signing by its log, GitHub's own for private repositories
 * by a timestamp authority.
 */
function verifierFor(root: TrustedRoot): Sigstore {
  const logged = root.tlogs.length > 0
  return new Sigstore(toTrustMaterial(root), {
    tlogThreshold: logged ? 1 : 0,
    tsaThreshold: logged ? 0 : 1,
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
  })
}

type Refused = Extract<Verification, { kind: 'refused' }>

const refused = (fault: VerificationFault, message: string): Refused => ({
  kind: 'refused',
  fault,
  message,
})

/** What is to be verified. Certificates and time stamps are read here, and may be anything. */
function entityOf(bundle: Bundle): SignedEntity | Refused {
  try {
    return toSignedEntity(bundle)
  } catch (error) {
    return uncheckable(error)
  }
}

const uncheckable = (error: unknown): Refused =>
  refused('malformed', `It cannot be checked: ${messageOf(error)}.`)

function withStatement(bundle: BundleWithDsseEnvelope, signer: SignerIdentity): Verification {
  const { payload, payloadType } = bundle.content.dsseEnvelope
  if (payloadType !== IN_TOTO_PAYLOAD)
    return refused('malformed', 'What it signs is not an in-toto statement.')
  const statement = statementType.safeParse(orNothing(() => parseJson(payload, 'it')))
  if (!statement.success) return refused('malformed', 'What it signs is not an in-toto statement.')
  return { kind: 'verified', statement: statement.data, signer }
}

/** What was read, or undefined when it cannot be. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function attempt(verify: () => unknown): Refused | undefined {
  try {
    verify()
    return undefined
  } catch (error) {
    return error instanceof VerificationError ? faultOf(error) : uncheckable(error)
  }
}

function faultOf(error: VerificationError): Refused {
  switch (error.code) {
    case 'SIGNATURE_ERROR':
      return refused('signature', 'The signature was not made over this statement.')
    case 'CERTIFICATE_ERROR':
      return /expired|not valid/.test(`${error.message} ${messageOf(error.cause)}`)
        ? refused('expired', 'Its certificate was not valid when it was used.')
        : refused('certificate', 'No trusted authority issued its certificate.')
    case 'TIMESTAMP_ERROR':
      return refused(
        'log',
        'No log entry or time stamp shows that it was signed while its certificate was valid.',
      )
    case 'TLOG_BODY_ERROR':
    case 'TLOG_INCLUSION_PROOF_ERROR':
    case 'TLOG_INCLUSION_PROMISE_ERROR':
      return refused(
        'log',
        'Its entry in the transparency log is not about this signature, or the log did not sign it.',
      )
    default:
      // Keys are looked up above, and no bundle that could be read leaves its log entry open.
      return uncheckable(error.code satisfies Unreached)
  }
}

type Unreached = 'PUBLIC_KEY_ERROR' | 'TLOG_MISSING_INCLUSION_ERROR' | 'NOT_IMPLEMENTED_ERROR'
