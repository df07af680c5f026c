import { describe, expect, test } from '@jest/globals'
import { InvalidValue } from '@pakages/model'
import { defineAction, type Presentation } from './action.ts'
import { Cancelled, UsageError, UserError } from './errors.ts'
import { MemoryHost } from './fakes/memory-host.ts'
import { memoryPorts } from './fakes/memory-ports.ts'
import { count, secret } from './inputs.ts'
import { HttpError } from './ports/http.ts'
import { runAction, type Ending } from './run-action.ts'

interface Behaviour {
  readonly run?: () => Promise<number>
  readonly failure?: UserError
}

/** An action that counts to its input. */
const counting = (behaviour: Behaviour = {}) =>
  defineAction({
    name: 'count',
    title: 'Count',
    summary: 'Counts.',
    branding: { icon: 'hash', color: 'blue' },
    inputs: { to: count('How far.', { default: 3, max: 9 }), token: secret('A token.') },
    outputs: { last: 'The last number.' },
    permissions: {},
    example: 'to: 4',
    terminalExample: '--to 4',
    work: async () => ({
      run: async ({ to, token }, { host }) => {
        host.info(`counting with ${token}`)
        return behaviour.run ? await behaviour.run() : to
      },
      present: (last): Presentation<'last'> => ({
        outputs: { last: String(last) },
        summary: `Counted to ${last}.`,
        json: { last },
        ...(behaviour.failure && { failure: behaviour.failure }),
      }),
    }),
  })

async function end(
  behaviour: Behaviour,
  inputs: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<{ ending: Ending; host: MemoryHost }> {
  const host = new MemoryHost({ inputs: { token: 'ghp_secret', ...inputs } })
  const ending = await runAction(
    counting(behaviour),
    memoryPorts({ host, ...(signal && { signal }) }),
  )
  return { ending, host }
}

const throwing = (error: unknown): Behaviour => ({
  run: async () => {
    throw error
  },
})

describe('runAction', () => {
  test('sets outputs and summary and gives the value for --json', async () => {
    const { ending, host } = await end({}, { to: '5' })
    expect(ending).toEqual({ exitCode: 0, json: { last: 5 } })
    expect([...host.outputs]).toEqual([['last', '5']])
    expect(host.summaryText).toBe('Counted to 5.\n')
  })

  test.each([
    ['1234567', 1],
    ['12345678', 0],
  ])('says once that a secret such as %s is too short to be taken out', async (token, times) => {
    const { host } = await end({}, { token })
    const said = host.messages('warning').filter((message) => message.includes('neither masked'))
    expect(said).toHaveLength(times)
    expect(said.join()).not.toContain(token)
  })

  test('masks the password of a proxy, as it is written and as it is meant', async () => {
    const env = {
      HTTPS_PROXY: 'http://bob:p%40ss-word@proxy.example:3128',
      http_proxy: 'carol:other-word@proxy.example:3128',
      NO_PROXY: 'localhost',
    }
    const host = new MemoryHost({ inputs: { token: 'ghp_secret' }, env })
    const run = async (): Promise<number> => {
      host.info('p%40ss-word, p@ss-word and other-word at proxy.example')
      return 1
    }
    await runAction(counting({ run }), memoryPorts({ host }))
    expect(host.messages('info')).toContain('***, *** and *** at proxy.example')
  })

  test('masks secrets before the action can print them', async () => {
    expect((await end({})).host.messages('info')).toEqual(['counting with ***'])
  })

  test('keeps outputs and summary of work that was done and must fail', async () => {
    const { ending, host } = await end({
      failure: new UserError('One of 3 failed.', { id: 'build-failed', fix: 'See its log.' }),
    })
    expect(ending).toEqual({ exitCode: 1, json: { last: 3 } })
    expect(host.outputs.get('last')).toBe('3')
    expect(host.messages('error')).toEqual(['One of 3 failed.\nSee its log.'])
  })

  const endings: [string, unknown, number, RegExp][] = [
    [
      'a mistake of the user',
      new UserError('No such spec.', { id: 'build-failed', fix: 'Look at the spelling.' }),
      1,
      /^No such spec\.\nLook at the spelling\.$/,
    ],
    [
      'wrong usage',
      new UsageError('"to" is odd.', { id: 'input-malformed', fix: 'Give an even number.' }),
      2,
      /"to" is odd/,
    ],
    [
      'a value that a parser refused',
      new InvalidValue('"x" is not a digest.', {
        id: 'digest-malformed',
        fix: 'Give 64 hex digits.',
      }),
      1,
      /not a digest.*\n.*64 hex/,
    ],
    [
      'a network that is down',
      new HttpError('connection refused', 'ECONNREFUSED', 'https://ghcr.io/'),
      1,
      /network failed: connection refused/,
    ],
    [
      'a full disk',
      Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }),
      1,
      /no space left.*\nFree some space/,
    ],
    [
      'a file where a folder must be',
      Object.assign(new Error("ENOTDIR: not a directory, mkdir '/etc/hosts/x'"), {
        code: 'ENOTDIR',
      }),
      1,
      /etc.hosts.x'\n.*a part of it is a file/,
    ],
    [
      'a path that is too long',
      Object.assign(new Error('ENAMETOOLONG: name too long'), { code: 'ENAMETOOLONG' }),
      1,
      /too long\n.*shorter path/,
    ],
    [
      'an environment that no program can have',
      Object.assign(new Error('spawn E2BIG'), { code: 'E2BIG' }),
      1,
      /E2BIG\n.*load fewer packages/,
    ],
    [
      'a bug',
      new TypeError('x is not a function'),
      70,
      /bug in Pakages: x is not a function\n.*issues\/new\?title=count/,
    ],
    ['something that is no error at all', 'oops', 70, /bug in Pakages: oops/],
  ]
  test.each(endings)(
    'ends %s with its exit code and one annotation',
    async (_, error, exitCode, message) => {
      const { ending, host } = await end(throwing(error))
      expect(ending.exitCode).toBe(exitCode)
      expect(host.messages('error')).toEqual([expect.stringMatching(message)])
      expect(ending.json).toMatchObject({ error: { exitCode } })
    },
  )

  test('shows a stack for bugs only', async () => {
    const stack = (host: MemoryHost): boolean =>
      host.log.some(({ message }) => message.includes('    at '))
    expect(stack((await end(throwing(new TypeError('bug')))).host)).toBe(true)
    expect(
      stack(
        (await end(throwing(new UserError('mistake', { id: 'build-failed', fix: 'Mend it.' }))))
          .host,
      ),
    ).toBe(false)
  })

  test('never shows a secret, not even in the title of the report of a bug', async () => {
    const { host } = await end(
      throwing(new Error('cannot use ghp_secret here', { cause: new Error('ghp_secret again') })),
    )
    expect(JSON.stringify(host.log)).not.toContain('ghp_secret')
  })

  test('points at the file and line where the mistake is', async () => {
    const at = { file: 'pakages.json', line: 3, column: 5 }
    const { host } = await end(
      throwing(new UserError('Unknown key.', { id: 'build-failed', fix: 'Remove it.', at })),
    )
    expect(host.log.find(({ level }) => level === 'error')?.at).toEqual(at)
  })

  test('ends with 128 and the number of the signal, whatever error the stop has caused', async () => {
    const controller = new AbortController()
    controller.abort(new Cancelled('SIGTERM'))
    const { ending, host } = await end(throwing(new Error('write EPIPE')), {}, controller.signal)
    expect(ending.exitCode).toBe(143)
    expect(host.messages('error')).toEqual([])
  })

  test('ends as stopped where the work was done, fails, and was stopped meanwhile', async () => {
    const controller = new AbortController()
    const run = async (): Promise<number> => {
      controller.abort(new Cancelled('SIGINT'))
      return 2
    }
    const failure = new UserError('One of 3 failed.', { id: 'build-failed', fix: 'See its log.' })
    const { ending, host } = await end({ run, failure }, {}, controller.signal)
    expect(ending).toEqual({ exitCode: 130, json: { last: 2 } })
    expect(host.outputs.get('last')).toBe('2')
    expect(host.messages('error')).toEqual([])
  })

  test('refuses malformed inputs before anything runs', async () => {
    const { ending, host } = await end({}, { to: '10' })
    expect(ending.exitCode).toBe(2)
    expect(host.log.map(({ level }) => level)).toEqual(['error'])
  })
})
