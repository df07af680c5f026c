import { all, describeWith, program, type Requirement } from '@pakages/testing/requirements'
import { layerOfRoot } from '@pakages/testing/container/base-roots'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { ContainerStory, glibc } from './testing/story.ts'

const run = (command: string, ...words: string[]): string =>
  execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

describeWith(all(glibc, program('skopeo')), 'skopeo', () => {
  let story: ContainerStory
  beforeAll(async () => {
    story = new ContainerStory()
    await story.publish()
    await story.putBase()
    const { errors } = await story.assemble({
      base: `${story.base}:12`,
      archive: 'image.tar',
      labels: 'org.example.team=Ω',
    })
    expect(errors).toBe('')
  })
  afterAll(() => story.end())

  const image = (): string => `oci:${story.out.slice('oci-layout:'.length)}:1.0`

  test('reads what the image is', async () => {
    const read = JSON.parse(run('skopeo', 'inspect', image())) as {
      Digest: string
      Architecture: string
      Labels: Record<string, string>
      Layers: string[]
    }
    const { digest, manifest } = await story.stored()
    expect(read).toMatchObject({ Digest: digest, Architecture: 'amd64' })
    expect(read.Labels).toMatchObject({
      'org.example.team': 'Ω',
      'org.opencontainers.image.title': 'datagauge',
    })
    expect(read.Layers).toEqual(manifest.layers.map((layer) => layer.digest))
  })

  test('copies it, with all layers checked, and the archive for docker load too', async () => {
    const folder = join(story.root, 'copied')
    run('skopeo', 'copy', '--preserve-digests', image(), `dir:${folder}`)
    const manifest = readFileSync(join(folder, 'manifest.json'))
    expect(JSON.parse(manifest.toString())).toEqual(
      JSON.parse(JSON.stringify((await story.stored()).manifest)),
    )
    const archive = join(story.user, 'image.tar')
    const unpacked = join(story.root, 'from-archive')
    run('skopeo', 'copy', `docker-archive:${archive}`, `dir:${unpacked}`)
    const config = (await story.stored()).manifest.config.digest.slice('sha256:'.length)
    const copied = JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8')) as {
      config: { digest: string }
    }
    expect(copied.config.digest).toBe(`sha256:${config}`)
  })
})

/** The root file system of Debian 12, made by debootstrap, and the right to change into it. */
const debian: Requirement = {
  missing: () => {
    if (process.getuid?.() !== 0) return 'chroot is for root'
    return existsSync(
      join(process.env['PAKAGES_BASE_ROOTS'] ?? '', 'bookworm', 'etc', 'os-release'),
    )
      ? undefined
      : 'PAKAGES_BASE_ROOTS names no folder with bookworm (debootstrap makes it)'
  },
}

describeWith(all(debian, program('umoci')), 'on a base that debootstrap made', () => {
  let story: ContainerStory
  let bundle: string
  beforeAll(async () => {
    story = new ContainerStory()
    await story.publish()
    const root = join(process.env['PAKAGES_BASE_ROOTS']!, 'bookworm')
    const layer = gzipSync(await buffer(layerOfRoot(root)), { level: 1 })
    await story.putBase({ layers: [layer] })
    const { errors } = await story.assemble({ base: `${story.base}:12` })
    expect(errors).toBe('')
    bundle = join(story.root, 'bundle')
    run('umoci', 'unpack', '--image', `${story.out.slice('oci-layout:'.length)}:latest`, bundle)
  }, 180_000)
  afterAll(() => story.end())

  /** As a container is started: the environment of the image, and nothing else. */
  const inside = (...words: string[]): string => {
    const { process: started } = JSON.parse(readFileSync(join(bundle, 'config.json'), 'utf8')) as {
      process: { env: string[]; args: string[] }
    }
    const root = join(bundle, 'rootfs')
    const command = words.length > 0 ? words : started.args
    return run('/usr/sbin/chroot', root, '/usr/bin/env', '-i', ...started.env, ...command)
  }

  test('the program starts by itself, and finds its libraries and data in the image', () => {
    expect(inside()).toContain('datagauge 1.0.0 with libsparkbar 1.2.0 (unicode)')
  })

  test('a login shell finds it too, in its view and on its PATH', () => {
    expect(inside('bash', '-lc', 'unset PATH; . /etc/profile; datagauge --version')).toMatch(
      /datagauge/,
    )
    expect(inside('readlink', '-e', '/opt/pakages/view/bin/datagauge')).toMatch(
      /^\/opt\/pakages\/linux-x86_64_v3\/datagauge-1\.0\.0-\w+\/bin\/datagauge\n$/,
    )
  })

  test('all files of the packages belong to root and name no place where they were built', () => {
    const owners = inside('find', '/opt/pakages', '!', '-user', 'root')
    expect(owners).toBe('')
    const placeholder = ['-rl', '--exclude-dir=.spack', '__spack_path_placeholder__']
    expect(() => inside('grep', ...placeholder, '/opt/pakages')).toThrow()
  })

  test('its SBOM names every package of the base, as dpkg lists them, and every package put on it', () => {
    const folder = join(bundle, 'rootfs', 'usr', 'share', 'sbom')
    const { packages } = JSON.parse(readFileSync(join(folder, 'pakages.spdx.json'), 'utf8')) as {
      packages: { name: string; versionInfo?: string }[]
    }
    const named = new Set(packages.map(({ name, versionInfo }) => `${name} ${versionInfo}`))
    const ofDpkg = inside('dpkg-query', '-W', '-f', '${Package} ${Version}\n').trim().split('\n')
    expect(ofDpkg.length).toBeGreaterThan(50)
    expect(ofDpkg.filter((line) => !named.has(line))).toEqual([])
    const own = globSync('opt/pakages/linux-x86_64_v3/*', { cwd: join(bundle, 'rootfs') })
    expect(own).toHaveLength(6)
    for (const path of own) {
      const [, name, version] = /\/([^/]+)-([^-]+)-\w{32}$/.exec(path)!
      expect(named).toContain(`${name} ${version}`)
    }
  })

  test('licences lie where people look for them', () => {
    const found = globSync('usr/share/licenses/datagauge-1.0.0-*/*', {
      cwd: join(bundle, 'rootfs'),
    })
    expect(found).not.toEqual([])
  })
})
