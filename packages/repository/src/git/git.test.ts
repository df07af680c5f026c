import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { NETWORK_VARIABLES, nodeProcesses } from '@pakages/core'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headOf, layOut } from './checkout.ts'
import { gitEnvironment } from './environment.ts'
import { gitFailure, withoutLogin } from './failures.ts'
import { runGit, type Git } from './git.ts'
import { isPublicAddress } from './public-address.ts'
import { listRefs } from './remote-refs.ts'

const SECRETS = {
  GITHUB_TOKEN: 'ghs_1',
  GH_TOKEN: 'ghs_2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
  ACTIONS_RUNTIME_TOKEN: 'r',
  INPUT_TOKEN: 'i',
}

describe('the environment of git', () => {
  test.each(NETWORK_VARIABLES)('has %s, whoever chose the address', (name) => {
    for (const by of ['user', 'stranger'] as const)
      expect(gitEnvironment({ [name]: 'given' }, by)).toMatchObject({ [name]: 'given' })
  })

  test('has no token of the job', () => {
    for (const by of ['user', 'stranger'] as const)
      for (const name of Object.keys(SECRETS))
        expect(gitEnvironment(SECRETS, by)).not.toHaveProperty(name)
  })

  test("keeps the user's keys and configuration from addresses of strangers", () => {
    const env = {
      SSH_AUTH_SOCK: '/agent',
      GIT_SSH_COMMAND: 'ssh -i key',
      GIT_CONFIG_GLOBAL: '/own',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: 'Authorization: secret',
    }
    expect(gitEnvironment(env, 'user')).toMatchObject(env)
    expect(Object.values(gitEnvironment(env, 'stranger')).join()).not.toMatch(
      /secret|agent|key|own/,
    )
  })

  test('never turns the check of certificates off', () => {
    expect(gitEnvironment({ GIT_SSL_NO_VERIFY: '1' }, 'user')).not.toHaveProperty(
      'GIT_SSL_NO_VERIFY',
    )
  })

  test('trusts the authorities that OpenSSL and curl are told of, and its own before them', () => {
    expect(gitEnvironment({ SSL_CERT_FILE: '/a' }, 'stranger')).toMatchObject({
      GIT_SSL_CAINFO: '/a',
    })
    expect(gitEnvironment({ SSL_CERT_FILE: '/a', GIT_SSL_CAINFO: '/b' }, 'stranger')).toMatchObject(
      { GIT_SSL_CAINFO: '/b' },
    )
  })
})

describe('what git says', () => {
  test('is told without the logins of addresses', () => {
    const said = "fatal: unable to access 'https://x-access-token:ghs_secret@github.com/a/b/': no"
    expect(withoutLogin(said)).toBe("fatal: unable to access 'https://***@github.com/a/b/': no")
    expect(gitFailure(said).cause).not.toContain('ghs_secret')
  })

  test.each([
    ['server certificate verification failed. CAfile: none', 'certificate', 'GIT_SSL_CAINFO'],
    ['Received HTTP code 407 from proxy after CONNECT', 'proxy', 'HTTPS_PROXY'],
    ['Could not resolve proxy: proxy.example', 'proxy', 'HTTPS_PROXY'],
    ['Could not resolve host: github.com', 'network', 'network'],
  ])('of %j names the cause and the cure', (stderr, cause, cure) => {
    expect(gitFailure(stderr)).toMatchObject({
      cause: expect.stringContaining(cause),
      fix: expect.stringContaining(cure),
    })
  })
})

describe('a hostile repository', () => {
  let root: string
  let git: Git
  const real = (folder: string, ...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      env: {
        PATH: process.env['PATH'] ?? '',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.org',
      },
      encoding: 'utf8',
    }).trim()

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pakages-git-'))
    const env = { PATH: process.env['PATH'], HOME: root, ...SECRETS }
    git = { processes: nodeProcesses, env, signal: AbortSignal.any([]) }
    real(root, 'init', '--quiet', '--initial-branch', 'main', 'origin')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  test('runs neither its hooks nor its monitor', async () => {
    const origin = join(root, 'origin')
    const mark = join(root, 'ran')
    writeFileSync(join(origin, 'a'), '')
    real(origin, 'add', 'a')
    real(origin, 'commit', '--quiet', '-m', 'a')
    const program = join(root, 'program')
    writeFileSync(program, `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 })
    real(origin, 'config', 'core.fsmonitor', program)
    writeFileSync(join(origin, '.git/hooks/post-checkout'), `#!/bin/sh\ntouch ${mark}\n`, {
      mode: 0o755,
    })
    await runGit(git, ['status'], { folder: origin })
    await runGit(git, ['checkout', '--quiet', '--detach'], { folder: origin })
    expect(await headOf(git, origin)).toMatch(/^[0-9a-f]{40}$/)
    expect(existsSync(mark)).toBe(false)
  })

  test('cannot lead a commit that is laid out to other folders of this machine', async () => {
    const origin = join(root, 'origin')
    mkdirSync(join(root, 'secrets/packages'), { recursive: true })
    execFileSync('ln', ['-s', join(root, 'secrets'), join(origin, 'spack_repo')])
    real(origin, 'add', '.')
    real(origin, 'commit', '--quiet', '-m', 'a link')
    real(root, 'clone', '--quiet', origin, 'clone')
    const folder = join(root, 'laid-out')
    mkdirSync(folder)
    const request = {
      checkout: join(root, 'clone'),
      commit: real(origin, 'rev-parse', 'HEAD'),
      path: 'spack_repo',
      folder,
    }
    await expect(layOut(git, request)).rejects.toThrow('is a link')
  })

  test.each([
    'http://127.0.0.1/x',
    'http://127.1/x',
    'https://2130706433/x',
    'git://0x7f.0.0.1/x',
    'https://localhost/x',
    'https://a.localhost/x',
    'https://localhost./x',
    'http://169.254.169.254/latest/meta-data',
    'https://10.1.2.3/x',
    'https://172.31.0.1/x',
    'https://192.168.1.1/x',
    'https://100.64.0.1/x',
    'http://0.0.0.0/x',
    'http://[::1]:8080/x',
    'http://[::]/x',
    'http://[fe80::1]/x',
    'http://[64:ff9b::a9fe:a9fe]/x',
    'http://[fd00::1]/x',
    'http://[::ffff:127.0.0.1]/x',
    'http://[::ffff:10.0.0.1]/x',
    'https://user@10.0.0.1/x',
    'https://metadata.google.internal/x',
    'https://printer.local/x',
    'https://intranet/x',
    'https://github.com\\@127.0.0.1/x',
  ])('are not asked for by a stranger inside of the network: %s', async (address) => {
    expect(isPublicAddress(address)).toBe(false)
    const asked = await listRefs(git, address, 'refs/tags/*', join(root, 'origin'))
    expect(asked).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no public') })
  })

  test.each([
    'https://github.com/madler/zlib',
    'git://git.savannah.gnu.org/gsl.git',
    'http://172.32.0.1/x',
    'https://[2606:4700::1111]/x',
    'https://[64:ff9b::8cb0:1]/x',
    'https://user@gitlab.example.org:8443/x.git',
  ])('may be asked for by a stranger at %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  test.each(['ext::sh -c touch% x', 'file:///etc', '/etc', '-u x', 'ssh://example.org/x'])(
    'cannot have git asked at %s',
    async (address) => {
      expect(isPublicAddress(address)).toBe(false)
      expect(await listRefs(git, address, 'refs/tags/*')).toMatchObject({ kind: 'failed' })
      // Also where a mirror would lead there.
      const led = await listRefs(git, 'https://example.org/x', 'refs/tags/*', `${root}/origin`)
      expect(led.kind).not.toBe('refs')
    },
  )
})
