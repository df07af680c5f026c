import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { nodeHttp, nodeProcesses, runAction } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { openCodeHost } from '@pakages/github/code-host'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { scanVulnerabilitiesAction } from '../../actions/scan-vulnerabilities/action.ts'
import { NOW } from './run-updates.ts'
import { startWorld, type World } from './world.ts'

let world: World
const http = nodeHttp()

beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.stop())

function write(path: string, content: object): void {
  const file = join(world.repository.root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(content))
}

/** What is built, of which each is vulnerable up to a version. */
function vulnerable(...built: readonly [name: string, version: string, affected: object][]): void {
  const arch = { platform: 'linux', platform_os: 'debian12', target: 'x86_64' }
  const specs = built.map(([name, version], at) => {
    const hash = String.fromCharCode(97 + at).repeat(32)
    const rest = { namespace: 'test_recipes', arch, parameters: {}, dependencies: [] }
    return { name, version, hash, ...rest }
  })
  write('spack.lock', {
    _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
    roots: specs.map(({ hash, name }) => ({ hash, spec: name })),
    concrete_specs: Object.fromEntries(specs.map((one) => [one.hash, one])),
  })
  for (const [at, [name, , affected]] of built.entries())
    write(`osv/CVE-2020-100${at}.json`, {
      id: `CVE-2020-100${at}`,
      modified: '2020-01-10T00:00:00Z',
      summary: `What is wrong in ${name}`,
      affected: [affected],
    })
}

const ofPypi = (name: string, fixed: string): object => ({
  package: { ecosystem: 'PyPI', name },
  ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.0' }, { fixed }] }],
})
const ofGit = (repo: string, introduced: string, fixed: string): object => ({
  ranges: [
    {
      type: 'GIT',
      repo,
      events: [{ introduced: '0' }],
      database_specific: { versions: [{ introduced }, { fixed }] },
    },
  ],
})

async function propose() {
  const { repository, servers, github } = world
  const host = new MemoryHost({
    kind: 'github',
    workspace: repository.root,
    inputs: {
      databases: 'osv',
      recipes: repository.folder,
      propose: 'true',
      issue: 'true',
      'github-token': 'a-token',
    },
    env: {
      PATH: process.env['PATH'] ?? '',
      PAKAGES_CACHE: join(repository.root, '..', 'cache'),
      PAKAGES_MIRRORS: servers.mirrors,
    },
    context: {
      event: 'schedule',
      repository: 'owner/recipes',
      defaultBranch: 'main',
      commit: github.branches.get('main')!,
      ref: 'refs/heads/main',
      apiUrl: `${servers.origin}/api.github.com`,
    },
  })
  const ports = memoryPorts({
    host,
    http,
    processes: nodeProcesses,
    clock: new ManualClock(NOW),
    openCodeHost: async (name, token, api) =>
      openCodeHost(name, token, api, { http, patience: ports.patience }),
  })
  const { exitCode } = await runAction(scanVulnerabilitiesAction as never, ports)
  return { exitCode, host, errors: host.messages('error').join('\n') }
}

/** What the branch of a proposal makes of a recipe. */
function proposed(recipe: string): string {
  const { github, repository } = world
  const branch = `pakages/vulnerabilities/${recipe.replaceAll('_', '-')}`
  const head = github.branches.get(branch)
  return github.commits.get(head!)!.files.get(repository.pathOf(recipe))!
}

test('A vulnerable package gets the lowest fixed version of its line, with checksum or commit, once', async () => {
  vulnerable(
    ['py-snake', '2.0.0', ofPypi('snake', '2.0.5')],
    ['libhub', '1.2.0', ofGit('https://github.com/org/libhub', '1.0', '1.3.0')],
    ['gittool', '1.0', ofGit('https://git.example.org/gittool.git', '1.0', '1.1')],
  )
  const { exitCode, errors } = await propose()
  expect([exitCode, errors]).toEqual([1, expect.stringMatching(/^3 vulnerabilities open/)])
  expect(proposed('py_snake')).toContain(`version("2.1.0", sha256="${world.sums['py_snake']!}")`)
  expect(proposed('libhub')).toContain(`version("1.3.0", sha256="${world.sums['libhub']!}")`)
  expect(proposed('gittool')).toContain(`version("1.1", tag="v1.1", commit="${world.commit}")`)
  expect(world.github.pulls.map(({ title }) => title).sort()).toEqual([
    'gittool: mend CVE-2020-1002',
    'libhub: mend CVE-2020-1001',
    'py-snake: mend CVE-2020-1000',
  ])
  const { body } = world.github.opened[0]!
  expect(body).toMatch(/- py-snake: \S+\/pull\/\d/)

  const second = await propose()
  expect(second.exitCode).toBe(1)
  expect([world.github.pulls.length, world.github.opened.map((one) => one.body)]).toEqual([
    3,
    [body],
  ])
  expect(second.host.summaryText).toContain('the pull request says the same')
})

test('What has no fixed version upstream, or no archive that can be read, changes nothing and is told', async () => {
  vulnerable(
    ['py-snake', '2.0.0', ofPypi('snake', '2.9')],
    ['libhub', '1.2.0', ofGit('https://github.com/org/libhub', '1.0', '1.3.0')],
  )
  world.codeload.clear()
  const { host } = await propose()
  expect(host.summaryText).toContain('2.0.0 is fixed in 2.9, which was not found upstream.')
  expect(host.summaryText).toMatch(/1\.3\.0 cannot be added: /)
  expect(world.github.pulls).toEqual([])
})

test('What the recipe has fixed already is deprecated in the version that is not', async () => {
  vulnerable(['libhub', '1.1.0', ofGit('https://github.com/org/libhub', '1.0', '1.2.0')])
  await propose()
  expect(proposed('libhub')).toContain(
    `version("1.1.0", sha256="${'2'.repeat(64)}", deprecated=True)`,
  )
  expect(world.github.pulls[0]!.body).toContain('the recipe has 1.2.0, in which it is fixed')
})
