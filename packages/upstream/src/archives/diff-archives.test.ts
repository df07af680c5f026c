import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses, type HttpResponse } from '@pakages/core'
import { accessTo } from '@pakages/testing/upstream/answering-http'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack, type Header } from 'tar-stream'
import { diffArchives, type ArchiveDiff } from './diff-archives.ts'
import { eachMember } from './each-member.ts'

let scratch: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'pakages-archives-test-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

type Content = string | Buffer | (Partial<Header> & { readonly content?: string })

async function tar(files: Readonly<Record<string, Content>>): Promise<Buffer> {
  const archive = pack()
  for (const [name, given] of Object.entries(files)) {
    const { content = '', ...header } =
      typeof given === 'string' || Buffer.isBuffer(given) ? { content: given } : given
    archive.entry({ name, ...header }, content as string)
  }
  archive.finalize()
  return buffer(archive)
}

/** Packs a tar with a program that reads stdin. */
const packedBy = (program: string, bytes: Buffer): Buffer =>
  execFileSync(program, ['-c'], { input: bytes, maxBuffer: 2 ** 28 })

const PROGRAMS = { processes: nodeProcesses, env: { PATH: process.env['PATH']! } }

/** Compares what two addresses answer with, under the sha256 that they have. */
async function diff(before: Buffer, now: Buffer, sha256?: string): Promise<ArchiveDiff> {
  const bodies = new Map([
    ['https://example.org/tool-1.tar', before],
    ['https://example.org/tool-2.tar', now],
  ])
  const http = {
    request: async ({ url }: { readonly url: string | URL }): Promise<HttpResponse> => {
      const bytes = bodies.get(String(url))!
      const body = Readable.from([bytes])
      return {
        status: 200,
        headers: {},
        url: String(url),
        body,
        bytes: async () => bytes,
        text: async () => bytes.toString(),
        discard: async () => undefined,
      }
    },
  }
  const access = { ...accessTo(http, PROGRAMS), env: PROGRAMS.env }
  const [old, current] = [...bodies].map(([url, bytes]) => ({
    url,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
  return diffArchives(old!, { ...current!, sha256: sha256 ?? current!.sha256 }, scratch, access)
}

const filesIn = (found: ArchiveDiff) => (found.kind === 'compared' ? found.files : [])

describe('What two archives have not alike', () => {
  test('is told file by file, what matters most first', async () => {
    const before = await tar({
      'tool-1/README.md': 'see https://example.org\n',
      'tool-1/src/main.c': 'int main() {}\n',
      'tool-1/src/same.c': 'int x;\n',
      'tool-1/COPYING': 'MIT\n',
      'tool-1/old/moved.c': 'int moved;\n',
      'tool-1/configure.ac': 'AC_INIT\n',
    })
    const now = await tar({
      'tool-2/README.md': 'see https://elsewhere.example\n',
      'tool-2/src/main.c': 'int main() { socket(AF_INET, 1, 0); }\n// https://evil.example/x\n',
      'tool-2/src/same.c': 'int x;\n',
      'tool-2/COPYING': 'GPL\n',
      'tool-2/new/moved.c': 'int moved;\n',
      'tool-2/configure.ac': 'AC_INIT\neval `tail tests/bad.xz`\n',
      'tool-2/tests/bad.xz': Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 1, 2]),
      'tool-2/tools/run': { content: '#!/bin/sh\n', mode: 0o755 },
    })
    const found = await diff(gzipSync(before), gzipSync(now))
    expect(
      filesIn(found).map(({ path, change, concern, notes }) => [path, change, concern, notes]),
    ).toEqual([
      ['configure.ac', 'changed', 'build', []],
      ['tools/run', 'added', 'build', ['may be run now']],
      [
        'src/main.c',
        'changed',
        'network',
        ['asks the network: int main() { socket(AF_INET, 1, 0); }', 'names evil.example'],
      ],
      ['tests/bad.xz', 'added', 'binary', ['archive']],
      ['COPYING', 'changed', 'licence', []],
      ['new/moved.c', 'moved', 'source', ['lay at old/moved.c']],
      ['README.md', 'changed', 'docs', []],
    ])
    expect(found).toMatchObject({ same: 1, odd: [] })
    expect(filesIn(found)[0]!.patch).toContain('+eval `tail tests/bad.xz`')
  })

  test.each(['xz', 'bzip2', 'zstd', 'gzip'])('is told of what is packed by %s', async (program) => {
    const [before, now] = await Promise.all([tar({ 't/a': 'one\n' }), tar({ 't/a': 'two\n' })])
    const found = await diff(packedBy(program, before), packedBy(program, now))
    expect(filesIn(found).map(({ path, patch }) => [path, patch])).toEqual([
      ['a', '--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-one\n+two\n'],
    ])
    expect(readdirSync(scratch)).toEqual([])
  })

  test('is told of zip archives, with their links', async () => {
    const zip = (content: string): Buffer => {
      const folder = mkdtempSync(join(scratch, 'zip-'))
      writeFileSync(join(folder, 'setup.py'), content)
      execFileSync('ln', ['-s', '/etc/passwd', 'link'], { cwd: folder })
      execFileSync(
        'python3',
        [
          '-c',
          `import zipfile,os
z=zipfile.ZipFile('a.zip','w',zipfile.ZIP_DEFLATED); z.write('setup.py')
i=zipfile.ZipInfo('link'); i.create_system=3; i.external_attr=0o120777<<16; z.writestr(i, os.readlink('link')); z.close()`,
        ],
        { cwd: folder },
      )
      return execFileSync('cat', ['a.zip'], { cwd: folder })
    }
    const found = await diff(zip('one\n'), zip('two\n'))
    expect(filesIn(found).map(({ path, concern }) => [path, concern])).toEqual([
      ['setup.py', 'build'],
    ])
    expect(found).toMatchObject({ odd: ['"link" is a link to "/etc/passwd", out of its folder.'] })
  })
})

describe('A file beside the folder of an archive', () => {
  test('does not make all of its files others', async () => {
    const version = (number: number, xml: string) =>
      tar({
        'package.xml': xml,
        [`tool-${number}/configure`]: 'one\n',
        [`tool-${number}/package.xml`]: 'own\n',
        [`tool-${number}/a.c`]: `int a = ${number};\n`,
      })
    const found = await diff(await version(1, 'old\n'), await version(2, 'new\n'))
    expect(filesIn(found).map(({ path, change }) => `${change} ${path}`)).toEqual([
      'changed ../package.xml',
      'changed a.c',
    ])
    expect(found).toMatchObject({ same: 2 })
  })

  test.each([
    ['a path that leads out', { '../../evil': 'x' }],
    ['one more file', { evil: 'x' }],
  ])('hides nothing of what changed: %s', async (_, stray) => {
    const before = await tar({ 'tool-1/a.c': 'int a;\n', 'tool-1/b.c': 'int b;\n' })
    const now = await tar({ ...stray, 'tool-2/a.c': 'int c;\n', 'tool-2/b.c': 'int b;\n' })
    const changes = filesIn(await diff(before, now)).map(({ path, change }) => `${change} ${path}`)
    expect(changes).toContain('changed a.c')
    expect(changes).toHaveLength(2)
  })

  test('is taken for such only where the folder holds the most and has a number', async () => {
    const flat = (content: string) =>
      tar({ Makefile: content, 'src/a.c': 'a\n', 'src/b.c': 'b\n', 'src/c.c': 'c\n' })
    const found = await diff(await flat('one\n'), await flat('two\n'))
    expect(filesIn(found).map(({ path }) => path)).toEqual(['Makefile'])
  })
})

test('A file that hides characters from its reader is told', async () => {
  const before = await tar({ 't/a.c': 'int a; // \u200b\n', 't/b.c': 'int b;\n' })
  const now = await tar({
    't/a.c': '\uFEFFint a; // \u200b \u202e {\tx\r\n',
    't/b.c': '\uFEFFint c;\r\n',
  })
  expect(filesIn(await diff(before, now)).map(({ path, notes }) => [path, notes])).toEqual([
    ['a.c', ['holds characters that cannot be seen: U+202E']],
    ['b.c', []],
  ])
})

describe('An archive that is not to be trusted', () => {
  test.each<[string, string, Partial<Header>, boolean]>([
    ['a hard link by more than there is', 't/a/b/l', { type: 'link', linkname: '../etc' }, true],
    ['a hard link from its root', 't/l', { type: 'link', linkname: 't/a' }, false],
    ['a link beside its folder', 't/l', { type: 'symlink', linkname: '../x' }, false],
    ['a link from no folder', 'l', { type: 'symlink', linkname: '../x' }, true],
    ['a link down and far up', 't/l', { type: 'symlink', linkname: 'a/../../../x' }, true],
  ])('is told where it holds %s', async (_, path, header, isTold) => {
    const found = await diff(
      await tar({ 't/a': '1\n' }),
      await tar({ 't/a': '2\n', [path]: header }),
    )
    expect(found).toMatchObject({
      odd: isTold ? [expect.stringContaining('out of its folder')] : [],
    })
  })

  test('is not looked into where it has another sha256 than its recipe', async () => {
    const bytes = await tar({ 't/a': 'one\n' })
    expect(await diff(await tar({}), bytes, '0'.repeat(64))).toEqual({
      kind: 'not-compared',
      reason: expect.stringMatching(/^https:\/\/example\.org\/tool-\d\.tar/),
    })
    expect(await diff(await tar({ 't/b': '' }), bytes, '0'.repeat(64))).toMatchObject({
      reason: expect.stringContaining('it is not the archive that is built'),
    })
  })

  test('writes no file, whatever its names are, and says what is odd', async () => {
    const target = join(scratch, 'written')
    const before = await tar({ 't/a': 'one\n' })
    const now = await tar({
      [`../../../../../..${target}`]: 'x',
      't/link': { type: 'symlink', linkname: '../../../../etc/passwd' },
      't/\u001b[31mred': 'x\n',
      't/twice': 'one\n',
      't/./twice': 'two\n',
      't/pipe': { type: 'fifo' },
    })
    const found = await diff(before, now)
    expect(existsSync(target)).toBe(false)
    expect(found).toMatchObject({
      kind: 'compared',
      odd: expect.arrayContaining([
        expect.stringContaining('leads out of its folder'),
        expect.stringContaining('is a link to "../../../../etc/passwd"'),
        '"t/pipe" is a device, a pipe or the like.',
      ]),
    })
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(64 * 2 ** 20))],
    ['xz', packedBy('xz', Buffer.alloc(64 * 2 ** 20))],
    ['bzip2', packedBy('bzip2', Buffer.alloc(64 * 2 ** 20))],
    ['zstd', packedBy('zstd', Buffer.alloc(64 * 2 ** 20))],
  ])('that is a bomb of %s is given up, and leaves nothing behind', async (_, bytes) => {
    const file = join(scratch, 'bomb')
    writeFileSync(file, bytes)
    const limits = { entries: 100, unpacked: 2 ** 20, ratio: 250, name: 4096 }
    const reader = { ...PROGRAMS, signal: new AbortController().signal, scratch, limits }
    expect(await eachMember(file, async () => undefined, reader)).toEqual({
      kind: 'broken',
      reason: expect.stringMatching(/far more than an archive|File too large/),
    })
    expect(readdirSync(scratch)).toEqual(['bomb'])
  })

  test('that is small may not fill the disk, whatever its program makes of it', async () => {
    const file = join(scratch, 'bomb')
    writeFileSync(file, packedBy('xz', Buffer.alloc(256 * 2 ** 20)))
    const limits = { entries: 100, unpacked: 2 ** 40, ratio: 10, name: 4096 }
    const reader = { ...PROGRAMS, signal: new AbortController().signal, scratch, limits }
    expect(await eachMember(file, async () => undefined, reader)).toEqual({
      kind: 'broken',
      reason: expect.stringMatching(/far more than an archive|File too large/),
    })
  })

  test('that has more members than makes sense is given up', async () => {
    const file = join(scratch, 'many')
    const names = Array.from({ length: 200 }, (_, at) => [`t/${at}`, ''] as const)
    writeFileSync(file, await tar(Object.fromEntries(names)))
    const limits = { entries: 100, unpacked: 2 ** 30, ratio: 250, name: 4096 }
    const reader = { ...PROGRAMS, signal: new AbortController().signal, scratch, limits }
    const visit = async (_: unknown, body: AsyncIterable<Buffer>): Promise<void> => {
      for await (const _chunk of body);
    }
    expect(await eachMember(file, visit, reader)).toEqual({
      kind: 'broken',
      reason: 'it holds more than 100 entries',
    })
  })
})
