import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Verification } from '@pakages/core'
import { digestOf } from '@pakages/image'
import { IN_TOTO_PAYLOAD, type BundleJson } from '@pakages/model'
import {
  acme,
  startSigstore,
  type SigstoreInstance,
} from '@pakages/testing/trust/sigstore-instance'
import { bundleToJSON, toDSSEBundle } from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { keyFingerprint, keyHint, KeySigner } from '../sign/key-signer.ts'
import { PROVENANCE, statement } from '../sign/statements.ts'
import { SigstoreVerifier } from './sigstore-verifier.ts'

const said = statement([{ name: 'zlib@1.3.1', digest: digestOf('manifest') }], PROVENANCE, {})
const pemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString()
const newSigner = (): KeySigner =>
  new KeySigner(
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )
const noRoots = async (): Promise<TrustedRoot[]> => []
const knowing = (...keys: string[]): SigstoreVerifier =>
  new SigstoreVerifier({ keys, roots: noRoots })

/** What a bundle says of its place in the log, in JSON. */
interface LogEntry {
  readonly kindVersion: { kind: string }
  readonly inclusionProof: { rootHash: string }
  inclusionPromise: { readonly signedEntryTimestamp: string }
}
const promise = (text: string): LogEntry['inclusionPromise'] => ({
  signedEntryTimestamp: Buffer.from(text).toString('base64'),
})

/** Whatever one likes, validly signed with a key. */
function signedAs(artifact: Buffer, artifactType: string, privateKey: KeyObject): BundleJson {
  const signature = sign(null, dsse.preAuthEncoding(artifactType, artifact), privateKey)
  const hint = keyHint(createPublicKey(privateKey))
  return bundleToJSON(toDSSEBundle({ artifact, artifactType, signature, keyHint: hint }))
}

describe('a bundle that is validly signed', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')

  test.each<[string, string, string]>([
    ['a statement under another name', JSON.stringify(said), 'text/plain'],
    ['what is no statement', '{"predicate":{}}', IN_TOTO_PAYLOAD],
    ['what is no JSON', 'hello', IN_TOTO_PAYLOAD],
  ])('over %s says nothing', async (_, text, type) => {
    const bundle = signedAs(Buffer.from(text), type, privateKey)
    expect(await knowing(pemOf(publicKey)).verify(bundle)).toEqual({
      kind: 'refused',
      fault: 'malformed',
      message: 'What it signs is not an in-toto statement.',
    })
  })

  test.each([
    ['that is none', {}],
    ['of an unknown kind', { mediaType: 'application/vnd.dev.sigstore.bundle.v9.9+json' }],
  ])('over nothing, in a bundle %s, says nothing', async (_, bundle) => {
    expect(await knowing(pemOf(publicKey)).verify(bundle)).toEqual({
      kind: 'refused',
      fault: 'malformed',
      message: 'It is not a Sigstore bundle.',
    })
  })

  test('over a file and not a statement says nothing', async () => {
    const { dsseEnvelope: _, ...rest } = (await newSigner().sign(said)) as Record<string, unknown>
    const messageSignature = {
      messageDigest: { algorithm: 'SHA2_256', digest: Buffer.alloc(32).toString('base64') },
      signature: Buffer.alloc(64).toString('base64'),
    }
    expect(await knowing().verify({ ...rest, messageSignature })).toEqual({
      kind: 'refused',
      fault: 'malformed',
      message: 'It signs a file, not an in-toto statement.',
    })
  })
})

describe('the keys of a policy', () => {
  test('are tried all, and the one that signed is named', async () => {
    const [one, two, three] = [newSigner(), newSigner(), newSigner()]
    const verifier = knowing(one.publicKey, two.publicKey, three.publicKey)
    for (const signer of [one, two, three])
      expect(await verifier.verify(await signer.sign(said))).toEqual({
        kind: 'verified',
        statement: said,
        signer: {
          kind: 'key',
          pem: signer.publicKey,
          fingerprint: keyFingerprint(createPublicKey(signer.publicKey)),
        },
      })
  })

  test('are counted once each, without those of kinds that are not supported', async () => {
    const { publicKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const { publicKey: curve } = generateKeyPairSync('ec', { namedCurve: 'secp384r1' })
    const own = newSigner().publicKey
    const verifier = knowing(own, own, pemOf(rsa), pemOf(curve))
    expect(await verifier.verify(await newSigner().sign(said))).toEqual({
      kind: 'refused',
      fault: 'key',
      message: 'None of the 1 trusted keys made the signature.',
    })
  })

  test('are found whatever hint a bundle gives, for nobody signed it', async () => {
    const [trusted, other] = [newSigner(), newSigner()]
    const bundle = (await trusted.sign(said)) as unknown as Record<string, unknown>
    const { verificationMaterial } = (await other.sign(said)) as unknown as typeof bundle
    const verifier = knowing(other.publicKey, trusted.publicKey)
    expect(await verifier.verify({ ...bundle, verificationMaterial })).toMatchObject({
      kind: 'verified',
    })
  })

  test('did not sign what a bundle only says that one of them did', async () => {
    const [trusted, hinted, mallory] = [newSigner(), newSigner(), newSigner()]
    const bundle = (await mallory.sign(said)) as unknown as Record<string, unknown>
    const { verificationMaterial } = (await hinted.sign(said)) as unknown as typeof bundle
    const verifier = knowing(trusted.publicKey, hinted.publicKey)
    expect(await verifier.verify({ ...bundle, verificationMaterial })).toEqual({
      kind: 'refused',
      fault: 'signature',
      message: 'The signature was not made over this statement.',
    })
  })

  test('need no trust root', async () => {
    const signer = newSigner()
    const verifier = new SigstoreVerifier({
      keys: [signer.publicKey],
      roots: () => Promise.reject(new Error('no network')),
    })
    expect((await verifier.verify(await signer.sign(said))).kind).toBe('verified')
  })
})

describe('a certificate', () => {
  let mine: SigstoreInstance
  let other: SigstoreInstance
  let bundle: BundleJson
  beforeAll(async () => {
    ;[mine, other] = await Promise.all([startSigstore(), startSigstore()])
    bundle = await mine.signer(acme).sign(said)
  })
  afterAll(() => Promise.all([mine.stop(), other.stop()]))
  const verify = (what: unknown, ...roots: TrustedRoot[]): Promise<Verification> =>
    new SigstoreVerifier({ keys: [], roots: async () => roots }).verify(what)
  /** The bundle without what proves its time. */
  const unlogged = async () => mine.signer(acme, { unlogged: true }).sign(said)

  test('is believed where its Sigstore is one of several', async () => {
    expect(await verify(bundle, other.trustedRoot, mine.trustedRoot)).toMatchObject({
      kind: 'verified',
    })
  })

  test('is of nobody where no Sigstore is trusted', async () => {
    expect(await verify(bundle)).toEqual({
      kind: 'refused',
      fault: 'certificate',
      message: 'No Sigstore instance is trusted.',
    })
  })

  test('of another Sigstore is told as such', async () => {
    expect(await verify(bundle, { ...other.trustedRoot, tlogs: mine.trustedRoot.tlogs })).toEqual({
      kind: 'refused',
      fault: 'certificate',
      message: 'No trusted authority issued its certificate.',
    })
  })

  test('is judged by the Sigstore that issued it, wherever that stands among others', async () => {
    const stranger = { ...other.trustedRoot, tlogs: mine.trustedRoot.tlogs }
    const old = await mine
      .signer(acme, { issued: new Date(Date.now() - 86_400_000), logged: new Date() })
      .sign(said)
    for (const roots of [
      [stranger, mine.trustedRoot],
      [mine.trustedRoot, stranger],
    ])
      expect(await verify(old, ...roots)).toEqual({
        kind: 'refused',
        fault: 'expired',
        message: 'Its certificate was not valid when it was used.',
      })
  })

  test('without a log entry does not say when it was used', async () => {
    expect(await verify(await unlogged(), mine.trustedRoot)).toEqual({
      kind: 'refused',
      fault: 'log',
      message:
        'No log entry or time stamp shows that it was signed while its certificate was valid.',
    })
  })

  test('needs a time stamp where its Sigstore has no log', async () => {
    const unloggedRoot = { ...mine.trustedRoot, tlogs: [] }
    expect(await verify(await unlogged(), unloggedRoot)).toMatchObject({
      kind: 'refused',
      fault: 'log',
    })
  })

  test('must stand in the log of certificates, where its Sigstore has one', async () => {
    const { ctlogs } = other.trustedRoot
    expect((await verify(bundle, { ...mine.trustedRoot, ctlogs })).kind).toBe('refused')
  })

  test('whose entry the log did not sign is refused for the log', async () => {
    const { tlogs } = other.trustedRoot
    expect(await verify(bundle, { ...mine.trustedRoot, tlogs })).toEqual({
      kind: 'refused',
      fault: 'log',
      message:
        'Its entry in the transparency log is not about this signature, or the log did not sign it.',
    })
  })

  test.each<[string, (entry: LogEntry) => void]>([
    ['that the log did not promise', (entry) => (entry.inclusionPromise = promise('forged'))],
    [
      'that is not where it should be',
      (entry) => (entry.inclusionProof.rootHash = promise('x').signedEntryTimestamp),
    ],
    ['of another kind', (entry) => (entry.kindVersion.kind = 'dsse')],
  ])('with an entry %s is refused for the log', async (_, forge) => {
    const forged = structuredClone(bundle) as unknown as {
      verificationMaterial: { tlogEntries: LogEntry[] }
    }
    forge(forged.verificationMaterial.tlogEntries[0]!)
    expect(await verify(forged, mine.trustedRoot)).toEqual({
      kind: 'refused',
      fault: 'log',
      message:
        'Its entry in the transparency log is not about this signature, or the log did not sign it.',
    })
  })

  test('asks for trust roots when it is the first, and then no more', async () => {
    let asked = 0
    const verifier = new SigstoreVerifier({
      keys: [],
      roots: async () => (asked++, [mine.trustedRoot]),
    })
    expect(asked).toBe(0)
    await verifier.verify(bundle)
    await verifier.verify(bundle)
    expect(asked).toBe(1)
  })

  test('that cannot be read is malformed, and so is what says nothing of its time', async () => {
    const garbage = Buffer.from('no DER').toString('base64')
    const broken = (material: object): unknown => {
      const { verificationMaterial, ...rest } = bundle as unknown as {
        verificationMaterial: object
      }
      return { ...rest, verificationMaterial: { ...verificationMaterial, ...material } }
    }
    for (const material of [
      { certificate: { rawBytes: garbage } },
      { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: garbage }] } },
    ])
      expect(await verify(broken(material), mine.trustedRoot)).toEqual({
        kind: 'refused',
        fault: 'malformed',
        message: expect.stringMatching(/^It cannot be checked: \S.*\.$/),
      })
  })
})

describe('a private Sigstore, which has no logs', () => {
  let hidden: SigstoreInstance
  let open: SigstoreInstance
  beforeAll(async () => {
    ;[hidden, open] = await Promise.all([startSigstore('private'), startSigstore()])
  })
  afterAll(() => Promise.all([hidden.stop(), open.stop()]))
  const verify = (what: unknown, changes: Partial<TrustedRoot> = {}): Promise<Verification> =>
    new SigstoreVerifier({
      keys: [],
      roots: async () => [{ ...hidden.trustedRoot, ...changes }],
    }).verify(what)

  test('shows the time of signing by a stamp of its authority', async () => {
    expect(await verify(await hidden.signer(acme).sign(said))).toMatchObject({
      kind: 'verified',
      statement: said,
      signer: { kind: 'workflow', repository: acme.repository },
    })
  })

  test.each<[string, Parameters<SigstoreInstance['signer']>[1], string]>([
    ['without a stamp', { unlogged: true }, 'log'],
    ['stamped too late', { issued: new Date(Date.now() - 86_400_000) }, 'expired'],
  ])('says nothing of what is %s', async (_, times, fault) => {
    const bundle = await hidden.signer(acme, times).sign(said)
    expect(await verify(bundle)).toMatchObject({ kind: 'refused', fault })
  })

  test('is not believed of another statement than it was asked to sign', async () => {
    const bundle = (await hidden.signer(acme).sign(said)) as unknown as {
      dsseEnvelope: { payload: string }
    }
    bundle.dsseEnvelope.payload = Buffer.from(
      JSON.stringify({ ...said, predicate: { forged: true } }),
    ).toString('base64')
    expect(await verify(bundle)).toEqual({
      kind: 'refused',
      fault: 'signature',
      message: 'The signature was not made over this statement.',
    })
  })

  test.each<[string, () => Partial<TrustedRoot>, string]>([
    ['of another authority', () => ({ timestampAuthorities: [] }), 'log'],
    ['alone, where there is a log that it must stand in', () => pick('tlogs'), 'log'],
    ['alone, where there is a log of certificates', () => pick('ctlogs'), 'certificate'],
  ])('is not believed with a stamp %s', async (_, changes, fault) => {
    const bundle = await hidden.signer(acme).sign(said)
    expect(await verify(bundle, changes())).toMatchObject({ kind: 'refused', fault })
  })
  const pick = (logs: 'tlogs' | 'ctlogs'): Partial<TrustedRoot> => ({
    [logs]: open.trustedRoot[logs],
  })
})
