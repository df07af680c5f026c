import { describe, expect, test } from '@jest/globals'
import type { SpecHash } from '@pakages/model'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGzip, gzipSync } from 'node:zlib'
import {
  ordinary,
  packed,
  PREFIX,
  writeTar,
  type WrittenMember,
} from '@pakages/testing/trust/tarball'
import { checkTarball } from './tarball.ts'

const OTHER = 'zyxwvutsrqponmlkjihgfedcba765432'

/** An extended header with one record, whose length counts its own digits. */
function extended(record: string): WrittenMember {
  let length = record.length + 3
  while (`${length} ${record}\n`.length !== length) length++
  return { name: 'pax', type: 'x', content: `${length} ${record}\n` }
}

describe('checkTarball', () => {
  test('accepts an ordinary package, and says where it lies and how large it is', async () => {
    const tar = writeTar(ordinary)
    expect(await checkTarball(packed(tar))).toEqual({
      kind: 'fine',
      prefix: PREFIX,
      entries: ordinary.length,
      bytes: tar.length,
    })
  })

  test.each<[string, WrittenMember]>([
    [
      'an absolute link into the package itself',
      { name: `${PREFIX}/lib/libz.so.1`, type: '2', target: `/${PREFIX}/lib/libz.so.1.3.1` },
    ],
    [
      'an absolute link into a dependency of the DAG',
      {
        name: `${PREFIX}/lib/libfoo.so`,
        type: '2',
        target: `/opt/spack/linux/foo-1.0-${OTHER}/lib/libfoo.so`,
      },
    ],
    ['a link into an external', { name: `${PREFIX}/bin/perl`, type: '2', target: '/usr/bin/perl' }],
    [
      'a hard link to a file of the package',
      { name: `${PREFIX}/lib/again`, type: '1', target: `${PREFIX}/lib/libz.so.1.3.1` },
    ],
    ['a name in an extended header', extended('mtime=1.5')],
  ])('accepts %s', async (_, member) => {
    const limits = { hashes: new Set([OTHER as SpecHash]), externals: ['/usr'] }
    expect(
      await checkTarball(
        packed(
          writeTar([
            ...ordinary,
            member,
            ...(member.type === 'x' ? [{ name: `${PREFIX}/late` }] : []),
          ]),
        ),
        limits,
      ),
    ).toMatchObject({ kind: 'fine' })
  })

  test.each<[string, readonly WrittenMember[], string]>([
    [
      'a member that climbs out of its folder',
      [{ name: `${PREFIX}/../../../../../etc/cron.d/evil`, content: 'x' }],
      'path',
    ],
    ['a member with an absolute path', [{ name: '/etc/passwd', content: 'x' }], 'path'],
    ['a member beside the package', [{ name: 'opt/spack/other', content: 'x' }], 'path'],
    [
      'a member whose folder only begins like the package',
      [{ name: `${PREFIX}-evil/x`, content: 'x' }],
      'path',
    ],
    [
      'a member that climbs out in an extended header',
      [extended(`path=${PREFIX}/../../../x`), { name: 'harmless' }],
      'path',
    ],
    [
      'a relative link that leaves the package',
      [{ name: `${PREFIX}/lib/up`, type: '2', target: '../../../../../../etc' }],
      'link',
    ],
    [
      'an absolute link to somewhere else',
      [{ name: `${PREFIX}/lib/etc`, type: '2', target: '/etc' }],
      'link',
    ],
    [
      'an absolute link that passes a dependency on its way out',
      [{ name: `${PREFIX}/lib/etc`, type: '2', target: `/opt/foo-${OTHER}/../../etc` }],
      'link',
    ],
    [
      'a file that would be written through a link',
      [
        { name: `${PREFIX}/d`, type: '2', target: 'lib' },
        { name: `${PREFIX}/d/x`, content: 'x' },
      ],
      'link',
    ],
    [
      'a hard link to a file outside',
      [{ name: `${PREFIX}/shadow`, type: '1', target: '../../etc/shadow' }],
      'link',
    ],
    [
      'a hard link to a symbolic link',
      [{ name: `${PREFIX}/again`, type: '1', target: `${PREFIX}/lib/libz.so` }],
      'link',
    ],
    ['a device', [{ name: `${PREFIX}/sda`, type: '4' }], 'kind'],
    ['a named pipe', [{ name: `${PREFIX}/pipe`, type: '6' }], 'kind'],
    [
      'a member that is there twice',
      [{ name: `${PREFIX}/lib/libz.so.1.3.1`, content: 'other' }],
      'duplicate',
    ],
  ])('refuses %s', async (_, members, code) => {
    const verdict = await checkTarball(packed(writeTar([...ordinary, ...members])), {
      hashes: new Set([OTHER as SpecHash]),
    })
    expect(verdict).toMatchObject({
      kind: 'refused',
      reasons: expect.arrayContaining([expect.objectContaining({ code })]),
    })
  })

  test.each<[string, () => Readable, string]>([
    [
      'a tarball of something else than a package',
      () => packed(writeTar([{ name: 'readme', content: 'x' }])),
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
      'a sparse file',
      () =>
        packed(
          writeTar([...ordinary, extended('GNU.sparse.name=../../x'), { name: `${PREFIX}/x` }]),
        ),
      'damaged',
    ],
    [
      'a stream that breaks',
      () =>
        new Readable({
          read() {
            this.destroy(new Error('reset'))
          },
        }),
      'damaged',
    ],
  ])('refuses %s', async (_, stream, code) => {
    expect(await checkTarball(stream())).toMatchObject({
      kind: 'refused',
      reasons: expect.arrayContaining([expect.objectContaining({ code })]),
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
    const verdict = await checkTarball(gzip)
    bomb.destroy()
    // The zeros end the archive; what follows them is still unpacked, and counted.
    expect(verdict).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'bomb', message: 'It unpacks to more than 200 times its size.' }],
    })
    expect(sent).toBeLessThan(400)
  })

  test.each([
    ['bytes', { bytes: 2000 }],
    ['members', { entries: 3 }],
  ])('refuses more %s than there may be', async (_, limits) => {
    expect(await checkTarball(packed(writeTar(ordinary)), limits)).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'bomb' }],
    })
  })

  test('sees the same members as tar, with long names and links', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-tar-'))
    const long = `${'long-name-'.repeat(14)}end`
    execFileSync('mkdir', ['-p', join(folder, PREFIX, '.spack'), join(folder, PREFIX, 'lib')])
    writeFileSync(join(folder, PREFIX, '.spack/binary_distribution'), '{}')
    writeFileSync(join(folder, PREFIX, 'lib', long), 'x'.repeat(70_000))
    execFileSync('ln', ['-s', long, join(folder, PREFIX, 'lib/link')])
    try {
      for (const format of ['gnu', 'pax', 'ustar']) {
        if (format === 'ustar') rmSync(join(folder, PREFIX, 'lib'), { recursive: true })
        const tar = execFileSync('tar', [`--format=${format}`, '-C', folder, '-cf', '-', 'opt'])
        expect([format, await checkTarball(packed(tar))]).toEqual([
          format,
          { kind: 'fine', prefix: PREFIX, bytes: tar.length, entries: format === 'ustar' ? 6 : 9 },
        ])
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
