import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { FileContent, LayerEntry } from './layer-entry.ts'
import { tarOf } from './write-tar.ts'

const content = (text: string): FileContent => ({
  size: Buffer.byteLength(text),
  open: () => Readable.from([Buffer.from(text)]),
})
const file = (path: string, text = path): LayerEntry => ({
  kind: 'file',
  path,
  mode: 0o644,
  content: content(text),
})
const listing = (tar: Buffer): string[] =>
  execFileSync('tar', ['-tvf', '-', '--quoting-style=literal', '--full-time', '--utc'], {
    input: tar,
  })
    .toString()
    .trimEnd()
    .split('\n')

describe('the tarball of a layer', () => {
  test('is the same in whatever order its entries come', async () => {
    const entries = [file('b/c'), file('b-d'), file('a/x/y'), file('b/a')]
    const tar = await buffer(tarOf(entries))
    expect(await buffer(tarOf(entries.toReversed()))).toEqual(tar)
  })

  test('has the folders that nobody named, before what lies in them, all of root and of no time', async () => {
    const lines = listing(await buffer(tarOf([file('b/c'), file('b-d'), file('a/x/y')])))
    expect(lines.map((line) => line.split(' ').at(-1))).toEqual([
      'a/',
      'a/x/',
      'a/x/y',
      'b/',
      'b/c',
      'b-d',
    ])
    expect(lines.every((line) => / 0\/0 +\d+ 1970-01-01 00:00:00 /.test(line))).toBe(true)
  })

  test('is unpacked by tar as it was meant: long names, links, modes, bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'layer-'))
    try {
      const long = `${'d'.repeat(90)}/${'e'.repeat(90)}/${'f'.repeat(120)}`
      const split = `${'p'.repeat(120)}/${'q'.repeat(90)}`
      const tar = tarOf([
        file(long, 'long'),
        file(split, 'split'),
        { kind: 'symlink', path: 'short', target: long },
        { kind: 'hardlink', path: 'a-first', target: 'z' },
        { kind: 'file', path: 'z', mode: 0o755, content: content('program') },
        { kind: 'file', path: 'empty', mode: 0o600, content: content('') },
        { kind: 'directory', path: 'own', mode: 0o700 },
      ])
      execFileSync('tar', ['-xf', '-', '-C', folder], { input: await buffer(tar) })
      expect(readFileSync(join(folder, long), 'utf8')).toBe('long')
      expect(readFileSync(join(folder, split), 'utf8')).toBe('split')
      expect(readlinkSync(join(folder, 'short'))).toBe(long)
      expect(statSync(join(folder, 'a-first')).ino).toBe(statSync(join(folder, 'z')).ino)
      expect(statSync(join(folder, 'z')).mode & 0o7777).toBe(0o755)
      expect(statSync(join(folder, 'own')).mode & 0o7777).toBe(0o700)
      expect(readFileSync(join(folder, 'empty'), 'utf8')).toBe('')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('is put in order in a moment, however deep paths are', () => {
    const started = performance.now()
    tarOf(Array.from({ length: 1000 }, (_, at) => file(`${'a/'.repeat(2000)}${at}`)))
    // Minutes, and gigabytes, where each path makes all of its folders.
    expect(performance.now() - started).toBeLessThan(15_000)
  })

  test('is refused where a path is there twice, or a file is not what it was', async () => {
    expect(() => tarOf([file('a'), file('a')])).toThrow('a is in a layer twice')
    const changed: LayerEntry = {
      ...file('a', 'abc'),
      kind: 'file',
      mode: 0o644,
      content: { ...content('abc'), size: 2 },
    }
    await expect(buffer(tarOf([changed]))).rejects.toThrow('a changed while it was read')
  })
})
