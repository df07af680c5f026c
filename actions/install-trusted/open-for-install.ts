import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RecipeRepository, Spack } from '@pakages/core'
import { repositoriesIn } from '@pakages/repository'
import { spackSettings } from '@pakages/spack'
import type { InstallRun } from './run.ts'

/** How Spack is opened for installing. */
export interface SpackOpening {
  /**
   * The recipes that travel with the binaries; they may be on their way, since looking for Spack
   * takes a while too.
   */
  readonly travelled: Promise<readonly RecipeRepository[]>
  readonly binariesOnly: boolean
}

/**
 * Opens Spack for the run: the user's own recipes come first, those that travelled with the
 * binaries do for other namespaces.
 */
export async function openForInstall(
  { inputs, ports, work, mirror, installRoot }: InstallRun,
  { travelled, binariesOnly }: SpackOpening,
): Promise<Spack> {
  const settings = spackSettings(
    {
      ...inputs,
      target: undefined,
      compiler: undefined,
      'target-name': undefined,
      externals: [],
      jobs: undefined,
      'padded-length': 0,
      'install-root': installRoot,
    },
    ports.host,
  )
  const { buildCache: _, ...own } = settings
  return ports.openSpack({
    ...own,
    workFolder: join(work.root, 'restore'),
    installRoot,
    paddedLength: 0,
    binariesOnly,
    laterRepositories: handled(others(own.repositories, travelled)),
    mirrors: binariesOnly ? [] : [{ name: 'restored', url: pathToFileURL(mirror).href }],
  })
}

/**
 * Marks a promise as looked after: when it fails, who made it has told so already, and whoever was
 * to wait for it may be gone.
 */
export function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

/** The folders of those repositories whose namespace is none of the user's own. */
async function others(
  own: readonly string[],
  travelled: Promise<readonly RecipeRepository[]>,
): Promise<string[]> {
  const known = (await Promise.all(own.map((folder) => repositoriesIn(folder, 'repository'))))
    .flat()
    .map(({ namespace }) => namespace)
  return (await travelled)
    .filter(({ namespace }) => !known.includes(namespace))
    .map(({ folder }) => folder)
}
