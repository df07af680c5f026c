import { nodeForeground, nodeHttp, nodeProcesses, type Registry } from '@pakages/core'
import { ManualClock, memoryPorts } from '@pakages/core/fakes'
import { fileEntry, PACKAGES_ANNOTATION, tarOf } from '@pakages/container'
import { openRegistry } from '@pakages/oci'
import { putBase } from '@pakages/testing/container/put-base'
import { parseJson } from '@pakages/model'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { runCli } from '../../run-cli.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages-diff-'))
const layout = `oci-layout:${join(root, 'images')}`
afterAll(() => rmSync(root, { recursive: true, force: true }))

const http = nodeHttp()
const open = (reference: string): Registry =>
  openRegistry(reference, { http, clock: new ManualClock() })
const layer = async (files: Readonly<Record<string, string>>): Promise<Buffer> =>
  gzipSync(await buffer(tarOf(Object.entries(files).map(([path, text]) => fileEntry(path, text)))))
const debian = (version: string): string =>
  `Package: libc6\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n\nPackage: bash\nStatus: install ok installed\nArchitecture: amd64\nVersion: 5.2\n`
const spack = (version: string, licence: string): Record<string, string> => ({
  [PACKAGES_ANNOTATION]: JSON.stringify([
    { name: 'zlib', version, hash: `${version.replaceAll('.', '')}${'a'.repeat(30)}`, licence },
  ]),
})

/** An image of a base with one package on it. */
async function put(tag: string, libc: string, zlib: string, licence: string): Promise<void> {
  const registry = open(layout)
  await putBase(registry, tag, {
    layers: [
      await layer({ '/var/lib/dpkg/status': debian(libc), '/etc/os-release': 'ID=debian\n' }),
      await layer({ '/opt/zlib': zlib }),
      await layer({ '/opt/view': 'the same' }),
    ],
    annotations: [undefined, spack(zlib, licence)],
  })
}

async function type(...words: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const sink = () => ({
    text: '',
    isTTY: false,
    columns: 200,
    write(text: string) {
      this.text += text
    },
  })
  const [stdout, stderr] = [sink(), sink()]
  const exitCode = await runCli(words, {
    actions: [],
    version: '1',
    env: { HOME: root },
    cwd: root,
    stdout,
    stderr,
    processes: nodeProcesses,
    foreground: nodeForeground,
    explanations: async () => ({}),
    signal: AbortSignal.any([]),
    openPorts: async (host) => memoryPorts({ host, openRegistry: open }),
  })
  return { exitCode, out: stdout.text, err: stderr.text }
}

describe('pakages container diff', () => {
  beforeAll(async () => {
    await put('1', '2.36-9', '1.3', 'Zlib')
    await put('2', '2.36-10', '1.3.1', 'MIT')
  })

  test('tells packages of Spack and of the distribution, licences, layers and sizes', async () => {
    const { exitCode, out } = await type(
      'container',
      'diff',
      `${layout}:1`,
      `${layout}:2`,
      '--platform',
      'linux/amd64',
    )
    expect(exitCode).toBe(0)
    expect(out).toMatch(/1 layers? shared, 2 only before, 2 only after/)
    expect(out).toMatch(/zlib +1\.3\/13aaaaa +1\.3\.1\/131aaaa +Zlib → MIT/)
    expect(out).toMatch(/libc6 \(deb\) +2\.36-9 +2\.36-10/)
    expect(out).not.toContain('bash')
    expect(out).toMatch(/\+ +zlib@1\.3\.1/)
  })

  test('gives the same as JSON, and reads images in one file', async () => {
    execFileSync('tar', ['-cf', join(root, 'image.tar'), '-C', join(root, 'images'), '.'])
    await put('1', '2.36-9', '1.3', 'Zlib')
    const file = join(root, 'one')
    const own = open(`oci-layout:${file}`)
    await putBase(own, 'only', {
      layers: [await layer({ '/var/lib/dpkg/status': debian('2.36-9') })],
    })
    execFileSync('tar', ['-cf', join(root, 'one.tar'), '-C', file, '.'])
    const { exitCode, out } = await type(
      'container',
      'diff',
      'docker-archive:one.tar',
      `${layout}:1`,
      '--json',
      '--platform',
      'linux/amd64',
    )
    expect(exitCode).toBe(0)
    expect(parseJson(out, 'stdout')).toMatchObject({
      before: { image: 'docker-archive:one.tar', unread: [] },
      packages: [{ kind: 'spack', name: 'zlib', before: [], after: ['1.3/13aaaaa'] }],
      layers: { shared: [], removed: [{}], added: [{}, {}, { size: expect.any(Number) }] },
    })
  })

  test('says that two are the same', async () => {
    const { out } = await type(
      'container',
      'diff',
      `${layout}:1`,
      `${layout}:1`,
      '--platform',
      'linux/amd64',
    )
    expect(out).toContain('The same packages in the same versions.')
  })

  test.each([
    ['one image', ['a:1'], 2, /Two images are compared, and 1 were given/],
    ['an image that is not there', [`${layout}:9`, `${layout}:1`], 1, /:9 is not there/],
    [
      'a file that is not there',
      ['docker-archive:none.tar', `${layout}:1`],
      1,
      /none\.tar cannot be read/,
    ],
    ['a file that is no image', ['docker-archive:junk', `${layout}:1`], 1, /junk cannot be read/],
    [
      'another platform',
      [`${layout}:1`, `${layout}:2`, '--platform', 'linux/arm64'],
      1,
      /is for linux\/amd64/,
    ],
    [
      'a platform that is none',
      [`${layout}:1`, `${layout}:2`, '--platform', 'arm'],
      2,
      /"arm" is no platform/,
    ],
  ])('refuses %s', async (_, words, exitCode, message) => {
    writeFileSync(join(root, 'junk'), 'no tar at all')
    const ended = await type('container', 'diff', ...words)
    expect([ended.exitCode, ended.err]).toEqual([exitCode, expect.stringMatching(message)])
  })
})
