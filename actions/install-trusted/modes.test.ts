import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { specTag } from '@pakages/image'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import { ordinary, writeTar } from '@pakages/testing/trust/tarball'
import { RECIPES, Story } from './testing/story.ts'

let story: Story
beforeEach(() => {
  story = new Story()
})
afterEach(() => story.end())

const mirror = (): string => join(story.user, '.pakages', 'restore', 'mirror')
const inStore = (): string[] => story.inStore()

/** Takes a package out of the registry, as if it had never been pushed. */
async function without(name: string): Promise<void> {
  const tag = (await story.registry.tags()).find((one) => one.startsWith(`${name}-`))!
  await story.registry.deleteManifest((await story.registry.manifest(tag))!.digest)
}

/** As registries are that others pushed to. */
async function withoutGenerations(): Promise<void> {
  for (const tag of await story.registry.tags()) {
    const stored = tag.startsWith('generation-') ? await story.registry.manifest(tag) : undefined
    if (stored) await story.registry.deleteManifest(stored.digest)
  }
}

describe('mode cache-only', () => {
  test('says which binaries are missing, and what builds them', async () => {
    await story.publish(['app'])
    await without('zlib')
    const { exitCode, errors } = await story.install({ specs: 'app' })
    expect(exitCode).toBe(1)
    expect(errors).toMatch(
      /1 package cannot be taken from oci:\/\/registry\.example\/acme\/cache: zlib@1\.3\.1\/\w{7} is not in/,
    )
    expect(errors).toContain('prefer-cache')
  })

  test('with a policy, a missing binary is a reason like others', async () => {
    story.configure()
    const { report } = await story.publish(['app'])
    await story.approveAll(report)
    await without('zlib')
    const { exitCode, errors, decision } = await story.install({ specs: 'app' })
    expect(exitCode).toBe(1)
    expect(decision!.specs.find(({ name }) => name === 'zlib')!.reasons).toContainEqual({
      code: 'not-in-cache',
      message: 'The registry has no binary of it.',
    })
    expect(errors).toContain('prefer-cache')
  })

  test('installs anew what the database names and is not whole, and counts only that', async () => {
    await story.publish(['app'])
    await story.install({ specs: 'app' })
    const [prefix] = globSync('linux*/app-*', { cwd: story.store })
    rmSync(join(story.store, prefix!, '.spack'), { recursive: true })
    const { exitCode, host } = await story.install({ specs: 'app' })
    expect(exitCode).toBe(0)
    expect(host.messages('progress').join()).toMatch(/^\[1\/1\] app@1\.0\/\w{7} installed/)
    expect(existsSync(join(story.store, prefix!, '.spack'))).toBe(true)
  })

  test('installs what a lock names', async () => {
    await story.publish(['app'])
    const { exitCode, errors } = await story.install({
      lock: join(story.publisher, '.pakages', 'spack.lock'),
    })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(inStore()).toEqual(['app-1.0', 'zlib-1.3.1'])
  })

  test.each([
    [{}, 'Give what to install'],
    [{ specs: 'app', requires: 'app' }, 'only one of them'],
    [{ requires: 'app' }, 'resolved from a package index'],
    [{ specs: 'app', prune: 'true' }, '"prune" is for versions'],
    [{ specs: 'app', registry: '' }, '"registry" is missing'],
  ])('the call %j is wrong', async (inputs, message) => {
    const { exitCode, errors } = await story.install(inputs)
    expect(exitCode).toBe(2)
    expect(errors).toContain(message)
  })

  test('says so when a spec is not there, and what is near', async () => {
    await story.publish(['app'])
    const { exitCode, errors } = await story.install({ specs: 'zlob' })
    expect(exitCode).toBe(1)
    expect(errors).toContain('Did you mean zlib?')
  })

  test.each(['cache-only', 'prefer-cache'])(
    'does not guess between two binaries of one version (%s)',
    async (mode) => {
      await publishTwo()
      await withoutGenerations()
      const { exitCode, errors } = await story.install({ specs: 'app', mode })
      expect(exitCode).toBe(1)
      expect(errors).toMatch(
        /holds 2 binaries that are "app":\n +ask for +dependency\n +app\/\w{7} +\^zlib@1\.3\.1\n +app\/\w{7} +\^zlib@1\.2\n/,
      )
      expect((await story.install({ specs: 'app ^zlib@1.2', mode })).exitCode).toBe(0)
    },
  )

  /** Two binaries of `app` that only the version of `zlib` tells apart. */
  async function publishTwo(): Promise<void> {
    await story.publish(['app'])
    const older = RECIPES.map((one) => (one.name === 'zlib' ? { ...one, version: '1.2' } : one))
    await story.publish(['app'], {}, older)
  }

  test.each([
    ['is damaged', 'no tar at all', 'It cannot be read'],
    [
      'leaves its folder',
      writeTar([...ordinary, { name: '../../etc/cron.d/evil', content: 'x' }]).toString('latin1'),
      'leaves the folder that it is unpacked in',
    ],
    [
      'links out of it',
      writeTar([
        ...ordinary,
        {
          name: 'opt/spack/linux-x86_64_v3/zlib-1.3.1-abcdefghijklmnopqrstuvwxyz234567/lib/evil',
          type: '2',
          target: '/etc/passwd',
        },
      ]).toString('latin1'),
      'outside of the package',
    ],
  ])(
    'refuses a tarball that %s, before anything of it is at its place',
    async (_, content, message) => {
      await pushSpec(story.registry, node('zlib', '1.3.1'), content)
      const { exitCode, errors } = await story.install({ specs: 'zlib' })
      expect(exitCode).toBe(1)
      expect(errors).toMatch(
        /^The tarball of zlib@1\.3\.1\/\w{7} in oci:\/\/registry\.example\/acme\/cache is refused/,
      )
      expect(errors).toContain(message)
      expect(errors).toContain('Do not install it')
      expect(inStore()).toEqual([])
    },
  )

  test('mends its own mirror when a file in it was spoilt', async () => {
    await story.publish(['zlib'])
    await story.install({ specs: 'zlib', mode: 'download-only' })
    const blobs = globSync('blobs/sha256/*/*', { cwd: mirror() }).map((path) =>
      join(mirror(), path),
    )
    const largest = blobs.toSorted((a, b) => statSync(b).size - statSync(a).size)
    for (const blob of largest) writeFileSync(blob, Buffer.alloc(statSync(blob).size, 'x'))
    const { exitCode, errors, host } = await story.install({ specs: 'zlib', installer: 'spack' })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(host.messages('warning')[0]).toMatch(
      /The copy of zlib@1\.3\.1\/\w{7} in .* was damaged: it is downloaded again/,
    )
    expect(inStore()).toEqual(['zlib-1.3.1'])
  })
})

describe('mode download-only', () => {
  test('leaves a mirror and installs nothing', async () => {
    await story.publish(['app'])
    const { exitCode, host, json } = await story.install({ specs: 'app', mode: 'download-only' })
    expect(exitCode).toBe(0)
    expect(host.outputs.get('mirror')).toBe(mirror())
    expect(
      (json as { packages: string[] }).packages.map((name) => name.split('@')[0]).sort(),
    ).toEqual(['app', 'zlib'])
    expect(readFileSync(join(mirror(), 'v3', 'layout.json'), 'utf8')).toContain('signing')
    expect(existsSync(story.store)).toBe(false)
  })

  test('a dependency may come from elsewhere, but not where there is a policy', async () => {
    const { report } = await story.publish(['app'])
    await without('zlib')
    const lenient = await story.install({ specs: 'app', mode: 'download-only' })
    expect(lenient.exitCode).toBe(0)
    expect(lenient.host.messages('warning')[0]).toMatch(/^zlib@1\.3\.1\/\w{7} is not in/)
    story.configure()
    await story.approveAll(report)
    expect((await story.install({ specs: 'app', mode: 'download-only' })).exitCode).toBe(1)
  })

  test('what was asked for must be there', async () => {
    const { report } = await story.publish(['app'])
    const lock = join(story.publisher, '.pakages', 'spack.lock')
    await without('app')
    const { exitCode, errors } = await story.install({ lock, mode: 'download-only' })
    expect(exitCode).toBe(1)
    expect(errors).toContain(
      `app@1.0/${report.specs.find(({ name }) => name === 'app')!.hash.slice(0, 7)} is not in`,
    )
  })
})

describe('mode prefer-cache', () => {
  test('builds what is missing, and says that nobody verified it', async () => {
    await story.publish(['app'])
    await without('zlib')
    const { exitCode, errors, host } = await story.install({ specs: 'app', mode: 'prefer-cache' })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(host.messages('info').join('\n')).toMatch(
      /zlib@1\.3\.1\/\w{7} is not in .*: it is built from source/,
    )
    expect(host.outputs.get('not-verified')).toContain('what was built from source (')
    expect(inStore()).toEqual(expect.arrayContaining(['app-1.0', 'zlib-1.3.1']))
  })

  test('concretizes what the registry does not have at all', async () => {
    await story.publish(['zlib'])
    const { exitCode, errors } = await story.install({ specs: 'app', mode: 'prefer-cache' })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(inStore()).toEqual(expect.arrayContaining(['app-1.0', 'zlib-1.3.1']))
  })

  test('builds an approved version whose binary is not to be trusted, also when an earlier run left that binary in the mirror', async () => {
    const { report } = await story.publish(['app'], { sign: 'none', 'signing-key': '' })
    await story.install({ specs: 'app', mode: 'download-only' })
    story.configure()
    await story.approveAll(report)
    const { exitCode, errors, host, decision } = await story.install({
      specs: 'app',
      mode: 'prefer-cache',
    })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(decision!.verdict).toBe('refused')
    expect(host.messages('info').join('\n')).toMatch(
      /zlib@1\.3\.1\/\w{7} is refused: No trusted signer says how it was built: it is built from source/,
    )
    expect(host.outputs.get('verified')).toBe('')
    expect(globSync('v3/manifests/spec/**/*.json', { cwd: mirror() })).toEqual([])
    expect(host.outputs.get('not-verified')).toMatch(
      /what was built from source \(.*zlib@1\.3\.1.*app@1\.0/,
    )
  })

  test('builds no version that the policy refuses', async () => {
    story.configure()
    await story.publish(['zlib'])
    const { exitCode, errors } = await story.install({ specs: 'app', mode: 'prefer-cache' })
    expect(exitCode).toBe(1)
    expect(errors).toMatch(
      /app@1\.0\/\w{7}\n {4}The version is unreviewed, and only approved is allowed/,
    )
    expect(existsSync(story.store)).toBe(false)
  })

  test('builds nothing with a tool that was removed', async () => {
    story.configure({ allow: ['approved', 'pending', 'unreviewed'] })
    const { report } = await story.publish(['app'])
    const builder = { ...report.specs[0]!, name: 'builder', version: '3.0' }
    await story.review({ ...report, specs: [builder] }, 'builder', {
      verdict: 'unsafe',
      note: 'a back door',
    })
    expect((await story.install({ specs: 'app', mode: 'cache-only' })).exitCode).toBe(0)
    const { exitCode, errors } = await story.install({ specs: 'app', mode: 'prefer-cache' })
    expect(exitCode).toBe(1)
    expect(errors).toContain('alice called it unsafe: a back door')
  })
})

test('tags are those that Spack gives', async () => {
  const { report } = await story.publish(['zlib'])
  expect(await story.registry.tags()).toContain(specTag('zlib', '1.3.1', report.specs[0]!.hash))
})
