import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sbangScript } from './sbang-script.ts'
import { patchShebang } from './sbang.ts'

describe('the script that long first lines lead through', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-sbang-'))
  const long = join(root, 'l'.repeat(140))
  const sbang = join(root, 'sbang')
  const put = (file: string, content: string | Buffer): string => {
    writeFileSync(file, content)
    chmodSync(file, 0o755)
    return file
  }
  /** An interpreter that tells its own name and what it was given. */
  const interpreter = (name: string): string =>
    put(join(long, name), `#!/bin/sh\nprintf '%s|' ${name} "$@"\n`)

  beforeAll(() => {
    mkdirSync(long)
    put(sbang, sbangScript())
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const run = (script: string, ...words: string[]): { out: string; err: string; code: number } => {
    const { stdout, stderr, status } = spawnSync(script, words, { encoding: 'utf8' })
    return { out: stdout, err: stderr, code: status ?? -1 }
  }
  const script = (line: string): string =>
    put(
      join(root, 'a script'),
      patchShebang(Buffer.from(`${line}\nthe rest\n`), Buffer.from(sbang)),
    )

  test.each([
    ['a shell', 'interp', ['']],
    ['lua', 'lua', ['']],
    ['node', 'node', ['']],
    ['perl, which is told to skip lines', 'perl', ['-x']],
    ['ruby, which is told to skip lines', 'ruby', ['-x']],
  ])('leads to %s', (_, name, before) => {
    const file = script(`#!${interpreter(name)}`)
    const flags = before.filter((word) => word !== '')
    expect(run(file, 'one word', '*', '')).toEqual({
      out: [name, ...flags, file, 'one word', '*', ''].map((word) => `${word}|`).join(''),
      err: '',
      code: 0,
    })
  })

  test('gives arguments of the line before the script, and leaves out what ends PHP', () => {
    const file = script(`#! \t${interpreter('php')} -q -d  x`)
    expect(run(file, 'last').out).toBe(`php|-q|-d|x|${file}|last|`)
  })

  test('finds a line without an end', () => {
    const file = put(
      join(root, 'b'),
      patchShebang(Buffer.from(`#!${interpreter('interp')}`), Buffer.from(sbang)),
    )
    expect(run(file).out).toBe(`interp|${file}|`)
  })

  test.each([
    ['a script that is not there', join(root, 'nowhere'), 'there is no script'],
    ['a script without such a line', join(root, 'plain'), 'names an interpreter'],
    ['a script that leads back to it', join(root, 'back'), 'leads to itself'],
  ])('refuses %s', (_, file, said) => {
    put(join(root, 'plain'), 'one\ntwo\n')
    put(join(root, 'back'), `#!/bin/sh ${sbang}\n#!${sbang}\n`)
    const { code, err } = run(sbang, file)
    expect([code, err.includes(said)]).toEqual([1, true])
  })
})
