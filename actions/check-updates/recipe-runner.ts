import { join } from 'node:path'
import type { Ports } from '@pakages/core'
import { archiveAddressBySpack } from '@pakages/spack'
import type { LocalRepository, RunRecipe } from '@pakages/upstream'

/** Runs recipes of the checkout with the `spack` on the PATH, as the setup step puts one there. */
export const recipeRunner =
  (
    { namespace, root }: LocalRepository,
    scratch: string,
    { host, processes, signal }: Ports,
  ): RunRecipe =>
  (recipe, version) =>
    archiveAddressBySpack(
      { processes, signal, env: host.env, program: 'spack', folder: join(scratch, 'spack') },
      {
        name: recipe.name,
        namespace,
        // packages/NAME/package.py lies in it.
        repository: join(root, recipe.path, '..', '..', '..'),
        version,
      },
    )
