import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock, nodeHttp, type Registry } from '@pakages/core'
import {
  BUILD_KEY,
  descriptorOf,
  encode,
  putBytes,
  readConfig,
  readImage,
  specTags,
} from '@pakages/image'
import { openRegistry } from '@pakages/oci'
import { chainOfPackages } from '@pakages/testing/oci/chain-of-packages'
import { runCli, type CliResult } from '@pakages/testing/run-action'
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

const LAST = 'chain-1'
const LARGE = 9 * 1024 * 1024
const ROOT = 'io.github.syspack.pakages.build-root'

type Json = Record<string, unknown>

const root = mkdtempSync(join(tmpdir(), 'pakages-announced-'))
const [folder, installRoot] = [join(root, 'registry'), join(root, 'installed')]
const PADDED = `/opt/${'long/'.repeat(40)}root`
const http = nodeHttp()
let registry: Registry
let tag: string

const install = (): Promise<CliResult> =>
  runCli([
    ...['install', '--registry', `oci-layout:${folder}`, '--install-root', installRoot],
    ...['--installer', 'native', LAST],
  ])

/** Two packages that were built in some root, a small one and a large one, in a registry. */
async function pushed(name: string, builtIn: string): Promise<string> {
  const [cache, to] = [join(root, `${name}-cache`), join(root, name)]
  await chainOfPackages(cache, [1000, LARGE], { root: builtIn, binaries: ['lib/data'] })
  const where = ['--registry', `oci-layout:${to}`, '--cache', cache, '--allow', 'unpadded']
  const { exitCode, stderr } = await runCli(['push', ...where])
  if (exitCode !== 0) throw new Error(stderr)
  return to
}

/** Stores the image of the last package anew, with other things said of it. */
async function retold(change: (build: Json, annotations: Json) => unknown): Promise<void> {
  const stored = (await registry.manifest(tag))!
  const manifest = JSON.parse(Buffer.from(stored.bytes).toString()) as Json & { annotations: Json }
  const { config } = (await readImage(registry, tag))!
  const said = JSON.parse(
    (await buffer(await registry.readBlob(config.digest, config.size))).toString(),
  ) as Record<typeof BUILD_KEY, Json>
  change(said[BUILD_KEY], manifest.annotations)
  const bytes = encode(said)
  await putBytes(registry, bytes)
  const text = encode({ ...manifest, config: descriptorOf(config.mediaType, bytes) })
  await registry.putManifest(tag, stored.mediaType, text)
}

let [padded, short] = ['', '']
beforeAll(async () => {
  padded = await pushed('padded', PADDED)
  short = await pushed('short', '/o')
}, 60_000)
const use = async (pushedTo: string): Promise<void> => {
  for (const path of [folder, installRoot]) rmSync(path, { recursive: true, force: true })
  cpSync(pushedTo, folder, { recursive: true })
  registry = openRegistry(`oci-layout:${folder}`, { http, clock: systemClock })
  tag = [...specTags(await registry.tags()).values()].find((one) => one.startsWith(LAST))!
}
beforeEach(() => use(padded))
afterAll(() => {
  http.close()
  rmSync(root, { recursive: true, force: true })
})

describe('what an image says of how its package was built', () => {
  test('is what its tarball says, in its config, and where it lay in annotations', async () => {
    const image = (await readImage(registry, tag))!
    const { build, hash } = await readConfig(registry, image)
    const prefix = `${PADDED}/${LAST}-1.0-${hash}`
    expect(build).toEqual({
      buildpath: PADDED,
      // Its own, and those of what it links to.
      hash_to_prefix: expect.objectContaining({ [hash]: prefix }),
      relocate_textfiles: [],
      relocate_binaries: ['lib/data'],
      relocate_links: [],
    })
    expect(image.annotations).toMatchObject({
      [ROOT]: PADDED,
      'io.github.syspack.pakages.build-prefix': prefix,
    })
    expect((await install()).exitCode).toBe(0)
  })

  test('leaves a package to Spack before a layer is read or anything is written', async () => {
    await use(short)
    const blobs = join(folder, 'blobs/sha256')
    for (const name of readdirSync(blobs))
      if (statSync(join(blobs, name)).size > LARGE / 2) rmSync(join(blobs, name))
    const { exitCode, stderr } = await install()
    expect(exitCode).toBe(1)
    expect(stderr).toContain('This cannot be installed without Spack: chain-')
    expect(stderr).toContain('holds binaries that were built in a shorter path (/o')
    expect(readdirSync(installRoot, { recursive: true })).toEqual(['.pakages'])
  })

  const ELSE = 'says otherwise than it does itself what is to be rewritten in it'
  const lies: readonly (readonly [
    what: string,
    lie: (build: Json, annotations: Json) => unknown,
    said: string,
  ])[] = [
    ['that it holds no binaries', (build) => (build['relocate_binaries'] = []), ELSE],
    [
      'where what it needs lies',
      (build) => Object.assign(build['hash_to_prefix'] as Json, { x: '/usr' }),
      ELSE,
    ],
    [
      'which script it has',
      (build) => (build['sbang_install_path'] = `/opt/${'s'.repeat(100)}`),
      ELSE,
    ],
    [
      'where it was built',
      (_, annotations) => (annotations[ROOT] = '/opt'),
      'says that it was built as /opt/long/',
    ],
    [
      'in other words than those of Pakages',
      (build) => (build['relocate'] = 'all'),
      'is not as Pakages writes it',
    ],
    [
      'with text in the place of a list',
      (build) => (build['relocate_links'] = 'lib'),
      'is not as Pakages writes it',
    ],
  ]
  test.each(lies)('has nothing installed where it lies %s', async (_, lie, said) => {
    await retold(lie)
    const { exitCode, stderr } = await install()
    expect([exitCode, stderr.includes('    at ')]).toEqual([1, false])
    expect(stderr).toContain(said)
    expect(globSync(`linux-*/${LAST}-*`, { cwd: installRoot })).toEqual([])
    expect(existsSync(join(installRoot, '.pakages/unpacking'))).toBe(false)
  })
})
