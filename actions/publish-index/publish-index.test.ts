import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openIndex } from '@pakages/catalog'
import { nodeHttp, reviewDocument, runAction, type Registry } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { attach, digestOf } from '@pakages/image'
import { reviewPath, type SpecHash } from '@pakages/model'
import { BuildCache, pushCache } from '@pakages/oci'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import {
  bundleAttachment,
  composeReview,
  KeySigner,
  PROVENANCE,
  SigstoreVerifier,
  statement,
  trustIndex,
} from '@pakages/trust'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { generateKeyPairSync } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GREETER, recordedCache } from '@pakages/testing/oci/recorded'
import { publishIndexAction } from './action.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages index '))
const http = nodeHttp()
afterAll(() => {
  http.close()
  rmSync(root, { recursive: true, force: true })
})

const privateKey = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
const key = new KeySigner(privateKey)
const strangerKey = new KeySigner(
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
)
let workspace: string
let registry: MemoryRegistry
let runs = 0

const configure = (more: object = {}): void =>
  writeFileSync(
    join(workspace, 'pakages.json'),
    JSON.stringify({
      name: 'acme-packages',
      version: '1.0',
      license: 'MIT',
      description: 'What acme builds.',
      registry: 'oci://registry.example/acme/cache',
      trust: {
        signers: [{ key: key.publicKey }],
        auditors: [{ user: 'alice', keys: [key.publicKey] }],
      },
      ...more,
    }),
  )

beforeEach(async () => {
  workspace = join(root, String(++runs))
  mkdirSync(workspace)
  configure()
  registry = new MemoryRegistry('oci://registry.example/acme/cache')
  const cache = join(workspace, 'cache')
  cpSync(recordedCache, cache, { recursive: true })
  for (const name of ['gcc-runtime', 'compiler-wrapper'])
    rmSync(join(cache, 'v3', 'manifests', 'spec', name), { recursive: true })
  await pushCache({
    registry,
    cache: await BuildCache.open(cache),
    clock: new ManualClock(),
    signal: new AbortController().signal,
    concurrency: 4,
    updateIndex: true,
    licenses: new Map(),
    provenance: {},
    metadata: undefined,
    refuse: () => undefined,
    onProgress: () => undefined,
  })
})

async function run(inputs: Record<string, string> = {}, from: Registry = registry) {
  const host = new MemoryHost({
    workspace,
    context: { repository: 'acme/packages' },
    inputs: { 'signing-key': privateKey, ...inputs },
  })
  const ending = await runAction(
    publishIndexAction,
    memoryPorts({ host, clock: new ManualClock(), openRegistry: () => from }),
  )
  return { ...ending, host }
}

const greeterManifest = async () =>
  (await registry.manifest(`greeter-1.0-${GREETER}.spack`))!.digest

async function review(
  verdict: 'approved' | 'unsafe' | 'requested',
  note = 'Built it.',
): Promise<void> {
  const manifest = await greeterManifest()
  const words = {
    name: 'greeter',
    version: '1.0',
    verdict,
    criteria: verdict === 'approved' ? (['functional', 'safe', 'license'] as const).slice() : [],
    note,
  }
  const recipe = {
    digest: digestOf('recipe'),
    files: { 'package.py': digestOf('file') },
    license: 'MIT',
  }
  const binaries = [{ hash: GREETER as SpecHash, target: 'x86_64_v3', manifest, layer: manifest }]
  const made = await composeReview(
    words,
    {
      auditor: 'alice',
      team: undefined,
      recipe,
      binaries,
      time: '2026-11-20T10:00:00Z',
      source: 'terminal',
    },
    key,
  )
  await reviewDocument.write(join(workspace, reviewPath(made)), made)
}

const open = () => openIndex(join(workspace, 'site'), { http })

describe('pakages index', () => {
  test('lists what the registry holds, with digests, dependencies and install lines', async () => {
    const { exitCode, host } = await run()
    expect(host.messages('error')).toEqual([])
    expect(exitCode).toBe(0)
    const index = await open()
    expect((await index.packages()).packages.map((one) => one.name)).toEqual([
      'bar-tools',
      'greeter',
      'libbar',
      'libfoo',
    ])
    const version = (await index.version('greeter', '1.0'))!
    expect(version).toMatchObject({
      state: 'unreviewed',
      binaries: [
        {
          hash: GREETER,
          manifest: await greeterManifest(),
          image: 'registry.example/acme/cache',
          target: 'x86_64_v3',
        },
      ],
    })
    expect(version.binaries[0]!.install.spack).toEqual([
      'spack mirror add --scope user --unsigned acme-packages oci://registry.example/acme/cache',
      `spack install --cache-only /${GREETER}`,
    ])
    const tools = (await index.package('bar-tools'))!.versions[0]!.version
    expect(
      (await index.version('bar-tools', tools))!.binaries[0]!.dependencies.nodes.map(
        (node) => node.name,
      ),
    ).toEqual(expect.arrayContaining(['bar-tools', 'libbar', 'libfoo']))
    expect(Object.fromEntries(host.outputs)).toMatchObject({
      packages: '4',
      changed: 'true',
      'signed-by': key.identity,
    })
  })

  test('has a page of the README beside the configuration, and none of one that is too large', async () => {
    const page = join(workspace, 'site', 'about', 'index.html')
    await run()
    expect(existsSync(page)).toBe(false)
    const readme = '# Acme\n\nSee [how](docs/how.md). <script>hurt()</script>\n'
    writeFileSync(join(workspace, 'README.md'), readme)
    await run()
    const text = readFileSync(page, 'utf8')
    expect(text).toContain('href="https://github.com/acme/packages/blob/HEAD/docs/how.md"')
    expect(text).not.toContain('<script>hurt')
    expect(readFileSync(join(workspace, 'site', 'index.html'), 'utf8')).toContain('href="about/"')
    writeFileSync(join(workspace, 'README.md'), readme + 'x'.repeat(300_000))
    await run()
    expect(existsSync(page)).toBe(false)
  })

  test('shows the text of a licence that the repository keeps, and of none that a link leads to', async () => {
    const page = join(workspace, 'site', 'licenses', 'MIT', 'index.html')
    mkdirSync(join(workspace, 'LICENSES'))
    writeFileSync(join(root, 'secret.txt'), 'of this machine')
    symlinkSync(join(root, 'secret.txt'), join(workspace, 'LICENSES', 'MIT.txt'))
    await review('approved')
    await run()
    const listed = readFileSync(page, 'utf8')
    expect(listed).toContain('Permission is hereby granted, free of charge')
    expect(listed).not.toContain('of this machine')
    rmSync(join(workspace, 'LICENSES', 'MIT.txt'))
    writeFileSync(join(workspace, 'LICENSES', 'MIT.txt'), 'Copyright of acme alone')
    await run()
    expect(readFileSync(page, 'utf8')).toContain('Copyright of acme alone')
    writeFileSync(join(workspace, 'LICENSES', 'MIT.txt'), 'Too long '.repeat(40_000))
    await run()
    expect(readFileSync(page, 'utf8')).not.toContain('Too long')
  })

  test('signs checksums that the policy of a user accepts, and not those that were changed', async () => {
    await run()
    const [checksums, bundle] = ['checksums.json', 'checksums.json.sigstore.json'].map((name) =>
      readFileSync(join(workspace, 'site/v2', name)),
    )
    const trust = {
      verifier: new SigstoreVerifier({ keys: [key.publicKey], roots: async () => [] }),
      signers: [{ kind: 'key' as const, pem: key.publicKey }],
      before: undefined,
      now: Date.now(),
    }
    await expect(trustIndex(checksums!, JSON.parse(String(bundle)), trust)).resolves.toMatchObject({
      signer: key.identity,
    })
    await expect(
      trustIndex(Buffer.concat([checksums!, Buffer.from(' ')]), JSON.parse(String(bundle)), trust),
    ).rejects.toThrow('not this index')
  })

  test('shows a version as approved when an auditor approved it, and serves the review', async () => {
    await review('approved')
    await run()
    const version = (await (await open()).version('greeter', '1.0'))!
    expect(version).toMatchObject({
      state: 'approved',
      license: 'MIT',
      licenseAccepted: true,
      missing: [],
      reviews: [{ auditor: 'alice', counts: true, signer: key.identity }],
      binaries: [{ covered: true }],
    })
    expect(reviewDocument.parse(version.reviews[0]!.file, 'review').signature).toBeDefined()
  })

  test('keeps a tombstone of what an auditor found unsafe', async () => {
    await review('unsafe', 'It sends the home folder away.')
    await run()
    const version = (await (await open()).version('greeter', '1.0'))!
    expect(version).toMatchObject({
      state: 'removed',
      tombstone: { auditor: 'alice', reason: 'It sends the home folder away.' },
    })
    expect(version.binaries[0]!.install).toEqual({ spack: [], pakages: [], docker: [] })
  })

  test('names the signed statements at a binary, and says whose they are', async () => {
    const manifest = await greeterManifest()
    const bundle = await key.sign(
      statement([{ name: 'greeter', digest: manifest }], PROVENANCE, {}),
    )
    await attach(registry, [manifest], bundleAttachment(bundle, PROVENANCE))
    await run()
    const [attestation] = (await (await open()).version('greeter', '1.0'))!.binaries[0]!
      .attestations
    expect(attestation).toMatchObject({ predicateType: PROVENANCE, signer: key.identity })
    expect(await registry.manifest(attestation!.manifest)).toBeDefined()
  })

  test('says of no bundle that it is signed because another of its kind is', async () => {
    const manifest = await greeterManifest()
    const said = statement([{ name: 'greeter', digest: manifest }], PROVENANCE, {})
    const signed = [await strangerKey.sign(said), await key.sign(said)]
    for (const bundle of signed)
      await attach(registry, [manifest], bundleAttachment(bundle, PROVENANCE))
    await run()
    const { attestations } = (await (await open()).version('greeter', '1.0'))!.binaries[0]!
    expect(attestations.map(({ signer }) => signer).sort()).toEqual([key.identity, undefined])
    const listed = attestations.find(({ signer }) => signer !== undefined)!
    const { layers } = JSON.parse((await registry.manifest(listed.manifest))!.bytes.toString()) as {
      layers: { digest: string }[]
    }
    expect(layers[0]!.digest).toBe(digestOf(bundleAttachment(signed[1]!, PROVENANCE).bytes))
  })

  test('changes nothing when nothing changed', async () => {
    await run()
    const before = readFileSync(join(workspace, 'site/v2/checksums.json.sigstore.json'), 'utf8')
    const { host } = await run()
    expect(host.outputs.get('changed')).toBe('false')
    expect(readFileSync(join(workspace, 'site/v2/checksums.json.sigstore.json'), 'utf8')).toBe(
      before,
    )
  })

  test('counts the vulnerabilities that a scanner found', async () => {
    const component = { 'bom-ref': 'a', name: 'greeter', version: '1.0' }
    const vulnerabilities = [
      {
        id: 'CVE-2026-1',
        ratings: [{ severity: 'low' }, { severity: 'high' }],
        affects: [{ ref: 'a' }],
      },
      {
        id: 'CVE-2026-2',
        analysis: { state: 'not_affected' },
        affects: [{ ref: 'a' }, { ref: 'unknown' }],
      },
    ]
    writeFileSync(
      join(workspace, 'scan.json'),
      JSON.stringify({ bomFormat: 'CycloneDX', components: [component], vulnerabilities }),
    )
    await run({ vulnerabilities: 'scan.json' })
    expect((await (await open()).version('greeter', '1.0'))!.advisories).toEqual([
      { id: 'CVE-2026-1', severity: 'high', component: 'greeter@1.0', status: 'affected' },
      { id: 'CVE-2026-2', severity: 'unknown', component: 'greeter@1.0', status: 'not_affected' },
    ])
    expect((await (await open()).package('greeter'))!.versions[0]!.advisories).toBe(1)
  })

  test('reads what recipes say without running them', async () => {
    const folder = join(workspace, 'recipes', 'spack_repo', 'acme', 'packages', 'greeter')
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(workspace, 'recipes', 'spack_repo', 'acme', 'repo.yaml'),
      'repo:\n  namespace: acme\n  api: v2.0\n',
    )
    writeFileSync(
      join(folder, 'package.py'),
      'from spack.package import *\n\n\nclass Greeter(Package):\n    """Says hello.\n    Politely."""\n\n    homepage = "https://greeter.example.org"\n    maintainers("ada")\n    tags = ["e4s"]\n    license("ISC", when="@1:")\n    version("1.0", sha256="' +
        'a'.repeat(64) +
        '")\n',
    )
    expect((await run({ recipes: 'recipes' })).host.messages('error')).toEqual([])
    const index = await open()
    expect(await index.package('greeter')).toMatchObject({
      description: 'Says hello. Politely.',
      homepage: 'https://greeter.example.org',
      maintainers: ['ada'],
      tags: ['e4s'],
    })
    expect(await index.version('greeter', '1.0')).toMatchObject({
      license: 'ISC',
      sources: [{ sha256: 'a'.repeat(64) }],
    })
  })

  test('goes on with the others where a recipe takes more than reading one may take', async () => {
    const packages = join(workspace, 'recipes', 'spack_repo', 'acme', 'packages')
    for (const name of ['greeter', 'zlib']) mkdirSync(join(packages, name), { recursive: true })
    writeFileSync(
      join(workspace, 'recipes', 'spack_repo', 'acme', 'repo.yaml'),
      'repo:\n  namespace: acme\n  api: v2.0\n',
    )
    const doubled = `    a = "x"\n${'    a = a + a\n'.repeat(40)}`
    const recipe = (name: string, body: string): void =>
      writeFileSync(
        join(packages, name, 'package.py'),
        `class ${name === 'zlib' ? 'Zlib' : 'Greeter'}(Package):\n    homepage = "https://${name}.example.org"\n${body}`,
      )
    recipe('greeter', doubled)
    recipe('zlib', '')
    const { exitCode, host } = await run({ recipes: 'recipes' })
    expect(exitCode).toBe(0)
    expect(host.messages('error')).toEqual([])
    expect(host.messages('warning').join()).toContain(
      'The recipe of greeter is not readable, because it makes a text of more than 65536 characters',
    )
    const index = await open()
    expect((await index.package('greeter'))?.homepage).toBeUndefined()
    expect((await index.package('zlib'))?.homepage ?? 'https://zlib.example.org').toBe(
      'https://zlib.example.org',
    )
  })

  test('serves the static files of the configuration with their digest', async () => {
    mkdirSync(join(workspace, 'tables'))
    writeFileSync(join(workspace, 'tables', 'a.txt'), 'hello')
    configure({ static: ['tables'] })
    await run()
    expect(await (await open()).version('acme-packages', '1.0')).toMatchObject({
      license: 'MIT',
      files: [{ path: 'tables/a.txt', digest: digestOf('hello'), size: 5 }],
    })
    expect(readFileSync(join(workspace, 'site/files/acme-packages/1.0/tables/a.txt'), 'utf8')).toBe(
      'hello',
    )
  })

  test.each([
    ['a path that climbs', '../secret.txt', 'leaves the folder'],
    ['a link that leads out', 'link/secret.txt', 'leaves the folder'],
    ['what is not there', 'nothing.txt', 'does not exist'],
  ])('refuses to serve %s', async (_, path, message) => {
    writeFileSync(join(root, 'secret.txt'), 'secret')
    symlinkSync(root, join(workspace, 'link'))
    configure({ static: [path] })
    const { exitCode, host } = await run()
    expect(exitCode).toBe(1)
    expect(host.messages('error').join()).toContain(message)
  })

  test('warns when nobody signs, and writes the index all the same', async () => {
    const host = new MemoryHost({ workspace })
    const { exitCode } = await runAction(
      publishIndexAction,
      memoryPorts({ host, openRegistry: () => registry }),
    )
    expect(exitCode).toBe(0)
    expect(host.messages('warning').join()).toContain('Nobody signs this index')
    expect((await open()).signer).toBeUndefined()
  })

  test('makes an index of an empty registry', async () => {
    expect((await run({}, new MemoryRegistry('oci://registry.example/acme/cache'))).exitCode).toBe(
      0,
    )
    expect((await (await open()).packages()).packages).toEqual([])
  })

  test('says what is missing without a registry', async () => {
    configure({ registry: undefined, specs: ['greeter'] })
    const { exitCode, host } = await run()
    expect(exitCode).toBe(2)
    expect(host.messages('error').join()).toContain('"registry" is missing')
  })
})
