import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, spackInstallation } from '@pakages/testing/machine'

/** Many small packages, built by a real Spack and kept for later runs. */
export interface SmallPackages {
  /** The store: an install root with a database. */
  readonly store: string
  /** A build cache folder of layout 3 with all of them. */
  readonly buildCache: string
  /**
   * The spec file (`spack spec --json`) of the package that needs all others, for `spack install
   * FILE`.
   */
  readonly specFile: string
  /** The hash of that package. */
  readonly root: string
  /** Every hash of the DAG that is not external. */
  readonly hashes: readonly string[]
  /** The folder of the configuration scope: recipes, compiler, store. */
  readonly scope: string
  /** The recipe repository of the packages: needed to install them too. */
  readonly recipes: string
}

/** How Spack is called: program, arguments that come first, environment. */
interface SpackCall {
  readonly command: string
  readonly environment: Record<string, string>
}

/**
 * The real Spack of this machine. @throws Error when there is none: ask `spackInstallation` first.
 */
function spackCall(): SpackCall {
  const found = spackInstallation()
  if (!found) throw new Error('there is no Spack on this machine')
  const environment = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: process.env['HOME'] ?? '/',
    SPACK_DISABLE_LOCAL_CONFIG: '1',
    SPACK_USER_CACHE_PATH: found.userCache,
    ...(found.python && { SPACK_PYTHON: found.python }),
  }
  return { command: join(found.root, 'bin', 'spack'), environment }
}

/** Spack with a scope, as a program that somebody else runs. */
export function spackProgram(
  scope: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { readonly command: readonly string[]; readonly env: Readonly<Record<string, string>> } {
  const { command, environment: own } = spackCall()
  return {
    command: [command, '--color', 'never', '-C', scope, ...args],
    env: { ...own, ...environment },
  }
}

/**
 * Runs Spack to its end and returns what it wrote to stdout. @throws Error with both outputs when
 * it fails.
 */
export function runSpack(
  scope: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<string> {
  const spack = spackCall()
  return new Promise((resolve, reject) => {
    const child = spawn(spack.command, ['--color', 'never', '-C', scope, ...args], {
      env: { ...spack.environment, ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0
        ? resolve(String(Buffer.concat(out)))
        : reject(
            new Error(
              `spack ${args.join(' ')} ended with ${code}:\n${Buffer.concat([...out, ...err])
                .toString()
                .slice(-4000)}`,
            ),
          ),
    )
  })
}

/**
 * Writes a configuration scope: a store, the system's gcc, the builtin recipes and some of our own.
 */
export function writeScope(scope: string, store: string, recipes: readonly string[]): void {
  mkdirSync(scope, { recursive: true })
  const write = (name: string, content: object): void =>
    writeFileSync(join(scope, `${name}.yaml`), JSON.stringify(content))
  const version = execFileSync('gcc', ['-dumpfullversion'], { encoding: 'utf8' }).trim()
  const gcc = {
    spec: `gcc@${version} languages:='c,c++'`,
    prefix: '/usr',
    extra_attributes: { compilers: { c: '/usr/bin/gcc', cxx: '/usr/bin/g++' } },
  }
  write('config', {
    config: {
      install_tree: { root: store },
      build_stage: join(scope, 'stage'),
      source_cache: join(scope, 'source-cache'),
      connect_timeout: 5,
    },
  })
  write('packages', {
    packages: {
      gcc: { externals: [gcc], buildable: false },
      all: { target: [process.arch === 'arm64' ? 'aarch64' : 'x86_64_v3'] },
    },
  })
  const own = recipes.map((folder, at): [string, string] => [`own${at}`, folder])
  write('repos', {
    repos: Object.fromEntries([...own, ['builtin', spackInstallation()!.builtin!]]),
  })
  write('concretizer', { concretizer: { reuse: false, unify: true } })
  write('bootstrap', { bootstrap: { enable: true } })
  write('mirrors', { mirrors: {} })
}

/**
 * Packages of six small files each in chains of ten, and one that needs all of them (CONTRACT.md of
 * the recorded data describes them as `bulkN`). The first call builds them, which takes a minute;
 * later ones find them in the cache folder.
 */
export async function smallPackages(count: number): Promise<SmallPackages> {
  const folder = join(cacheFolder(), 'bench', `small-${count}`)
  const ready = join(folder, 'ready.json')
  const recipes = join(folder, 'spack_repo', 'bulk')
  if (existsSync(ready))
    return { ...(JSON.parse(readFileSync(ready, 'utf8')) as SmallPackages), recipes }
  rmSync(folder, { recursive: true, force: true })
  const [scope, store, buildCache, specFile] = [
    join(folder, 'scope'),
    join(folder, 'store'),
    join(folder, 'buildcache'),
    join(folder, 'spec.json'),
  ]
  writeRecipes(recipes, count)
  writeScope(scope, store, [recipes])
  const spec = await runSpack(scope, ['spec', '--json', `bulk${count}`])
  writeFileSync(specFile, spec)
  await runSpack(scope, ['install', '--fail-fast', specFile])
  writeMirror(scope, buildCache)
  const { nodes } = (
    JSON.parse(spec) as { spec: { nodes: { hash: string; external?: unknown }[] } }
  ).spec
  const hashes = nodes.filter((node) => !node.external).map((node) => node.hash)
  await runSpack(scope, [
    'buildcache',
    'push',
    '--unsigned',
    '--update-index',
    'folder',
    `/${nodes[0]!.hash}`,
  ])
  writeMirror(scope)
  const made: SmallPackages = {
    store,
    buildCache,
    specFile,
    root: nodes[0]!.hash,
    hashes,
    scope,
    recipes,
  }
  writeFileSync(ready, JSON.stringify(made))
  return made
}

/** Sets the only mirror of a scope. */
export function writeMirror(scope: string, folderOrUrl?: string): void {
  const url = folderOrUrl?.startsWith('/') ? `file://${folderOrUrl}` : folderOrUrl
  writeFileSync(
    join(scope, 'mirrors.yaml'),
    JSON.stringify({ mirrors: url ? { folder: { url, signed: false } } : {} }),
  )
}

function writeRecipes(repository: string, count: number): void {
  const write = (name: string, needs: readonly string[]): void => {
    const folder = join(repository, 'packages', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.py'), recipe(name, needs))
  }
  mkdirSync(repository, { recursive: true })
  writeFileSync(join(repository, 'repo.yaml'), 'repo:\n  namespace: bulk\n  api: v2.0\n')
  const names = Array.from({ length: count }, (_, number) => `bulk${count}_${number}`)
  names.forEach((name, number) => write(name, number % 10 === 0 ? [] : [names[number - 1]!]))
  write(
    `bulk${count}`,
    names.filter((_, number) => number % 10 === 9 || number === count - 1),
  )
}

function recipe(name: string, needs: readonly string[]): string {
  const className = name.replace(/(^|_)([a-z0-9])/g, (_, __, letter: string) =>
    letter.toUpperCase(),
  )
  return `from spack.package import *
from spack_repo.builtin.build_systems.generic import Package


class ${className}(Package):
    """One of many small packages."""

    homepage = "https://example.org/${name}"
    has_code = False
    license("MIT")
    version("1.0")
${needs.map((need) => `    depends_on("${need.replaceAll('_', '-')}", type="run")`).join('\n')}

    def install(self, spec, prefix):
        mkdirp(prefix.bin, prefix.share)
        for number in range(6):
            with open(join_path(prefix.share, f"file{number}.txt"), "w") as stream:
                stream.write(f"{self.prefix} {number}\\n" * 20)
`
}
