import { describe, expect, test } from '@jest/globals'
import type { ConcreteSpec, SpecHash } from '@pakages/model'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGzip, createZstdCompress, gzipSync, zstdCompressSync } from 'node:zlib'
import {
  buildInfo,
  HASH,
  ordinary,
  packed,
  PREFIX,
  writeTar,
  type WrittenMember,
} from '@pakages/testing/trust/tarball'
import { inspectPackage } from '@pakages/testing/trust/inspect-package'
import { PackagePass } from './package-pass.ts'

const OTHER = 'zyxwvutsrqponmlkjihgfedcba765432'
const DEPENDENCY = `/opt/spack/linux-x86_64_v3/foo-1.0-${OTHER}`
const BOTH = `{${HASH}: /${PREFIX}, ${OTHER}: ${DEPENDENCY}}`
const expected = { nodes: new Set([HASH, OTHER]), externals: ['/usr', '/etc'] }

/** An extended header with one record, whose length counts its own digits. */
function extended(record: string): WrittenMember {
  let length = record.length + 3
  while (`${length} ${record}\n`.length !== length) length++
  return { name: 'pax', type: 'x', content: `${length} ${record}\n` }
}

const MIB = 1024 * 1024
/** That can be packed a little. */
const words = (bytes: number): Buffer =>
  Buffer.from(Array.from({ length: bytes / 8 }, (_, at) => `${at * 7919}`.padStart(8)).join(''))

const link = (name: string, target: string): WrittenMember => ({
  name: `${PREFIX}/${name}`,
  type: '2',
  target,
  mode: 0o777,
})
const folder = (name: string): WrittenMember => ({ name: `${PREFIX}/${name}/`, type: '5' })
/** What every package has but the mark, and that with something other in it. */
const withInfo = (other: Readonly<Record<string, string>>): readonly WrittenMember[] => [
  ...ordinary.slice(0, -1),
  buildInfo(other),
]
const refusal = (code: string) => ({
  kind: 'refused',
  reasons: expect.arrayContaining([expect.objectContaining({ code })]),
})

describe('the pass over a tarball', () => {
  test('accepts an ordinary package, and says where it lies and how large it is', async () => {
    const tar = writeTar(ordinary)
    expect(await inspectPackage(packed(tar))).toEqual({
      kind: 'fine',
      prefix: PREFIX,
      entries: ordinary.length,
      bytes: tar.length,
      buildInfo: expect.objectContaining({
        buildPath: '/opt/spack',
        binaries: ['lib/libz.so.1.3.1'],
        links: [],
      }),
      recipes: [],
    })
  })

  test('passes the bytes on as they are, and writes the tar that is in them', async () => {
    const target = mkdtempSync(join(tmpdir(), 'pakages-pass-'))
    try {
      const tar = writeTar([...ordinary, { name: `${PREFIX}/lib/large`, content: 'x'.repeat(3e6) }])
      const bytes = gzipSync(tar)
      const passed: Buffer[] = []
      const pass = new PackagePass({ tarFile: join(target, 'tar') })
      const sink = new Writable({
        write: (chunk: Buffer, _, done) => {
          passed.push(chunk)
          done()
        },
      })
      await pipeline(Readable.from([bytes.subarray(0, 99), bytes.subarray(99)]), pass, sink)
      expect(await pass.verdict()).toMatchObject({ kind: 'fine' })
      expect(Buffer.concat(passed).equals(bytes)).toBe(true)
      expect(readFileSync(join(target, 'tar')).equals(tar)).toBe(true)
    } finally {
      rmSync(target, { recursive: true })
    }
  })

  test.each<[string, readonly WrittenMember[]]>([
    [
      'an absolute link into the package itself, which is relocated',
      [
        ...withInfo({ relocate_links: '[lib/libz.so.1]' }),
        link('lib/libz.so.1', `/${PREFIX}/lib/libz.so.1.3.1`),
      ],
    ],
    [
      'an absolute link into a dependency, which is relocated',
      [
        ...withInfo({ relocate_links: '[lib/libfoo.so]', hash_to_prefix: BOTH }),
        link('lib/libfoo.so', `${DEPENDENCY}/lib/libfoo.so`),
      ],
    ],
    [
      'a relative link into a dependency beside it',
      [
        ...withInfo({ hash_to_prefix: BOTH }),
        link('lib/libfoo.so', `../../foo-1.0-${OTHER}/lib/libfoo.so`),
      ],
    ],
    ['a link into an external', [...ordinary, link('lib/perl', '/usr/bin/perl')]],
    ['a link to nothing in the package', [...ordinary, link('lib/soon', '../etc/soon')]],
    [
      'a hard link to a file of the package',
      [
        ...ordinary,
        { name: `${PREFIX}/lib/again`, type: '1', target: `${PREFIX}/lib/libz.so.1.3.1` },
      ],
    ],
    [
      'what an extended header says besides',
      [...ordinary, extended('mtime=1.5'), { name: `${PREFIX}/late` }],
    ],
    [
      'names that differ in case only, on Linux',
      [...ordinary, { name: `${PREFIX}/lib/A` }, { name: `${PREFIX}/lib/a` }],
    ],
    [
      'names that YAML must quote',
      [
        ...withInfo({ relocate_textfiles: "[\"lib/\\xE9 #1\", 'lib/it''s', lib/a b]" }),
        ...['é #1', "it's", 'a b'].map((name) => ({ name: `${PREFIX}/lib/${name}` })),
      ],
    ],
  ])('accepts %s', async (_, members) => {
    expect(await inspectPackage(packed(writeTar(members)), { expected })).toMatchObject({
      kind: 'fine',
    })
  })

  test.each<[string, readonly WrittenMember[], string]>([
    [
      'that climbs out of its folder',
      [{ name: `${PREFIX}/../../../../../etc/cron.d/evil`, content: 'x' }],
      'path',
    ],
    [
      'that links to what is written while it is installed',
      [
        {
          name: `${PREFIX}/.spack/install_manifest.json`,
          type: '2',
          target: '../lib/libz.so.1.3.1',
        },
      ],
      'link',
    ],
    [
      'that is the same file as what is written while it is installed',
      [
        {
          name: `${PREFIX}/.spack/install_times.json`,
          type: '1',
          target: `${PREFIX}/lib/libz.so.1.3.1`,
        },
      ],
      'link',
    ],
    [
      'that is a folder in the place of what is written',
      [{ name: `${PREFIX}/.spack/install_times.json/`, type: '5' }],
      'layout',
    ],
    [
      'with the name of a package that is being installed',
      [{ name: `${PREFIX}/.spack.partial/`, type: '5' }],
      'name',
    ],
    ['with an absolute path', [{ name: '/etc/passwd', content: 'x' }], 'path'],
    ['beside the package', [{ name: 'opt/spack/other', content: 'x' }], 'path'],
    [
      'whose folder only begins like the package',
      [{ name: `${PREFIX}-evil/x`, content: 'x' }],
      'path',
    ],
    [
      'that climbs out in an extended header',
      [extended(`path=${PREFIX}/../../../x`), { name: 'harmless' }],
      'path',
    ],
    ['that lies in no folder', [{ name: `${PREFIX}/nowhere/x` }], 'layout'],
    ['that would be written through a link', [link('d', 'lib'), { name: `${PREFIX}/d/x` }], 'link'],
    [
      'that would be written through a link which a folder then stands for',
      [link('d', '/etc'), folder('d'), { name: `${PREFIX}/d/x` }],
      'duplicate',
    ],
    [
      'that is a hard link to a file outside',
      [{ name: `${PREFIX}/shadow`, type: '1', target: '../../etc/shadow' }],
      'link',
    ],
    [
      'that is a hard link to a symbolic link',
      [{ name: `${PREFIX}/again`, type: '1', target: `${PREFIX}/lib/libz.so` }],
      'link',
    ],
    ['that is a character device', [{ name: `${PREFIX}/tty`, type: '3' }], 'kind'],
    ['that is a block device', [{ name: `${PREFIX}/sda`, type: '4' }], 'kind'],
    ['that is a named pipe', [{ name: `${PREFIX}/pipe`, type: '6' }], 'kind'],
    ['that is sparse in the way of GNU', [{ name: `${PREFIX}/sparse`, type: 'S' }], 'kind'],
    ['of a kind that nobody knows', [{ name: `${PREFIX}/what`, type: 'Z' }], 'kind'],
    ['that speaks for all others', [{ ...extended('path=x'), type: 'g' }], 'kind'],
    ['that is setuid', [{ name: `${PREFIX}/su`, mode: 0o4755 }], 'mode'],
    ['that is setgid', [{ name: `${PREFIX}/sg`, mode: 0o2755 }], 'mode'],
    ['that is a sticky folder', [{ ...folder('t'), mode: 0o1755 }], 'mode'],
    ['that everybody may write', [{ name: `${PREFIX}/w`, mode: 0o666 }], 'mode'],
    ['that belongs to a user by number', [{ name: `${PREFIX}/u`, uid: 1000 }], 'owner'],
    ['that belongs to a user by name', [{ name: `${PREFIX}/u`, uname: 'games' }], 'owner'],
    [
      'that belongs to a user in an extended header',
      [extended('uid=1000'), { name: `${PREFIX}/u` }],
      'owner',
    ],
    ['with a newline in its name', [{ name: `${PREFIX}/lib/a\nb` }], 'name'],
    ['with an escape in its name', [{ name: `${PREFIX}/lib/\u001b[2J` }], 'name'],
    [
      'with a path that no system takes',
      [extended(`path=${PREFIX}/${'x/'.repeat(3000)}x`), { name: 'x' }],
      'name',
    ],
    ['that is there twice', [{ name: `${PREFIX}/lib/libz.so.1.3.1`, content: 'x' }], 'duplicate'],
  ])('refuses a member %s', async (_, members, code) => {
    expect(
      await inspectPackage(packed(writeTar([...ordinary, ...members])), { expected }),
    ).toMatchObject(refusal(code))
  })

  test.each<[string, readonly WrittenMember[]]>([
    ['that climbs out', [link('lib/up', '../../../../../../etc')]],
    [
      'that climbs out over another link',
      [
        folder('d1'),
        folder('d1/d2'),
        link('d1/d2/up', '../..'),
        link('x', 'd1/d2/up/../../../../../etc'),
      ],
    ],
    ['that leaves the package and comes back', [link('y', `../zlib-1.3.1-${HASH}/lib`)]],
    ['to somewhere else', [link('lib/etc', '/etc')]],
    ['into what an external has no business in', [link('l', '/etc/passwd')]],
    ['into a folder that is named like a dependency', [link('l', `/tmp/attacker-${OTHER}/x`)]],
    ['past a dependency', [link('l', `${DEPENDENCY}/../../../../etc/passwd`)]],
    ['into a dependency, that Spack is not told of', [link('l', `${DEPENDENCY}/lib`)]],
    ['that leads in a circle', [link('a', 'b'), link('b', 'a')]],
    ['that Spack would cut', [link('lib/c', `${PREFIX}/../../../../etc/passwd`)]],
    ['to nowhere', [link('lib/n', '')]],
  ])('refuses a link %s', async (_, members) => {
    expect(
      await inspectPackage(packed(writeTar([...withInfo({ hash_to_prefix: BOTH }), ...members])), {
        expected,
      }),
    ).toMatchObject(refusal('link'))
  })

  test('refuses a maze of links before it costs a second', async () => {
    const deep = `${'a/'.repeat(1700)}b`
    const maze = Array.from({ length: 30 }, (_, at) => [
      extended(`linkpath=${deep}`),
      link(`lib/${at}`, 'x'),
    ])
    expect(await inspectPackage(packed(writeTar([...ordinary, ...maze.flat()])))).toMatchObject(
      refusal('bomb'),
    )
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a file above the package', { relocate_textfiles: "['../../../../victim/bashrc']" }],
    ['a file of the system', { relocate_textfiles: '[/tmp/abs.txt]' }],
    ['a binary outside', { relocate_binaries: '[../x]' }],
    ['what it does not hold', { relocate_textfiles: '[lib/none]' }],
    ['a link as text', { relocate_textfiles: '[lib/libz.so]' }],
    ['a file as a link', { relocate_links: '[lib/libz.so.1.3.1]' }],
    ['a folder as text', { relocate_textfiles: '[lib]' }],
    [
      'the prefix of what it does not need',
      { hash_to_prefix: `{${'a'.repeat(32)}: /opt/spack/a}` },
    ],
    ['a prefix outside of its root', { hash_to_prefix: `{${OTHER}: /home/me}` }],
    ['its whole root as a prefix', { hash_to_prefix: `{${OTHER}: /opt/spack}` }],
    ['another prefix than its own', { hash_to_prefix: `{${HASH}: /opt/spack/b}` }],
    ['a root that it does not lie in', { buildpath: '/usr' }],
    ['the root of the system as its own', { buildpath: '/' }],
    ['a root with dots', { buildpath: '/opt/../opt/spack' }],
    ['another script than that of its root', { sbang_install_path: '/usr/bin/sbang' }],
    ['a program as that script', { sbang_install_path: '/opt/spack/bin/bash' }],
    ['a list that is none', { relocate_textfiles: '{a: b}' }],
    ['a key that no Spack writes', { relocate_everything: '[a]' }],
    ['an anchor', { relocate_textfiles: '&a [x]' }],
    ['a tag', { relocate_textfiles: '!!python/tuple [x]' }],
    ['a comment', { relocate_textfiles: '[a, b] # c' }],
    ['a key twice', { 'buildpath ': '/usr' }],
    // Spack's YAML takes U+0085 for the end of a line, and what lies behind `#` for a comment.
    [
      'a file of the system behind the end of a line that ends unseen',
      { relocate_textfiles: '[lib/a\u0085#, "\u0085, /home/me/.bashrc\u0085#", "\u0085, b"]' },
    ],
    ['a name with a blank that is left out elsewhere', { relocate_textfiles: '[lib/c\u00a0]' }],
    ['half of a pair, which Python takes for a byte', { relocate_textfiles: '["lib/\\udcffd"]' }],
  ])('refuses to have relocated %s', async (_, other) => {
    const odd = ['lib/a\u0085#', 'lib/c', 'lib/\ufffdd']
    const folders = ['\u0085, ', '\u0085, /home', '\u0085, /home/me']
    const there = [
      ...folders.map((name) => ({ name: `${PREFIX}/${name}`, type: '5' })),
      ...[...odd, '\u0085, /home/me/.bashrc\u0085#', '\u0085, b'].map((name) => ({
        name: `${PREFIX}/${name}`,
      })),
    ]
    expect(
      await inspectPackage(packed(writeTar([...withInfo(other), ...there])), {
        expected: {
          ...expected,
          spec: { hash: HASH, arch: { platform: 'linux' } } as ConcreteSpec,
        },
      }),
    ).toMatchObject(refusal('relocation'))
  })

  test('refuses a list without end in three seconds of work at most', async () => {
    const content = `{relocate_textfiles: [${'a, '.repeat(4_000_000)}a]}`
    const tar = writeTar([...ordinary.slice(0, -1), { ...buildInfo(), content }])
    const before = process.cpuUsage()
    expect(await inspectPackage(packed(tar), { expected })).toMatchObject(refusal('relocation'))
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(3)
  })

  test.each<[string, () => Readable, string]>([
    [
      'a tarball of something else than a package',
      () => packed(writeTar([{ name: 'readme', content: 'x' }])),
      'layout',
    ],
    [
      'a package whose mark Spack would look for elsewhere',
      () => packed(writeTar([{ name: 'opt/a.spack/binary_distribution' }, ...ordinary])),
      'layout',
    ],
    ['a tarball that was cut', () => packed(writeTar(ordinary).subarray(0, 3000)), 'damaged'],
    [
      'a tarball without an end mark',
      () => packed(writeTar(ordinary).subarray(0, -1024)),
      'damaged',
    ],
    ['what is not packed', () => Readable.from([writeTar(ordinary)]), 'damaged'],
    [
      'a packed file that was cut',
      () => Readable.from([gzipSync(writeTar(ordinary)).subarray(0, -9)]),
      'damaged',
    ],
    [
      'members behind the end, which some programs see',
      () => packed(writeTar(ordinary, writeTar([{ name: '../x' }]))),
      'damaged',
    ],
    [
      'a name that GNU and POSIX read differently',
      () =>
        packed(writeTar([...ordinary, { name: `${PREFIX}/x`, magic: 'gnu', prefix: '../../..' }])),
      'damaged',
    ],
    [
      'a sparse file of POSIX',
      () =>
        packed(
          writeTar([...ordinary, extended('GNU.sparse.name=../../x'), { name: `${PREFIX}/x` }]),
        ),
      'damaged',
    ],
    [
      'a member with two long names',
      () =>
        packed(
          writeTar([
            ...ordinary,
            { name: 'long', type: 'L', content: `${PREFIX}/../../../x\0` },
            extended(`path=${PREFIX}/x`),
            { name: 'x' },
          ]),
        ),
      'damaged',
    ],
    [
      'a folder of the oldest format',
      () => packed(writeTar([...ordinary, { name: `${PREFIX}/old/`, type: '\0' }])),
      'damaged',
    ],
    [
      'an extended header that is longer than any',
      () =>
        packed(writeTar([...ordinary, extended(`comment=${'x'.repeat(70_000)}`), { name: 'x' }])),
      'damaged',
    ],
  ])('refuses %s', async (_, stream, code) => {
    expect(await inspectPackage(stream())).toMatchObject(refusal(code))
  })

  test('fails as the stream does that it reads', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('reset'))
      },
    })
    await expect(inspectPackage(broken)).rejects.toThrow('reset')
  })

  test('refuses names that differ in case only where they are one file', async () => {
    const members = [...ordinary, { name: `${PREFIX}/lib/A` }, { name: `${PREFIX}/lib/a` }]
    const spec = { hash: HASH, arch: { platform: 'darwin' } } as ConcreteSpec
    expect(await inspectPackage(packed(writeTar(members)), { expected: { spec } })).toMatchObject(
      refusal('duplicate'),
    )
  })

  test.each([
    ['nothing', [], 'It has no .spack/spec.json'],
    ['no JSON', [{ name: `${PREFIX}/.spack/spec.json`, content: '[' }], 'not as Spack writes it'],
    [
      'JSON that is 100,000 deep',
      [{ name: `${PREFIX}/.spack/spec.json`, content: '['.repeat(100_000) }],
      'not as Spack writes it',
    ],
    ['another version', [specFile({ version: '9.9' })], 'calls itself zlib@9.9 under this hash'],
    ['another hash', [specFile({ hash: OTHER })], `holds the spec zlib@1.3.1/${OTHER}`],
    ['what has another hash', [specFile({})], 'does not have the hash'],
  ])('refuses a package that says it is %s', async (_, members, message) => {
    const spec = {
      name: 'zlib',
      version: '1.3.1',
      hash: HASH as SpecHash,
      arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
    }
    const verdict = await inspectPackage(packed(writeTar([...ordinary, ...members])), {
      expected: { spec },
    })
    expect(verdict).toMatchObject(refusal('spec'))
    expect(JSON.stringify(verdict)).toContain(message)
  })

  describe('packed with zstd', () => {
    const tar = writeTar([...ordinary, { name: `${PREFIX}/lib/words`, content: words(MIB) }])
    const inPieces = (packedTar: Buffer, size: number): Readable =>
      Readable.from(
        Array.from({ length: Math.ceil(packedTar.length / size) }, (_, at) =>
          packedTar.subarray(at * size, (at + 1) * size),
        ),
      )
    /** A frame that says nothing, as `zstd:chunked` layers have some. */
    const skipped = Buffer.from('502a4d1804000000aabbccdd', 'hex')
    const half = tar.length / 2

    test('is read as the same as one of gzip', async () => {
      const expectedVerdict = await inspectPackage(packed(tar))
      expect(expectedVerdict.kind).toBe('fine')
      for (const size of [1, 1000, 10 * MIB])
        expect(await inspectPackage(inPieces(zstdCompressSync(tar), size))).toEqual(expectedVerdict)
    })

    test('as a program writes it, is read', async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'zstd-')), 'package.tar')
      writeFileSync(file, tar)
      try {
        execFileSync('zstd', ['-q', '-19', file, '-o', `${file}.zst`])
        const verdict = await inspectPackage(Readable.from([readFileSync(`${file}.zst`)]))
        expect(verdict).toMatchObject({ kind: 'fine', bytes: tar.length })
      } finally {
        rmSync(dirname(file), { recursive: true })
      }
    })

    test('in several frames is read to the end of the last', async () => {
      const frames = [
        skipped,
        zstdCompressSync(tar.subarray(0, half)),
        skipped,
        zstdCompressSync(tar.subarray(half)),
        skipped,
      ]
      const whole = Buffer.concat(frames)
      for (const size of [3, 1000, whole.length])
        expect(await inspectPackage(inPieces(whole, size))).toMatchObject({
          kind: 'fine',
          bytes: tar.length,
        })
    })

    test.each([
      ['is cut', (bytes: Buffer) => bytes.subarray(0, -5)],
      ['is cut after a frame', (bytes: Buffer) => Buffer.concat([bytes, bytes.subarray(0, 9)])],
      ['goes on with something else', (bytes: Buffer) => Buffer.concat([bytes, tar])],
    ])('is refused as damaged when it %s', async (_, damage) => {
      for (const size of [1000, 10 * MIB])
        expect(await inspectPackage(inPieces(damage(zstdCompressSync(tar)), size))).toMatchObject(
          refusal('damaged'),
        )
    })

    test('is refused when it wants more memory than any needs', async () => {
      const params = { [constants.ZSTD_c_windowLog]: 27 }
      // The size in the header would make the window smaller.
      const stream = createZstdCompress({ params })
      for (let at = 0; at < 160; at++) stream.write(words(MIB))
      stream.end()
      const verdict = await inspectPackage(stream)
      expect(verdict).toMatchObject(refusal('damaged'))
      expect(JSON.stringify(verdict)).toContain('too much memory')
    })

    test('is refused where Spack is to unpack it', async () => {
      const verdict = await inspectPackage(Readable.from([zstdCompressSync(tar)]), {
        packings: ['gzip'],
      })
      expect(verdict).toMatchObject(refusal('damaged'))
      expect(JSON.stringify(verdict)).toContain('it is packed with zstd')
    })

    test('is refused as a bomb by its ratio', async () => {
      const bomb = [writeTar(ordinary).subarray(0, -1024), Buffer.alloc(100 * MIB)]
      const verdict = await inspectPackage(Readable.from([zstdCompressSync(Buffer.concat(bomb))]))
      expect(verdict).toMatchObject(refusal('bomb'))
    })
  })

  test('refuses a bomb after a fraction of it, by its ratio', async () => {
    const gzip = createGzip()
    let sent = 0
    const bomb = new Readable({
      read() {
        this.push(sent === 0 ? writeTar(ordinary).subarray(0, -1024) : Buffer.alloc(1024 * 1024))
        if (++sent > 4096) this.push(null)
      },
    })
    bomb.pipe(gzip)
    const verdict = await inspectPackage(gzip)
    bomb.destroy()
    // The zeros end the archive; what follows them is still unpacked, and counted.
    expect(verdict).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'bomb', message: 'It unpacks to more than 200 times its size.' }],
    })
    expect(sent).toBeLessThan(400)
  })

  test('refuses a million members after a part of them, in little memory', async () => {
    let made = 0
    const members = new Readable({
      read() {
        if (made >= 1_000_000) return void this.push(null)
        const batch = Array.from({ length: 1000 }, () => ({ name: `opt/${made++}` }))
        this.push(writeTar(batch).subarray(0, -1024))
      },
    })
    const before = process.memoryUsage().rss
    expect(await inspectPackage(members.pipe(createGzip({ level: 1 })))).toMatchObject({
      reasons: expect.arrayContaining([
        { code: 'bomb', message: 'It has more than 300000 members.' },
      ]),
    })
    members.destroy()
    expect(made).toBeLessThan(500_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6)
  }, 60_000)

  test.each([
    ['bytes', { bytes: 2000 }],
    ['members', { entries: 3 }],
  ])('refuses more %s than there may be', async (_, limits) => {
    expect(await inspectPackage(packed(writeTar(ordinary)), { limits })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'bomb' }],
    })
  })

  test('sees the same members as tar, with long names and links', async () => {
    const root = mkdtempSync(join(tmpdir(), 'pakages-tar-'))
    const long = `${'long-name-'.repeat(14)}end`
    execFileSync('mkdir', ['-p', join(root, PREFIX, '.spack'), join(root, PREFIX, 'lib')])
    writeFileSync(join(root, PREFIX, '.spack/binary_distribution'), '{}')
    writeFileSync(join(root, PREFIX, 'lib', long), 'x'.repeat(70_000))
    execFileSync('ln', ['-s', long, join(root, PREFIX, 'lib/link')])
    const words = ['--owner=root:0', '--group=root:0', '--mode=u=rwX,go=rX', '-C', root]
    try {
      for (const format of ['gnu', 'pax', 'ustar']) {
        if (format === 'ustar') rmSync(join(root, PREFIX, 'lib'), { recursive: true })
        const tar = execFileSync('tar', [`--format=${format}`, ...words, '-cf', '-', 'opt'])
        expect([format, await inspectPackage(packed(tar))]).toEqual([
          format,
          expect.objectContaining({ kind: 'fine', prefix: PREFIX, bytes: tar.length }),
        ])
      }
    } finally {
      rmSync(root, { recursive: true })
    }
    expect(existsSync(root)).toBe(false)
  })
})

/** A `.spack/spec.json` of the package of the tests, and what is to be other in it. */
function specFile(other: object): WrittenMember {
  const arch = { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' }
  const node = { name: 'zlib', version: '1.3.1', arch, parameters: {}, hash: HASH, ...other }
  return {
    name: `${PREFIX}/.spack/spec.json`,
    content: JSON.stringify({ spec: { _meta: { version: 5 }, nodes: [node] } }),
  }
}
