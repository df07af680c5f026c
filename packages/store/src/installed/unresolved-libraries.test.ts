import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeWith, program } from '@pakages/testing/requirements'
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { elfFile } from '@pakages/testing/relocation/elf-file'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mayBeUnresolved, unresolvedLibraries } from './unresolved-libraries.ts'

describeWith(program('gcc'), 'the libraries that files below a prefix need', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-elf-'))
  const [dependency, prefix] = [join(root, 'dependency'), join(root, 'prefix')]
  beforeAll(() => {
    for (const folder of ['dependency/lib', 'prefix/lib', 'prefix/bin', 'prefix/.spack'])
      mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, 'a.c'), 'int a(void) { return 1; }\n')
    writeFileSync(join(root, 'b.c'), 'int a(void);\nint b(void) { return a(); }\n')
    const gcc = (...words: string[]): unknown => execFileSync('gcc', ['-shared', ...words])
    gcc(join(root, 'a.c'), '-o', join(dependency, 'lib/liba.so'), '-Wl,-soname,liba.so')
    const linked = [join(root, 'b.c'), '-L', join(dependency, 'lib'), '-la']
    const rpath = `-Wl,-rpath,${dependency}/lib`
    gcc(...linked, rpath, '-o', join(prefix, 'lib/found.so'))
    gcc(...linked, '-Wl,-rpath,$ORIGIN/../../dependency/lib', '-o', join(prefix, 'bin/origin.so'))
    gcc(...linked, '-o', join(prefix, 'lib/lost.so'))
    copyFileSync(join(prefix, 'lib/lost.so'), join(prefix, '.spack/test-data.so'))
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('are found through RPATHs, and what is not is named', async () => {
    expect(await unresolvedLibraries(prefix)).toEqual([
      { file: 'lib/lost.so', library: 'liba.so', searched: [] },
    ])
  })

  test('are found beside the file, as those of a compiler are', async () => {
    const beside = join(root, 'beside')
    mkdirSync(beside)
    copyFileSync(join(prefix, 'lib/lost.so'), join(beside, 'b.so'))
    copyFileSync(join(dependency, 'lib/liba.so'), join(beside, 'liba.so'))
    expect(await unresolvedLibraries(beside)).toEqual([])
  })

  test('are not asked of what is cut or damaged: the loader does not take it either', async () => {
    const damaged = join(root, 'damaged')
    mkdirSync(damaged)
    const bytes = readFileSync(join(prefix, 'lib/lost.so'))
    for (let at = 0; at < 64; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = 0xff
      writeFileSync(join(damaged, `changed-${at}`), changed)
      writeFileSync(join(damaged, `cut-${at}`), bytes.subarray(0, at * 16))
    }
    const found = await unresolvedLibraries(damaged)
    expect(found.every(({ library }) => library === 'liba.so')).toBe(true)
  })

  test('are found in no time, however many a file names, in however many folders', async () => {
    const maze = join(root, 'maze')
    mkdirSync(join(maze, 'lib'), { recursive: true })
    const names = (count: number, of: string): string[] =>
      Array.from({ length: count }, (_, at) => `${of}${at}`)
    const folders = names(4000, '/nowhere/').concat(names(1000, '$ORIGIN/to-lib/../'))
    symlinkSync('.', join(maze, 'lib/to-lib'))
    for (const at of [1, 2, 3])
      writeFileSync(
        join(maze, `lib/${at}.so`),
        elfFile({ needed: names(4000, 'n'), runpath: folders.join(':') }),
      )
    const before = performance.now()
    expect(await unresolvedLibraries(maze)).toHaveLength(12_000)
    expect(performance.now() - before).toBeLessThan(8000) // to open each takes half an hour
  }, 60_000)

  test('may be missing where the recipe says so', () => {
    expect(mayBeUnresolved('libjvm.so', ['*'])).toBe(true)
    expect(mayBeUnresolved('libtiff.so.6', ['libz.so*', 'libtiff.so.?'])).toBe(true)
    expect(mayBeUnresolved('libtiff.so.6', ['libtiff.so'])).toBe(false)
  })
})
