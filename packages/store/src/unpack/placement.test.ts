import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { elfFile } from '@pakages/testing/relocation/elf-file'
import { buildInfo, PREFIX, writeTar, type WrittenMember } from '@pakages/testing/trust/tarball'
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { PackagePass } from '../package/package-pass.ts'
import { PrefixMap } from '../relocate/index.ts'
import { LatePlacement } from './late-placement.ts'
import { MemoryBudget } from './memory-budget.ts'
import type { PackageRelocation } from './package-relocation.ts'
import type { PlacedPackage, Placement } from './placement.ts'
import { StagedFiles } from './staged-files.ts'
import { StreamedPlacement } from './streamed-placement.ts'

const MIB = 1024 * 1024
/** Bytes that are too many for a whole. */
const LARGE = 1.25 * MIB
/** Of words, so that it can be packed, and different everywhere. */
const fill = (bytes: number): Buffer =>
  Buffer.from(Array.from({ length: bytes / 8 }, (_, at) => `${at}\n`.padStart(8)).join(''))
const OLD = `/${PREFIX}`
const names = {
  binaries: ['bin/app', 'lib/small.so', 'lib/large.so'],
  textFiles: ['share/small.txt', 'share/large.txt', 'bin/script', 'bin/large-script'],
  links: ['lib/link'],
}
const relocation: PackageRelocation = {
  map: PrefixMap.from([
    [OLD, '/new'],
    ['/opt/spack', '/root'],
  ]),
  textFiles: new Set(names.textFiles),
  binaries: new Set(names.binaries),
  links: new Set(names.links),
  sbang: Buffer.from('/r/bin/sbang'),
}

const at = (path: string): string => `${PREFIX}/${path}`
const folder = (path: string): WrittenMember => ({ name: `${at(path)}/`, type: '5' })
const file = (path: string, content: Buffer | string, mode = 0o644): WrittenMember => ({
  name: at(path),
  content,
  mode,
})
const shebang = `#!${OLD}/bin/${'p'.repeat(130)} -w\n`
const elf = elfFile({ rpath: `${OLD}/lib:/usr/lib`, rest: `${OLD}/share\0and more` })
const members: readonly WrittenMember[] = [
  { name: `${PREFIX}/`, type: '5' },
  folder('bin'),
  { name: at('bin/first'), type: '1', target: at('bin/script') },
  file('bin/app', elf, 0o755),
  file('bin/script', `${shebang}print("${OLD}/share")\n`, 0o755),
  file('bin/large-script', Buffer.concat([Buffer.from(shebang), fill(LARGE)]), 0o755),
  file('bin/large-unlisted', Buffer.concat([Buffer.from(shebang), fill(LARGE)]), 0o755),
  folder('lib'),
  file('lib/small.so', elf, 0o755),
  file('lib/large.so', Buffer.concat([elf, fill(LARGE), Buffer.from(`${OLD}/end\0`)]), 0o755),
  file('lib/unlisted.so', Buffer.concat([elf, fill(LARGE)]), 0o755),
  { name: at('lib/link'), type: '2', target: `${OLD}/lib/large.so`, mode: 0o777 },
  { name: at('lib/kept'), type: '2', target: '../bin/app', mode: 0o777 },
  { name: at('lib/again.so'), type: '1', target: at('lib/large.so') },
  folder('share'),
  file('share/empty', ''),
  file('share/small.txt', `prefix=${OLD}\n`),
  file(
    'share/large.txt',
    Buffer.concat([fill(LARGE / 2), Buffer.from(`in ${OLD}/x\n`), fill(LARGE)]),
  ),
  folder('.spack'),
  buildInfo({
    relocate_binaries: `[${names.binaries.join(', ')}]`,
    relocate_textfiles: `[${names.textFiles.join(', ')}]`,
    relocate_links: `[${names.links.join(', ')}]`,
  }),
]

/** A tree as it is on disk, each file once for each of its names. */
function treeOf(root: string): unknown {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(root, name)
      const status = lstatSync(path)
      const content = status.isSymbolicLink()
        ? readlinkSync(path)
        : status.isFile()
          ? readFileSync(path, 'latin1')
          : ''
      return [name, status.mode, status.nlink, status.mtimeMs === 0, content]
    })
}

/** What the tree knows of its entries, without when. */
const entriesOf = ({ tree, elfFiles }: PlacedPackage): unknown => [
  [...tree.entries].map(([path, { time, ...entry }]) => [path, { ...entry, time: !!time }]).sort(),
  elfFiles.toSorted(),
]

describe('a package', () => {
  let root: string
  const files = (budget: number) => new StagedFiles(join(root, 'content'), new MemoryBudget(budget))
  const late = (budget: number): Placement =>
    new LatePlacement({
      folder: join(root, 'tree'),
      files: files(budget),
      relocation: () => relocation,
    })
  const streamed = (): Placement =>
    new StreamedPlacement({
      folder: join(root, 'tree'),
      files: files(0),
      prefix: PREFIX,
      relocation,
    })

  async function placed(
    placement: Placement,
    from = members,
    chunk = 1000,
  ): Promise<PlacedPackage> {
    const packed = gzipSync(writeTar(from), { level: 1 })
    const pieces = Array.from({ length: Math.ceil(packed.length / chunk) }, (_, index) =>
      packed.subarray(index * chunk, (index + 1) * chunk),
    )
    const pass = new PackagePass({ visitor: placement })
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
    try {
      await pipeline(Readable.from(pieces), pass, nowhere)
      const verdict = await pass.verdict()
      if (verdict.kind === 'refused') throw new Error(verdict.reasons[0]!.message)
      return await placement.finish(verdict)
    } finally {
      placement.dispose()
    }
  }
  async function result(placement: () => Placement, from?: typeof members, chunk?: number) {
    root = mkdtempSync(join(tmpdir(), 'placement-'))
    try {
      const entries = entriesOf(await placed(placement(), from, chunk))
      expect(readdirSync(root)).toEqual(['tree'])
      return { tree: treeOf(join(root, 'tree')), entries }
    } finally {
      rmSync(root, { recursive: true })
    }
  }
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'placement-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  test.each([
    ['at once, while it is read', streamed],
    ['in the end, without memory to keep it in', () => late(0)],
    ['in the end, when some of it had room in memory', () => late(1000)],
  ])('becomes the same when it is written %s', async (_, placement) => {
    const expected = await result(() => late(64 * MIB))
    expect(await result(placement)).toEqual(expected)
    expect(await result(placement, members, 1_000_000)).toEqual(expected)
  })

  test('has its prefixes replaced wherever its build says so, and nowhere else', async () => {
    await placed(streamed())
    const read = (path: string) => readFileSync(join(root, 'tree', path), 'latin1')
    for (const path of [...names.binaries, ...names.textFiles])
      expect(read(path)).not.toContain(OLD)
    expect(read('bin/script')).toMatch(/^#!\/bin\/sh \/r\/bin\/sbang\n#!\/new\/bin\/p{130} -w\n/)
    expect(read('bin/large-unlisted')).toMatch(/^#!\/bin\/sh \/r\/bin\/sbang\n#!\/opt\/spack/)
    expect(read('lib/unlisted.so')).toContain(`${OLD}/lib`)
    expect(readlinkSync(join(root, 'tree/lib/link'))).toBe('/new/lib/large.so')
  })

  test('is written once, but for large binaries', async () => {
    const placement = streamed()
    const pass = new PackagePass({ visitor: placement })
    const tar = gzipSync(writeTar(members.filter(({ name }) => !name.includes('lib/'))))
    await pipeline(Readable.from([tar]), pass, new Writable({ write: (_c, _e, done) => done() }))
    expect(existsSync(join(root, 'content'))).toBe(false)
    expect(readFileSync(join(root, 'tree/share/small.txt'), 'utf8')).toBe('prefix=/new\n')
    expect(existsSync(join(root, 'tree/bin/first'))).toBe(false)
    placement.dispose()
  })

  test.each([
    ['comes before its folder', [file('deep/down/file', 'x'), folder('deep'), folder('deep/down')]],
    ['has a folder twice', [folder('lib'), folder('lib/a'), folder('lib/a')]],
  ])('that %s becomes the same as well', async (_, more) => {
    const all = [...members, ...more]
    expect(await result(streamed, all)).toEqual(await result(() => late(64 * MIB), all))
  })

  test.each([
    [
      'is written through a link',
      [{ name: at('out'), type: '2', target: '/tmp', mode: 0o777 }, file('out/file', '')],
    ],
    ['has a file in a file', [file('share/empty/file', '')]],
    ['has a file in a large binary', [file('lib/large.so/file', '')]],
    [
      'has a large file twice',
      [file('lib/large.so', fill(LARGE)), file('share/large.txt', fill(LARGE))],
    ],
    ['lies beside its folder', [file('../other', '')]],
    ['lies outside of it', [{ name: 'opt/other', content: '' }]],
    ['links hard to what is outside', [{ name: at('hard'), type: '1', target: 'opt/other' }]],
  ])('that %s is refused, and nothing is written there', async (_, more) => {
    await expect(
      placed(streamed(), [...members.slice(0, -1), ...more, members.at(-1)!]),
    ).rejects.toThrow(/^The (?:member|hard link) /)
    const outside = readdirSync(root).filter((name) => name !== 'tree')
    expect(outside).toEqual([])
    expect(existsSync('/tmp/file')).toBe(false)
  })

  test('that holds a string which would grow is not installed, though its tar is fine', async () => {
    const grown = { ...relocation, map: PrefixMap.from([[OLD, `${OLD}/longer`]]) }
    for (const wanted of ['bin/app', 'lib/large.so']) {
      const placement = new StreamedPlacement({
        folder: join(root, wanted.replace('/', '-')),
        files: files(0),
        prefix: PREFIX,
        relocation: { ...grown, binaries: new Set([wanted]) },
      })
      await expect(placed(placement)).rejects.toThrow(`${wanted}: `)
    }
  })
})
