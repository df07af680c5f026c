import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { elfFile, type ElfContents } from '@pakages/testing/relocation/elf-file'
import { describeWith, program } from '@pakages/testing/requirements'
import { execFileSync } from 'node:child_process'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesOf } from '../elf/bytes.ts'
import { embeddedPaths } from '../elf/embedded-paths.ts'
import { relocateBinaryInFile } from './binary.ts'
import type { CannotRelocate } from './cannot-relocate.ts'
import { dropRedundantRpaths, relocateElf } from './elf.ts'
import { PrefixMap } from './prefix-map.ts'

const map = PrefixMap.from([['/old', '/n']])
const rpathOf = (content: Buffer): string | undefined =>
  embeddedPaths(bytesOf(content))?.rpath?.value.toString('latin1')

const FORMATS: readonly (readonly [string, ElfContents])[] = [
  ['64 bits, little end first', { wide: true, littleEndian: true }],
  ['64 bits, big end first', { wide: true, littleEndian: false }],
  ['32 bits, little end first', { wide: false, littleEndian: true }],
  ['32 bits, big end first', { wide: false, littleEndian: false }],
]

describe.each(FORMATS)('an ELF file of %s', (_, format) => {
  test.each(['rpath', 'runpath'])('has the folders of its %s replaced', (kind) => {
    const content = elfFile({ ...format, [kind]: '/old/a:/else:/old/b', needed: ['libc.so'] })
    expect(relocateElf(content, map)).toBe(true)
    expect(rpathOf(content)).toBe('/n/a:/else:/n/b')
    expect(content.includes('/n/b\0\0\0\0\0')).toBe(true)
  })

  test('has its interpreter replaced', () => {
    const content = elfFile({ ...format, interpreter: '/old/ld.so' })
    expect(relocateElf(content, map)).toBe(true)
    expect(content).toEqual(elfFile({ ...format, interpreter: '/n/ld.so\0\0' }))
  })
})

describe('the paths of an ELF file', () => {
  test('lose empty folders when another changes, as with Spack', () => {
    const content = elfFile({ rpath: ':/old/a::/old:' })
    relocateElf(content, map)
    expect(rpathOf(content)).toBe('/n/a:/n')
    const unchanged = elfFile({ rpath: ':/else::' })
    expect(relocateElf(unchanged, map)).toBe(false)
    expect(rpathOf(unchanged)).toBe(':/else::')
  })

  test('cannot grow, and nothing has changed then', () => {
    const before = elfFile({ rpath: '/old/a', interpreter: '/shrinks/x' })
    const content = Buffer.from(before)
    const growing = PrefixMap.from([
      ['/old', '/older'],
      ['/shrinks', '/s'],
    ])
    const reason = (): unknown => {
      try {
        return relocateElf(content, growing)
      } catch (error) {
        return (error as CannotRelocate).reason
      }
    }
    expect(reason()).toEqual({
      kind: 'needs-patchelf',
      what: 'rpath',
      value: Buffer.from('/older/a'),
      room: 6,
    })
    expect(content).toEqual(before)
  })

  test.each<[string, ElfContents | ((content: Buffer) => Buffer)]>([
    ['an object file', { type: 1 }],
    ['one whose string table is no section', { sections: false }],
    ['one with two of them', { runpath: '/old/b' }],
    ['one that is cut', (content) => content.subarray(0, -80)],
    ['one with a program header beyond all files', (content) => write(content, 32, 2n ** 63n)],
    ['one with sections beyond all files', (content) => write(content, 40, 2n ** 62n)],
    ['one that needs a library whose name lies nowhere', (content) => write(content, 200, 500n)],
  ])('are left alone in %s', (_, change) => {
    const contents: ElfContents = { rpath: '/old/a', needed: ['libc.so'] }
    const before =
      typeof change === 'function' ? change(elfFile(contents)) : elfFile({ ...contents, ...change })
    const content = Buffer.from(before)
    expect(relocateElf(content, map)).toBe(false)
    expect(content).toEqual(before)
  })

  test('are replaced whatever numbers do not count', () => {
    // The end of the address space as the address of a segment that has no bytes.
    const content = elfFile({ rpath: '/old/a', interpreter: '/else' })
    write(content, 64 + 2 * 56 + 16, 2n ** 64n - 1n)
    expect(relocateElf(content, map)).toBe(true)
    expect(rpathOf(content)).toBe('/n/a')
  })
})

describe('in a folder', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'elf-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('folders of an RPATH that do not exist are dropped', async () => {
    const file = join(folder, 'dropped')
    const rpath = `${folder}:$ORIGIN/x:relative::${folder}/none:/${'x'.repeat(300)}:${folder}/a`
    await writeFile(join(folder, 'a'), '')
    await writeFile(file, elfFile({ rpath }))
    const handle = await open(file, 'r+')
    expect(dropRedundantRpaths(handle)).toBe(true)
    expect(dropRedundantRpaths(handle)).toBe(false)
    await handle.close()
    expect(rpathOf(await readFile(file))).toBe(`${folder}:$ORIGIN/x:${folder}/a`)
  })

  describeWith(program('gcc'), 'a program of a compiler', () => {
    test('finds its library after both moved', async () => {
      const old = join(folder, 'old'.repeat(10))
      const code = `#include <stdio.h>\nint main(void) { return puts("${old}/share/data") < 0; }\n`
      await writeFile(join(folder, 'main.c'), code)
      const program = join(folder, 'main')
      execFileSync('gcc', [join(folder, 'main.c'), '-o', program, `-Wl,-rpath,${old}/lib`])
      const handle = await open(program, 'r+')
      await relocateBinaryInFile(handle, PrefixMap.from([[old, '/n']]))
      await handle.close()
      const content = await readFile(program)
      expect(rpathOf(content)).toBe('/n/lib')
      expect(content.includes(`${'/'.repeat(old.length - 2)}/n/share/data\0`)).toBe(true)
      expect(content.includes(old)).toBe(false)
      expect(execFileSync(program, { encoding: 'utf8' })).toMatch(/^\/+n\/share\/data\n$/)
    })
  })
})

function write(content: Buffer, at: number, value: bigint): Buffer {
  content.writeBigUInt64LE(value, at)
  return content
}
