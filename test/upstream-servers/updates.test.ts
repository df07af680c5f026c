import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { tarball } from '@pakages/testing/upstream/archives'
import { git } from '@pakages/testing/upstream/git-server'
import { GitHubState } from '@pakages/testing/github/state'
import { outcomes, runUpdates, type UpdatesRun } from './run-updates.ts'
import { fileSite, pypiSites } from '@pakages/testing/upstream/sites'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { startWorld, type World } from './world.ts'

let world: World
let cache: string

beforeEach(async () => {
  world = await startWorld()
  cache = mkdtempSync(join(tmpdir(), 'pakages-cache-'))
})
afterEach(async () => {
  await world.stop()
  rmSync(cache, { recursive: true, force: true })
})

const run = (
  inputs: Readonly<Record<string, string>> = {},
  kind: 'github' | 'terminal' = 'github',
): Promise<UpdatesRun> => runUpdates(world, inputs, { kind, cache })
const ALL = ['gittool', 'libdir', 'libhub', 'py-snake', 'r-stats']
const every = (outcome: string): Record<string, string> =>
  Object.fromEntries(ALL.map((name) => [name, outcome]))

describe('New versions', () => {
  test('of every kind of upstream get a pull request each, security first, and the recipe as a person would write it', async () => {
    const result = await run()
    expect(outcomes(result)).toEqual(every('opened'))
    expect(world.github.pulls.map(({ title }) => title)[0]).toBe('libhub: add v1.3.0')
    const { head, body, labels } = world.github.pulls[0]!
    const changed = world.github.commits
      .get(world.github.branches.get(head)!)!
      .files.get(world.repository.pathOf('libhub'))!
    expect(changed).toContain(
      `    url = "https://github.com/org/libhub/archive/refs/tags/v1.2.0.tar.gz"\n\n    version("1.3.0", sha256="${world.sums['libhub']}")\n    version("1.2.0"`,
    )
    expect(labels).toEqual(new Set(['updates', 'security']))
    expect(body).toContain('https://github.com/org/libhub/compare/v1.2.0...v1.3.0')
    expect(body).not.toMatch(/@somebody|#12|hidden/)
    expect(result.host.outputs.get('pull-requests')).toBe('[1,2,3,4,5]')
    expect(result.host.outputs.get('count')).toBe('5')
    expect(world.servers.misunderstood).toEqual([])
  })

  test('that are a commit come with the commit and the tag', async () => {
    await run({ packages: 'gittool' })
    const [pull] = world.github.pulls
    expect(
      world.github.commits
        .get(world.github.branches.get(pull!.head)!)!
        .files.get(world.repository.pathOf('gittool')),
    ).toContain(`version("1.1", tag="v1.1", commit="${world.commit}")`)
  })

  test('are asked for in one question to GitHub, and not again where nothing changed', async () => {
    const first = await run({ 'dry-run': 'true' })
    expect(first.report.requests['api.github.com']).toBe(2)
    const before = world.servers.requests.length
    await run({ 'dry-run': 'true' })
    const again = world.servers.requests.slice(before)
    expect(
      again.filter(({ headers }) => headers['if-none-match'] !== undefined).map(({ host }) => host),
    ).toEqual(expect.arrayContaining(['pypi.org', 'cloud.r-project.org']))
    console.log('requests of the first run:', first.report.requests)
  })
})

describe('The diff', () => {
  test('is what git apply takes, in a folder with a blank in its name', async () => {
    const { host, diff } = await run({}, 'terminal')
    const printed = host.log.map(({ message }) => message).join('\n')
    expect(printed).toContain(diff!.trimEnd())
    writeFileSync(join(cache, 'updates.diff'), `${printed}\n${host.summaryText}\n`)
    git(world.repository.root, 'apply', join(cache, 'updates.diff'))
    expect(
      git(world.repository.root, 'status', '--porcelain')
        .split('\n')
        .filter((line) => !line.includes('.pakages')),
    ).toHaveLength(5)
    expect(
      readFileSync(join(world.repository.root, world.repository.pathOf('py_snake')), 'utf8'),
    ).toContain(`version("2.1.0", sha256="${world.sums['py_snake']}")`)
    expect(world.github.pulls).toEqual([])
  })

  test('comes from the command line just so', async () => {
    const { servers, repository } = world
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: cache,
      PAKAGES_CACHE: cache,
      PAKAGES_MIRRORS: servers.mirrors,
      GITHUB_TOKEN: 'a-token',
    }
    const words = [
      join(import.meta.dirname, '../../bin/pakages.mjs'),
      'updates',
      '--repository',
      repository.folder,
      '--dry-run',
      'gittool',
      'libdir',
    ]
    const child = spawn(process.execPath, words, {
      cwd: repository.root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [printed, [exitCode]] = await Promise.all([
      text(child.stdout),
      once(child, 'close') as Promise<[number]>,
    ])
    expect([exitCode, printed]).toEqual([
      0,
      expect.stringContaining(`+    version("0.9", sha256="${world.sums['libdir']}")`),
    ])
    writeFileSync(join(cache, 'printed.diff'), printed)
    git(repository.root, 'apply', join(cache, 'printed.diff'))
    expect(git(repository.root, 'diff', '--stat')).toContain('2 files changed')
  })

  test('written into the tree is the same, and a second run finds nothing to write', async () => {
    expect(outcomes(await run({ write: 'true' }))).toEqual(every('written'))
    expect(outcomes(await run({ write: 'true' }))).toEqual(every('nothing-new'))
  })
})

describe('What is there already', () => {
  test('an open pull request that says the same is left as it is, without another download', async () => {
    await run()
    const downloads = world.servers.count('github.com')
    expect(outcomes(await run())).toEqual(every('unchanged'))
    expect(world.servers.count('github.com')).toBe(downloads)
    expect(world.github.pulls).toHaveLength(5)
  })

  test('an open pull request follows a newer version', async () => {
    await run({ packages: 'libhub' })
    const known = world.github.upstream.get('org/libhub')!
    world.github.upstream.set('org/libhub', {
      ...known,
      tags: [
        ...known.tags,
        { name: 'v1.3.1', commit: 'd'.repeat(40), date: '2020-01-10T00:00:00Z' },
      ],
    })
    world.codeload.set('/org/libhub/archive/refs/tags/v1.3.1.tar.gz', {
      bytes: await tarball({ 'libhub-1.3.1/CMakeLists.txt': '' }),
    })
    expect((await run({ packages: 'libhub' })).of('libhub').outcome).toBe('updated')
    expect(world.github.pulls.map(({ title, state }) => [title, state])).toEqual([
      ['libhub: add v1.3.1', 'open'],
    ])
  })

  test('what a person closed stays closed until there is another version', async () => {
    await run({ packages: 'libhub' })
    world.github.pulls[0]!.state = 'closed'
    expect((await run({ packages: 'libhub' })).of('libhub').outcome).toBe('dismissed')
    const known = world.github.upstream.get('org/libhub')!
    world.github.upstream.set('org/libhub', {
      ...known,
      tags: [
        ...known.tags,
        { name: 'v1.3.1', commit: 'd'.repeat(40), date: '2020-01-10T00:00:00Z' },
      ],
    })
    world.codeload.set('/org/libhub/archive/refs/tags/v1.3.1.tar.gz', {
      bytes: await tarball({ 'libhub-1.3.1/CMakeLists.txt': '' }),
    })
    expect((await run({ packages: 'libhub' })).of('libhub').outcome).toBe('opened')
  })

  test('a branch that a person works on is not overwritten', async () => {
    await run({ packages: 'libhub' })
    const { head } = world.github.pulls[0]!
    world.github.push(head, 'by-hand', 'mine')
    const known = world.github.upstream.get('org/libhub')!
    world.github.upstream.set('org/libhub', {
      ...known,
      tags: [
        ...known.tags,
        { name: 'v1.3.1', commit: 'd'.repeat(40), date: '2020-01-10T00:00:00Z' },
      ],
    })
    expect((await run({ packages: 'libhub' })).of('libhub').outcome).toBe('touched')
    expect(world.github.commits.get(world.github.branches.get(head)!)!.files.get('by-hand')).toBe(
      'mine',
    )
  })

  test('a pull request whose version was taken back is closed with a word, but not where it could not be looked', async () => {
    await run({ packages: 'libhub' })
    world.github.limited = 'graphql'
    expect((await run({ packages: 'libhub' })).of('libhub').outcome).toBe('could-not-look')
    expect(world.github.pulls[0]!.state).toBe('open')
    world.github.limited = undefined
    world.github.upstream.set('org/libhub', {
      tags: world.github.upstream.get('org/libhub')!.tags.slice(0, 1),
    })
    expect((await run({ packages: 'libhub' })).of('libhub').outcome).toBe('nothing-new')
    expect(world.github.pulls[0]).toMatchObject({
      state: 'closed',
      comments: [expect.stringContaining('Superseded')],
    })
  })

  test('no more than the limit are open at once', async () => {
    const first = await run({ limit: '2' })
    expect(Object.values(outcomes(first)).toSorted()).toEqual([
      'deferred',
      'deferred',
      'deferred',
      'opened',
      'opened',
    ])
    expect(Object.values(outcomes(await run({ limit: '3' }))).toSorted()).toEqual([
      'deferred',
      'deferred',
      'opened',
      'unchanged',
      'unchanged',
    ])
  })
})

test('The example repository gives a diff that git apply takes', async () => {
  const root = join(import.meta.dirname, '../..')
  const servers = await exampleUpstreams()
  try {
    const github = new GitHubState('owner/recipes', new Map())
    github.upstream.set('zeux/pugixml', {
      tags: ['v1.11', 'v1.15'].map((name) => ({
        name,
        commit: 'a'.repeat(40),
        date: '2020-01-02T00:00:00Z',
      })),
    })
    const { diff } = await runUpdates(
      { servers: servers.github(github), repository: { root, folder: 'examples/updates' }, github },
      { 'dry-run': 'true', 'work-dir': join(cache, 'work') },
      { cache },
    )
    expect([...diff!.matchAll(/^\+ {4}version\("(.*?)"/gm)].map(([, version]) => version)).toEqual([
      '1.15',
      '1.3.1',
      '1.0.0',
    ])
    writeFileSync(join(cache, 'example.diff'), diff!)
    git(root, 'apply', '--check', join(cache, 'example.diff'))
    expect(servers.misunderstood).toEqual([])
  } finally {
    await servers.stop()
  }
})

/** Servers that announce a newer version of each recipe of the example. */
async function exampleUpstreams(): Promise<UpstreamServers> {
  const archive = async (top: string, file: string): Promise<{ bytes: Buffer }> => ({
    bytes: await tarball({ [`${top}/${file}`]: 'x' }),
  })
  const { index, files } = pypiSites(
    new Map([
      [
        'toolz',
        new Map([
          [
            'toolz-1.0.0.tar.gz',
            { ...(await archive('toolz-1.0.0', 'setup.py')), date: '2020-01-01T00:00:00Z' },
          ],
        ]),
      ],
    ]),
  )
  return (await UpstreamServers.start())
    .host('pypi.org', index)
    .host('files.pythonhosted.org', files)
    .host(
      'github.com',
      fileSite(
        new Map([
          [
            '/zeux/pugixml/releases/download/v1.15/pugixml-1.15.tar.gz',
            await archive('pugixml-1.15', 'CMakeLists.txt'),
          ],
        ]),
      ),
    )
    .host(
      'zlib.net',
      fileSite(
        new Map([
          ['/fossils/zlib-1.2.13.tar.gz', await archive('zlib-1.2.13', 'configure')],
          ['/fossils/zlib-1.3.1.tar.gz', await archive('zlib-1.3.1', 'configure')],
        ]),
      ),
    )
}
