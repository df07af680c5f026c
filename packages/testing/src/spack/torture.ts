import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, spackInstallation } from '../machine.ts'

/** Recipes of packages that hold all that relocation can meet. */
export const TORTURE_RECIPES = join(
  import.meta.dirname,
  '../../../../test/fixtures/torture/spack_repo/torture',
)

/** The package that needs the others. */
export const TORTURE_ROOT = 'torture-app'

/** The torture packages as one Spack built them. */
export interface Torture {
  /** A build cache folder of layout 3. */
  readonly buildCache: string
  /** What `spack install` takes instead of a spec. */
  readonly specFile: string
}

/** A scope of configuration. */
export interface TortureScope {
  readonly folder: string
  readonly installRoot: string
  /** Default 0. */
  readonly paddedLength?: number
  /** The folder of its only mirror. */
  readonly mirror: string
}

/** Runs one Spack with a scope. @throws Error when it fails, with what it said. */
export function runSpackAt(spack: string, scope: string, args: readonly string[]): string {
  const { python, userCache } = spackInstallation()!
  return execFileSync(join(spack, 'bin', 'spack'), ['--color', 'never', '-C', scope, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      HOME: process.env['HOME'] ?? '/',
      SPACK_DISABLE_LOCAL_CONFIG: '1',
      SPACK_USER_CACHE_PATH: userCache,
      ...(python && { SPACK_PYTHON: python }),
    },
  })
}

/** Writes a scope: the system's gcc, the torture recipes, a store and a mirror. */
export function writeTortureScope({
  folder,
  installRoot,
  paddedLength = 0,
  mirror,
}: TortureScope): void {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, content: object): void =>
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify({ [name]: content }))
  const version = execFileSync('gcc', ['-dumpfullversion'], { encoding: 'utf8' }).trim()
  const gcc = {
    spec: `gcc@${version} languages:='c,c++'`,
    prefix: '/usr',
    extra_attributes: { compilers: { c: '/usr/bin/gcc', cxx: '/usr/bin/g++' } },
  }
  write('config', {
    install_tree: { root: installRoot, ...(paddedLength > 0 && { padded_length: paddedLength }) },
    build_stage: join(folder, 'stage'),
    source_cache: join(folder, 'source-cache'),
  })
  write('packages', {
    gcc: { externals: [gcc], buildable: false },
    all: { target: [process.arch === 'arm64' ? 'aarch64' : 'x86_64_v3'] },
  })
  write('repos', { torture: TORTURE_RECIPES, builtin: spackInstallation()!.builtin! })
  write('concretizer', { reuse: false, unify: true })
  write('mirrors', { folder: { url: `file://${mirror}`, signed: false } })
}

/**
 * The torture packages, built by one Spack and kept in the cache folder for later runs: the first
 * time takes a minute.
 * @param spack Its root. @param paddedLength Of the root that it builds in; 0: none.
 */
export function buildTorture(spack: string, paddedLength: number): Torture {
  const folder = join(cacheFolder(), 'contract', `torture-${inputsHash(spack, paddedLength)}`)
  const [built, scope] = [join(folder, 'built-in-this-folder'), join(folder, 'scope')]
  const made = { buildCache: join(folder, 'buildcache'), specFile: join(folder, 'spec.json') }
  const ready = join(folder, 'ready')
  if (existsSync(ready)) return made
  rmSync(folder, { recursive: true, force: true })
  writeTortureScope({ folder: scope, installRoot: built, paddedLength, mirror: made.buildCache })
  writeFileSync(made.specFile, runSpackAt(spack, scope, ['spec', '--json', TORTURE_ROOT]))
  runSpackAt(spack, scope, ['install', '--fail-fast', made.specFile])
  const { nodes } = (
    JSON.parse(readFileSync(made.specFile, 'utf8')) as { spec: { nodes: { hash: string }[] } }
  ).spec
  const words = ['--unsigned', '--update-index', 'folder', `/${nodes[0]!.hash}`]
  runSpackAt(spack, scope, ['buildcache', 'push', ...words])
  rmSync(built, { recursive: true, force: true })
  writeFileSync(`${ready}.new`, '')
  renameSync(`${ready}.new`, ready)
  return made
}

function inputsHash(spack: string, paddedLength: number): string {
  const hash = createHash('sha256').update(`${spack}\0${paddedLength}\0`)
  const files = globSync('**/*', { cwd: TORTURE_RECIPES }).filter(
    (file) => !file.includes('__pycache__') && statSync(join(TORTURE_RECIPES, file)).isFile(),
  )
  for (const file of files.sort())
    hash.update(`${file}\0`).update(readFileSync(join(TORTURE_RECIPES, file)))
  return hash.digest('hex').slice(0, 12)
}
