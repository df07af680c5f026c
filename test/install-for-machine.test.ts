import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { thisMachine } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { chainOfPackages } from '@pakages/testing/oci/chain-of-packages'
import { all, describeWith, dockerRegistry, type Requirement } from '@pakages/testing/requirements'
import { runCli, type CliResult } from '@pakages/testing/run-action'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const x86: Requirement = {
  missing: () => (thisMachine().targets.has('x86_64_v2') ? undefined : 'not an x86_64_v2'),
}
/** No processor is both. */
const foreign = thisMachine().targets.has('zen') ? 'sapphirerapids' : 'zen5'

describeWith(all(dockerRegistry, x86), 'install, where a package is there for several', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-for-machine-'))
  let server: DockerRegistry
  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false })
    await pushed('several', ['x86_64_v2', 'x86_64', foreign])
    await pushed('new', [foreign])
  })
  afterAll(async () => {
    await server.stop()
    rmSync(root, { recursive: true, force: true })
  })

  async function pushed(name: string, targets: readonly string[]): Promise<void> {
    const built = targets.map((target) => ({ target }))
    await pushedAs(name, built)
  }

  type Built = NonNullable<Parameters<typeof chainOfPackages>[2]>

  /** Pushes one generation with a package for each. */
  async function pushedAs(name: string, all: readonly Built[]): Promise<void> {
    const folder = mkdtempSync(join(root, `${name}-`))
    for (const built of all) await chainOfPackages(folder, [1000], { target: 'x86_64', ...built })
    const { exitCode, stderr } = await runCli(
      ['push', '--registry', server.reference(name), '--cache', folder, '--allow', 'target'],
      { cwd: root },
    )
    expect([exitCode, exitCode === 0 || stderr]).toEqual([0, true])
  }

  const install = (name: string, spec: string, to: string): Promise<CliResult> =>
    runCli(
      ['install', '--registry', server.reference(name), '--installer', 'native']
        .concat(['--install-root', join(root, to)])
        .concat(spec),
      { cwd: root },
    )
  /** The systems that the packages of a root were built on, by its database. */
  const systemsIn = (to: string): string[] => {
    const text = readFileSync(join(root, to, '.spack-db', 'index.json'), 'utf8')
    const { database } = JSON.parse(text) as {
      database: {
        installs: Record<string, { spec: { name: string; arch: { platform_os: string } } }>
      }
    }
    return Object.values(database.installs).flatMap(({ spec }) =>
      spec.name === 'glibc' ? [] : [spec.arch.platform_os],
    )
  }
  const targetsIn = (to: string): string[] =>
    readdirSync(join(root, to)).filter((name) => name.startsWith('linux-'))

  test('processors, takes the best that this machine runs', async () => {
    const { exitCode, stderr } = await install('several', 'chain-0', 'best')
    expect([exitCode, exitCode === 0 || stderr]).toEqual([0, true])
    expect(targetsIn('best')).toEqual(['linux-x86_64_v2'])
  })

  test('processors, takes the one that is asked for', async () => {
    await install('several', 'chain-0 target=x86_64', 'asked')
    expect(targetsIn('asked')).toEqual(['linux-x86_64'])
  })

  test('of which none is this one, takes none, and says so', async () => {
    const { exitCode, stderr } = await install('new', 'chain-0', 'none')
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(
      new RegExp(
        `No binary of "chain-0" in .* runs on this machine .*built for linux on ${foreign}`,
      ),
    )
    expect(stderr).toContain(`ask for "chain-0 target=${foreign}"`)
  })

  /** What Spack calls the distribution of this machine, and its glibc. */
  const { distribution: { id, version } = { id: 'linux', version: '' }, libc } = thisMachine()
  const own = `${id}${version ?? ''}`
  const OLD = '2.17'
  const NEWER = '99.1'

  test('systems, takes that of this one, also of an earlier push and though a later one runs too', async () => {
    await pushedAs('systems', [
      { os: 'centos7', glibc: OLD },
      { os: own, glibc: OLD },
    ])
    expect((await install('systems', 'chain-0', 'own')).exitCode).toBe(0)
    expect(systemsIn('own')).toEqual([own])

    await pushedAs('systems', [{ os: 'centos8', glibc: OLD }])
    expect((await install('systems', 'chain-0', 'earlier')).exitCode).toBe(0)
    expect(systemsIn('earlier')).toEqual([own])

    await pushedAs('systems', [{ os: 'centos8', glibc: OLD, version: '2.0' }])
    expect((await install('systems', 'chain-0', 'later')).exitCode).toBe(0)
    expect(systemsIn('later')).toEqual(['centos8'])
  })

  test('C libraries, takes one that this machine has, though a later push has a higher version', async () => {
    await pushedAs('libcs', [{ os: 'centos7', glibc: OLD }])
    await pushedAs('libcs', [{ os: own, glibc: NEWER, version: '2.0' }])
    expect((await install('libcs', 'chain-0', 'older')).exitCode).toBe(0)
    expect(systemsIn('older')).toEqual(['centos7'])
  })

  test('a newer C library alone, takes none unless it is asked for, and says so', async () => {
    await pushedAs('newer', [{ os: 'ubuntu99.04', glibc: NEWER }])
    const { exitCode, stderr } = await install('newer', 'chain-0', 'refused')
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(
      new RegExp(
        `No binary of "chain-0" in .* runs on this machine \\(linux, glibc ${libc!.version}\\): chain-0@1.0/\\w{7} is built for ubuntu99.04 with glibc ${NEWER}`,
      ),
    )
    expect(stderr).toContain('ask for "chain-0 os=ubuntu99.04"')

    const asked = await install('newer', 'chain-0 os=ubuntu99.04', 'asked-for')
    expect([asked.exitCode, systemsIn('asked-for')]).toEqual([0, ['ubuntu99.04']])
    expect(asked.stderr).toContain(
      `This is built for ubuntu99.04 with glibc ${NEWER}, and this machine has glibc ${libc!.version}: programs may not start here.`,
    )
  })

  test('of which none is this one, takes the one that is asked for, with a warning', async () => {
    const { exitCode, stderr } = await install('new', `chain-0 target=${foreign}`, 'same')
    expect([exitCode, exitCode === 0 || stderr]).toEqual([0, true])
    expect(stderr).toContain(`1 package is for another processor than this machine has`)
    expect(targetsIn('same')).toEqual([`linux-${foreign}`])
  })
})
