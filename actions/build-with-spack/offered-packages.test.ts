import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  buildReport,
  nodeHttp,
  nodeProcesses,
  planReport,
  runAction,
  workFolder,
  type Ending,
  type Http,
  type Ports,
} from '@pakages/core'
import { FakeSpack, MemoryHost, memoryPorts, type FakeRecipe } from '@pakages/core/fakes'
import { asItCame, parseLock, targetOf, type ConcreteDag } from '@pakages/model'
import { changed, emptyDatabase, writeIndexMirror, type Database } from '@pakages/oci'
import { PlannedRun } from '@pakages/testing/planned-run'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { all, describeWith, program } from '@pakages/testing/requirements'
import {
  packageManifests,
  publishKey,
  signMirror,
  TestKeys,
} from '@pakages/testing/spack/signed-mirror'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planBuildsAction } from '../plan-builds/action.ts'
import { buildWithSpackAction } from './action.ts'

/** As the cache was built: for another target, so that no hash is the same here. */
const TARGET = 'x86_64'
const builtin = (name: string, dependsOn: FakeRecipe['dependsOn'] = []): FakeRecipe => ({
  name,
  dependsOn,
  namespace: 'builtin',
})
const OTHERS = [
  builtin('gmake'),
  builtin('zlib', { build: ['gmake'] }),
  builtin('cmake', { build: ['gmake'], link: ['zlib'] }),
]
const RECIPES: readonly FakeRecipe[] = [
  ...OTHERS,
  { name: 'app', dependsOn: { build: ['cmake'], link: ['zlib'] } },
]
const ALL_TAKEN = { app: 'built', cmake: 'reused', zlib: 'reused', gmake: 'unneeded' }

describeWith(all(program('gpg'), program('gpgv')), 'what a public cache offers', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-offered-'))
  const pristine = join(root, 'pristine')
  const http = nodeHttp()
  let keys: TestKeys
  let signer: string
  let list: Database
  let mirror: string
  let count = 0

  interface Job {
    readonly recipes?: readonly FakeRecipe[]
    readonly inputs?: Record<string, string>
    readonly workspace?: string
    /** The toolkit's cache folder, which remembers locks. */
    readonly memory?: string
  }

  async function act(run: (ports: Ports) => Promise<Ending>, job: Job) {
    const workspace = job.workspace ?? join(root, `job-${++count}`)
    mkdirSync(workspace, { recursive: true })
    const host = new MemoryHost({
      workspace,
      inputs: { specs: 'app', ...job.inputs },
      env: {
        PATH: process.env['PATH'] ?? '',
        PAKAGES_CACHE: job.memory ?? join(workspace, 'cache'),
      },
    })
    let solved = 0
    class CountedSpack extends FakeSpack {
      override concretize(...given: Parameters<FakeSpack['concretize']>) {
        solved++
        return super.concretize(...given)
      }
    }
    const ending = await run(
      memoryPorts({
        host,
        http,
        processes: nodeProcesses,
        openSpack: async (settings) => new CountedSpack(job.recipes ?? RECIPES, settings),
      }),
    )
    const told = [...host.messages('warning'), ...host.messages('error')].join('\n')
    const work = workFolder(join(workspace, '.pakages'))
    return { exitCode: ending.exitCode, host, told, work, workspace, solved }
  }

  async function build(job: Job = {}, line = `${mirror} ${signer}`) {
    const inputs = { ...job.inputs, ...(line !== '' && { 'public-caches': line }) }
    const ended = await act((ports) => runAction(buildWithSpackAction, ports), { ...job, inputs })
    if (ended.exitCode !== 0) throw new Error(ended.told)
    const { specs } = await buildReport.read(ended.work.buildReport)
    const outcomes = Object.fromEntries(specs.map(({ name, outcome }) => [name, outcome]))
    return { ...ended, specs, outcomes }
  }

  const lockOf = (file: string): ConcreteDag =>
    parseLock(JSON.parse(readFileSync(file, 'utf8')) as unknown)
  const named = (name: string) => [...list.nodes.values()].find((node) => node.name === name)!

  beforeAll(async () => {
    keys = new TestKeys()
    signer = keys.make('signer')
    const inputs = { specs: 'cmake', target: TARGET }
    const { work } = await build({ recipes: OTHERS, inputs }, '')
    const nodes = [...lockOf(work.lock).specs.values()].map(asItCame)
    list = changed(emptyDatabase, nodes, new Set(nodes.map(({ hash }) => hash)))
    cpSync(work.cache, pristine, { recursive: true })
    signMirror(pristine, keys, signer)
    await writeIndexMirror(pristine, list)
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

  /** The mirror as nobody signed a package of it. */
  function unsigned(name: string): void {
    const file = packageManifests(mirror).find((one) => one.includes(`/${name}/`))!
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.slice(text.indexOf('{'), text.indexOf('-----BEGIN PGP SIG')).trim())
  }

  test('is taken by the solver, and only what it does not have is built', async () => {
    const { outcomes, specs, told, solved, work } = await build()
    expect([outcomes, told, solved]).toEqual([ALL_TAKEN, '', 1])
    expect(specs.find(({ name }) => name === 'cmake')).toMatchObject({
      hash: named('cmake').hash,
      target: TARGET,
      source: mirror,
      signedBy: signer,
    })
    const app = [...lockOf(work.lock).specs.values()].find(({ name }) => name === 'app')!
    expect(targetOf(app)).toBe('x86_64_v3')
  })

  test('is not even looked at where no public cache is named', async () => {
    const { outcomes, work } = await build({}, '')
    expect(outcomes).toEqual({ app: 'built', cmake: 'built', zlib: 'built', gmake: 'built' })
    expect([...lockOf(work.lock).specs.keys()]).not.toContain(named('cmake').hash)
  })

  test.each<[string, () => void | Promise<void>, Record<string, string>, RegExp]>([
    [
      'is not signed, with what needs it',
      () => unsigned('zlib'),
      { app: 'built', cmake: 'built', zlib: 'built', gmake: 'reused' },
      /zlib@\S+: It is not signed/,
    ],
    [
      'is not signed, without what it needs',
      () => unsigned('cmake'),
      { app: 'built', cmake: 'built', zlib: 'reused', gmake: 'reused' },
      /cmake@\S+: It is not signed/,
    ],
    [
      'is in the list alone',
      () => rmSync(join(mirror, 'v3', 'manifests', 'spec', 'cmake'), { recursive: true }),
      { app: 'built', cmake: 'built', zlib: 'reused', gmake: 'reused' },
      /cmake@\S+: The list of the cache has it, and no cache gives it/,
    ],
    [
      'is another in the list than was signed',
      async () => {
        const { hash } = named('cmake')
        const nodes = new Map(list.nodes)
        nodes.set(hash, { ...nodes.get(hash)!, parameters: { backdoor: true } })
        await writeIndexMirror(mirror, { ...list, nodes })
      },
      { app: 'built', cmake: 'built', zlib: 'reused', gmake: 'reused' },
      /cmake@\S+: Its hash does not follow from what the list of the cache says of it/,
    ],
    [
      'has another tarball than was signed',
      () => {
        const manifest = packageManifests(mirror).find((one) => one.includes('/cmake/'))!
        const sha256 = /install[^}]*"checksum":"([0-9a-f]{64})"/.exec(
          readFileSync(manifest, 'utf8'),
        )![1]!
        writeFileSync(join(mirror, 'blobs', 'sha256', sha256.slice(0, 2), sha256), 'something else')
      },
      { app: 'built', cmake: 'built', zlib: 'reused', gmake: 'reused' },
      /cmake@\S+ is not taken from/,
    ],
  ])('and what %s, is solved again without', async (_, spoil, expected, why) => {
    await spoil()
    const { outcomes, told, solved, specs } = await build()
    expect([outcomes, solved]).toEqual([expected, 2])
    expect(told).toMatch(why)
    // What is built here is what the recipes here say.
    expect(specs.find(({ name }) => name === 'cmake')!.hash).not.toBe(named('cmake').hash)
  })

  test('is left where nothing of it is signed by the key that is named', async () => {
    for (const name of ['cmake', 'zlib', 'gmake']) unsigned(name)
    const { outcomes, solved } = await build()
    expect(outcomes).toEqual({ app: 'built', cmake: 'built', zlib: 'built', gmake: 'built' })
    expect(solved).toBeLessThanOrEqual(5)
  })

  test('does not stand for an own recipe of the same name', async () => {
    const recipes = RECIPES.map((one) =>
      one.name === 'zlib' ? { ...one, namespace: 'fake' } : one,
    )
    const { outcomes, solved } = await build({ recipes })
    expect(outcomes).toEqual({ app: 'built', cmake: 'built', zlib: 'built', gmake: 'reused' })
    expect(solved).toBe(1)
  })

  test('of an own namespace is taken as long as the recipe is the same', async () => {
    const own = (one: FakeRecipe): FakeRecipe => ({ ...one, namespace: 'fake' })
    const inputs = { specs: 'cmake', target: TARGET }
    const { work } = await build({ recipes: OTHERS.map(own), inputs }, '')
    const nodes = [...lockOf(work.lock).specs.values()].map(asItCame)
    rmSync(mirror, { recursive: true })
    cpSync(work.cache, mirror, { recursive: true })
    signMirror(mirror, keys, signer)
    await writeIndexMirror(
      mirror,
      changed(emptyDatabase, nodes, new Set(nodes.map(({ hash }) => hash))),
    )
    const recipes = RECIPES.map(own)
    expect((await build({ recipes })).outcomes).toEqual(ALL_TAKEN)
    const edited = recipes.map((one) =>
      one.name === 'cmake' ? { ...one, variants: { a: true } } : one,
    )
    const { outcomes, told } = await build({ recipes: edited })
    expect(outcomes).toMatchObject({ cmake: 'built', zlib: 'reused' })
    expect(told).toMatch(/cmake@\S+: Its recipe here is another than the one that it was built by/)
  })

  test('is not solved for again as long as its list is the same and it gives what was taken', async () => {
    const memory = join(root, `memory-${++count}`)
    expect((await build({ memory })).solved).toBe(1)
    expect(await build({ memory })).toMatchObject({ solved: 0, outcomes: { cmake: 'reused' } })
    unsigned('cmake')
    expect(await build({ memory })).toMatchObject({ solved: 1, outcomes: { cmake: 'built' } })
    await writeIndexMirror(mirror, changed(list, [], new Set([named('gmake').hash])))
    expect(await build({ memory })).toMatchObject({ solved: 1, outcomes: { zlib: 'built' } })
  })

  test('is planned as taken from there, and by whose key', async () => {
    const inputs = { 'public-caches': `${mirror} ${signer}` }
    const { exitCode, work } = await act((ports) => runAction(planBuildsAction, ports), { inputs })
    const plan = await planReport.read(work.plan)
    expect([exitCode, plan.public?.map(({ name }) => name).sort()]).toEqual([0, ['cmake', 'zlib']])
    expect(plan.public).toContainEqual(expect.objectContaining({ name: 'zlib', signedBy: signer }))
  })

  describe('to the jobs of a plan', () => {
    let run: PlannedRun
    let site: SiteServer
    const ports: Partial<Ports> = { http, processes: nodeProcesses }
    const line = (): { 'public-caches': string } => ({ 'public-caches': `${site.url} ${signer}` })

    beforeEach(async () => {
      run = await PlannedRun.begin(RECIPES)
      site = await serveSite(mirror)
      const planned = await run.act('plan', 'planner', { specs: 'app', ...line() }, ports)
      expect([planned.exitCode, planned.errors]).toEqual([0, ''])
    })
    afterEach(async () => {
      await site.close()
      await run.end()
    })

    const fromThere = async (machine: string): Promise<string[]> => {
      const { specs } = await buildReport.read(run.work(machine).buildReport)
      const found = specs.filter((one) => one.source === site.url && one.signedBy === signer)
      return found.map(({ name, outcome }) => `${name} ${outcome}`).sort()
    }

    test('is handed on, and known as taken when the job is run again while the cache is down', async () => {
      expect(await run.build('1-1', line(), 'first', ports)).toMatchObject({
        exitCode: 0,
        errors: '',
      })
      expect(await fromThere('first')).toEqual(['cmake reused', 'zlib reused'])
      await site.close()
      run.attempt = '2'
      const again = await run.build('1-1', line(), 'second', ports)
      expect(again.exitCode).toBe(0)
      expect(again.host.messages('warning').join()).toContain('is left out')
      expect(await fromThere('second')).toEqual(['cmake reused', 'zlib reused'])
    })

    test('is never built instead where the cache is down from the beginning', async () => {
      await site.close()
      const { exitCode } = await run.build('1-1', line(), 'first', ports)
      expect(exitCode).toBe(1)
      const { specs } = await buildReport.read(run.work('first').buildReport)
      expect(specs.find(({ name }) => name === 'zlib')).toMatchObject({
        outcome: 'skipped',
        reason: 'its binary in the cache that has it cannot be used',
      })
      expect(await run.staged()).toEqual(['job-1-1'])
    })

    test('is published with bills of materials and summaries that say from where, by whose key', async () => {
      const built = await run.build('1-1', line(), 'first', ports)
      expect(built.host.summaryText).toContain(`signed by the key \`${signer}\``)
      const promoted = await run.promote()
      expect([promoted.exitCode, await run.published()]).toEqual([0, ['app', 'cmake', 'zlib']])
      const text = readFileSync(join(run.work('promoter').sboms, 'lock.cdx.json'), 'utf8')
      const bom = JSON.parse(text) as Bom
      const taken = bom.components.flatMap(({ name, properties }) =>
        properties.some((one) => one.name === 'spack:taken-from' && one.value === site.url) &&
        properties.some((one) => one.name === 'spack:signed-by' && one.value === signer)
          ? [name]
          : [],
      )
      expect(taken.sort()).toEqual(['cmake', 'zlib'])
    })
  })

  test('of Spack itself is asked for by a word, and counts by the key of Spack alone', async () => {
    publishKey(mirror, SPACKS_KEY, keys.publicKey(signer))
    const site = await serveSite(mirror)
    const asked: string[] = []
    const spacks: Http = {
      request: ({ refuses: _, ...rest }) => {
        asked.push(String(rest.url))
        return http.request({ ...rest, url: String(rest.url).replace(SPACKS, site.url) })
      },
    }
    const { told, work } = await act(
      (ports) => runAction(buildWithSpackAction, { ...ports, http: spacks }),
      { inputs: { 'public-caches': 'spack' } },
    )
    await site.close()
    const { specs } = await buildReport.read(work.buildReport)
    expect(specs.find(({ name }) => name === 'cmake')?.outcome).toBe('built')
    expect(told).toMatch(/cmake@\S+: It is signed by the key [0-9A-F]{40}, which is not named/)
    expect(asked).toContain(`${SPACKS}v3/layout.json`)
  })

  test('is hinted at where packages of Spack are built and nothing was said of public caches', async () => {
    const hint = 'public-caches: spack'
    const said = async (line: string): Promise<string> => {
      const { host } = await build({}, line)
      return host.messages('info').join()
    }
    expect(await said('')).toContain(hint)
    expect(await said('none')).not.toContain(hint)
    expect(await said(`${mirror} ${signer}`)).not.toContain(hint)
  })
})

const SPACKS = 'https://binaries.spack.io/releases/v2025.11/'
const SPACKS_KEY = '2C8DD3224EF3573A42BD221FA8E0CA3C1C2ADA2F'

interface Bom {
  readonly components: readonly {
    readonly name: string
    readonly properties: readonly { readonly name: string; readonly value: string }[]
  }[]
}
