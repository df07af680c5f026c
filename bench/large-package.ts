import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '@pakages/testing/machine'
import { runSpack, writeMirror, writeScope } from './small-packages.ts'
import type { Installable } from './installable.ts'

const RECIPES = join(import.meta.dirname, '../test/fixtures/torture/spack_repo/torture')

/**
 * A package of 549 MB, half of it hard to compress, half text, built by a real Spack and kept for
 * later runs: the first time takes minutes.
 */
export async function largePackage(): Promise<Installable> {
  const folder = join(cacheFolder(), 'bench', 'large')
  const [scope, buildCache, specFile] = ['scope', 'buildcache', 'spec.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  const ready = join(folder, 'ready')
  if (!existsSync(ready)) {
    rmSync(folder, { recursive: true, force: true })
    writeScope(scope, join(folder, 'store'), [RECIPES])
    writeFileSync(specFile, await runSpack(scope, ['spec', '--json', 'torture-big']))
    await runSpack(scope, ['install', '--fail-fast', specFile])
    writeMirror(scope, buildCache)
    const words = ['--unsigned', '--update-index', 'folder', `/${rootOf(specFile)}`]
    await runSpack(scope, ['buildcache', 'push', ...words])
    writeMirror(scope)
    rmSync(join(folder, 'store'), { recursive: true, force: true })
    writeFileSync(`${ready}.new`, '')
    renameSync(`${ready}.new`, ready)
  }
  return { buildCache, specFile, root: rootOf(specFile), scope, recipes: RECIPES }
}

const rootOf = (specFile: string): string =>
  (JSON.parse(readFileSync(specFile, 'utf8')) as { spec: { nodes: { hash: string }[] } }).spec
    .nodes[0]!.hash
