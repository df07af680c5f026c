import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Registry } from '@pakages/core'
import { attach, damaged, digestOf, RegistryError } from '@pakages/image'
import {
  hexOf,
  type ConcreteDag,
  type Decision,
  type Digest,
  type PushReport,
  type SbomReport,
  type TrustPolicy,
} from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import {
  bundleAttachment,
  checkReview,
  composeReview,
  indexStatement,
  judgeIndex,
  MAX_BUNDLES,
  PROVENANCE,
  reviewedRecipe,
  sbomPredicate,
  SigstoreVerifier,
  signPush,
  verifySpecs,
  type CheckedReview,
  type SignPush,
  type VerifiedSpecs,
} from '@pakages/trust'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  acme,
  startSigstore,
  type SigstoreInstance,
} from '@pakages/testing/trust/sigstore-instance'
import { policyWith } from '@pakages/testing/trust/reviews'
import { buildReport, jobFacts } from '@pakages/testing/trust/signing-facts'
import {
  dagOf,
  node,
  pushSpec,
  putBytes,
  tagOf,
  type PushedSpec,
} from '@pakages/testing/trust/spec-image'

// A package repository as it should be, with real signatures and certificates, and then what an
// attacker who can write to the registry does to it.

const zlib = node('zlib', '1.3.1')
const app = node('app', '1.0', [zlib])
const dag: ConcreteDag = dagOf(app, zlib)
const recipe = reviewedRecipe(
  [{ path: 'package.py', content: Buffer.from('class Recipe: pass') }],
  { license: 'MIT' },
)
const policy: TrustPolicy = policyWith({ evidence: ['provenance', 'sbom'] })
const folder = mkdtempSync(join(tmpdir(), 'pakages-attacks-'))
const CYCLONEDX = sbomPredicate('cyclonedx', '1.6')

let sigstore: SigstoreInstance
let verifier: SigstoreVerifier
let reviews: CheckedReview[]
beforeAll(async () => {
  sigstore = await startSigstore()
  verifier = new SigstoreVerifier({ keys: [], roots: async () => [sigstore.trustedRoot] })
  reviews = await Promise.all([approval('zlib', '1.3.1'), approval('app', '1.0')])
})
afterAll(async () => {
  await sigstore.stop()
  rmSync(folder, { recursive: true })
})

async function approval(name: string, version: string): Promise<CheckedReview> {
  const command = {
    verdict: 'approved',
    name,
    version,
    criteria: ['functional', 'safe', 'license'],
    note: '',
  } as const
  const review = await composeReview(
    command,
    {
      auditor: 'alice',
      team: undefined,
      recipe,
      binaries: [],
      time: '2026-11-20T10:00:00.000Z',
      source: 'terminal',
    },
    sigstore.signer(acme),
  )
  return checkReview(review, verifier)
}

const bom = (name: string): string =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name }] })

function sbomsOf(specs: readonly PushedSpec[]): SbomReport {
  const files = specs.map((spec) => {
    const text = bom(spec.name)
    writeFileSync(join(folder, `${spec.name}.cdx.json`), text)
    return {
      hash: spec.hash,
      format: 'cyclonedx' as const,
      version: '1.6',
      mediaType: 'application/vnd.cyclonedx+json',
      file: `${spec.name}.cdx.json`,
      digest: digestOf(text),
      components: 1,
    }
  })
  return { files }
}

const sign = (
  registry: Registry,
  specs: PushedSpec[],
  changes: Partial<SignPush> = {},
): ReturnType<typeof signPush> => {
  const push: PushReport = { registry: registry.reference, specs, referrers: [] }
  return signPush({
    registry,
    push,
    build: buildReport,
    facts: jobFacts,
    signer: sigstore.signer(acme),
    recipeOf: () => recipe.digest,
    ...changes,
    sboms: changes.sboms ?? { report: sbomsOf(specs), folder },
  })
}

const verify = (registry: Registry, changes: Partial<TrustPolicy> = {}): Promise<VerifiedSpecs> =>
  verifySpecs(dag, {
    registry,
    verifier,
    policy: { ...policy, ...changes },
    records: { reviews, licenses: new Map(), tombstones: new Map() },
    referenceOf: tagOf,
  })
const codes = (decision: Decision, name: string): string[] =>
  decision.specs.find((spec) => spec.name === name)!.reasons.map(({ code }) => code)
const messages = (decision: Decision, name: string): string =>
  decision.specs
    .find((spec) => spec.name === name)!
    .reasons.map(({ message }) => message)
    .join(' ')

/** Makes every blob of a registry fail to be read. */
function failAtBlobs(registry: MemoryRegistry, error: Error): void {
  registry.readBlob = () => Promise.reject(error)
}

let registry: MemoryRegistry
let pushed: { zlib: PushedSpec; app: PushedSpec }
beforeEach(async () => {
  registry = new MemoryRegistry('oci://ghcr.io/acme/cache')
  pushed = {
    zlib: await pushSpec(registry, zlib, 'zlib'),
    app: await pushSpec(registry, app, 'app', [app, zlib]),
  }
})

test('a signed push of approved versions is trusted', async () => {
  const attached = await sign(registry, [pushed.zlib, pushed.app])
  expect(attached).toHaveLength(4)
  const { decision } = await verify(registry)
  expect(decision.specs.flatMap(({ reasons }) => reasons)).toEqual([])
  expect(decision).toMatchObject({
    verdict: 'trusted',
    specs: [
      {
        state: 'approved',
        signers: ['acme/packages/.github/workflows/build.yml at refs/heads/main'],
      },
      { state: 'approved' },
    ],
  })
})

test('signing the same push again adds nothing that readers stumble over', async () => {
  await sign(registry, [pushed.zlib, pushed.app])
  await sign(registry, [pushed.zlib, pushed.app])
  expect((await verify(registry)).decision.verdict).toBe('trusted')
})

test('a push of 2,500 packages takes three statements of provenance, one file of each in the registry', async () => {
  const layer = await putBytes(registry, Buffer.from('x'))
  const specs = await Promise.all(
    Array.from({ length: 2500 }, async (_, at): Promise<PushedSpec> => {
      const manifest = {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: { mediaType: 'x', ...layer },
        layers: [{ mediaType: 'x', ...layer }],
        annotations: { at: String(at) },
      }
      return {
        ...pushed.zlib,
        manifest: await registry.putManifest(
          undefined,
          manifest.mediaType,
          Buffer.from(JSON.stringify(manifest)),
        ),
      }
    }),
  )
  const statements: string[] = []
  const attached = await signPush({
    registry,
    push: { registry: registry.reference, specs, referrers: [] },
    build: buildReport,
    facts: jobFacts,
    signer: sigstore.signer(acme),
    onSigned: (what) => statements.push(what),
  })
  expect(statements.sort()).toEqual([
    'provenance of 1024 packages',
    'provenance of 1024 packages',
    'provenance of 452 packages',
  ])
  expect(attached).toHaveLength(2500)
})

describe('an attacker', () => {
  test('who signs validly, from another repository, is refused by name', async () => {
    await sign(registry, [pushed.zlib, pushed.app], {
      signer: sigstore.signer({ ...acme, repository: 'mallory/packages' }),
    })
    const { decision } = await verify(registry)
    expect(codes(decision, 'zlib')).toEqual(
      expect.arrayContaining(['no-provenance', 'untrusted-signer']),
    )
    expect(messages(decision, 'zlib')).toContain(
      'its repository is mallory/packages, not acme/packages',
    )
  })

  test('who signs from a branch or a workflow that is not trusted is refused', async () => {
    await sign(registry, [pushed.zlib, pushed.app], {
      signer: sigstore.signer({ ...acme, ref: 'refs/heads/evil' }),
    })
    const signers = [
      {
        kind: 'workflow',
        issuer: acme.issuer,
        repository: acme.repository,
        workflow: acme.workflow,
        ref: 'refs/heads/main',
      },
    ] as const
    expect(messages((await verify(registry, { signers })).decision, 'zlib')).toContain(
      'its ref is refs/heads/evil, not refs/heads/main',
    )
  })

  test('who lets a config describe another tarball than the manifest names is refused', async () => {
    await sign(registry, [pushed.zlib, pushed.app])
    const described = { hash_algorithm: 'sha256', hash: hexOf(pushed.app.layer) }
    await pushSpec(registry, zlib, 'zlib', [zlib], { binary_cache_checksum: described })
    const { decision } = await verify(registry)
    expect(codes(decision, 'zlib')).toContain('spec-mismatch')
    expect(messages(decision, 'zlib')).toContain('describes another tarball')
  })

  test.each<[string, Error]>([
    ['truncated', damaged('truncated', 'the config', 'the registry')],
    ['too-large', damaged('too-large', 'the config', 'the registry')],
  ])('who serves a description that is %s is refused for its size', async (_, error) => {
    await sign(registry, [pushed.zlib, pushed.app])
    failAtBlobs(registry, error)
    expect(codes((await verify(registry)).decision, 'zlib')).toContain('size-mismatch')
  })

  test('a registry out of reach is no verdict on its packages', async () => {
    await sign(registry, [pushed.zlib, pushed.app])
    const gone = new RegistryError('unreachable', 'nobody answers', {
      id: 'registry-unreachable',
      fix: 'Try again.',
    })
    failAtBlobs(registry, gone)
    await expect(verify(registry)).rejects.toBe(gone)
  })

  test('who swaps a layer is refused: the signature is of the manifest that names the other one', async () => {
    await sign(registry, [pushed.zlib, pushed.app])
    await pushSpec(registry, zlib, 'EVIL')
    expect(codes((await verify(registry)).decision, 'zlib')).toEqual(
      expect.arrayContaining(['no-provenance', 'no-sbom']),
    )
  })

  test('who hangs the bundle of another digest at their manifest is refused', async () => {
    await sign(registry, [pushed.app])
    const evil = await pushSpec(registry, zlib, 'EVIL')
    const donor = new MemoryRegistry()
    const good = await pushSpec(donor, zlib, 'zlib')
    await sign(donor, [good])
    const [bundle] = await bundlesAt(donor, good.manifest)
    await attach(registry, [evil.manifest], bundleAttachment(bundle!, PROVENANCE))
    expect(codes((await verify(registry)).decision, 'zlib')).toEqual(
      expect.arrayContaining(['no-provenance', 'wrong-subject']),
    )
  })

  test('who lays an SBOM beside a package that has none signed is refused: only signed ones count', async () => {
    await sign(registry, [pushed.zlib, pushed.app], {
      sboms: { report: sbomsOf([pushed.app]), folder },
    })
    const bytes = Buffer.from(bom('zlib'))
    const artifactType = 'application/vnd.cyclonedx+json'
    await attach(registry, [pushed.zlib.manifest], { artifactType, bytes, title: 'zlib.cdx.json' })
    expect(codes((await verify(registry)).decision, 'zlib')).toEqual(['no-sbom'])
    // Nor does the signed one of another package.
    for (const bundle of await bundlesAt(registry, pushed.app.manifest))
      await attach(registry, [pushed.zlib.manifest], bundleAttachment(bundle, CYCLONEDX))
    expect(codes((await verify(registry)).decision, 'zlib')).toEqual(
      expect.arrayContaining(['no-sbom', 'wrong-subject']),
    )
  })

  test('who swaps the SBOM beside a package changes nothing: what was signed is what is read', async () => {
    await sign(registry, [pushed.zlib, pushed.app])
    const bytes = Buffer.from(bom('evil'))
    const artifactType = 'application/vnd.cyclonedx+json'
    await attach(registry, [pushed.zlib.manifest], { artifactType, bytes, title: 'zlib.cdx.json' })
    const { decision, evidence } = await verify(registry)
    expect(decision.verdict).toBe('trusted')
    const read = evidence
      .get(pushed.zlib.hash)!
      .trusted.filter(({ statement }) => statement.predicateType === CYCLONEDX)
    expect(read.map(({ statement }) => statement.predicate)).toEqual([JSON.parse(bom('zlib'))])
  })

  test('who changes an SBOM file between writing and signing is found out', async () => {
    const report = sbomsOf([pushed.zlib])
    writeFileSync(join(folder, 'zlib.cdx.json'), bom('evil'))
    await expect(sign(registry, [pushed.zlib], { sboms: { report, folder } })).rejects.toThrow(
      'is not the one that was written',
    )
  })

  test('whose certificate expired, and who left no log entry, is refused', async () => {
    await sign(registry, [pushed.zlib, pushed.app], {
      signer: sigstore.signer(acme, { issued: new Date(Date.now() - 86_400_000), unlogged: true }),
    })
    expect(messages((await verify(registry)).decision, 'zlib')).toContain(
      'No log entry or time stamp shows that it was signed while its certificate was valid',
    )
  })

  test('who puts another spec under the tag of a hash is refused', async () => {
    const evil = { ...zlib, parameters: { evil: true } }
    const image = await pushSpec(registry, zlib, 'zlib', [evil])
    await sign(registry, [image, pushed.app])
    expect(codes((await verify(registry)).decision, 'zlib')).toEqual(['spec-mismatch'])
  })

  test('whose manifest lies about sizes is refused before anything is downloaded whole', async () => {
    const stored = (await registry.manifest(pushed.zlib.manifest))!
    const lying = JSON.parse(Buffer.from(stored.bytes).toString()) as { config: { size: number } }
    lying.config.size -= 1
    const liar = lyingRegistry(registry, pushed.zlib.tag, Buffer.from(JSON.stringify(lying)))
    expect(codes((await verify(liar)).decision, 'zlib')).toContain('size-mismatch')
    lying.config.size = 10 ** 12
    expect(
      codes(
        (await verify(lyingRegistry(registry, pushed.zlib.tag, Buffer.from(JSON.stringify(lying)))))
          .decision,
        'zlib',
      ),
    ).toContain('size-mismatch')
  })

  test('who hangs rubbish and signatures of their own at a package neither stops nor slows it', async () => {
    await sign(registry, [pushed.zlib, pushed.app])
    const mallory = sigstore.signer({ ...acme, repository: 'mallory/packages' })
    const rubbish = await mallory.sign({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: '', digest: { sha256: 'x' } }],
      predicateType: 'x',
      predicate: {},
    })
    for (let at = 0; at < 30; at++)
      await attach(registry, [pushed.zlib.manifest], bundleAttachment({ ...rubbish, at }, 'x'))
    expect((await verify(registry)).decision.verdict).toBe('trusted')
    expect(MAX_BUNDLES).toBeGreaterThan(30)
  })

  test('who serves an older index, validly signed, is refused by who saw a newer one', async () => {
    const [before, now] = ['2026-11-19T00:00:00.000Z', '2026-11-20T00:00:00.000Z']
    const signedIndex = async (text: string, issued: string) => {
      const found = await verifier.verify(
        await sigstore
          .signer(acme)
          .sign(
            indexStatement({ name: 'index.spack', digest: digestOf(text) }, { issued, entries: 1 }),
          ),
      )
      if (found.kind !== 'verified') throw new Error(found.message)
      return found.statement
    }
    const [older, newer] = [await signedIndex('older', before), await signedIndex('newer', now)]
    const later = Date.parse(now) + 1000
    const current = judgeIndex(newer, digestOf('newer'), undefined, later)
    expect(current).toEqual({ kind: 'current', seen: { issued: now, digest: digestOf('newer') } })
    if (current.kind !== 'current') return
    expect(judgeIndex(older, digestOf('older'), current.seen, later)).toMatchObject({
      kind: 'refused',
      code: 'replayed',
    })
    expect(judgeIndex(newer, digestOf('older'), current.seen, later)).toMatchObject({
      kind: 'refused',
      code: 'wrong-subject',
    })
    expect(judgeIndex(newer, digestOf('newer'), undefined, Date.parse(before))).toMatchObject({
      kind: 'refused',
      code: 'future',
    })
    expect(judgeIndex(newer, digestOf('newer'), current.seen, later)).toMatchObject({
      kind: 'current',
    })
  })
})

/** The bundles as they hang at a manifest. */
async function bundlesAt(from: Registry, subject: Digest): Promise<{ mediaType: string }[]> {
  return Promise.all(
    (await from.referrers(subject)).map(async ({ digest }) => {
      const { layers } = JSON.parse(
        Buffer.from((await from.manifest(digest))!.bytes).toString(),
      ) as { layers: { digest: Digest }[] }
      return JSON.parse(
        Buffer.concat(
          (await (await from.readBlob(layers[0]!.digest)).toArray()) as Buffer[],
        ).toString(),
      ) as { mediaType: string }
    }),
  )
}

/** A registry that serves another manifest under a tag, as one in the attacker's hands may. */
function lyingRegistry(registry: MemoryRegistry, tag: string, bytes: Buffer): Registry {
  return new Proxy(registry, {
    get: (target, key) => {
      if (key === 'manifest')
        return async (reference: string) =>
          reference === tag
            ? {
                mediaType: 'application/vnd.oci.image.manifest.v1+json',
                digest: digestOf(bytes),
                bytes,
              }
            : target.manifest(reference)
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function'
        ? (value as (...args: unknown[]) => unknown).bind(target)
        : value
    },
  })
}
