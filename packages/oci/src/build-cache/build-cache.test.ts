import { describe, expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import { digestOfHex } from '@pakages/model'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { GREETER, LIBFOO, recordedCache, recordedSignedCache } from '@pakages/testing/oci/recorded'
import { blobOf } from '@pakages/testing/oci/put-image'
import { BuildCache } from './build-cache.ts'
import { signedText } from './clear-signed.ts'
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
      environment: { PATH: [`${PREFIX}/bin`], CMAKE_PREFIX_PATH: [PREFIX] },
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
    await inspectTarball(
      tarball,
      'greeter',
      async (path, content) => void seen.set(path, (await buffer(content)).length),
    )
    expect(seen.get('.spack/spec.json')).toBe(449)
    expect([...seen.keys()]).toContain('.spack/spack-build-out.txt.gz')
  })

  const tarOf = async (files: Record<string, string>): Promise<Buffer> => {
    const tar = pack()
    for (const [name, content] of Object.entries(files)) tar.entry({ name }, content)
    tar.finalize()
    return buffer(Readable.from(tar))
  }

  test('may be made of several gzip members', async () => {
    const plain = await tarOf({
      'opt/x-1/.spack/binary_distribution': '{relocate_binaries: [lib/a.so]}',
    })
    const bytes = Buffer.concat([gzipSync(plain.subarray(0, 700)), gzipSync(plain.subarray(700))])
    expect(await inspectTarball(blobOf(bytes), 'x')).toMatchObject({
      diffId: digestOf(plain),
      prefix: '/opt/x-1',
      relocatedBinaries: ['lib/a.so'],
    })
  })

  test.each<[string, () => Promise<Buffer>, RegExp]>([
    ['not gzip', async () => Buffer.from('hello'), /cannot be read/],
    [
      'a tar that was cut',
      async () => gzipSync((await tarOf({ 'opt/x/.spack/a': 'b'.repeat(5000) })).subarray(0, 1500)),
      /cannot be read|not one of Spack/,
    ],
    ['no package', async () => gzipSync(await tarOf({ 'etc/passwd': 'root' })), /not one of Spack/],
    [
      'metadata that is no YAML',
      async () => gzipSync(await tarOf({ 'opt/x/.spack/binary_distribution': '{[' })),
      /cannot be read/,
    ],
    [
      'metadata of another shape',
      async () =>
        gzipSync(await tarOf({ 'opt/x/.spack/binary_distribution': '{relocate_binaries: 3}' })),
      /another shape/,
    ],
  ])('%s is refused with a message', async (_, make, message) => {
    await expect(inspectTarball(blobOf(await make()), 'x')).rejects.toThrow(message)
  })

  test('that is not what its digest says is refused', async () => {
    const blob = {
      ...blobOf(gzipSync(await tarOf({ 'opt/x/.spack/binary_distribution': '{}' }))),
      digest: digestOfHex('0'.repeat(64)),
    }
    await expect(inspectTarball(blob, 'x')).rejects.toThrow('does not have the digest')
  })
})
