import {
  messageOf,
  type SignerIdentity,
  type Verification,
  type VerificationFault,
  type Verifier,
} from '@pakages/core'
import { parseJson as parse, IN_TOTO_PAYLOAD, statementType } from '@pakages/model'
import {
  bundleFromJSON,
  isBundleWithDsseEnvelope,
  isBundleWithPublicKey,
  type Bundle,
  type BundleWithDsseEnvelope,
  type BundleWithPublicKey,
} from '@sigstore/bundle'
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

const EMPTY_ROOT = {
  mediaType: '',
  certificateAuthorities: [],
  timestampAuthorities: [],
  tlogs: [],
  ctlogs: [],
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
    const bundle = readBundle(json)
    if (!bundle) return refused('malformed', 'It is not a Sigstore bundle.')
    if (!isBundleWithDsseEnvelope(bundle))
      return refused('malformed', 'It signs a file, not an in-toto statement.')
    const entity = entityOf(bundle)
    if ('fault' in entity) return entity
    const signer = isBundleWithPublicKey(bundle)
      ? this.#verifyKey(bundle, entity)
      : await this.#verifyCertificate(entity)
    return 'fault' in signer ? signer : withStatement(bundle, signer)
  }

  #verifyKey(bundle: BundleWithPublicKey, signed: SignedEntity): SignerIdentity | Refused {
    const keys = this.#keys
    const entity = { ...signed, timestamps: [], tlogEntries: [] }
    for (const key of keys) {
      const material = toTrustMaterial(EMPTY_ROOT, () => ({ publicKey: key, validFor: () => true }))
      const fault = attempt(() =>
        new Sigstore(material, { tlogThreshold: 0, ctlogThreshold: 0 }).verify(entity),
      )
      if (!fault)
        return {
          kind: 'key',
          pem: key.export({ type: 'spki', format: 'pem' }).toString(),
          fingerprint: keyFingerprint(key),
        }
    }
    // The hint is not signed, so it only says what went wrong.
    const { hint } = bundle.verificationMaterial.content.publicKey
    if (keys.some((key) => keyHint(key) === hint))
      return refused('signature', 'The signature was not made over this statement.')
    return refused('key', `None of the ${keys.length} trusted keys made the signature.`)
  }

  async #verifyCertificate(entity: SignedEntity): Promise<SignerIdentity | Refused> {
    this.#roots ??= this.#load()
    if (entity.key.$case !== 'certificate')
      return refused('malformed', 'There is no certificate in it.')
    let last: Refused = refused('certificate', 'No Sigstore instance is trusted.')
    for (const root of await this.#roots) {
      const fault = attempt(() => verifierFor(root).verify(entity))
      if (!fault) return identityOf(entity.key.certificate)
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

function readBundle(json: unknown): Bundle | undefined {
  try {
    return bundleFromJSON(json)
  } catch {
    return undefined
  }
}

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
  const statement = statementType.safeParse(parseJson(payload))
  if (!statement.success) return refused('malformed', 'What it signs is not an in-toto statement.')
  return { kind: 'verified', statement: statement.data, signer }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return parse(bytes, 'the statement')
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
  const cause = error.cause instanceof Error ? error.cause.message : ''
  switch (error.code) {
    case 'SIGNATURE_ERROR':
      return refused('signature', 'The signature was not made over this statement.')
    case 'CERTIFICATE_ERROR':
      return /expired|not valid/.test(`${error.message} ${cause}`)
        ? refused('expired', 'Its certificate was not valid when it was used.')
        : refused('certificate', 'No trusted authority issued its certificate.')
    case 'PUBLIC_KEY_ERROR':
      return refused('key', 'Its key is not trusted.')
    case 'TIMESTAMP_ERROR':
      return refused(
        'log',
        'No log entry or time stamp shows that it was signed while its certificate was valid.',
      )
    case 'TLOG_BODY_ERROR':
    case 'TLOG_INCLUSION_PROOF_ERROR':
    case 'TLOG_INCLUSION_PROMISE_ERROR':
    case 'TLOG_MISSING_INCLUSION_ERROR':
      return refused(
        'log',
        'Its entry in the transparency log is not about this signature, or the log did not sign it.',
      )
    case 'NOT_IMPLEMENTED_ERROR':
      return refused('malformed', 'It is of a kind that cannot be checked.')
    default:
      return error.code satisfies never
  }
}
