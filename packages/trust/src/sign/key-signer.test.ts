import { describe, expect, test } from '@jest/globals'
import { UserError } from '@pakages/core'
import { digestOf } from '@pakages/image'
import {
  createHash,
  createSecretKey,
  generateKeyPairSync,
  verify,
  type KeyObject,
} from 'node:crypto'
import { isSupportedKey, keyFingerprint, keyHint, KeySigner } from './key-signer.ts'
import { statement } from './statements.ts'

const ed25519 = generateKeyPairSync('ed25519')
const p256 = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const p384 = generateKeyPairSync('ec', { namedCurve: 'secp384r1' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const x25519 = generateKeyPairSync('x25519')

const pemOf = (key: KeyObject, type: 'pkcs8' | 'sec1' = 'pkcs8'): string =>
  key.export({ type, format: 'pem' }).toString()
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()
const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })

const SAID = statement([{ name: 'zlib', digest: digestOf('zlib') }], 'x/y', { good: true })

/** What of a bundle a test looks at. */
interface Bundle {
  readonly mediaType: string
  readonly verificationMaterial: object
  readonly dsseEnvelope: {
    readonly payload: string
    readonly payloadType: string
    readonly signatures: readonly { readonly sig: string }[]
  }
}

const refusal = (pem: string): UserError => {
  try {
    new KeySigner(pem)
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return error as UserError
  }
  throw new Error('it was taken')
}

describe('a signature by a key', () => {
  test.each([
    ['Ed25519', ed25519, pemOf(ed25519.privateKey), null],
    ['ECDSA on P-256', p256, pemOf(p256.privateKey), 'sha256'],
    ['ECDSA on P-256 as SEC 1', p256, pemOf(p256.privateKey, 'sec1'), 'sha256'],
  ])('with %s is one of the statement, as DSSE wants it', async (_, { publicKey }, pem, hash) => {
    const bundle = (await new KeySigner(pem).sign(SAID)) as unknown as Bundle
    const { payload, payloadType, signatures } = bundle.dsseEnvelope
    const body = Buffer.from(payload, 'base64')
    expect(JSON.parse(body.toString())).toEqual(SAID)
    expect(payloadType).toBe('application/vnd.in-toto+json')
    // https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md
    const head = `DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `
    const signed = Buffer.concat([Buffer.from(head), body])
    expect(signatures).toHaveLength(1)
    expect(verify(hash, signed, publicKey, Buffer.from(signatures[0]!.sig, 'base64'))).toBe(true)
  })

  test('names its key in the bundle, and not in the envelope, where cosign would pass it over', async () => {
    const bundle = (await new KeySigner(pemOf(p256.privateKey)).sign(SAID)) as unknown as Bundle
    expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json')
    expect(bundle.verificationMaterial).toMatchObject({
      publicKey: { hint: sha256(spkiOf(p256.publicKey)).toString('base64') },
    })
    expect(bundle.dsseEnvelope.signatures).toEqual([{ sig: expect.any(String) }])
  })
})

describe('a key', () => {
  test('is called by the beginning of its fingerprint, and shows its public half', () => {
    const signer = new KeySigner(`\n  ${pemOf(ed25519.privateKey)}\n`)
    const fingerprint = sha256(spkiOf(ed25519.publicKey)).toString('hex')
    expect(signer.identity).toBe(`the key ${fingerprint.slice(0, 16)}`)
    expect(signer.publicKey).toBe(
      ed25519.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    )
    expect(keyFingerprint(ed25519.publicKey)).toBe(fingerprint)
    expect(keyHint(ed25519.publicKey)).toBe(sha256(spkiOf(ed25519.publicKey)).toString('base64'))
  })

  test.each([
    ['Ed25519', ed25519.publicKey, true],
    ['ECDSA on P-256', p256.publicKey, true],
    ['ECDSA on P-384', p384.publicKey, false],
    ['RSA', rsa.publicKey, false],
    ['one for agreements alone', x25519.publicKey, false],
    ['a shared secret', createSecretKey(Buffer.alloc(32)), false],
  ])('of the kind %s is one that signs: %p', (_, key, is) => {
    expect(isSupportedKey(key)).toBe(is)
  })

  test.each([
    ['rsa', rsa],
    ['ec', p384],
    ['x25519', x25519],
  ])('of another kind is refused: %s', (kind, { privateKey }) => {
    expect(refusal(pemOf(privateKey))).toMatchObject({
      message: `The signing key is of the kind ${kind}, which is not supported.`,
      fix: expect.stringContaining('openssl genpkey -algorithm ed25519'),
    })
  })

  test('that is locked is refused, and the passphrase is not asked for', () => {
    const locked = ed25519.privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'secret',
    })
    expect(refusal(locked.toString())).toMatchObject({
      message: 'The signing key is locked with a passphrase.',
      fix: expect.stringMatching(/^Give one without, kept in a secret\. Make one with "openssl/),
    })
  })

  test.each([
    ['nothing', ''],
    ['no PEM', 'secret-secret-secret'],
    ['a public one', p256.publicKey.export({ type: 'spki', format: 'pem' }).toString()],
  ])('is none where %s is given, and what was given is not shown', (_, pem) => {
    const error = refusal(pem)
    expect(error).toMatchObject({
      message: 'The signing key is not a private key in PEM.',
      fix: expect.stringContaining('give all of its PEM text'),
    })
    expect(error.message + error.fix).not.toContain('secret-secret')
  })
})
