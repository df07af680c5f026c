import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { hashOf, smallRoot } from './testing/small-root.ts'

// `pakages env`, `run` and `shell` from outside.

const program = join(import.meta.dirname, '../../../../bin/pakages.mjs')
let root: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pakages-loading-'))
  await smallRoot(root, [
    {
      name: 'greeter',
      letter: 'a',
      runs: ['b'],
      own: [
        { do: 'set', name: 'GREETER_HOME', value: [{ prefix: hashOf('a') }] },
        { do: 'set', name: 'GREETING', value: "it's `id` $(id)\n!" },
      ],
      files: { 'bin/greet': '#!/bin/sh\nname && echo "$GREETING$1" && exit ${2:-0}\n' },
    },
    {
      name: 'namer',
      letter: 'b',
      explicit: false,
      files: { 'bin/name': '#!/bin/sh\necho namer\n' },
    },
    { name: 'twice', letter: 'c', own: [], installed: '2026-11-20T10:00Z' },
    { name: 'twice', letter: 'd', own: [], installed: '2026-11-21T10:00Z' },
  ])
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const start = (words: readonly string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, [program, ...words], {
    env: { PATH: '/usr/bin:/bin', HOME: root, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })

async function ended(child: ChildProcess): Promise<Ran> {
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    closed,
  ])
  return { code, stdout, stderr }
}

const pakages = (words: readonly string[], env: Record<string, string> = {}): Promise<Ran> => {
  const [command = '', ...rest] = words
  return ended(start([command, '--install-root', root, ...rest], env))
}

describe('pakages env', () => {
  test('prints what a shell evaluates, and says what was not recorded', async () => {
    const { code, stdout, stderr } = await pakages(['env', 'greeter'])
    expect(code).toBe(0)
    expect(stderr).toBe(
      'notice: Of 1 package nothing was recorded, so only folders count: namer.\n',
    )
    const script = `eval "$1"; greet !; echo "$GREETER_HOME"; echo "$PATH"`
    const env = { PATH: '/usr/bin:/bin:/x' }
    expect(
      execFileSync('bash', ['--norc', '-c', script, 'bash', stdout], { encoding: 'utf8', env }),
    ).toBe(
      `namer\nit's \`id\` $(id)\n!!\n${root}/greeter-a\n${root}/greeter-a/bin:${root}/namer-b/bin:${root}/greeter-a/bin:${root}/namer-b/bin:/usr/bin:/bin:/x\n`,
    )
  })

  test('gives the values of now as JSON', async () => {
    const { stdout } = await pakages(['env', '/aaaa', '--shell', 'json', '--quiet'])
    expect(JSON.parse(stdout)).toMatchObject({ GREETER_HOME: join(root, 'greeter-a') })
    expect(JSON.parse((await pakages(['env', 'greeter', '--json'])).stdout)).toEqual(
      JSON.parse(stdout),
    )
  })

  test('shows of several what differs, what was installed last first', async () => {
    expect((await pakages(['env', 'twice'])).stderr).toBe(
      [
        'error[spec-ambiguous]: "twice" names 2 installed packages:',
        '    ask for        installed',
        '    twice/ddddddd  2026-11-21 10:00',
        '    twice/ccccccc  2026-11-20 10:00',
        '  Name one as its line begins, such as "twice/ddddddd". "pakages remove" takes away what is not needed any more.',
        '  "pakages explain spec-ambiguous" says more.',
        '',
      ].join('\n'),
    )
  })

  const refused: [string, string[], number, string][] = [
    ['what is nearly installed', ['greter'], 1, 'Did you mean "greeter"?'],
    ['what is several', ['twice'], 1, 'such as "twice/ddddddd"'],
    ['what is no spec', ['@@'], 2, 'is not a spec'],
    ['nothing', [], 2, '"specs" is missing'],
  ]
  test.each(refused)('refuses %s', async (_, words, code, message) => {
    expect(await pakages(['env', ...words])).toMatchObject({
      code,
      stdout: '',
      stderr: expect.stringContaining(message),
    })
  })

  test('says what to do where nothing is installed', async () => {
    const { code, stderr } = await ended(start(['env', 'a', '--install-root', join(root, 'none')]))
    expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing is installed in')])
  })
})

describe('pakages run', () => {
  test('runs a program with its words as they are, and ends as it ends', async () => {
    const { code, stdout } = await pakages(['run', 'greeter', '--', 'greet', '--json # ', '7'])
    expect([code, stdout]).toEqual([7, "namer\nit's `id` $(id)\n!--json # \n"])
  })

  test('hands stdin on', async () => {
    const child = start(['run', '--install-root', root, 'greeter', '--', 'cat'])
    child.stdin!.end('given')
    expect((await ended(child)).stdout).toBe('given')
  })

  test('hands signals on, and ends as the program does', async () => {
    const script = 'trap "echo told; exit 9" TERM; echo ready; while :; do sleep 0.05; done'
    const child = start(['run', '--install-root', root, 'greeter', '--', 'sh', '-c', script])
    const done = ended(child)
    child.stdout!.once('data', () => child.kill('SIGTERM'))
    expect(await done).toMatchObject({ code: 9, stdout: 'ready\ntold\n' })
  })

  test('ends with 128 and the number of the signal that ended the program', async () => {
    expect((await pakages(['run', 'greeter', '--', 'sh', '-c', 'kill -9 $$'])).code).toBe(137)
  })

  test('says that a program is not there, or that none was named', async () => {
    expect(await pakages(['run', 'greeter', '--', 'nonesuch'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nonesuch is not found'),
    })
    expect((await pakages(['run', 'greeter'])).code).toBe(2)
  })
})

describe('pakages shell', () => {
  test('starts the shell of the user with the packages', async () => {
    const child = start(['shell', '--install-root', root, 'greeter'], { SHELL: '/bin/sh' })
    child.stdin!.end('greet x; exit 4\n')
    expect(await ended(child)).toMatchObject({
      code: 4,
      stdout: "namer\nit's `id` $(id)\n!x\n",
      stderr: expect.stringContaining('A shell with greeter@1.0/aaaaaaa'),
    })
  })
})

describe('pakages view', () => {
  test('shows a package with what it needs in one folder, and made anew another', async () => {
    const to = join(root, 'view')
    const { code, stdout } = await pakages(['view', 'greeter', '--to', to])
    expect([code, stdout]).toEqual([0, `${to} shows 2 packages: 2 links.\n`])
    expect(readdirSync(join(to, 'bin'))).toEqual(['greet', 'name'])
    const again = await pakages(['view', 'greeter', '--alone', '--to', to, '--json'])
    expect(JSON.parse(again.stdout)).toMatchObject({ links: 1, packages: ['greeter@1.0/aaaaaaa'] })
    expect(readdirSync(join(to, 'bin'))).toEqual(['greet'])
  })
})

describe('pakages module', () => {
  test('writes a file for each package, by version and hash', async () => {
    const to = join(root, 'modules')
    const { stdout } = await pakages(['module', 'greeter', '--to', to, '--json'])
    const file = join(to, 'greeter', '1.0-aaaaaaa.lua')
    expect(JSON.parse(stdout)).toEqual({ files: [file] })
    expect(readFileSync(file, 'utf8')).toContain(`setenv("GREETER_HOME", "${root}/greeter-a")`)
  })
})

describe('pakages completion', () => {
  test('names what is installed, and nothing where nothing is', async () => {
    const { stdout } = await pakages(['completion', '--installed'])
    expect(stdout).toBe('greeter\nnamer\ntwice\n')
    const none = await ended(start(['completion', '--installed', '--install-root', '/nonesuch']))
    expect(none).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})
