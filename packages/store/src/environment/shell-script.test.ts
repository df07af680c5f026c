import { afterAll, describe, expect, test } from '@jest/globals'
import { describeWith, program } from '@pakages/testing/requirements'
import fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EnvironmentChange } from './change.ts'
import { shellScript, type ShellName } from './shell-script.ts'
import { shellVariables } from './shell-variables.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-shells-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a shell hands on to a program after it read some code. */
function after(
  [command, ...args]: readonly [string, ...string[]],
  script: string,
  before: Readonly<Record<string, string>>,
): Record<string, string> {
  const file = join(folder, 'script')
  writeFileSync(file, script)
  const text = execFileSync(
    command,
    [...args, '. ./script'.replace('.', reader(command)) + '; env -0'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin', HOME: folder, LC_ALL: 'C.UTF-8', ...before },
    },
  )
  const lines = text.split('\0').filter((line) => /^(X_|PATH=|MANPATH=)/.test(line))
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

const reader = (command: string): string => (command === 'tcsh' ? 'source' : '.')

/** What the variables are, worked out by ourselves. */
function expected(
  before: Readonly<Record<string, string>>,
  changes: readonly EnvironmentChange[],
): Record<string, string> {
  const all = new Map<string, string | undefined>([
    ['PATH', '/usr/bin:/bin'],
    ...Object.entries(before),
    ...shellVariables({ PATH: '/usr/bin:/bin', ...before }, changes),
  ])
  return Object.fromEntries([...all].filter((one): one is [string, string] => one[1] !== undefined))
}

const SHELLS: readonly [shell: ShellName, start: readonly [string, ...string[]]][] = [
  ['bash', ['bash', '--norc', '-uec']],
  ['bash', ['dash', '-uec']],
  ['bash', ['sh', '-uec']],
  ['zsh', ['zsh', '-fuec']],
  ['fish', ['fish', '--no-config', '-c']],
  ['csh', ['tcsh', '-fc']],
]

/** What shells make something of, and what packages might hold. */
const HOSTILE = [
  "'",
  '"',
  '`touch owned`',
  '$(touch owned)',
  '\\',
  "\\'",
  "'\\''; touch owned; '",
  '!',
  '!!',
  '\\!',
  '$HOME',
  '${X_A:-x}',
  '\n',
  '\ntouch owned\n',
  '\r',
  '\t',
  ';',
  '&',
  '|',
  '#',
  '~',
  '*',
  '(touch owned)',
  '{a,b}',
  '%',
  '=',
  'é',
  '\u001b[31m',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 4 })), { maxLength: 6 })
  .map((parts) => parts.join('').replaceAll('\0', ''))
const change: fc.Arbitrary<EnvironmentChange> = fc.record({
  do: fc.constantFrom('set', 'prepend-path', 'append-path', 'append-flags', 'unset', 'remove-path'),
  name: fc.constantFrom('X_A', 'X_PATH', 'MANPATH', 'X_B'),
  value: hostile,
})

describe.each(SHELLS)('code for %s', (shell, start) => {
  describeWith(program(start[0]), `in a real ${start[0]}`, () => {
    test('gives each variable its value, and runs nothing, whatever packages put into it', () => {
      fc.assert(
        fc.property(
          fc.array(change, { minLength: 1, maxLength: 5 }),
          fc.dictionary(fc.constantFrom('X_A', 'X_PATH', 'MANPATH'), hostile),
          (changes, given) => {
            const before = { ...given }
            const script = shellScript(shell, { PATH: '/usr/bin:/bin', ...before }, changes)
            expect(after(start, script, before)).toEqual(expected(before, changes))
          },
        ),
        { numRuns: Number(process.env['PAKAGES_FUZZ_RUNS'] ?? 60) },
      )
      expect(() => rmSync(join(folder, 'owned'))).toThrow('ENOENT')
    }, 120_000)

    test('leaves what a shell has between what goes before and after it', () => {
      const changes: EnvironmentChange[] = [
        { do: 'prepend-path', name: 'PATH', value: '/a/bin' },
        { do: 'prepend-path', name: 'PATH', value: '/b/bin/' },
        { do: 'append-path', name: 'X_PATH', value: '/z' },
        { do: 'prepend-path', name: 'X_PATH', value: '/y' },
        { do: 'append-path', name: 'X_B', value: '/only' },
        { do: 'prepend-path', name: 'MANPATH', value: '/man' },
      ]
      const found = (before: Record<string, string>) =>
        after(start, shellScript(shell, before, changes), before)
      expect(found({ PATH: '/usr/bin:/bin' })).toEqual({
        PATH: '/b/bin:/a/bin:/usr/bin:/bin',
        X_PATH: '/y:/z',
        X_B: '/only',
        MANPATH: '/man:',
      })
      expect(found({ PATH: '/bin:/usr/bin:/x', X_PATH: '/x', X_B: '/b', MANPATH: '/m:' })).toEqual({
        PATH: '/b/bin:/a/bin:/bin:/usr/bin:/x',
        X_PATH: '/y:/x:/z',
        X_B: '/b:/only',
        MANPATH: '/man:/m:',
      })
    })
  })
})

describe('code that is kept', () => {
  test('holds nothing of the environment that it was made in, where it only goes around it', () => {
    const changes: EnvironmentChange[] = [{ do: 'prepend-path', name: 'PATH', value: '/a/bin' }]
    for (const shell of ['bash', 'zsh', 'fish'] as const)
      expect(shellScript(shell, { PATH: '/made/here' }, changes)).not.toContain('/made/here')
  })
})
