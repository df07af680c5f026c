import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { thisMachine } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { chainOfPackages } from '@pakages/testing/oci/chain-of-packages'
import { all, describeWith, dockerRegistry, type Requirement } from '@pakages/testing/requirements'
import { runCli, type CliResult } from '@pakages/testing/run-action'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
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
    const folder = join(root, name)
    for (const target of targets) await chainOfPackages(folder, [1000], { target })
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

  test('of which none is this one, takes the one that is asked for, with a warning', async () => {
    const { exitCode, stderr } = await install('new', `chain-0 target=${foreign}`, 'same')
    expect([exitCode, exitCode === 0 || stderr]).toEqual([0, true])
    expect(stderr).toContain(`1 package is for another processor than this machine has`)
    expect(targetsIn('same')).toEqual([`linux-${foreign}`])
  })
})
