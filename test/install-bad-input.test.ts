import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GREETER, replay } from '@pakages/testing/oci/recorded'
import { freePort } from '@pakages/testing/docker-registry'
import type { Behaviour } from '@pakages/testing/ghcr-emulator/behaviour'
import { GhcrEmulator } from '@pakages/testing/ghcr-emulator/emulator'
import { runAction, runCli, type CliResult } from '@pakages/testing/run-action'

// What can be wrong outside, seen from outside: every message names the cause and the next step,
// shows no stack and no token.

const root = mkdtempSync(join(tmpdir(), 'pakages-bad-'))
const TOKEN = 'ghp_wrong-and-secret'
let emulator: GhcrEmulator | undefined
let runs = 0
let workspace = ''
afterEach(async () => {
  await emulator?.stop()
  emulator = undefined
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** An emulated ghcr.io that holds what Spack pushed. */
async function holding(
  behaviour: Behaviour,
  change: (emulator: GhcrEmulator) => void = () => undefined,
): Promise<string> {
  emulator = await GhcrEmulator.start(behaviour)
  replay('1.2/oci', emulator.repository('owner/cache'))
  change(emulator)
  return emulator.reference('owner/cache')
}

async function install(
  registry: string,
  args: readonly string[] = [`/${GREETER}`],
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult & { text: string }> {
  workspace = join(root, String(++runs))
  mkdirSync(workspace, { recursive: true })
  const result = await runCli(
    [
      'install',
      '--registry',
      registry,
      '--mode',
      'download-only',
      '--install-root',
      join(workspace, 'store'),
      ...args,
    ],
    { cwd: workspace, env },
  )
  const text = `${result.stdout}${result.stderr}`
  expect(text).not.toMatch(/\n\s+at .*\.[jt]s:\d+/)
  expect(text).not.toContain(TOKEN)
  return { ...result, text }
}

describe('install with something wrong outside', () => {
  test('nothing wrong: downloads', async () => {
    const { exitCode, text } = await install(await holding({}))
    expect(text).toContain('Not verified: signatures, reviews')
    expect(exitCode).toBe(0)
    expect(existsSync(join(workspace, '.pakages', 'restore', 'mirror', 'v3', 'layout.json'))).toBe(
      true,
    )
  })

  test('a registry that is down', async () => {
    const { exitCode, text } = await install(`oci+http://127.0.0.1:${await freePort()}/owner/cache`)
    expect(exitCode).toBe(1)
    expect(text).toMatch(/cannot be reached: nothing listens there \(ECONNREFUSED\)/)
    expect(text).toContain('Check the host and port')
  })

  test.each<[string, Behaviour, Readonly<Record<string, string>>, RegExp, RegExp]>([
    [
      '401: wrong credentials',
      { public: false },
      { PAKAGES_TOKEN: TOKEN },
      /credentials|log in/i,
      /"username" and "password"/,
    ],
    [
      'a private package without credentials',
      { public: false },
      {},
      /credentials|access|denied/i,
      /Give "|Ask the owner/,
    ],
    [
      '429 for every request',
      { limitEvery: 1 },
      {},
      /too many requests \(429\)/,
      /Run it again later/,
    ],
    ['502 for every request', { failEvery: 1 }, {}, /error of its own \(50[23]\)/, /again later/],
    ['a blob that is cut off', { damage: 'cut' }, {}, /was cut off/, /Run it again/],
    [
      'a blob with other bytes',
      { damage: 'changed' },
      {},
      /sha256|digest|not what/i,
      /maintainers|again|Remove|push/i,
    ],
    [
      'a blob that never ends',
      { damage: 'endless' },
      {},
      /longer|more than|too many/i,
      /maintainers|again|Remove|push/i,
    ],
  ])(
    '%s',
    async (_, behaviour, env, cause, next) => {
      const args =
        'PAKAGES_TOKEN' in env ? ['--username', 'octocat', `/${GREETER}`] : [`/${GREETER}`]
      const { exitCode, text } = await install(await holding(behaviour), args, env)
      expect(exitCode).toBe(1)
      expect(text).toMatch(cause)
      expect(text).toMatch(next)
    },
    120_000,
  )

  test('403 for every request', async () => {
    const server = createServer((request, response) => {
      request.resume()
      response
        .writeHead(403, { 'content-type': 'application/json' })
        .end(
          '{"errors": [{"code": "DENIED", "message": "requested access to the resource is denied"}]}',
        )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { exitCode, text } = await install(
      `oci+http://127.0.0.1:${(server.address() as AddressInfo).port}/owner/cache`,
    )
    await new Promise((resolve) => server.close(resolve))
    expect(exitCode).toBe(1)
    expect(text).toMatch(/access is denied \(403\)\. It said: DENIED/)
    expect(text).toContain('Ask the owner of owner/cache')
  })

  test('an index that is no index: what the tags show is found all the same', async () => {
    const { exitCode } = await install(
      await holding({}, (one) => {
        const repository = one.repository('owner/cache')
        repository.tags.set(
          'index.spack',
          [...repository.tags].find(([tag]) => tag.startsWith('greeter-'))![1],
        )
      }),
    )
    expect(exitCode).toBe(0)
  })

  test('a spec that is not there, in a registry that holds others', async () => {
    const { exitCode, text } = await install(await holding({}), ['greetr'])
    expect(exitCode).toBe(1)
    expect(text).toMatch(/"greetr" is not in .*Did you mean greeter\?/)
  })

  test('what is no spec, no registry, no lock', async () => {
    expect((await install(await holding({}), ['greeter %gcc'])).text).toContain(
      'is a "greeter %gcc"',
    )
    expect((await install(await holding({}), ['greeter@1@2'])).text).toContain(
      'In the input "specs": "greeter@1@2"',
    )
    expect((await install('ghcr.io/owner/cache')).text).toMatch(/oci:\/\//)
    const lock = join(root, 'bad.lock')
    writeFileSync(lock, '{"roots": ')
    expect((await install('oci-layout:x', ['--lock', lock])).text).toContain('bad.lock')
    expect((await install('oci-layout:x', ['--lock', join(root, 'none.lock')])).text).toContain(
      'none.lock',
    )
  })

  test('a policy that is malformed, or names a key that is not there: with the line', async () => {
    const registry = await holding({})
    for (const [trust, message] of [
      ['{"quorum": 0}', '"trust.quorum"'],
      ['{"signers": [{"key": "none.pub"}]}', 'none.pub cannot be read'],
      ['{"signer": []}', 'Did you mean "signers"?'],
    ] as const) {
      const config = join(root, 'policy.json')
      writeFileSync(config, `{"name": "x", "version": "1.0", "license": "MIT",\n"trust": ${trust}}`)
      const { exitCode, text } = await install(registry, ['--config', config, `/${GREETER}`])
      expect(exitCode).toBe(1)
      expect(text).toContain(message)
      expect(text).toContain('policy.json')
    }
    expect(
      (await install(registry, ['--config', join(root, 'no-such.json'), `/${GREETER}`])).text,
    ).toContain('There is no file')
  })

  test('on GitHub the same is an annotation, and the token is masked', async () => {
    const registry = await holding({ public: false })
    const { exitCode, annotations, log, masks } = await runAction('install', {
      registry,
      specs: `/${GREETER}`,
      mode: 'download-only',
      token: TOKEN,
      username: 'octocat',
    })
    expect(exitCode).toBe(1)
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
    expect(masks).toContain(TOKEN)
    expect(log.replace(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN)
  })
})
