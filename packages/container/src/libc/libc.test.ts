import { afterAll, describe, expect, test } from '@jest/globals'
import { bytesOf, type Bytes } from '@pakages/store'
import { elfFile } from '@pakages/testing/relocation/elf-file'
import { all, describeWith, program } from '@pakages/testing/requirements'
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { libcFileLimit, libcsIn, type BaseLibc } from './base-libc.ts'
import { decideLibc } from './decide-libc.ts'
import { LibcNeedsReader, type NeedsByAbi } from './libc-needs.ts'
import { highest } from './libc-version.ts'

const needsOf = (files: Readonly<Record<string, Bytes>>): NeedsByAbi => {
  const reader = new LibcNeedsReader()
  for (const [file, bytes] of Object.entries(files)) reader.add({ package: 'zlib', file }, bytes)
  return reader.needs()
}
const onDisk = (path: string): Bytes => bytesOf(readFileSync(path))

/** The libc of this machine, read as that of a base. */
const ownLibc = (): BaseLibc[] => {
  const paths = globSync(['/usr/lib*/*.so*', '/usr/lib/*-linux-gnu/*.so*', '/usr/lib/ld-musl*'])
  const files = paths
    .map((path) => realpathSync(path).slice(1))
    .filter((path) => libcFileLimit(path) !== undefined)
  return libcsIn(new Map(files.map((path) => [path, readFileSync(`/${path}`)])))
}
const node = needsOf({ 'bin/node': onDisk(process.execPath) })
const glibcHere =
  process.platform === 'linux' && [...node.values()].some(({ glibc }) => glibc.size > 0)
const withoutGlibc = {
  missing: () => (glibcHere ? undefined : 'this Node.js does not run on glibc'),
}

/** The glibc of this machine as it was before some version. */
const before = (minor: number): BaseLibc => {
  const [libc] = ownLibc()
  const known = (version: string): boolean =>
    Number(/^GLIBC_2\.(\d+)/.exec(version)?.[1] ?? minor) < minor
  const definitions = [...libc!.definitions].map(
    ([library, versions]) => [library, new Set([...versions].filter(known))] as const,
  )
  return { ...libc!, version: `2.${minor - 1}`, definitions: new Map(definitions) }
}

describeWith(withoutGlibc, 'a program of this machine', () => {
  test('runs on its glibc, whose version ldd tells', () => {
    const [libc] = ownLibc()
    const said = execFileSync('ldd', ['--version'], { encoding: 'utf8' })
    expect(said.split('\n')[0]).toMatch(new RegExp(` ${libc!.version}$`))
    expect(decideLibc(node, { reference: 'here', libcs: ownLibc() })).toEqual([])
  })

  test('is refused on an older one, with both versions and a file that needs it', () => {
    const reasons = decideLibc(node, { reference: 'debian:10', libcs: [before(28)] })
    expect(reasons.map(({ code }) => code)).toContain('libc-too-old')
    expect(reasons[0]?.message).toMatch(
      /^bin\/node of zlib needs glibc 2\.28 \(GLIBC_2\.28 of libc\w*\.so\.6\), and debian:10 has glibc 2\.27\.$/,
    )
  })

  test('is refused where the library is not there at all', () => {
    const [libc] = ownLibc()
    const definitions = new Map([...libc!.definitions].filter(([name]) => name !== 'libm.so.6'))
    const reasons = decideLibc(node, { reference: 'tiny', libcs: [{ ...libc!, definitions }] })
    expect(reasons).toMatchObject([{ code: 'libc-incomplete' }])
    expect(reasons[0]?.message).toContain('libm.so.6, which tiny does not have')
  })

  test('is refused on a base without a libc, on musl, and on another architecture', () => {
    const against = (...libcs: BaseLibc[]): unknown =>
      decideLibc(node, { reference: 'base:1', libcs }).map(({ code, message }) => [code, message])
    const [abi] = [...node.keys()]
    const musl: BaseLibc = { kind: 'musl', abi: abi!, version: '1.2.5', definitions: new Map() }
    expect(against()).toEqual([['no-libc', expect.stringContaining('base:1 has no libc')]])
    expect(against(musl)).toEqual([
      ['another-libc', expect.stringMatching(/needs glibc 2\.\d+, and base:1 has musl 1\.2\.5\.$/)],
    ])
    expect(against({ ...musl, abi: '64be-22' })).toEqual([
      ['architecture', expect.stringMatching(/is for \w+, and the libc of base:1 for s390x\.$/)],
    ])
  })
})

describeWith(all(withoutGlibc, program('gcc')), 'programs that a compiler made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-libc-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const built = (...flags: string[]): Bytes => {
    writeFileSync(join(folder, 'a.c'), 'int main(void) { return 0; }\n')
    execFileSync('gcc', [...flags, join(folder, 'a.c'), '-o', join(folder, 'a')])
    return onDisk(join(folder, 'a'))
  }

  test('need nothing where they are static', () => {
    expect(needsOf({ 'bin/a': built('-static') }).size).toBe(0)
    expect(needsOf({ 'bin/a': built('-static-pie') }).size).toBe(0)
    expect(
      decideLibc(needsOf({ 'bin/a': built('-static') }), { reference: 'x', libcs: [] }),
    ).toEqual([])
  })

  test('need what their libc gave them otherwise', () => {
    const [needs] = [...needsOf({ 'bin/a': built() }).values()]
    expect([...needs!.glibc.keys()]).toContain('libc.so.6')
  })

  test('need nothing of a base for which a package brings the libc', () => {
    const libc = `/${globSync('usr/lib{,64}/{,*-linux-gnu/}libc.so.6', { cwd: '/' })[0]}`
    const needs = needsOf({ 'bin/a': built(), 'lib/libc.so.6': onDisk(libc) })
    expect([...needs.values()].flatMap(({ glibc }) => [...glibc.keys()])).not.toContain('libc.so.6')
  })
})

describe('programs for musl', () => {
  const musl = elfFile({ interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.so'] })
  const needs = needsOf({ 'bin/tool': bytesOf(musl) })
  const [abi] = [...needs.keys()]
  const libc = (kind: BaseLibc['kind'], version?: string): BaseLibc => ({
    kind,
    abi: abi!,
    version,
    definitions: new Map(),
  })

  test('run on musl of any version', () => {
    expect(decideLibc(needs, { reference: 'alpine:3', libcs: [libc('musl')] })).toEqual([])
  })

  test('are refused on glibc', () => {
    expect(decideLibc(needs, { reference: 'debian:12', libcs: [libc('glibc', '2.36')] })).toEqual([
      {
        code: 'another-libc',
        message: 'bin/tool of zlib needs musl, and debian:12 has glibc 2.36.',
      },
    ])
  })

  test('are known by their loader in a base', () => {
    expect(libcsIn(new Map([['lib/ld-musl-x86_64.so.1', elfFile({})]]))).toMatchObject([
      { kind: 'musl', abi },
    ])
  })
})

describe('files for another instruction set', () => {
  const arm = { interpreter: '/lib/ld-musl-x86_64.so.1', wide: false }
  const needs = needsOf({
    'bin/tool': bytesOf(elfFile({ interpreter: '/lib/ld-musl-x86_64.so.1' })),
    'share/test': bytesOf(elfFile(arm)),
  })
  const [abi] = [...needs.keys()]

  test('are data beside those that run', () => {
    const libcs: BaseLibc[] = [
      { kind: 'musl', abi: abi!, version: undefined, definitions: new Map() },
    ]
    expect(needs.size).toBe(2)
    expect(decideLibc(needs, { reference: 'alpine:3', libcs })).toEqual([])
  })
})

describe('versions', () => {
  test('are compared as numbers', () => {
    expect(highest(['2.9', '2.34', '2.4.1', '2.4'])).toBe('2.34')
    expect(highest(['2.4', '2.4.1'])).toBe('2.4.1')
    expect(highest([])).toBeUndefined()
  })
})

describe('the files of a base that are looked at for its libc', () => {
  test.each([
    ['lib/x86_64-linux-gnu/libc.so.6', true],
    ['lib/x86_64-linux-gnu/libc-2.31.so', true],
    ['usr/lib64/ld-linux-x86-64.so.2', true],
    ['lib/ld-linux-aarch64.so.1', true],
    ['lib64/ld64.so.2', true],
    ['lib/ld-musl-x86_64.so.1', true],
    ['usr/lib/x86_64-linux-gnu/libm.so.6', true],
    ['usr/lib/x86_64-linux-gnu/libcurl.so.4', false],
    ['opt/other/lib/libc.so.6', false],
    ['usr/lib/x86_64-linux-gnu/libc.so', true],
  ])('%s: %p', (path, looked) => {
    expect(libcFileLimit(path) !== undefined).toBe(looked)
  })
})
