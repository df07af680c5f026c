import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cacheFolder } from '@pakages/testing/machine'
import {
  describeWith,
  spack,
  spackInstallation,
  type Requirement,
} from '@pakages/testing/requirements'
import { runAction, type StepResult } from '@pakages/testing/run-action'

/** Four runs of a real Spack take most of a minute: the parts have tests of their own. */
const asked: Requirement = {
  missing: () =>
    process.env['PAKAGES_SOURCE_MIRROR'] === 'real'
      ? spack.missing()
      : 'PAKAGES_SOURCE_MIRROR is not "real"',
}

describeWith(asked, 'sources of a real Spack whose server is gone', () => {
  let folder: string
  let server: Server
  let requests = 0
  const runs = new Map<string, StepResult>()

  /** A machine of its own: nothing but Spack, the recipes and, by wish, locks of the first one. */
  const machine = (name: string): string => {
    const cache = join(folder, name)
    mkdirSync(cache)
    for (const part of ['spack', 'spack-packages', 'user'])
      if (existsSync(join(cacheFolder(), part)))
        symlinkSync(join(cacheFolder(), part), join(cache, part))
    for (const part of ['answers', 'solutions'])
      if (existsSync(join(folder, 'first', part)))
        cpSync(join(folder, 'first', part), join(cache, part), { recursive: true })
    return cache
  }
  const run = async (
    action: string,
    on: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<void> => {
    const env = { SPACK_ROOT: spackInstallation()!.root, PAKAGES_CACHE: join(folder, on) }
    const given = { ...inputs, ...(action === 'build' && { repository: '.', specs: 'kept' }) }
    runs.set(`${action} ${on}`, await runAction(action, given, { cwd: join(folder, 'job'), env }))
    if (action === 'build')
      await rm(join(folder, 'job', '.pakages', 'environment'), { recursive: true, force: true })
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pakages-sources-'))
    mkdirSync(join(folder, 'kept-1.0'))
    await writeFile(join(folder, 'kept-1.0', 'kept.txt'), 'kept\n')
    execFileSync('tar', ['-czf', 'kept-1.0.tar.gz', 'kept-1.0'], { cwd: folder })
    const archive = readFileSync(join(folder, 'kept-1.0.tar.gz'))
    server = createServer((_, response) => {
      requests++
      response.end(archive)
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/kept-1.0.tar.gz`
    const recipe = join(folder, 'job', 'spack_repo', 'upstream_gone', 'packages', 'kept')
    mkdirSync(recipe, { recursive: true })
    await writeFile(
      join(recipe, '..', '..', 'repo.yaml'),
      'repo:\n  namespace: upstream_gone\n  api: v2.0\n',
    )
    const sha256 = createHash('sha256').update(archive).digest('hex')
    await writeFile(
      join(recipe, 'package.py'),
      [
        'from spack_repo.builtin.build_systems.generic import Package',
        'from spack.package import *',
        '',
        'class Kept(Package):',
        `    url = "${address}"`,
        '    license("MIT")',
        `    version("1.0", sha256="${sha256}")`,
        '    def install(self, spec, prefix):',
        '        install("kept.txt", prefix)',
        '',
      ].join('\n'),
    )
    const mirror = { 'source-mirror': `oci-layout:${join(folder, 'registry')}` }
    machine('first')
    await run('build', 'first', mirror)
    await run('push', 'first', { ...mirror, registry: mirror['source-mirror'] })
    server.close()
    server.closeAllConnections()
    for (const on of ['without', 'second']) {
      machine(on)
      await rm(join(folder, 'job', '.pakages', 'buildcache'), { recursive: true, force: true })
      await run('build', on, on === 'second' ? mirror : {})
    }
  }, 600_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('are fetched once and kept by push', () => {
    expect(runs.get('build first')!.log).not.toContain('::error')
    expect(requests).toBeGreaterThan(0)
    expect(runs.get('push first')!.log).toContain('1 archive of sources kept')
  })

  test('are taken from the mirror on another machine', () => {
    const { exitCode, outputs, log } = runs.get('build second')!
    expect({ exitCode, built: outputs['built'], log }).toMatchObject({ exitCode: 0, built: '1' })
    expect(log).toContain('1 archive from the source mirror')
    expect(log).toContain('Nothing to concretize')
  })

  test('are asked of upstream without one, which fails and says what would help', () => {
    const { exitCode, annotations } = runs.get('build without')!
    expect(exitCode).toBe(1)
    expect(annotations.map(({ message }) => message).join()).toContain('"source-mirror"')
  })
})
