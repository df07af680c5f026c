import { describe, expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import { digestOfHex } from '@pakages/model'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { inspectPackage } from '@pakages/testing/trust/inspect-package'
import { buildInfo, ordinary, PREFIX as PACKAGE, writeTar } from '@pakages/testing/trust/tarball'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import { GREETER, LIBFOO, recordedCache, recordedSignedCache } from '@pakages/testing/oci/recorded'
import { streamedBlob } from '@pakages/testing/oci/put-image'
import { BuildCache } from './build-cache.ts'
import { signedText } from './clear-signed.ts'
import type { MetadataReader } from './metadata-feed.ts'
import { inspectTarball } from './tarball.ts'

const PREFIX = '/opt/spack/opt/spack/linux-x86_64_v3/greeter-1.0-3a6zddgqhzrwypbgv4huhfswi7gjtl5o'

describe('a build cache folder', () => {
  test('lists its packages, also when their names and versions hold hyphens', async () => {
    const { entries } = await BuildCache.open(recordedCache)
    expect([...entries.values()].map(({ name, version }) => `${name} ${version}`)).toEqual([
      'bar-tools 0.3',
      'compiler-wrapper 1.0',
      'gcc-runtime 12.2.0',
      'greeter 1.0',
      'libbar 2.0',
      'libfoo 1.1',
    ])
  })

  test.each([
    ['plain', recordedCache, false],
    ['signed with PGP', recordedSignedCache, true],
  ])('reads a package whose manifest is %s', async (_, folder, signed) => {
    const cache = await BuildCache.open(folder)
    const found = await cache.read(
      [...cache.entries.values()].find((entry) => entry.hash === GREETER)!,
    )
    expect(found).toMatchObject({
      signed,
      spec: { name: 'greeter', version: '1.0', hash: GREETER },
      tarball: { size: 2959 },
    })
  })

  test('of Spack 0.23 is named as such', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-old-'))
    mkdirSync(join(folder, 'build_cache'))
    await expect(BuildCache.open(folder)).rejects.toMatchObject({
      message: expect.stringContaining('layout 2'),
      fix: expect.stringContaining('migrate'),
    })
    rmSync(folder, { recursive: true })
  })
})

describe('a clear-signed text', () => {
  test('loses its frame and its escapes', () => {
    expect(
      signedText(
        '-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA512\r\n\r\none\r\n- - two\r\n-----BEGIN PGP SIGNATURE-----\r\nx\r\n',
      ),
    ).toEqual({ text: 'one\n- two', signed: true })
  })

  test.each([
    ['without an end', '-----BEGIN PGP SIGNED MESSAGE-----\n\ntext'],
    ['without a beginning', '-----BEGIN PGP SIGNED MESSAGE-----'],
  ])('%s holds nothing', (_, text) => {
    expect(signedText(text).text).toBe('')
  })
})

describe('the tarball of a package', () => {
  test('is described without unpacking it', async () => {
    const cache = await BuildCache.open(recordedCache)
    const { tarball } = await cache.read(cache.entries.get(GREETER as never)!)
    const facts = await inspectTarball(tarball, 'greeter')
    expect(facts).toEqual({
      diffId: digestOf(gunzipSync(await buffer(tarball.open()))),
      prefix: PREFIX,
      padded: false,
      relocatedBinaries: [],
      where: { prefix: PREFIX, folders: new Set(['bin']) },
      buildInfo: {
        buildPath: '/opt/spack/opt/spack',
        prefixes: new Map([[GREETER, PREFIX]]),
        sbang: '/opt/spack/opt/spack/bin/sbang',
        textFiles: ['bin/greet'],
        binaries: [],
        links: [],
      },
    })
  })

  test('names the binaries that hold their prefix', async () => {
    const cache = await BuildCache.open(recordedCache)
    const { tarball } = await cache.read(cache.entries.get(LIBFOO as never)!)
    expect((await inspectTarball(tarball, 'libfoo')).relocatedBinaries.length).toBeGreaterThan(0)
  })

  test('shows each of its metadata files', async () => {
    const cache = await BuildCache.open(recordedCache)
    const { tarball } = await cache.read(cache.entries.get(GREETER as never)!)
    const seen = new Map<string, number>()
    await inspectTarball(tarball, 'greeter', {
      readMetadata: async (path, content) => void seen.set(path, (await buffer(content)).length),
    })
    expect(seen.get('.spack/spec.json')).toBe(449)
    expect([...seen.keys()]).toContain('.spack/spack-build-out.txt.gz')
  })

  test('waits for who reads it, lets it stop early, and passes on why it failed', async () => {
    const log = { name: `${PACKAGE}/.spack/log.txt`, content: randomBytes(3_000_000) }
    const late = { name: `${PACKAGE}/.spack/late.txt`, content: 'late' }
    const blob = streamedBlob(gzipSync(writeTar([...ordinary, log, late])))
    const sizes: number[] = []
    const slow: MetadataReader = async (_, content) => {
      let size = 0
      for await (const chunk of content) {
        await setImmediate()
        size += (chunk as Buffer).length
      }
      sizes.push(size)
    }
    await inspectTarball(blob, 'x', { readMetadata: slow })
    expect(sizes.toSorted((a, b) => a - b)).toEqual([4, expect.any(Number), 3_000_000])
    const stopping: MetadataReader = async (_, content) => void content.destroy()
    expect((await inspectTarball(blob, 'x', { readMetadata: stopping })).prefix).toBe(`/${PACKAGE}`)
    const failing: MetadataReader = async (_, content) => {
      for await (const _chunk of content) throw new Error('a full disk')
    }
    await expect(inspectTarball(blob, 'x', { readMetadata: failing })).rejects.toThrow(
      'a full disk',
    )
  })

  test('may be made of several gzip members', async () => {
    const plain = writeTar(ordinary)
    const bytes = Buffer.concat([gzipSync(plain.subarray(0, 700)), gzipSync(plain.subarray(700))])
    expect(await inspectTarball(streamedBlob(bytes), 'x')).toMatchObject({
      diffId: digestOf(plain),
      prefix: `/${PACKAGE}`,
      relocatedBinaries: ['lib/libz.so.1.3.1'],
    })
  })

  const without = ordinary.slice(0, -1)
  test.each<[string, () => Buffer, RegExp]>([
    ['not gzip', () => Buffer.from('hello'), /cannot be read/],
    [
      'a tar that was cut',
      () => gzipSync(writeTar(ordinary).subarray(0, 3500)),
      /It cannot be read: it ends in the middle\./,
    ],
    [
      'a tar that was cut inside of what is read along',
      () =>
        gzipSync(
          writeTar([
            ...without,
            { name: `${PACKAGE}/.spack/log.txt`, content: 'b'.repeat(50_000) },
          ]).subarray(0, 9000),
        ),
      /it ends in the middle/,
    ],
    ['no package', () => gzipSync(writeTar([{ name: 'etc/passwd' }])), /is no package of Spack/],
    [
      'what Spack would take for a list of files to rewrite',
      () => gzipSync(writeTar([...without, { ...buildInfo(), content: '{[' }])),
      /binary_distribution is not as Spack writes it/,
    ],
    [
      'a list of another shape',
      () => gzipSync(writeTar([...without, buildInfo({ relocate_binaries: '3' })])),
      /its "relocate_binaries" is no list/,
    ],
    [
      'a file outside of the package',
      () => gzipSync(writeTar([...ordinary, { name: '../evil' }])),
      /The member \.\.\/evil leaves the folder that it is unpacked in\./,
    ],
    [
      'a setuid file',
      () => gzipSync(writeTar([...ordinary, { name: `${PACKAGE}/lib/su`, mode: 0o4755 }])),
      /su is setuid, setgid or sticky\./,
    ],
    [
      'the rewriting of a file elsewhere',
      () =>
        gzipSync(
          writeTar([...without, buildInfo({ relocate_textfiles: '[../../../../home/u/.bashrc]' })]),
        ),
      /has \.\.\/\.\.\/\.\.\/\.\.\/home\/u\/\.bashrc rewritten as text/,
    ],
  ])('%s is refused with the message of install', async (_, make, message) => {
    const bytes = make()
    const verdict = await inspectPackage(Readable.from([bytes]))
    if (verdict.kind !== 'refused') throw new Error('install takes it')
    const sentences = verdict.reasons.map((one) => one.message).join(' ')
    expect(sentences).toMatch(message)
    const readMetadata: MetadataReader = async (_path, content) =>
      void (await buffer(content).catch(() => undefined))
    await expect(inspectTarball(streamedBlob(bytes), 'x', { readMetadata })).rejects.toThrow(
      `The tarball of x in the build cache is refused: ${sentences}`,
    )
  })

  test('that is not what its digest says is refused', async () => {
    const blob = {
      ...streamedBlob(gzipSync(writeTar(ordinary))),
      digest: digestOfHex('0'.repeat(64)),
    }
    await expect(inspectTarball(blob, 'x')).rejects.toThrow('does not have the digest')
  })
})
