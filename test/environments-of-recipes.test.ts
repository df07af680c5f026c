import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeProcesses, type Spack } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import { isExternal, type ConcreteDag } from '@pakages/model'
import { openSpack } from '@pakages/spack'
import { installedPackages, keepEnvironment, type InstalledPackage } from '@pakages/store'
import {
  describeWith,
  spack as spackRequirement,
  spackInstallation,
  spackRoots,
} from '@pakages/testing/requirements'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadedBySpack, loadedByUs, type Variables } from './environments/spack-load.ts'

// docs/environments.md: packages of the builtin repository, installed by the real Spack as fakes
// (folders of their own, nothing compiled), set with Pakages what they set with `spack load`, where
// they were built and in a root elsewhere. PAKAGES_ENVIRONMENTS names other packages.

const PACKAGES = (process.env['PAKAGES_ENVIRONMENTS'] ?? 'hicolor-icon-theme docbook-xml m4')
  .split(/\s+/)
  .filter((name) => name !== '')

const BARE: Variables = { PATH: '/usr/bin:/bin', HOME: '/home/somebody' }
/** One solve for all of them. */
const UNIFIED = ['-c', 'concretizer:unify:true']
const MINUTES = 60_000

describeWith(spackRequirement, 'environments of builtin recipes, beside a real Spack', () => {
  describe.each(spackRoots())('of %s', (root) => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-recipes-'))
    const [built, elsewhere] = [join(folder, 'store'), join(folder, 'another-place/installed')]

    beforeAll(async () => {
      const spack = await opened(root, folder, built)
      const install = [...UNIFIED, 'install', '--fake', '--fail-fast', '--no-cache', ...PACKAGES]
      const { status, stderr } = spawnSync(spack.facts.wrapper, install, {
        encoding: 'utf8',
        env: process.env,
      })
      if (status !== 0) throw new Error(stderr)
      furnish(built)
      await record(spack, built)
      moveTo(built, elsewhere)
    }, 30 * MINUTES)
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    test.each([
      ['where they were built', built],
      ['in another root', elsewhere],
    ])(
      'are those of spack load, variable by variable, %s',
      async (_, storeRoot) => {
        const spack = await opened(root, join(folder, `of ${storeRoot.length}`), storeRoot)
        const packages = installedPackages(storeRoot)
        const found: Compared[] = []
        for (const name of PACKAGES) {
          const one = [...packages.values()].find(({ spec }) => spec.name === nameOf(name))!
          for (const given of [false, true])
            found.push(...(await compared(spack, storeRoot, packages, one, given)))
        }
        tell(`${PACKAGES.length} packages, ${found.length} variables of ${root}`)
        expect(found.filter(({ ours, theirs }) => ours !== theirs)).toEqual([])
        expect(found.length).toBeGreaterThan(PACKAGES.length)
      },
      30 * MINUTES,
    )
  })
})

/** One variable after one package was loaded; undefined where it is not set. */
interface Compared {
  readonly name: string
  readonly variable: string
  readonly ours: string | undefined
  readonly theirs: string | undefined
}

/** Loads a package both ways, where each variable that it changes is unset, or `given`, before. */
async function compared(
  { facts: { wrapper } }: Spack,
  storeRoot: string,
  packages: ReadonlyMap<string, InstalledPackage>,
  one: InstalledPackage,
  given: boolean,
): Promise<Compared[]> {
  const bare = await loadedByUs(storeRoot, packages, BARE, [one])
  const values = bare.changes.map(({ name }) => [name, '/given/one:/given/two'] as const)
  const before = given ? { ...Object.fromEntries(values), ...BARE } : BARE
  const { variables: ours, ...told } = await loadedByUs(storeRoot, packages, before, [one])
  const theirs = loadedBySpack(wrapper, before, [`/${one.spec.hash}`])
  const { name } = one.spec
  expect({ name, ...told }).toMatchObject({ name, leftOut: [], unrecorded: [] })
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((variable) => variable !== 'HOME')
    .map((variable) => ({
      name,
      variable,
      ours: ours.get(variable),
      theirs: withoutExternals(variable, theirs.get(variable)),
    }))
}

/** Spack inspects the folders of externals too (docs/environments.md): those of /usr here. */
function withoutExternals(variable: string, value: string | undefined): string | undefined {
  if (variable === 'PATH' || value === undefined) return value
  const kept = value.split(':').filter((part) => !part.startsWith('/usr/'))
  return kept.length > 0 ? kept.join(':') : undefined
}

/** What was compared goes to the file that PAKAGES_COMPARED names, for the documentation. */
function tell(line: string): void {
  const file = process.env['PAKAGES_COMPARED']
  if (file) appendFileSync(file, `${line}\n`)
}

const nameOf = (spec: string): string => /^[a-z0-9-]+/.exec(spec)![0]

function opened(root: string, folder: string, installRoot: string): Promise<Spack> {
  const { HOME = '', PATH = '', SPACK_PYTHON } = process.env
  const host = new MemoryHost({
    env: { HOME, PATH, SPACK_ROOT: root, ...(SPACK_PYTHON && { SPACK_PYTHON }) },
  })
  return openSpack(
    { processes: nodeProcesses, signal: AbortSignal.any([]), host },
    {
      cacheFolder: join(spackInstallation()!.userCache, '..'),
      workFolder: join(folder, 'work'),
      installRoot,
      paddedLength: 0,
      repositories: [],
      externals: [],
      mirrors: [],
    },
  )
}

/** What recipes look for in packages that are there: a Python is asked where its modules lie. */
function furnish(storeRoot: string): void {
  for (const { spec, prefix = '' } of installedPackages(storeRoot).values()) {
    if (/^python(-venv)?$/.test(spec.name))
      symlinkSync('/usr/bin/python3', join(prefix, 'bin/python3'))
    if (spec.name === 'tk') writeFileSync(join(prefix, 'lib/tk.tcl'), '')
    if (spec.name === 'tcl') writeFileSync(join(prefix, 'lib/init.tcl'), '')
  }
}

/** Records what the recipes say of all that is installed, as `build` does. */
async function record(spack: Spack, storeRoot: string): Promise<void> {
  const specs = [...installedPackages(storeRoot).values()].map(({ spec }) => spec)
  const hashes = specs.filter((spec) => !isExternal(spec)).map(({ hash }) => hash)
  const dag: ConcreteDag = {
    roots: hashes,
    specs: new Map(specs.map((spec) => [spec.hash, spec])),
  }
  const { specs: recorded, failed } = await spack.runEnvironments(dag, hashes)
  expect(failed).toEqual([])
  for (const one of recorded) await keepEnvironment(storeRoot, one)
}

/** An install root as it is after its packages were installed elsewhere. */
function moveTo(from: string, to: string): void {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  const database = join(to, '.spack-db/index.json')
  writeFileSync(database, readFileSync(database, 'utf8').replaceAll(`${from}/`, `${to}/`))
  execFileSync('rm', ['-f', join(to, '.spack-db/index_verifier')])
}
