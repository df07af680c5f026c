import { all, describeWith, dockerRegistry, program } from '@pakages/testing/requirements'
import { putBase } from '@pakages/testing/container/put-base'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { nodeHttp, systemClock, type Registry } from '@pakages/core'
import { openRegistry } from '@pakages/oci'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'yaml'
import { containersWorkflow } from './workflow.ts'
import { readBases } from './bases.ts'

interface Step {
  readonly name?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '..', '..', '..')
const { jobs } = parse(containersWorkflow(readBases(root)).content) as {
  jobs: Readonly<Record<'changed' | 'make', { readonly steps: readonly Step[] }>>
}
const stepOf = (job: 'changed' | 'make', name: string): Step =>
  jobs[job].steps.find((step) => step.name === name)!

const needed = all(dockerRegistry, program('skopeo'), program('jq'))

describeWith(needed, 'the workflow of base containers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-containers-'))
  const http = nodeHttp()
  let server: DockerRegistry
  const open = (path: string): Registry =>
    openRegistry(server.reference(path), { http, clock: systemClock })

  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false, folder: join(folder, 'registry') })
    // Docker Hub and GitHub's registry are both the one that runs here.
    const mirrored = ['docker.io', 'ghcr.io', server.host].map((name) =>
      ['[[registry]]', `prefix = "${name}"`, `location = "${server.host}"`, 'insecure = true'].join(
        '\n',
      ),
    )
    const settings = join(folder, '.config', 'containers')
    mkdirSync(settings, { recursive: true })
    writeFileSync(join(settings, 'registries.conf'), mirrored.join('\n'))
  })
  afterAll(async () => {
    http.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Runs the script of a step as a runner does, and returns its outputs. */
  function outputsOf(step: Step, env: Readonly<Record<string, string>>): Record<string, string> {
    const [script, outputs] = [join(folder, 'step.sh'), join(folder, 'outputs')]
    writeFileSync(script, step.run!)
    writeFileSync(outputs, '')
    const plain = Object.entries(step.env ?? {}).filter(([, value]) => !value.includes('${{'))
    execFileSync('bash', ['-e', script], {
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        GITHUB_OUTPUT: outputs,
        ...Object.fromEntries(plain),
        ...env,
      },
    })
    const lines = readFileSync(outputs, 'utf8').trimEnd().split('\n')
    return Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
  }

  /** An image of nothing, with labels. */
  const put = (path: string, tag: string, labels: Record<string, string> = {}): Promise<string> =>
    putBase(open(path), tag, { layers: [gzipSync(path)], config: { Labels: labels } })

  test('makes at night what was never made and what was made on another base, and all when it is pushed', async () => {
    const digests = new Map<string, string>()
    for (const { name, image } of readBases(root).bases) {
      const [path, tag] = image.replace('docker.io/', '').split(':') as [string, string]
      digests.set(name, await put(path, tag, { of: name }))
    }
    const on = (digest: string) => ({ 'org.opencontainers.image.base.digest': digest })
    await put('acme/tools/debian12', 'latest', on(digests.get('debian12')!))
    await put('acme/tools/rocky9', 'latest', on(`sha256:${'0'.repeat(64)}`))

    const compare = stepOf('changed', 'Compare the digests of bases')
    const night = outputsOf(compare, { EVENT: 'schedule', REPOSITORY: 'Acme/Tools' })
    expect(night['images']).toBe('ghcr.io/acme/tools')
    const wanted = JSON.parse(night['bases']!) as { name: string; image: string; digest: string }[]
    const first = new Date().getDate() === 1
    expect(wanted.map(({ name }) => name)).toEqual(
      [...digests.keys()].filter((name) => first || name !== 'debian12'),
    )
    expect(wanted.find(({ name }) => name === 'ubuntu22.04')).toEqual({
      name: 'ubuntu22.04',
      image: `docker.io/library/ubuntu@${digests.get('ubuntu22.04')!}`,
      digest: digests.get('ubuntu22.04'),
    })
    const pushed = outputsOf(compare, { EVENT: 'push', REPOSITORY: 'Acme/Tools' })
    expect(JSON.parse(pushed['bases']!)).toHaveLength(5)
  })

  test('fails where a base cannot be asked for, rather than leaving it out', () => {
    const compare = stepOf('changed', 'Compare the digests of bases')
    const BASES = '[{"name":"gone","image":"docker.io/library/gone:1"}]'
    expect(() => outputsOf(compare, { EVENT: 'push', REPOSITORY: 'a/b', BASES })).toThrow(/gone/)
  })

  test('leads "latest" to what was published under its date, by its digest', async () => {
    const PUBLISHED = await put('acme/tools/debian13', '20261122')
    outputsOf(stepOf('make', 'Publish as the latest'), {
      // Only what is read is led elsewhere by that file.
      IMAGES: `${server.host}/acme/tools`,
      NAME: 'debian13',
      PUBLISHED,
    })
    expect((await open('acme/tools/debian13').manifest('latest'))?.digest).toBe(PUBLISHED)
  })
})
