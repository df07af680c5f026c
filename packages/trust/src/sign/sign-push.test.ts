import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { FakeSigner, FakeVerifier } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import { hexOf, type SpecHash, type Statement } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { trustedWorkflow } from '@pakages/testing/trust/reviews'
import { buildReport, jobFacts } from '@pakages/testing/trust/signing-facts'
import { node, pushSpec, type PushedSpec } from '@pakages/testing/trust/spec-image'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BundleReader } from '../verify/bundles.ts'
import { signPush, type SignPush } from './sign-push.ts'
import { PROVENANCE } from './statements.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-sign-'))
afterAll(() => rmSync(folder, { recursive: true }))

let registry: MemoryRegistry
let [zlib, app]: PushedSpec[] = []
beforeEach(async () => {
  registry = new MemoryRegistry('oci://registry.example/cache')
  zlib = await pushSpec(registry, node('zlib', '1.3.1'), 'zlib')
  app = { ...(await pushSpec(registry, node('app', '1.0'), 'app')), outcome: 'present' }
})

const sign = (changes: Partial<SignPush> = {}) =>
  signPush({
    registry,
    signer: new FakeSigner(trustedWorkflow),
    push: { registry: registry.reference, specs: [zlib!, app!], referrers: [] },
    build: buildReport,
    facts: jobFacts,
    ...changes,
  })

/** What is said at an image, by trusted signers. */
async function said(spec: PushedSpec): Promise<Statement[]> {
  const found = await new BundleReader(registry, new FakeVerifier()).at(spec.manifest)
  return found.flatMap((one) => (one.kind === 'verified' ? [one.statement] : []))
}

const BOM = '{"bomFormat":"CycloneDX"}'
function sboms(hash: SpecHash | undefined, text = BOM, file = 'zlib.cdx.json') {
  writeFileSync(join(folder, 'zlib.cdx.json'), BOM)
  const one = {
    ...(hash && { hash }),
    format: 'cyclonedx' as const,
    version: '1.6',
    mediaType: 'application/vnd.cyclonedx+json',
    file,
    digest: digestOf(text),
    components: 1,
  }
  return { report: { files: [one] }, folder } as unknown as NonNullable<SignPush['sboms']>
}

describe('signing a push', () => {
  test('says of what came from a public cache whose signature it carried there, and from no recipe', async () => {
    const entry = { ...buildReport.specs[0]!, hash: zlib!.hash, outcome: 'reused' as const }
    const source = 'https://binaries.example.org/v1'
    const specs = [{ ...entry, source, signedBy: 'A'.repeat(40) }]
    await sign({
      push: {
        registry: registry.reference,
        specs: [zlib!, { ...app!, outcome: 'pushed' }],
        referrers: [],
      },
      build: { ...buildReport, specs },
      recipeOf: () => digestOf('a recipe'),
    })
    const [[own], [others]] = [await said(app!), await said(zlib!)]
    expect(JSON.stringify(own)).not.toContain('public-cache')
    expect(own!.subject).toEqual([expect.objectContaining({ annotations: expect.anything() })])
    expect(others!.subject).toHaveLength(1)
    expect(JSON.stringify(others!.subject)).not.toContain('recipe')
    expect(others!.predicate).toMatchObject({
      buildDefinition: {
        resolvedDependencies: expect.arrayContaining([
          {
            uri: source,
            digest: { sha256: hexOf(zlib!.layer) },
            annotations: {
              role: 'public-cache',
              package: expect.stringContaining('zlib@1.3.1'),
              signedBy: 'A'.repeat(40),
            },
          },
        ]),
      },
    })
  })

  test('says of what it put there how it was built, and nothing of what others put there', async () => {
    const attached = await sign()
    expect(attached.map(({ subject }) => subject)).toStrictEqual([zlib!.manifest])
    expect(await said(app!)).toStrictEqual([])
    expect(await said(zlib!)).toMatchObject([
      {
        predicateType: PROVENANCE,
        subject: [{ name: `zlib@1.3.1/${zlib!.hash.slice(0, 7)}` }],
        predicate: { runDetails: { builder: { version: { spack: '1.1.0' } } } },
      },
    ])
    expect((await said(zlib!))[0]!.subject[0]).not.toHaveProperty('annotations')
  })

  test('says it of those that are named instead, also when they were there', async () => {
    const attached = await sign({ only: new Set([app!.hash]) })
    expect(attached.map(({ subject }) => subject)).toStrictEqual([app!.manifest])
  })

  test('names the recipe of each, where it is known', async () => {
    const recipe = digestOf('recipe')
    await sign({ recipeOf: (hash) => (hash === zlib!.hash ? recipe : undefined) })
    expect((await said(zlib!))[0]!.subject).toMatchObject([{ annotations: { recipe } }])
  })

  test('says it once of an image that two specs share', async () => {
    const twice = { ...zlib!, hash: 'b'.repeat(32) as SpecHash }
    const push = { registry: registry.reference, specs: [zlib!, twice], referrers: [] }
    expect(await sign({ push })).toHaveLength(1)
  })

  test('says it in several statements of many packages, each of 1024 at most', async () => {
    const image = (await registry.manifest(zlib!.manifest))!
    const like = JSON.parse(Buffer.from(image.bytes).toString()) as object
    const specs = await Promise.all(
      Array.from({ length: 1025 }, async (_, number): Promise<PushedSpec> => {
        const manifest = await registry.putManifest(
          undefined,
          image.mediaType,
          Buffer.from(JSON.stringify({ ...like, annotations: { number: `${number}` } })),
        )
        return { ...zlib!, name: `p${number}`, manifest }
      }),
    )
    const told: string[] = []
    const push = { registry: registry.reference, specs, referrers: [] }
    const attached = await sign({ push, onSigned: (what) => told.push(what) })
    expect(new Set(attached.map(({ subject }) => subject))).toEqual(
      new Set(specs.map(({ manifest }) => manifest)),
    )
    expect(told.toSorted()).toEqual(['provenance of 1 packages', 'provenance of 1024 packages'])
    expect((await said(specs[0]!))[0]!.subject).toHaveLength(1024)
    expect((await said(specs[1024]!))[0]!.subject).toMatchObject([
      { name: expect.stringMatching(/^p1024@/) },
    ])
  })

  test('says nothing where there is nothing to say', async () => {
    expect(await sign({ only: new Set() })).toStrictEqual([])
  })

  test('tells how far it is', async () => {
    const told: unknown[] = []
    await sign({
      sboms: sboms(zlib!.hash),
      onSigned: (...all) => told.push(all),
    })
    expect(told.map((one) => (one as unknown[]).slice(1))).toStrictEqual([
      [1, 2],
      [2, 2],
    ])
    expect(told.map((one) => (one as unknown[])[0]).toSorted()).toStrictEqual([
      'SBOM zlib.cdx.json',
      'provenance of 1 packages',
    ])
  })

  test('ends when the run is stopped', async () => {
    const signal = AbortSignal.abort(new Error('stopped'))
    await expect(sign({ signal })).rejects.toThrow('stopped')
  })
})

describe('signing SBOMs', () => {
  test('says what is in a package, as it was written', async () => {
    await sign({ sboms: sboms(zlib!.hash) })
    expect(await said(zlib!)).toContainEqual(
      expect.objectContaining({
        predicateType: 'https://cyclonedx.org/bom',
        predicate: JSON.parse(BOM) as unknown,
      }),
    )
  })

  test('passes over that of the whole lock, and those of what is not signed', async () => {
    expect(await sign({ sboms: sboms(undefined) })).toHaveLength(1)
    expect(await sign({ sboms: sboms(app!.hash) })).toHaveLength(1)
  })

  test.each([
    ['was changed', 'other', 'zlib.cdx.json', 'is not the one that was written'],
    ['is not there', BOM, 'gone.json', 'cannot be read: ENOENT'],
  ])('ends with what to do where a file %s', async (_, text, file, message) => {
    const signing = sign({ sboms: sboms(zlib!.hash, text, file) })
    await expect(signing).rejects.toThrow(message)
    await expect(signing).rejects.toMatchObject({ fix: expect.stringMatching(/^Run "sbom" again/) })
  })
})
