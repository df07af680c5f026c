import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses, pushReport, type Ports } from '@pakages/core'
import type { FakeRecipe } from '@pakages/core/fakes'
import { parseImageManifest, readWhole } from '@pakages/image'
import { SIGSTORE_BUNDLE } from '@pakages/model'
import { Generations } from '@pakages/oci'
import { PlannedRun, type EndOfAction } from '@pakages/testing/planned-run'
import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'cmake' },
  { name: 'libfoo', dependsOn: { build: ['cmake'], link: [] } },
  { name: 'alone' },
]
const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('parts of one commit, promoted one after the other,', () => {
  let run: PlannedRun
  beforeEach(async () => {
    run = await PlannedRun.begin(RECIPES)
    run.commit = 'c'.repeat(40)
  })
  afterEach(() => run.end())

  /** Plans, builds and promotes a part, each as jobs of its own. */
  async function part(
    name: string,
    specs: string,
    inputs: Record<string, string> = {},
    ports: Partial<Ports> = {},
  ) {
    run.run = `7-${name}`
    const { stages } = await run.plan(specs, { runners: '1' })
    for (const { id } of stages.flatMap(({ jobs }) => jobs))
      await run.build(id, {}, `${name} ${id}`)
    return run.promote({ part: name, ...inputs }, `promoter ${name}`, ports)
  }
  const told = ({ exitCode, errors, host }: EndOfAction) => [
    exitCode,
    errors,
    host.outputs.get('generation'),
  ]
  /** The roots of each generation, the newest first. */
  async function recorded(): Promise<string[][]> {
    const registry = run.registry()
    const found: string[][] = []
    for await (const { record } of new Generations({
      registry,
      tags: await registry.tags(),
    }).newestFirst())
      found.push(record.roots.map(({ name }) => name).sort())
    return found
  }

  test('are one generation, which holds all of them', async () => {
    const key = { sign: 'key', 'signing-key': newKey() }
    expect(told(await part('left', 'libfoo', key))).toEqual([0, '', '1'])
    expect(told(await part('right', 'alone', key))).toEqual([0, '', '2'])
    expect(await recorded()).toEqual([['alone', 'libfoo'], ['libfoo']])
    // Run again, each says the same.
    expect(told(await part('left', 'libfoo', key))).toEqual([0, '', '2'])
    expect(told(await part('right', 'alone', key))).toEqual([0, '', '2'])
  })

  test('are signed as one: each generation has its signature when it is found', async () => {
    const key = { sign: 'key', 'signing-key': newKey() }
    await part('left', 'libfoo', key)
    await part('right', 'alone', key)
    const registry = run.registry()
    const tags = (await registry.tags()).filter((tag) => /^generation-\d+$/.test(tag))
    for (const tag of tags) {
      const { digest } = (await registry.manifest(tag))!
      expect(await registry.referrers(digest)).toHaveLength(1)
    }
  })

  test.each([
    ['nobody signed', { sign: 'none' }],
    ['another key signed', { sign: 'key', 'signing-key': newKey() }],
  ])('take over nothing that %s, and say so', async (_, other) => {
    await part('left', 'libfoo', other)
    const ended = await part('right', 'alone', { sign: 'key', 'signing-key': newKey() })
    expect(told(ended)).toEqual([0, '', '2'])
    expect(ended.host.messages('warning').join('\n')).toMatch(
      /What generation-1-[0-9a-f]{12} holds of this commit is not taken over: /,
    )
    expect(await recorded()).toEqual([['alone'], ['libfoo']])
  })

  test.each([
    ['nobody signed', { sign: 'none' }],
    ['somebody signed', { sign: 'key', 'signing-key': newKey() }],
  ])('that nobody signs take over what %s: they vouch for nothing', async (_, other) => {
    await part('left', 'libfoo', other)
    const ended = await part('right', 'alone', { sign: 'none' })
    expect(told(ended)).toEqual([0, '', '2'])
    expect(ended.host.messages('warning')).toEqual([])
    expect(await recorded()).toEqual([['alone', 'libfoo'], ['libfoo']])
  })

  test('take over nothing of what a run for this commit published of another, as for a comment', async () => {
    // The run is of the default branch, and its job checked out what somebody proposes.
    const workspace = join(run.root, 'promoter left')
    await mkdir(workspace, { recursive: true })
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', workspace, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        encoding: 'utf8',
      }).trim()
    git('init', '--quiet')
    git('remote', 'add', 'origin', 'https://github.com/acme/packages')
    git('commit', '--quiet', '--allow-empty', '-m', 'proposed')
    const ports = { processes: nodeProcesses }
    const key = { sign: 'key', 'signing-key': newKey() }
    expect(told(await part('left', 'libfoo', key, ports))).toEqual([0, '', '1'])
    expect(told(await part('right', 'alone', key))).toEqual([0, '', '2'])
    expect(await recorded()).toEqual([['alone'], ['libfoo']])
    const registry = run.registry()
    const tag = (await registry.tags()).find((one) => one.startsWith('generation-1-'))!
    const [proposed, manifest] = [git('rev-parse', 'HEAD'), (await registry.manifest(tag))!]
    expect(Buffer.from(manifest.bytes).toString()).toContain(proposed)
    // The provenance of a package says both.
    const { specs } = await pushReport.read(run.work('promoter left').pushReport)
    const [bundle] = await registry.referrers(specs[0]!.manifest, SIGSTORE_BUNDLE)
    const [layer] = parseImageManifest((await registry.manifest(bundle!.digest))!.bytes, '').layers
    const { dsseEnvelope } = JSON.parse((await readWhole(registry, layer!, 1e6)).toString()) as {
      dsseEnvelope: { payload: string }
    }
    const statement = Buffer.from(dsseEnvelope.payload, 'base64').toString()
    expect(statement).toContain(`{"gitCommit":"${run.commit}"}`)
    expect(statement).toContain(`{"gitCommit":"${proposed}"},"annotations":{"role":"checkout"}`)
  })

  test('take over nothing of another commit', async () => {
    await part('left', 'libfoo')
    run.commit = 'd'.repeat(40)
    await part('right', 'alone')
    expect(await recorded()).toEqual([['alone'], ['libfoo']])
  })

  test('that are pushed anew take the place of what they were', async () => {
    await part('left', 'libfoo')
    await part('right', 'alone')
    await part('left', 'cmake')
    expect((await recorded())[0]).toEqual(['alone', 'cmake'])
  })
})
