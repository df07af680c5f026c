import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Registry } from '@pakages/core'
import { ManualClock, memoryPorts, MemoryHost } from '@pakages/core/fakes'
import { attach, digestOf } from '@pakages/image'
import { parseLock } from '@pakages/model'
import { Generations } from '@pakages/oci'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { recordPackages } from '@pakages/testing/oci/record-packages'
import type { ReleaseInputs } from './inputs.ts'
import { releasePackages, type ReleaseResult } from './step.ts'
import { presentRelease } from './summary.ts'

const clock = new ManualClock()
const INPUTS: ReleaseInputs = {
  registry: 'oci-layout:cache',
  config: undefined,
  name: undefined,
  generation: undefined,
  since: undefined,
  'dry-run': false,
  output: 'release',
  token: undefined,
  username: undefined,
  password: undefined,
  'publish-from': [],
  concurrency: 4,
}

describe('a release', () => {
  let workspace: string
  let registry: Registry
  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'pakages-release-'))
    registry = new MemoryRegistry()
  })
  afterEach(() => rmSync(workspace, { recursive: true, force: true }))

  const release = (given: Partial<ReleaseInputs> = {}, ref?: string): Promise<ReleaseResult> => {
    const host = new MemoryHost({ workspace, env: {}, ...(ref && { context: { ref } }) })
    return releasePackages(
      { ...INPUTS, ...given },
      memoryPorts({ host, openRegistry: () => registry }),
    )
  }
  const push = (...packages: readonly string[]) => recordPackages(registry, packages, clock)
  const asset = (name: string): string =>
    readFileSync(join(workspace, 'release/assets', name), 'utf8')
  const notes = (): string => readFileSync(join(workspace, 'release/notes.md'), 'utf8')

  test('freezes the newest generation under the name of the git tag', async () => {
    await push('a')
    await push('a', 'b')
    const result = await release({}, 'refs/tags/v1.0')
    expect(presentRelease(result, INPUTS).outputs).toMatchObject({
      name: 'v1.0',
      generation: '2',
      since: '',
    })
    const frozen = await registry.manifest('release-v1.0')
    expect(frozen?.digest).toBe(result.generation.manifest)
    expect(frozen?.digest).toBe((await registry.manifest('generation-2'))?.digest)
  })

  test('says what was added, removed, has other versions, or was built anew since the last one', async () => {
    await push('kept', 'gone', 'zlib@1.2', 'both@1')
    await release({ name: 'v1' })
    await push('kept', 'new', 'zlib@1.3', 'both@1', 'both@2')
    const { changes } = await release({ name: 'v2' })
    const names = Object.entries(changes).map(([what, list]) => [
      what,
      (list as { name: string }[]).map(({ name }) => name),
    ])
    expect(Object.fromEntries(names)).toEqual({
      added: ['new'],
      removed: ['gone'],
      changed: ['both', 'zlib'],
      rebuilt: [],
    })
    expect(notes()).toContain('## Changes since `v1`')
    expect(notes()).toContain('| **`zlib`** | `1.2` | `1.3` |')
    expect(notes()).toContain('| **`both`** | `1` | `1`, `2` |')
    expect(notes()).toMatch(/### Removed\n\n.*\n.*\n\| .*`gone`.* \| `1.0` \|/)
  })

  test('says in the log what it reads and writes, package by package', async () => {
    await push('a', 'b')
    const host = new MemoryHost({ workspace, env: {} })
    const ports = memoryPorts({ host, openRegistry: () => registry })
    await releasePackages({ ...INPUTS, name: 'v1' }, ports)
    expect(host.headings).toEqual([
      `Reading the generations of ${registry.reference}`,
      'Writing the assets of v1',
    ])
    const lines = host.log.slice(1).map(({ message, groups }) => `${groups.join()}: ${message}`)
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^Reading .*: v1 is generation 1, the first release\.$/)
    expect(lines[2]).toMatch(/^Writing .*: \[2\/2\] [ab]@1\.0\/\w{7} no SBOM$/)
  })

  test('tells changes since the release that is named', async () => {
    await push('a@1')
    await release({ name: 'v1' })
    await push('a@2')
    await release({ name: 'v2' })
    await push('a@3')
    expect((await release({ name: 'v3', since: 'v1' })).changes.changed).toMatchObject([
      { before: ['1'], now: ['3'] },
    ])
    await expect(release({ name: 'v3', since: 'v0' })).rejects.toThrow('There is no other release')
  })

  test('writes lock, record, SBOMs and checksums, twice the same', async () => {
    await push('a', 'b')
    for (const { hash, manifest } of (await release({ name: 'v1', 'dry-run': true })).generation
      .record.specs)
      await attach(registry, [manifest], {
        artifactType: 'application/spdx+json',
        bytes: Buffer.from(`{"of":"${hash}"}`),
      })
    await release({ name: 'v1' })
    expect(readdirSync(join(workspace, 'release/assets')).sort()).toEqual([
      'SHA256SUMS',
      'generation.json',
      'sboms.tar.gz',
      'spack.lock',
    ])
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: join(workspace, 'release/assets'),
    })
    expect(
      [...parseLock(JSON.parse(asset('spack.lock'))).specs.values()].map(({ name }) => name).sort(),
    ).toEqual(['a', 'b'])
    const members = execFileSync('tar', ['-tzf', join(workspace, 'release/assets/sboms.tar.gz')])
      .toString()
      .trim()
      .split('\n')
    expect(members).toEqual([
      'sboms/',
      expect.stringMatching(/^sboms\/a-1\.0-[a-z2-7]{32}\.spdx\.json$/),
      expect.stringMatching(/^sboms\/b-1\.0-/),
    ])
    const sums = asset('SHA256SUMS')
    const again = await release({ name: 'v1' })
    expect([again.frozen, asset('SHA256SUMS')]).toEqual(['before', sums])
  })

  test('says how many packages have no SBOM', async () => {
    await push('a', 'b')
    const result = await release({ name: 'v1' })
    expect(result.assets.files).toEqual(['spack.lock', 'generation.json', 'SHA256SUMS'])
    expect(presentRelease(result, INPUTS).summary).toContain('2 packages of it have no SBOM')
  })

  test('is never moved to another generation', async () => {
    await push('a@1')
    await release({ name: 'v1' })
    const before = (await registry.manifest('release-v1'))!.digest
    await push('a@2')
    await expect(release({ name: 'v1' })).rejects.toMatchObject({
      message: 'Release v1 stands for generation 1 already, and not for 2.',
    })
    expect((await registry.manifest('release-v1'))!.digest).toBe(before)
    expect((await release({ name: 'v1', generation: '1' })).frozen).toBe('before')
  })

  test('freezes nothing when it is only tried', async () => {
    await push('a')
    expect((await release({ name: 'v1', 'dry-run': true })).frozen).toBe('dry')
    expect(await registry.tags()).not.toContain('release-v1')
    expect(notes()).toContain('`v1` is generation 1')
  })

  test('is what its name asks for as a generation', async () => {
    await push('a@1')
    await release({ name: 'v1' })
    await push('a@2')
    const tags = await registry.tags()
    const numbers = async (release: string): Promise<number[]> => {
      const found: number[] = []
      const generations = new Generations({ registry, tags, bounds: { release } })
      for await (const { record } of generations.newestFirst()) found.push(record.number)
      return found
    }
    expect(await numbers('v1')).toEqual([1])
    expect(await numbers('v9')).toEqual([])
  })

  test.each<[Partial<ReleaseInputs>, string]>([
    [{}, 'A release needs a name.'],
    [{ name: 'v1/rc' }, 'A release cannot be called "v1/rc".'],
    [{ name: 'a.spack' }, 'A release cannot be called'],
    [{ name: `v${'1'.repeat(120)}` }, 'A release cannot be called'],
    [{ name: 'v1', generation: 'newest' }, '"newest" is not the number of a generation.'],
    [{ name: 'v1', generation: '9' }, 'There is no generation 9'],
  ])('is refused for %j', async (given, message) => {
    await push('a')
    await expect(release(given)).rejects.toThrow(message)
    expect((await registry.tags()).filter((tag) => tag.startsWith('release-'))).toEqual([])
  })

  test('takes no other image for a generation', async () => {
    await push('a')
    const other =
      (await registry.manifest('index.spack')) ??
      (await registry.manifest(digestOf(Buffer.from(''))))
    await registry.putManifest('release-v1', other!.mediaType, other!.bytes)
    await expect(release({ name: 'v1' })).rejects.toThrow('is no generation')
  })
})
