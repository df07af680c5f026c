import { beforeAll, expect, test } from '@jest/globals'
import { all, describeWith, program, type Requirement } from '@pakages/testing/requirements'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

// Names that lead elsewhere when they are asked for again: a real resolver, real connections and
// real git, in a network of their own.

const SETUP =
  'ip link set lo up && ip addr add 203.0.113.1/32 dev lo && ip addr add 2001:db8::1/128 dev lo && mount --bind "$1" /etc/resolv.conf'
const network: Requirement = {
  missing: () =>
    spawnSync('unshare', ['-Urnm', 'bash', '-c', SETUP, 'bash', '/dev/null']).status === 0
      ? undefined
      : 'unshare, ip and mount cannot make a network here',
}

interface Said {
  readonly said: Readonly<Record<string, string>>
  readonly insideAsked: readonly string[]
  readonly asked: readonly (readonly [string, number])[]
}
const INSIDE = /private network/

describeWith(all(program('git'), network), 'what names of recipes lead to', () => {
  let told: Said
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-names-'))
    const resolver = join(folder, 'resolv.conf')
    writeFileSync(resolver, 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n')
    const child = join(import.meta.dirname, 'ask-inside.ts')
    const node = [process.execPath, '--disable-warning=ExperimentalWarning', child]
    const { stdout } = await promisify(execFile)('unshare', [
      ...['-Urnm', 'bash', '-c', `${SETUP} && shift && exec "$@"`, 'bash', resolver],
      ...node,
    ])
    rmSync(folder, { recursive: true, force: true })
    told = JSON.parse(stdout) as Said
  }, 60_000)

  test('is asked on the internet, and by a name that leads there each time', () => {
    expect(told.said).toMatchObject({ steady: 'outside', 'turns, first': 'outside' })
  })

  test('is not asked in here, whenever and however the name leads here', () => {
    expect(told.said).toMatchObject({
      'turns, later': expect.stringMatching(INSIDE),
      'both.test': expect.stringMatching(INSIDE),
      'inside.test': expect.stringMatching(INSIDE),
      'mapped.test': expect.stringMatching(INSIDE),
      'six.test': expect.stringMatching(INSIDE),
    })
    expect(told.insideAsked).toEqual([])
  })

  test('nor after a redirect', () => {
    const redirected = Object.entries(told.said).filter(([name]) => name.startsWith('to '))
    expect(redirected.length).toBe(7)
    expect(redirected.filter(([, reason]) => !INSIDE.test(reason))).toEqual([])
  })

  test('is looked up once for git, which then asks there', () => {
    expect(told.said).toMatchObject({ git: 'v1.0', 'git protocol': 'v1.0' })
    expect(Object.fromEntries(told.asked)).toMatchObject({
      'turns-for-git.test': 1,
      'turns-for-git-protocol.test': 1,
    })
  })
})
