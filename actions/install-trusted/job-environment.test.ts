import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MemoryHost } from '@pakages/core/fakes'
import { parseLock, type SpecHash } from '@pakages/model'
import { ENVIRONMENT_ANNOTATION, environmentText, keptEnvironment } from '@pakages/store'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setForJob, jobEnvironment, keepRecorded, viewRoots } from './job-environment.ts'
import type { PulledPackage } from './check-tarballs.ts'

const app = 'a'.repeat(32) as SpecHash
const tool = 'b'.repeat(32) as SpecHash

const node = (name: string, hash: string, needs: string[]) => ({
  name,
  version: '1.0',
  hash,
  arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
  dependencies: needs.map((to) => ({ name: 'tool', hash: to, parameters: { deptypes: ['run'] } })),
})
const dag = parseLock({
  _meta: { 'lockfile-version': 6, 'specfile-version': 5 },
  roots: [{ hash: app, spec: 'app' }],
  concrete_specs: { [app]: node('app', app, [tool]), [tool]: node('tool', tool, []) },
})

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pakages-job-'))
  for (const name of ['app/bin', 'app/share/man', 'tool/bin64'])
    mkdirSync(join(root, name), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const facts = {
  prefixes: async () =>
    new Map([
      [app, join(root, 'app')],
      [tool, join(root, 'tool')],
    ]),
  recipeFacts: async () => [],
}

const pulled = (hash: SpecHash, text: string | undefined): PulledPackage => ({
  kind: 'pulled',
  hash,
  label: hash,
  registry: 'a registry',
  tag: '',
  manifest: `sha256:${'0'.repeat(64)}` as never,
  layer: `sha256:${'0'.repeat(64)}` as never,
  annotations: text === undefined ? {} : { [ENVIRONMENT_ANNOTATION]: text },
  size: 0,
  reused: false,
})
const keep = (...all: PulledPackage[]) =>
  keepRecorded(root, {
    pulled: all,
    mirror: undefined,
    missing: new Map(),
    repositories: [],
    unpacked: new Map(),
  })
const set = (name: string, value: string) => ({ do: 'set', name, value }) as const

describe('the view of what was installed', () => {
  test('shows the roots and what they need, and names what is hidden', async () => {
    writeFileSync(join(root, 'app/bin/same'), '')
    mkdirSync(join(root, 'tool/bin'))
    for (const name of ['same', 'other']) writeFileSync(join(root, 'tool/bin', name), '')
    const host = new MemoryHost()
    await viewRoots({ root, dag, facts }, join(root, 'view'), host)
    expect(readdirSync(join(root, 'view', 'bin'))).toEqual(['other', 'same'])
    expect(realpathSync(join(root, 'view/bin/same'))).toBe(realpathSync(join(root, 'app/bin/same')))
    expect(host.messages('notice')).toEqual([
      'bin/same of tool is hidden in the view by that of app.',
    ])
  })
})

describe('the environment of the later steps of a job', () => {
  test('has the programs of what was installed and of what that runs, in their order', async () => {
    const { path, variables } = await jobEnvironment({ root, dag, facts }, {})
    expect(path).toEqual([join(root, 'app/bin'), join(root, 'tool/bin64')])
    expect(Object.fromEntries(variables)).toEqual({
      CMAKE_PREFIX_PATH: `${root}/app:${root}/tool`,
      // The colon at the end: manuals of the system are found as before.
      MANPATH: `${root}/app/share/man:`,
    })
    const host = new MemoryHost()
    setForJob({ path, variables, refused: [] }, { path: true, variables: false }, host)
    expect(host.addedPaths).toEqual([join(root, 'tool/bin64'), join(root, 'app/bin')])
    expect(host.exported.size).toBe(0)
  })

  test('has what was recorded, which lies in the root from then on', async () => {
    const own = [{ do: 'set', name: 'APP_HOME', value: [{ prefix: app }, '/x'] }] as const
    await keep(
      pulled(app, environmentText({ hash: app, own, dependencies: [] })),
      pulled(tool, undefined),
    )
    expect(await keptEnvironment(root, app)).toMatchObject({ own })
    const { variables } = await jobEnvironment({ root, dag, facts }, {})
    expect(Object.fromEntries(variables)).toMatchObject({ APP_HOME: join(root, 'app/x') })
  })

  test('refuses what is recorded of another package, and keeps nothing of it', async () => {
    const text = environmentText({ hash: tool, own: [], dependencies: [] })
    await expect(keep(pulled(app, text))).rejects.toThrow('it is of another package')
    await expect(
      keep(pulled(app, '{"schema":"pakages.environment/1","specs":[{}]}')),
    ).rejects.toThrow('is not a valid pakages.environment/1')
    await expect(keep(pulled(app, '{'))).rejects.toThrow('is not the environment of its package')
    expect(readdirSync(root)).not.toContain('.pakages')
  })

  test.each([
    ...['GITHUB_TOKEN', 'RUNNER_TEMP', 'BASH_ENV', 'LD_PRELOAD', 'LD_AUDIT', 'HOME'],
    ...['https_proxy', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['NODE_EXTRA_CA_CERTS', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE', 'AWS_CA_BUNDLE'],
    ...['NODE_OPTIONS', 'PERL5OPT', 'PYTHONSTARTUP', 'RUBYOPT', 'JAVA_TOOL_OPTIONS', 'GOFLAGS'],
    ...['GIT_SSH_COMMAND', 'GIT_CONFIG_COUNT', 'SSH_ASKPASS', 'DOCKER_CONFIG', 'GNUPGHOME'],
    ...['TAR_OPTIONS', 'LUA_INIT', 'DOTNET_STARTUP_HOOKS', 'PYTEST_ADDOPTS', 'R_PROFILE_USER'],
    ...['PS4', 'LESSOPEN', 'MANPAGER', 'CDPATH', 'RSYNC_RSH', 'WGETRC', 'KUBECONFIG', 'PWD'],
    ...['npm_config_registry', 'NPM_CONFIG_REGISTRY', 'PIP_INDEX_URL', 'UV_INDEX_URL'],
  ])('leaves %s as it is, and says so', async (name) => {
    const own = [set(name, 'evil'), set('FINE', 'yes')]
    await keep(pulled(app, environmentText({ hash: app, own, dependencies: [] })))
    const host = new MemoryHost()
    const environment = await jobEnvironment({ root, dag, facts }, {})
    setForJob(environment, { path: true, variables: true }, host)
    expect(host.exported.get('FINE')).toBe('yes')
    expect(host.exported.has(name)).toBe(false)
    expect(host.messages('warning').join()).toContain(name)
  })

  test.each(['LD_LIBRARY_PATH', 'PYTHONPATH', 'PERL5LIB', 'JAVA_HOME', 'GITTE_HOME', 'CC', 'FC'])(
    'sets %s, which packages are loaded for',
    async (name) => {
      await keep(
        pulled(app, environmentText({ hash: app, own: [set(name, '/x')], dependencies: [] })),
      )
      const { variables, refused } = await jobEnvironment({ root, dag, facts }, {})
      expect([Object.fromEntries(variables)[name], refused]).toEqual(['/x', []])
    },
  )

  test('sets nothing that is so long that no program could be started any more', async () => {
    const long = Array.from({ length: 5 }, () => 'x'.repeat(32_000))
    const own = long.map((value) => ({ do: 'append-flags', name: 'LONG', value }) as const)
    await keep(pulled(app, environmentText({ hash: app, own, dependencies: [] })))
    const { variables, refused } = await jobEnvironment({ root, dag, facts }, {})
    expect([Object.fromEntries(variables)['LONG'], refused]).toEqual([undefined, ['LONG']])
  })

  test('puts nothing on PATH that would be another line, or is no folder', async () => {
    const paths = ['/a\n/b', 'relative', '/fine']
    const own = paths.map((value) => ({ do: 'prepend-path', name: 'PATH', value }) as const)
    await keep(pulled(app, environmentText({ hash: app, own, dependencies: [] })))
    const { path } = await jobEnvironment({ root, dag, facts }, {})
    expect(path).toEqual(['/fine', join(root, 'app/bin'), join(root, 'tool/bin64')])
  })
})
