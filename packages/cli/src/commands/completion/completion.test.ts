import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeWith, program } from '@pakages/testing/requirements'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CompletedCommand } from './words.ts'
import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { zshScript } from './zsh.ts'

const commands: CompletedCommand[] = [
  {
    name: 'install',
    about: 'Install packages',
    flags: [
      { name: 'mode', about: 'How', value: 'choice', choices: ['cache-only', 'prefer-cache'] },
      { name: 'lock', about: 'A lock', value: 'any', choices: [] },
      { name: 'no-add-to-path', about: 'Not on the PATH', value: 'none', choices: [] },
    ],
    words: { kind: 'files' },
  },
  {
    name: 'completion',
    about: 'Complete words',
    flags: [],
    words: { kind: 'choice', choices: ['bash', 'zsh', 'fish'] },
  },
  { name: 'env', about: 'Load', flags: [], words: { kind: 'installed' } },
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pakages-completion-'))
  // What stands for `pakages completion --installed`.
  writeFileSync(join(folder, 'pakages'), '#!/bin/sh\necho hdf5\necho zlib\n', { mode: 0o755 })
  writeFileSync(join(folder, 'greet-somebody'), '#!/bin/sh\n', { mode: 0o755 })
  writeFileSync(join(folder, 'bash'), bashScript(commands))
  writeFileSync(join(folder, 'zsh'), zshScript(commands))
  writeFileSync(join(folder, 'fish'), fishScript(commands))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lines typed up to the cursor, and what a shell then offers. */
const typed: [string, string[]][] = [
  ['pakages ins', ['install']],
  ['pakages --v', ['--version']],
  ['pakages install --m', ['--mode']],
  ['pakages install --no', ['--no-add-to-path']],
  ['pakages install --mode p', ['prefer-cache']],
  ['pakages completion f', ['fish']],
  ['pakages env hd', ['hdf5']],
  ['pakages env zlib hd', ['hdf5']],
  ['pakages env zlib -- greet-', ['greet-somebody']],
]

const run = (command: string, args: string[]): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
  })

describeWith(program('bash'), 'the completion in a real bash', () => {
  test.each(typed)('offers for "%s" %p', (line, offered) => {
    const words = line.split(' ')
    const script = `. ./bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _pakages; printf '%s\\n' "\${COMPREPLY[@]}"`
    expect(
      run('bash', ['-uc', script, 'bash', ...words])
        .trim()
        .split('\n'),
    ).toEqual(offered)
  })

  test('leaves the value of a flag that takes a file to the shell', () => {
    const script =
      '. ./bash; COMP_WORDS=(pakages install --lock in); COMP_CWORD=3; _pakages; echo "${#COMPREPLY[@]}"'
    expect(run('bash', ['-c', script])).toBe('0\n')
  })
})

describeWith(program('fish'), 'the completion in a real fish', () => {
  test.each(typed)('offers for "%s" %p', (line, offered) => {
    const lines = run('fish', ['--no-config', '-c', `source ./fish; complete -C '${line}'`])
    expect(
      lines
        .trim()
        .split('\n')
        .map((one) => one.split('\t')[0]),
    ).toEqual(offered)
  })
})

describeWith(program('zsh'), 'the completion in a real zsh', () => {
  // What an interactive zsh, in a terminal of its own, makes of a line when Tab is pressed.
  const pressed = (line: string): string =>
    run('zsh', [
      '-fc',
      `zmodload zsh/zpty zsh/zselect; rm -f buffer; zpty z zsh -f -i
zpty -w z 'autoload -Uz compinit; compinit -u -D; . ./zsh
show() { print -r -- "$BUFFER" > buffer.new; mv buffer.new buffer }; zle -N show; bindkey "^X" show
PROMPT="rea""dy"'
zpty -r -m z text '*ready*'
zpty -w -n z ${JSON.stringify(line)}$'\\t\\x18'
for (( i = 0; i < 500; i++ )) { [[ -e buffer ]] && break; zselect -t 2 }
cat buffer`,
    ])
  test.each(typed)('completes "%s" to %p', (line, [only]) => {
    const words = [...line.split(' ').slice(0, -1), only]
    expect(pressed(line).trim()).toBe(words.join(' '))
  })
})

describe('the scripts', () => {
  test('offer every command', () => {
    for (const script of [bashScript, zshScript, fishScript])
      for (const { name } of commands) expect(script(commands)).toMatch(new RegExp(`\\b${name}\\b`))
  })
})
