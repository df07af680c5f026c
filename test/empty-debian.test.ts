import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { addNode, debianPackages, debootstrap, emptyDebian } from '@pakages/testing/debian-root'
import { spackRoots } from '@pakages/testing/machine'
import { all, describeWith, program, spack } from '@pakages/testing/requirements'
import { runCli } from '@pakages/testing/run-action'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { buildTorture, TORTURE_ROOT } from '@pakages/testing/spack/torture'
import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { appendFileSync, cpSync, globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MINUTES = 60_000
const REGISTRY = 'oci-layout:/registry'

const folder = mkdtempSync(join(tmpdir(), 'pakages-debian-'))
const debian = join(folder, 'root')

/** Packs the package as npm gets it, and unpacks it there. */
async function addPakages(): Promise<void> {
  const packed = join(folder, 'packed')
  cpSync(await freshBundle(), packed, { recursive: true })
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md'])
    cpSync(join(import.meta.dirname, '..', file), join(packed, file))
  execFileSync('npm', ['pack', '--offline', '--silent', '--pack-destination', folder], {
    cwd: packed,
  })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', join(debian, 'opt')])
}

/** Runs a program there, with nothing of this machine in its environment. */
const inside = (...words: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync('chroot', [debian, ...words], {
    encoding: 'utf8',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin', HOME: '/root' },
  })
const pakages = (...words: readonly string[]): SpawnSyncReturns<string> =>
  inside('node', '/opt/package/bin/pakages.mjs', ...words)
/** @throws what it said, unless it ended well. */
function done({ status, stdout, stderr }: SpawnSyncReturns<string>): string {
  expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
  return stdout
}
const listed = (): string[] =>
  (JSON.parse(done(pakages('list', '--json'))) as { packages: { name: string }[] }).packages.map(
    ({ name }) => name,
  )

describeWith(
  all(debootstrap, spack, program('gcc'), program('npm')),
  'an empty Debian with nothing but Node and the package of npm',
  () => {
    beforeAll(async () => {
      emptyDebian(debian)
      addNode(debian)
      await addPakages()
      const { buildCache } = buildTorture(spackRoots()[0]!, 256)
      const to = `oci-layout:${join(debian, 'registry')}`
      const pushed = await runCli(['push', '--registry', to, '--cache', buildCache])
      if (pushed.exitCode !== 0) throw new Error(pushed.stderr)
    }, 10 * MINUTES)
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    test('has neither Spack nor Python nor a compiler', () => {
      for (const name of ['spack', 'python3', 'python', 'gcc', 'cc', 'patchelf', 'npm'])
        expect(inside('sh', '-c', `command -v ${name}`).stdout).toBe('')
      expect(debianPackages(debian)).toContain('dpkg')
    })

    test(
      'installs, lists, runs, verifies, mends and removes',
      () => {
        const installed = JSON.parse(
          done(pakages('install', '--registry', REGISTRY, '--json', TORTURE_ROOT)),
        ) as { installer?: string; prefixes: Record<string, string> }
        const [prefix] = Object.values(installed.prefixes)
        expect(prefix).toMatch(
          /^\/root\/\.local\/share\/pakages\/store\/linux-\w+\/torture-app-1\.0-/,
        )
        expect(listed()).toEqual(expect.arrayContaining([TORTURE_ROOT, 'torture-lib']))
        expect(done(pakages('run', TORTURE_ROOT, '--', 'app'))).toContain(`${prefix}\n`)
        const script = `eval "$(node /opt/package/bin/pakages.mjs env ${TORTURE_ROOT})" && run_interp && app_rpath && echo "for $CMAKE_PREFIX_PATH"`
        const said = done(inside('bash', '-c', script))
        expect(said).toContain(`script in ${prefix}\n`)
        expect(said).toContain(`for ${prefix}`)
        done(pakages('verify'))
        appendFileSync(join(debian, prefix!, 'etc/app.cfg'), 'x')
        expect(pakages('verify')).toMatchObject({
          status: 1,
          stderr: expect.stringContaining('etc/app.cfg has other content'),
        })
        done(pakages('verify', '--repair'))
        done(pakages('verify'))
        done(pakages('remove', TORTURE_ROOT))
        expect(listed()).toEqual([])
        expect(globSync(`${debian}/root/.local/share/pakages/store/linux-*`)).toEqual([])
      },
      3 * MINUTES,
    )
  },
)
