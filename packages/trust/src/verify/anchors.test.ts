import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import type { TrustPolicy } from '@pakages/model'
import { policyWith } from '@pakages/testing/trust/reviews'
import {
  acme,
  startSigstore,
  type SigstoreInstance,
} from '@pakages/testing/trust/sigstore-instance'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { KeySigner } from '../sign/key-signer.ts'
import { PROVENANCE, statement } from '../sign/statements.ts'
import { verifierOf } from './anchors.ts'
import { parseTrustRoots } from './trust-root.ts'

const said = statement([{ name: 'zlib', digest: digestOf('manifest') }], PROVENANCE, {})
const signer = new KeySigner(
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
)
const key = { kind: 'key', pem: signer.publicKey } as const
const nowhere = '/nonexistent/cache'

let sigstore: SigstoreInstance
let root: string
beforeAll(async () => {
  sigstore = await startSigstore()
  root = JSON.stringify(TrustedRoot.toJSON(sigstore.trustedRoot))
})
afterAll(() => sigstore.stop())

describe('the verifier of a policy', () => {
  test.each<[string, Partial<TrustPolicy>]>([
    ['a signer', { signers: [key] }],
    ['a signer of reviews', { reviewSigners: [key] }],
    ['an auditor', { auditors: [{ kind: 'user', name: 'alice', keys: [signer.publicKey] }] }],
    [
      'a signer of an index that is imported',
      { imports: [{ url: 'https://other.example', signers: [key] }] },
    ],
  ])('knows the key of %s', async (_, policy) => {
    const bundle = await signer.sign(said)
    expect((await verifierOf(policyWith(policy), nowhere).verify(bundle)).kind).toBe('verified')
  })

  test('knows no other key', async () => {
    const bundle = await signer.sign(said)
    expect(await verifierOf(policyWith(), nowhere).verify(bundle)).toMatchObject({ fault: 'key' })
  })

  test('believes the trust root that the policy gives, and asks nobody for another', async () => {
    const bundle = await sigstore.signer(acme).sign(said)
    const verifier = verifierOf(policyWith({ trustRoot: root }), nowhere)
    expect((await verifier.verify(bundle)).kind).toBe('verified')
  })

  test('asks the public Sigstore where the policy gives no trust root', async () => {
    // No folder can be made below a file, so that nobody is asked over the network.
    const verifier = verifierOf(policyWith(), join(import.meta.filename, 'cache'))
    const bundle = await sigstore.signer(acme).sign(said)
    await expect(verifier.verify(bundle)).rejects.toThrow(
      /^The trust root of Sigstore cannot be fetched: ENOTDIR/,
    )
  })

  test('is none where the trust root of the policy is none', () => {
    expect(() => verifierOf(policyWith({ trustRoot: 'hello' }), nowhere)).toThrow('trust root')
  })
})

describe('trust roots', () => {
  test('may stand one a line, with empty lines between', () => {
    expect(parseTrustRoots(root)).toHaveLength(1)
    expect(parseTrustRoots(`${root}\n\n  \n${root}\n`)).toHaveLength(2)
  })

  test('that cannot be read say what could not', () => {
    const read = (): unknown => parseTrustRoots('{"a":\nhello')
    expect(read).toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({ message: expect.stringContaining('the trust root') }),
      }),
    )
  })

  test.each([
    ['one has no authority', () => `${root}\n{}`],
    ['a line is no JSON', () => `${root}\nhello`],
    ['there is none', () => '\n'],
    ['it is of another kind', () => '{"certificateAuthorities": 7}'],
  ])('are refused all where %s, and how to make them is told', (_, text) => {
    const read = (): unknown => parseTrustRoots(text())
    expect(read).toThrow('The trust root is not a trusted_root.json of Sigstore.')
    expect(read).toThrow(
      expect.objectContaining({ fix: expect.stringContaining('gh attestation trusted-root') }),
    )
  })
})
