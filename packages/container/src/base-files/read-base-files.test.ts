import { describe, expect, test } from '@jest/globals'
import { program, describeWith } from '@pakages/testing/requirements'
import { execFileSync } from 'node:child_process'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import type { LayerEntry } from '../layer/layer-entry.ts'
import { tarOf } from '../layer/write-tar.ts'
import { FileTree } from './file-tree.ts'
import { readBaseFiles, type BaseLayer } from './read-base-files.ts'

const file = (path: string, text = path): LayerEntry => ({
  kind: 'file',
  path,
  mode: 0o644,
  content: { size: Buffer.byteLength(text), open: () => Readable.from([Buffer.from(text)]) },
})
const link = (path: string, target: string): LayerEntry => ({ kind: 'symlink', path, target })
const stored = (name: string, bytes: Buffer): BaseLayer => ({
  name,
  open: async () => Readable.from([bytes], { objectMode: false }),
})
const layersOf = (layers: readonly (readonly LayerEntry[])[]): Promise<BaseLayer[]> =>
  Promise.all(layers.map(async (one, at) => stored(`layer ${at}`, await buffer(tarOf(one)))))

/** What is left of all files when the layers lie on one another: path and content. */
async function left(
  ...layers: readonly LayerEntry[][]
): Promise<Record<string, string | undefined>> {
  const tree = await readBaseFiles(await layersOf(layers), () => 1000)
  const files = [...tree.files()].map(([path, { content }]) => [path, content?.toString()] as const)
  return Object.fromEntries(files.sort())
}

describe('layers laid over one another', () => {
  test('show the last of what has one name', async () => {
    expect(await left([file('a', '1'), file('b', '1')], [file('a', '2')])).toEqual({
      a: '2',
      b: '1',
    })
  })

  test('lose what a whiteout names, and what is below it', async () => {
    const below = [file('etc/a/x'), file('etc/b'), file('etc/c')]
    expect(await left(below, [file('etc/.wh.a'), file('etc/.wh.b')])).toEqual({
      'etc/c': 'etc/c',
    })
  })

  test('lose all of a folder that is opaque, but for what its own layer has', async () => {
    const upper = [file('etc/a/.wh..wh..opq', ''), file('etc/a/new'), file('etc/a/deep/new')]
    const lower = [file('etc/a/x'), file('etc/a/deep/y'), file('etc/b')]
    expect(Object.keys(await left(lower, upper))).toEqual(['etc/a/deep/new', 'etc/a/new', 'etc/b'])
  })

  test('are read in a moment, however often a folder is emptied', async () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `a/${at}`)
    const tree = new FileTree()
    for (const name of names) tree.put(name, { kind: 'link', target: 'x' }, 1)
    const started = performance.now()
    for (const name of names) tree.empty(name.slice(0, 1), 1)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('are refused when they make more folders than any image has', () => {
    const tree = new FileTree()
    const deep = '/b'.repeat(900)
    const make = (): void => {
      for (let at = 0; at < 600; at++) tree.makeFolder(`a${at}${deep}`, 0)
    }
    expect(make).toThrow('more than 500000 folders')
  })

  test('are refused when short paths lead through long links again and again', () => {
    const tree = new FileTree(1_000_000)
    const deep = 'd/'.repeat(1000)
    tree.makeFolder(deep, 0)
    tree.put('l', { kind: 'link', target: deep }, 0)
    const put = (members: number): void => {
      for (let at = 0; at < members; at++) tree.put('l/x', { kind: 'link', target: 'y' }, 1)
    }
    put(900)
    expect(() => put(200)).toThrow('more folders than those of any image')
  })

  test('are read however deep links lead', () => {
    const tree = new FileTree()
    const deep = 'd/'.repeat(900)
    for (let at = 0; at < 12; at++) {
      const target = at === 0 ? deep : `l${at - 1}/${deep}`
      tree.makeFolder(target, 0)
      tree.put(`l${at}`, { kind: 'link', target }, 0)
    }
    tree.whiteOut('d', 1)
    expect(tree.files().size).toBe(0)
  })

  test('keep what the layer of a whiteout itself brings', async () => {
    expect(await left([file('a', 'old')], [file('.wh.a', ''), file('a', 'new')])).toEqual({
      a: 'new',
    })
  })

  test('lose what a file lay in the place of, and a link', async () => {
    expect(await left([file('a/b'), file('a/c')], [file('a')])).toEqual({ a: 'a' })
    expect(await left([file('a/b')], [link('a', 'elsewhere')])).toEqual({})
  })

  test('are written through links of lower ones', async () => {
    const merged = [link('lib', 'usr/lib'), file('usr/lib/a', 'old')]
    const [a, b] = await layersOf([merged, [file('other')]])
    const through = stored('through', execTar(['lib/a']))
    const tree = await readBaseFiles([a!, b!, through], () => 1000)
    expect(tree.file('usr/lib/a')?.content?.toString()).toBe('lib/a')
  })
})

/** A tar of files without entries for their folders, as some builders make it. */
function execTar(paths: readonly string[]): Buffer {
  const blocks = paths.map((path) => {
    const header = Buffer.alloc(512)
    header.write(path, 0)
    header.write('0000644\0', 100)
    header.write('0000000\0', 108)
    header.write('0000000\0', 116)
    header.write(`${Buffer.byteLength(path).toString(8).padStart(11, '0')}\0`, 124)
    header.write('00000000000\0', 136)
    header.write('        0', 148)
    header.write('ustar\x0000', 257)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    const content = Buffer.alloc(512)
    content.write(path)
    return Buffer.concat([header, content])
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

describe('links', () => {
  test('are followed within the base and never out of it', async () => {
    const layers = await layersOf([
      [
        file('usr/lib/os-release', 'ID=x'),
        link('etc/os-release', '../usr/lib/os-release'),
        link('etc/absolute', '/usr/lib/os-release'),
        link('etc/outside', '../../../../usr/lib/os-release'),
        link('loop', 'loop'),
        link('usr/share', 'lib'),
      ],
    ])
    const tree = await readBaseFiles(layers, () => 1000)
    const text = (path: string): string | undefined => tree.file(path)?.content?.toString()
    expect(
      ['etc/os-release', 'etc/absolute', 'etc/outside', 'usr/share/os-release'].map(text),
    ).toEqual(['ID=x', 'ID=x', 'ID=x', 'ID=x'])
    expect([text('loop'), text('loop/x'), text('nothing')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('of the hard kind hold what they are linked to', async () => {
    const hard: LayerEntry = { kind: 'hardlink', path: 'b', target: 'a' }
    expect(await left([file('a', 'text'), hard])).toEqual({ a: 'text', b: 'text' })
  })
})

describe('what is kept', () => {
  test('is what was asked for, and no more than that of it', async () => {
    const layers = await layersOf([[file('small', 'x'), file('large', 'xxxxx'), file('other')]])
    const tree = await readBaseFiles(layers, (path) => (path === 'other' ? undefined : 3))
    expect([...tree.files()].map(([path, { content }]) => [path, content?.length]).sort()).toEqual([
      ['large', undefined],
      ['small', 1],
    ])
  })
})

describe('a layer', () => {
  const entries = [file('a')]

  test('is read gzipped and as it is', async () => {
    const tar = await buffer(tarOf(entries))
    for (const bytes of [tar, gzipSync(tar)]) {
      const tree = await readBaseFiles([stored('x', bytes)], () => 10)
      expect([...tree.files().keys()]).toEqual(['a'])
    }
  })

  describeWith(program('zstd'), 'packed by zstd', () => {
    test('is read too', async () => {
      const packed = execFileSync('zstd', ['-c'], { input: await buffer(tarOf(entries)) })
      const tree = await readBaseFiles([stored('x', packed)], () => 10)
      expect([...tree.files().keys()]).toEqual(['a'])
    })
  })

  test.each<[string, Buffer, RegExp]>([
    [
      'nothing',
      Buffer.alloc(0),
      /sha256:x of the base cannot be read: it ends without an end mark/,
    ],
    ['no tar', Buffer.alloc(2048, 'x'), /sha256:x of the base cannot be read: a number/],
    ['cut', gzipSync(Buffer.alloc(4096)).subarray(0, 20), /sha256:x of the base cannot be read: /],
    ['a bomb', gzipSync(Buffer.alloc(100 * 1024 * 1024)), /unpacks to more than/],
  ])('is named when it is %s', async (_, bytes, message) => {
    await expect(readBaseFiles([stored('sha256:x', bytes)], () => 1)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      fix: expect.any(String),
    })
  })

  test('whose paths lead out of the base brings nothing', async () => {
    const tree = await readBaseFiles([stored('x', execTar(['../a', 'b/../../c', './d']))], () => 10)
    expect([...tree.files().keys()]).toEqual(['d'])
  })
})
