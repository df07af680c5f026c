import { memoryPorts, MemoryHost } from '@pakages/core/fakes'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { putImage } from '@pakages/testing/oci/put-image'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listTargets } from './step.ts'
import { presentTargets } from './summary.ts'

const IMAGES = 'ghcr.io/syspack/pakages'

describe('the targets of a package repository', () => {
  const registries = new Map<string, MemoryRegistry>()
  const digests: Record<string, string> = {}
  let workspace: string
  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'pakages-targets-'))
    for (const system of ['debian12', 'rocky9']) {
      const registry = new MemoryRegistry()
      registries.set(`oci://${IMAGES}/${system}`, registry)
      digests[system] = await putImage(registry, 'latest', system)
    }
  })
  afterAll(() => rmSync(workspace, { recursive: true, force: true }))

  /** What `pakages.json` and the input say, as outputs. */
  async function listed(configuration: object, systems: readonly string[] = []) {
    const all = { name: 'acme', version: '1.0.0', license: 'MIT', specs: ['zlib'] }
    writeFileSync(join(workspace, 'pakages.json'), JSON.stringify({ ...all, ...configuration }))
    const host = new MemoryHost({ workspace })
    const ports = memoryPorts({
      host,
      openRegistry: (reference) => registries.get(reference) ?? new MemoryRegistry(),
    })
    const { outputs, summary } = presentTargets(await listTargets({ systems }, ports))
    return { matrix: JSON.parse(outputs.matrix) as unknown, summary, log: host.messages('info') }
  }
  const row = (system: string) => ({
    name: system,
    system,
    container: `${IMAGES}/${system}@${digests[system]}`,
    compiler: '',
    target: '',
    runner: '',
  })

  test('are a matrix with a container for each, by its digest', async () => {
    const { matrix, summary, log } = await listed({ targets: ['debian12', 'rocky9'] })
    expect(log).toContain(
      `rocky9: ${row('rocky9').container} on the runner that the workflow names`,
    )
    expect(matrix).toEqual({ include: [row('debian12'), row('rocky9')] })
    expect(summary).toContain(row('rocky9').container)
  })

  test('are one row for the runner itself where none is named, since a matrix must not be empty', async () => {
    const { matrix, summary } = await listed({})
    expect(matrix).toEqual({
      include: [{ name: '', system: '', container: '', compiler: '', target: '', runner: '' }],
    })
    expect(summary).toContain('on the runner itself')
  })

  test('are those of the input where it names some', async () => {
    const { matrix } = await listed({ targets: ['debian12'] }, ['rocky9'])
    expect(matrix).toEqual({ include: [row('rocky9')] })
  })

  test('say compiler, microarchitecture, runners and a container of their own', async () => {
    const own = {
      name: 'zen',
      container: 'ghcr.io/acme/hpc:1',
      compiler: 'gcc@13',
      target: 'zen3',
      runner: ['self-hosted', 'hpc'],
    }
    const next = { name: 'next', system: 'rocky9', target: 'x86_64_v2', runner: 'big' }
    const { matrix } = await listed({ targets: ['debian12', own, next] }, ['next', 'zen'])
    expect(matrix).toEqual({
      include: [
        { ...row('rocky9'), name: 'next', target: 'x86_64_v2', runner: 'big' },
        { ...own, system: '', runner: '["self-hosted","hpc"]' },
      ],
    })
  })

  test('are refused where there is no container for one', async () => {
    await expect(listed({ targets: ['plan9'] })).rejects.toThrow(
      'There is no base container for the target plan9.',
    )
    await expect(listed({ targets: ['debian13'] })).rejects.toThrow('debian13')
    await expect(listed({}, ['Plan 9'])).rejects.toThrow('"systems" is not a list of targets')
  })
})
