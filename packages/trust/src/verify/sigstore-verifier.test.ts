import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { FakeSigner, FakeVerifier } from '@pakages/core/fakes'
import type { Signer, Verifier } from '@pakages/core'
import { digestOf } from '@pakages/image'
import type { BundleJson } from '@pakages/model'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { generateKeyPairSync } from 'node:crypto'
import { KeySigner } from '../sign/key-signer.ts'
import { PROVENANCE, statement } from '../sign/statements.ts'
import {
  acme,
  startSigstore,
  type SigstoreInstance,
} from '@pakages/testing/trust/sigstore-instance'
import { whyUntrusted } from './signer-policy.ts'
import { SigstoreVerifier } from './sigstore-verifier.ts'
import { parseTrustRoots } from './trust-root.ts'

const said = statement([{ name: 'zlib@1.3.1', digest: digestOf('manifest') }], PROVENANCE, {
  buildDefinition: {},
})
const newKey = (): KeySigner =>
  new KeySigner(
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )

/** A bundle whose statement says something else than what was signed. */
function tampered(bundle: BundleJson): BundleJson {
  const copy = structuredClone(bundle) as unknown as {
    dsseEnvelope?: { payload: string }
    fake?: { payload: string }
  }
  if (copy.dsseEnvelope)
    copy.dsseEnvelope.payload = Buffer.from(
      JSON.stringify({ ...said, predicate: { forged: true } }),
    ).toString('base64')
  if (copy.fake) copy.fake.payload = JSON.stringify({ ...said, predicate: { forged: true } })
  return copy as unknown as BundleJson
}

let sigstore: SigstoreInstance
let keyless: SigstoreVerifier
beforeAll(async () => {
  sigstore = await startSigstore()
  keyless = new SigstoreVerifier({ keys: [], roots: async () => [sigstore.trustedRoot] })
})
afterAll(() => sigstore.stop())

describe.each<[string, () => { signer: Signer; verifier: Verifier }]>([
  [
    'a key',
    () => {
      const signer = newKey()
      return {
        signer,
        verifier: new SigstoreVerifier({ keys: [signer.publicKey], roots: async () => [] }),
      }
    },
  ],
  ['an identity of a workflow', () => ({ signer: sigstore.signer(acme), verifier: keyless })],
  ['the fakes of both ports', () => ({ signer: new FakeSigner(), verifier: new FakeVerifier() })],
])('signing with %s', (_, make) => {
  test('is verified, and brings back the statement', async () => {
    const { signer, verifier } = make()
    expect(await verifier.verify(await signer.sign(said))).toMatchObject({
      kind: 'verified',
      statement: said,
    })
  })

  test('is refused once the statement was changed', async () => {
    const { signer, verifier } = make()
    expect(await verifier.verify(tampered(await signer.sign(said)))).toMatchObject({
      kind: 'refused',
      fault: expect.stringMatching(/signature|log/),
    })
  })

  test.each([
    ['nothing', undefined],
    ['text', 'bundle'],
    ['an empty object', {}],
    [
      'half a bundle',
      { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: {} },
    ],
  ])('refuses %s without throwing', async (_name, bundle) => {
    expect(await make().verifier.verify(bundle)).toMatchObject({
      kind: 'refused',
      fault: 'malformed',
    })
  })
})

describe('a keyless signature', () => {
  test('under a reusable workflow names the one that was called, and its caller beside it', async () => {
    const called = { ...acme, caller: 'acme/packages/.github/workflows/ci.yml' }
    const found = await keyless.verify(await sigstore.signer(called).sign(said))
    expect(found).toMatchObject({
      signer: { workflow: `acme/packages/${acme.workflow}`, caller: called.caller },
    })
    const trusted = { kind: 'workflow', issuer: acme.issuer, repository: 'acme/packages' } as const
    const { signer } = found as Extract<typeof found, { kind: 'verified' }>
    for (const named of [
      { workflow: acme.workflow, caller: undefined },
      { workflow: undefined, caller: '.github/workflows/ci.yml' },
    ])
      expect(whyUntrusted(signer, [{ ...trusted, ...named, ref: acme.ref }])).toEqual([])
  })

  test('names issuer, repository, workflow and ref of who made it', async () => {
    expect(await keyless.verify(await sigstore.signer(acme).sign(said))).toMatchObject({
      signer: {
        kind: 'workflow',
        issuer: acme.issuer,
        repository: 'acme/packages',
        workflow: 'acme/packages/.github/workflows/build.yml',
        ref: 'refs/heads/main',
      },
    })
  })

  test('of another repository is valid, and not trusted', async () => {
    const found = await keyless.verify(
      await sigstore.signer({ ...acme, repository: 'mallory/packages' }).sign(said),
    )
    if (found.kind !== 'verified') throw new Error(found.message)
    const trusted = {
      kind: 'workflow',
      issuer: acme.issuer,
      repository: acme.repository,
      workflow: acme.workflow,
      ref: acme.ref,
    } as const
    expect(whyUntrusted(found.signer, [trusted])).toEqual([
      'its repository is mallory/packages, not acme/packages',
    ])
  })

  test('without a log entry is refused, for its certificate expired and nothing says that it was valid', async () => {
    const old = await sigstore
      .signer(acme, { unlogged: true, issued: new Date(Date.now() - 86_400_000) })
      .sign(said)
    expect(await keyless.verify(old)).toMatchObject({ kind: 'refused', fault: 'log' })
  })

  test('that was logged after its certificate had expired is refused', async () => {
    const late = await sigstore
      .signer(acme, { issued: new Date(Date.now() - 86_400_000), logged: new Date() })
      .sign(said)
    expect(await keyless.verify(late)).toMatchObject({ kind: 'refused', fault: 'expired' })
  })

  test('that was logged in time is good long after its certificate expired', async () => {
    jest.useFakeTimers({
      now: new Date('2025-01-01T10:00:00Z'),
      doNotFake: [
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'clearImmediate',
        'setInterval',
        'clearInterval',
        'setTimeout',
        'clearTimeout',
      ],
    })
    const past = await startSigstore()
    const old = await past.signer(acme).sign(said)
    jest.useRealTimers()
    await past.stop()
    expect(
      await new SigstoreVerifier({ keys: [], roots: async () => [past.trustedRoot] }).verify(old),
    ).toMatchObject({ kind: 'verified' })
  })

  test('with the log entry of another signature is refused', async () => {
    const mine = (await sigstore.signer(acme).sign(said)) as unknown as {
      verificationMaterial: { tlogEntries: unknown }
    }
    const other = (await sigstore
      .signer(acme)
      .sign({ ...said, predicate: { other: true } })) as unknown as typeof mine
    const mixed = {
      ...mine,
      verificationMaterial: {
        ...mine.verificationMaterial,
        tlogEntries: other.verificationMaterial.tlogEntries,
      },
    }
    expect(await keyless.verify(mixed)).toMatchObject({ kind: 'refused', fault: 'log' })
  })

  test('of another Sigstore is refused', async () => {
    const other = await startSigstore()
    try {
      expect(await keyless.verify(await other.signer(acme).sign(said))).toMatchObject({
        kind: 'refused',
        fault: expect.stringMatching(/certificate|log/),
      })
    } finally {
      await other.stop()
    }
  })

  test('is verified offline with a trust root from a file, one document or one a line', async () => {
    const json = JSON.stringify(TrustedRoot.toJSON(sigstore.trustedRoot))
    const other = await startSigstore()
    await other.stop()
    const roots = parseTrustRoots(
      `${JSON.stringify(TrustedRoot.toJSON(other.trustedRoot))}\n${json}\n`,
    )
    const verifier = new SigstoreVerifier({ keys: [], roots: async () => roots })
    expect(await verifier.verify(await sigstore.signer(acme).sign(said))).toMatchObject({
      kind: 'verified',
    })
    expect(parseTrustRoots(json)).toHaveLength(1)
  })
})

describe('a signature with a key', () => {
  test('that is not trusted is refused, whatever hint it gives', async () => {
    const [trusted, mallory] = [newKey(), newKey()]
    const bundle = (await mallory.sign(said)) as unknown as { verificationMaterial: unknown }
    const verifier = new SigstoreVerifier({ keys: [trusted.publicKey], roots: async () => [] })
    expect(await verifier.verify(bundle)).toMatchObject({ kind: 'refused', fault: 'key' })
    const hinted = {
      ...bundle,
      verificationMaterial: ((await trusted.sign(said)) as unknown as typeof bundle)
        .verificationMaterial,
    }
    expect(await verifier.verify(hinted)).toMatchObject({ kind: 'refused', fault: 'signature' })
  })

  test.each([
    [
      'an RSA key',
      () =>
        generateKeyPairSync('rsa', { modulusLength: 2048 })
          .privateKey.export({ type: 'pkcs8', format: 'pem' })
          .toString(),
      'rsa',
    ],
    [
      'a key with a passphrase',
      () =>
        generateKeyPairSync('ed25519')
          .privateKey.export({
            type: 'pkcs8',
            format: 'pem',
            cipher: 'aes-256-cbc',
            passphrase: 'x',
          })
          .toString(),
      'passphrase',
    ],
    ['no key at all', () => 'hunter2', 'not a private key'],
  ])('is not made with %s', (_, pem, why) => {
    const text = pem()
    expect(() => new KeySigner(text)).toThrow(why)
    expect(() => new KeySigner(text)).not.toThrow(text)
  })
})

test.each([
  ['text that is no JSON', 'hello'],
  ['no roots at all', ''],
  ['a root without authorities', '{}'],
])('%s is no trust root', (_, text) => {
  expect(() => parseTrustRoots(text)).toThrow('not a trusted_root.json')
})
