import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  pushReport,
  recipeFactsReport,
  runAction,
  sbomReport,
  workFolder,
  type Ports,
  type Registry,
} from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { dagHash, digestOf, encode, type SpecNode } from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import { BuildCache, findIndexImage, MirrorFolder } from '@pakages/oci'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { GREETER, LIBFOO, recordedCache } from '@pakages/testing/oci/recorded'
import { writeTar, type WrittenMember } from '@pakages/testing/trust/tarball'
import { pushCacheAction } from './action.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages push '))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let workspace: string
let registry: MemoryRegistry
let runs = 0
const work = (): ReturnType<typeof workFolder> => workFolder(join(workspace, '.pakages'))
const PREFIX =
  'opt/__spack_path_placeholder__/linux-x86_64_v3/greeter-1.0-3a6zddgqhzrwypbgv4huhfswi7gjtl5o'
const HOME = dirname(PREFIX)

beforeEach(() => {
  workspace = join(root, String(++runs))
  registry = new MemoryRegistry('oci://registry.example/acme/cache')
  mkdirSync(work().root, { recursive: true })
})

/**
 * A build cache with the recorded package greeter alone, with a tarball of these files, below a
 * padded prefix.
 */
async function greeterCache(
  files: Record<string, string | Buffer> = {},
  { target = '', texts = [] as readonly string[], others = [] as readonly WrittenMember[] } = {},
): Promise<void> {
  const original = await BuildCache.open(recordedCache)
  const { dag, specJson } = await original.read(original.entries.get(GREETER as SpecHash)!)
  const recorded = (specJson as { nodes: SpecNode[] }).nodes[0]!
  const node = target
    ? { ...recorded, arch: { ...(recorded['arch'] as object), target } }
    : recorded
  const hash = dagHash(node)!
  const known = dag.specs.get(GREETER as SpecHash)!
  const spec = { ...known, hash, arch: { ...known.arch, ...(target && { target }) } }
  const retargeted = { roots: [hash], specs: new Map([[hash, spec]]) }
  const info = { buildpath: `/${HOME}`, hash_to_prefix: { [hash]: `/${PREFIX}` } }
  const members = Object.entries({
    'bin/greet': '#!/bin/sh\n',
    '.spack/spec.json': JSON.stringify({ spec: { nodes: [{ ...node, hash }] } }),
    ...files,
    '.spack/binary_distribution': JSON.stringify({ ...info, relocate_textfiles: texts }),
  }).map(([name, content]) => ({ prefix: HOME, name: `${basename(PREFIX)}/${name}`, content }))
  const folders = ['', '/bin', '/.spack'].map((name) => ({ name: PREFIX + name, type: '5' }))
  const bytes = gzipSync(writeTar([...folders, ...members, ...others]))
  const mirror = new MirrorFolder(work().cache)
  const blob = { digest: digestOf(bytes), size: bytes.length }
  await mirror.write(blob, Readable.from([bytes], { objectMode: false }), 'the test')
  await mirror.add(retargeted, hash, blob)
}

/** The recorded packages whose tarballs are there; their binaries are not padded. */
function recordedPackages(): void {
  cpSync(recordedCache, work().cache, { recursive: true })
  for (const name of ['gcc-runtime', 'compiler-wrapper'])
    rmSync(join(work().cache, 'v3', 'manifests', 'spec', name), { recursive: true })
}

async function run(
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
  more: Partial<Ports> = {},
  to: Registry = registry,
) {
  const context = { repository: 'acme/recipes', commit: 'c'.repeat(40) }
  const host = new MemoryHost({
    workspace,
    env,
    context,
    inputs: { registry: 'oci://registry.example/acme/cache', ...inputs },
  })
  const ending = await runAction(
    pushCacheAction,
    memoryPorts({ host, clock: new ManualClock(), openRegistry: () => to, ...more }),
  )
  return { ...ending, host }
}

const tagOfGreeter = `greeter-1.0-${GREETER}.spack`

describe('pakages push', () => {
  test('pushes what a build left, and writes the report', async () => {
    await greeterCache()
    const { exitCode, host } = await run()
    expect(host.messages('error')).toEqual([])
    expect(exitCode).toBe(0)
    expect((await registry.tags()).sort()).toEqual([
      'generation-1',
      expect.stringMatching(/^generation-1-[0-9a-f]{12}$/),
      tagOfGreeter,
      'index.spack',
    ])
    const report = await pushReport.read(work().pushReport)
    expect(report).toMatchObject({
      registry: registry.reference,
      specs: [
        {
          name: 'greeter',
          version: '1.0',
          hash: GREETER,
          target: 'x86_64_v3',
          tag: tagOfGreeter,
          outcome: 'pushed',
        },
      ],
      index: { specs: 1 },
    })
    expect(report.specs[0]!.manifest).toBe((await registry.manifest(tagOfGreeter))!.digest)
    expect(Object.fromEntries(host.outputs)).toMatchObject({
      pushed: '1',
      present: '0',
      'index-digest': (await findIndexImage(registry))!.manifest.digest,
    })
    expect(host.summaryText).toContain('`greeter@1.0`')
  })

  test('reports the same digests when it is run again', async () => {
    await greeterCache()
    await run()
    const first = await pushReport.read(work().pushReport)
    const { host } = await run()
    const second = await pushReport.read(work().pushReport)
    expect(second.specs).toEqual(first.specs.map((spec) => ({ ...spec, outcome: 'present' })))
    expect(host.outputs.get('present')).toBe('1')
  })

  test('says where packages come from and under which licence', async () => {
    await greeterCache()
    await recipeFactsReport.write(work().facts, {
      specs: [
        {
          hash: GREETER as SpecHash,
          licenses: ['MIT OR Apache-2.0', 'BSD-3-Clause'],
          maintainers: [],
          sources: [],
          patches: [],
        },
      ],
    })
    await run()
    const manifest = JSON.parse(
      Buffer.from((await registry.manifest(tagOfGreeter))!.bytes).toString(),
    ) as { annotations: Record<string, string> }
    expect(manifest.annotations).toMatchObject({
      'org.opencontainers.image.source': 'https://github.com/acme/recipes',
      'org.opencontainers.image.revision': 'c'.repeat(40),
      'org.opencontainers.image.licenses': '(MIT OR Apache-2.0) AND BSD-3-Clause',
    })
  })

  test('leaves the index alone when told to', async () => {
    await greeterCache()
    await run({ 'update-index': 'false' })
    expect(await registry.tags()).toContain(tagOfGreeter)
    expect(await registry.tags()).not.toContain('index.spack')
    expect((await pushReport.read(work().pushReport)).index).toBeUndefined()
  })

  test('attaches each SBOM once, to the image it describes', async () => {
    await greeterCache()
    const sbom = encode({ bomFormat: 'CycloneDX' })
    mkdirSync(work().sboms, { recursive: true })
    writeFileSync(join(work().sboms, 'greeter.cdx.json'), sbom)
    const entry = {
      format: 'cyclonedx',
      version: '1.6',
      mediaType: 'application/vnd.cyclonedx+json',
      file: 'greeter.cdx.json',
      digest: digestOf(sbom),
      components: 1,
    } as const
    await sbomReport.write(work().sbomReport, {
      files: [{ ...entry, hash: GREETER as SpecHash }, entry],
    })
    await run()
    const { specs, referrers, index } = await pushReport.read(work().pushReport)
    expect(referrers.map(({ subject }) => subject)).toEqual([specs[0]!.manifest, index!.manifest])
    expect(await registry.referrers(specs[0]!.manifest, entry.mediaType)).toHaveLength(1)
    await run()
    expect(await registry.referrers(specs[0]!.manifest)).toHaveLength(1)
    expect((await pushReport.read(work().pushReport)).referrers).toEqual(referrers)
  })

  test('refuses an SBOM that was changed', async () => {
    await greeterCache()
    mkdirSync(work().sboms, { recursive: true })
    writeFileSync(join(work().sboms, 'x.json'), 'changed')
    await sbomReport.write(work().sbomReport, {
      files: [
        {
          hash: GREETER as SpecHash,
          format: 'spdx',
          version: '2.3',
          mediaType: 'application/spdx+json',
          file: 'x.json',
          digest: digestOf('original'),
          components: 1,
        },
      ],
    })
    const { exitCode, host } = await run()
    expect(exitCode).toBe(1)
    expect(host.messages('error')[0]).toContain('was changed')
  })

  test('without a build says what to run', async () => {
    const { exitCode, host } = await run()
    expect(exitCode).toBe(1)
    expect(host.messages('error')[0]).toContain('Run "build" first')
  })
})

describe('what would break others is not pushed', () => {
  const refused = async (
    inputs: Record<string, string> = {},
    env: Record<string, string> = {},
  ): Promise<string> => {
    const { exitCode, host } = await run(inputs, env)
    expect(exitCode).toBe(1)
    expect(await registry.tags()).toEqual([])
    return host.messages('error').join('\n')
  }

  test('binaries without padding; texts may go', async () => {
    recordedPackages()
    const message = await refused()
    expect(message).toMatch(/unpadded: libfoo@1\.1\/bus3azd: .*no longer than \/opt\/spack/)
    expect(message).not.toContain('greeter')
    expect(message).toContain('allow: unpadded')
    expect((await run({ allow: 'unpadded' })).exitCode).toBe(0)
    expect(await registry.tags()).toContain(`libfoo-1.1-${LIBFOO}.spack`)
  })

  test.each(['zen4', 'x86_64_v4', 'neoverse_v1'])('a package for %s', async (target) => {
    await greeterCache({}, { target })
    expect(await refused()).toMatch(
      new RegExp(`target: greeter@1\\.0/\\w{7}: it is built for ${target}`),
    )
    const { exitCode, host } = await run({ targets: target })
    expect(exitCode).toBe(0)
    expect(host.summaryText).not.toContain('would have been refused')
  })

  test.each(['x86_64', 'x86_64_v2', 'aarch64', 'armv8.2a', 'ppc64le', 'riscv64'])(
    'but a package for %s may go',
    async (target) => {
      await greeterCache({}, { target })
      expect((await run()).exitCode).toBe(0)
    },
  )

  test.each<[string, Record<string, string | Buffer>]>([
    ['in a text', { '.spack/spack-build-env.txt': 'export DEPLOY_TOKEN=s3cr3t-value-42\n' }],
    [
      'in the compressed build log',
      {
        '.spack/spack-build-out.txt.gz': gzipSync(
          `${'x'.repeat(200_000)}s3cr3t-value-42${'y'.repeat(100_000)}`,
        ),
      },
    ],
    [
      'in base64',
      { '.spack/install-time-test-log.txt': Buffer.from('s3cr3t-value-42').toString('base64') },
    ],
  ])('the value of a secret %s', async (_, files) => {
    await greeterCache(files)
    const message = await refused({}, { DEPLOY_TOKEN: 's3cr3t-value-42' })
    expect(message).toMatch(
      /secret: greeter@1\.0\/3a6zddg: \.spack\/\S+ holds the value of DEPLOY_TOKEN/,
    )
    expect(message).not.toContain('s3cr3t-value-42')
    const allowed = await run({ allow: 'secret' }, { DEPLOY_TOKEN: 's3cr3t-value-42' })
    expect(allowed.exitCode).toBe(0)
    expect(allowed.host.summaryText).toContain(
      'would have been refused: `greeter@1.0/3a6zddg` (secret)',
    )
  })

  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  test.each([
    ['token', { token: 'ghs_abcdefghijk' }, 'ghs_abcdefghijk'],
    ['password', { username: 'me', password: 'pass-word-42' }, 'pass-word-42'],
    ['signing-key', { 'signing-key': pem.toString(), sign: 'none' }, pem.toString()],
  ])('what it was given itself as "%s"', async (name, inputs, value) => {
    await greeterCache({ '.spack/spack-build-env.txt': `https://x:${value}@github.com` })
    expect(await refused(inputs)).toContain(`holds the value of the input "${name}"`)
  })

  test('variables that hold no secret do not count', async () => {
    await greeterCache({
      '.spack/spack-build-env.txt': '/home/me/.ssh/agent.sock true 12345678 short',
    })
    const { exitCode } = await run(
      {},
      {
        SSH_AUTH_SOCK: '/home/me/.ssh/agent.sock',
        USE_TOKEN: 'true',
        TOKEN_ID: '12345678',
        API_KEY: 'short',
        HOME: '/home/me',
      },
    )
    expect(exitCode).toBe(0)
  })

  test('a log that is not compressed though it is called so does no harm', async () => {
    await greeterCache({
      '.spack/spack-build-out.txt.gz': 'not gzip at all',
      '.spack/z.txt': 'clean',
    })
    expect((await run({}, { DEPLOY_TOKEN: 's3cr3t-value-42' })).exitCode).toBe(0)
  })

  test('a tarball that install refuses, with all the reasons, whatever is allowed', async () => {
    const home = '../../../../home/u/.bashrc'
    await greeterCache(
      {},
      {
        texts: [home],
        others: [{ name: '../evil' }, { name: `${PREFIX}/bin/su`, mode: 0o4755 }],
      },
    )
    const message = await refused({ allow: 'unpadded\ntarget\nsecret' })
    expect(message).toContain('The tarball of greeter@1.0/3a6zddg in the build cache is refused: ')
    expect(message).toContain('The member ../evil leaves the folder that it is unpacked in.')
    expect(message).toContain('is setuid, setgid or sticky.')
    expect(message).toContain(`It has ${home} rewritten as text, which it does not hold as that.`)
    expect(message).toContain('Nothing was pushed.')
  })

  test('an unknown name in "allow" is an error of usage', async () => {
    await greeterCache()
    expect((await run({ allow: 'everything' })).exitCode).toBe(2)
  })
})
