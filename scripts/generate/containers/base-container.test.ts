import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import {
  all,
  describeWith,
  program,
  spackInstallation,
  spackRoots,
  type Requirement,
} from '@pakages/testing/requirements'
import { BASE_ROOTS } from '@pakages/testing/container/base-roots'
import { RECIPES_RELEASE, SPACK_RELEASE } from '@pakages/spack'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const repository = join(import.meta.dirname, '..', '..', '..')
const bookworm = join(process.env[BASE_ROOTS] ?? '', 'bookworm')
const spack = spackRoots().find((root) =>
  `v${/__version__ = "(.*)"/.exec(readFileSync(join(root, 'lib/spack/spack/__init__.py'), 'utf8'))?.[1]}`.startsWith(
    SPACK_RELEASE,
  ),
)
const recipes = join(spackInstallation()?.builtin ?? '', '..', '..', '..')
const MINUTES = 60_000

/** It takes minutes, and Debian's packages from the network: only where it is asked for. */
const asked: Requirement = {
  missing: () => {
    if (process.env['PAKAGES_BUILD_BASES'] === undefined)
      return 'PAKAGES_BUILD_BASES is not set (builds a base container, in some ten minutes)'
    if (process.getuid?.() !== 0) return 'buildah without namespaces is for root'
    if (!existsSync(join(bookworm, 'etc', 'os-release')))
      return `${BASE_ROOTS} names no folder with bookworm (debootstrap makes it)`
    if (spack === undefined) return `no clone of Spack ${SPACK_RELEASE} in the cache folder`
    return existsSync(join(recipes, '.git')) ? undefined : 'no clone of spack-packages'
  },
}

const wanted = all(asked, program('buildah'), program('git'), program('python3'))
describeWith(wanted, 'the base container of Debian 12, on a root that debootstrap made', () => {
  let folder: string
  let container: string

  const run = async (command: string, ...words: readonly string[]): Promise<string> =>
    (await promisify(execFile)(command, words, { maxBuffer: 64 * 1024 * 1024 })).stdout.trim()
  const buildah = (...words: readonly string[]): Promise<string> => {
    const own = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run')]
    return run('buildah', ...own, ...words)
  }
  const inside = (...words: readonly string[]): Promise<string> => {
    const volumes = ['examples:/examples:ro', 'test.sh:/test.sh:ro', 'mirrors:/mirrors:ro']
    return buildah(
      ...['run', '--isolation', 'chroot'],
      ...volumes.flatMap((volume) => ['--volume', join(folder, volume)]),
      ...[container, '--', ...words],
    )
  }

  /** A bare clone that serves what GitHub would. */
  async function mirror(from: string, name: string, tag: string): Promise<void> {
    const bare = join(folder, 'mirrors', `${name}.git`)
    await run('git', 'clone', '--quiet', '--bare', from, bare)
    const tags = await run('git', '-C', bare, 'tag', '--list', tag)
    if (tags === '') await run('git', '-C', bare, 'tag', tag, 'HEAD')
    for (const key of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'])
      await run('git', '-C', bare, 'config', key, 'true')
  }

  /** An image of folders of this machine, each at a place. */
  async function image(
    name: string,
    places: readonly (readonly [string, string])[],
  ): Promise<void> {
    const id = await buildah('from', 'scratch')
    for (const [from, to] of places) await buildah('copy', '--quiet', id, from, to)
    await buildah('commit', '--quiet', id, name)
    await buildah('rm', id)
  }

  /** Debian, with the solver that Spack would bring, and led to the mirrors instead of GitHub. */
  async function makeDebian(): Promise<void> {
    const [settings, modules] = [join(folder, 'gitconfig'), join(folder, 'modules')]
    writeFileSync(
      settings,
      '[url "file:///mirrors/"]\n\tinsteadOf = https://github.com/spack/\n[safe]\n\tdirectory = *\n',
    )
    const wheels = ['--no-deps', '--python-version', '3.11', '--only-binary=:all:']
    const pip = ['-m', 'pip', 'install', '--quiet', '--target', modules, ...wheels]
    await run('python3', ...pip, 'clingo', 'cffi')
    await image('localhost/debian:12', [
      [bookworm, '/'],
      [settings, '/etc/gitconfig'],
      [modules, '/usr/local/lib/python3.11/dist-packages'],
    ])
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pakages-base-'))
    mkdirSync(join(folder, 'mirrors'))
    await mirror(spack!, 'spack', SPACK_RELEASE)
    await mirror(recipes, 'spack-packages', RECIPES_RELEASE)
    await makeDebian()
    const file = join(repository, 'containers', 'debian12', 'Dockerfile')
    const node = /FROM (\S+) AS node/.exec(readFileSync(file, 'utf8'))![1]!
    await image(node, [[process.execPath, '/usr/local/bin/node']])
    const context = join(folder, 'context')
    cpSync(await freshBundle(), context, { recursive: true })
    chmodSync(join(context, 'bin', 'pakages.mjs'), 0o755)
    cpSync(join(repository, 'examples'), join(folder, 'examples'), { recursive: true })
    cpSync(join(repository, 'containers', 'test.sh'), join(folder, 'test.sh'))
    await buildah(
      ...['build', '--format', 'docker', '--isolation', 'chroot', '--pull-never'],
      ...['--volume', `${join(folder, 'mirrors')}:/mirrors:ro`, '--file', file],
      ...['--build-arg', 'BASE=localhost/debian:12', '--tag', 'localhost/debian12', context],
    )
    container = await buildah('from', '--pull-never', 'localhost/debian12')
  }, 20 * MINUTES)
  afterAll(async () => {
    if (container) await buildah('rm', container)
    if (folder) await buildah('rmi', '--all', '--force')
    rmSync(folder, { recursive: true, force: true })
  }, MINUTES)

  test(
    'builds the example, and takes all of it from the cache the second time',
    async () => {
      await inside('bash', '/test.sh')
      const report = await inside('cat', '/tmp/second/.pakages/build.json')
      const { specs } = JSON.parse(report) as { specs: { outcome: string }[] }
      const outcomes = Map.groupBy(specs, ({ outcome }) => outcome)
      expect(outcomes.get('reused')).toHaveLength(6)
      expect(outcomes.get('built')).toBeUndefined()
    },
    10 * MINUTES,
  )
})
