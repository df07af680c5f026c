import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startDockerRegistry } from '@pakages/testing/docker-registry'
import { spackInstallation } from '@pakages/testing/machine'
import { spackProgram } from '../small-packages.ts'
import { finish, measured, writeJson, type Made, type Place } from './place.ts'

/** The rows say it. */
export const SPACK = 'spack buildcache push --base-image'

/** Why Spack cannot be measured here; undefined where it can. */
export const whyNoSpack = (): string | undefined =>
  spackInstallation() ? undefined : 'no Spack on this machine'

/**
 * Pushes the installed packages with Spack, which makes an image of each with all that it needs, to
 * a registry of its own, twice. The base is in that of the packages: Spack takes it from registries
 * alone.
 */
export async function bySpack(place: Place, store: string): Promise<readonly [Made, Made]> {
  const folder = join(place.folder, 'spack')
  const scope = join(folder, 'scope')
  mkdirSync(scope, { recursive: true })
  const server = await startDockerRegistry({ folder: join(folder, 'registry') })
  const trusted = join(folder, 'trusted.pem')
  writeFileSync(trusted, [server.ca, place.server.ca].map((file) => readFileSync(file!)).join('\n'))
  writeScope(scope, store, { recipes: writeRecipes(folder, place.count), mirror: server })
  const push = ['buildcache', 'push', '--unsigned', '--base-image', `${place.server.host}/base:1`]
  const { command, env } = spackProgram(scope, [...push, 'bench', place.spec], {
    SSL_CERT_FILE: trusted,
  })
  const own = { ...place, folder, server }
  const make = (): Promise<Made> =>
    measured(own, async () => {
      await finish(own, command as [string, ...string[]], env)
    })
  try {
    return [await make(), await make()]
  } finally {
    await server.stop()
  }
}

function writeScope(
  scope: string,
  store: string,
  {
    recipes,
    mirror,
  }: { readonly recipes: string; readonly mirror: { reference(path: string): string } },
): void {
  writeJson(scope, 'config.yaml', { config: { install_tree: { root: store } } })
  writeJson(scope, 'repos.yaml', { repos: { test: recipes } })
  writeJson(scope, 'mirrors.yaml', {
    mirrors: { bench: { url: mirror.reference('app'), signed: false } },
  })
}

/** Spack asks the recipe of each package what it sets in its environment: nothing. */
function writeRecipes(folder: string, count: number): string {
  const repository = join(folder, 'spack_repo', 'test')
  mkdirSync(repository, { recursive: true })
  writeFileSync(join(repository, 'repo.yaml'), 'repo:\n  namespace: test\n  api: v2.0\n')
  for (let number = 0; number < count; number++) {
    const own = join(repository, 'packages', `chain_${number}`)
    mkdirSync(own, { recursive: true })
    const lines = [
      'from spack.package import *',
      `class Chain${number}(PackageBase):`,
      '    version("1.0")',
    ]
    writeFileSync(join(own, 'package.py'), `${lines.join('\n')}\n`)
  }
  return repository
}
