import { afterAll, describe, expect, jest, test } from '@jest/globals'
import type { Host } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { GitHubHost } from '@pakages/github'
import { TerminalHost } from '../packages/cli/src/terminal-host.ts'

// What actions rely on, whatever host they run on: the fake keeps it as the real ones do.

/** A host and what it has printed so far. */
interface Observed {
  readonly host: Host
  readonly printed: () => string
}

const memory = (): Observed => {
  const host = new MemoryHost({ inputs: { specs: 'zlib' } })
  return {
    host,
    printed: () =>
      host.log.map(({ message, groups }) => [...groups, message].join('\n')).join('\n'),
  }
}

const terminal = (): Observed => {
  let text = ''
  const sink = {
    write: (more: string) => {
      text += more
    },
  }
  const { context } = new MemoryHost()
  return {
    host: new TerminalHost({
      inputs: { specs: 'zlib' },
      context,
      env: {},
      workspace: '/',
      stdout: sink,
      stderr: sink,
      json: false,
      quiet: false,
      verbose: false,
    }),
    printed: () => text,
  }
}

const github = (): Observed => {
  let text = ''
  process.env['INPUT_SPECS'] = 'zlib'
  jest.spyOn(process.stdout, 'write').mockImplementation((more) => {
    text += String(more)
    return true
  })
  // `::add-mask::` tells the runner a secret: it is the one line that may hold it.
  return { host: new GitHubHost(), printed: () => text.replace(/^::add-mask::.*$/gm, '') }
}

const hosts: [string, () => Observed][] = [
  ['MemoryHost', memory],
  ['TerminalHost', terminal],
  ['GitHubHost', github],
]

describe.each(hosts)('the contract of Host, kept by %s', (_, open) => {
  afterAll(() => {
    jest.restoreAllMocks()
    delete process.env['INPUT_SPECS']
  })

  test('gives the text of an input, and undefined for what was not given', () => {
    const { host } = open()
    expect([host.input('specs'), host.input('lock')]).toEqual(['zlib', undefined])
  })

  test.each(
    [0x0b, 0x0c, 0x0d, 0x1b, 0x85, 0xa0, 0x1680, 0x180e, 0x2007, 0x2028, 0x2029, 0x202f, 0x3000]
      .concat([0xfeff, 0x202e, 0x2066, 0x61c, 0xe0041])
      .map((code) => [`U+${code.toString(16).padStart(4, '0')}`, String.fromCodePoint(code)]),
  )('lets no text of others command the runner or the terminal with %s', async (_name, mark) => {
    const { host, printed } = open()
    const text = `a${mark}::add-path::/evil\n${mark}::set-env name=X::y\n ${mark} ##[add-path]/evil`
    host.info(text)
    host.warning(text)
    host.error(text, { file: `${mark}::a.py`, line: 1 })
    await host.group(text, async () => host.info(text))
    await host.summary(text)
    if (host.kind === 'github') {
      const lines = printed().split(/[\n\r\v\f\u0085\u2028\u2029]/)
      const commands = lines.filter((line) =>
        /^[\s\u0085\u180e]*::(?!debug::|warning|error|group|endgroup)/.test(line),
      )
      expect(commands).toEqual([])
      // What stands in an annotation is its text and nothing more.
      const plain = lines.filter((line) => !line.startsWith('::'))
      expect(plain.join('\n')).not.toMatch(/##\[/)
    }
    if (!(host instanceof MemoryHost) && !/\s/.test(mark)) expect(printed()).not.toContain(mark)
  })

  test('prints a secret nowhere once it is masked: lines, annotations, progress, groups', async () => {
    const { host, printed } = open()
    host.mask('ghp_secret')
    host.info('info ghp_secret')
    host.warning('warning ghp_secret', { file: 'a.py', line: 1 })
    host.error('error ghp_secret')
    host.progress({ subject: 'ghp_secret', outcome: 'built', done: 1, total: 2 })
    await host.group('group ghp_secret', async () => host.info('inside'))
    expect(printed()).not.toContain('ghp_secret')
    for (const word of ['info ***', 'warning ***', 'error ***', 'built', 'group ***', 'inside'])
      expect(printed()).toContain(word)
  })

  test('a group gives the value of its body and hands on its error', async () => {
    const { host } = open()
    expect(await host.group('heading', async () => 42)).toBe(42)
    await expect(
      host.group('heading', async () => {
        throw new Error('inside')
      }),
    ).rejects.toThrow('inside')
  })

  test('shows progress as how many of how many', () => {
    const { host, printed } = open()
    host.progress({ subject: 'libfoo@1.1', outcome: 'built', done: 3, total: 12, seconds: 75 })
    expect(printed()).toMatch(/3\/12\D.*libfoo@1\.1 built/)
  })

  test('has an absolute workspace', () => {
    expect(open().host.workspace).toMatch(/^(\/|[A-Z]:\\)/)
  })
})
