import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import {
  buildReport,
  nodeHttp,
  nodeProcesses,
  parseInputs,
  planReport,
  type SpackSettings,
  runAction,
  workFolder,
  type Ending,
} from '@pakages/core'
import { FakeSpack, MemoryHost, memoryPorts, type FakeRecipe } from '@pakages/core/fakes'
import { all, describeWith, program } from '@pakages/testing/requirements'
import {
  packageManifests,
  publishKey,
  signMirror,
  TestKeys,
} from '@pakages/testing/spack/signed-mirror'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planBuildsAction } from '../plan-builds/action.ts'
import { promoteInputs } from '../promote-packages/inputs.ts'
import { verifiedPlan } from '../promote-packages/own-plan.ts'
import { buildWithSpackAction } from './action.ts'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'cmake' },
  { name: 'zlib', dependsOn: { build: ['cmake'] } },
  { name: 'app', dependsOn: { build: ['cmake'], link: ['zlib'] } },
]

describeWith(all(program('gpg'), program('gpgv')), 'a public cache of others', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-public-'))
  const pristine = join(root, 'pristine')
  const http = nodeHttp()
  let keys: TestKeys
  let signer: string
  let stranger: string
  let mirror: string
  let count = 0

  const build = async (
    lines: string,
    {
      specs = 'app',
      env = {},
      inputs = {},
    }: {
      specs?: string
      env?: Record<string, string>
      inputs?: Record<string, string>
    } = {},
    workspace = join(root, `job-${++count}`),
  ) => {
    mkdirSync(workspace, { recursive: true })
    const host = new MemoryHost({
      workspace,
      inputs: {
        ...inputs,
        ...(specs !== '' && { specs }),
        ...(lines !== '' && { 'public-caches': lines }),
      },
      env: { PATH: process.env['PATH'] ?? '', PAKAGES_CACHE: join(workspace, 'cache'), ...env },
    })
    const ending: Ending = await runAction(
      buildWithSpackAction,
      memoryPorts({
        host,
        http,
        processes: nodeProcesses,
        openSpack: async (settings) => new FakeSpack(RECIPES, settings),
      }),
    )
    const report = workFolder(join(workspace, '.pakages')).buildReport
    const { specs: entries } = existsSync(report) ? await buildReport.read(report) : { specs: [] }
    return {
      exitCode: ending.exitCode,
      workspace,
      outcomes: Object.fromEntries(entries.map(({ name, outcome }) => [name, outcome])),
      entries,
      told: [...host.messages('warning'), ...host.messages('error')].join('\n'),
    }
  }

  beforeAll(async () => {
    keys = new TestKeys()
    signer = keys.make('signer')
    stranger = keys.make('stranger')
    const { workspace } = await build('')
    cpSync(workFolder(join(workspace, '.pakages')).cache, pristine, { recursive: true })
    signMirror(pristine, keys, signer)
  })
  beforeEach(() => {
    mirror = join(root, `mirror-${++count}`)
    cpSync(pristine, mirror, { recursive: true })
  })
  afterAll(() => {
    keys.end()
    http.close()
    rmSync(root, { recursive: true, force: true })
  })

  const manifestOf = (name: string): string =>
    packageManifests(mirror).find((file) => file.includes(`/${name}/`))!

  test('is reused by the fingerprint of its key, and the report says whose signature that is', async () => {
    const { outcomes, entries, told } = await build(`${mirror} ${signer}`)
    expect([outcomes, told]).toEqual([{ app: 'reused', zlib: 'reused', cmake: 'unneeded' }, ''])
    expect(entries.find(({ name }) => name === 'app')).toMatchObject({
      source: mirror,
      signedBy: signer,
    })
  })

  test('is reused over HTTP with a key in a file, asked for what is needed alone', async () => {
    const key = join(root, 'signer.asc')
    writeFileSync(key, keys.publicKey(signer))
    const site: SiteServer = await serveSite(mirror)
    const { outcomes, told } = await build(`${site.url} ${key}`)
    await site.close()
    expect([outcomes, told]).toEqual([{ app: 'reused', zlib: 'reused', cmake: 'unneeded' }, ''])
  })

  test.each<[string, () => string | undefined, RegExp]>([
    [
      'is signed by somebody else',
      () => void signMirror(unsigned(), keys, stranger),
      /zlib@\S+: It is signed by the key [0-9A-F]+, which is not named/,
    ],
    [
      'serves the key of a stranger as the one that is named',
      () => {
        signMirror(unsigned(), keys, stranger)
        publishKey(mirror, signer, keys.publicKey(stranger))
        return undefined
      },
      /zlib@\S+: It is signed by the key [0-9A-F]{40}, which is not named/,
    ],
    ['is not signed', () => void unsigned(), /zlib@\S+: It is not signed/],
    [
      'has another text than was signed',
      () => {
        const file = manifestOf('zlib')
        writeFileSync(file, readFileSync(file, 'utf8').replace('"version":3', '"version":4'))
        return undefined
      },
      /zlib@\S+: Its signature does not fit: it was changed/,
    ],
    [
      'has a signed manifest behind a text that nobody signed',
      () => {
        const file = manifestOf('zlib')
        const signed = readFileSync(file)
        writeFileSync(file, Buffer.concat([signed, signed]))
        return undefined
      },
      /zlib@\S+: It is not one text with one signature/,
    ],
    [
      'has the signed manifest of one package in the place of another',
      () => {
        writeFileSync(manifestOf('zlib'), readFileSync(manifestOf('cmake')))
        return undefined
      },
      /zlib@\S+: What was signed is the package with the hash [a-z2-7]{32}/,
    ],
    [
      'has a tarball that was changed',
      () => {
        const checksum = /install[^}]*"checksum":"([0-9a-f]{64})"/.exec(
          readFileSync(manifestOf('zlib'), 'utf8'),
        )![1]!
        const blob = join(mirror, 'blobs', 'sha256', checksum.slice(0, 2), checksum)
        const bytes = readFileSync(blob)
        bytes[bytes.length - 1]! ^= 1
        writeFileSync(blob, bytes)
        return undefined
      },
      /zlib@\S+ is not taken from .*sha256/s,
    ],
    [
      'has a manifest without end',
      () => {
        appendFileSync(manifestOf('zlib'), Buffer.alloc(1 << 17, ' '))
        return undefined
      },
      /is longer than 65536 bytes/,
    ],
  ])('that %s is not reused: the package is built, and the log says why', async (_, spoil, why) => {
    spoil()
    const { exitCode, outcomes, told } = await build(`${mirror} ${signer}`)
    expect([exitCode, outcomes['zlib']]).toEqual([0, 'built'])
    expect(told).toMatch(why)
  })

  /** The mirror as nobody signed it. */
  function unsigned(): string {
    for (const file of packageManifests(mirror)) {
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.slice(text.indexOf('{'), text.indexOf('-----BEGIN PGP SIG')).trim())
    }
    return mirror
  }

  test('whose key expired is not reused', async () => {
    const short = keys.make('short', 'seconds=1')
    signMirror(unsigned(), keys, short)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    const { outcomes, told } = await build(`${mirror} ${short}`)
    expect([outcomes['app'], told]).toEqual(['built', expect.stringContaining('is expired')])
  })

  test('that does not answer is left out with a warning', async () => {
    const { exitCode, outcomes, told } = await build(`http://127.0.0.1:9/cache ${signer}`)
    expect([exitCode, outcomes['app']]).toEqual([0, 'built'])
    expect(told).toContain('is left out')
  })

  test.each<[string, () => string, number, string]>([
    ['has no such key', () => `${mirror} ${'A'.repeat(40)}`, 1, `has no key ${'A'.repeat(40)}`],
    ['is named without a key', () => mirror, 2, 'no key whose signatures count'],
    ['is named with a file that is not there', () => `${mirror} ./no.asc`, 1, 'cannot be read'],
    ['is a registry', () => `oci://example.org/cache ${signer}`, 2, 'name it in "trusted-caches"'],
    ['is not safe on the way', () => `http://example.org/c ${signer}`, 2, 'begins with https://'],
    [
      'is no build cache',
      () => {
        renameSync(join(mirror, 'v3'), join(mirror, 'v9'))
        return `${mirror} ${signer}`
      },
      1,
      'is no build cache of Spack 1.0 or newer',
    ],
  ])('that %s ends the run', async (_, line, exitCode, why) => {
    const ending = await build(line())
    expect(ending.exitCode).toBe(exitCode)
    expect(ending.told).toContain(why)
  })

  test('that the pakages.json names is reused without an input', async () => {
    const workspace = join(root, 'configured')
    mkdirSync(workspace)
    const site: SiteServer = await serveSite(mirror)
    writeFileSync(
      join(workspace, 'pakages.json'),
      JSON.stringify({
        name: 'acme',
        version: '1.0',
        license: 'MIT',
        'public-caches': [{ url: site.url, keys: [signer.toLowerCase()] }],
      }),
    )
    const { outcomes } = await build('', {}, workspace)
    await site.close()
    expect(outcomes).toEqual({ app: 'reused', zlib: 'reused', cmake: 'unneeded' })
  })

  test('gives a plan what its jobs hand on without building it, by whose signature', async () => {
    const workspace = join(root, 'planned')
    mkdirSync(workspace)
    const host = new MemoryHost({
      workspace,
      inputs: { specs: 'app', 'public-caches': `${mirror} ${signer}` },
      env: { PATH: process.env['PATH'] ?? '', PAKAGES_CACHE: join(workspace, 'cache') },
    })
    const openSpack = async (settings: SpackSettings) => new FakeSpack(RECIPES, settings)
    await runAction(
      planBuildsAction,
      memoryPorts({ host, http, processes: nodeProcesses, openSpack }),
    )
    const file = workFolder(join(workspace, '.pakages')).plan
    const plan = await planReport.read(file)
    expect(plan.public?.map(({ name, signedBy }) => [name, signedBy]).sort()).toEqual([
      ['app', signer],
      ['zlib', signer],
    ])
    const planned = plan.stages.flatMap(({ jobs }) => jobs.flatMap(({ specs }) => specs))
    expect(planned.map(({ name, from }) => `${name}: ${from}`).sort()).toEqual([
      'app: a public cache',
      'zlib: a public cache',
    ])
    const promotion = parseInputs(promoteInputs, () => undefined)
    expect((await verifiedPlan(file, promotion, memoryPorts({ host }))).planned.size).toBe(2)
    const [job] = plan.stages.flatMap(({ jobs }) => jobs)
    const done = await build(
      `${mirror} ${signer}`,
      { specs: '', inputs: { plan: file, job: job!.id } },
      workspace,
    )
    expect([done.exitCode, done.told, done.outcomes]).toEqual([
      0,
      '',
      { app: 'reused', zlib: 'reused', cmake: 'unneeded' },
    ])
    expect(done.entries.filter(({ signedBy }) => signedBy === signer)).toHaveLength(2)
  })

  test('cannot be verified where there is no gpgv, and nothing of it is reused', async () => {
    const { outcomes, told } = await build(`${mirror} ${signer}`, { env: { PATH: '/nowhere' } })
    expect(outcomes).toMatchObject({ app: 'built', zlib: 'built' })
    expect(told).toContain('Install "gpgv"')
  })
})
