import { describe, expect, test } from '@jest/globals'
import type { ProcessOptions } from '@pakages/core'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { git } from './index.ts'

const TAG = `${'f'.repeat(40)}\trefs/tags/v1.0\n${'a'.repeat(40)}\trefs/tags/v1.0^{}\n${'b'.repeat(40)}\trefs/tags/light\n`

function processes(exitCode: number, stdout: string, stderr = '') {
  const calls: { args: readonly string[]; options: ProcessOptions }[] = []
  return {
    calls,
    run: async (_: string, args: readonly string[], options: ProcessOptions) => {
      calls.push({ args, options })
      return { exitCode, stdout, stderr, seconds: 0 }
    },
  }
}

describe('git tags', () => {
  test.each([
    ['https', 'https://git.example.org/tool.git', true],
    ['the git protocol', 'git://git.example.org/tool.git', true],
    ['a transport that runs programs', 'ext::sh -c "touch /tmp/x"', false],
    ['a file of this machine', 'file:///etc', false],
    ['an option in the place of an address', '--upload-pack=evil', false],
    ['a host that looks like an option', 'https://-oProxyCommand=evil/x', false],
  ])('claims %s: %s', (_, address, claimed) => {
    expect(git.claim(factsWith({ git: address }))).toBe(claimed ? address : undefined)
  })

  test('are listed with the commit that annotated ones point to, without configuration or prompt', async () => {
    const own = processes(0, TAG)
    const found = await git.lookUp(
      ['https://git.example.org/tool.git'],
      accessTo(new AnsweringHttp({}), { processes: own }),
    )
    expect(found.get('https://git.example.org/tool.git')).toMatchObject({
      kind: 'found',
      listed: [
        { name: 'v1.0', commit: 'a'.repeat(40) },
        { name: 'light', commit: 'b'.repeat(40) },
      ],
    })
    expect(own.calls[0]!.args.slice(-3)).toEqual([
      '--',
      'https://git.example.org/tool.git',
      'refs/tags/*',
    ])
    expect(own.calls[0]!.options.env).toMatchObject({
      GIT_TERMINAL_PROMPT: '0',
      GIT_ALLOW_PROTOCOL: 'http:https:git',
    })
  })

  test.each([
    ['a repository that is not there', "fatal: repository 'https://x/' not found", 'missing'],
    ['a server that does not answer', 'fatal: unable to access: Could not resolve host', 'failed'],
  ])('tell %s', async (_, stderr, kind) => {
    expect(
      (
        await git.lookUp(
          ['https://git.example.org/x'],
          accessTo(new AnsweringHttp({}), { processes: processes(128, '', stderr) }),
        )
      ).get('https://git.example.org/x'),
    ).toMatchObject({ kind })
  })
})
