import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { noJobCache, nodeProcesses, runAction, sbomReport, workFolder } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { describeWith, spack, spackInstallation } from '@pakages/testing/requirements'
import { realPorts } from '../ports.ts'
import { generateSbomAction } from './action.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

describeWith(spack, 'pakages sbom with a real Spack, on a lock of the examples', () => {
  let workspace: string
  let document: {
    components: {
      name: string
      licenses?: unknown
      externalReferences?: unknown[]
      properties: { name: string; value: string }[]
    }[]
  }
  let warnings: string[]

  const component = (name: string) =>
    document.components.find((candidate) => candidate.name === name)!
  const values = (name: string, property: string): string[] =>
    component(name)
      .properties.filter((candidate) => candidate.name === property)
      .map(({ value }) => value)

  beforeAll(async () => {
    const { root, python, userCache } = spackInstallation()!
    workspace = await mkdtemp(join(tmpdir(), 'pakages-sbom-'))
    const { HOME = '', PATH = '' } = process.env
    const env = {
      HOME,
      PATH,
      SPACK_ROOT: root,
      PAKAGES_CACHE: join(userCache, '..'),
      ...(python && { SPACK_PYTHON: python }),
    }
    const host = new MemoryHost({
      workspace,
      env,
      inputs: {
        lock: path('../../packages/sbom/fixtures/examples.spack.lock'),
        repository: path('../../examples'),
      },
    })
    const ports = realPorts({
      host,
      processes: nodeProcesses,
      jobCache: noJobCache,
      signal: new AbortController().signal,
    })
    const { exitCode } = await runAction(generateSbomAction, ports)
    expect(host.messages('error')).toEqual([])
    expect(exitCode).toBe(0)
    warnings = host.messages('warning')
    const folder = workFolder(join(workspace, '.pakages')).sboms
    const { files } = await sbomReport.read(join(folder, 'sbom.json'))
    document = JSON.parse(await readFile(join(folder, files[0]!.file), 'utf8')) as typeof document
  }, 300_000)

  afterAll(() => rm(workspace, { recursive: true, force: true }))

  test('every recipe was asked', () => {
    expect(warnings).toEqual([])
  })

  test.each([
    [
      'the licence of the variant that was chosen',
      'libsparkbar',
      [{ expression: 'MIT AND Unicode-3.0', acknowledgement: 'declared' }],
    ],
    [
      'a licence without a condition',
      'libbins',
      [{ license: { id: 'BSD-3-Clause', acknowledgement: 'declared' } }],
    ],
  ])('has %s', (_, name, licenses) => {
    expect(component(name).licenses).toEqual(licenses)
  })

  test('has the patch with its file, and the maintainer', () => {
    expect(values('libwelford', 'spack:patch')).toEqual([
      expect.stringMatching(/^sha256:[0-9a-f]{64} .*single-value\.patch$/),
    ])
    expect(values('libwelford', 'spack:maintainer')).toEqual(['syspack-examples'])
  })

  test('has the checksum that the recipe states, and no path of the machine', async () => {
    const recipe = await readFile(
      path('../../examples/spack_repo/pakages_examples/packages/libbins/package.py'),
      'utf8',
    )
    const [, sha256] = /sha256="([0-9a-f]{64})"/.exec(recipe)!
    expect(JSON.stringify(component('libbins'))).toContain(sha256)
    expect(JSON.stringify(document)).not.toContain('file:')
  })

  test('has nothing of a recipe for externals', () => {
    expect(component('gcc')).not.toHaveProperty('licenses')
    expect(values('gcc', 'spack:external')).toEqual(['/usr'])
  })
})
