import { dirname, resolve } from 'node:path'
import {
  UsageError,
  type ConcretizeRequest,
  type Configuration,
  type Spack,
  type TestSelection,
} from '@pakages/core'

/** The inputs that say what to build. */
export interface RootInputs {
  readonly specs: readonly string[]
  readonly environment: string | undefined
  readonly tests: TestSelection
}

/**
 * What was given; where nothing was, the specs or the environment that `pakages.json` names, also
 * where the repository that it lies in is named.
 */
export function configuredRoots<I extends RootInputs & { readonly repository: readonly string[] }>(
  given: I,
  configuration: Configuration | undefined,
): I {
  if (
    configuration === undefined ||
    given.specs.length > 0 ||
    given.environment !== undefined ||
    !given.repository.every((folder) => isOwn(folder, configuration))
  )
    return given
  const { specs, environment } = configuration.values
  return {
    ...given,
    specs: specs ?? [],
    environment: specs === undefined ? environment : undefined,
  }
}

/** Who names another repository means its recipes, not what the file of this one lists. */
function isOwn(repository: string, { file, values }: Configuration): boolean {
  const root = dirname(file)
  const own = [root, ...(values.repository === undefined ? [] : [resolve(root, values.repository)])]
  return own.includes(resolve(root, repository))
}

/**
 * What to concretize: the specs, the environment, or every recipe of the user's repositories.
 * @throws UsageError when nothing is named, or both are.
 */
export async function rootsFor(
  { specs, environment, tests }: RootInputs,
  spack: Spack,
  workspace: string,
): Promise<ConcretizeRequest> {
  if (environment !== undefined && specs.length > 0)
    throw new UsageError('Both "specs" and "environment" are given.', {
      id: 'inputs-contradict',
      fix: 'Give one of them.',
    })
  if (environment !== undefined) return { environment: resolve(workspace, environment), tests }
  if (specs.length > 0) return { specs, tests }
  const own = spack.facts.recipes.filter(({ namespace }) => namespace !== 'builtin')
  if (own.length === 0)
    throw new UsageError('There is nothing to build.', {
      id: 'nothing-to-build',
      fix: 'Give the input "specs", "environment" or "repository".',
    })
  const names = await Promise.all(
    own.map(async ({ namespace }) =>
      (await spack.packageNames(namespace)).map((name) => `${namespace}.${name}`),
    ),
  )
  return { specs: names.flat(), tests }
}
