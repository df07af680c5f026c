import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CannotRelocate } from './cannot-relocate.ts'
import { PrefixMap } from './prefix-map.ts'
import { relocateStrings, relocateStringsInFile } from './strings.ts'

const relocated = (text: string, from: string, to: string): string => {
  const content = Buffer.from(text, 'latin1')
  relocateStrings(content, PrefixMap.from([[from, to]]))
  return content.toString('latin1')
}
const reasonOf = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return (error as CannotRelocate).reason.kind
  }
}

describe('strings in a binary', () => {
  test.each([
    [
      'get slashes in front',
      'x/old/pre/include/dir\0',
      '/old/pre',
      '/new',
      'x/////new/include/dir\0',
    ],
    ['end earlier', '/old/prefix/a\0z', '/old/prefix', '/n', '/n/a\0prefix/a\0z'],
    [
      'get slashes when their end is the same',
      '/old/hash-abc\0',
      '/old/hash-abc',
      '/n/hash-abc',
      '///n/hash-abc\0',
    ],
    [
      'keep their length when the path is as long',
      '/old/include\0',
      '/old',
      '/new',
      '/new/include\0',
    ],
    ['need not end', 'in/old/prefix', '/old/prefix', '/n/prefix', 'in///n/prefix'],
    ['may have seven bytes after the prefix', '/old/aaaaaa\0', '/old', '/n', '///n/aaaaaa\0'],
  ])('%s', (_, text, from, to, expected) => {
    expect(relocated(text, from, to)).toBe(expected)
  })

  test('cannot grow', () => {
    expect(reasonOf(() => relocated('/old\0', '/old', '/older'))).toBe('string-grows')
  })

  test.each([0, 1, 7])('cannot become %d bytes shorter when they end another way', (shorter) => {
    const from = `/old/${'x'.repeat(10)}`
    expect(
      reasonOf(() => relocated(`${from}/bin\0`, from, `/old/${'y'.repeat(10 - shorter)}`)),
    ).toBe('string-shrinks-little')
  })
})

describe('strings in a file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'strings-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('are replaced wherever they lie, also across what is read at once', async () => {
    const map = PrefixMap.from([
      ['/old/prefix', '/n'],
      ['/old', '/m'],
    ])
    const MIB = 1024 * 1024
    const content = Buffer.alloc(2 * MIB + 100, 0x2e)
    for (const at of [0, MIB - 14, MIB - 1, 2 * MIB - 40, 2 * MIB + 88])
      content.write('/old/prefix\0', at)
    content.write('/old', MIB + 200)
    const file = join(folder, 'large')
    await writeFile(file, content)
    const handle = await open(file, 'r+')
    await expect(relocateStringsInFile(handle, map)).resolves.toBe(true)
    await handle.close()
    relocateStrings(content, map)
    expect((await readFile(file)).equals(content)).toBe(true)
  })
})
