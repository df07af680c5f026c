import { describe, expect, test } from '@jest/globals'
import {
  Cancelled,
  count,
  defineAction,
  nodeForeground,
  nodeProcesses,
  runnable,
  secret,
  UserError,
  type Ports,
} from '@pakages/core'
import { memoryPorts } from '@pakages/core/fakes'
import { gitOf } from '@pakages/repository'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sink } from './screen.ts'
import { readGitContext } from './git-context.ts'
import { runCli } from './run-cli.ts'

class Recorder implements Sink {
  text = ''
  readonly isTTY: boolean
  readonly columns: number
  constructor(isTTY: boolean, columns: number) {
    this.isTTY = isTTY
    this.columns = columns
  }
  write(text: string): void {
    this.text += text
  }
}

const push = defineAction({
  name: 'push',
  title: 'Push',
  summary: 'Push **packages**.',
  branding: { icon: 'upload', color: 'blue' },
  inputs: {
    jobs: count('Jobs at once.', { default: 4 }),
    token: secret('Who you are.', { default: '${{ github.token }}' }),
  },
  outputs: { report: 'The report.', list: 'All of them.' },
  permissions: {},
  example: '',
  terminalExample: '--jobs 8',
  work: async () => ({
    run: async ({ jobs, token }, { host }: Ports) => {
      host.info(`token ${token}`)
      for (let done = 1; done <= 2; done++)
        host.progress({ subject: `libfoo-${done}`, outcome: 'pushed', done, total: 2, seconds: 1 })
      if (jobs === 13)
        throw new UserError('The registry is down.', {
          id: 'registry-unreachable',
          fix: 'Wait for it.',
          at: { file: 'pakages.json', line: 2 },
        })
      if (jobs === 14) throw new Cancelled('SIGINT')
      return jobs
    },
    present: (jobs) => ({
      outputs: { report: '/tmp/push.json', list: 'a\nb' },
      summary: `# Pushed\n\nwith **${jobs}** jobs`,
      json: { jobs, secret: 'ghp_1234' },
    }),
  }),
})

async function run(
  words: string[],
  {
    tty = false,
    columns = 40,
    env = {},
  }: { tty?: boolean; columns?: number; env?: Record<string, string> } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout = new Recorder(tty, columns)
  const stderr = new Recorder(tty, columns)
  const code = await runCli(words, {
    actions: [{ name: 'push', load: async () => runnable(push) }],
    version: '1.2.3',
    env,
    cwd: tmpdir(),
    stdout,
    stderr,
    processes: nodeProcesses,
    foreground: nodeForeground,
    explanations: async () => ({}),
    signal: AbortSignal.any([]),
    openPorts: async (host) => memoryPorts({ host }),
  })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

describe('runCli', () => {
  test('prints progress as lines where there is no terminal, then summary and outputs', async () => {
    const { code, stdout, stderr } = await run(['push', '--jobs', '8'])
    expect(code).toBe(0)
    expect(stdout).toBe(
      'token undefined\n[1/2] libfoo-1 pushed (1.0 s)\n[2/2] libfoo-2 pushed (1.0 s)\n\nPushed\n\nwith 8 jobs\n\nreport  /tmp/push.json\n',
    )
    expect(stderr).toBe('')
  })

  test('writes one status line over and over on a terminal', async () => {
    const { stdout } = await run(['push'], { tty: true })
    expect(stdout).toContain(
      '[1/2] libfoo-1 pushed (1.0 s)\r\u001b[K[2/2] libfoo-2 pushed (1.0 s)\r\u001b[K',
    )
  })

  test('uses no colours when NO_COLOR is set', async () => {
    expect((await run(['nonsense'], { tty: true })).stderr).toContain('\u001b[31m')
    expect((await run(['nonsense'], { tty: true, env: { NO_COLOR: '1' } })).stderr).not.toContain(
      '\u001b[31m',
    )
  })

  test('prints nothing but JSON on stdout with --json, masked as all else', async () => {
    const { code, stdout, stderr } = await run(['push', '--json'], {
      env: { PAKAGES_TOKEN: 'ghp_1234' },
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ jobs: 4, secret: '***' })
    expect(stderr).toContain('token ***')
  })

  test('breaks messages between words at a terminal, and leaves them whole in a pipe', async () => {
    const lines = async (tty: boolean): Promise<string[]> =>
      (
        await run(['a-command-that-nobody-knows'], { tty, columns: 40, env: { NO_COLOR: '1' } })
      ).stderr
        .trimEnd()
        .split('\n')
    const [piped, broken] = [await lines(false), await lines(true)]
    expect(Math.max(...broken.map(({ length }) => length))).toBeLessThanOrEqual(40)
    expect(broken.slice(1)).toEqual(broken.slice(1).map((line) => `  ${line.trim()}`))
    expect(broken.length).toBeGreaterThan(piped.length)
    const words = (text: readonly string[]): string[] => text.join(' ').split(/\s+/)
    expect(words(broken)).toEqual(words(piped))
  })

  test('ends a mistake of the user with 1, its place and its fix', async () => {
    const { code, stderr } = await run(['push', '--jobs', '13'])
    expect([code, stderr]).toEqual([
      1,
      'error[registry-unreachable]: pakages.json:2: The registry is down.\n  Wait for it.\n  "pakages explain registry-unreachable" says more.\n',
    ])
  })

  test('gives errors as JSON, too', async () => {
    const { code, stdout } = await run(['push', '--jobs', '13', '--json'])
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      {
        error: {
          kind: 'user',
          exitCode: 1,
          id: 'registry-unreachable',
          message: 'The registry is down.',
          fix: 'Wait for it.',
          at: { file: 'pakages.json', line: 2 },
        },
      },
    ])
  })

  test('ends with 130 when it is interrupted', async () => {
    expect((await run(['push', '--jobs', '14'])).code).toBe(130)
  })

  const usage: [string, string[], RegExp][] = [
    ['an unknown command', ['pusch'], /There is no command pusch\.\n {2}Did you mean "push"\?/],
    [
      'what others call a command',
      ['uninstall'],
      /command uninstall\.\n {2}Did you mean "remove"\?/,
    ],
    ['an unknown flag', ['push', '--job', '1'], /no flag --job\.\n {2}Did you mean "--jobs"\?/],
    [
      'a flag before the command',
      ['--jsno'],
      /There is no flag --jsno\.\n {2}Did you mean "--json"\?/,
    ],
    [
      'a malformed value',
      ['push', '--jobs', 'many'],
      /"jobs" is "many"\.\n {2}Give a whole number/,
    ],
    ['no command at all', [], /Usage: pakages COMMAND/],
  ]
  test.each(usage)('ends %s with 2 and the way out', async (_, words, message) => {
    const { code, stderr } = await run(words)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('shows help that is made from the declarations', async () => {
    expect((await run(['--help'])).stdout).toMatch(/ {2}push +Push packages\.\n/)
    const { stdout } = await run(['help', 'push'])
    expect(stdout).toBe((await run(['push', '--help'])).stdout)
    expect(stdout).toMatch(
      /Usage: pakages push \[--FLAG[^]*Example: pakages push --jobs 8[^]*--jobs N\n {6}Jobs at once\. Default: 4\.[^]*PAKAGES_TOKEN, GITHUB_TOKEN, GH_TOKEN\n {6}Who you are\./,
    )
  })

  test('keeps help to the width of the terminal, and shows the same words in each', async () => {
    const words = (text: string): string[] => text.split(/\s+/)
    const [narrow, wide] = [
      await run(['--help'], { tty: true }),
      await run(['--help'], { columns: 90 }),
    ]
    expect(Math.max(...narrow.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
      40,
    )
    expect(Math.max(...wide.stdout.split('\n').map((line) => line.length))).toBeGreaterThan(80)
    expect(words(narrow.stdout)).toEqual(words(wide.stdout))
    const { stdout } = await run(['push', '--help'], { columns: 50 })
    expect(stdout.split('\n').filter((line) => line.length > 50)).toEqual([])
  })

  test('prints nothing but warnings and errors with --quiet', async () => {
    expect(await run(['push', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
    const failed = await run(['push', '--quiet', '--jobs', '13'])
    expect(failed.stdout).toBe('')
    expect(failed.stderr).toContain('The registry is down.')
    expect(JSON.parse((await run(['push', '--quiet', '--json'])).stdout)).toMatchObject({ jobs: 4 })
  })

  test('gives a command all of stdout, and its answer as it is', async () => {
    const { code, stdout, stderr } = await run(['completion', 'bash', '--quiet'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^# Completion of pakages for bash[^]*'push --jobs'\) words=\(\)[^]*\n$/)
    expect(JSON.parse((await run(['completion', 'bash', '--json'])).stdout)).toEqual({
      shell: 'bash',
      script: stdout,
    })
  })

  test('ends a command that is called wrongly as an action', async () => {
    const { code, stderr } = await run(['completion', 'tcsh'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('Give one of: bash, zsh, fish.')])
    expect((await run(['completin'])).stderr).toContain('Did you mean "completion"?')
  })

  test('knows its version', async () => {
    expect((await run(['--version'])).stdout).toBe('1.2.3\n')
  })
})

describe('the context of a run at the terminal', () => {
  test('names the default branch of what was cloned, and none where the clone does not know', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-origin-'))
    try {
      const origin = join(folder, 'origin')
      const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
      execFileSync('git', ['init', '--quiet', '--initial-branch', 'rel/trunk', origin])
      execFileSync('git', ['-C', origin, ...author, 'commit', '-qm', '1', '--allow-empty'])
      execFileSync('git', ['clone', '--quiet', origin, join(folder, 'clone')])
      execFileSync('git', ['-C', join(folder, 'clone'), 'switch', '-qc', 'topic'])
      const git = gitOf({ ...memoryPorts(), processes: nodeProcesses })
      expect(await readGitContext(join(folder, 'clone'), git)).toMatchObject({
        ref: 'refs/heads/topic',
        defaultBranch: 'rel/trunk',
      })
      expect((await readGitContext(origin, git)).defaultBranch).toBeUndefined()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  const remotes: [string, string | undefined][] = [
    ['https://github.com/syspack/pakages.git', 'https://github.com syspack/pakages'],
    ['https://user:secret@github.com/syspack/pakages', 'https://github.com syspack/pakages'],
    ['git@github.com:syspack/pakages.git', 'https://github.com syspack/pakages'],
    [
      'ssh://git@ghe.example.org:2222/syspack/pakages.git',
      'https://ghe.example.org syspack/pakages',
    ],
    ['/srv/git/pakages.git', 'https://github.com undefined'],
  ]
  test.each(remotes)('names the repository of a clone of %s', async (remote, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-remote-'))
    try {
      execFileSync('git', ['init', '--quiet', folder])
      execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', remote])
      const git = gitOf({ ...memoryPorts(), processes: nodeProcesses })
      const { serverUrl, repository } = await readGitContext(folder, git)
      expect(`${serverUrl} ${repository}`).toBe(expected)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
