import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeProcesses, type RecordedEnvironments, type Spack } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { prefixFolders } from '@pakages/image'
import { reachable, RUNTIME, type ConcreteDag } from '@pakages/model'
import { openSpack } from '@pakages/spack'
import {
  imageEnvironment,
  installedPackages,
  keepEnvironment,
  type InstalledPackage,
} from '@pakages/store'
import {
  describeWith,
  spack as spackRequirement,
  spackInstallation,
  spackRoots,
} from '@pakages/testing/requirements'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadedBySpack, loadedByUs } from './environments/spack-load.ts'

// docs/environments.md: what `pakages env` does is what `spack load` does, on every Spack that is here.

const RECIPES = join(import.meta.dirname, 'fixtures/environment_repo/spack_repo/environments_test')

/** What a shell has before anything is loaded: something for each way to change it. */
const BEFORE = {
  PATH: '/usr/bin:/bin',
  HOME: '/home/somebody',
  ENV_GONE: 'x',
  ENV_GIVEN_FLAGS: '-good -bad -better',
  ENV_GIVEN_PATH: '/given/a:/given/b:/given/c/',
  ENV_GIVEN_FIRST: '/given/a:/given/b:/given/a',
  ENV_GIVEN_LAST: '/given/a:/given/b:/given/a',
  ENV_GIVEN_TWICE: '/given/a:/given/b:/given/a/',
  ENV_GIVEN_SYSTEM: '/usr/bin:/given/a:/usr/local/lib:/given/b',
  ENV_LIBRARIES: '/given/lib',
  ENV_SEMICOLONS: '/given/share',
  ENV_MORE: '-g',
  MANPATH: '/given/man',
}

/** What is loaded together. */
const LOADS = [
  ['env-app'],
  ['env-tool'],
  ['env-plain'],
  ['env-lib'],
  ['env-app', 'env-plain'],
  ['env-plain', 'env-app'],
  ['env-lib', 'env-tool'],
]

describeWith(spackRequirement, 'environments, beside those of a real Spack', () => {
  describe.each(spackRoots())('of %s', (root) => {
    let folder: string
    let spack: Spack
    let dag: ConcreteDag
    let recorded: RecordedEnvironments
    let packages: ReadonlyMap<string, InstalledPackage>
    const storeRoot = (): string => join(folder, 'store')

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'pakages-environments-'))
      const { HOME = '', PATH = '', SPACK_PYTHON } = process.env
      const host = new MemoryHost({
        env: { HOME, PATH, SPACK_ROOT: root, ...(SPACK_PYTHON && { SPACK_PYTHON }) },
      })

      spack = await openSpack(
        { processes: nodeProcesses, signal: AbortSignal.any([]), host },
        settings(folder),
      )
      const environment = await spack.concretize({ specs: ['env-app'], tests: 'none' })
      dag = environment.dag
      await spack.install({ environment, tests: 'none', failFast: true, concurrentPackages: 2 })
      recorded = await spack.runEnvironments(
        dag,
        reachable(dag, RUNTIME).map(({ hash }) => hash),
      )
      for (const one of recorded.specs) await keepEnvironment(storeRoot(), one)
      packages = installedPackages(storeRoot())
    }, 600_000)

    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    const named = (name: string): InstalledPackage =>
      [...packages.values()].find(({ spec }) => spec.name === name)!

    async function loaded(names: readonly string[]): Promise<Map<string, string>> {
      const { variables, unrecorded, leftOut } = await loadedByUs(
        storeRoot(),
        packages,
        BEFORE,
        names.map(named),
      )
      expect([unrecorded, leftOut]).toEqual([[], []])
      return variables
    }

    test('asks every recipe', () => {
      expect(recorded.failed).toEqual([])
      expect(recorded.specs).toHaveLength(4)
    })

    test('gives an image the Env that stock Spack gives it', () => {
      const script = [
        'import json, spack.store, spack.user_environment as user',
        'spec = spack.store.STORE.db.query("env-app")[0]',
        'env = {"PATH": "/bin:/usr/bin"}',
        'user.environment_modifications_for_specs(spec).apply_modifications(env)',
        'print(json.dumps(list(env.items())))',
      ].join('\n')
      const program = `exec(${JSON.stringify(script)})`
      const printed = execFileSync(spack.facts.wrapper, ['python', '-c', program], {
        encoding: 'utf8',
        env: BEFORE,
      })
      const theirs = JSON.parse(printed.trimEnd().split('\n').at(-1)!) as [string, string][]
      const ours = imageEnvironment(
        { roots: [named('env-app').spec.hash], specs: dag.specs },
        new Map(
          [...packages.values()].map(({ spec, prefix = '' }) => [
            spec.hash,
            {
              where: prefixFolders(prefix, foldersIn(prefix)),
              recorded: recorded.specs.find(({ hash }) => hash === spec.hash),
            },
          ]),
        ),
      )
      const parted = ours.map((line): [string, string] => [
        line.slice(0, line.indexOf('=')),
        line.slice(line.indexOf('=') + 1),
      ])
      expect(parted[0]![0]).toBe('PATH')
      expect(comparable(new Map(parted))).toEqual(comparable(new Map(theirs)))
    }, 60_000)

    test.each(LOADS.map((names) => [names.join(' '), names] as const))(
      'loads %s as it does, variable by variable',
      async (_, names) => {
        const theirs = loadedBySpack(spack.facts.wrapper, BEFORE, names)
        const ours = await loaded(names)
        expect(comparable(ours)).toEqual(comparable(theirs))
      },
      60_000,
    )
  })
})

const settings = (folder: string) => ({
  cacheFolder: join(spackInstallation()!.userCache, '..'),
  workFolder: join(folder, 'work'),
  installRoot: join(folder, 'store'),
  paddedLength: 0,
  repositories: [RECIPES],
  externals: [],
  mirrors: [],
})

const foldersIn = (prefix: string): string[] =>
  readdirSync(prefix, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))

/** Variables in the order of their names; of ENV_PLUGINS Spack leaves the order to its database. */
const comparable = (variables: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...variables]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [
        name,
        name === 'ENV_PLUGINS' ? value.split(':').toSorted().join(':') : value,
      ]),
  )
