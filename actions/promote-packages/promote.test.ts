import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildReport, planReport, pushReport } from '@pakages/core'
import type { FakeRecipe } from '@pakages/core/fakes'
import { attach, RegistryError, specTags } from '@pakages/image'
import { hexOf, type Digest } from '@pakages/model'
import { moveImage } from '@pakages/oci'
import { PlannedRun } from '@pakages/testing/planned-run'
import { generateKeyPairSync } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'gcc', external: true },
  { name: 'cmake' },
  { name: 'libfoo', dependsOn: { build: ['cmake'], link: [] } },
  { name: 'bar-tools', dependsOn: { build: ['gcc'], link: ['libfoo'] } },
  { name: 'alone' },
]
const ALL = ['alone', 'bar-tools', 'cmake', 'libfoo']

describe('a promotion', () => {
  let run: PlannedRun

  beforeEach(async () => {
    run = await PlannedRun.begin(RECIPES)
  })
  afterEach(() => run.end())

  async function built(): Promise<void> {
    await run.plan('bar-tools\nalone')
    await run.build('1-1')
    await run.build('1-2')
  }
  const outputs = ({ host }: Awaited<ReturnType<typeof run.promote>>, ...names: string[]) =>
    names.map((name) => host.outputs.get(name))

  test('publishes what all jobs staged, to the byte, with one index and one generation', async () => {
    await built()
    const staged = specTags(await run.place.tags())
    const digests = await Promise.all(
      [...staged.values()].map(async (tag) => (await run.place.manifest(tag))!.digest),
    )
    const ended = await run.promote()
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect(outputs(ended, 'promoted', 'present', 'missing', 'generation')).toEqual([
      ...['4', '0', '0', '1'],
    ])
    expect(await run.published()).toEqual(ALL)
    const { specs } = await pushReport.read(run.work('promoter').pushReport)
    expect(specs.map(({ manifest }) => manifest).sort()).toEqual(digests.sort())
    expect(await run.staged()).toEqual([])
  })

  test('attaches the SBOMs of the lock and of each package, dependencies too, as a push does', async () => {
    await built()
    const key = generateKeyPairSync('ed25519').privateKey
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect((await run.promote({ sign: 'key', 'signing-key': pem })).exitCode).toBe(0)
    const { specs, index } = await pushReport.read(run.work('promoter').pushReport)
    const kinds = async (manifest: Digest): Promise<string[]> =>
      (await run.registry().referrers(manifest)).map(({ artifactType }) => artifactType!).sort()
    const [cyclonedx, spdx] = ['application/vnd.cyclonedx+json', 'application/spdx+json']
    const bundle = 'application/vnd.dev.sigstore.bundle.v0.3+json'
    const byName = Object.fromEntries(
      await Promise.all(specs.map(async (one) => [one.name, await kinds(one.manifest)] as const)),
    )
    expect(byName).toEqual({
      alone: [spdx, cyclonedx, bundle, bundle, bundle],
      'bar-tools': [spdx, cyclonedx, bundle, bundle, bundle],
      cmake: [spdx, cyclonedx, bundle, bundle, bundle],
      libfoo: [spdx, cyclonedx, bundle, bundle, bundle],
    })
    expect(await kinds(index!.manifest)).toEqual(expect.arrayContaining([spdx, cyclonedx]))
    const { sboms } = run.work('promoter')
    const whole = JSON.parse(await readFile(join(sboms, 'lock.spdx.json'), 'utf8'))
    const alone = specs.find(({ name }) => name === 'alone')!
    expect(JSON.stringify(whole)).toContain(hexOf(alone.layer))
  })

  test('whose registry goes away says that nothing is lost, and the next one goes on', async () => {
    await built()
    const registry = run.registry()
    const put = registry.putManifest.bind(registry)
    let left = 3 // how long they took, and two packages
    registry.putManifest = (...given) =>
      left-- > 0
        ? put(...given)
        : Promise.reject(
            new RegistryError('unreachable', 'registry.example refuses (ECONNREFUSED).', {
              id: 'registry-unreachable',
              fix: 'Look whether it runs.',
            }),
          )
    const cutOff = await run.promote({ concurrency: '1' })
    expect(cutOff.exitCode).toBe(1)
    expect(cutOff.errors).toMatch(
      /ECONNREFUSED.*Look whether it runs\. Then run this job again: no/s,
    )
    registry.putManifest = put
    const ended = await run.promote()
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect(outputs(ended, 'promoted', 'present', 'missing')).toEqual(['2', '2', '0'])
    expect(await run.published()).toEqual(ALL)
  })

  test('tells of the Spack of the jobs that built, where another never got so far', async () => {
    await run.plan('bar-tools\nalone')
    await run.build('1-1', { 'give-up': 'true' })
    await run.build('1-2')
    expect((await run.promote()).errors).toMatch(/bar-tools@\S+ \(job 1-1, the job ended before/)
    expect(await run.published()).toEqual(['alone'])
    const { spack } = await buildReport.read(run.work('promoter').buildReport)
    expect(spack.version).not.toBe('unknown')
  })

  test('attaches no SBOMs where none are wanted', async () => {
    await built()
    await run.promote({ 'attach-sboms': 'false' })
    const { specs } = await pushReport.read(run.work('promoter').pushReport)
    for (const { manifest } of specs) expect(await run.registry().referrers(manifest)).toEqual([])
  })

  test('run again says that all is published, and changes nothing', async () => {
    await built()
    await run.promote()
    const before = (await run.registry().tags()).sort()
    const ended = await run.promote()
    expect(ended).toMatchObject({ exitCode: 0, errors: '' })
    expect(outputs(ended, 'promoted', 'present', 'generation')).toEqual(['0', '4', '1'])
    expect((await run.registry().tags()).sort()).toEqual(before)
  })

  test('a job that runs again after it builds nothing', async () => {
    await built()
    await run.promote()
    const again = await run.build('1-2', {}, 'late')
    expect([again.exitCode, again.host.outputs.get('built')]).toEqual([0, '0'])
    expect(await run.staged()).toEqual(['job-1-2'])
    expect((await run.promote()).exitCode).toBe(0)
  })

  test('one package that fails keeps no other from being published', async () => {
    run.recipes = RECIPES.map((one) =>
      one.name === 'libfoo' ? { ...one, fails: 'undefined reference to bar' } : one,
    )
    await run.plan('bar-tools\nalone')
    expect((await run.build('1-1')).exitCode).toBe(1)
    await run.build('1-2')
    const ended = await run.promote()
    expect(ended.exitCode).toBe(1)
    expect(await run.published()).toEqual(['alone', 'cmake'])
    expect(outputs(ended, 'promoted', 'failed')).toEqual(['2', '1'])
    const attempt = 'https://github.com/acme/packages/actions/runs/7/attempts/1'
    const { summaryText } = ended.host
    expect(summaryText).toMatch(/libfoo@1.0.0` \| failed \| `build` \| `undefined reference to bar/)
    expect(summaryText).toMatch(/bar-tools@1.0.0` \| skipped .* needs libfoo/)
    expect(summaryText).toContain(`[1-1](${attempt})`)
    expect(summaryText.indexOf('failed |')).toBeLessThan(summaryText.indexOf('Promoted |'))
    expect(ended.errors).toMatch(
      /1 package failed: libfoo@1.0.0 \(job 1-1, build: undefined reference to bar.*\)\. 1 package could not be built: bar-tools@1.0.0 \(job 1-1, it needs libfoo@1.0.0.*\)\. All others are published/,
    )
    expect(ended.errors).toContain(`with their jobs (${attempt})`)
    expect(ended.errors).toContain('Mend what failed and run the workflow again')
  })

  test('run again says the same of what failed, and is green once it was built', async () => {
    run.recipes = RECIPES.map((one) => (one.name === 'libfoo' ? { ...one, fails: 'no' } : one))
    await run.plan('bar-tools\nalone')
    await run.build('1-1')
    await run.build('1-2')
    const [first, second] = [await run.promote(), await run.promote()]
    expect([second.exitCode, second.errors]).toEqual([1, first.errors])
    expect(await run.staged()).toEqual(['job-1-1', 'job-1-2'])
    run.recipes = RECIPES
    run.attempt = '2'
    await run.build('1-1', {}, 'second attempt')
    expect(await run.promote()).toMatchObject({ exitCode: 0, errors: '' })
    expect([await run.published(), await run.staged()]).toEqual([ALL, []])
  })

  test('what a job did not finish goes on in the next run, from what was published', async () => {
    await run.plan('bar-tools\nalone')
    await run.build('1-2')
    const first = await run.promote()
    expect(first.exitCode).toBe(1)
    expect(first.errors).toMatch(/3 packages of the plan are neither staged nor published/)
    expect(first.errors).toContain('Run the failed jobs again')
    // Of the one package and of the lock, in two formats: three packages have no image.
    expect(JSON.stringify(first.host.log)).toContain('Attaching 4 SBOMs')
    expect(await run.published()).toEqual(['alone'])
    run.attempt = '2'
    await run.build('1-1')
    expect((await run.promote()).exitCode).toBe(0)
    expect(await run.published()).toEqual(ALL)
  })

  test('names what waited for a package, and the package of which no job says anything', async () => {
    const plan = await run.plan('bar-tools', { minutes: '2' })
    const last = plan.stages.at(-1)!.jobs.at(-1)!
    expect(last.specs.map(({ name }) => name)).toEqual(['bar-tools'])
    await run.build(last.id, { wait: '1' })
    const { errors } = await run.promote()
    expect(errors).toMatch(/1 package could not be built: bar-tools@1.0.0 \(job .*, it needs /)
    expect(errors).toMatch(
      /2 packages of the plan are neither .*, and no job says why: libfoo.*cmake/,
    )
    expect(errors).toContain('No package is published.')
    // One thing to do: jobs that failed run the same commit again.
    expect(errors).toContain('run the workflow again: only what is missing is built.')
    expect(errors).not.toContain('Run the failed jobs again')
  })

  test('moves nothing that breaks a rule of publishing, whatever its job was allowed', async () => {
    const { stages } = await run.plan('alone', { target: 'icelake' })
    for (const { id } of stages.flatMap(({ jobs }) => jobs))
      await run.build(id, { target: 'icelake', targets: 'icelake' })
    expect(await run.staged()).toContain('alone')
    const refused = await run.promote()
    expect(refused.exitCode).toBe(1)
    expect(refused.errors).toMatch(/alone-1.0.0-\S+ is not promoted\. .*icelake/s)
    expect(await run.published()).toEqual([])
    expect((await run.promote({ targets: 'icelake' })).exitCode).toBe(0)
  })

  test('moves nothing in a run that may not publish', async () => {
    await built()
    run.event = { event: 'pull_request', fromFork: true }
    const { exitCode, errors } = await run.promote()
    expect([exitCode, errors]).toEqual([1, expect.stringContaining('may not publish binaries')])
    expect(await run.published()).toEqual([])
  })

  test('a staging place that was cleaned before is told, and nothing is published', async () => {
    await built()
    for (const tag of await run.place.tags()) {
      const stored = await run.place.manifest(tag)
      if (stored) await run.place.deleteManifest(stored.digest)
    }
    const { exitCode, errors } = await run.promote()
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/There is nothing in .*staging \(run 7\), and 4 packages/)
  })

  test('two runs that promote the same at once end with one image of each, and one index', async () => {
    await built()
    run.run = '8'
    await run.build('1-1', {}, 'other 1', { openRegistry: (name) => run.registry(hidden(name)) })
    await run.build('1-2', {}, 'other 2', { openRegistry: (name) => run.registry(hidden(name)) })
    run.run = '7'
    const seven = run.promote({ clean: 'false' })
    run.run = '8'
    const eight = run.promote({ clean: 'false' }, 'other promoter')
    const ended = await Promise.all([seven, eight])
    expect(ended.map(({ exitCode, errors }) => ({ exitCode, errors }))).toEqual([
      { exitCode: 0, errors: '' },
      { exitCode: 0, errors: '' },
    ])
    expect(await run.published()).toEqual(ALL)
    const reports = await Promise.all(
      ['promoter', 'other promoter'].map((machine) =>
        pushReport.read(run.work(machine).pushReport),
      ),
    )
    const manifests = reports.map(({ specs }) =>
      Object.fromEntries(specs.map(({ hash, manifest }) => [hash, manifest])),
    )
    expect(manifests[0]).toEqual(manifests[1])
  })

  test('a staged image that the plan does not ask for is refused, and the others are published', async () => {
    await built()
    const [hash, tag] = [...specTags(await run.place.tags())].find(([, one]) =>
      one.startsWith('alone'),
    )!
    const other = (await run.place.manifest(
      [...specTags(await run.place.tags()).values()].find((one) => one.startsWith('cmake'))!,
    ))!
    await run.place.putManifest(tag, other.mediaType, other.bytes)
    const { exitCode, errors, host } = await run.promote()
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/alone-1.0.0-.* is not promoted\. Its image holds the spec cmake@1.0.0/)
    expect(host.outputs.get('promoted')).toBe('3')
    expect((await run.registry().tags()).some((one) => one.includes(hash))).toBe(false)
  })

  test('what another plan staged under the same name is refused, and the message says how both go through', async () => {
    const recorded: string[] = []
    for (const specs of ['alone', 'bar-tools']) {
      await run.plan(specs, { runners: '1' })
      await run.build('1-1', {}, `runner of ${specs}`)
    }
    const ended = await run.promote()
    expect(ended.exitCode).toBe(1)
    expect(ended.errors).toMatch(/alone-.* is not promoted. The plan does not ask for it/)
    expect(ended.errors).toContain('give each a name of its own: the input "run"')
    expect(await run.published()).not.toContain('alone')
    // As the message says.
    for (const specs of ['alone', 'bar-tools']) {
      run.run = `7-${specs}`
      await run.plan(specs, { runners: '1' })
      await run.build('1-1', {}, `runner of ${specs} again`)
      recorded.push((await run.promote({}, `promoter of ${specs}`)).errors)
    }
    expect(recorded).toEqual(['', ''])
    expect(await run.published()).toEqual(ALL)
  })

  test('an image that a job put into the registry itself is not signed, though its tarball is the staged one', async () => {
    await built()
    const tag = [...specTags(await run.place.tags()).values()].find((one) =>
      one.startsWith('alone'),
    )!
    const stored = (await run.place.manifest(tag))!
    await moveImage(run.place, run.registry(), { tag, stored })
    const image = JSON.parse(Buffer.from(stored.bytes).toString()) as { annotations?: object }
    const own = { ...image, annotations: { ...image.annotations, 'org.example.by': 'a recipe' } }
    const bytes = Buffer.from(JSON.stringify(own))
    const planted = await run.registry().putManifest(tag, stored.mediaType, bytes)
    const key = generateKeyPairSync('ed25519').privateKey
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString()
    const { exitCode } = await run.promote({ sign: 'key', 'signing-key': pem })
    expect(exitCode).toBe(0)
    const bundle = 'application/vnd.dev.sigstore.bundle.v0.3+json'
    expect(await run.registry().referrers(planted, bundle)).toEqual([])
  })

  test('an SBOM that a job hung at an image before it was promoted keeps none away', async () => {
    await built()
    const tag = [...specTags(await run.place.tags()).values()].find((one) =>
      one.startsWith('alone'),
    )!
    const stored = (await run.place.manifest(tag))!
    await moveImage(run.place, run.registry(), { tag: 'early', stored })
    const [artifactType, bytes] = ['application/spdx+json', Buffer.from('{"a":"lie"}')]
    const lie = await attach(run.registry(), [stored.digest], { artifactType, bytes, title: 'x' })
    expect((await run.promote()).exitCode).toBe(0)
    const { referrers } = await pushReport.read(run.work('promoter').pushReport)
    const own = referrers.filter((one) => one.subject === stored.digest).map((one) => one.manifest)
    const there = await run.registry().referrers(stored.digest, artifactType)
    expect(there).toHaveLength(2)
    expect(own).not.toContain(lie[0]!.manifest)
  })

  test('a plan that its lock does not give is refused before anything is moved', async () => {
    await built()
    const { plan } = run.work('planner')
    const record = await planReport.read(plan)
    await planReport.write(plan, { ...record, stages: record.stages.slice(0, 0) })
    const { exitCode, errors } = await run.promote()
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/not the plan that its lock gives: it leaves out/)
    expect(await run.published()).toEqual([])
  })

  test('what recipes are said to be is refused where a job changed it, put it there or took it away', async () => {
    await built()
    const { facts } = run.work('planner')
    const own = await readFile(facts, 'utf8')
    await writeFile(facts, own.replace('"specs": [', '"specs": [ '))
    const { exitCode, errors } = await run.promote()
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/facts.json is not the one that was made with .*plan.json: its sha256/)
    await rm(facts)
    await rm(run.work('promoter').facts)
    expect((await run.promote()).errors).toMatch(/facts.json is missing/)
    const { plan } = run.work('planner')
    const { factsDigest: _, ...others } = await planReport.read(plan)
    await planReport.write(plan, others)
    await writeFile(facts, own)
    expect((await run.promote()).errors).toMatch(/its sha256 is sha256:\w+, and that plan has none/)
    expect(await run.published()).toEqual([])
  })

  test('a place that cannot be cleaned is told, and does no harm', async () => {
    await built()
    const { RegistryError } = await import('@pakages/image')
    const registryOf = (name: string) => {
      const registry = run.registry(name)
      if (!name.endsWith('-staging')) return registry
      registry.deleteManifest = async () => {
        throw new RegistryError('unsupported', 'It does not delete.', {
          id: 'registry-unsupported',
          fix: 'Ask it.',
        })
      }
      return registry
    }
    const { exitCode, host } = await run.promote({}, 'promoter', { openRegistry: registryOf })
    expect(exitCode).toBe(0)
    expect(host.messages('warning').join()).toMatch(/could not be cleaned, which does no harm/)
    expect(await run.published()).toEqual(ALL)
  })
})

/** A registry in which nothing is published yet, but for the staging repository. */
const hidden = (name: string): string => (name.endsWith('-staging') ? name : `${name}-hidden`)
