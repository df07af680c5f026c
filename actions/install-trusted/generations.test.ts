import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { recipeFactsReport, workFolder } from '@pakages/core'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import type { PushReport } from '@pakages/model'
import { installedPackages } from '@pakages/store'
import { cpSync, globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { removeReplaced } from './rollback.ts'
import type { InstallRun } from './run.ts'
import { RECIPES, Story } from './testing/story.ts'

let story: Story
beforeEach(() => {
  story = new Story()
})
afterEach(() => story.end())

const HOUR = 3_600_000
const inStore = (): string[] =>
  globSync('linux*/*', { cwd: story.store })
    .map((path) => path.slice(path.indexOf('/') + 1))
    .sort()
const plainly = (names: readonly string[]): string[] =>
  names.map((name) => name.replace(/-[a-z2-7]{32}$/, ''))

/** Pushes one version of zlib, an hour after what was pushed before. */
async function pushed(
  version: string,
  more: { readonly target?: string; readonly inputs?: Record<string, string> } = {},
): Promise<PushReport> {
  const recipes = RECIPES.map((recipe) =>
    recipe.name === 'zlib'
      ? { ...recipe, version, ...(more.target && { target: more.target }) }
      : recipe,
  )
  const { ending, report } = await story.publish(['zlib'], more.inputs, recipes)
  expect(ending.exitCode).toBe(0)
  await story.clock.sleep(HOUR)
  return report
}

/** Pushes the same once more, with what a build wrote down of the recipe. */
async function pushedWith(preferences: {
  readonly preferred?: readonly string[]
  readonly deprecated?: readonly string[]
}): Promise<void> {
  const work = workFolder(join(story.publisher, '.pakages'))
  const { hash } = (await story.publish(['zlib'])).report.specs[0]!
  const nothing = { licenses: [], maintainers: [], sources: [], patches: [] }
  const said = { preferred: [], deprecated: [], infinity: [], changedVariants: [] }
  await recipeFactsReport.write(work.facts, {
    specs: [{ hash, ...nothing, preferences: { ...said, ...preferences } }],
  })
  await story.push({ sign: 'key', 'signing-key': story.key })
}

describe('install takes, of the newest generation that has it,', () => {
  test('the binary that was built last', async () => {
    const before = await pushed('1.3')
    const after = await pushed('1.3', { target: 'x86_64' })
    expect(before.generation!.number).toBe(1)
    expect(after.generation!.number).toBe(2)
    const { exitCode, errors } = await story.install({ specs: 'zlib' })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(inStore()).toEqual([`zlib-1.3-${after.specs[0]!.hash}`])
  })

  test('a lower version, where that is what was pushed last', async () => {
    await pushed('1.4')
    await pushed('1.3')
    await story.install({ specs: 'zlib' })
    expect(plainly(inStore())).toEqual(['zlib-1.3'])
  })

  test('a number of an older one rather than a branch', async () => {
    await pushed('1.2.0')
    await pushed('main')
    await story.install({ specs: 'zlib' })
    expect(plainly(inStore())).toEqual(['zlib-1.2.0'])
    await story.install({ specs: 'zlib@main' })
    expect(plainly(inStore())).toEqual(['zlib-1.2.0', 'zlib-main'])
  })

  test('not what is deprecated since', async () => {
    await pushed('1.2')
    await pushedWith({ deprecated: ['1.3.1'] })
    await story.install({ specs: 'zlib' })
    expect(plainly(inStore())).toEqual(['zlib-1.2'])
  })

  test('what depends on what was asked for', async () => {
    const recipes = (version: string) =>
      RECIPES.map((recipe) => (recipe.name === 'zlib' ? { ...recipe, version } : recipe))
    await story.publish(['app'], {}, recipes('1.2'))
    await story.publish(['app'], {}, recipes('1.3'))
    const { exitCode } = await story.install({ specs: 'app ^zlib@1.2' })
    expect(exitCode).toBe(0)
    expect(plainly(inStore())).toEqual(['app-1.0', 'zlib-1.2'])
    expect((await story.install({ specs: 'app ^zlib@1.4' })).errors).toContain(
      'No binary of app in oci://registry.example/acme/cache is a "app ^zlib@1.4".',
    )
  })
})

describe('install takes what somebody names:', () => {
  beforeEach(async () => {
    await pushed('1.2') // at 10:00
    await pushed('1.3') // at 11:00
  })

  test.each<[inputs: Record<string, string>, version: string]>([
    [{ generation: '1' }, '1.2'],
    [{ generation: '2' }, '1.3'],
    [{ 'as-of': '2026-11-20T10:30:00Z' }, '1.2'],
    [{ 'as-of': '2026-11-20T12:30+02:00' }, '1.2'],
    [{ 'as-of': '2026-11-20' }, '1.3'],
  ])('%j', async (inputs, version) => {
    const { exitCode, errors } = await story.install({ specs: 'zlib', ...inputs })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(plainly(inStore())).toEqual([`zlib-${version}`])
  })

  test.each<[inputs: Record<string, string>, exitCode: number, message: string]>([
    [{ generation: '7' }, 1, 'oci://registry.example/acme/cache has no generation 7.'],
    [{ generation: '2', specs: 'zlib@1.2' }, 1, '"zlib@1.2" is not in generation 2 of oci://'],
    [{ 'as-of': '2026-11-19' }, 1, '"zlib" is not in any generation until 2026-11-19 of oci://'],
    [{ generation: '0' }, 2, '"0" is not the number of a generation.'],
    [{ 'as-of': '2026-02-30' }, 2, '"2026-02-30" is no date.'],
    [{ 'as-of': 'yesterday' }, 2, '"yesterday" is no date.'],
    [{ generation: '1', 'as-of': '2026-11-20' }, 2, 'both say which generation is meant'],
    [{ generation: '1', specs: '', lock: 'spack.lock' }, 2, 'A lock says which binaries are meant'],
  ])('%j is refused', async (inputs, code, message) => {
    const { exitCode, errors } = await story.install({ specs: 'zlib', ...inputs })
    expect(exitCode).toBe(code)
    expect(errors).toContain(message)
    expect(inStore()).toEqual([])
  })
})

test('a binary that was pushed anew is not what an older generation means', async () => {
  const { specs, generation } = await pushed('1.2')
  await story.registry.deleteManifest(specs[0]!.manifest)
  const recipes = RECIPES.map((one) => (one.name === 'zlib' ? { ...one, version: '1.2' } : one))
  await story.publish(['zlib'], {}, recipes, join(story.root, 'another-place'))
  const named = await story.install({ specs: 'zlib', generation: String(generation!.number) })
  expect(named.exitCode).toBe(1)
  expect(named.errors).toContain('was pushed anew since generation 1 was recorded')
  expect((await story.install({ specs: 'zlib' })).exitCode).toBe(0)
})

test('nor is a binary whose dependency was pushed anew', async () => {
  const { report } = await story.publish(['app'])
  const zlib = report.specs.find(({ name }) => name === 'zlib')!
  await story.registry.deleteManifest(zlib.manifest)
  await story.publish(['zlib'], {}, RECIPES, join(story.root, 'another-place'))
  const number = String(report.generation!.number)
  const { exitCode, errors } = await story.install({ specs: 'app', generation: number })
  expect(exitCode).toBe(1)
  expect(errors).toContain(`zlib@${zlib.version}`)
  expect(errors).toContain(`was pushed anew since generation ${number} was recorded`)
  expect(inStore()).toEqual([])
})

describe('rollback', () => {
  const back = (specs: string) => story.install({ specs, rollback: 'true' })

  test('installs what the generation before held, and removes what was there', async () => {
    for (const version of ['1.1', '1.2', '1.3']) await pushed(version)
    await story.install({ specs: 'zlib' })
    expect(plainly(inStore())).toEqual(['zlib-1.3'])
    for (const version of ['1.2', '1.1']) {
      const { exitCode, errors } = await back('zlib')
      expect([exitCode, errors]).toEqual([0, ''])
      expect(plainly(inStore())).toEqual([`zlib-${version}`])
    }
    const { exitCode, errors } = await back('zlib')
    expect(exitCode).toBe(1)
    expect(errors).toContain('has no generation before 1.')
    expect(plainly(inStore())).toEqual(['zlib-1.1'])
  })

  test('goes by the generation of what is installed, not by the newest', async () => {
    for (const version of ['1.1', '1.2', '1.3']) await pushed(version)
    await story.install({ specs: 'zlib', generation: '2' })
    await back('zlib')
    expect(plainly(inStore())).toEqual(['zlib-1.1'])
  })

  test('goes back after an update, which left the earlier one beside the new one', async () => {
    await pushed('1.2')
    await story.install({ specs: 'zlib' })
    await pushed('1.3')
    const update = await story.install({ specs: 'zlib' })
    const beside = /zlib@1\.2 stays installed beside it: "pakages remove zlib\/\w{7}"/
    expect(update.host.messages('info').join('\n')).toMatch(beside)
    expect(plainly(inStore())).toEqual(['zlib-1.2', 'zlib-1.3'])
    const again = await story.install({ specs: 'zlib' })
    expect(again.host.messages('info').join('\n')).not.toMatch(beside)
    const { exitCode, errors } = await back('zlib')
    expect([exitCode, errors]).toEqual([0, ''])
    expect(plainly(inStore())).toEqual(['zlib-1.2'])
  })

  test('goes from one that is named by its version or hash to another', async () => {
    await pushed('1.2')
    const { specs } = await pushed('1.3')
    for (const named of ['zlib@1.3', `zlib/${specs[0]!.hash.slice(0, 7)}`]) {
      await story.install({ specs: 'zlib@1.3' })
      expect((await back(named)).errors).toBe('')
      expect(plainly(inStore())).toEqual(['zlib-1.2'])
    }
  })

  test('keeps the variants that were chosen, where the generation before has them', async () => {
    const variants = (mpi: boolean, patches: string) =>
      RECIPES.map((one) => (one.name === 'zlib' ? { ...one, variants: { mpi, patches } } : one))
    await both(variants(false, 'a'), variants(true, 'b'))
    const { report } = await story.publish(['zlib'], {}, variants(true, 'c'))
    await story.install({ specs: `zlib/${report.specs[0]!.hash}` })
    expect((await back('zlib')).errors).toBe('')
    const before = await story.install({ specs: 'zlib+mpi', generation: '2' })
    expect([before.exitCode, inStore().length]).toEqual([0, 1])
  })

  test('refuses to choose between two of one generation, and leaves both', async () => {
    const variants = (mpi: boolean) =>
      RECIPES.map((one) => (one.name === 'zlib' ? { ...one, variants: { mpi } } : one))
    await pushed('1.2')
    await both(variants(false), variants(true))
    for (const specs of ['zlib+mpi', 'zlib~mpi']) await story.install({ specs })
    const { exitCode, errors } = await back('zlib')
    expect(exitCode).toBe(1)
    expect(errors).toMatch(
      /"zlib" names 2 installed packages of generation 4:\n {2}ask for +variants\n {2}zlib\/\w{7} +[~+]mpi\n/,
    )
    expect(plainly(inStore())).toEqual(['zlib-1.3.1', 'zlib-1.3.1'])
    expect((await back('zlib+mpi')).errors).toContain(
      '"zlib+mpi" is not in any generation before 4',
    )
    expect(inStore().length).toBe(2)
  })

  test('leaves what others need for them alone: nobody asks for it any more', async () => {
    await pushed('1.2')
    await pushed('1.3')
    const recipes = RECIPES.map((one) => (one.name === 'zlib' ? { ...one, version: '1.3' } : one))
    await story.publish(['app'], {}, recipes)
    await story.install({ specs: 'app' })
    await story.install({ specs: 'zlib' })
    const { host, errors } = await back('zlib')
    expect(errors).toBe('')
    expect(host.messages('notice').join()).toMatch(/zlib@1\.3\S* stays installed for app@\S+ alone/)
    const explicit = [...installedPackages(story.store).values()].filter((one) => one.explicit)
    expect(explicit.map(({ spec }) => `${spec.name}@${spec.version}`).sort()).toEqual([
      expect.stringMatching(/^app@/),
      'zlib@1.2',
    ])
  })

  test('removes nothing from a root that a Spack owns', async () => {
    const { specs } = await pushed('1.2')
    await story.install({ specs: 'zlib' })
    rmSync(join(story.store, '.pakages', 'store.json'))
    const { spec } = installedPackages(story.store).get(specs[0]!.hash)!
    const host = new MemoryHost({ workspace: story.user })
    const run = { installRoot: story.store, ports: memoryPorts({ host }) } as InstallRun
    await removeReplaced(run, [spec])
    expect(host.messages('notice').join()).toContain('belongs to a Spack')
    expect(plainly(inStore())).toEqual(['zlib-1.2'])
  })

  test('says that none before holds another', async () => {
    await pushed('1.2')
    const recipes = RECIPES.map((one) => (one.name === 'zlib' ? { ...one, version: '1.2' } : one))
    await story.publish(['app'], {}, recipes)
    await story.install({ specs: 'zlib@1.2' })
    expect((await back('zlib')).errors).toMatch(
      /"zlib" is not in any generation before 2 of \S+, but for the one that is installed\./,
    )
  })

  test('says what cannot go back, and removes nothing then', async () => {
    await pushed('1.2')
    await pushed('1.3')
    await story.install({ specs: 'zlib' })
    expect((await back('app')).errors).toContain('"app" was not asked for in')
    await without('zlib-1.2-')
    expect((await back('zlib')).exitCode).toBe(1)
    expect(plainly(inStore())).toEqual(['zlib-1.3'])
  })

  test.each<[Record<string, string>]>([
    [{ generation: '1' }],
    [{ mode: 'prefer-cache' }],
    [{ mode: 'download-only' }],
  ])('does not go with %j', async (inputs) => {
    const { exitCode, errors } = await story.install({ specs: 'zlib', rollback: 'true', ...inputs })
    expect(exitCode).toBe(2)
    expect(errors).toContain('"rollback" goes with "specs"')
  })
})

/** Pushes what two builds made as one generation; the one before it holds the second alone. */
async function both(...[first, second]: readonly (typeof RECIPES)[]): Promise<void> {
  const { cache } = workFolder(join(story.publisher, '.pakages'))
  const kept = join(story.root, 'kept')
  await story.publish(['zlib'], {}, first)
  cpSync(cache, kept, { recursive: true })
  await story.publish(['zlib'], {}, second)
  cpSync(kept, cache, { recursive: true })
  await story.push({ sign: 'key', 'signing-key': story.key })
}

/** Takes a package out of the registry. */
async function without(beginning: string): Promise<void> {
  const tag = (await story.registry.tags()).find((one) => one.startsWith(beginning))!
  await story.registry.deleteManifest((await story.registry.manifest(tag))!.digest)
}

describe('with a policy', () => {
  beforeEach(() => story.configure({ allow: ['approved', 'unreviewed'] }))

  test('a generation that nobody signed does not count', async () => {
    await pushed('1.2')
    await pushed('1.3', { inputs: { sign: 'none' } })
    const { exitCode, host } = await story.install({ specs: 'zlib' })
    expect(exitCode).toBe(0)
    expect(host.messages('warning').join('\n')).toMatch(
      /generation-2-\w+ is passed over: Nobody who is trusted signed it\./,
    )
    expect(plainly(inStore())).toEqual(['zlib-1.2'])
  })

  test('nor does the word of another signer, or a number that was changed', async () => {
    await pushed('1.2')
    const { generation } = await pushed('1.3')
    await pushed('1.4', { inputs: { 'signing-key': story.reviewKey } })
    const older = await story.registry.manifest(
      (await story.registry.manifest('generation-1'))!.digest,
    )
    await story.registry.putManifest('generation-9-0123456789ab', older!.mediaType, older!.bytes)
    const { exitCode, host } = await story.install({ specs: 'zlib' })
    expect(exitCode).toBe(0)
    expect(plainly(inStore())).toEqual(['zlib-1.3'])
    expect(generation!.number).toBe(2)
    const warnings = host.messages('warning').join('\n')
    expect(warnings).toMatch(/generation-3-\w+ is passed over: Its signer is not trusted/)
    expect(warnings).toMatch(
      /generation-9-\w+ is passed over: .* is no generation: it is generation 1 of another tag/,
    )
  })

  test('a registry that shows an older state than before is refused', async () => {
    await pushed('1.2')
    const { generation } = await pushed('1.3')
    expect((await story.install({ specs: 'zlib' })).exitCode).toBe(0)
    await story.registry.deleteManifest(generation!.manifest)
    const { exitCode, errors } = await story.install({ specs: 'zlib@1.2' })
    expect(exitCode).toBe(1)
    expect(errors).toContain(
      'shows generation 1 as its newest, but generation 2 was seen before: an old state is being served.',
    )
    expect((await story.install({ specs: 'zlib', generation: '1' })).exitCode).toBe(0)
    const file = /delete (\S+\.json)/.exec(errors)![1]!
    rmSync(file)
    expect((await story.install({ specs: 'zlib@1.2' })).exitCode).toBe(0)
  })

  test('a generation that counted before and does no more is missed with the reason', async () => {
    await pushed('1.2')
    const { generation } = await pushed('1.3')
    expect((await story.install({ specs: 'zlib' })).exitCode).toBe(0)
    for (const { digest } of await story.registry.referrers(generation!.manifest))
      await story.registry.deleteManifest(digest)
    const { exitCode, errors } = await story.install({ specs: 'zlib@1.2' })
    expect(exitCode).toBe(1)
    expect(errors).toMatch(
      /generation 2 was seen before: an old state is being served\. generation-2-\w+ is passed over: Nobody who is trusted signed it\./,
    )
  })

  test('a version that was removed is never chosen, from no generation', async () => {
    await pushed('1.2')
    const report = await pushed('1.3')
    await story.review(report, 'zlib', { verdict: 'unsafe', note: 'it phones home' })
    const { exitCode } = await story.install({ specs: 'zlib' })
    expect(exitCode).toBe(0)
    expect(plainly(inStore())).toEqual(['zlib-1.2'])
    const named = await story.install({ specs: 'zlib', generation: '2' })
    expect(named.exitCode).toBe(1)
    expect(named.errors).toContain('it phones home')
  })
})
