import { join } from 'node:path'
import { folderOf } from '@pakages/repository'

/**
 * The folder in the cache that holds a clone at a ref; different ones never share a folder.
 * @param name `spack` for Spack itself, `spack-packages` for the builtin recipes.
 * @param repository Its address, checked, where it is not the usual one.
 */
export function cloneFolder(
  cacheFolder: string,
  name: 'spack' | 'spack-packages',
  ref: string,
  repository?: string,
): string {
  if (repository === undefined) return join(cacheFolder, name, folderOf(ref))
  const { host, pathname } = new URL(repository)
  return join(cacheFolder, name, folderOf(`${host}${pathname}@${ref}`))
}
