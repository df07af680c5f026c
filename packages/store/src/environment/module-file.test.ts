import { afterAll, describe, expect, test } from '@jest/globals'
import { describeWith, type Requirement } from '@pakages/testing/requirements'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EnvironmentChange } from './change.ts'
import { moduleFile, type ModuleFormat } from './module-file.ts'
import { shellVariables } from './shell-variables.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-modules-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CHANGES: EnvironmentChange[] = [
  {
    do: 'set',
    name: 'X_HOSTILE',
    value: '"]]; os.execute("touch owned") [exec touch owned] $HOME `id` \\ é {',
  },
  { do: 'set', name: 'X_BRACE', value: '}; exec touch owned; {' },
  { do: 'prepend-path', name: 'PATH', value: '/a/bin' },
  { do: 'prepend-path', name: 'PATH', value: '/b/bin/' },
  { do: 'append-path', name: 'X_PATH', value: '/z' },
  { do: 'prepend-path', name: 'X_SEMICOLONS', value: '/s', separator: ';' },
  { do: 'append-flags', name: 'X_FLAGS', value: '-lx', separator: ' ' },
  { do: 'unset', name: 'X_GONE' },
]
const BEFORE = {
  PATH: '/usr/bin:/bin:/x',
  X_PATH: '/y',
  X_SEMICOLONS: '/t',
  X_FLAGS: '-ly',
  X_GONE: 'x',
}

const file = (path: string): Requirement => ({
  missing: () => (existsSync(path) ? undefined : `there is no ${path}`),
})
const LMOD = '/usr/share/lmod/lmod/libexec/lmod'
const MODULES = process.env['MODULES_CMD'] ?? '/usr/lib/x86_64-linux-gnu/modulecmd.tcl'

type Row = [reader: string, requirement: Requirement, command: string[], format: ModuleFormat]
const READERS: Row[] = [
  ['Lmod', file(LMOD), [LMOD, 'bash'], 'lmod'],
  ['Lmod, from Tcl', file(LMOD), [LMOD, 'bash'], 'tcl'],
  ['Environment Modules', file(MODULES), ['tclsh', MODULES, 'bash'], 'tcl'],
]

/** What a shell has after a module was loaded. */
function loaded([command = '', ...args]: string[], modules: string): Record<string, string> {
  const env = { ...BEFORE, HOME: folder, MODULEPATH: modules, LC_ALL: 'C.UTF-8' }
  const script = execFileSync(command, [...args, 'load', 'app/1.0'], {
    cwd: folder,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = execFileSync('bash', ['--norc', '-c', `eval "$1"; env -0`, 'bash', script], {
    encoding: 'utf8',
    env,
  })
  const lines = text.split('\0').filter((line) => /^(X_|PATH=)/.test(line))
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

describe.each(READERS)('a module file for %s', (reader, requirement, command, format) => {
  describeWith(requirement, `read by the real ${reader}`, () => {
    test('does what loading does, and runs nothing that a package put into a value', () => {
      const modules = join(folder, `${reader} ${format}`.replaceAll(' ', '-'))
      mkdirSync(join(modules, 'app'), { recursive: true })
      const { text, leftOut } = moduleFile(format, { about: 'app "1.0"', changes: CHANGES })
      writeFileSync(join(modules, 'app', format === 'lmod' ? '1.0.lua' : '1.0'), text)
      expect(leftOut).toEqual([])
      const expected = new Map<string, string | undefined>([
        ...Object.entries(BEFORE),
        ...shellVariables(BEFORE, CHANGES),
      ])
      expected.delete('X_GONE')
      expect(loaded(command, modules)).toEqual(Object.fromEntries(expected))
      expect(existsSync(join(folder, 'owned'))).toBe(false)
    }, 60_000)
  })
})

describe('a module file', () => {
  test('names what it cannot say', () => {
    const changes: EnvironmentChange[] = [{ do: 'remove-path', name: 'X_PATH', value: '/x' }]
    expect(moduleFile('lmod', { about: 'x', changes })).toEqual({
      text: 'whatis("x")\n',
      leftOut: ['X_PATH'],
    })
  })
})
