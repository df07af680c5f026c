import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Registry, Signer } from '@pakages/core'
import { FakeSigner, FakeVerifier, workflowIdentity } from '@pakages/core/fakes'
import { attach, damaged, digestOf, RegistryError } from '@pakages/image'
import {
  SIGSTORE_BUNDLE,
  type BundleJson,
  type ConcreteSpec,
  type Digest,
  type SpecHash,
} from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { policyWith, trustedWorkflow } from '@pakages/testing/trust/reviews'
import { dagOf, node, pushSpec, tagOf, type PushedSpec } from '@pakages/testing/trust/spec-image'
import { bundleAttachment, PROVENANCE, statement } from '../sign/statements.ts'
import { BundleReader, MAX_BUNDLES } from './bundles.ts'
import type { BinaryEvidence } from './evidence.ts'
import { gatherBinaryEvidence, type GatherOptions } from './gather.ts'

const zlib = node('zlib', '1.3.1')
const app = node('app', '1.0', [zlib])
const dag = dagOf(app, zlib)
const trusted = new FakeSigner(trustedWorkflow)
const stranger = new FakeSigner(workflowIdentity('mallory/packages', '.github/workflows/x.yml'))

let registry: MemoryRegistry
let pushed: PushedSpec
beforeEach(async () => {
  registry = new MemoryRegistry('oci://registry.example/cache')
  pushed = await pushSpec(registry, zlib)
})

const said = (digest: Digest, more: Record<string, unknown> = {}) =>
  statement([{ name: 'zlib', digest }], PROVENANCE, more)

/** Hangs what a signer says at zlib. */
async function sign(
  signer: Signer,
  about = pushed.manifest,
  change: (bundle: BundleJson) => BundleJson = (bundle) => bundle,
): Promise<void> {
  const bundle = change(await signer.sign(said(about)))
  await attach(registry, [pushed.manifest], bundleAttachment(bundle, PROVENANCE))
}

/** What was found out about zlib. */
async function evidence(options: Partial<GatherOptions> = {}): Promise<BinaryEvidence> {
  const found = await gatherBinaryEvidence(dagOf(zlib), {
    registry,
    verifier: new FakeVerifier(),
    signers: policyWith().signers,
    referenceOf: tagOf,
    ...options,
  })
  return found.get(pushed.hash)!
}

describe('the evidence of a binary', () => {
  test('names the image, what to download of it, and what trusted signers say', async () => {
    await sign(trusted)
    expect(await evidence()).toEqual({
      spec: { name: 'zlib', version: '1.3.1', hash: pushed.hash },
      manifest: pushed.manifest,
      layers: 1,
      tarball: { digest: pushed.layer, size: pushed.size },
      faults: [],
      trusted: [
        {
          statement: said(pushed.manifest),
          signer: trustedWorkflow,
          bundle: (await registry.referrers(pushed.manifest))[0]!.digest,
        },
      ],
      refused: [],
    })
  })

  test('says that there is no image', async () => {
    expect(await evidence({ referenceOf: () => 'nowhere' })).toEqual({
      spec: { name: 'zlib', version: '1.3.1', hash: pushed.hash },
      manifest: undefined,
      tarball: undefined,
      faults: [],
      trusted: [],
      refused: [],
    })
  })

  test('of an image that is of no package is that alone', async () => {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [] }))
    const type = 'application/vnd.oci.image.index.v1+json'
    const digest = await registry.putManifest('other', type, bytes)
    expect(await evidence({ referenceOf: () => 'other' })).toEqual({
      spec: { name: 'zlib', version: '1.3.1', hash: pushed.hash },
      manifest: digest,
      tarball: undefined,
      faults: [
        { code: 'spec-mismatch', message: 'Its manifest is not that of a package of Spack.' },
      ],
      trusted: [],
      refused: [],
    })
  })

  test.each<[string, Error, string]>([
    [
      'malformed',
      new RegistryError('malformed', 'it is no JSON', { id: 'registry-malformed', fix: 'x' }),
      'spec-mismatch',
    ],
    ['shorter than announced', damaged('truncated', 'it', 'there'), 'size-mismatch'],
    ['longer than announced', damaged('too-large', 'it', 'there'), 'size-mismatch'],
    ['of another digest', damaged('digest-mismatch', 'it', 'there'), 'digest-mismatch'],
    [
      'gone',
      new RegistryError('not-found', 'it is gone', { id: 'registry-not-found', fix: 'x' }),
      'digest-mismatch',
    ],
  ])(
    'tells of a description that is %s, and looks at the signatures all the same',
    async (...all) => {
      const [, error, code] = all
      await sign(trusted)
      const size = await configSize(registry, pushed.manifest)
      const read = registry.readBlob.bind(registry)
      registry.readBlob = (digest, length) =>
        length === size ? Promise.reject(error) : read(digest, length)
      const found = await evidence()
      expect(found.faults).toEqual([
        { code, message: `The description in its image cannot be used: ${error.message}` },
      ])
      expect(found.trusted).toHaveLength(1)
    },
  )

  test('tells that the image is of another spec', async () => {
    await pushSpec(registry, zlib, 'the files', [app])
    expect((await evidence()).faults).toEqual([
      { code: 'spec-mismatch', message: expect.stringContaining('holds the spec app@1.0') },
    ])
  })

  test('is none for a registry out of reach: that is no verdict', async () => {
    const gone = new RegistryError('unreachable', 'nobody answers', {
      id: 'registry-unreachable',
      fix: 'Try again.',
    })
    registry.readBlob = () => Promise.reject(gone)
    await expect(evidence()).rejects.toBe(gone)
    registry.manifest = () => Promise.reject(gone)
    await expect(evidence()).rejects.toBe(gone)
  })

  test('holds of each signature that does not count why', async () => {
    await sign(stranger)
    await sign(trusted, digestOf('another image'))
    await sign(trusted, pushed.manifest, (bundle) => ({ ...bundle, fake: 'none' }))
    const found = await evidence()
    expect(found.trusted).toEqual([])
    expect(found.refused.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual([
      {
        code: 'bad-signature',
        message: expect.stringMatching(/^This is not a bundle\. \(sha256:[0-9a-f]{64}\)$/),
      },
      {
        code: 'untrusted-signer',
        message:
          'Its signer is not trusted: its repository is mallory/packages, not acme/packages.',
      },
      {
        code: 'wrong-subject',
        message: `A signature of ${PROVENANCE} is about other bytes than ${pushed.manifest}.`,
      },
    ])
  })

  test('tells all that speaks against a stranger', async () => {
    await sign(stranger)
    const signers = policyWith().signers.map((one) => ({ ...one, ref: 'refs/heads/release' }))
    expect((await evidence({ signers })).refused[0]!.message).toMatch(
      /its repository is mallory\/packages, not acme\/packages; its ref is /,
    )
  })
})

/** The size of the description in an image. */
async function configSize(from: Registry, manifest: Digest): Promise<number> {
  const { bytes } = (await from.manifest(manifest))!
  return (JSON.parse(Buffer.from(bytes).toString()) as { config: { size: number } }).config.size
}

describe('the evidence of a DAG', () => {
  const gather = (options: Partial<GatherOptions> = {}, of = dag) =>
    gatherBinaryEvidence(of, {
      registry,
      verifier: new FakeVerifier(),
      signers: [],
      referenceOf: tagOf,
      ...options,
    })

  test('is gathered for each spec but for what the system provides', async () => {
    const specs = new Map(
      [...dag.specs].map(([hash, spec]): [SpecHash, ConcreteSpec] => [
        hash,
        spec.name === 'app' ? { ...spec, external: { path: '/usr' } } : spec,
      ]),
    )
    const told: [number, number][] = []
    const found = await gather(
      { onGathered: (done, total) => told.push([done, total]) },
      { ...dag, specs },
    )
    expect([...found.keys()]).toEqual([pushed.hash])
    expect(told).toEqual([[1, 1]])
  })

  test('tells how far it is', async () => {
    const told: [number, number][] = []
    await gather({ onGathered: (done, total) => told.push([done, total]) })
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ])
  })

  test('is given up when it is stopped', async () => {
    await expect(gather({ signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow(
      'stopped',
    )
  })

  test.each([
    ['eight requests at a time', {}, 8],
    ['as many as one says', { concurrency: 3 }, 3],
  ])('takes %s', async (_, options, most) => {
    const many = Array.from({ length: 12 }, (__, at) => node(`p${at}`, '1.0'))
    let [running, seen] = [0, 0]
    registry.manifest = async () => {
      seen = Math.max(seen, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running--
      return undefined
    }
    await gather(options, dagOf(many[0]!, ...many.slice(1)))
    expect(seen).toBe(most)
  })
})

describe('the signatures at a manifest', () => {
  const at = (subject = pushed.manifest, verifier = new FakeVerifier()) =>
    new BundleReader(registry, verifier).at(subject)

  test('are those of cosign and GitHub, also where a registry knows no types of what hangs there', async () => {
    await sign(trusted)
    for (const artifactType of [undefined, 'application/vnd.oci.empty.v1+json', SIGSTORE_BUNDLE])
      expect(await withTypes(artifactType, () => at())).toHaveLength(1)
    expect(await withTypes('application/spdx+json', () => at())).toEqual([])
  })

  test('are verified once, though they hang at several manifests', async () => {
    const other = await pushSpec(registry, app, 'app', [app, zlib])
    const bundle = await trusted.sign(said(pushed.manifest))
    await attach(registry, [pushed.manifest, other.manifest], bundleAttachment(bundle, PROVENANCE))
    let verified = 0
    const verifier = new FakeVerifier()
    const verify = verifier.verify.bind(verifier)
    verifier.verify = (one) => (verified++, verify(one))
    const reader = new BundleReader(registry, verifier)
    const both = [await reader.at(pushed.manifest), await reader.at(other.manifest)]
    expect(both.map(([found]) => found?.kind)).toEqual(['verified', 'verified'])
    expect(verified).toBe(1)
  })

  test('are passed over where what hangs there is gone, or no signature at all', async () => {
    await sign(trusted)
    const [referrer] = await registry.referrers(pushed.manifest)
    const stored = (await registry.manifest(referrer!.digest))!
    const manifest = JSON.parse(Buffer.from(stored.bytes).toString()) as { layers: unknown[] }
    const withLayers = (...layers: unknown[]) =>
      Buffer.from(JSON.stringify({ ...manifest, layers }))
    const [layer] = manifest.layers as Record<string, unknown>[]
    const there = registry.manifest.bind(registry)
    for (const bytes of [
      undefined,
      Buffer.from('{'),
      withLayers(),
      withLayers(layer, layer),
      withLayers({ ...layer, mediaType: 'text/plain' }),
    ]) {
      registry.manifest = async (reference) =>
        reference !== referrer!.digest ? there(reference) : bytes && { ...stored, bytes }
      expect(await at()).toStrictEqual([])
    }
  })

  test('that cannot be read are refused by name, and stop nobody', async () => {
    await sign(trusted)
    registry.readBlob = () => Promise.reject(new Error('no such blob'))
    expect(await at()).toEqual([
      {
        kind: 'refused',
        bundle: expect.stringMatching(/^sha256:/),
        message: expect.stringMatching(/^sha256:[0-9a-f]{64} cannot be read: no such blob\.$/),
      },
    ])
  })

  test('of which one says that it is larger than any signature are not fetched', async () => {
    await sign(trusted)
    const [referrer] = await registry.referrers(pushed.manifest)
    const stored = (await registry.manifest(referrer!.digest))!
    const text = Buffer.from(stored.bytes).toString()
    const sizes = JSON.parse(text) as { layers: { size: number }[] }
    sizes.layers[0]!.size = 32 * 1024 * 1024 + 1
    const there = registry.manifest.bind(registry)
    registry.manifest = async (reference) =>
      reference === referrer!.digest
        ? { ...stored, bytes: Buffer.from(JSON.stringify(sizes)) }
        : there(reference)
    const asked: Digest[] = []
    registry.readBlob = async (digest) => Promise.reject(new Error(`asked ${asked.push(digest)}`))
    expect(await at()).toMatchObject([{ kind: 'refused', message: /is said to have 33554433/ }])
    expect(asked).toEqual([])
  })

  test('are looked at up to a number, and more are told of', async () => {
    await sign(trusted)
    const [referrer] = await registry.referrers(pushed.manifest)
    const hang = (count: number): void => {
      registry.referrers = async () => Array.from({ length: count }, () => referrer!)
    }
    hang(MAX_BUNDLES)
    expect((await at()).filter(({ kind }) => kind === 'verified')).toHaveLength(MAX_BUNDLES)
    expect(await at()).toHaveLength(MAX_BUNDLES)
    hang(MAX_BUNDLES + 2)
    expect((await at()).slice(MAX_BUNDLES)).toEqual([
      { kind: 'refused', message: '2 more signatures were not looked at.' },
    ])
  })
})

/** Asks while a registry gives this type of all that hangs at manifests. */
async function withTypes<T>(artifactType: string | undefined, ask: () => Promise<T>): Promise<T> {
  const referrers = registry.referrers.bind(registry)
  registry.referrers = async (subject) =>
    (await referrers(subject)).map(({ artifactType: _, ...one }) => ({
      ...one,
      ...(artifactType !== undefined && { artifactType }),
    }))
  try {
    return await ask()
  } finally {
    registry.referrers = referrers
  }
}
