import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeProcesses, type InstallOutcome, type Spack } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { parseSpecFile, type ConcreteDag } from '@pakages/model'
import { openSpack } from '@pakages/spack'
import { unresolvedLibraries } from '@pakages/store'
import {
  all,
  describeWith,
  program,
  spack as spackRequirement,
  spackInstallation,
} from '@pakages/testing/requirements'
import { runCli } from '@pakages/testing/run-action'
import {
  CARELESS,
  CHAIN_ROOT,
  CHAIN_WORD,
  writeChain,
} from '@pakages/testing/spack/chain-repository'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSpack, writeMirror, writeScope } from '../bench/small-packages.ts'

const MINUTES = 60_000
const TIMES = 30

describeWith(all(spackRequirement, program('gcc')), 'programs that need libraries', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-order-'))
  const [scope, repository, buildCache, installRoot] = [
    join(root, 'scope'),
    join(root, 'spack_repo', 'chain'),
    join(root, 'buildcache'),
    join(root, 'installed'),
  ]
  const dags = new Map<string, ConcreteDag>()
  let spack: Spack

  beforeAll(async () => {
    writeChain(repository)
    writeScope(scope, join(root, 'built-in-a-long-path'), [repository])
    for (const name of [CHAIN_ROOT, CARELESS]) {
      const spec = await runSpack(scope, ['spec', '--json', name])
      const file = join(root, `${name}.json`)
      writeFileSync(file, spec)
      dags.set(name, parseSpecFile(JSON.parse(spec)))
      await runSpack(scope, ['install', '--fail-fast', file])
    }
    writeMirror(scope, buildCache)
    const roots = [...dags.values()].flatMap((dag) => dag.roots.map((hash) => `/${hash}`))
    await runSpack(scope, ['buildcache', 'push', '--unsigned', 'folder', ...roots])
    const { root: spackRoot, python, userCache } = spackInstallation()!
    const { HOME = '', PATH = '' } = process.env
    const env = { HOME, PATH, SPACK_ROOT: spackRoot, ...(python && { SPACK_PYTHON: python }) }
    spack = await openSpack(
      {
        host: new MemoryHost({ env }),
        processes: nodeProcesses,
        signal: new AbortController().signal,
      },
      {
        workFolder: join(root, 'work'),
        cacheFolder: join(userCache, '..'),
        installRoot,
        paddedLength: 0,
        repositories: [repository],
        externals: [],
        mirrors: [],
        binariesOnly: true,
        buildCache: undefined,
      },
    )
  }, 10 * MINUTES)
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const install = (): Promise<InstallOutcome[]> =>
    spack.installFromMirror({ dag: dags.get(CHAIN_ROOT)!, mirror: buildCache, processes: 4 })
  const unresolved = async (outcomes: readonly InstallOutcome[]) =>
    (await Promise.all(outcomes.map(({ prefix }) => unresolvedLibraries(prefix!)))).flat()

  test(
    `find them each of ${TIMES} times, however the unpacking in parallel goes`,
    async () => {
      for (let at = 0; at < TIMES; at++) {
        rmSync(installRoot, { recursive: true, force: true })
        const outcomes = await install()
        expect(outcomes.map(({ outcome, failure }) => failure?.text ?? outcome)).toEqual(
          outcomes.map(() => 'reused'),
        )
        expect(await unresolved(outcomes)).toEqual([])
        const { prefix } = outcomes.find(({ hash }) => dags.get(CHAIN_ROOT)!.roots.includes(hash))!
        expect(
          execFileSync(join(prefix!, 'bin', 'chain-tool'), { encoding: 'utf8', env: {} }).trim(),
        ).toBe(CHAIN_WORD)
      }
    },
    15 * MINUTES,
  )

  test(
    'are installed once by two who install them at the same time into one root',
    async () => {
      rmSync(installRoot, { recursive: true, force: true })
      const [one, other] = await Promise.all([install(), install()])
      for (const outcomes of [one, other])
        expect(outcomes.every(({ outcome }) => ['reused', 'present'].includes(outcome))).toBe(true)
      const reused = [...one, ...other].filter(({ outcome }) => outcome === 'reused')
      expect(new Set(reused.map(({ hash }) => hash)).size).toBe(reused.length)
      expect(await unresolved(one)).toEqual([])
    },
    3 * MINUTES,
  )

  test(
    'are refused after the install where one will not be found, with the file and the library',
    async () => {
      const workspace = join(root, 'workspace')
      mkdirSync(workspace)
      const registry = `oci-layout:${join(root, 'layout')}`
      const words = ['--registry', registry]
      const pushed = await runCli(
        ['push', ...words, '--cache', buildCache, '--allow', 'unpadded'],
        { cwd: workspace },
      )
      expect([pushed.exitCode, pushed.exitCode === 0 ? '' : pushed.stderr]).toEqual([0, ''])
      const { exitCode, stdout, stderr } = await runCli(
        [
          'install',
          ...words,
          '--install-root',
          join(root, 'c'),
          '--repository',
          repository,
          CARELESS,
        ],
        { cwd: workspace },
      )
      expect(exitCode).toBe(1)
      expect(`${stdout}${stderr}`).toContain(
        ': lib/libcareless.so needs libchain1.so, which is neither on this system nor in an RPATH: it has none',
      )
    },
    5 * MINUTES,
  )
})
