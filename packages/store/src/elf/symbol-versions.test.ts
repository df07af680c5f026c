import { describe, expect, test } from '@jest/globals'
import { describeWith, program } from '@pakages/testing/requirements'
import { elfFile } from '@pakages/testing/relocation/elf-file'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf } from './bytes.ts'
import { readSymbolVersions } from './symbol-versions.ts'

/** Folders of programs and libraries, where the machine has them. */
const FOLDERS = [
  '/usr/bin',
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
]
const MOST_FILES = 150
/** `e_type` of what only the linker takes. */
const OBJECT = 1
const LARGEST = 20 * 1024 * 1024

/** Files of the machine that are ELF, each once, spread over its folders. */
function filesOfTheMachine(): string[] {
  const all = FOLDERS.flatMap((folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name))
    } catch {
      return []
    }
  })
  const every = Math.max(1, Math.floor(all.length / (2 * MOST_FILES)))
  const wanted = all.filter(
    (path, at) => at % every === 0 || /\/(libc|libm|libstdc\+\+)\.so\.\d$/.test(path),
  )
  const elf = wanted.flatMap((path) => {
    try {
      const real = realpathSync(path)
      const { size } = statSync(real)
      const start = size < LARGEST ? readFileSync(real).subarray(0, 18) : Buffer.alloc(0)
      const loadable = start.subarray(0, 4).toString('latin1') === '\x7fELF' && start[16] !== OBJECT
      return loadable ? [real] : []
    } catch {
      return []
    }
  })
  return [...new Set(elf)].slice(0, MOST_FILES)
}

/** What `readelf -V` prints: needs as `LIBRARY VERSION`, and definitions. */
function asReadelfHasIt(file: string): { needs: string[]; defines: string[] } {
  const text = execFileSync('readelf', ['-V', '-W', file], { encoding: 'utf8', maxBuffer: 1 << 26 })
  const [needs, defines]: string[][] = [[], []]
  let library = ''
  for (const line of text.split('\n')) {
    library = /Version: 1 {2}File: (\S+) /.exec(line)?.[1] ?? library
    const [, name, flags] =
      /^ +0x[0-9a-f]+: {3}Name: (\S+) {2}Flags: (.+?) {2}Version/.exec(line) ?? []
    if (name !== undefined && !flags!.includes('WEAK')) needs!.push(`${library} ${name}`)
    const [, own, defined] = /Rev: 1 {2}Flags: (.+?) +Index: .* Name: (\S+)$/.exec(line) ?? []
    if (defined !== undefined && !own!.includes('BASE')) defines!.push(defined)
  }
  return { needs: needs!, defines: defines! }
}

describeWith(program('readelf'), 'the versions of symbols in the files of this machine', () => {
  test('are those that readelf prints', () => {
    const files = filesOfTheMachine()
    const read = files.map((file) => readSymbolVersions(bytesOf(readFileSync(file))))
    const seen = read.map((elf) => ({
      needs: elf?.needs.flatMap(({ library, versions }) =>
        versions.map((one) => `${library} ${one}`),
      ),
      defines: elf?.defines,
    }))
    expect(files.length).toBeGreaterThan(20)
    expect(seen).toEqual(files.map(asReadelfHasIt))
    expect(seen.filter(({ needs }) => needs!.length > 0).length).toBeGreaterThan(15)
  }, 120_000)
})

describe('a file without versions of symbols', () => {
  test('is static when nothing but the kernel loads it', () => {
    expect(readSymbolVersions(bytesOf(elfFile({})))).toMatchObject({ isStatic: true, needs: [] })
  })

  test.each([
    ['a program with a loader', { interpreter: '/lib64/ld-linux-x86-64.so.2' }],
    ['a library', { soname: 'libz.so.1' }],
    ['what needs a library', { needed: ['libc.so.6'] }],
  ])('is not static when it is %s', (_, contents) => {
    expect(readSymbolVersions(bytesOf(elfFile(contents)))).toMatchObject({ isStatic: false })
  })

  test('is nothing when it is cut or no ELF', () => {
    const whole = elfFile({ needed: ['libc.so.6'], sections: false })
    expect(readSymbolVersions(bytesOf(whole.subarray(0, 150)))).toBeUndefined()
    expect(readSymbolVersions(bytesOf(Buffer.from('#!/bin/sh\n')))).toBeUndefined()
  })
})
