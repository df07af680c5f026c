import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { buildReport, planReport, recipeFactsReport, type Clock, type Ports } from '@pakages/core'
import { FakeSpack, ManualClock, type FakeRecipe } from '@pakages/core/fakes'
import { PlannedRun } from '@pakages/testing/planned-run'
import {
  descriptorOf,
  digestOf,
  encode,
  parseImageManifest,
  putBytes,
  readWhole,
  RegistryError,
} from '@pakages/image'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'

const REGISTRY = 'oci://registry.example/acme/cache'
const RECIPES: readonly FakeRecipe[] = [
  { name: 'gcc', external: true },
  { name: 'cmake' },
  { name: 'libfoo', dependsOn: { build: ['cmake'], link: [] } },
  { name: 'bar-tools', dependsOn: { build: ['gcc'], link: ['libfoo'] } },
  { name: 'alone' },
]

describe('a build that follows a plan', () => {
  let run: PlannedRun

  const outcomes = async (machine: string): Promise<Record<string, string>> => {
    const { specs } = await buildReport.read(run.work(machine).buildReport)
    return Object.fromEntries(
      specs
        .filter(({ outcome }) => outcome !== 'external' && outcome !== 'unneeded')
        .map(({ name, outcome }) => [name, outcome]),
    )
  }
  const reasonOf = async (machine: string, name: string): Promise<string | undefined> =>
    (await buildReport.read(run.work(machine).buildReport)).specs.find((one) => one.name === name)
      ?.reason

  beforeEach(async () => {
    run = await PlannedRun.begin(RECIPES)
  })
  afterEach(() => run.end())

  test('builds what its job builds, and stages each package', async () => {
    await run.plan('bar-tools\nalone')
    expect(await run.build('1-2')).toMatchObject({ exitCode: 0, errors: '' })
    expect(await outcomes('runner 1-2')).toEqual({ alone: 'built' })
    expect(await run.staged()).toEqual(['alone', 'job-1-2'])
  })

  test('builds nothing that the run has staged, as when it was started twice or again', async () => {
    await run.plan('bar-tools\nalone')
    await run.build('1-1')
    expect(await run.build('1-1', {}, 'another')).toMatchObject({ exitCode: 0 })
    expect(await outcomes('another')).toEqual({
      'bar-tools': 'reused',
      cmake: 'reused',
      libfoo: 'reused',
    })
  })

  /** Has a staged binary tell Spack to rewrite a file of the user, as whoever may stage can. */
  async function poison(name: string): Promise<void> {
    const { place } = run
    const tag = (await place.tags()).find((one) => one.startsWith(`${name}-`))!
    const stored = (await place.manifest(tag))!
    const image = parseImageManifest(stored.bytes, tag)
    const layer = image.layers.at(-1)!
    const tar = gunzipSync(await readWhole(place, layer, 1e8)).toString('latin1')
    const lists = '"relocate_textfiles":[],"relocate_binaries":[],"relocate_links":[]'
    expect(tar).toContain(lists)
    const hostile = '"relocate_textfiles":["/home/me/.bashrc"]'.padEnd(lists.length)
    const unpacked = Buffer.from(tar.replace(lists, hostile), 'latin1')
    const packed = gzipSync(unpacked)
    const config = JSON.parse((await readWhole(place, image.config, 1e8)).toString()) as {
      rootfs: { diff_ids: string[] }
    }
    config.rootfs.diff_ids.splice(-1, 1, digestOf(unpacked))
    const described = encode(config)
    for (const bytes of [packed, described]) await putBytes(place, bytes)
    const layers = [...image.layers.slice(0, -1), descriptorOf(layer.mediaType, packed)]
    const other = { ...image, config: descriptorOf(image.config.mediaType, described), layers }
    await place.putManifest(tag, stored.mediaType, encode(other))
  }

  /** The run as it is where its only job was stopped before the last of its packages. */
  async function stoppedBeforeTheLast(): Promise<void> {
    await run.plan('bar-tools')
    await run.build('1-1')
    const tag = (await run.place.tags()).find((one) => one.startsWith('bar-tools-'))!
    await run.place.deleteManifest((await run.place.manifest(tag))!.digest)
  }

  test('goes on where it was stopped, with what it staged itself before', async () => {
    await stoppedBeforeTheLast()
    expect(await run.build('1-1', {}, 'another')).toMatchObject({ exitCode: 0, errors: '' })
    expect(await outcomes('another')).toEqual({
      ...{ 'bar-tools': 'built', cmake: 'reused', libfoo: 'reused' },
    })
  })

  test('looks through what was staged before Spack unpacks it', async () => {
    await stoppedBeforeTheLast()
    await poison('libfoo')
    const { host } = await run.build('1-1', {}, 'another')
    expect(host.messages('warning').join('\n')).toMatch(
      /The binary of libfoo@\S+ from .*-staging \(run 7\) is refused, and is built: It has \/home\/me\/\.bashrc rewritten/,
    )
    expect(await outcomes('another')).toMatchObject({ 'bar-tools': 'skipped' })
  })

  test('refuses a lock that does not fit the recipes of its machine, before anything is fetched', async () => {
    await run.plan('bar-tools\nalone')
    run.recipes = RECIPES.filter(({ name }) => name !== 'alone')
    const { exitCode, errors } = await run.build('1-2')
    expect(exitCode).toBe(1)
    expect(errors).toMatch(
      /does not fit the repository: .*build alone@1\.0\.0\/.*"fake" has no such recipe here/,
    )
    expect(errors).toMatch(/same commit, "repository" and "recipes-ref"/)
    expect(await run.staged()).toEqual(['job-1-2'])
  })

  test('refuses a plan for another commit than the one that it has', async () => {
    run.commit = 'a'.repeat(40)
    await run.plan('alone')
    run.commit = 'b'.repeat(40)
    const { exitCode, errors } = await run.build('1-1')
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/a plan for the commit aaaaaaaaaa, and this job works on bbbbbbbbbb/)
    expect(await run.staged()).toEqual([])
  })

  test('waits for what another job of its stage builds, and takes it from the run', async () => {
    await splitPlan()
    const ended = await bothAtOnce()
    expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(await outcomes('runner 1-1')).toEqual({ cmake: 'built', libfoo: 'built' })
    expect(await outcomes('runner 1-2')).toMatchObject({ libfoo: 'reused', 'bar-tools': 'built' })
  })

  test('stops waiting as soon as the other job says that the package failed', async () => {
    run.recipes = RECIPES.map((one) =>
      one.name === 'libfoo' ? { ...one, fails: 'undefined reference' } : one,
    )
    await splitPlan()
    const [failed, waited] = await bothAtOnce()
    expect([failed.exitCode, waited.exitCode]).toEqual([1, 1])
    expect(await reasonOf('runner 1-2', 'bar-tools')).toMatch(
      /needs libfoo@1.0.0\/.*which job 1-1 did not build \(failed\)/,
    )
    expect(await run.staged()).toContain('cmake')
  })

  test('goes on waiting for what the other job has not come to, though another package failed', async () => {
    const broken: FakeRecipe = { name: 'broken', fails: 'undefined reference' }
    run.recipes = [...RECIPES, broken]
    await splitPlan('bar-tools\nbroken', ['broken', 'cmake', 'libfoo'])
    const [failed, waited] = await bothAtOnce()
    expect([failed.exitCode, waited.exitCode]).toEqual([1, 0])
    expect(await outcomes('runner 1-2')).toMatchObject({ libfoo: 'reused', 'bar-tools': 'built' })
  })

  test('says nothing of what another job should have brought', async () => {
    await splitPlan()
    await run.build('1-2', { wait: '20' })
    expect(await outcomes('runner 1-2')).toEqual({ 'bar-tools': 'skipped' })
  })

  test('does not wait for ever for a job that never says anything', async () => {
    await splitPlan()
    const waited = await run.build('1-2', { wait: '20' })
    expect(waited.exitCode).toBe(1)
    expect(await reasonOf('runner 1-2', 'bar-tools')).toMatch(/did not bring within 20 minutes/)
  })

  test('begins nothing that would not be ready in time, and says what is left', async () => {
    const plan = await run.plan('bar-tools')
    const [cmake] = plan.stages[0]!.jobs[0]!.specs
    const minutes = Math.ceil(cmake!.seconds / 60)
    const clock = new ManualClock()
    class SlowSpack extends FakeSpack {
      override install(...given: Parameters<FakeSpack['install']>) {
        clock.advance(cmake!.seconds * 1000)
        return super.install(...given)
      }
    }
    const budget = { 'time-budget': String(minutes) }
    const { exitCode, host } = await run.build('1-1', budget, 'runner 1-1', {
      clock,
      openSpack: async (settings) => new SlowSpack(RECIPES, settings),
    })
    expect({ exitCode, left: host.outputs.get('left') }).toEqual({ exitCode: 0, left: '2' })
    expect(await outcomes('runner 1-1')).toEqual({
      cmake: 'built',
      libfoo: 'left',
      'bar-tools': 'left',
    })
    expect(host.summaryText).toContain('2 left for the next run')
  })

  test('keeps what its builds fetched, and takes it from there when upstream is asked again', async () => {
    await run.plan('alone')
    const archive = await sourcesOfAlone()
    const mirror = { 'source-mirror': 'oci://registry.example/acme/sources' }
    const fetched: string[] = []
    const machine = (name: string): Partial<Ports> => ({
      openSpack: async (settings) => {
        const spack = new FakeSpack(RECIPES, settings)
        const install = spack.install.bind(spack)
        spack.install = async (...given) => {
          const folder = join(run.root, name, 'cache', 'sources', archive.folder)
          await mkdir(folder, { recursive: true })
          if ((await readdir(folder)).length === 0) {
            fetched.push(name)
            await writeFile(join(folder, `${archive.sha256}.tar.gz`), 'an archive')
          }
          return install(...given)
        }
        return spack
      },
    })
    await run.build('1-1', mirror, 'first', machine('first'))
    expect(await run.registry('oci://registry.example/acme/sources').tags()).toEqual([
      `source-${archive.sha256}`,
    ])
    run.run = '8'
    const { host } = await run.build('1-1', mirror, 'second', machine('second'))
    expect(await outcomes('second')).toEqual({ alone: 'built' })
    expect(fetched).toEqual(['first'])
    expect(host.messages('info').join()).toContain('1 archive from the source mirror')
  })

  test('builds and stages all the same where the source mirror takes nothing', async () => {
    await run.plan('alone')
    const { sha256, folder } = await sourcesOfAlone()
    const there = join(run.root, 'runner 1-1', 'cache', 'sources', folder)
    await mkdir(there, { recursive: true })
    await writeFile(join(there, `${sha256}.tar.gz`), 'an archive')
    const reference = 'oci://registry.example/acme/sources'
    run.registry(reference).putManifest = () =>
      Promise.reject(
        new RegistryError('forbidden', 'It is full.', {
          id: 'registry-forbidden',
          fix: 'Make room.',
        }),
      )
    const { exitCode, host } = await run.build('1-1', { 'source-mirror': reference })
    expect({ exitCode, staged: await run.staged() }).toEqual({
      exitCode: 0,
      staged: ['alone', 'job-1-1'],
    })
    expect(host.messages('warning').join()).toContain('It is full. Make room.')
  })

  describe('with a registry at its rate limit', () => {
    const LIMIT = new RegistryError(
      'rate-limited',
      'Uploading at registry.example/acme/cache-staging failed: too many requests (429).',
      { id: 'registry-rate-limited', fix: 'Later.' },
    )
    /** Until it is lifted, requests of a kind are refused. */
    function limit(kind: 'putManifest' | 'manifest' | 'tags', isMeant: (tag: string) => boolean) {
      const staging = run.registry(`${REGISTRY}-staging`)
      const answer = staging[kind].bind(staging) as (...given: unknown[]) => Promise<never>
      let refused = 0
      Object.assign(staging, {
        [kind]: async (tag: string, ...given: unknown[]) => {
          if (!isMeant(tag)) return answer(tag, ...given)
          refused++
          throw LIMIT
        },
      })
      return { refused: () => refused, lift: () => Object.assign(staging, { [kind]: answer }) }
    }

    test('stages later what it would not take, and builds on meanwhile', async () => {
      await run.plan('bar-tools')
      let left = 4
      limit('putManifest', (tag) => tag.includes('cmake') && left-- > 0)
      const { exitCode, host } = await run.build('1-1')
      expect([exitCode, await run.staged()]).toEqual([
        0,
        ['bar-tools', 'cmake', 'job-1-1', 'libfoo'],
      ])
      expect(host.messages('info').join()).toMatch(/1 package that this job built .* in 1 minute/)
    })

    test('says where, what is kept and to wait, and run again nothing is lost', async () => {
      await run.plan('bar-tools')
      const limited = limit('putManifest', (tag) => tag.includes('cmake'))
      const { exitCode, errors } = await run.build('1-1')
      expect(exitCode).toBe(1)
      expect(errors).toMatch(
        /1 package could not be staged, since the registry is at its rate limit: .*cache-staging failed.*\(429\)\.\nWait .* run the failed jobs .*is kept in .*unstaged.*"kept"/,
      )
      expect(await run.staged()).toEqual(['bar-tools', 'job-1-1', 'libfoo'])
      expect((await run.promote()).errors).toMatch(/cmake/)
      limited.lift()
      run.attempt = '2'
      expect((await run.build('1-1')).exitCode).toBe(0)
      expect(await run.promote()).toMatchObject({ exitCode: 0, errors: '' })
      expect(await run.published()).toEqual(['bar-tools', 'cmake', 'libfoo'])
    })

    test('stages what an earlier attempt kept, also on another machine, and builds none of it again', async () => {
      await run.plan('bar-tools')
      const limited = limit('putManifest', (tag) => /cmake|bar-tools/.test(tag))
      expect((await run.build('1-1')).exitCode).toBe(1)
      expect(await run.staged()).toEqual(['job-1-1', 'libfoo'])
      limited.lift()
      run.attempt = '2'
      const kept = { kept: run.work('runner 1-1').unstaged }
      const { exitCode, host } = await run.build('1-1', kept, 'another')
      expect(exitCode).toBe(0)
      expect(host.messages('info').join()).toContain('2 packages of an earlier attempt staged')
      expect(await outcomes('another')).toEqual({
        'bar-tools': 'reused',
        cmake: 'reused',
        libfoo: 'reused',
      })
      expect(await run.promote()).toMatchObject({ exitCode: 0, errors: '' })
      expect(await run.published()).toEqual(['bar-tools', 'cmake', 'libfoo'])
    })

    test('builds again what an earlier attempt kept damaged, and says so', async () => {
      await run.plan('alone')
      const limited = limit('putManifest', (tag) => tag.includes('alone'))
      expect((await run.build('1-1')).exitCode).toBe(1)
      limited.lift()
      const { unstaged } = run.work('runner 1-1')
      for (const blob of await readdir(join(unstaged, 'buildcache', 'blobs'), {
        recursive: true,
        withFileTypes: true,
      }))
        if (blob.isFile()) await writeFile(join(blob.parentPath, blob.name), 'damaged')
      const { exitCode, host } = await run.build('1-1', { kept: unstaged }, 'another')
      expect(exitCode).toBe(0)
      expect(host.messages('warning').join()).toMatch(/alone@1\.0\.0 of an earlier .* built again/)
      expect(await outcomes('another')).toEqual({ alone: 'built' })
    })

    test('builds what it cannot ask for, and gives up what needs what it cannot fetch', async () => {
      await splitPlan()
      const limited = limit('manifest', (tag) => tag.endsWith('.spack'))
      expect((await run.build('1-1')).exitCode).toBe(0)
      expect((await run.build('1-2')).exitCode).toBe(1)
      expect(await reasonOf('runner 1-2', 'bar-tools')).toMatch(
        /what it needs could not be fetched: .*\(429\)$/,
      )
      limited.lift()
      expect((await run.build('1-2', {}, 'again')).exitCode).toBe(0)
    })

    test('does not begin where it cannot even look, and says so', async () => {
      await run.plan('alone')
      limit('tags', () => true)
      const { exitCode, errors } = await run.build('1-1')
      expect(exitCode).toBe(1)
      expect(errors).toMatch(/at its rate limit, so that this job cannot begin.*\(429\)\.\nWait /)
    })
  })

  test('says that a budget is smaller than a package, and begins it all the same', async () => {
    await run.plan('bar-tools')
    const { host } = await run.build('1-1', { 'time-budget': '1' })
    expect(host.messages('warning').join()).toMatch(/longer than the whole time budget of 1 minute/)
  })

  test.each<[string, () => Promise<Record<string, string>>, RegExp]>([
    ['a job that it does not have', async () => ({ job: '9-9' }), /no job "9-9"\. It has 1-1/],
    [
      'a plan that was changed since it was made',
      async () => ({ 'plan-digest': `sha256:${'0'.repeat(64)}` }),
      /not the plan that was made/,
    ],
    [
      'a plan without jobs',
      async () => {
        const { plan } = run.work('planner')
        await planReport.write(plan, { ...(await planReport.read(plan)), stages: [] })
        return {}
      },
      /has no jobs: there is nothing to build\.\nGive the job a condition/,
    ],
    ['specs beside the plan', async () => ({ specs: 'libfoo' }), /said twice/],
    [
      'a lock that is another',
      async () => {
        const { lock } = run.work('planner')
        await writeFile(lock, `${await readFile(lock, 'utf8')} `)
        return {}
      },
      /not the lock that .* is for/,
    ],
    [
      'a plan of another version',
      async () => {
        const { plan } = run.work('planner')
        await writeFile(plan, (await readFile(plan, 'utf8')).replace('plan/1', 'plan/2'))
        return {}
      },
      /is a pakages.plan\/2 file/,
    ],
  ])('refuses %s', async (_, change, said) => {
    await run.plan('alone')
    const { exitCode, errors } = await run.build('1-1', await change())
    expect(exitCode).not.toBe(0)
    expect(errors).toMatch(said)
  })

  /** Lets the recipe of `alone` name an archive. */
  async function sourcesOfAlone(): Promise<{ sha256: string; folder: string }> {
    const sha256 = createHash('sha256').update('an archive').digest('hex')
    const { facts } = run.work('planner')
    const url = 'https://upstream.example/alone-1.0.tar.gz'
    const { specs } = await recipeFactsReport.read(facts)
    await recipeFactsReport.write(facts, {
      specs: specs.map((one) => ({ ...one, licenses: ['MIT'], sources: [{ url, sha256 }] })),
    })
    return { sha256, folder: join('_source-cache', 'archive', sha256.slice(0, 2)) }
  }

  /** Both jobs of a stage, at a time that passes a hundred times as fast as here. */
  function bothAtOnce() {
    const clock: Clock = {
      now: () => Date.now() * 100,
      sleep: (milliseconds) => setTimeout(milliseconds / 100),
    }
    return Promise.all(
      ['1-2', '1-1'].map((job) => run.build(job, {}, `runner ${job}`, { clock })),
    ).then(([second, first]) => [first!, second!] as const)
  }

  /** Two jobs of one stage: the second needs what the first builds. */
  async function splitPlan(asked = 'bar-tools', names = ['cmake', 'libfoo']): Promise<void> {
    const plan = await run.plan(asked)
    const specs = plan.stages.flatMap(({ jobs }) => jobs.flatMap((job) => job.specs))
    const first = names.map((name) => specs.find((one) => one.name === name)!)
    const second = specs.filter((one) => !first.includes(one))
    const libfoo = first.find(({ name }) => name === 'libfoo')!
    await planReport.write(run.work('planner').plan, {
      ...plan,
      stages: [
        {
          jobs: [
            { id: '1-1', seconds: 100, specs: first },
            {
              id: '1-2',
              seconds: 100,
              specs: second.map((one) => ({ ...one, waitsFor: [libfoo.hash] })),
            },
          ],
        },
      ],
    })
  }
})
