import type { SiteSettings } from '@pakages/catalog'
import { UserError } from '@pakages/core'
import { gitOf, repositoriesIn, topOf } from '@pakages/repository'
import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import type { IndexSurroundings } from './surroundings.ts'

/**
 * Where the recipes lie in the git repository, so that a stock Spack can be told of them: nothing
 * where the configuration names none, or there is no git repository around them.
 */
export async function recipePlaces({
  configuration,
  root,
  ports,
}: Pick<IndexSurroundings, 'configuration' | 'root' | 'ports'>): Promise<
  Pick<SiteSettings, 'recipes'>
> {
  const own = configuration?.values.repository
  if (own === undefined) return {}
  try {
    const folder = await realpath(resolve(root, own))
    const top = await topOf(gitOf(ports), folder)
    const found = await repositoriesIn(folder, 'repository')
    return {
      recipes: found.map(({ namespace, folder: place }) => ({
        namespace,
        path: relative(top, place).split(sep).join('/') || '.',
      })),
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {}
  }
}
